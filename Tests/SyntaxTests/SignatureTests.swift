import Syntax
import Testing

@Suite("Declarations of native functions")
struct SignatureTests {
  private func describe(_ text: String) -> String {
    do throws(SyntaxError) {
      let (name, parameters) = try Parser.parseSignature(text)
      let list = parameters.list.map {
        "\($0.kind) \($0.name.name)\($0.defaultValue == nil ? "" : "=")"
      }
      return "\(name): " + list.joined(separator: ", ")
    } catch {
      return error.message
    }
  }

  @Test(
    arguments: [
      ("f()", "f: "),
      (
        "linspace(start, end, steps=100, *, dtype=None)",
        "linspace: ordinary start, ordinary end, ordinary steps=, keywordOnly dtype="
      ),
      ("zeros(*size, dtype=None)", "zeros: variadic size, keywordOnly dtype="),
      (
        "add(input, other, /, *, alpha=1)",
        "add: positionalOnly input, positionalOnly other, keywordOnly alpha="
      ),
      ("dict(**items)", "dict: keywordVariadic items"),
      ("f(x", "'(' was never closed"),
      ("f(x) y", "invalid syntax"),
      ("f", "expected '('"),
    ])
  func signature(text: String, expected: String) { #expect(describe(text) == expected) }

  @Test func expressionAlone() throws {
    let value = try Parser.parseExpression(SourceText(name: "<eval>", text: " 1 + 2\n"))
    guard case .binary(_, .add, _) = value.kind else {
      Issue.record("\(value)")
      return
    }
    #expect(throws: SyntaxError.self) {
      try Parser.parseExpression(SourceText(name: "<eval>", text: "x = 1"))
    }
  }
}

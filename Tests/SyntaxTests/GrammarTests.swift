import Foundation
import Testing

/// The grammar in the documentation is what stands at the heads of the parser's functions.
@Suite("Grammar")
struct GrammarTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The rules in a text of lines, each from its name to a full stop, in one line.
  private static func rules(in lines: some Sequence<Substring>) -> [String] {
    var found: [String] = []
    var words: [Substring] = []
    for line in lines {
      words += line.split(separator: " ")
      if words.last == "." {
        found.append(words.joined(separator: " "))
        words = []
      }
    }
    return found
  }

  /// The rules that the comments of the parser give.
  private static func parserRules() throws -> [String] {
    let folder = root.appendingPathComponent("Sources/Syntax").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var found: [String] = []
    for name in names.sorted() where name.hasPrefix("Parser") {
      var isRule = false
      var lines: [Substring] = []
      for line in try text(of: "Sources/Syntax/\(name)").split(separator: "\n") {
        let words = line.drop { $0 == " " }
        if words.hasPrefix("/// grammar: ") { isRule = true }
        guard isRule, words.hasPrefix("///") else { continue }
        lines.append(words.dropFirst(words.hasPrefix("/// grammar: ") ? 13 : 3))
        isRule = !words.hasSuffix(" .")
      }
      found += rules(in: lines)
    }
    return found
  }

  /// The rules that the page gives.
  private static func pageRules() throws -> [String] {
    let page = try text(of: "Documentation/Language.md")
    let start = try #require(page.range(of: "```ebnf\n")).upperBound
    let end = try #require(page.range(of: "\n```", range: start..<page.endIndex)).lowerBound
    return rules(in: page[start..<end].split(separator: "\n"))
  }

  @Test func thePageHasTheRulesOfTheParser() throws {
    let parser = Set(try Self.parserRules())
    let page = Set(try Self.pageRules().filter { !$0.hasPrefix("BINARY_OPERATOR:") })
    #expect(parser.count >= 60)
    #expect(parser.subtracting(page).isEmpty, "run Tools/grammar")
    #expect(page.subtracting(parser).isEmpty, "run Tools/grammar")
  }

  @Test func noRuleIsThereTwice() throws {
    let names = try Self.pageRules().map { $0.prefix { $0 != ":" } }
    #expect(Set(names).count == names.count)
  }
}

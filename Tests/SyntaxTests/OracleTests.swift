import Syntax
import Testing

@Suite("The parser agrees with CPython 3.11")
struct OracleTests {
  /// Rejected by CPython with other words, or accepted by the parser, on purpose.
  private let different: Set<String> = [
    // Which names a function has is the resolver's business.
    "def f():\n nonlocal x", "def f():\n x=1\n global x",
    // There is no table of character names.
    "'\\N{foo}'",
    // A typographic space is a space.
    "a\u{200b}b",
    // CPython proposes `==` here and does not name the call that cannot be a target.
    "f(), x = 1",
  ]

  /// What the lists must at least hold, so that an empty recording fails.
  @Test func recordingIsThere() {
    #expect(Recording.rows("reject").count >= 500)
    #expect(Recording.rows("accept").count >= 300)
    #expect(Recording.rows("ranges").count >= 250)
  }

  @Test("Trees are CPython's")
  func trees() {
    for row in Recording.rows("accept") {
      #expect(dump(row.source, withRanges: false) == row.fields[0], "\(escaped(row.source))")
    }
  }

  @Test("Ranges of expressions are CPython's")
  func ranges() {
    for row in Recording.rows("ranges") {
      #expect(dump(row.source, withRanges: true) == row.fields[0], "\(escaped(row.source))")
    }
  }

  @Test("Errors are CPython's in class, message and line")
  func errors() {
    for row in Recording.rows("reject") where !different.contains(row.source) {
      let source = SourceText(name: "<test>", text: row.source)
      do throws(SyntaxError) {
        _ = try Parser.parse(source)
        Issue.record("accepted: \(escaped(row.source))")
      } catch {
        let line = source.position(of: error.range.start).line
        let told = "\(error.kind.rawValue): \(escaped(error.message)) @\(line)"
        let expected = "\(row.fields[0]): \(row.fields[1]) @\(row.fields[2])"
        #expect(told == expected, "\(escaped(row.source))")
      }
    }
  }

  private func dump(_ text: String, withRanges: Bool) -> String {
    do throws(SyntaxError) {
      let program = try Parser.parse(SourceText(name: "<test>", text: text))
      return Dump(withRanges: withRanges).block(program.statements)
    } catch {
      return "\(error.message) at \(error.range)"
    }
  }
}

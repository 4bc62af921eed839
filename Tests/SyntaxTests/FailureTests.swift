import Syntax
import Testing

@Suite("Errors teach")
struct FailureTests {
  private func failure(_ text: String) -> SyntaxError? {
    failure(bytes: Array(text.utf8))
  }

  private func failure(bytes: [UInt8]) -> SyntaxError? {
    do throws(SyntaxError) {
      _ = try Parser.parse(SourceText(name: "<test>", bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Slips from other languages get a hint",
    arguments: [
      ("a && b", "and"), ("a || b", "or"), ("!a", "not"), ("x++", "+= 1"), ("x--\n", "-= 1"),
      ("if a: b\nelse if c: d", "elif"), ("a <> b", "!="), ("a ? b : c", "if condition else"),
      ("if (a) {\n}", "':'"), ("let x = 5", "'x = …'"), ("function f() {}", "def f"),
      ("class = 1", "keyword"), ("print x", "print(x)"), ("x = “a”", "\""), ("a − b", "-"),
      ("a × b", "*"), ("a ÷ b", "/"), ("a ≤ b", "<="), ("a ≠ b", "!="), ("print(‘a’)", "'"),
      ("x – 1", "-"), ("try: a\nexcept A, B: c", "(A, B)"),
    ])
  func hints(text: String, part: String) {
    let hint = failure(text)?.hint ?? ""
    #expect(hint.contains(part), "\(text) → \(hint)")
  }

  @Test(
    "What gd leaves out is named",
    arguments: [
      ("async def f(): pass", "'async' is not supported in gd"),
      ("x = await y", "'await' is not supported in gd"),
      ("match x:\n  case 1:\n    pass", "'match' is not supported in gd"),
      ("match (x):\n  case 1: pass", "'match' is not supported in gd"),
      ("'\\ud800'", "lone surrogates are not supported in gd"),
    ])
  func leftOut(text: String, message: String) { #expect(failure(text)?.message == message) }

  /// CPython's columns, counted from 0 in bytes.
  @Test(
    "Ranges point at the cause",
    arguments: [
      ("foo(1,\n  2", 3, 4), ("x = )", 4, 5), ("x = (1]", 6, 7), ("f() = 1", 0, 3),
      ("if x = 3: pass", 3, 8), ("(a b)", 1, 4), ("[a, f(), 2] = x", 4, 7), ("x = 'a", 4, 5),
      ("f(a=1, a=2)", 7, 10), ("def f(a, a): pass", 9, 10), ("é = a b", 7, 8),
    ])
  func ranges(text: String, start: Int32, end: Int32) {
    #expect(failure(text)?.range == SourceRange(start: start, end: end))
  }

  @Test("Bytes that are no UTF-8 are told with their position")
  func encoding() {
    let message = "(unicode error) 'utf-8' codec can't decode byte"
    #expect(
      failure(bytes: [0x61, 0x0A, 0xFF])?.message
        == "\(message) 0xff in position 2: invalid start byte")
    #expect(
      failure(bytes: [0xE2, 0x28, 0xA1])?.message
        == "\(message) 0xe2 in position 0: invalid continuation byte")
    #expect(
      failure(bytes: [0x61, 0xE2, 0x82])?.message
        == "\(message) 0xe2 in position 1: unexpected end of data")
    #expect(failure(bytes: [0x61, 0])?.message == "source code cannot contain null bytes")
    #expect(failure(bytes: [0xEF, 0xBB, 0xBF, 0x61]) == nil)
  }

  @Test(
    "Typographic spaces are spaces",
    arguments: [
      "for\u{A0}x\u{2003}in\u{202F}y:\n\u{A0}\u{A0}a\n \u{A0}b\n\u{3000}\u{200B}\n\u{A0}\u{A0}c\nd",
      "a\u{205F}=\u{FEFF}b\u{2009}# c", "f'{\u{A0}a\u{A0}}'",
    ])
  func spaces(text: String) throws {
    // CPython with plain spaces is the oracle.
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value > 0x7F ? " " : $0 }))
    func dump(_ text: String) throws -> String {
      let program = try Parser.parse(SourceText(name: "<test>", text: text))
      return Dump(withRanges: false).block(program.statements)
    }
    #expect(try dump(text) == dump(plain))
  }

  @Test("Inside strings they stay")
  func spacesInStrings() throws {
    let value = try Parser.parseExpression(SourceText(name: "<test>", text: "'a\u{A0}b'"))
    guard case .string("a\u{A0}b") = value.kind else {
      Issue.record("\(value)")
      return
    }
  }

  @Test("Lines end in LF, CRLF or CR")
  func lineBreaks() throws {
    for separator in ["\n", "\r\n", "\r"] {
      let text = ["if a:", "  b", "", "c = '''x", "y'''", "d = = 1"].joined(separator: separator)
      let error = try #require(failure(text))
      let source = SourceText(name: "<test>", text: text)
      #expect(source.position(of: error.range.start).line == 6)
      #expect(source.line(6) == "d = = 1")
    }
  }
}

import Testing

@testable import Syntax

@Suite("Parts of a text that are coloured")
struct SourcePartTests {
  private func parts(_ text: String) -> [String] {
    let source = SourceText(name: "text", text: text)
    return SourcePart.parts(of: source).map { part in
      "\(part.kind) \(String(decoding: source.bytes[part.range], as: UTF8.self))"
    }
  }

  @Test func keywordsStringsNumbersAndCommentsAreTold() {
    #expect(
      parts("# one\ndef f(x):  # two\n    # thrée\n    return 'a#b' if x else 1.5\n")
        == [
          "comment # one", "keyword def", "comment # two", "comment # thrée", "keyword return",
          "string 'a#b'", "keyword if", "keyword else", "number 1.5",
        ])
  }

  @Test func aTextThatEndsInAComment() {
    #expect(parts("x = None # last") == ["keyword None", "comment # last"])
    #expect(parts("(1,  # inside\n 2)") == ["number 1", "comment # inside", "number 2"])
    #expect(parts("") == [])
  }

  @Test func whatCannotBeReadIsLeftPlain() {
    #expect(parts("pass\nx = 'open") == ["keyword pass"])
  }
}

/// A part of a program's text that is shown in a colour.
public struct SourcePart: Sendable, Equatable {
  /// What stands there.
  public enum Kind: Sendable {
    case keyword, string, number, comment
  }

  /// What stands there.
  public let kind: Kind
  /// Where, in bytes.
  public let range: Range<Int>

  /// The parts of a text, in order; behind what cannot be read there are none.
  public static func parts(of source: SourceText) -> [SourcePart] {
    var lexer = Lexer(source)
    lexer.run()
    var parts: [SourcePart] = []
    var end = 0
    for token in lexer.tokens {
      let (start, next) = (Int(token.range.start), Int(token.range.end))
      // Between tokens is white space, and what the lexer passes over: comments.
      if start > end, let mark = source.bytes[end..<start].firstIndex(of: UInt8(ascii: "#")) {
        parts += comments(source.bytes, mark..<start)
      }
      if let kind = kind(of: token) { parts.append(SourcePart(kind: kind, range: start..<next)) }
      end = max(end, next)
    }
    return parts
  }

  private static func kind(of token: Token) -> Kind? {
    switch token.kind {
    case .string: .string
    case .number: .number
    case let kind where kind.isKeyword: .keyword
    default: nil
    }
  }

  /// The comments from a first mark on, each up to the end of its line.
  private static func comments(_ bytes: [UInt8], _ gap: Range<Int>) -> [SourcePart] {
    var parts: [SourcePart] = []
    var place = gap.lowerBound
    while let mark = bytes[place..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      let end = bytes[mark..<gap.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? gap.upperBound
      parts.append(SourcePart(kind: .comment, range: mark..<end))
      place = end
    }
    return parts
  }
}

import Evaluator

/// What matches are replaced with: a text with references to groups.
struct ReplacementTemplate {
  private enum Piece {
    /// Texts are UTF-8.
    case literal([UInt8])
    case group(Int)
  }

  private var pieces: [Piece] = []
  private var literal: [UInt8] = []
  private let isText: Bool

  /// Reads a template for a pattern.
  init(
    _ value: Value, for pattern: PatternObject, in interpreter: Interpreter
  ) throws(ScriptError) {
    var source = try PatternSource(value, in: interpreter)
    isText = source.isText
    while let token = try source.take() {
      if token.isEscape {
        try readEscape(token, pattern, &source)
      } else {
        append(token.code)
      }
    }
    endLiteral()
  }

  private mutating func append(_ code: UInt32) {
    if isText {
      literal += String(Unicode.Scalar(code) ?? "\u{fffd}").utf8
    } else {
      literal.append(UInt8(truncatingIfNeeded: code))
    }
  }

  private mutating func endLiteral() {
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    literal = []
  }

  private mutating func addGroup(
    _ group: Int, _ text: String, _ pattern: PatternObject, _ source: PatternSource, back: Int
  ) throws(ScriptError) {
    guard group <= pattern.program.groupCount else {
      throw source.error("invalid group reference \(text)", back: back)
    }
    endLiteral()
    pieces.append(.group(group))
  }

  private mutating func readEscape(
    _ token: PatternSource.Token, _ pattern: PatternObject, _ source: inout PatternSource
  ) throws(ScriptError) {
    let letter = Unicode.Scalar(token.code) ?? "\u{fffd}"
    switch letter {
    case "g": try readReference(pattern, &source)
    case "0":
      let digits = try source.takeDigits(2, radix: 8)
      append((UInt32(digits, radix: 8) ?? 0) & 0xff)
    case "1"..."9": try readNumber(letter, pattern, &source)
    default:
      if let code = PatternParser.characters[letter] {
        append(code)
      } else if ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) {
        throw source.error("bad escape \\\(letter)", back: 2)
      } else {
        append(0x5c)
        append(token.code)
      }
    }
  }

  private mutating func readReference(
    _ pattern: PatternObject, _ source: inout PatternSource
  ) throws(ScriptError) {
    guard try source.accept("<") else { throw source.error("missing <") }
    let (name, count) = try source.takeUntil(">", "group name")
    if StringCharacters.isIdentifier(name) {
      try source.checkGroupName(name, count, back: 1)
      guard let group = pattern.group(named: name) else {
        throw ScriptError(.indexError, "unknown group name \(Text.quoted(name))")
      }
      return try addGroup(group, name, pattern, source, back: count + 1)
    }
    guard let number = source.number(name) else {
      throw source.error("bad character in group name \(Text.quoted(name))", back: count + 1)
    }
    if number.value < PatternFailure.maximumGroups,
      !name.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      try source.warnOfName(name, at: source.position - count - 1)
    }
    try addGroup(number.value, number.text, pattern, source, back: count + 1)
  }

  private mutating func readNumber(
    _ first: Unicode.Scalar, _ pattern: PatternObject, _ source: inout PatternSource
  ) throws(ScriptError) {
    var digits = String(first)
    if let second = source.nextDigit(radix: 10) {
      _ = try source.take()
      digits.unicodeScalars.append(second)
      if first <= "7", second <= "7", let third = source.nextDigit(radix: 8) {
        _ = try source.take()
        digits.unicodeScalars.append(third)
        let code = UInt32(digits, radix: 8) ?? 0
        guard code <= 0o377 else {
          throw source.error(
            "octal escape value \\\(digits) outside of range 0-0o377", back: 4)
        }
        return append(code)
      }
    }
    let group = Int(digits) ?? 0
    try addGroup(group, String(group), pattern, source, back: digits.utf8.count)
  }

  /// Appends what it is for a match; groups that did not match are empty.
  func append(
    to result: inout [UInt8], _ subject: PatternSubject, _ span: (Int) -> Range<Int>?
  ) throws(ScriptError) {
    for (number, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let bytes):
        guard isText == subject.isText else {
          let names = isText ? ("a bytes-like object", "str") : ("str instance", "bytes")
          throw ScriptError(
            .typeError, "sequence item \(number): expected \(names.0), \(names.1) found")
        }
        result += bytes
      case .group(let group): if let range = span(group) { subject.append(range, to: &result) }
      }
    }
  }
}

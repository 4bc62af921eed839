/// Turns the bytes of a program into tokens, with indents and dedents as CPython has them.
///
/// All tokens are made before the parser starts. The first error ends the work; the tokens before
/// it are kept, so that the parser can still find what it would have said earlier.
struct Lexer {
  /// A bracket that waits for its partner.
  struct OpenBracket {
    let byte: UInt8
    let offset: Int
  }

  /// CPython's bound on open brackets.
  static let maximumBrackets = 200
  /// CPython's bound on indentations.
  static let maximumIndents = 100

  let bytes: [UInt8]
  /// Where the text ends; the whole file but for an expression in an f-string.
  let end: Int
  /// Whether this is an expression inside an f-string, where line breaks mean nothing.
  let isFragment: Bool
  var offset: Int
  var tokens: [Token] = []
  var brackets: [OpenBracket] = []
  /// The columns of the open blocks, once with tabs to 8 and once with tabs as one column.
  var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  /// What stopped the work.
  var error: SyntaxError?

  private let keywords = Token.Kind.keywords
  private let symbols = Symbol.byFirstByte

  /// Prepares to read a source text, or the bytes `fragment` of it as one expression.
  init(_ source: SourceText, fragment: Range<Int>? = nil) {
    bytes = source.bytes
    offset = fragment?.lowerBound ?? 0
    end = fragment?.upperBound ?? source.bytes.count
    isFragment = fragment != nil
    tokens.reserveCapacity((end - offset) / 4 + 4)
  }

  /// Reads everything; the last token is always `.endOfFile`.
  mutating func run() {
    do throws(SyntaxError) {
      if !isFragment {
        try checkEncoding()
        try indentation()
      }
      while offset < end { try token() }
      finishLines()
    } catch {
      self.error = error
    }
    append(.endOfFile, from: end, to: end)
  }

  /// The byte at an offset; 0, which no text holds, behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  mutating func append(_ kind: Token.Kind, detail: UInt8 = 0, from start: Int, to end: Int) {
    let range = SourceRange(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
    tokens.append(Token(kind: kind, detail: detail, range: range))
  }

  func failure(
    _ message: String, from start: Int, to end: Int, _ given: SyntaxError.End = .ofStart,
    kind: SyntaxError.Kind = .syntax, hint: String? = nil, isIncomplete: Bool = false
  ) -> SyntaxError {
    let range = SourceRange(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
    return SyntaxError(
      kind, message, at: range, end: given, hint: hint, isIncomplete: isIncomplete)
  }

  /// Whether line breaks mean nothing here.
  private var isJoining: Bool { isFragment || !brackets.isEmpty }

  /// Closes the last line and the open blocks; inside a bracket there is nothing to close.
  private mutating func finishLines() {
    guard !isJoining else { return }
    if let last = tokens.last, last.kind != .newline, last.kind != .dedent, last.kind != .indent {
      append(.newline, from: end, to: end)
    }
    for _ in 1..<indents.count { append(.dedent, from: end, to: end) }
  }

  /// Reads one token, or the space before it.
  private mutating func token() throws(SyntaxError) {
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: offset += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): try lineBreak()
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "\\"): try continuation()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string(from: offset)
    case UInt8(ascii: "."):
      if isDigit(byte(offset + 1)) { try number() } else { try symbol() }
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      try word()
    case 0x80...:
      let width = spaceWidth(at: offset)
      if width > 0 { offset += width } else { try word() }
    default: try symbol()
    }
  }

  private mutating func lineBreak() throws(SyntaxError) {
    let start = offset
    offset += lineBreakWidth(at: offset)
    guard !isJoining else { return }
    append(.newline, from: start, to: offset)
    try indentation()
  }

  /// How many bytes the line break at an offset has; 0 where none stands.
  func lineBreakWidth(at index: Int) -> Int {
    switch byte(index) {
    case UInt8(ascii: "\n"): 1
    case UInt8(ascii: "\r"): byte(index + 1) == UInt8(ascii: "\n") ? 2 : 1
    default: 0
    }
  }

  mutating func skipComment() {
    while offset < end, lineBreakWidth(at: offset) == 0 { offset += 1 }
  }

  /// Joins the next line to this one behind a backslash.
  mutating func continuation() throws(SyntaxError) {
    let start = offset
    let width = lineBreakWidth(at: offset + 1)
    if width == 0, offset + 1 < end {
      throw failure(
        "unexpected character after line continuation character", from: start + 1, to: start + 2,
        .none(0))
    }
    offset += 1 + width
    if offset >= end, brackets.isEmpty {
      throw failure(
        "unexpected EOF while parsing", from: start + 1, to: start + 1, .none(-1),
        isIncomplete: true)
    }
  }

  /// Reads a name, a keyword, or the prefix of a string.
  private mutating func word() throws(SyntaxError) {
    let start = offset
    var packed: UInt64 = 0
    while offset < end {
      let next = bytes[offset]
      if isWordByte(next) {
        if packed != .max { packed = packed << 8 | UInt64(next) }
        offset += 1
      } else if next >= 0x80 {
        let (scalar, width) = scalar(at: offset)
        let isFirst = offset == start
        guard isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue else {
          if isFirst { throw invalidCharacter(scalar, width: width) }
          break
        }
        // No keyword has such a letter, nor nine letters.
        packed = .max
        offset += width
      } else {
        break
      }
    }
    let length = offset - start
    let quote = byte(offset)
    if length <= 2, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      isStringPrefix(start..<offset)
    {
      return try string(from: start)
    }
    let kind = length <= 8 ? keywords[packed] ?? .name : .name
    append(kind, from: start, to: offset)
  }

  /// Reads an operator, a bracket or other punctuation.
  private mutating func symbol() throws(SyntaxError) {
    let start = offset
    let first = bytes[start]
    for symbol in symbols[Int(first)] where matches(symbol.spelling, at: start) {
      offset += symbol.spelling.count
      switch symbol.kind {
      case .leftParenthesis, .leftBracket, .leftBrace:
        guard brackets.count < Lexer.maximumBrackets else {
          throw failure("too many nested parentheses", from: start, to: offset)
        }
        brackets.append(OpenBracket(byte: first, offset: start))
      case .rightParenthesis, .rightBracket, .rightBrace: try close(first, at: start)
      default: break
      }
      return append(symbol.kind, detail: symbol.detail, from: start, to: offset)
    }
    let (scalar, width) = scalar(at: start)
    throw invalidCharacter(scalar, width: width)
  }

  private func matches(_ spelling: [UInt8], at index: Int) -> Bool {
    for position in 0..<spelling.count where byte(index + position) != spelling[position] {
      return false
    }
    return true
  }

  private mutating func close(_ closing: UInt8, at start: Int) throws(SyntaxError) {
    let name = String(UnicodeScalar(closing))
    guard let open = brackets.popLast() else {
      throw failure("unmatched '\(name)'", from: start, to: start + 1)
    }
    // In ASCII a closing bracket stands one or two places behind its opening one.
    guard closing == open.byte + 1 || closing == open.byte + 2 else {
      let opening = String(UnicodeScalar(open.byte))
      let line = lineNumber(of: open.offset)
      let place = line == lineNumber(of: start) ? "" : " on line \(line)"
      throw failure(
        "closing parenthesis '\(name)' does not match opening parenthesis '\(opening)'\(place)",
        from: start, to: start + 1)
    }
  }

  /// The line of an offset, counted; for messages only.
  func lineNumber(of index: Int) -> Int {
    var line = 1
    var position = 0
    while position < index {
      let width = lineBreakWidth(at: position)
      if width > 0 { line += 1 }
      position += max(1, width)
    }
    return line
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// Whether an ASCII byte can stand in a name.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) || byte == UInt8(ascii: "_")
}

/// The value of neighbouring string literals while it is put together.
struct StringBuilder {
  /// The bytes since the last replacement.
  var bytes: [UInt8] = []
  /// What an f-string has so far.
  var parts: [FormattedPart] = []

  /// Ends the text before a replacement.
  mutating func flush() {
    guard !bytes.isEmpty else { return }
    parts.append(.text(String(decoding: bytes, as: UTF8.self)))
    bytes.removeAll(keepingCapacity: true)
  }
}

extension Parser {
  /// grammar: strings: STRING+ .
  ///
  /// A STRING is `[prefix] quote … quote` with one or three quotes `'` or `"`; the prefix is `r`,
  /// `b`, `f`, `u`, `br` or `fr` in any case and order. Neighbours are one value.
  mutating func strings() throws(SyntaxError) -> Expression {
    let start = current.range.start
    var builder = StringBuilder()
    var isFormatted = false
    var isBytes: Bool?
    while current.kind == .string {
      let token = current
      let literal = StringLiteral(token, in: source.bytes)
      if let isBytes, isBytes != literal.isBytes {
        throw failure("cannot mix bytes and nonbytes literals", at: token.range)
      }
      isBytes = literal.isBytes
      if literal.isFormatted {
        isFormatted = true
        var index = literal.body.lowerBound
        try formattedParts(
          &index, end: literal.body.upperBound, isRaw: literal.isRaw, level: 0, into: &builder)
      } else {
        try decode(literal.body, literal, token, into: &builder.bytes)
      }
      // The parts of an f-string have moved the parser; it stands on the token again.
      advance()
    }
    let kind: Expression.Kind
    if isBytes == true {
      kind = .bytes(builder.bytes)
    } else if isFormatted {
      builder.flush()
      kind = .formattedString(builder.parts)
    } else {
      kind = .string(String(decoding: builder.bytes, as: UTF8.self))
    }
    return node(kind, from: start)
  }

  private func decode(
    _ body: Range<Int>, _ literal: StringLiteral, _ token: Token, into result: inout [UInt8]
  ) throws(SyntaxError) {
    if literal.isBytes, source.bytes[body].contains(where: { $0 >= 0x80 }) {
      throw failure("bytes can only contain ASCII literal characters", at: token.range)
    }
    try decode(body, isRaw: literal.isRaw, isBytes: literal.isBytes, into: &result)
  }

  /// Appends the value of the bytes of a literal.
  func decode(
    _ body: Range<Int>, isRaw: Bool, isBytes: Bool, into result: inout [UInt8]
  ) throws(SyntaxError) {
    let bytes = source.bytes
    var index = body.lowerBound
    if result.isEmpty { result.reserveCapacity(body.count) }
    while index < body.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
        index += 1
        if index < body.upperBound, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      } else if byte == UInt8(ascii: "\\"), !isRaw, index + 1 < body.upperBound {
        try decodeEscape(&index, in: body, isBytes: isBytes, into: &result)
      } else {
        result.append(byte)
        index += 1
      }
    }
  }

  private func decodeEscape(
    _ index: inout Int, in body: Range<Int>, isBytes: Bool, into result: inout [UInt8]
  ) throws(SyntaxError) {
    let bytes = source.bytes
    let start = index
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "\r"):
      if index < body.upperBound, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(letter - UInt8(ascii: "0"))
      var count = 1
      while count < 3, index < body.upperBound, bytes[index] & 0xF8 == UInt8(ascii: "0") {
        value = value * 8 + Int(bytes[index] - UInt8(ascii: "0"))
        index += 1
        count += 1
      }
      if isBytes { result.append(UInt8(truncatingIfNeeded: value)) } else { append(value, &result) }
    case UInt8(ascii: "x"):
      let value = try hexadecimal(&index, 2, start, "\\xXX", in: body, isBytes: isBytes)
      if isBytes { result.append(UInt8(truncatingIfNeeded: value)) } else { append(value, &result) }
    case UInt8(ascii: "u") where !isBytes:
      let value = try hexadecimal(&index, 4, start, "\\uXXXX", in: body, isBytes: false)
      if 0xD800...0xDFFF ~= value { throw surrogate(start, index) }
      append(value, &result)
    case UInt8(ascii: "U") where !isBytes:
      let value = try hexadecimal(&index, 8, start, "\\UXXXXXXXX", in: body, isBytes: false)
      if 0xD800...0xDFFF ~= value { throw surrogate(start, index) }
      if value > 0x10FFFF {
        throw unicodeError(
          "illegal Unicode character", from: start, to: index, in: body)
      }
      append(value, &result)
    case UInt8(ascii: "N") where !isBytes:
      append(try namedCharacter(&index, start, in: body), &result)
    default:
      if let value = simpleEscapes[letter] {
        result.append(value)
      } else {
        // An unknown escape stands for itself, backslash and all.
        result.append(UInt8(ascii: "\\"))
        index -= 1
      }
    }
  }

  private func hexadecimal(
    _ index: inout Int, _ count: Int, _ start: Int, _ form: String, in body: Range<Int>,
    isBytes: Bool
  ) throws(SyntaxError) -> Int {
    var value = 0
    for _ in 0..<count {
      guard index < body.upperBound, let digit = digitValue(source.bytes[index]) else {
        if isBytes {
          throw failure(
            "(value error) invalid \\x escape at position \(start - body.lowerBound)",
            at: byteRange(start, index))
        }
        throw unicodeError("truncated \(form) escape", from: start, to: index, in: body)
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  /// CPython counts positions in a copy in which other characters are ten bytes long.
  func unicodeError(
    _ reason: String, from start: Int, to end: Int, in body: Range<Int>
  ) -> SyntaxError {
    var first = 0
    for byte in source.bytes[body.lowerBound..<start] {
      first += byte < 0x80 ? 1 : byte >= 0xC0 ? 10 : 0
    }
    let last = first + end - start - 1
    let place =
      first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    return failure(
      "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)",
      at: byteRange(start, end), hint: "write \\\\ for a backslash, or put r before the string")
  }

  private func surrogate(_ start: Int, _ end: Int) -> SyntaxError {
    failure("lone surrogates are not supported in gd", at: byteRange(start, end))
  }

  /// Appends a code point below 0x110000 that is no surrogate.
  private func append(_ value: Int, _ result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) else { return }
    result.append(
      contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }

  /// A range of bytes of the source.
  func byteRange(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
  }
}

private let simpleEscapes: [UInt8: UInt8] = [
  UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22,
  UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
  UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  UInt8(ascii: "v"): 0x0B,
]

/// The outside of a string literal: its prefix and quotes.
struct StringLiteral {
  var isRaw = false
  var isBytes = false
  var isFormatted = false
  /// What stands between the quotes.
  let body: Range<Int>

  init(_ token: Token, in bytes: [UInt8]) {
    var index = Int(token.range.start)
    let end = Int(token.range.end)
    prefix: while index < end {
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "f"): isFormatted = true
      case UInt8(ascii: "u"): break
      default: break prefix
      }
      index += 1
    }
    let quote = bytes[index]
    let isTriple = end - index >= 6 && bytes[index + 1] == quote && bytes[index + 2] == quote
    let width = isTriple ? 3 : 1
    body = index + width..<max(index + width, end - width)
  }
}

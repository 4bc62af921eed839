extension Lexer {
  /// Reads a number; its value is made by the parser.
  mutating func number() throws(SyntaxError) {
    let start = offset
    if bytes[start] == UInt8(ascii: "0") {
      switch byte(start + 1) | 0x20 {
      case UInt8(ascii: "x"): return try prefixed(.hexadecimal, "hexadecimal")
      case UInt8(ascii: "o"): return try prefixed(.octal, "octal")
      case UInt8(ascii: "b"): return try prefixed(.binary, "binary")
      default: break
      }
    }
    var form = Token.NumberForm.integer
    try digits()
    let integerEnd = offset
    if byte(offset) == UInt8(ascii: ".") {
      form = .float
      offset += 1
      if isDigit(byte(offset)) { try digits() }
    }
    if byte(offset) | 0x20 == UInt8(ascii: "e") {
      let next = byte(offset + 1)
      let isSigned = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
      if isDigit(isSigned ? byte(offset + 2) : next) {
        form = .float
        offset += isSigned ? 2 : 1
        try digits()
      }
    }
    if byte(offset) | 0x20 == UInt8(ascii: "j") {
      offset += 1
      return try finish(.imaginary, "imaginary", from: start)
    }
    if form == .integer, bytes[start] == UInt8(ascii: "0") {
      let digits = bytes[start..<integerEnd]
      if let leading = digits.firstIndex(where: { $0 != 0x30 && $0 != UInt8(ascii: "_") }) {
        throw failure(
          "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers", from: start, to: leading, .ofRange)
      }
    }
    if form == .integer, integerEnd - start > 4300 {
      let count = bytes[start..<integerEnd].count { $0 != UInt8(ascii: "_") }
      if count > 4300 {
        throw failure(
          "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) "
            + "digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
            + "hexadecimal for huge integer literals to avoid decimal conversion limits.",
          from: start, to: integerEnd)
      }
    }
    try finish(form, "decimal", from: start)
  }

  /// Skips digits with single underscores between them.
  private mutating func digits() throws(SyntaxError) {
    while true {
      while isDigit(byte(offset)) { offset += 1 }
      guard byte(offset) == UInt8(ascii: "_") else { return }
      guard isDigit(byte(offset + 1)) else {
        throw failure("invalid decimal literal", from: offset, to: offset + 1)
      }
      offset += 1
    }
  }

  private mutating func prefixed(_ form: Token.NumberForm, _ name: String) throws(SyntaxError) {
    let start = offset
    offset += 2
    repeat {
      if byte(offset) == UInt8(ascii: "_") { offset += 1 }
      let digitsStart = offset
      while let value = digitValue(byte(offset)), value < form.radix { offset += 1 }
      if isDigit(byte(offset)) {
        let digit = String(UnicodeScalar(byte(offset)))
        throw failure(
          "invalid digit '\(digit)' in \(name) literal", from: offset, to: offset + 1)
      }
      if offset == digitsStart {
        throw failure("invalid \(name) literal", from: offset - 1, to: offset)
      }
    } while byte(offset) == UInt8(ascii: "_")
    try finish(form, name, from: start)
  }

  /// A word may not touch a number, but for the keywords that CPython lets follow.
  private mutating func finish(
    _ form: Token.NumberForm, _ name: String, from start: Int
  ) throws(SyntaxError) {
    if isWordByte(byte(offset)) {
      var wordEnd = offset
      while isWordByte(byte(wordEnd)) { wordEnd += 1 }
      let word = String(decoding: bytes[offset..<wordEnd], as: UTF8.self)
      if !["and", "else", "for", "if", "in", "is", "or", "not"].contains(word) {
        throw failure("invalid \(name) literal", from: offset - 1, to: wordEnd)
      }
    }
    append(.number, detail: form.rawValue, from: start, to: offset)
  }

  /// Whether the bytes are one of r, b, f, u, br, rb, fr, rf in any case.
  func isStringPrefix(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound] | 0x20
    if range.count == 1 {
      return [UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "u")]
        .contains(first)
    }
    let second = bytes[range.lowerBound + 1] | 0x20
    let other = first == UInt8(ascii: "r") ? second : first
    let hasRaw = first == UInt8(ascii: "r") || second == UInt8(ascii: "r")
    return hasRaw && (other == UInt8(ascii: "b") || other == UInt8(ascii: "f"))
  }

  /// Reads a string whose opening quote is at the current offset and whose prefix is at `start`.
  mutating func string(from start: Int) throws(SyntaxError) {
    let quote = bytes[offset]
    let quoteStart = offset
    let isTriple = byte(offset + 1) == quote && byte(offset + 2) == quote
    offset += isTriple ? 3 : 1
    while offset < end {
      let next = bytes[offset]
      if next == quote {
        if !isTriple || byte(offset + 1) == quote && byte(offset + 2) == quote {
          offset += isTriple ? 3 : 1
          return append(.string, from: start, to: offset)
        }
        offset += 1
      } else if next == UInt8(ascii: "\\") {
        offset += 1 + max(1, lineBreakWidth(at: offset + 1))
      } else if !isTriple, lineBreakWidth(at: offset) > 0 {
        break
      } else {
        offset += 1
      }
    }
    offset = min(offset, end)
    if isTriple {
      let line = lineNumber(of: lastLineStart())
      throw failure(
        "unterminated triple-quoted string literal (detected at line \(line))",
        from: start, to: quoteStart + 3, isIncomplete: true)
    }
    throw failure(
      "unterminated string literal (detected at line \(lineNumber(of: offset)))",
      from: start, to: quoteStart + 1, isIncomplete: false)
  }

  /// The last byte that is no line break: CPython counts lines up to it.
  private func lastLineStart() -> Int {
    var index = end
    if index > 0, lineBreakWidth(at: index - 1) > 0 { index -= 1 }
    return max(0, index)
  }
}

/// What a hexadecimal digit counts; nil for other bytes.
func digitValue(_ byte: UInt8) -> Int? {
  if isDigit(byte) { return Int(byte &- UInt8(ascii: "0")) }
  let letter = (byte | 0x20) &- UInt8(ascii: "a")
  return letter < 6 ? Int(letter) + 10 : nil
}

extension Parser {
  /// Reads the text and the replacements of an f-string, or of a specification inside one.
  ///
  /// A specification (`level` above 0) ends at its `}`, where `index` then stands.
  mutating func formattedParts(
    _ index: inout Int, end: Int, isRaw: Bool, level: Int, into builder: inout StringBuilder
  ) throws(SyntaxError) {
    let bytes = source.bytes
    var textStart = index
    scanning: while index < end {
      let isDoubled = level == 0 && index + 1 < end && bytes[index + 1] == bytes[index]
      switch bytes[index] {
      case UInt8(ascii: "{") where isDoubled, UInt8(ascii: "}") where isDoubled:
        try decode(textStart..<index + 1, isRaw: isRaw, isBytes: false, into: &builder.bytes)
        index += 2
        textStart = index
      case UInt8(ascii: "{"):
        try decode(textStart..<index, isRaw: isRaw, isBytes: false, into: &builder.bytes)
        try replacement(&index, end: end, isRaw: isRaw, level: level, into: &builder)
        textStart = index
      case UInt8(ascii: "}"):
        if level > 0 { break scanning }
        throw formatFailure(": single '}' is not allowed", at: index)
      case UInt8(ascii: "\\") where !isRaw && index + 1 < end:
        let next = bytes[index + 1]
        index += next == UInt8(ascii: "{") || next == UInt8(ascii: "}") ? 1 : 2
      default: index += 1
      }
    }
    try decode(textStart..<index, isRaw: isRaw, isBytes: false, into: &builder.bytes)
  }

  private func formatFailure(_ message: String, at index: Int) -> SyntaxError {
    SyntaxError(.syntax, "f-string" + message, at: byteRange(index, index + 1))
  }

  /// grammar: replacement: '{' (yield_expression | star_named_expression (','
  ///   star_named_expression)* [',']) ['='] ['!' ('r' | 's' | 'a')] [':' (CHARACTER |
  ///   replacement)*] '}' .
  private mutating func replacement(
    _ index: inout Int, end: Int, isRaw: Bool, level: Int, into builder: inout StringBuilder
  ) throws(SyntaxError) {
    let bytes = source.bytes
    guard level < 2 else { throw formatFailure(": expressions nested too deeply", at: index) }
    let open = index
    index += 1
    let start = index
    try skipExpression(&index, end: end)
    guard index < end else { throw formatFailure(": expecting '}'", at: open) }
    let value = try replacedExpression(start..<index)
    var isDebug = false
    if bytes[index] == UInt8(ascii: "=") {
      isDebug = true
      index += 1
      while index < end, isBlank(bytes[index]) { index += 1 }
      try decode(start..<index, isRaw: true, isBytes: false, into: &builder.bytes)
      guard index < end else { throw formatFailure(": expecting '}'", at: open) }
    }
    builder.flush()
    var conversion: Character?
    if bytes[index] == UInt8(ascii: "!") {
      index += 1
      guard index < end else { throw formatFailure(": expecting '}'", at: open) }
      switch bytes[index] {
      case UInt8(ascii: "r"): conversion = "r"
      case UInt8(ascii: "s"): conversion = "s"
      case UInt8(ascii: "a"): conversion = "a"
      default:
        throw formatFailure(
          ": invalid conversion character: expected 's', 'r', or 'a'", at: index)
      }
      index += 1
    }
    var specification: [FormattedPart]?
    if index < end, bytes[index] == UInt8(ascii: ":") {
      index += 1
      var inner = StringBuilder()
      try formattedParts(&index, end: end, isRaw: isRaw, level: level + 1, into: &inner)
      inner.flush()
      specification = inner.parts
    }
    guard index < end, bytes[index] == UInt8(ascii: "}") else {
      throw formatFailure(": expecting '}'", at: open)
    }
    index += 1
    if isDebug, conversion == nil, specification == nil { conversion = "r" }
    builder.parts.append(
      .replacement(value, conversion: conversion, specification: specification ?? []))
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte >= 0x09 && byte <= 0x0D
  }

  /// Finds the end of the expression at `index`: a `=`, `!`, `:` or `}` outside brackets.
  private func skipExpression(_ index: inout Int, end: Int) throws(SyntaxError) {
    let bytes = source.bytes
    var brackets: [UInt8] = []
    var quote: UInt8 = 0
    var isTriple = false
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        throw formatFailure(" expression part cannot include a backslash", at: index)
      }
      let isTripled = index + 2 < end && bytes[index + 1] == byte && bytes[index + 2] == byte
      if quote != 0 {
        if byte == quote, !isTriple || isTripled {
          index += isTriple ? 3 : 1
          quote = 0
        } else {
          index += 1
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        quote = byte
        isTriple = isTripled
        index += isTriple ? 3 : 1
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        guard brackets.count < Lexer.maximumBrackets else {
          throw formatFailure(": too many nested parenthesis", at: index)
        }
        brackets.append(byte)
      case UInt8(ascii: "#"):
        throw formatFailure(" expression part cannot include '#'", at: index)
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
        guard brackets.isEmpty else { break }
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "=") {
          index += 2
          continue
        }
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") { return }
      case UInt8(ascii: ":") where brackets.isEmpty, UInt8(ascii: "}") where brackets.isEmpty:
        return
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        let closing = String(UnicodeScalar(byte))
        guard let open = brackets.popLast() else {
          throw formatFailure(": unmatched '\(closing)'", at: index)
        }
        guard byte == open + 1 || byte == open + 2 else {
          throw formatFailure(
            ": closing parenthesis '\(closing)' does not match opening parenthesis "
              + "'\(UnicodeScalar(open))'", at: index)
        }
      default: break
      }
      index += 1
    }
    if quote != 0 { throw formatFailure(": unterminated string", at: index - 1) }
    if let open = brackets.last {
      throw formatFailure(": unmatched '\(UnicodeScalar(open))'", at: index - 1)
    }
  }

  /// Parses the bytes of a replacement where they stand, so that its ranges are the file's.
  private mutating func replacedExpression(
    _ body: Range<Int>
  ) throws(SyntaxError) -> Expression {
    var lexer = Lexer(source, fragment: body)
    lexer.run()
    if let error = lexer.error { throw error }
    guard lexer.tokens.count > 1 else {
      let end = source.bytes[body.upperBound]
      throw formatFailure(
        end == UInt8(ascii: "}")
          ? ": empty expression not allowed"
          : ": expression required before '\(UnicodeScalar(end))'", at: body.lowerBound)
    }
    let outer = (tokens: tokens, position: position, bracketDepth: bracketDepth)
    tokens = lexer.tokens
    rewind(to: 0)
    formattedStringDepth += 1
    defer {
      tokens = outer.tokens
      rewind(to: outer.position)
      bracketDepth = outer.bracketDepth
      formattedStringDepth -= 1
    }
    try descend()
    defer { nesting -= 1 }
    switch try groupContents(until: .endOfFile) {
    case .value(let value): return value
    case .display(let kind):
      return Expression(kind, at: byteRange(body.lowerBound, body.upperBound))
    }
  }
}

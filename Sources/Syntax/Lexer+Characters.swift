extension Lexer {
  /// Checks that the text is UTF-8 without null bytes.
  func checkEncoding() throws(SyntaxError) {
    var index = 0
    while index < end {
      let first = bytes[index]
      if first < 0x80 {
        if first == 0 {
          throw failure("source code cannot contain null bytes", from: index, to: index + 1)
        }
        index += 1
        continue
      }
      let length: Int
      var lowest: UInt8 = 0x80
      var highest: UInt8 = 0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0:
        length = 3
        lowest = 0xA0
      case 0xED:
        length = 3
        highest = 0x9F
      case 0xE1...0xEF: length = 3
      case 0xF0:
        length = 4
        lowest = 0x90
      case 0xF4:
        length = 4
        highest = 0x8F
      case 0xF1...0xF3: length = 4
      default: throw badByte(at: index, "invalid start byte")
      }
      for step in 1..<length {
        guard index + step < end else { throw badByte(at: index, "unexpected end of data") }
        let next = bytes[index + step]
        guard next >= lowest, next <= highest else {
          throw badByte(at: index, "invalid continuation byte")
        }
        lowest = 0x80
        highest = 0xBF
      }
      index += length
    }
  }

  private func badByte(at index: Int, _ reason: String) -> SyntaxError {
    let value = String(bytes[index], radix: 16)
    return failure(
      "(unicode error) 'utf-8' codec can't decode byte 0x\(value) in position \(index): \(reason)",
      from: index, to: index + 1, hint: "save the file as UTF-8")
  }

  /// The character at an offset; `checkEncoding` has vouched for its bytes.
  func scalar(at index: Int) -> (Unicode.Scalar, width: Int) {
    let first = UInt32(byte(index))
    func next(_ step: Int) -> UInt32 { UInt32(byte(index + step) & 0x3F) }
    let value: UInt32
    let width: Int
    switch first {
    case 0xF0...:
      value = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
      width = 4
    case 0xE0...:
      value = (first & 0x0F) << 12 | next(1) << 6 | next(2)
      width = 3
    case 0xC0...:
      value = (first & 0x1F) << 6 | next(1)
      width = 2
    default:
      value = first
      width = 1
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// How many bytes the typographic space at an offset has; 0 where none stands.
  ///
  /// Code that was copied from web pages is full of them.
  func spaceWidth(at index: Int) -> Int {
    let (scalar, width) = scalar(at: index)
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: return width
    default: return 0
    }
  }

  /// The error for a character that no token begins with.
  func invalidCharacter(_ scalar: Unicode.Scalar, width: Int) -> SyntaxError {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isVisible: Bool
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      isVisible = false
    default: isVisible = true
    }
    let message =
      isVisible
      ? "invalid character '\(scalar)' (\(code))" : "invalid non-printable character \(code)"
    let hint = typographicSpellings.first { $0.characters.unicodeScalars.contains(scalar) }
    return failure(
      message, from: offset, to: offset + width, hint: hint.map { "type \($0.spelling) instead" })
  }
}

/// What to type for characters that word processors and web pages put into code.
private let typographicSpellings: [(characters: String, spelling: String)] = [
  ("“”„‟«»″", "the straight quote \""),
  ("‘’‚‛`´′", "the straight quote '"),
  ("‐‑‒–—―−", "the minus sign -"),
  ("×∙⋅·", "*"), ("÷∕", "/"), ("≤", "<="), ("≥", ">="), ("≠", "!="), ("≈≡", "=="),
  ("←", "="), ("→", "->"), ("…", "..."), ("²", "**2"), ("³", "**3"), ("√", "math.sqrt(...)"),
  ("，、", ","), ("：", ":"), ("；", ";"), ("（", "("), ("）", ")"),
  ("∧", "and"), ("∨", "or"), ("¬", "not"), ("∞", "float('inf')"),
]

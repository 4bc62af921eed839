import Evaluator

/// What Python says about single code points.
enum StringCharacters {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9...13, 28...32, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
      0x3000:
      true
    default: false
    }
  }

  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.numericType {
    case .decimal, .digit: true
    default: false
    }
  }

  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }
  static func isLower(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isLowercase }
  static func isTitle(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .titlecaseLetter
  }
  static func isCased(_ scalar: Unicode.Scalar) -> Bool {
    isUpper(scalar) || isLower(scalar) || isTitle(scalar)
  }

  static func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isXIDStart
  }

  // MARK: Whole texts

  /// Whether a text is not empty and all its code points pass a test.
  static func all(_ text: String, _ test: (Unicode.Scalar) -> Bool) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(test)
  }

  /// Whether some code points have case, and none the unwanted one.
  static func hasOnly(
    _ text: String, _ wanted: (Unicode.Scalar) -> Bool, without unwanted: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var found = false
    for scalar in text.unicodeScalars {
      if unwanted(scalar) || isTitle(scalar) { return false }
      if wanted(scalar) { found = true }
    }
    return found
  }

  static func isTitle(text: String) -> Bool {
    var found = false
    var isInWord = false
    for scalar in text.unicodeScalars {
      if isUpper(scalar) || isTitle(scalar) {
        if isInWord { return false }
        isInWord = true
        found = true
      } else if isLower(scalar) {
        if !isInWord { return false }
        found = true
      } else {
        isInWord = false
      }
    }
    return found
  }

  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isIdentifierStart(first) else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy(\.properties.isXIDContinue)
  }

  // MARK: Case

  static func upper(_ text: String) -> String {
    if let ascii = mapASCII(text, from: 97...122, { $0 - 32 }) { return ascii }
    return map(text) { $0.properties.uppercaseMapping }
  }

  static func lower(_ text: String) -> String {
    if let ascii = mapASCII(text, from: 65...90, { $0 + 32 }) { return ascii }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { $0 += lowered(scalars, $1) }
  }

  /// One code point in lower case: a capital sigma is another one at the end of a word.
  private static func lowered(_ scalars: [Unicode.Scalar], _ place: Int) -> String {
    guard scalars[place] == "Σ" else { return scalars[place].properties.lowercaseMapping }
    let before = scalars[..<place].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    let isFinal = before.map(isCased) == true && after.map(isCased) != true
    return isFinal ? "ς" : "σ"
  }

  static func casefold(_ text: String) -> String {
    if let ascii = mapASCII(text, from: 65...90, { $0 + 32 }) { return ascii }
    return map(text) { scalar in
      switch scalar {
      case "ß", "ẞ": "ss"
      case "ſ": "s"
      case "ς": "σ"
      default: scalar.properties.lowercaseMapping
      }
    }
  }

  static func swapcase(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { result, place in
      let scalar = scalars[place]
      if isUpper(scalar) {
        result += lowered(scalars, place)
      } else {
        result += isLower(scalar) ? scalar.properties.uppercaseMapping : String(scalar)
      }
    }
  }

  static func capitalize(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { result, place in
      result += place == 0 ? scalars[0].properties.titlecaseMapping : lowered(scalars, place)
    }
  }

  static func title(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var isInWord = false
    return scalars.indices.reduce(into: "") { result, place in
      let scalar = scalars[place]
      result += isInWord ? lowered(scalars, place) : scalar.properties.titlecaseMapping
      isInWord = isCased(scalar)
    }
  }

  private static func map(_ text: String, _ change: (Unicode.Scalar) -> String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += change(scalar) }
    return result
  }

  private static func mapASCII(
    _ text: String, from range: ClosedRange<UInt8>, _ change: (UInt8) -> UInt8
  ) -> String? {
    guard text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
    return String(
      decoding: text.utf8.map { range.contains($0) ? change($0) : $0 }, as: UTF8.self)
  }
}

/// One member of a set of characters: a range, or what a backslash and a letter stand for.
struct CharacterItem {
  /// Categories of characters.
  enum Category: UInt8 { case digit, space, word }

  /// What the item is.
  enum Kind {
    case range
    /// A range that a character is in, too, if its capital is.
    case rangeWithCapitals
    case category(Category)
  }

  var low: UInt32 = 0
  var high: UInt32 = 0
  var kind = Kind.range
  var isNegated = false

  /// One character.
  init(_ code: UInt32) { self.init(code, code) }

  /// The characters from one to another.
  init(_ low: UInt32, _ high: UInt32, _ kind: Kind = .range) {
    self.low = low
    self.high = high
    self.kind = kind
  }

  /// A category, or all but it.
  init(_ category: Category, isNegated: Bool = false) {
    kind = .category(category)
    self.isNegated = isNegated
  }

  /// The character, if it is one alone.
  var single: UInt32? {
    guard case .range = kind, low == high else { return nil }
    return low
  }

  /// Whether a character is in it; categories of `isASCII` end at 127.
  func contains(_ code: UInt32, isASCII: Bool) -> Bool {
    switch kind {
    case .range: return low <= code && code <= high
    case .rangeWithCapitals:
      if low <= code, code <= high { return true }
      let capital = CharacterCase.upper(code)
      return low <= capital && capital <= high
    case .category(let category):
      return CharacterItem.contains(category, code, isASCII: isASCII) != isNegated
    }
  }

  private static func contains(_ category: Category, _ code: UInt32, isASCII: Bool) -> Bool {
    if isASCII, code >= 128 { return false }
    guard let scalar = Unicode.Scalar(code) else { return false }
    switch category {
    case .digit:
      return code < 128 ? (0x30...0x39).contains(code) : StringCharacters.isDecimal(scalar)
    case .space:
      // Python's white space in ASCII ends at 13; the separators 28 to 31 are Unicode's.
      return isASCII ? code == 32 || (9...13).contains(code) : StringCharacters.isSpace(scalar)
    case .word:
      if code < 128 {
        let lower = code | 0x20
        return (0x61...0x7a).contains(lower) || (0x30...0x39).contains(code) || code == 0x5f
      }
      return StringCharacters.isLetter(scalar) || StringCharacters.isNumeric(scalar)
    }
  }
}

/// Small letters and capitals, one code point for one: the first, where there are several.
enum CharacterCase {
  /// Small letters with the same capital: what `IGNORECASE` takes for equal, too.
  private static let kin: [[UInt32]] = [
    [0x69, 0x131], [0x73, 0x17f], [0xb5, 0x3bc], [0x345, 0x3b9, 0x1fbe], [0x390, 0x1fd3],
    [0x3b0, 0x1fe3], [0x3b2, 0x3d0], [0x3b5, 0x3f5], [0x3b8, 0x3d1], [0x3ba, 0x3f0],
    [0x3c0, 0x3d6], [0x3c1, 0x3f1], [0x3c2, 0x3c3], [0x3c6, 0x3d5], [0x432, 0x1c80],
    [0x434, 0x1c81], [0x43e, 0x1c82], [0x441, 0x1c83], [0x442, 0x1c84, 0x1c85], [0x44a, 0x1c86],
    [0x463, 0x1c87], [0x1c88, 0xa64b], [0x1e61, 0x1e9b], [0xfb05, 0xfb06],
  ]

  private static let kinOfCharacters: [UInt32: [UInt32]] = {
    var result: [UInt32: [UInt32]] = [:]
    for group in kin { for code in group { result[code] = group } }
    return result
  }()

  /// A small letter with the others that `IGNORECASE` takes for it.
  static func kin(of code: UInt32) -> [UInt32] { kinOfCharacters[code] ?? [code] }

  /// The small letter for a code point.
  static func lower(_ code: UInt32) -> UInt32 {
    if code < 128 { return lowerASCII(code) }
    guard let scalar = Unicode.Scalar(code) else { return code }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? code
  }

  /// The small letter for a code point of ASCII; others are what they are.
  static func lowerASCII(_ code: UInt32) -> UInt32 {
    (0x41...0x5a).contains(code) ? code + 32 : code
  }

  /// The capital for a code point.
  static func upper(_ code: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(code) else { return code }
    return scalar.properties.uppercaseMapping.unicodeScalars.first?.value ?? code
  }

  /// Whether a code point has another case.
  static func isCased(_ code: UInt32) -> Bool {
    let small = lower(code)
    return small != code || upper(code) != code
  }
}

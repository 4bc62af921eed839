import BigInt
import Evaluator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers from texts and from other numbers, with CPython's messages.
enum NumberConversions {
  // MARK: Ints

  /// How much of what is no number a message shows.
  private static let shownLength = 200

  /// The int of a text of a few digits in base 10, which most texts are; nil for others.
  static func small(_ text: String) -> Int? {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count < 19 else { return nil }
    var result = 0
    for digit in digits {
      guard isDigit(digit) else { return nil }
      result = result * 10 + Int(digit - 48)
    }
    return isNegative ? -result : result
  }

  /// `int(text, base)`, where a script has the text as `literal`.
  static func integer(
    parsing text: String, base: Int, literal: String? = nil, limit: Int
  ) throws(ScriptError) -> BigInt {
    let digits = Array(strip(text).unicodeScalars)
    var place = 0
    var radix = base
    var isNegative = false
    if let sign = digits.first, sign == "+" || sign == "-" {
      isNegative = sign == "-"
      place = 1
    }
    let failure = ScriptError(
      .valueError,
      "invalid literal for int() with base \(base): "
        + String(
          String.UnicodeScalarView(
            (literal ?? Text.quoted(text)).unicodeScalars.prefix(shownLength))))
    var isPrefixed = false
    if place + 1 < digits.count, digits[place] == "0" {
      let found: Int? =
        switch digits[place + 1] {
        case "x", "X": 16
        case "o", "O": 8
        case "b", "B": 2
        default: nil
        }
      if let found, base == 0 || base == found {
        radix = found
        place += 2
        isPrefixed = true
      }
    }
    let isAutomatic = radix == 0
    if isAutomatic { radix = 10 }
    var clean: [UInt8] = []
    var allowsUnderscore = isPrefixed
    while place < digits.count {
      let scalar = digits[place]
      place += 1
      if scalar == "_" {
        guard allowsUnderscore else { throw failure }
        allowsUnderscore = false
        continue
      }
      guard let value = digitValue(scalar), value < radix else { throw failure }
      clean.append(UInt8(value < 10 ? 48 + value : 87 + value))
      allowsUnderscore = true
    }
    guard !clean.isEmpty, allowsUnderscore else { throw failure }
    if isAutomatic, clean.count > 1, clean[0] == 48, clean.contains(where: { $0 != 48 }) {
      throw failure
    }
    if ![2, 8, 16].contains(radix), limit > 0, clean.count > limit {
      throw ScriptError(
        .valueError,
        "Exceeds the limit (\(limit) digits) for integer string conversion: value has "
          + "\(clean.count) digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    let number = whole(clean, radix: radix)
    return isNegative ? -number : number
  }

  /// The number of digits that are valid in a radix.
  private static func whole(_ digits: [UInt8], radix: Int) -> BigInt {
    let text = String(decoding: digits, as: UTF8.self)
    if let small = Int(text, radix: radix) { return BigInt(small) }
    // BigInt itself stops at some radices, for example 36.
    if [2, 8, 10, 16].contains(radix), let number = BigInt(text, radix: radix) { return number }
    var result = BigInt(0)
    var place = 0
    while place < digits.count {
      let end = min(place + 12, digits.count)
      let chunk = Int(String(decoding: digits[place..<end], as: UTF8.self), radix: radix) ?? 0
      result = result * BigInt(radix).power(end - place) + BigInt(chunk)
      place = end
    }
    return result
  }

  private static func digitValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "0"..."9": return Int(scalar.value) - 48
    case "a"..."z": return Int(scalar.value) - 87
    case "A"..."Z": return Int(scalar.value) - 55
    default:
      guard scalar.value > 127, scalar.properties.numericType == .decimal,
        let value = scalar.properties.numericValue
      else { return nil }
      return Int(exactly: value)
    }
  }

  /// The int of a float, towards zero.
  static func integer(_ number: Double) throws(ScriptError) -> BigInt {
    if number.isNaN { throw ScriptError(.valueError, "cannot convert float NaN to integer") }
    guard let result = BigInt(exactly: number.rounded(.towardZero)) else {
      throw ScriptError(.overflowError, "cannot convert float infinity to integer")
    }
    return result
  }

  /// The int of anything that stands for a number, towards zero; nil for what does not.
  static func integer(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> BigInt? {
    if let number = value.bigInt { return number }
    switch value {
    case .float(let number): return try integer(number)
    case .instance, .native, .tensor, .array:
      for name in ["__int__", "__index__", "__trunc__"] {
        guard let method = try interpreter.findAttribute(of: value, named: name) else { continue }
        let result = try interpreter.call(method, [])
        if let number = result.bigInt { return number }
        throw ScriptError(
          .typeError, "\(name) returned non-int (type \(result.typeName))")
      }
      if case .tensor = value { return try integer(interpreter.double(value)) }
      if case .array = value { return try integer(interpreter.double(value)) }
      return nil
    default: return nil
    }
  }

  // MARK: Floats

  /// `float(text)`; nil where the text is no number.
  static func float(parsing text: String) -> Double? {
    guard let clean = withoutUnderscores(ascii(strip(text))) else { return nil }
    var place = 0
    if let sign = clean.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place = 1 }
    let isNegative = clean.first == UInt8(ascii: "-")
    switch String(decoding: clean[place...], as: UTF8.self).lowercased() {
    case "inf", "infinity": return isNegative ? -.infinity : .infinity
    case "nan": return isNegative ? -Double.nan : .nan
    default: break
    }
    func digits() -> Int {
      let start = place
      while place < clean.count, isDigit(clean[place]) { place += 1 }
      return place - start
    }
    var count = digits()
    if place < clean.count, clean[place] == UInt8(ascii: ".") {
      place += 1
      count += digits()
    }
    guard count > 0 else { return nil }
    if place < clean.count, clean[place] | 32 == UInt8(ascii: "e") {
      place += 1
      if place < clean.count, clean[place] == UInt8(ascii: "+") || clean[place] == UInt8(ascii: "-")
      {
        place += 1
      }
      guard digits() > 0 else { return nil }
    }
    guard place == clean.count else { return nil }
    return strtod(String(decoding: clean, as: UTF8.self), nil)
  }

  /// The bytes of a text without the underscores between digits; nil where there are others.
  static func withoutUnderscores(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    var clean: [UInt8] = []
    var previous: UInt8 = 0
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_") {
        guard isDigit(previous), place + 1 < bytes.count, isDigit(bytes[place + 1]) else {
          return nil
        }
      } else {
        clean.append(byte)
      }
      previous = byte
    }
    return clean
  }

  /// A text with the decimal digits of all scripts as ASCII.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 && $0 != 0 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let value = digitValue(scalar), !scalar.isASCII {
        result += String(value)
      } else if scalar.isASCII, scalar.value != 0 {
        result.unicodeScalars.append(scalar)
      } else if StringCharacters.isSpace(scalar) {
        result += " "
      } else {
        // Nothing of a number; CPython reads no further.
        return result + "?"
      }
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// A text without white space at both ends.
  static func strip(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, StringCharacters.isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, StringCharacters.isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }
}

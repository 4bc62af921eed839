#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Floating-point numbers as decimal text, exactly as Python writes them.
public enum DecimalText {
  /// The decimal digits of a finite number: value = ±0.d₀d₁d₂… · 10^`pointPosition`.
  public struct Digits: Equatable, Sendable {
    /// Whether there is a minus sign; zero can have one.
    public var isNegative: Bool
    /// The significant digits as ASCII, without zeros at either end; just "0" for zero.
    public var digits: [UInt8]
    /// How many digits stand before the decimal point; 1 for zero.
    public var pointPosition: Int

    /// The digits after the decimal point that positional text needs.
    public var fractionCount: Int { max(digits.count - pointPosition, 0) }
  }

  /// The shortest digits that read back as the same double, the closest of them if several do.
  public static func shortestDigits(_ number: Double) -> Digits? {
    number.isFinite ? digits(inText: number.description) : nil
  }

  /// The shortest digits that read back as the same float, the closest of them if several do.
  public static func shortestDigits(_ number: Float) -> Digits? {
    number.isFinite ? digits(inText: number.description) : nil
  }

  /// Python's `repr` and `str` of a float: `0.1`, `1e+16`, `nan`.
  public static func shortest(_ number: Double) -> String {
    guard let digits = shortestDigits(number) else { return special(number) }
    return shortest(digits)
  }

  /// What Python's `repr` would be of a number of 32 bits: `0.1`, `1e+16`, `nan`.
  public static func shortest(_ number: Float) -> String {
    guard let digits = shortestDigits(number) else { return special(Double(number)) }
    return shortest(digits)
  }

  /// The most digits after the point that are written; all that follow could only be zeros.
  public static let digitLimit = 100_000

  /// `%.nf`, correctly rounded, with at most `digitLimit` digits: `1.2346`.
  public static func fixed(_ number: Double, digits: Int) -> String {
    guard number.isFinite else { return special(number) }
    // No double has more than 1,074 digits after the point; only zeros can follow.
    let exact = min(max(digits, 0), 1100)
    return formatted("%.*f", number, digits: exact) + zeros(min(digits, digitLimit) - exact)
  }

  /// `%.ne`, correctly rounded, with at most `digitLimit` digits: `1.2346e+00`.
  public static func exponential(_ number: Double, digits: Int) -> String {
    guard number.isFinite else { return special(number) }
    let exact = min(max(digits, 0), 1100)
    var text = formatted("%.*e", number, digits: exact)
    if digits > exact, let exponent = text.firstIndex(of: "e") {
      text.insert(contentsOf: zeros(min(digits, digitLimit) - exact), at: exponent)
    }
    return text
  }

  /// `%.ng`: at most `digits` significant digits, with an exponent where that is shorter.
  ///
  /// Zeros at the end go, unless `keepsZeros` (`%#.ng`).
  public static func general(_ number: Double, digits: Int, keepsZeros: Bool = false) -> String {
    guard number.isFinite else { return special(number) }
    return formatted(keepsZeros ? "%#.*g" : "%.*g", number, digits: min(max(digits, 0), 1100))
  }

  /// `nan`, `inf` or `-inf`.
  static func special(_ number: Double) -> String {
    number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
  }

  /// Digits with an exponent of at least `exponentCount` digits: `1.5e-07`.
  ///
  /// The mantissa gets zeros up to `fractionCount`; a point stands even where no digit follows it
  /// if `keepsPoint`.
  static func exponential(
    _ number: Digits, fractionCount: Int = 0, exponentCount: Int = 2, keepsPoint: Bool = false
  ) -> String {
    var text = number.isNegative ? "-" : ""
    let mantissa = number.digits
    text += String(decoding: mantissa.prefix(1), as: UTF8.self)
    if mantissa.count > 1 || fractionCount > 0 || keepsPoint { text += "." }
    text += String(decoding: mantissa.dropFirst(), as: UTF8.self)
    text += zeros(fractionCount - (mantissa.count - 1))
    let exponent = String((number.pointPosition - 1).magnitude)
    text += number.pointPosition < 1 ? "e-" : "e+"
    return text + zeros(exponentCount - exponent.utf8.count) + exponent
  }

  /// Digits without an exponent, in two parts: what stands before the point and what after it.
  static func positional(_ number: Digits) -> (whole: String, fraction: String) {
    let position = number.pointPosition
    let sign = number.isNegative ? "-" : ""
    if number.digits == [UInt8(ascii: "0")] { return (sign + "0", "") }
    if position <= 0 {
      return (sign + "0", zeros(-position) + String(decoding: number.digits, as: UTF8.self))
    }
    let whole = String(decoding: number.digits.prefix(position), as: UTF8.self)
    let fraction = String(decoding: number.digits.dropFirst(position), as: UTF8.self)
    return (sign + whole + zeros(position - number.digits.count), fraction)
  }

  static func zeros(_ count: Int) -> String {
    count > 0 ? String(repeating: "0", count: count) : ""
  }

  private static func shortest(_ digits: Digits) -> String {
    if digits.pointPosition < -3 || digits.pointPosition > 16 { return exponential(digits) }
    return plain(digits)
  }

  /// Digits without an exponent and with at least one on either side of the point: `3.0`.
  static func plain(_ digits: Digits) -> String {
    let (whole, fraction) = positional(digits)
    return whole + "." + (fraction.isEmpty ? "0" : fraction)
  }

  /// The digits of a number in text such as `-1.25e-05` or `16777216.0`.
  static func digits(inText text: String) -> Digits {
    var result = Digits(isNegative: false, digits: [], pointPosition: 0)
    var exponent = 0
    var exponentSign = 1
    var isExponent = false
    var isFraction = false
    for character in text.utf8 {
      switch character {
      case UInt8(ascii: "-"):
        if isExponent { exponentSign = -1 } else { result.isNegative = true }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isExponent {
          exponent = exponent * 10 + Int(character - UInt8(ascii: "0"))
        } else {
          if !isFraction { result.pointPosition += 1 }
          result.digits.append(character)
        }
      default: break
      }
    }
    let zero = UInt8(ascii: "0")
    while result.digits.last == zero { result.digits.removeLast() }
    let leading = result.digits.prefix { $0 == zero }.count
    result.digits.removeFirst(leading)
    result.pointPosition += exponentSign * exponent - leading
    return result.digits.isEmpty
      ? Digits(isNegative: result.isNegative, digits: [zero], pointPosition: 1) : result
  }

  private static func formatted(_ format: String, _ number: Double, digits: Int) -> String {
    withVaList([Int32(digits), number]) { arguments in
      // The largest double has 309 digits before the point.
      let capacity = digits + 330
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
        let length = vsnprintf(buffer.baseAddress, capacity, format, arguments)
        return buffer.withMemoryRebound(to: UInt8.self) { bytes in
          String(decoding: bytes.prefix(max(min(Int(length), capacity - 1), 0)), as: UTF8.self)
        }
      }
    }
  }
}

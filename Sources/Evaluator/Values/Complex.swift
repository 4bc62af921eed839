#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A complex number, with CPython's arithmetic to the last bit.
public struct Complex: Sendable {
  /// The real part.
  public let real: Double
  /// The imaginary part.
  public let imaginary: Double

  /// Makes a number of its parts.
  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  static let one = Complex(1, 0)

  var isZero: Bool { real == 0 && imaginary == 0 }
  private var isInfinite: Bool { real.isInfinite || imaginary.isInfinite }

  func isIdentical(to other: Complex) -> Bool {
    real.bitPattern == other.real.bitPattern && imaginary.bitPattern == other.imaginary.bitPattern
  }

  /// The distance from zero; OverflowError beyond the range.
  public func magnitude() throws(ScriptError) -> Double {
    let result = hypot(real, imaginary)
    if result.isInfinite, real.isFinite, imaginary.isFinite {
      throw ScriptError(.overflowError, "absolute value too large")
    }
    return result
  }

  // MARK: Operators

  static func + (a: Complex, b: Complex) -> Complex {
    Complex(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: Complex, b: Complex) -> Complex {
    Complex(a.real - b.real, a.imaginary - b.imaginary)
  }

  static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }

  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// The quotient by a number that is not zero: top and bottom are divided by the larger part of the
  /// bottom, so that nothing overflows on the way.
  static func / (a: Complex, b: Complex) -> Complex {
    if b.real.magnitude >= b.imaginary.magnitude {
      let ratio = b.imaginary / b.real
      let bottom = b.real + b.imaginary * ratio
      return Complex(
        (a.real + a.imaginary * ratio) / bottom, (a.imaginary - a.real * ratio) / bottom)
    }
    guard b.imaginary.magnitude >= b.real.magnitude else { return Complex(.nan, .nan) }
    let ratio = b.real / b.imaginary
    let bottom = b.real * ratio + b.imaginary
    return Complex(
      (a.real * ratio + a.imaginary) / bottom, (a.imaginary * ratio - a.real) / bottom)
  }

  /// `self ** exponent`; small whole exponents are products.
  func power(_ exponent: Complex) throws(ScriptError) -> Complex {
    let result: Complex
    let whole = exponent.real
    if exponent.imaginary == 0, whole == whole.rounded(.down), whole.magnitude <= 100 {
      result = whole > 0 ? power(Int(whole)) : try inverse(of: power(Int(-whole)))
    } else if exponent.isZero {
      result = .one
    } else if isZero {
      guard exponent.imaginary == 0, !(exponent.real < 0) else { throw Complex.zeroToNegative }
      result = Complex(0, 0)
    } else {
      let distance = hypot(real, imaginary)
      let angle = atan2(imaginary, real)
      var length = pow(distance, exponent.real)
      var phase = angle * exponent.real
      if exponent.imaginary != 0 {
        length /= exp(angle * exponent.imaginary)
        phase += exponent.imaginary * log(distance)
      }
      // C's functions find no cosine of an infinite angle, which CPython takes for this error.
      if phase.isInfinite { throw Complex.zeroToNegative }
      result = Complex(length * cos(phase), length * sin(phase))
    }
    if result.isInfinite { throw ScriptError(.overflowError, "complex exponentiation") }
    return result
  }

  private static var zeroToNegative: ScriptError {
    ScriptError(.zeroDivisionError, "0.0 to a negative or complex power")
  }

  private func inverse(of number: Complex) throws(ScriptError) -> Complex {
    if number.isZero { throw Complex.zeroToNegative }
    return .one / number
  }

  private func power(_ exponent: Int) -> Complex {
    var result = Complex.one
    var square = self
    var mask = 1
    while exponent >= mask {
      if exponent & mask != 0 { result = result * square }
      mask <<= 1
      square = square * square
    }
    return result
  }
}

/// A complex number as an object.
public final class ComplexObject: Sendable {
  /// Its value.
  public let value: Complex

  /// Boxes a value.
  public init(_ value: Complex) { self.value = value }
}

extension Value {
  /// Makes a complex number.
  public init(_ value: Complex) { self = .complex(ComplexObject(value)) }
}

import BigInt
import Syntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Arithmetic of ints without bound and floats, with Python's rules.
enum Numbers {
  // MARK: Small ints

  @inline(__always)
  static func binary(_ operation: BinaryOperator, _ a: Int, _ b: Int) throws(ScriptError) -> Value {
    switch operation {
    case .add:
      let (result, overflow) = a.addingReportingOverflow(b)
      if !overflow { return .int(result) }
    case .subtract:
      let (result, overflow) = a.subtractingReportingOverflow(b)
      if !overflow { return .int(result) }
    case .multiply:
      let (result, overflow) = a.multipliedReportingOverflow(by: b)
      if !overflow { return .int(result) }
    default: return try rareBinary(operation, a, b)
    }
    return try binary(operation, BigInt(a), BigInt(b))
  }

  private static func rareBinary(
    _ operation: BinaryOperator, _ a: Int, _ b: Int
  ) throws(ScriptError) -> Value {
    switch operation {
    case .divide:
      guard b != 0 else { throw ScriptError(.zeroDivisionError, "division by zero") }
      let exact = 1 << 53
      if a.magnitude <= exact, b.magnitude <= exact { return .float(Double(a) / Double(b)) }
      return try binary(operation, BigInt(a), BigInt(b))
    case .floorDivide:
      guard b != 0 else { throw divisionByZero(.floorDivide, isFloat: false) }
      let (quotient, overflow) = a.dividedReportingOverflow(by: b)
      if overflow { return Value(-BigInt(a)) }
      return .int(a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient)
    case .remainder:
      guard b != 0 else { throw divisionByZero(.remainder, isFloat: false) }
      if b == -1 { return .int(0) }
      let rest = a % b
      return .int(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    case .power: return try power(a, b)
    case .bitwiseAnd: return .int(a & b)
    case .bitwiseOr: return .int(a | b)
    case .bitwiseXor: return .int(a ^ b)
    case .shiftLeft:
      guard b >= 0 else { throw ScriptError(.valueError, "negative shift count") }
      if a == 0 { return .int(0) }
      if b < 63 {
        let result = a << b
        if result >> b == a { return .int(result) }
      }
      return try binary(operation, BigInt(a), BigInt(b))
    case .shiftRight:
      guard b >= 0 else { throw ScriptError(.valueError, "negative shift count") }
      return .int(b > 63 ? (a < 0 ? -1 : 0) : a >> b)
    case .matrixMultiply:
      throw ScriptError(.typeError, "unsupported operand type(s) for @: 'int' and 'int'")
    case .add, .subtract, .multiply: return try binary(operation, BigInt(a), BigInt(b))
    }
  }

  private static func power(_ a: Int, _ b: Int) throws(ScriptError) -> Value {
    if b < 0 {
      guard a != 0 else {
        throw ScriptError(
          .zeroDivisionError, "0.0 cannot be raised to a negative power")
      }
      return .float(pow(Double(a), Double(b)))
    }
    var result = 1
    var base = a
    var exponent = b
    while exponent > 0 {
      if exponent & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        if overflow { return try power(BigInt(a), b) }
        result = product
      }
      exponent >>= 1
      if exponent > 0 {
        let (square, overflow) = base.multipliedReportingOverflow(by: base)
        if overflow { return try power(BigInt(a), b) }
        base = square
      }
    }
    return .int(result)
  }

  // MARK: Floats

  /// Nil for operators that floats do not have.
  @inline(__always)
  static func binary(
    _ operation: BinaryOperator, _ a: Double, _ b: Double
  ) throws(ScriptError) -> Value? {
    switch operation {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      guard b != 0 else { throw ScriptError(.zeroDivisionError, "float division by zero") }
      return .float(a / b)
    default: return try rareBinary(operation, a, b)
    }
  }

  private static func rareBinary(
    _ operation: BinaryOperator, _ a: Double, _ b: Double
  ) throws(ScriptError) -> Value? {
    switch operation {
    case .floorDivide:
      guard b != 0 else { throw divisionByZero(.floorDivide, isFloat: true) }
      return .float(floorDivision(a, b).quotient)
    case .remainder:
      guard b != 0 else { throw divisionByZero(.remainder, isFloat: true) }
      return .float(floorDivision(a, b).remainder)
    case .power:
      if a == 0, b < 0 {
        throw ScriptError(
          .zeroDivisionError, "0.0 cannot be raised to a negative power")
      }
      if a < 0, a.isFinite, b.isFinite, b != b.rounded() {
        return Value(try Complex(a, 0).power(Complex(b, 0)))
      }
      let result = pow(a, b)
      if result.isInfinite, a.isFinite, b.isFinite {
        throw ScriptError(
          .overflowError, arguments: [.int(34), Value("Numerical result out of range")])
      }
      return .float(result)
    default: return nil
    }
  }

  /// Python's `//` and `%` of floats; the divisor is not zero.
  static func floorDivision(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var rest = fmod(a, b)
    var quotient = (a - rest) / b
    if rest != 0 {
      if (b < 0) != (rest < 0) {
        rest += b
        quotient -= 1
      }
    } else {
      rest = Double(signOf: b, magnitudeOf: 0)
    }
    if quotient != 0 {
      let floor = quotient.rounded(.down)
      quotient = quotient - floor > 0.5 ? floor + 1 : floor
    } else {
      quotient = Double(signOf: a / b, magnitudeOf: 0)
    }
    return (quotient, rest)
  }

  private static func divisionByZero(_ operation: BinaryOperator, isFloat: Bool) -> ScriptError {
    let message =
      switch (operation, isFloat) {
      case (.floorDivide, true): "float floor division by zero"
      case (.remainder, true): "float modulo"
      case (.floorDivide, false): "integer division or modulo by zero"
      default: "integer modulo by zero"
      }
    return ScriptError(.zeroDivisionError, message)
  }

  // MARK: Big ints

  static func binary(
    _ operation: BinaryOperator, _ a: BigInt, _ b: BigInt
  ) throws(ScriptError) -> Value {
    switch operation {
    case .add: return Value(a + b)
    case .subtract: return Value(a - b)
    case .multiply:
      try checkBits(a.magnitude.bitWidth + b.magnitude.bitWidth)
      return Value(LongProduct.product(a, b))
    case .divide:
      guard !b.isZero else { throw ScriptError(.zeroDivisionError, "division by zero") }
      return .float(try quotient(a, b))
    case .floorDivide:
      guard !b.isZero else { throw divisionByZero(.floorDivide, isFloat: false) }
      return Value(floorDivision(a, b).quotient)
    case .remainder:
      guard !b.isZero else { throw divisionByZero(.remainder, isFloat: false) }
      return Value(floorDivision(a, b).remainder)
    case .power:
      if b.sign == .minus, !b.isZero {
        guard !a.isZero else {
          throw ScriptError(
            .zeroDivisionError, "0.0 cannot be raised to a negative power")
        }
        return .float(pow(try double(a), try double(b)))
      }
      guard let exponent = Int(exactly: b) else {
        if a.magnitude <= 1 {
          return Value(
            a.sign == .minus && a.magnitude == 1 && b.magnitude.words[0] & 1 == 0 ? -a : a)
        }
        throw ScriptError(.memoryError, arguments: [])
      }
      return try power(a, exponent)
    case .bitwiseAnd: return Value(BitPattern.combined(a, b, &))
    case .bitwiseOr: return Value(BitPattern.combined(a, b, |))
    case .bitwiseXor: return Value(BitPattern.combined(a, b, ^))
    case .shiftLeft:
      guard b.sign == .plus else { throw ScriptError(.valueError, "negative shift count") }
      if a.isZero { return .int(0) }
      guard let count = Int(exactly: b) else {
        throw ScriptError(.overflowError, "too many digits in integer")
      }
      let (bits, overflow) = a.magnitude.bitWidth.addingReportingOverflow(count)
      guard !overflow else { throw ScriptError(.memoryError, arguments: []) }
      try checkBits(bits)
      return Value(a << count)
    case .shiftRight:
      guard b.sign == .plus else { throw ScriptError(.valueError, "negative shift count") }
      guard let count = Int(exactly: b), count <= a.magnitude.bitWidth else {
        return .int(a.sign == .minus ? -1 : 0)
      }
      return Value(floorDivision(a, BigInt(1) << count).quotient)
    case .matrixMultiply:
      throw ScriptError(.typeError, "unsupported operand type(s) for @: 'int' and 'int'")
    }
  }

  /// An int may have this many bits, so that no single operation takes for ever.
  static let maximumBits = 1 << 22

  static func checkBits(_ bits: Int) throws(ScriptError) {
    if bits > maximumBits {
      throw ScriptError(
        .memoryError, "an integer of more than \(maximumBits) bits is not supported")
    }
  }

  static func power(_ base: BigInt, _ exponent: Int) throws(ScriptError) -> Value {
    if base.magnitude > 1 {
      let (bits, overflow) = base.magnitude.bitWidth.multipliedReportingOverflow(by: exponent)
      guard !overflow else { throw ScriptError(.memoryError, arguments: []) }
      try checkBits(bits)
    }
    if base.magnitude <= 1 {
      return Value(base.sign == .minus && exponent & 1 == 0 ? -base : (exponent == 0 ? 1 : base))
    }
    return exponent == 0 ? .int(1) : Value(LongProduct.power(base, exponent))
  }

  static func floorDivision(_ a: BigInt, _ b: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    var (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
    if !rest.isZero, (rest.sign == .minus) != (b.sign == .minus) {
      quotient -= 1
      rest += b
    }
    return (quotient, rest)
  }

  /// The nearest double; OverflowError beyond the range.
  static func double(_ value: BigInt) throws(ScriptError) -> Double {
    let result = nearest(value, BigInt(1))
    if result.isInfinite {
      throw ScriptError(.overflowError, "int too large to convert to float")
    }
    return result
  }

  private static func quotient(_ a: BigInt, _ b: BigInt) throws(ScriptError) -> Double {
    if a.isZero { return b.sign == .minus ? -0.0 : 0.0 }
    let result = nearest(a, b)
    if result.isInfinite {
      throw ScriptError(.overflowError, "integer division result too large for a float")
    }
    return result
  }

  /// The double nearest to a / b, ties to even.
  private static func nearest(_ a: BigInt, _ b: BigInt) -> Double {
    if a.isZero { return 0 }
    let isNegative = (a.sign == .minus) != (b.sign == .minus)
    let shift = 66 - (a.magnitude.bitWidth - b.magnitude.bitWidth)
    let top = shift > 0 ? a.magnitude << shift : a.magnitude
    let bottom = shift < 0 ? b.magnitude << -shift : b.magnitude
    var (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
    // 65 to 67 bits: cut to 53 (fewer for subnormal results), with the rest as sticky bit.
    let exponent = quotient.bitWidth - shift
    if exponent > 1025 { return isNegative ? -.infinity : .infinity }
    let kept = exponent < -1021 ? max(0, 53 - (-1021 - exponent)) : 53
    let drop = quotient.bitWidth - kept
    let mask = (BigUInt(1) << drop) - 1
    let low = quotient & mask
    quotient >>= drop
    let half = BigUInt(1) << (drop - 1)
    let isAbove = low > half || (low == half && !rest.isZero)
    let isTie = low == half && rest.isZero
    if isAbove || (isTie && (quotient & 1) == 1) { quotient += 1 }
    rest = 0
    let mantissa = Double(UInt64(quotient.words.first ?? 0))
    let result = scalbn(mantissa, Int32(truncatingIfNeeded: drop - shift))
    return isNegative ? -result : result
  }

  // MARK: Conversions

  /// The int that a whole double is; the double must be finite.
  static func integer(_ value: Double) -> Value {
    if let small = Int(exactly: value.rounded(.towardZero)) { return .int(small) }
    return Value(BigInt(exactly: value.rounded(.towardZero)) ?? 0)
  }

  /// Compares an int with a double exactly: -1, 0 or 1; nil for NaN.
  static func compare(_ a: Int, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if a.magnitude <= 1 << 53 {
      let value = Double(a)
      return value < b ? -1 : (value > b ? 1 : 0)
    }
    if b >= 9_223_372_036_854_775_808 { return -1 }
    if b < -9_223_372_036_854_775_808 { return 1 }
    let whole = b.rounded(.down)
    guard let number = Int(exactly: whole) else { return nil }
    if a != number { return a < number ? -1 : 1 }
    return b > whole ? -1 : 0
  }

  static func compare(_ a: BigInt, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if b.isInfinite { return b > 0 ? -1 : 1 }
    let whole = BigInt(exactly: b.rounded(.down)) ?? 0
    if a != whole { return a < whole ? -1 : 1 }
    return b > b.rounded(.down) ? -1 : 0
  }
}

extension Double {
  fileprivate init(signOf sign: Double, magnitudeOf magnitude: Double) {
    self = sign.sign == .minus ? -magnitude : magnitude
  }
}

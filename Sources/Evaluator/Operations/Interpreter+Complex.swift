import Syntax

/// Operators of which one side, at least, is a complex number.
extension Interpreter {
  /// The complex number that a number is; nil for what is no number.
  public func complex(_ value: Value) throws(ScriptError) -> Complex? {
    switch value {
    case .complex(let object): return object.value
    case .int, .float, .bool, .bigInteger: return Complex(try double(value), 0)
    default: return nil
    }
  }

  /// `left ∘ right`; nil where complex numbers do not have the operator, or one side is no number.
  func complexBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    switch operation {
    case .add, .subtract, .multiply, .divide, .power: break
    default: return nil
    }
    guard let a = try complex(left), let b = try complex(right) else { return nil }
    switch operation {
    case .add: return Value(a + b)
    case .subtract: return Value(a - b)
    case .multiply: return Value(a * b)
    case .power: return Value(try a.power(b))
    default:
      if b.isZero { throw ScriptError(.zeroDivisionError, "complex division by zero") }
      return Value(a / b)
    }
  }

  /// Whether numbers are equal, one of which is complex; nil where the other is no number.
  func complexEqual(_ left: Value, _ right: Value) throws(ScriptError) -> Bool? {
    guard case .complex(let object) = left else { return try complexEqual(right, left) }
    let a = object.value
    switch right {
    case .complex(let other):
      return a.real == other.value.real && a.imaginary == other.value.imaginary
    case .int, .float, .bool, .bigInteger:
      // An int is compared exactly.
      return a.imaginary == 0 ? try equal(.float(a.real), right) : false
    case .tensor, .array:
      throw ScriptError(.typeError, "tensors of complex numbers are not supported")
    default: return nil
    }
  }

  /// The hash, which for a number that is real is that of the float.
  func hash(_ number: Complex) throws(ScriptError) -> Int {
    if number.imaginary == 0 { return try hash(.float(number.real)) }
    let result =
      try exactHash(.float(number.real))
      &+ 1_000_003 &* exactHash(.float(number.imaginary))
    return result == -1 ? -2 : result
  }
}

extension Text {
  /// A complex number as `repr` prints it: without parentheses where there is only an imaginary part.
  public static func complex(_ number: Complex) -> String {
    let imaginary = part(number.imaginary) + "j"
    if number.real == 0, number.real.sign == .plus { return imaginary }
    let sign = imaginary.hasPrefix("-") ? "" : "+"
    return "(\(part(number.real))\(sign)\(imaginary))"
  }

  /// A float without the zero behind its point.
  private static func part(_ number: Double) -> String {
    let text = float(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

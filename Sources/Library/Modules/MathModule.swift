import BigInt
import Evaluator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ModuleDeclaration {
  /// Functions of numbers, as in Python's `math`.
  public static var math: ModuleDeclaration {
    ModuleDeclaration("math", predefinedName: "math") { _ in
      let constants: [Member] = [
        .value("pi", .float(.pi)), .value("e", .float(M_E)), .value("tau", .float(2 * .pi)),
        .value("inf", .float(.infinity)), .value("nan", .float(.nan)),
      ]
      let functions =
        MathModule.simpleFunctions + MathModule.roundingFunctions + MathModule.floatFunctions
        + MathModule.logarithms + MathModule.integerFunctions + MathModule.sumFunctions
      return constants + functions.map { .builtin($0) }
    }
  }
}

/// The functions of `math`; those of ints and sums stand in extensions.
enum MathModule {
  static func domainError() -> ScriptError { ScriptError(.valueError, "math domain error") }
  static func rangeError() -> ScriptError { ScriptError(.overflowError, "math range error") }

  /// A result of libm, with CPython's errors: NaN from a number is outside the domain, infinity
  /// from a finite number is outside the range (or a pole, which counts as domain).
  static func checked(
    _ result: Double, _ arguments: [Double], hasPoles: Bool = false
  ) throws(ScriptError) -> Value {
    if result.isNaN, !arguments.contains(where: \.isNaN) { throw domainError() }
    if result.isInfinite, arguments.allSatisfy(\.isFinite) {
      throw hasPoles ? domainError() : rangeError()
    }
    return .float(result)
  }

  private static func simple(
    _ name: String, _ summary: String, hasPoles: Bool = false,
    _ function: @escaping (Double) -> Double
  ) -> Builtin {
    Builtin("\(name)(x, /)", summary) { call throws(ScriptError) in
      let x = try call.float(0)
      return try checked(function(x), [x], hasPoles: hasPoles)
    }
  }

  /// Functions of one float.
  static var simpleFunctions: [Builtin] {
    [
      simple("sqrt", "The square root.") { $0.squareRoot() },
      simple("cbrt", "The cube root.", cbrt), simple("exp", "e to the power of x.", exp),
      simple("exp2", "2 to the power of x.", exp2), simple("expm1", "exp(x) - 1.", expm1),
      simple("log1p", "log(1 + x).", hasPoles: true, log1p), simple("sin", "The sine.", sin),
      simple("cos", "The cosine.", cos), simple("tan", "The tangent.", tan),
      simple("asin", "The arc sine.", asin), simple("acos", "The arc cosine.", acos),
      simple("atan", "The arc tangent.", atan), simple("sinh", "The hyperbolic sine.", sinh),
      simple("cosh", "The hyperbolic cosine.", cosh),
      simple("tanh", "The hyperbolic tangent.", tanh),
      simple("asinh", "The inverse hyperbolic sine.", asinh),
      simple("acosh", "The inverse hyperbolic cosine.", acosh),
      simple("atanh", "The inverse hyperbolic tangent.", hasPoles: true, atanh),
      simple("erf", "The error function.", erf), simple("erfc", "1 - erf(x).", erfc),
      simple("gamma", "The gamma function.", gamma),
      Builtin("lgamma(x, /)", "The logarithm of the magnitude of gamma.") {
        call throws(ScriptError) in
        let x = try call.float(0)
        // Its poles are at zero and below; beyond the range it is for large numbers.
        return try checked(logarithmOfGamma(x), [x], hasPoles: x <= 0)
      },
      simple("fabs", "The magnitude, as a float.") { $0.magnitude },
      Builtin("degrees(x, /)", "An angle from radians to degrees.") { call throws(ScriptError) in
        .float(try call.float(0) * (180 / .pi))
      },
      simple("radians", "An angle from degrees to radians.") { $0 * (.pi / 180) },
    ]
  }

  // MARK: Rounding

  private static func rounding(
    _ name: String, _ summary: String, _ rule: FloatingPointRoundingRule
  ) -> Builtin {
    Builtin("\(name)(x, /)", summary) { call throws(ScriptError) in
      if let number = call[0].bigInt { return Value(number) }
      if case .float = call[0] {
      } else {
        let method = "__\(name)__"
        if let result = try NumericBuiltins.special(method, call[0], [], call.interpreter) {
          return result
        }
        if name == "trunc", call[0].kind != .float {
          throw ScriptError(
            .typeError, "type \(call[0].typeName) doesn't define \(method) method")
        }
      }
      return Value(try NumberConversions.integer(call.float(0).rounded(rule)))
    }
  }

  /// Functions that give ints.
  static var roundingFunctions: [Builtin] {
    [
      rounding("floor", "The largest int that is not above x.", .down),
      rounding("ceil", "The smallest int that is not below x.", .up),
      rounding("trunc", "x without what is behind the point, as an int.", .towardZero),
    ]
  }

  // MARK: Parts and comparisons of floats

  private static func test(
    _ name: String, _ summary: String, _ test: @escaping (Double) -> Bool
  ) -> Builtin {
    Builtin("\(name)(x, /)", summary) { call throws(ScriptError) in .bool(test(try call.float(0))) }
  }

  private static func pair(
    _ name: String, _ summary: String, _ function: @escaping (Double, Double) -> Double
  ) -> Builtin {
    Builtin("\(name)(x, y, /)", summary) { call throws(ScriptError) in
      let (x, y) = (try call.float(0), try call.float(1))
      return try checked(function(x, y), [x, y])
    }
  }

  /// Functions that look at floats as such.
  static var floatFunctions: [Builtin] {
    [
      test("isnan", "Whether x is not a number.", \.isNaN),
      test("isinf", "Whether x is infinite.", \.isInfinite),
      test("isfinite", "Whether x is neither infinite nor NaN.", \.isFinite),
      pair("fmod", "The remainder with the sign of x.", fmod),
      pair("atan2", "The angle of (y, x).", atan2),
      pair("copysign", "The magnitude of x with the sign of y.") { copysign($0, $1) },
      pair("remainder", "The remainder of the nearest multiple.") { remainder($0, $1) },
      Builtin("nextafter(x, y, /)", "The next float from x towards y.") {
        call throws(ScriptError) in
        .float(nextafter(try call.float(0), try call.float(1)))
      },
      Builtin("ulp(x, /)", "The distance of x to the next float.") { call throws(ScriptError) in
        let x = try call.float(0).magnitude
        guard x.isFinite else { return .float(x) }
        return .float(x == .greatestFiniteMagnitude ? x - x.nextDown : x.nextUp - x)
      },
      Builtin("pow(x, y, /)", "x to the power of y, as a float.") { call throws(ScriptError) in
        let (x, y) = (try call.float(0), try call.float(1))
        return try checked(pow(x, y), [x, y], hasPoles: x == 0)
      },
      Builtin("modf(x, /)", "The part behind the point and the whole part.") {
        call throws(ScriptError) in
        let x = try call.float(0)
        let whole = x.rounded(.towardZero)
        let rest = x.isInfinite ? 0 : x - whole
        return Value(tuple: [.float(copysign(rest, x)), .float(whole)])
      },
      Builtin("frexp(x, /)", "m and e with x = m * 2**e and 0.5 <= |m| < 1.") {
        call throws(ScriptError) in
        let x = try call.float(0)
        guard x.isFinite, x != 0 else { return Value(tuple: [.float(x), .int(0)]) }
        let exponent = Int(x.exponent) + 1
        return Value(tuple: [
          .float(scalbn(x, Int32(truncatingIfNeeded: -exponent))), .int(exponent),
        ])
      },
      Builtin("ldexp(x, i, /)", "x * 2**i.") { call throws(ScriptError) in
        let x = try call.float(0)
        guard let power = call[1].bigInt else {
          throw ScriptError(.typeError, "Expected an int as second argument to ldexp.")
        }
        let exponent = max(-100_000, min(100_000, Int(clamping: power)))
        return try checked(scalbn(x, Int32(truncatingIfNeeded: exponent)), [x])
      },
      Builtin("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether two numbers are close.") {
        call throws(ScriptError) in
        let (a, b) = (try call.float(0), try call.float(1))
        let (relative, absolute) = (try call.float(2), try call.float(3))
        if relative < 0 || absolute < 0 {
          throw ScriptError(.valueError, "tolerances must be non-negative")
        }
        if a == b { return .bool(true) }
        guard a.isFinite, b.isFinite else { return .bool(false) }
        let difference = (b - a).magnitude
        return .bool(
          difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
            || difference <= absolute)
      },
    ]
  }

  // MARK: Logarithms

  /// Logarithms, also of ints beyond the range of floats.
  static var logarithms: [Builtin] {
    [
      Builtin("log(x, base=..., /)", "The natural logarithm, or that to a base.") {
        call throws(ScriptError) in
        let numerator = try logarithm(call[0], call.interpreter, M_LN2, log)
        guard let base = call.given(1) else { return .float(numerator) }
        let denominator = try logarithm(base, call.interpreter, M_LN2, log)
        guard denominator != 0 else {
          throw ScriptError(.zeroDivisionError, "float division by zero")
        }
        return .float(numerator / denominator)
      },
      Builtin("log2(x, /)", "The logarithm to base 2.") { call throws(ScriptError) in
        .float(try logarithm(call[0], call.interpreter, 1, log2))
      },
      Builtin("log10(x, /)", "The logarithm to base 10.") { call throws(ScriptError) in
        .float(try logarithm(call[0], call.interpreter, log10(2), log10))
      },
    ]
  }

  private static func logarithm(
    _ value: Value, _ interpreter: Interpreter, _ ofTwo: Double, _ function: (Double) -> Double
  ) throws(ScriptError) -> Double {
    if case .bigInteger(let object) = value, object.value.sign == .plus {
      // x = m * 2**shift with m of 64 bits: no int is too large for its logarithm.
      let shift = object.value.magnitude.bitWidth - 64
      let mantissa = try interpreter.double(Value(object.value >> max(0, shift)))
      return function(mantissa) + Double(max(0, shift)) * ofTwo
    }
    if case .bigInteger = value { throw domainError() }
    let x = try interpreter.double(value)
    if x <= 0 { throw domainError() }
    return function(x)
  }
}

import BigInt
import Evaluator
import Tensors

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `abs`, `round`, `divmod`, `pow`, and numbers as text.
enum NumericBuiltins {
  static var table: [Builtin] {
    [
      Builtin("abs(x, /)", "The magnitude of a number.") { call throws(ScriptError) in
        switch call[0] {
        case .float(let number): return .float(number.magnitude)
        case .int, .bool, .bigInteger: return Value(BigInt((call[0].bigInt ?? 0).magnitude))
        case .complex(let object): return .float(try object.value.magnitude())
        default: break
        }
        if let result = try special("__abs__", call[0], [], call.interpreter) { return result }
        throw ScriptError(.typeError, "bad operand type for abs(): '\(call[0].typeName)'")
      },
      Builtin("round(number, ndigits=None)", "A number rounded to some digits, half to even.") {
        call throws(ScriptError) in
        try rounded(call)
      },
      Builtin("divmod(x, y, /)", "The quotient rounded down, and the remainder.") {
        call throws(ScriptError) in
        try quotientAndRemainder(call[0], call[1], call.interpreter)
      },
      Builtin("pow(base, exp, mod=None)", "A power; with mod, its remainder.") {
        call throws(ScriptError) in
        if call[2].isNone { return try call.interpreter.binary(.power, call[0], call[1]) }
        if case .instance = call[0], call[0].bigInt == nil,
          let result = try special("__pow__", call[0], [call[1], call[2]], call.interpreter)
        {
          return result
        }
        guard let base = call[0].bigInt, let exponent = call[1].bigInt, let modulus = call[2].bigInt
        else {
          let types = (0..<3).map { call[$0].typeName }
          // Each that has powers of its own is asked, the first one first.
          for type in types {
            if type == "float" {
              throw ScriptError(
                .typeError, "pow() 3rd argument not allowed unless all arguments are integers")
            }
            if type == "complex", try haveComplexPowers(call) {
              throw ScriptError(.valueError, "complex modulo")
            }
          }
          throw ScriptError(
            .typeError,
            "unsupported operand type(s) for ** or pow(): "
              + types.map { "'\($0)'" }.joined(separator: ", "))
        }
        return Value(try power(base, exponent, modulus))
      },
      Builtin("ord(c, /)", "The code point of a character.") { call throws(ScriptError) in
        if let bytes = BytesType.bytes(of: call[0]) {
          if bytes.count == 1 { return .int(Int(bytes[0])) }
          throw ScriptError(
            .typeError,
            "ord() expected a character, but string of length \(bytes.count) found")
        }
        guard case .string(let object) = call[0].plain else {
          throw ScriptError(
            .typeError, "ord() expected string of length 1, but \(call[0].typeName) found")
        }
        guard object.count == 1, let scalar = object.text.unicodeScalars.first else {
          throw ScriptError(
            .typeError,
            "ord() expected a character, but string of length \(object.count) found")
        }
        return .int(Int(scalar.value))
      },
      Builtin("chr(i, /)", "The character of a code point.") { call throws(ScriptError) in
        var number = call[0].bigInt ?? 0
        if call[0].bigInt == nil { number = BigInt(try call.int(0)) }
        guard Int32(exactly: number) != nil else {
          throw ScriptError(.overflowError, "Python int too large to convert to C int")
        }
        guard let code = UInt32(exactly: number), code < 0x110000 else {
          throw ScriptError(.valueError, "chr() arg not in range(0x110000)")
        }
        guard let scalar = Unicode.Scalar(code) else {
          throw ScriptError(.valueError, "chr() of a surrogate (U+D800 to U+DFFF) is not supported")
        }
        return call.interpreter.character(scalar)
      },
      based("bin", "An int in base 2.", "b"), based("oct", "An int in base 8.", "o"),
      based("hex", "An int in base 16.", "x"),
    ]
  }

  /// Whether base and exponent are numbers.
  private static func haveComplexPowers(_ call: BoundArguments) throws(ScriptError) -> Bool {
    for place in 0..<2 where try call.interpreter.complex(call[place]) == nil { return false }
    return true
  }

  private static func based(_ name: String, _ summary: String, _ code: Unicode.Scalar) -> Builtin {
    Builtin("\(name)(number, /)", summary) { call throws(ScriptError) in
      var number = call[0].bigInt
      if number == nil { number = BigInt(try call.int(0)) }
      let base = FormatSpecification.base(code)
      let value = number ?? 0
      let digits = String(BigInt(value.magnitude), radix: base.radix)
      return Value((value.sign == .minus ? "-" : "") + base.prefix + digits)
    }
  }

  /// What a special method of a value gives; nil where it has none.
  static func special(
    _ name: String, _ value: Value, _ arguments: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch value {
    case .instance(let object):
      guard object.classObject.lookup(interpreter.symbol(name)) != nil else { return nil }
    case .class:
      let type = interpreter.classObject(of: value)
      guard let hook = type.lookup(interpreter.symbol(name)) else { return nil }
      return try interpreter.call(hook, [value] + arguments)
    case .int, .float, .bool, .bigInteger, .complex, .list, .dictionary, .range: return nil
    default: break
    }
    guard let method = try interpreter.findAttribute(of: value, named: name) else { return nil }
    return try interpreter.call(method, arguments)
  }

  // MARK: Rounding

  private static func rounded(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let digits = call[1]
    switch call[0] {
    case .float(let number):
      if digits.isNone { return Value(try roundedToInteger(number)) }
      let count = try LongRange.whole(digits, interpreter)
      return .float(try round(number, Int(clamping: count), interpreter))
    case .int, .bool, .bigInteger:
      let number = call[0].bigInt ?? 0
      guard !digits.isNone else { return Value(number) }
      let count = Int(clamping: try LongRange.whole(digits, interpreter))
      if count >= 0 { return Value(number) }
      return Value(round(number, zeros: -max(count, -100_000)))
    default: break
    }
    let arguments = digits.isNone ? [] : [digits]
    if let result = try special("__round__", call[0], arguments, interpreter) { return result }
    throw ScriptError(
      .typeError, "type \(call[0].typeName) doesn't define __round__ method")
  }

  private static func roundedToInteger(_ number: Double) throws(ScriptError) -> BigInt {
    try NumberConversions.integer(number.rounded(.toNearestOrEven))
  }

  /// An int rounded to a multiple of a power of ten, half to even.
  private static func round(_ number: BigInt, zeros: Int) -> BigInt {
    // More zeros than the number has digits leave nothing.
    if zeros > number.magnitude.bitWidth / 3 + 2 { return 0 }
    let unit = BigInt(10).power(zeros)
    var (quotient, rest) = number.quotientAndRemainder(dividingBy: unit)
    let twice = BigInt(rest.magnitude) * 2
    if twice > unit || (twice == unit && quotient % 2 != 0) {
      quotient += number.sign == .minus ? -1 : 1
    }
    rest = 0
    return quotient * unit
  }

  /// A float rounded correctly to decimal digits.
  static func round(
    _ number: Double, _ digits: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Double {
    guard number.isFinite, number != 0, digits <= 323 else { return number }
    if digits < -308 { return number < 0 ? -0.0 : 0 }
    if digits >= 0 { return strtod(DecimalText.fixed(number, digits: digits), nil) }
    // Twice the number as an int, with the rest as a last bit, keeps the comparison with the
    // half exact.
    let (top, bottom) = NumberTypes.ratio(number)
    let unit = BigInt(10).power(-digits) * bottom
    let magnitude = BigInt(top.magnitude)
    var (quotient, rest) = magnitude.quotientAndRemainder(dividingBy: unit)
    if rest * 2 > unit || (rest * 2 == unit && quotient % 2 != 0) { quotient += 1 }
    rest = quotient * BigInt(10).power(-digits)
    guard rest.magnitude.bitWidth <= 1024, let result = try? interpreter.double(Value(rest)) else {
      throw ScriptError(.overflowError, "rounded value too large to represent")
    }
    return number < 0 ? -result : result
  }

  // MARK: divmod and pow

  static func quotientAndRemainder(
    _ x: Value, _ y: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    for (name, owner, other) in [("__divmod__", x, y), ("__rdivmod__", y, x)] {
      let result = try special(name, owner, [other], interpreter)
      if let result, result.kind != .notImplemented { return result }
    }
    let types = "'\(x.typeName)' and '\(y.typeName)'"
    let (x, y) = (x.plain, y.plain)
    guard isNumeric(x), isNumeric(y) else {
      throw ScriptError(
        .typeError,
        "unsupported operand type(s) for divmod(): \(types)")
    }
    if case .float(0) = y { throw ScriptError(.zeroDivisionError, "float divmod()") }
    if case .float = x, y.bigInt == 0 { throw ScriptError(.zeroDivisionError, "float divmod()") }
    let quotient = try interpreter.binary(.floorDivide, x, y)
    return Value(tuple: [quotient, try interpreter.binary(.remainder, x, y)])
  }

  private static func isNumeric(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool, .bigInteger, .tensor, .array: true
    default: false
    }
  }

  private static func power(
    _ base: BigInt, _ exponent: BigInt, _ modulus: BigInt
  ) throws(ScriptError) -> BigInt {
    guard !modulus.isZero else {
      throw ScriptError(.valueError, "pow() 3rd argument cannot be 0")
    }
    let size = BigInt(modulus.magnitude)
    // There is an inverse even of 0, which BigInt does not know.
    if size == 1 { return 0 }
    var base = base
    var exponent = exponent
    if exponent.sign == .minus, !exponent.isZero {
      guard let inverse = base.inverse(size) else {
        throw ScriptError(.valueError, "base is not invertible for the given modulus")
      }
      base = inverse
      exponent.negate()
    }
    var result = base.power(exponent, modulus: size)
    if modulus.sign == .minus, !result.isZero { result += modulus }
    return result
  }
}

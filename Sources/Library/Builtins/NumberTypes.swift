import BigInt
import Evaluator
import Tensors

/// The types `int`, `bool` and `float`.
enum NumberTypes {
  static var declarations: [TypeDeclaration] { [int, bool, float] }

  // MARK: int

  static let intSummary = "A whole number of any size."

  static var int: TypeDeclaration {
    TypeDeclaration(
      "int", intSummary,
      constructor: Builtin("int(x=..., /, base=...)", intSummary) {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        guard call.given(0) != nil else {
          if call.given(1) == nil { return .int(0) }
          throw ScriptError(.typeError, "int() missing string argument")
        }
        if let base = call.given(1) {
          let number = try LongRange.whole(base, interpreter)
          let base = Int(clamping: number)
          guard base == 0 || (2...36).contains(base) else {
            throw ScriptError(.valueError, "int() base must be >= 2 and <= 36, or 0")
          }
          if case .bytes(let object) = call[0].plain {
            return Value(
              try NumberConversions.integer(
                parsing: numeral(object.bytes), base: base,
                literal: interpreter.repr(call[0]),
                limit: interpreter.maximumDigits))
          }
          guard let text = call[0].text else {
            throw ScriptError(.typeError, "int() can't convert non-string with explicit base")
          }
          return Value(
            try NumberConversions.integer(
              parsing: text, base: base, limit: interpreter.maximumDigits))
        }
        // A text by another name is read as any text.
        switch call[0].text == nil ? call[0] : call[0].plain {
        case .int: return call[0]
        case .bool(let flag): return .int(flag ? 1 : 0)
        case .string(let object):
          if let small = NumberConversions.small(object.text) { return .int(small) }
          return Value(
            try NumberConversions.integer(
              parsing: object.text, base: 10, limit: interpreter.maximumDigits))
        default:
          if let bytes = BytesType.bytes(of: call[0]) {
            return Value(
              try NumberConversions.integer(
                parsing: numeral(bytes), base: 10,
                literal: interpreter.repr(call[0]), limit: interpreter.maximumDigits))
          }
          if let number = try NumberConversions.integer(call[0], in: interpreter) {
            return Value(number)
          }
          throw ScriptError(
            .typeError,
            "int() argument must be a string, a bytes-like object or a real number, not "
              + "'\(call[0].typeName)'")
        }
      },
      properties: { _ in numberParts { .init($0.bigInt ?? 0) } + ratioParts },
      methods: { _ in intMethods + byteMethods })
  }

  private static var ratioParts: [TypeDeclaration.Property] {
    [
      .init("numerator", get: { value, _ in Value(value.bigInt ?? 0) }),
      .init("denominator", get: { _, _ in .int(1) }),
    ]
  }

  private static func numberParts(
    _ real: @escaping (Value) -> Value
  ) -> [TypeDeclaration.Property] {
    [
      .init("real", get: { value, _ in real(value) }),
      .init(
        "imag",
        get: { value, _ in
          if case .float = value { .float(0) } else { .int(0) }
        }),
    ]
  }

  private static var intMethods: [Builtin] {
    [
      Builtin("bit_length(self, /)", "The number of bits of the magnitude.") { call in
        .int((call[0].bigInt ?? 0).magnitude.bitWidth)
      },
      Builtin("bit_count(self, /)", "The number of ones in the magnitude.") { call in
        .int((call[0].bigInt ?? 0).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
      },
      Builtin("conjugate(self, /)", "The number itself.") { call in Value(call[0].bigInt ?? 0) },
      Builtin("as_integer_ratio(self, /)", "The number and 1.") { call in
        Value(tuple: [Value(call[0].bigInt ?? 0), .int(1)])
      },
      Builtin("__format__(self, specification, /)", "Text by a format specification.") {
        call throws(ScriptError) in
        let text = try call.string(1)
        if text.isEmpty { return Value(try call.interpreter.string(call[0])) }
        let name = call[0].typeName
        return Value(
          try FormatSpecification(text, typeName: name, defaultType: "d").format(
            call[0].bigInt ?? 0, typeName: name, in: call.interpreter))
      },
    ]
  }

  // MARK: bool

  static let boolSummary = "True or False."

  static var bool: TypeDeclaration {
    TypeDeclaration(
      "bool", boolSummary,
      constructor: Builtin("bool(x=False, /)", boolSummary) { call throws(ScriptError) in
        .bool(try call.bool(0))
      })
  }

  /// The text of bytes, in which a number has digits of ASCII only.
  private static func numeral(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }

  // MARK: float

  static let floatSummary = "A number with a decimal point: 64 bits."

  static var float: TypeDeclaration {
    TypeDeclaration(
      "float", floatSummary,
      constructor: Builtin("float(x=0.0, /)", floatSummary) { call throws(ScriptError) in
        switch call[0].text == nil ? call[0] : call[0].plain {
        case .float: return call[0]
        case .string(let object):
          if let number = NumberConversions.float(parsing: object.text) { return .float(number) }
          throw ScriptError(
            .valueError, "could not convert string to float: \(Text.quoted(object.text))")
        case .bytes,
          .native where BytesType.bytes(of: call[0]) != nil:
          let text = numeral(BytesType.bytes(of: call[0]) ?? [])
          if let number = NumberConversions.float(parsing: text) { return .float(number) }
          throw ScriptError(
            .valueError,
            "could not convert string to float: \(try call.interpreter.repr(call[0]))")
        case .int, .bool, .bigInteger, .tensor, .array: return .float(try call.float(0))
        case .instance, .native:
          for name in ["__float__", "__index__"]
          where try call.interpreter.findAttribute(of: call[0], named: name) != nil {
            return .float(try call.float(0))
          }
        default: break
        }
        throw ScriptError(
          .typeError,
          "float() argument must be a string or a real number, not '\(call[0].typeName)'")
      },
      properties: { _ in numberParts { $0 } }, methods: { _ in floatMethods })
  }

  private static var floatMethods: [Builtin] {
    [
      Builtin("is_integer(self, /)", "Whether there is nothing behind the point.") { call in
        guard case .float(let number) = call[0] else { return .bool(false) }
        return .bool(number.isFinite && number == number.rounded())
      },
      Builtin("conjugate(self, /)", "The number itself.") { call in call[0] },
      Builtin("__getformat__(cls, typestr, /)", "How floats of C's are stored.") {
        call throws(ScriptError) in
        guard let name = call[1].text else {
          throw ScriptError(
            .typeError, "__getformat__() argument must be str, not \(call[1].typeName)")
        }
        guard name == "double" || name == "float" else {
          throw ScriptError(
            .valueError, "__getformat__() argument 1 must be 'double' or 'float'")
        }
        return Value("IEEE, little-endian")
      },
      fromHex,
      Builtin("hex(self, /)", "The exact number in base 16.") { call throws(ScriptError) in
        Value(hexadecimal(try call.float(0)))
      },
      Builtin("as_integer_ratio(self, /)", "Two ints whose quotient is exactly the number.") {
        call throws(ScriptError) in
        let number = try call.float(0)
        guard number.isFinite else {
          throw number.isNaN
            ? ScriptError(.valueError, "cannot convert NaN to integer ratio")
            : ScriptError(.overflowError, "cannot convert Infinity to integer ratio")
        }
        let (top, bottom) = ratio(number)
        return Value(tuple: [Value(top), Value(bottom)])
      },
      Builtin("__format__(self, specification, /)", "Text by a format specification.") {
        call throws(ScriptError) in
        let specification = try FormatSpecification(call.string(1), typeName: "float")
        return Value(
          try specification.format(call.float(0), typeName: "float", in: call.interpreter))
      },
    ]
  }

  /// A finite double as an exact fraction in lowest terms.
  static func ratio(_ number: Double) -> (BigInt, BigInt) {
    guard number != 0 else { return (0, 1) }
    var mantissa = BigInt(number.significandBitPattern)
    var exponent = Int(number.exponentBitPattern) - 1075
    if number.exponentBitPattern == 0 { exponent += 1 } else { mantissa += BigInt(1) << 52 }
    let zeros = mantissa.trailingZeroBitCount
    mantissa >>= zeros
    exponent += zeros
    if number < 0 { mantissa.negate() }
    return exponent >= 0 ? (mantissa << exponent, 1) : (mantissa, BigInt(1) << -exponent)
  }

  private static func hexadecimal(_ number: Double) -> String {
    guard number.isFinite else { return Text.float(number) }
    let sign = number.sign == .minus ? "-" : ""
    if number == 0 { return sign + "0x0.0p+0" }
    let digits = String(number.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: max(0, 13 - digits.utf8.count)) + digits
    let isSubnormal = number.exponentBitPattern == 0
    let exponent = isSubnormal ? -1022 : Int(number.exponentBitPattern) - 1023
    return "\(sign)0x\(isSubnormal ? 0 : 1).\(padded)p\(exponent < 0 ? "" : "+")\(exponent)"
  }
}

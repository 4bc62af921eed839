import BigInt
import Evaluator

/// Ints as bytes, and floats as texts in base 16.
extension NumberTypes {
  static var byteMethods: [Builtin] {
    [
      Builtin(
        "to_bytes(self, /, length=1, byteorder='big', *, signed=False)", "The number as bytes."
      ) { call throws(ScriptError) in
        let number = call[0].bigInt ?? 0
        let count = try call.int(1)
        guard count >= 0 else {
          throw ScriptError(.valueError, "length argument must be non-negative")
        }
        try call.interpreter.checkSize(count, 1)
        let isLittle = try isLittle(call, 2, "to_bytes")
        let isSigned = try call.bool(3)
        if number < 0, !isSigned {
          throw ScriptError(.overflowError, "can't convert negative int to unsigned")
        }
        // Of two's complement, the lowest bytes; what is cut off must only repeat the sign.
        let fits =
          isSigned
          ? (number < 0 ? -number - 1 : number).bitWidthOfMagnitude < max(1, count * 8)
            && (count > 0 || number == 0)
          : number.bitWidthOfMagnitude <= count * 8
        guard fits else { throw ScriptError(.overflowError, "int too big to convert") }
        let rest = (number < 0 ? number + BigInt(1) << (count * 8) : number).magnitude
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for word in rest.words {
          var word = word
          for _ in 0..<8 where bytes.count < count {
            bytes.append(UInt8(truncatingIfNeeded: word))
            word >>= 8
          }
        }
        bytes += Array(repeating: 0, count: count - bytes.count)
        return .bytes(BytesObject(isLittle ? bytes : bytes.reversed()))
      },
      Builtin(
        "from_bytes(cls, bytes, byteorder='big', *, signed=False)", "The number that bytes spell."
      ) { call throws(ScriptError) in
        let interpreter = call.interpreter
        guard call[1].text == nil, call[1].bigInt == nil else {
          throw ScriptError(
            .typeError, "cannot convert '\(call[1].typeName)' object to bytes")
        }
        var bytes: [UInt8]
        if let own = BytesType.bytes(of: call[1]) {
          bytes = own
        } else {
          guard
            case .bytes(let object) = try interpreter.call(
              .class(interpreter.classObject(named: "bytes")), [call[1]])
          else { return .none }
          bytes = object.bytes
        }
        if try isLittle(call, 2, "from_bytes") { bytes.reverse() }
        var magnitude = BigUInt(0)
        if !bytes.isEmpty {
          magnitude = BigUInt(BytesType.hexadecimal(bytes), radix: 16) ?? 0
        }
        var number = BigInt(magnitude)
        if try call.bool(3), let first = bytes.first, first > 127 {
          number -= BigInt(1) << (bytes.count * 8)
        }
        let made = Value(number)
        let type = call[0]
        if case .class(let object) = type, object === interpreter.classObject(named: "int") {
          return made
        }
        return try interpreter.call(type, [made])
      },
    ]
  }

  private static func isLittle(
    _ call: BoundArguments, _ place: Int, _ name: String
  ) throws(ScriptError) -> Bool {
    switch call[place].text {
    case "little": return true
    case "big": return false
    case nil:
      throw ScriptError(
        .typeError, "\(name)() argument 'byteorder' must be str, not \(call[place].typeName)")
    default:
      throw ScriptError(.valueError, "byteorder must be either 'little' or 'big'")
    }
  }

  /// `float.fromhex(text)`.
  static var fromHex: Builtin {
    Builtin("fromhex(cls, string, /)", "The number that a text in base 16 spells.") {
      call throws(ScriptError) in
      let made = Value.float(try parseHexadecimal(call.string(1), call.interpreter))
      let interpreter = call.interpreter
      if case .class(let object) = call[0], object === interpreter.classObject(named: "float") {
        return made
      }
      return try interpreter.call(call[0], [made])
    }
  }

  private static func parseHexadecimal(
    _ text: String, _ interpreter: Interpreter
  ) throws(ScriptError) -> Double {
    let failure = ScriptError(.valueError, "invalid hexadecimal floating-point string")
    var rest = Substring(text.lowercased())
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "+" {
      isNegative = sign == "-"
      rest.removeFirst()
    }
    if rest == "inf" || rest == "infinity" { return isNegative ? -.infinity : .infinity }
    if rest == "nan" { return .nan }
    if rest.hasPrefix("0x") { rest.removeFirst(2) }
    var digits = ""
    var places = 0
    var hasPoint = false
    while let next = rest.first, next.isHexDigit || (next == "." && !hasPoint) {
      rest.removeFirst()
      if next == "." {
        hasPoint = true
      } else {
        digits.append(next)
        if hasPoint { places += 1 }
      }
    }
    guard let mantissa = BigInt(digits, radix: 16), !digits.isEmpty else { throw failure }
    var exponent = 0
    if rest.first == "p" {
      rest.removeFirst()
      guard let given = Int(rest) else { throw failure }
      exponent = given
      rest = ""
    }
    guard rest.isEmpty else { throw failure }
    if mantissa.isZero { return isNegative ? -0.0 : 0 }
    let (power, overflow) = exponent.subtractingReportingOverflow(places * 4)
    let top = mantissa.bitWidthOfMagnitude
    let tooLarge = ScriptError(
      .overflowError, "hexadecimal value too large to represent as a float")
    if overflow || power > 5000 { throw tooLarge }
    if power + top < -1080 { return isNegative ? -0.0 : 0 }
    // The quotient of two ints is rounded right, whatever their sizes.
    let numerator = power > 0 ? mantissa << power : mantissa
    let denominator = power < 0 ? BigInt(1) << -power : 1
    guard
      case .float(let result)? = try? interpreter.binary(
        .divide, Value(numerator), Value(denominator))
    else { throw tooLarge }
    return isNegative ? -result : result
  }
}

extension BigInt {
  /// The number of bits of the magnitude.
  fileprivate var bitWidthOfMagnitude: Int { magnitude.bitWidth }
}

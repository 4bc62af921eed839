import Evaluator

extension ModuleDeclaration {
  /// Bytes as text of few characters, and check sums.
  static var binascii: ModuleDeclaration {
    ModuleDeclaration("binascii") { _ in
      BinaryText.functions.map { .builtin($0) } + [
        .source(
          name: "binascii.gd", text: String(decoding: PackageResources.binascii_gd, as: UTF8.self))
      ]
    }
  }
}

/// The functions of `binascii`.
private enum BinaryText {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each character of base 64; 255 for others.
  private static let values: [UInt8] = {
    var result = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { result[Int(character)] = UInt8(value) }
    return result
  }()

  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 0 ? 0 : 0xedb8_8320) }
  }

  private static func bytes(_ value: Value) throws(ScriptError) -> [UInt8] {
    if let bytes = BytesType.bytes(of: value) { return bytes }
    throw ScriptError(.typeError, "a bytes-like object is required, not '\(value.typeName)'")
  }

  /// Bytes, or a text that has only ASCII.
  private static func characters(_ value: Value) throws(ScriptError) -> [UInt8] {
    if let bytes = BytesType.bytes(of: value) { return bytes }
    guard let text = value.text else {
      throw ScriptError(
        .typeError,
        "argument should be bytes, buffer or ASCII string, not '\(value.typeName)'")
    }
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      throw ScriptError(.valueError, "string argument should contain only ASCII characters")
    }
    return Array(text.utf8)
  }

  /// A `binascii.Error`.
  private static func error(_ message: String, _ interpreter: Interpreter) -> ScriptError {
    interpreter.error("Error", of: "binascii", message)
  }

  static var functions: [Builtin] {
    [
      Builtin("hexlify(data, sep=..., bytes_per_sep=1)", "Bytes in base 16.") {
        call throws(ScriptError) in try hexadecimal(call)
      },
      Builtin("b2a_hex(data, sep=..., bytes_per_sep=1)", "Bytes in base 16.") {
        call throws(ScriptError) in try hexadecimal(call)
      },
      Builtin("unhexlify(hexstr, /)", "The bytes that base 16 spells.") {
        call throws(ScriptError) in try fromHexadecimal(call[0], call.interpreter)
      },
      Builtin("a2b_hex(hexstr, /)", "The bytes that base 16 spells.") {
        call throws(ScriptError) in try fromHexadecimal(call[0], call.interpreter)
      },
      Builtin("crc32(data, crc=0, /)", "A check sum of 32 bits.") { call throws(ScriptError) in
        var sum = ~UInt32(truncatingIfNeeded: try call.int(1))
        for byte in try bytes(call[0]) {
          sum = remainders[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
        }
        return .int(Int(~sum))
      },
      Builtin("b2a_base64(data, /, *, newline=True)", "Bytes in base 64.") {
        call throws(ScriptError) in
        let bytes = try bytes(call[0])
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 3 * 4 + 5)
        for start in stride(from: 0, to: bytes.count, by: 3) {
          let piece = bytes[start..<min(start + 3, bytes.count)]
          let bits = piece.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - piece.count))
          for place in 0..<4 {
            let value = Int(bits >> (18 - 6 * place) & 63)
            result.append(place <= piece.count ? alphabet[value] : 0x3d)
          }
        }
        if try call.bool(1) { result.append(10) }
        return .bytes(BytesObject(result))
      },
      Builtin("a2b_base64(data, /, *, strict_mode=False)", "The bytes that base 64 spells.") {
        call throws(ScriptError) in
        try fromBase64(call[0], isStrict: call.bool(1), call.interpreter)
      },
    ]
  }

  private static func hexadecimal(_ call: BoundArguments) throws(ScriptError) -> Value {
    let arguments = call.given(1).map { [$0, call[2]] } ?? []
    let text = try call.interpreter.callMethod(
      .bytes(BytesObject(bytes(call[0]))), "hex", arguments)
    return .bytes(BytesObject(Array((text.text ?? "").utf8)))
  }

  private static func fromHexadecimal(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let characters = try characters(value)
    guard characters.count % 2 == 0 else { throw error("Odd-length string", interpreter) }
    var result: [UInt8] = []
    result.reserveCapacity(characters.count / 2)
    for start in stride(from: 0, to: characters.count, by: 2) {
      let digits = characters[start..<start + 2].map {
        Character(Unicode.Scalar($0)).hexDigitValue
      }
      guard let high = digits[0], let low = digits[1] else {
        throw error("Non-hexadecimal digit found", interpreter)
      }
      result.append(UInt8(high << 4 | low))
    }
    return .bytes(BytesObject(result))
  }

  private static func fromBase64(
    _ value: Value, isStrict: Bool, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    func check(_ isRight: Bool, _ message: String) throws(ScriptError) {
      if isStrict, !isRight { throw error(message, interpreter) }
    }
    let characters = try characters(value)
    try check(characters.first != 0x3d, "Leading padding not allowed")
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var phase = 0
    var padding = 0
    var isPadded = false
    for (place, character) in characters.enumerated() {
      if character == 0x3d {
        isPadded = true
        if phase < 2 { continue }
        padding += 1
        if phase + padding < 4 { continue }
        try check(place + 1 == characters.count, "Excess data after padding")
        return .bytes(BytesObject(result))
      }
      let digit = values[Int(character)]
      try check(digit != 255, "Only base64 data is allowed")
      if digit == 255 { continue }
      try check(!isPadded, "Discontinuous padding not allowed")
      padding = 0
      bits = (bits << 6 | UInt32(digit)) & 0xffff
      phase = (phase + 1) % 4
      switch phase {
      case 2: result.append(UInt8(truncatingIfNeeded: bits >> 4))
      case 3: result.append(UInt8(truncatingIfNeeded: bits >> 2))
      case 0: result.append(UInt8(truncatingIfNeeded: bits))
      default: break
      }
    }
    if phase == 1 {
      let count = result.count / 3 * 4 + 1
      throw error(
        "Invalid base64-encoded string: number of data characters (\(count)) cannot be 1 more "
          + "than a multiple of 4", interpreter)
    }
    if phase != 0 { throw error("Incorrect padding", interpreter) }
    return .bytes(BytesObject(result))
  }
}

extension Interpreter {
  /// An error of a class that a module of the library has.
  func error(_ name: String, of module: String, _ message: String) -> ScriptError {
    do throws(ScriptError) {
      let type = try attribute(of: .module(try self.module(named: module)), named: name)
      guard case .instance(let instance) = try call(type, [Value(message)]) else {
        return ScriptError(.runtimeError, message)
      }
      return ScriptError(raising: instance)
    } catch {
      return error
    }
  }
}

import Evaluator
import Syntax

/// The type `bytes`; its methods are those of `bytearray` too.
enum BytesType {
  private static let summary = "A sequence of bytes that never changes."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "bytes", summary,
      constructor: Builtin("bytes(source=(), encoding=..., errors=...)", summary) {
        call throws(ScriptError) in
        if case .bytes = call[0] { return call[0] }
        return .bytes(BytesObject(try bytes(call, typeName: "bytes")))
      },
      methods: { interpreter in methods + [fromHex] + borrowed(in: interpreter) })
  }

  // MARK: Bytes of values

  /// The bytes of a bytes or a bytearray; nil for other values.
  static func bytes(of value: Value) -> [UInt8]? {
    switch value.plain {
    case .bytes(let object): object.bytes
    case .native(let object): (object as? ByteArrayObject)?.bytes
    default: nil
    }
  }

  /// What a constructor of bytes makes of its arguments.
  static func bytes(_ call: BoundArguments, typeName: String) throws(ScriptError) -> [UInt8] {
    let interpreter = call.interpreter
    let source = call[0]
    if let own = bytes(of: source) { return own }
    if let text = source.text {
      guard let encoding = call.given(1)?.text else {
        throw ScriptError(.typeError, "string argument without an encoding")
      }
      return try TextEncoding(encoding, errors: call.given(2)?.text ?? "strict").encode(text)
    }
    if let made = try NumericBuiltins.special("__bytes__", source, [], interpreter),
      case .instance = source
    {
      guard let own = bytes(of: made) else {
        throw ScriptError(
          .typeError, "__bytes__ returned non-bytes (type \(made.typeName))")
      }
      return own
    }
    if interpreter.isCount(source) {
      if case .bigInteger = source.plain {
        throw ScriptError(.overflowError, "cannot fit 'int' into an index-sized integer")
      }
      let count = try call.int(0)
      guard count >= 0 else { throw ScriptError(.valueError, "negative count") }
      try interpreter.checkSize(count, 1)
      return Array(repeating: 0, count: count)
    }
    guard let elements = try? interpreter.iterator(over: source) else {
      throw ScriptError(
        .typeError, "cannot convert '\(source.typeName)' object to \(typeName)")
    }
    var result: [UInt8] = []
    try interpreter.forEach(of: elements) { (element) throws(ScriptError) in
      result.append(try byte(element, in: interpreter, typeName))
      try interpreter.checkSize(result.count, 1)
      return true
    }
    return result
  }

  static func byte(
    _ value: Value, in interpreter: Interpreter, _ typeName: String = "byte"
  ) throws(ScriptError) -> UInt8 {
    // A number of any size is out of range, and no more than that.
    let number: Int
    if case .bigInteger = value.plain { number = -1 } else { number = try interpreter.index(value) }
    guard let byte = UInt8(exactly: number) else {
      let subject = typeName == "bytes" ? "bytes" : "byte"
      throw ScriptError(.valueError, "\(subject) must be in range(0, 256)")
    }
    return byte
  }

  /// The value that a method of a bytes or bytearray gives.
  static func made(_ bytes: [UInt8], like value: Value) -> Value {
    if case .native = value { return .native(ByteArrayObject(bytes)) }
    return .bytes(BytesObject(bytes))
  }

  static func own(_ call: BoundArguments) throws(ScriptError) -> [UInt8] {
    if let bytes = bytes(of: call[0]) { return bytes }
    throw ScriptError(
      .typeError, "descriptor requires a 'bytes' object but received a '\(call[0].typeName)'")
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  // MARK: Methods

  static var methods: [Builtin] {
    [
      Builtin("decode(self, /, encoding='utf-8', errors='strict')", "The bytes as text.") {
        call throws(ScriptError) in
        Value(try TextEncoding(call.string(1), errors: call.string(2)).decode(own(call)))
      },
      Builtin("hex(self, sep=..., bytes_per_sep=1)", "The bytes in base 16.") {
        call throws(ScriptError) in
        let bytes = try own(call)
        guard let separator = call.given(1) else { return Value(hexadecimal(bytes)) }
        let text =
          separator.text
          ?? String(decoding: BytesType.bytes(of: separator) ?? [], as: UTF8.self)
        guard text.unicodeScalars.count == 1 else {
          throw ScriptError(.valueError, "sep must be length 1.")
        }
        return Value(grouped(bytes, by: try call.int(2), text))
      },
      Builtin("isascii(self, /)", "Whether all bytes are below 128.") { call throws(ScriptError) in
        .bool(try own(call).allSatisfy { $0 < 128 })
      },
      Builtin("splitlines(self, /, keepends=False)", "The lines.") { call throws(ScriptError) in
        let parts = lines(try own(call), keepsEnds: try call.bool(1))
        return Value(list: parts.map { made($0, like: call[0]) })
      },
      Builtin("translate(self, table, /, delete=b'')", "The bytes replaced by those of a table.") {
        call throws(ScriptError) in
        guard let removed = bytes(of: call[2]) else {
          throw ScriptError(
            .typeError, "a bytes-like object is required, not '\(call[2].typeName)'")
        }
        let kept = try own(call).filter { !removed.contains($0) }
        if call[1].isNone { return made(kept, like: call[0]) }
        guard let table = bytes(of: call[1]) else {
          throw ScriptError(
            .typeError, "a bytes-like object is required, not '\(call[1].typeName)'")
        }
        guard table.count == 256 else {
          throw ScriptError(.valueError, "translation table must be 256 characters long")
        }
        return made(kept.map { table[Int($0)] }, like: call[0])
      },
      Builtin("maketrans(frm, to, /)", "A table for translate.") { call throws(ScriptError) in
        guard let from = bytes(of: call[0]), let to = bytes(of: call[1]) else {
          throw ScriptError(.typeError, "a bytes-like object is required")
        }
        guard from.count == to.count else {
          throw ScriptError(.valueError, "maketrans arguments must have same length")
        }
        var table = (0...255).map { UInt8($0) }
        for (old, new) in zip(from, to) { table[Int(old)] = new }
        return .bytes(BytesObject(table))
      },
    ]
  }

  /// `fromhex` of bytes; that of bytearray makes one of its own.
  private static var fromHex: Builtin {
    Builtin("fromhex(string, /)", "The bytes that a text in base 16 spells.") {
      call throws(ScriptError) in .bytes(BytesObject(try parseHex(hexadecimalText(call[0]))))
    }
  }

  static func hexadecimalText(_ value: Value) throws(ScriptError) -> String {
    if let text = value.plain.text { return text }
    throw ScriptError(
      .typeError, "fromhex() argument must be str, not \(value.isNone ? "None" : value.typeName)")
  }

  static func parseHex(_ text: String) throws(ScriptError) -> [UInt8] {
    if let place = text.unicodeScalars.enumerated().first(where: { !$0.element.isASCII })?.offset {
      throw ScriptError(
        .valueError, "non-hexadecimal number found in fromhex() arg at position \(place)")
    }
    var result: [UInt8] = []
    var half: UInt8?
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if half == nil, scalar.properties.isWhitespace { continue }
      guard let digit = UInt8(String(scalar), radix: 16) else {
        throw ScriptError(
          .valueError, "non-hexadecimal number found in fromhex() arg at position \(place)")
      }
      if let high = half {
        result.append(high << 4 | digit)
        half = nil
      } else {
        half = digit
      }
    }
    guard half == nil else {
      throw ScriptError(
        .valueError,
        "non-hexadecimal number found in fromhex() arg at position \(text.unicodeScalars.count)")
    }
    return result
  }

  private static func grouped(_ bytes: [UInt8], by size: Int, _ separator: String) -> String {
    guard size != 0 else { return hexadecimal(bytes) }
    let width = Int(clamping: size.magnitude)
    // A positive size counts from the right.
    let first = size > 0 ? bytes.count % width : 0
    var parts: [String] = first > 0 ? [hexadecimal(Array(bytes[..<first]))] : []
    var place = first
    while place < bytes.count {
      let end = place + min(width, bytes.count - place)
      parts.append(hexadecimal(Array(bytes[place..<end])))
      place = end
    }
    return parts.joined(separator: separator)
  }

  private static func lines(_ bytes: [UInt8], keepsEnds: Bool) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] == 10 || bytes[place] == 13 else {
        place += 1
        continue
      }
      let isPair = bytes[place] == 13 && place + 1 < bytes.count && bytes[place + 1] == 10
      let end = place + (isPair ? 2 : 1)
      result.append(Array(bytes[start..<(keepsEnds ? end : place)]))
      start = end
      place = end
    }
    if start < bytes.count { result.append(Array(bytes[start...])) }
    return result
  }
}

extension Interpreter {
  /// Whether a value is an int or stands for one.
  func isCount(_ value: Value) -> Bool {
    guard case .instance(let object) = value else { return value.bigInt != nil }
    return object.classObject.lookup(symbol("__index__")) != nil
  }
}

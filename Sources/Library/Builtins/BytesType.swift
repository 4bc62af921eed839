import Evaluator

/// Texts as bytes and back.
enum TextEncoding {
  private static func kind(_ name: String) throws(ScriptError) -> UInt32? {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": return nil
    case "ascii", "usascii": return 128
    case "latin1", "iso88591": return 256
    default: throw ScriptError(.lookupError, "unknown encoding: \(name)")
    }
  }

  static func encode(_ text: String, _ encoding: String) throws(ScriptError) -> [UInt8] {
    guard let limit = try kind(encoding) else { return Array(text.utf8) }
    var result: [UInt8] = []
    for (place, scalar) in text.unicodeScalars.enumerated() {
      guard scalar.value < limit else {
        let name = limit == 128 ? "ascii" : "latin-1"
        throw ScriptError(
          .unicodeEncodeError,
          "'\(name)' codec can't encode character '\(Text.escape(scalar))' in position \(place): "
            + "ordinal not in range(\(limit))")
      }
      result.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    return result
  }

  static func decode(_ bytes: [UInt8], _ encoding: String) throws(ScriptError) -> String {
    guard let limit = try kind(encoding) else {
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      throw ScriptError(.unicodeDecodeError, "'utf-8' codec can't decode the bytes")
    }
    if limit == 128, let place = bytes.firstIndex(where: { $0 > 127 }) {
      throw ScriptError(
        .unicodeDecodeError,
        "'ascii' codec can't decode byte 0x\(String(bytes[place], radix: 16)) in position \(place): "
          + "ordinal not in range(128)")
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    return String(result)
  }
}

/// The type `bytes`, as far as scripts about numbers need it.
enum BytesType {
  private static let summary = "A sequence of bytes that never changes."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "bytes", summary,
      constructor: Builtin("bytes(source=(), encoding=..., errors=...)", summary) {
        call throws(ScriptError) in
        switch call[0] {
        case .bytes: return call[0]
        case .string(let object):
          guard let encoding = call.given(1)?.text else {
            throw ScriptError(.typeError, "string argument without an encoding")
          }
          return .bytes(BytesObject(try TextEncoding.encode(object.text, encoding)))
        case _ where try call.interpreter.isCount(call[0]):
          let count = try call.int(0)
          guard count >= 0 else { throw ScriptError(.valueError, "negative count") }
          try call.interpreter.checkSize(count, 1)
          return .bytes(BytesObject(Array(repeating: 0, count: count)))
        default:
          var bytes: [UInt8] = []
          for element in try call.list(0) {
            guard let byte = UInt8(exactly: try call.interpreter.index(element)) else {
              throw ScriptError(.valueError, "bytes must be in range(0, 256)")
            }
            bytes.append(byte)
          }
          return .bytes(BytesObject(bytes))
        }
      },
      methods: { _ in
        [
          Builtin("decode(self, /, encoding='utf-8', errors='strict')", "The bytes as text.") {
            call throws(ScriptError) in
            guard case .bytes(let object) = call[0] else { return .none }
            return Value(try TextEncoding.decode(object.bytes, call.string(1)))
          },
          Builtin("hex(self, /)", "The bytes in base 16.") { call in
            guard case .bytes(let object) = call[0] else { return .none }
            return Value(object.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
          },
        ]
      })
  }
}

extension Interpreter {
  /// Whether a value is an int or stands for one.
  fileprivate func isCount(_ value: Value) throws(ScriptError) -> Bool {
    guard case .instance(let object) = value else { return value.bigInt != nil }
    return object.classObject.lookup(symbol("__index__")) != nil
  }
}

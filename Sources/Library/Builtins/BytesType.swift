import Evaluator

/// The type `bytes`, as far as scripts about numbers need it.
enum BytesType {
  private static let summary = "A sequence of bytes that never changes."

  /// Bytes in base 16.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

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
          return .bytes(BytesObject(try TextEncoding(encoding).encode(object.text)))
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
            return Value(
              try TextEncoding(call.string(1), errors: call.string(2)).decode(object.bytes))
          },
          Builtin("hex(self, /)", "The bytes in base 16.") { call in
            guard case .bytes(let object) = call[0] else { return .none }
            return Value(hexadecimal(object.bytes))
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

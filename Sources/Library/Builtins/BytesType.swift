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

  /// Whether an encoding is UTF-8.
  static func isUnicode(_ name: String) -> Bool {
    name.lowercased().filter { $0 != "-" && $0 != "_" } == "utf8"
  }

  /// - Throws: a LookupError for an encoding that is not known.
  static func check(_ name: String) throws(ScriptError) { _ = try kind(name) }

  /// The text of bytes; with errors "ignore" or "replace", bytes that fit no character are left out
  /// or replaced.
  static func decode(
    _ bytes: [UInt8], _ encoding: String, errors: String = "strict"
  ) throws(ScriptError) -> String {
    let limit = try kind(encoding)
    if limit == nil, let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    if limit == 256 {
      result.append(contentsOf: bytes.map { Unicode.Scalar($0) })
      return String(result)
    }
    var place = 0
    while place < bytes.count {
      if bytes[place] < 128 {
        result.append(Unicode.Scalar(bytes[place]))
        place += 1
        continue
      }
      let found =
        limit == nil
        ? UnicodeError.character(in: bytes, at: place)
        : .failure(UnicodeError(count: 1, reason: "ordinal not in range(128)"))
      switch found {
      case .success(let scalar):
        result.append(scalar)
        place += UTF8.width(scalar)
      case .failure(let error):
        switch errors {
        case "ignore": break
        case "replace": result.append("\u{FFFD}")
        case "strict":
          throw error.scriptError(limit == nil ? "utf-8" : "ascii", bytes, place)
        default: throw ScriptError(.lookupError, "unknown error handler name '\(errors)'")
        }
        place += error.count
      }
    }
    return String(result)
  }
}

/// Why bytes are no character in UTF-8.
private struct UnicodeError: Error {
  /// How many bytes are wrong.
  let count: Int
  let reason: String

  /// The character at a place that is not ASCII.
  static func character(
    in bytes: [UInt8], at place: Int
  ) -> Result<Unicode.Scalar, UnicodeError> {
    let first = bytes[place]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .failure(UnicodeError(count: 1, reason: "invalid start byte"))
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard place + offset < bytes.count else {
        return .failure(UnicodeError(count: offset, reason: "unexpected end of data"))
      }
      let byte = bytes[place + offset]
      var range: ClosedRange<UInt8> = 0x80...0xBF
      if offset == 1 {
        switch first {
        case 0xE0: range = 0xA0...0xBF
        case 0xED: range = 0x80...0x9F
        case 0xF0: range = 0x90...0xBF
        case 0xF4: range = 0x80...0x8F
        default: break
        }
      }
      guard range.contains(byte) else {
        return .failure(UnicodeError(count: offset, reason: "invalid continuation byte"))
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      return .failure(UnicodeError(count: 1, reason: "invalid start byte"))
    }
    return .success(scalar)
  }

  func scriptError(_ codec: String, _ bytes: [UInt8], _ place: Int) -> ScriptError {
    let what =
      count == 1
      ? "byte 0x\(String(bytes[place], radix: 16)) in position \(place)"
      : "bytes in position \(place)-\(place + count - 1)"
    return ScriptError(.unicodeDecodeError, "'\(codec)' codec can't decode \(what): \(reason)")
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
            return Value(
              try TextEncoding.decode(object.bytes, call.string(1), errors: call.string(2)))
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

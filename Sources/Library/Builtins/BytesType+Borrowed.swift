import Evaluator
import Syntax

/// The methods that bytes have in common with str: a byte is a character of its own, which has no
/// case and is no letter beyond ASCII.
extension BytesType {
  private static let names = [
    "capitalize", "center", "count", "endswith", "expandtabs", "find", "index", "isalnum",
    "isalpha", "isdigit", "islower", "isspace", "istitle", "isupper", "join", "ljust", "lower",
    "lstrip", "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust",
    "rpartition", "rsplit", "rstrip", "split", "startswith", "strip", "swapcase", "title", "upper",
    "zfill",
  ]

  static func borrowed(in interpreter: Interpreter) -> [Builtin] {
    let type = interpreter.classObject(named: "str")
    let methods = names.compactMap { (name) -> Builtin? in
      guard case .builtin(let method)? = type.lookup(interpreter.symbol(name)) else { return nil }
      return Builtin(method.signatureText, method.summary) { call throws(ScriptError) in
        var arguments = [Value(text(of: try own(call)))]
        for place in 1..<max(1, call.count) {
          arguments.append(try argument(call[place], of: name, place, call.interpreter))
        }
        let result: Value
        do throws(ScriptError) {
          result = try call.interpreter.call(.builtin(method), arguments)
        } catch {
          guard let message = messages[error.message] else { throw error }
          throw ScriptError(message.kind, message.text)
        }
        return bytes(in: result, like: call[0])
      }
    }
    return methods + [formatting]
  }

  private static var formatting: Builtin {
    Builtin("__mod__(self, value, /)", "The bytes with their % conversions filled.") {
      call throws(ScriptError) in
      let text = try PercentTemplate.format(
        text(of: try own(call)), call[1], isBytes: true, in: call.interpreter)
      return bytes(in: Value(text), like: call[0])
    }
  }

  /// What bytes say where texts say something else.
  private static let messages: [String: (kind: ErrorKind, text: String)] = [
    "substring not found": (.valueError, "subsection not found")
  ]

  /// Bytes as a text of as many characters; those beyond ASCII, and those that are white space for
  /// texts alone, are characters for private use.
  static func text(of bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes {
      let isPrivate = byte > 127 || (0x1c...0x1f).contains(byte)
      result.append(Unicode.Scalar(isPrivate ? 0xe000 + UInt32(byte) : UInt32(byte)) ?? " ")
    }
    return String(result)
  }

  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// An argument as the method of str takes it.
  private static func argument(
    _ value: Value, of name: String, _ place: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    if let own = bytes(of: value) { return Value(text(of: own)) }
    switch (name, place) {
    case ("find", 1), ("rfind", 1), ("index", 1), ("rindex", 1), ("count", 1):
      guard value.bigInt != nil, value.kind != .instance else {
        throw ScriptError(
          .typeError,
          "argument should be integer or bytes-like object, not '\(value.typeName)'")
      }
      return Value(text(of: [try byte(value, in: interpreter)]))
    case ("startswith", 1), ("endswith", 1):
      guard case .tuple(let object) = value else {
        throw ScriptError(
          .typeError,
          "\(name) first arg must be bytes or a tuple of bytes, not \(value.typeName)")
      }
      var elements: [Value] = []
      for element in object.elements {
        guard let own = bytes(of: element) else { throw needsBytes(element) }
        elements.append(Value(text(of: own)))
      }
      return Value(tuple: elements)
    case ("center", 2), ("ljust", 2), ("rjust", 2):
      // The default of a fill character is a text already.
      if value.text == " " { return value }
      throw ScriptError(
        .typeError,
        "\(name)() argument 2 must be a byte string of length 1, not \(value.typeName)")
    case ("join", 1):
      // The method of str has the words about what is no sequence.
      if value.isNone || value.bigInt != nil || value.kind == .float { return value }
      var elements: [Value] = []
      for (number, element) in try interpreter.elements(of: value).enumerated() {
        guard let own = bytes(of: element) else {
          throw ScriptError(
            .typeError,
            "sequence item \(number): expected a bytes-like object, \(element.typeName) found")
        }
        elements.append(Value(text(of: own)))
      }
      return Value(list: elements)
    case ("strip", 1), ("lstrip", 1), ("rstrip", 1), ("split", 1), ("rsplit", 1):
      guard value.isNone else { throw needsBytes(value) }
      return value
    case ("replace", 1), ("replace", 2), ("partition", 1), ("rpartition", 1),
      ("removeprefix", 1), ("removesuffix", 1):
      throw needsBytes(value)
    default: return value
    }
  }

  private static func needsBytes(_ value: Value) -> ScriptError {
    ScriptError(.typeError, "a bytes-like object is required, not '\(value.typeName)'")
  }

  private static func bytes(in value: Value, like own: Value) -> Value {
    switch value {
    case .string(let object): made(bytes(of: object.text), like: own)
    case .list(let object): Value(list: object.elements.map { bytes(in: $0, like: own) })
    case .tuple(let object): Value(tuple: object.elements.map { bytes(in: $0, like: own) })
    default: value
    }
  }
}

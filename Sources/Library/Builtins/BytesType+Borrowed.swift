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
    "zfill", "__mod__",
  ]

  static func borrowed(in interpreter: Interpreter) -> [Builtin] {
    let type = interpreter.classObject(named: "str")
    return names.compactMap { name in
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
  }

  /// What bytes say where texts say something else.
  private static let messages: [String: (kind: ErrorKind, text: String)] = [
    "substring not found": (.valueError, "subsection not found"),
    "not all arguments converted during string formatting":
      (.typeError, "not all arguments converted during bytes formatting"),
  ]

  /// Bytes as a text of as many characters; those beyond ASCII, and those that are white space for
  /// texts alone, are characters for private use.
  private static func text(of bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes {
      let isPrivate = byte > 127 || (0x1c...0x1f).contains(byte)
      result.append(Unicode.Scalar(isPrivate ? 0xe000 + UInt32(byte) : UInt32(byte)) ?? " ")
    }
    return String(result)
  }

  private static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// An argument as the method of str takes it.
  private static func argument(
    _ value: Value, of name: String, _ place: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    if let own = bytes(of: value) { return Value(text(of: own)) }
    let takesBytes = ["find", "rfind", "index", "rindex", "count"].contains(name)
    switch value {
    case .string(let object):
      // The default of a fill character is a text already.
      if object.text == " ", place == 2 { return value }
      if name == "__mod__" { return value }
      switch name {
      case "startswith", "endswith":
        throw ScriptError(
          .typeError, "\(name) first arg must be bytes or a tuple of bytes, not str")
      case "center", "ljust", "rjust":
        throw ScriptError(
          .typeError, "\(name)() argument 2 must be a byte string of length 1, not str")
      default:
        throw ScriptError(
          .typeError,
          takesBytes
            ? "argument should be integer or bytes-like object, not 'str'"
            : "a bytes-like object is required, not 'str'")
      }
    case .int where takesBytes && place == 1, .bigInteger where takesBytes && place == 1:
      return Value(text(of: [try byte(value, in: interpreter)]))
    case .tuple(let object) where name == "startswith" || name == "endswith" || name == "__mod__":
      var elements: [Value] = []
      for element in object.elements {
        elements.append(try argument(element, of: name, place, interpreter))
      }
      return Value(tuple: elements)
    case .list, .tuple, .set, .dictionary, .iterator, .native:
      guard name == "join" else { return value }
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
    default: return value
    }
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

import Evaluator

/// The type `str`; its methods stand in the extensions.
enum StringType {
  static let summary = "Text: a sequence of characters that never changes."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "str", summary,
      constructor: Builtin("str(object='', encoding=..., errors=...)", summary) {
        call throws(ScriptError) in
        guard call.given(1) != nil || call.given(2) != nil else {
          return Value(try call.interpreter.string(call[0]))
        }
        guard case .bytes(let object) = call[0] else {
          throw ScriptError(
            .typeError,
            "decoding to str: need a bytes-like object, \(call[0].typeName) found")
        }
        return Value(
          try TextEncoding(
            call.given(1)?.text ?? "utf-8", errors: call.given(2)?.text ?? "strict"
          ).decode(object.bytes))
      },
      methods: { _ in
        caseMethods + questions + searchMethods + splitMethods + layoutMethods + formatMethods
      })
  }

  static func object(_ call: BoundArguments) throws(ScriptError) -> StringObject {
    if case .string(let object) = call[0].plain { return object }
    throw ScriptError(
      .typeError, "descriptor requires a 'str' object but received a '\(call[0].typeName)'")
  }

  /// A string argument; `message` is CPython's complaint about another type, before the name.
  static func text(
    _ call: BoundArguments, _ index: Int, _ message: String = "must be str, not "
  ) throws(ScriptError) -> String {
    if let text = call[index].text { return text }
    // Only where CPython counts the arguments does it call None by its own name.
    let isNone = call[index].isNone && !message.hasPrefix("must be")
    throw ScriptError(.typeError, message + (isNone ? "None" : call[index].typeName))
  }

  // MARK: Letters

  private static func mapping(
    _ name: String, _ summary: String, _ change: @escaping (String) -> String
  ) -> Builtin {
    Builtin("\(name)(self, /)", summary) { call throws(ScriptError) in
      Value(change(try object(call).text))
    }
  }

  private static var caseMethods: [Builtin] {
    [
      mapping("upper", "The text in capitals.", StringCharacters.upper),
      mapping("lower", "The text in small letters.", StringCharacters.lower),
      mapping("casefold", "The text for comparing without case.", StringCharacters.casefold),
      mapping(
        "swapcase", "The text with capitals and small letters exchanged.", StringCharacters.swapcase
      ),
      mapping("capitalize", "The text with a capital first.", StringCharacters.capitalize),
      mapping(
        "title", "The text with a capital at the start of each word.", StringCharacters.title),
    ]
  }

  private static func question(
    _ name: String, _ summary: String, _ test: @escaping (String) -> Bool
  ) -> Builtin {
    Builtin("\(name)(self, /)", summary) { call throws(ScriptError) in
      .bool(test(try object(call).text))
    }
  }

  private static var questions: [Builtin] {
    typealias Characters = StringCharacters
    return [
      question("isalpha", "Whether there are only letters.") {
        Characters.all($0, Characters.isLetter)
      },
      question("isdigit", "Whether there are only digits.") {
        Characters.all($0, Characters.isDigit)
      },
      question("isdecimal", "Whether there are only decimal digits.") {
        Characters.all($0, Characters.isDecimal)
      },
      question("isnumeric", "Whether there are only numeric characters.") {
        Characters.all($0, Characters.isNumeric)
      },
      question("isalnum", "Whether there are only letters and digits.") {
        Characters.all($0) { Characters.isLetter($0) || Characters.isNumeric($0) }
      },
      question("isspace", "Whether there is only white space.") {
        Characters.all($0, Characters.isSpace)
      },
      question("isupper", "Whether all letters are capitals.") {
        Characters.hasOnly($0, Characters.isUpper, without: Characters.isLower)
      },
      question("islower", "Whether all letters are small.") {
        Characters.hasOnly($0, Characters.isLower, without: Characters.isUpper)
      },
      question("istitle", "Whether each word starts with a capital.", Characters.isTitle(text:)),
      question("isidentifier", "Whether it could be a name.", Characters.isIdentifier),
      question("isascii", "Whether all characters are ASCII.") { $0.utf8.allSatisfy { $0 < 128 } },
      question("isprintable", "Whether repr shows all characters as they are.") {
        $0.unicodeScalars.allSatisfy(Text.isPrintable)
      },
    ]
  }
}

import BigInt
import Evaluator

extension StringType {
  /// Methods that pad and strip.
  static var layoutMethods: [Builtin] {
    [
      padder("ljust", "The text at the left of a field.") { _, _ in 0 },
      padder("rjust", "The text at the right of a field.") { missing, _ in missing },
      padder("center", "The text in the middle of a field.") { missing, width in
        missing / 2 + (missing & width & 1)
      },
      Builtin("zfill(self, width, /)", "The text with zeros in front, behind its sign.") {
        call throws(ScriptError) in
        let width = try call.int(1)
        let string = try object(call)
        let missing = width > string.count ? width - string.count : 0
        guard missing > 0 else { return call[0] }
        try call.interpreter.checkSize(missing, 1)
        let zeros = String(repeating: "0", count: missing)
        if let sign = string.text.unicodeScalars.first, sign == "+" || sign == "-" {
          return Value(String(sign) + zeros + string.slice(1..<string.count).text)
        }
        return Value(zeros + string.text)
      },
      Builtin("expandtabs(self, /, tabsize=8)", "The text with spaces for tabs.") {
        call throws(ScriptError) in
        let size = try call.int(1)
        var result = String.UnicodeScalarView()
        var column = 0
        var written = 0
        for scalar in try object(call).text.unicodeScalars {
          if scalar == "\t" {
            guard size > 0 else { continue }
            let count = size - column % size
            try call.interpreter.checkSize(count, 1)
            written += count
            try call.interpreter.checkSize(written, 1)
            result.append(contentsOf: repeatElement(" ", count: count))
            column = 0
          } else {
            result.append(scalar)
            column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
          }
        }
        return Value(String(result))
      },
      stripper(
        "strip", "The text without white space, or other characters, at both ends.",
        [.first, .last]),
      stripper(
        "lstrip", "The text without white space, or other characters, at its start.", [.first]),
      stripper("rstrip", "The text without white space, or other characters, at its end.", [.last]),
    ]
  }

  private static func padder(
    _ name: String, _ summary: String, _ left: @escaping (Int, Int) -> Int
  ) -> Builtin {
    Builtin("\(name)(self, width, fillchar=' ', /)", summary) { call throws(ScriptError) in
      let width = try call.int(1)
      guard let fill = call[2].text else {
        throw ScriptError(
          .typeError, "The fill character must be a unicode character, not \(call[2].typeName)")
      }
      guard fill.unicodeScalars.count == 1 else {
        throw ScriptError(
          .typeError, "The fill character must be exactly one character long")
      }
      let string = try object(call)
      guard width > string.count else { return call[0] }
      let missing = width - string.count
      try call.interpreter.checkSize(missing, fill.utf8.count)
      let before = left(missing, width)
      return Value(
        String(repeating: fill, count: before) + string.text
          + String(repeating: fill, count: missing - before))
    }
  }

  private enum End { case first, last }

  private static func stripper(_ name: String, _ summary: String, _ ends: [End]) -> Builtin {
    Builtin("\(name)(self, chars=None, /)", summary) { call throws(ScriptError) in
      var scalars = Substring(try object(call).text).unicodeScalars
      var isWanted: (Unicode.Scalar) -> Bool = StringCharacters.isSpace
      if !call[1].isNone {
        guard let text = call[1].text else {
          throw ScriptError(.typeError, "\(name) arg must be None or str")
        }
        isWanted = Set(text.unicodeScalars).contains
      }
      for end in ends {
        switch end {
        case .first: while let first = scalars.first, isWanted(first) { scalars.removeFirst() }
        case .last: while let last = scalars.last, isWanted(last) { scalars.removeLast() }
        }
      }
      return Value(String(scalars))
    }
  }

  // MARK: Formatting and encoding

  /// Methods that fill templates, translate and encode.
  static var formatMethods: [Builtin] {
    [
      Builtin("format(self, /, *args, **kwargs)", "The text with its {} fields filled.") {
        call throws(ScriptError) in
        let names = call[2]
        var template = FieldTemplate(in: call.interpreter, positional: call.variadic(1)) {
          name throws(ScriptError) in
          if case .dictionary(let object) = names, let value = object.value(forText: name) {
            return value
          }
          throw ScriptError(.keyError, arguments: [Value(name)])
        }
        return Value(try template.format(object(call).text))
      },
      Builtin("format_map(self, mapping, /)", "The text with its fields filled from a mapping.") {
        call throws(ScriptError) in
        let mapping = call[1]
        let interpreter = call.interpreter
        var template = FieldTemplate(in: interpreter, positional: []) { name throws(ScriptError) in
          try interpreter.subscripted(mapping, Value(name))
        }
        return Value(try template.format(object(call).text))
      },
      Builtin("__mod__(self, value, /)", "The text with its % conversions filled.") {
        call throws(ScriptError) in
        Value(
          try PercentTemplate.format(object(call).text, call[1], in: call.interpreter))
      },
      Builtin("__format__(self, specification, /)", "Text by a format specification.") {
        call throws(ScriptError) in
        let specification = try FormatSpecification(
          call.string(1), typeName: "str", alignsRight: false, defaultType: "s")
        return Value(try specification.format(object(call).text, in: call.interpreter))
      },
      Builtin("encode(self, /, encoding='utf-8', errors='strict')", "The text as bytes.") {
        call throws(ScriptError) in
        .bytes(
          BytesObject(try TextEncoding.encode(object(call).text, call.string(1))))
      },
      Builtin("translate(self, table, /)", "The text with characters replaced by a table.") {
        call throws(ScriptError) in
        try translate(call)
      },
      Builtin("maketrans(x, y=..., z=..., /)", "A table for translate.") {
        call throws(ScriptError) in
        try makeTable(call)
      },
    ]
  }

  private static func translate(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    var result = ""
    for scalar in try object(call).text.unicodeScalars {
      var found: Value?
      do throws(ScriptError) {
        found = try interpreter.subscripted(call[1], .int(Int(scalar.value)))
      } catch {
        guard interpreter.error(error, is: .lookupError) else { throw error }
      }
      switch found {
      case nil: result.unicodeScalars.append(scalar)
      case .some(.none): break
      case .int(let code):
        guard let number = UInt32(exactly: code), let other = Unicode.Scalar(number) else {
          throw ScriptError(
            .valueError, "character mapping must be in range(0x110000)")
        }
        result.unicodeScalars.append(other)
      case .string(let object):
        result += object.text
        try interpreter.checkSize(result.utf8.count, 1)
      default:
        throw ScriptError(
          .typeError, "character mapping must return integer, None or str")
      }
    }
    return Value(result)
  }

  private static func makeTable(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let table = DictionaryObject()
    guard let second = call.given(1) else {
      guard case .dictionary(let object) = call[0] else {
        throw ScriptError(
          .typeError, "if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in object.pairs {
        var key = key
        if let text = key.text {
          guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
            throw ScriptError(
              .valueError, "string keys in translate table must be of length 1")
          }
          key = .int(Int(scalar.value))
        }
        try table.set(key, to: value, in: interpreter)
      }
      return .dictionary(table)
    }
    guard let from = call[0].text, let to = second.text else {
      throw ScriptError(
        .typeError,
        "first maketrans argument must be a string if there is a second argument")
    }
    let (old, new) = (Array(from.unicodeScalars), Array(to.unicodeScalars))
    guard old.count == new.count else {
      throw ScriptError(
        .valueError, "the first two maketrans arguments must have equal length")
    }
    for (a, b) in zip(old, new) {
      try table.set(.int(Int(a.value)), to: .int(Int(b.value)), in: interpreter)
    }
    for scalar in (call.given(2)?.text ?? "").unicodeScalars {
      try table.set(.int(Int(scalar.value)), to: .none, in: interpreter)
    }
    return .dictionary(table)
  }
}

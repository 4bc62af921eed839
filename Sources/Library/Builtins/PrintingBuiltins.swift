import Evaluator

/// `print` and its company: what goes out to the user and comes in.
enum PrintingBuiltins {
  static var table: [Builtin] {
    [
      Builtin(
        "print(*objects, sep=' ', end='\\n', file=None, flush=False)",
        "Writes values as text, with sep between them and end behind them."
      ) { call throws(ScriptError) in
        let interpreter = call.interpreter
        let separator = try option(call[1], "sep", " ")
        let end = try option(call[2], "end", "\n")
        let file = call[3].isNone ? interpreter.redirectedOutput : call[3]
        var waiting = ""
        func write(_ piece: String) throws(ScriptError) {
          if let file {
            _ = try interpreter.callMethod(file, "write", [Value(piece)])
          } else {
            waiting += piece
          }
        }
        func writeOut() {
          if !waiting.isEmpty { interpreter.host.write(waiting) }
          waiting = ""
        }
        // Also where a value has no text, what stands before it is written.
        defer { writeOut() }
        for (place, value) in call.variadic(0).enumerated() {
          if place > 0 { try write(separator) }
          if mayCallScript(value) { writeOut() }
          try write(interpreter.string(value))
        }
        try write(end)
        guard try call.bool(4) else { return .none }
        if let file {
          _ = try interpreter.callMethod(file, "flush")
        } else {
          writeOut()
          interpreter.host.flush()
        }
        return .none
      },
      Builtin("input(prompt='', /)", "Asks the user for a line of text.") {
        call throws(ScriptError) in
        let prompt = try call.interpreter.string(call[0])
        guard let line = try call.interpreter.host.readLine(prompt: prompt) else {
          throw ScriptError(.eofError, "EOF when reading a line")
        }
        return Value(line)
      },
      Builtin("repr(obj, /)", "A text that shows what an object is.") { call throws(ScriptError) in
        Value(try call.interpreter.repr(call[0]))
      },
      Builtin("ascii(obj, /)", "Like repr, with escapes for all but ASCII.") {
        call throws(ScriptError) in
        Value(ascii(try call.interpreter.repr(call[0])))
      },
      Builtin("format(value, format_spec='', /)", "A value as text by a format specification.") {
        call throws(ScriptError) in
        guard let specification = call[1].text else {
          throw ScriptError(
            .typeError, "format() argument 2 must be str, not \(call[1].typeName)")
        }
        return Value(try call.interpreter.format(call[0], specification))
      },
      FileTypes.open,
      exit("exit"), exit("quit"),
    ]
  }

  private static func exit(_ name: String) -> Builtin {
    Builtin("\(name)(code=None)", "Ends the program.") { call throws(ScriptError) in
      throw ScriptError(.systemExit, arguments: call[0].isNone ? [] : [call[0]])
    }
  }

  /// Whether the text of a value may come from a method of the script, which may write, too.
  private static func mayCallScript(_ value: Value) -> Bool {
    switch value.kind {
    case .none, .bool, .int, .float, .string, .bytes, .range, .tensor, .array: false
    default: true
    }
  }

  private static func option(
    _ value: Value, _ name: String, _ otherwise: String
  ) throws(ScriptError) -> String {
    if value.isNone { return otherwise }
    if let text = value.text { return text }
    throw ScriptError(.typeError, "\(name) must be None or a string, not \(value.typeName)")
  }

  /// A text with escapes for all that is not ASCII.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += Text.escape(scalar)
      }
    }
    return result
  }
}

import Evaluator

extension ModuleDeclaration {
  /// Regular expressions.
  static var re: ModuleDeclaration {
    ModuleDeclaration("re") { interpreter in
      let patterns = CompiledPatterns()
      let flags = [
        "RegexFlag", "NOFLAG", "A", "ASCII", "I", "IGNORECASE", "L", "LOCALE", "U", "UNICODE", "M",
        "MULTILINE", "S", "DOTALL", "X", "VERBOSE", "T", "TEMPLATE", "DEBUG",
      ]
      let functions = patterns.matching + patterns.taking + patterns.others
      let names =
        functions.map(\.name) + ["error", "Pattern", "Match"]
        + flags.filter { !["T", "TEMPLATE", "DEBUG"].contains($0) }
      return functions.map { .builtin($0) } + [
        .value("Pattern", .class(interpreter.classObject(named: "re.Pattern"))),
        .value("Match", .class(interpreter.classObject(named: "re.Match"))),
        .value("__all__", Value(list: names.map { Value($0) })),
        .source(name: "re.gd", text: String(decoding: PackageResources.re_gd, as: UTF8.self)),
      ] + lazy(flags, of: "_re") + lazy(["Scanner"], of: "_re")
    }
  }
}

/// The functions of `re`, and the patterns that they compiled last.
private final class CompiledPatterns {
  private struct Key: Hashable {
    let text: StringObject?
    let bytes: [UInt8]
    let flags: Int

    static func == (a: Key, b: Key) -> Bool {
      guard a.flags == b.flags, a.bytes == b.bytes else { return false }
      guard let one = a.text, let other = b.text else { return a.text == nil && b.text == nil }
      return one == other
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(flags)
      hasher.combine(bytes)
      if let text { hasher.combine(text.hash) }
    }
  }

  /// How many patterns are remembered, as in CPython.
  private static let capacity = 512

  private let memory = MatchMemory()
  private var patterns: [Key: PatternObject] = [:]
  private var order: [Key] = []

  /// The pattern that a script named or spelled.
  func pattern(
    _ value: Value, _ flags: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> PatternObject {
    let flags = try interpreter.index(flags)
    let key: Key
    switch value.plain {
    case .native(let object as PatternObject):
      if flags != 0 {
        throw ScriptError(
          .valueError, "cannot process flags argument with a compiled pattern")
      }
      return object
    case .string(let object): key = Key(text: object, bytes: [], flags: flags)
    case .bytes(let object): key = Key(text: nil, bytes: object.bytes, flags: flags)
    default:
      _ = try interpreter.hash(value)
      throw ScriptError(.typeError, "first argument must be string or compiled pattern")
    }
    if let known = patterns[key] { return known }
    if PatternFlags(rawValue: flags).contains(.debug) {
      throw ScriptError(.notImplementedError, "re.DEBUG is not supported")
    }
    let made = try PatternObject(
      value, flags: PatternFlags(rawValue: flags), memory: memory, in: interpreter)
    if order.count >= CompiledPatterns.capacity { patterns[order.removeFirst()] = nil }
    patterns[key] = made
    order.append(key)
    return made
  }

  private func matching(
    _ name: String, _ summary: String, _ mode: PatternSearch.Mode
  ) -> Builtin {
    Builtin("\(name)(pattern, string, flags=0)", summary) { [self] call throws(ScriptError) in
      let pattern = try pattern(call[0], call[2], call.interpreter)
      return try pattern.match(call[1], mode, in: call.interpreter)
    }
  }

  /// What finds one match.
  var matching: [Builtin] {
    [
      matching("match", "The match at the start of a text, or None.", .here),
      matching("fullmatch", "The match of a whole text, or None.", .whole),
      matching("search", "The first match in a text, or None.", .anywhere),
    ]
  }

  /// What goes through all matches.
  var taking: [Builtin] {
    [
      Builtin(
        "sub(pattern, repl, string, count=0, flags=0)", "A text with its matches replaced."
      ) { [self] call throws(ScriptError) in
        let pattern = try pattern(call[0], call[4], call.interpreter)
        return try pattern.replace(
          call[1], call[2], limit: call.int(3), in: call.interpreter
        ).result
      },
      Builtin(
        "subn(pattern, repl, string, count=0, flags=0)",
        "A text with its matches replaced, and how many there were."
      ) { [self] call throws(ScriptError) in
        let pattern = try pattern(call[0], call[4], call.interpreter)
        let (result, count) = try pattern.replace(
          call[1], call[2], limit: call.int(3), in: call.interpreter)
        return Value(tuple: [result, .int(count)])
      },
      Builtin(
        "split(pattern, string, maxsplit=0, flags=0)", "What stands between the matches."
      ) { [self] call throws(ScriptError) in
        let pattern = try pattern(call[0], call[3], call.interpreter)
        return try pattern.split(call[1], limit: call.int(2), in: call.interpreter)
      },
      Builtin(
        "findall(pattern, string, flags=0)", "What all matches in a text matched, or their groups."
      ) { [self] call throws(ScriptError) in
        let pattern = try pattern(call[0], call[2], call.interpreter)
        return try pattern.findAll(call[1], start: 0, end: Int.max, in: call.interpreter)
      },
      Builtin("finditer(pattern, string, flags=0)", "All matches in a text, one after another.") {
        [self] call throws(ScriptError) in
        let pattern = try pattern(call[0], call[2], call.interpreter)
        return try pattern.matches(call[1], start: 0, end: Int.max, in: call.interpreter)
      },
    ]
  }

  /// What searches nothing.
  var others: [Builtin] {
    [
      Builtin("compile(pattern, flags=0)", "A pattern, made ready for many searches.") {
        [self] call throws(ScriptError) in
        .native(try pattern(call[0], call[1], call.interpreter))
      },
      Builtin("purge()", "Forgets the compiled patterns.") { [self] _ in
        patterns = [:]
        order = []
        return .none
      },
      Builtin("escape(pattern)", "A text with a backslash before what is special in patterns.") {
        call throws(ScriptError) in
        let special = Set("()[]{}?*+-|^$\\.&~# \t\n\r\u{b}\u{c}".utf8)
        func escaped(_ bytes: [UInt8]) -> [UInt8] {
          bytes.flatMap { special.contains($0) ? [0x5c, $0] : [$0] }
        }
        if let text = call[0].text {
          return Value(String(decoding: escaped(Array(text.utf8)), as: UTF8.self))
        }
        guard let bytes = BytesType.bytes(of: call[0]) else {
          throw ScriptError(
            .typeError,
            "decoding to str: need a bytes-like object, \(call[0].typeName) found")
        }
        return .bytes(BytesObject(escaped(bytes)))
      },
    ]
  }
}

import Evaluator

extension PatternObject {
  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    TypeDeclaration(
      "re.Pattern", "A compiled regular expression.",
      properties: { _ in properties },
      methods: { _ in searching + replacing + copying })
  }

  private static func own(_ value: Value) throws(ScriptError) -> PatternObject {
    if case .native(let object) = value, let pattern = object as? PatternObject { return pattern }
    throw ScriptError(
      .typeError, "descriptor requires a 're.Pattern' object but received a '\(value.typeName)'")
  }

  private static var properties: [TypeDeclaration.Property] {
    [
      .init("pattern") { value, _ throws(ScriptError) in try own(value).source },
      .init("flags") { value, _ throws(ScriptError) in .int(try own(value).flags.rawValue) },
      .init("groups") { value, _ throws(ScriptError) in .int(try own(value).program.groupCount) },
      .init("groupindex") { value, interpreter throws(ScriptError) in
        let table = DictionaryObject()
        for (name, group) in try own(value).names { table.set(text: name, to: .int(group)) }
        let types = try interpreter.module(named: "types")
        return try interpreter.callMethod(
          .module(types), "MappingProxyType", [.dictionary(table)])
      },
    ]
  }

  private static func matching(
    _ name: String, _ summary: String, _ mode: PatternSearch.Mode
  ) -> Builtin {
    Builtin("\(name)(self, /, string, pos=0, endpos=9223372036854775807)", summary) {
      call throws(ScriptError) in
      try own(call[0]).match(
        call[1], mode, start: call.int(2), end: call.int(3), in: call.interpreter)
    }
  }

  private static var searching: [Builtin] {
    [
      matching("match", "The match at the start of a text, or None.", .here),
      matching("fullmatch", "The match of a whole text, or None.", .whole),
      matching("search", "The first match in a text, or None.", .anywhere),
      Builtin(
        "findall(self, /, string, pos=0, endpos=9223372036854775807)",
        "What all matches in a text matched, or their groups."
      ) { call throws(ScriptError) in
        try own(call[0]).findAll(
          call[1], start: call.int(2), end: call.int(3), in: call.interpreter)
      },
      Builtin(
        "finditer(self, /, string, pos=0, endpos=9223372036854775807)",
        "All matches in a text, one after another."
      ) { call throws(ScriptError) in
        try own(call[0]).matches(
          call[1], start: call.int(2), end: call.int(3), in: call.interpreter)
      },
      Builtin("split(self, /, string, maxsplit=0)", "What stands between the matches.") {
        call throws(ScriptError) in
        try own(call[0]).split(call[1], limit: call.int(2), in: call.interpreter)
      },
    ]
  }

  private static var replacing: [Builtin] {
    [
      Builtin("sub(self, /, repl, string, count=0)", "A text with its matches replaced.") {
        call throws(ScriptError) in
        try own(call[0]).replace(
          call[1], call[2], limit: call.int(3), in: call.interpreter
        ).result
      },
      Builtin(
        "subn(self, /, repl, string, count=0)",
        "A text with its matches replaced, and how many there were."
      ) { call throws(ScriptError) in
        let (result, count) = try own(call[0]).replace(
          call[1], call[2], limit: call.int(3), in: call.interpreter)
        return Value(tuple: [result, .int(count)])
      },
    ]
  }

  private static var copying: [Builtin] {
    [
      Builtin("__copy__(self, /)", "The same pattern.") { call in call[0] },
      Builtin("__deepcopy__(self, memo, /)", "The same pattern.") { call in call[0] },
    ]
  }
}

extension MatchObject {
  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    TypeDeclaration(
      "re.Match", "Where a regular expression was found.",
      properties: { _ in properties },
      methods: { _ in groups + places + copying })
  }

  private static func own(_ value: Value) throws(ScriptError) -> MatchObject {
    if case .native(let object) = value, let match = object as? MatchObject { return match }
    throw ScriptError(
      .typeError, "descriptor requires a 're.Match' object but received a '\(value.typeName)'")
  }

  private static var properties: [TypeDeclaration.Property] {
    [
      .init("string") { value, _ throws(ScriptError) in try own(value).subject.value },
      .init("re") { value, _ throws(ScriptError) in .native(try own(value).pattern) },
      .init("pos") { value, _ throws(ScriptError) in .int(try own(value).bounds.start) },
      .init("endpos") { value, _ throws(ScriptError) in .int(try own(value).bounds.end) },
      .init("lastindex") { value, _ throws(ScriptError) in
        try own(value).lastGroup.map { .int($0) } ?? .none
      },
      .init("lastgroup") { value, _ throws(ScriptError) in
        let match = try own(value)
        return match.pattern.names.first { $0.group == match.lastGroup }.map { Value($0.name) }
          ?? .none
      },
      .init("regs") { value, _ throws(ScriptError) in
        let match = try own(value)
        return Value(tuple: (0..<match.count).map { span(match, $0) })
      },
    ]
  }

  private static func span(_ match: MatchObject, _ group: Int) -> Value {
    let (start, end) = match.place(of: group)
    return Value(tuple: [.int(start), .int(end)])
  }

  private static var groups: [Builtin] {
    [
      Builtin("group(self, /, *groups)", "What the whole pattern matched, or some groups.") {
        call throws(ScriptError) in
        let match = try own(call[0])
        var values: [Value] = []
        for index in call.variadic(1) {
          values.append(match.group(try match.number(of: index, call.interpreter)))
        }
        if values.isEmpty { return match.group(0) }
        return values.count == 1 ? values[0] : Value(tuple: values)
      },
      Builtin("groups(self, /, default=None)", "What all groups matched.") {
        call throws(ScriptError) in
        let (match, otherwise) = (try own(call[0]), call[1])
        return Value(
          tuple: (1..<max(1, match.count)).map { match.group($0, otherwise: otherwise) })
      },
      Builtin("groupdict(self, /, default=None)", "What the groups with names matched.") {
        call throws(ScriptError) in
        let match = try own(call[0])
        let table = DictionaryObject()
        for (name, group) in match.pattern.names {
          table.set(text: name, to: match.group(group, otherwise: call[1]))
        }
        return .dictionary(table)
      },
      Builtin("__getitem__(self, key, /)", "What a group matched.") { call throws(ScriptError) in
        let match = try own(call[0])
        return match.group(try match.number(of: call[1], call.interpreter))
      },
      Builtin("expand(self, /, template)", "A template with what the groups matched.") {
        call throws(ScriptError) in
        let match = try own(call[0])
        let template = try ReplacementTemplate(
          call[1], for: match.pattern, in: call.interpreter)
        var result: [UInt8] = []
        try template.append(to: &result, match.subject, match.span)
        return match.subject.made(of: result)
      },
    ]
  }

  private static func place(
    _ name: String, _ summary: String, _ value: @escaping (Int, Int) -> Value
  ) -> Builtin {
    Builtin("\(name)(self, group=0, /)", summary) { call throws(ScriptError) in
      let match = try own(call[0])
      let (start, end) = match.place(of: try match.number(of: call[1], call.interpreter))
      return value(start, end)
    }
  }

  private static var places: [Builtin] {
    [
      place("start", "Where a group starts.") { start, _ in .int(start) },
      place("end", "Where a group ends.") { _, end in .int(end) },
      place("span", "Where a group starts and ends.") { Value(tuple: [.int($0), .int($1)]) },
    ]
  }

  private static var copying: [Builtin] {
    [
      Builtin("__copy__(self, /)", "The same match.") { call in call[0] },
      Builtin("__deepcopy__(self, memo, /)", "The same match.") { call in call[0] },
    ]
  }
}

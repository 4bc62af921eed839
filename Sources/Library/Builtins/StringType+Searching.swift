import Evaluator

extension StringType {
  /// Methods that find, count and replace.
  static var searchMethods: [Builtin] {
    [
      finder("find", "Where a part first occurs, or -1.", fromEnd: false, fails: false),
      finder("rfind", "Where a part last occurs, or -1.", fromEnd: true, fails: false),
      finder("index", "Where a part first occurs.", fromEnd: false, fails: true),
      finder("rindex", "Where a part last occurs.", fromEnd: true, fails: true),
      Builtin("count(self, sub, start=None, end=None, /)", "How often a part occurs.") {
        call throws(ScriptError) in
        let part = Array(try text(call, 1).utf8)
        let search = StringSearch(try object(call))
        guard let range = try search.range(call[2], call[3], call.interpreter) else {
          return .int(0)
        }
        return .int(try search.occurrences(part, in: range, call.interpreter))
      },
      affix("startswith", "Whether the text starts so.") { search, part, range in
        part.count <= range.count && search.matches(part, at: range.lowerBound)
      },
      affix("endswith", "Whether the text ends so.") { search, part, range in
        part.count <= range.count && search.matches(part, at: range.upperBound - part.count)
      },
      Builtin("replace(self, old, new, count=-1, /)", "The text with a part replaced by another.") {
        call throws(ScriptError) in
        let old = try text(call, 1, "replace() argument 1 must be str, not ")
        let new = try text(call, 2, "replace() argument 2 must be str, not ")
        return Value(
          try StringSearch(object(call)).replacing(
            Array(old.utf8), with: Array(new.utf8), limit: call.int(3), call.interpreter))
      },
      Builtin("removeprefix(self, prefix, /)", "The text without a beginning, if it has that.") {
        call throws(ScriptError) in
        let part = Array(
          try text(call, 1, "removeprefix() argument must be str, not ").utf8)
        let search = StringSearch(try object(call))
        guard search.matches(part, at: 0) else { return call[0] }
        return Value(search.text(part.count..<search.bytes.count))
      },
      Builtin("removesuffix(self, suffix, /)", "The text without an ending, if it has that.") {
        call throws(ScriptError) in
        let part = Array(
          try text(call, 1, "removesuffix() argument must be str, not ").utf8)
        let search = StringSearch(try object(call))
        let end = search.bytes.count - part.count
        guard search.matches(part, at: end) else { return call[0] }
        return Value(search.text(0..<end))
      },
    ]
  }

  private static func finder(
    _ name: String, _ summary: String, fromEnd: Bool, fails: Bool
  ) -> Builtin {
    Builtin("\(name)(self, sub, start=None, end=None, /)", summary) { call throws(ScriptError) in
      let part = Array(try text(call, 1).utf8)
      let search = StringSearch(try object(call))
      if let range = try search.range(call[2], call[3], call.interpreter),
        let place = fromEnd ? search.last(part, in: range) : search.first(part, in: range)
      {
        return .int(search.character(atOffset: place))
      }
      if fails { throw ScriptError(.valueError, "substring not found") }
      return .int(-1)
    }
  }

  private static func affix(
    _ name: String, _ summary: String,
    _ test: @escaping (StringSearch, [UInt8], Range<Int>) -> Bool
  ) -> Builtin {
    Builtin("\(name)(self, affix, start=None, end=None, /)", summary) {
      call throws(ScriptError) in
      var parts = [call[1]]
      let isTuple = call[1].kind == .tuple
      if isTuple { parts = try call.list(1) }
      let search = StringSearch(try object(call))
      let range = try search.range(call[2], call[3], call.interpreter)
      for part in parts {
        guard let text = part.text else {
          throw ScriptError(
            .typeError,
            isTuple
              ? "tuple for \(name) must only contain str, not \(part.typeName)"
              : "\(name) first arg must be str or a tuple of str, not \(part.typeName)")
        }
        if let range, test(search, Array(text.utf8), range) { return .bool(true) }
      }
      return .bool(false)
    }
  }

  // MARK: Splitting and joining

  /// Methods that take texts apart and put them together.
  static var splitMethods: [Builtin] {
    [
      splitter("split", "The parts between separators.", fromEnd: false),
      splitter("rsplit", "The parts between separators, split from the end.", fromEnd: true),
      Builtin("splitlines(self, /, keepends=False)", "The lines.") { call throws(ScriptError) in
        try StringSearch.lines(
          object(call).text, keepsEnds: call.bool(1), call.interpreter)
      },
      partitioner("partition", "What is before, at and behind a separator.", fromEnd: false),
      partitioner("rpartition", "What is before, at and behind the last separator.", fromEnd: true),
      Builtin("join(self, iterable, /)", "Texts put together with this one between them.") {
        call throws(ScriptError) in
        try join(call)
      },
    ]
  }

  private static func splitter(_ name: String, _ summary: String, fromEnd: Bool) -> Builtin {
    Builtin("\(name)(self, /, sep=None, maxsplit=-1)", summary) { call throws(ScriptError) in
      let limit = try call.int(2)
      let string = try object(call)
      if call[1].isNone {
        return try StringSearch.words(
          string.text, limit: limit, fromEnd: fromEnd, call.interpreter)
      }
      let separator = Array(try text(call, 1, "must be str or None, not ").utf8)
      guard !separator.isEmpty else { throw ScriptError(.valueError, "empty separator") }
      let search = StringSearch(string)
      return fromEnd
        ? try search.splitFromEnd(separator, limit: limit, call.interpreter)
        : try search.split(separator, limit: limit, call.interpreter)
    }
  }

  private static func partitioner(_ name: String, _ summary: String, fromEnd: Bool) -> Builtin {
    Builtin("\(name)(self, sep, /)", summary) { call throws(ScriptError) in
      let separator = Array(try text(call, 1).utf8)
      guard !separator.isEmpty else { throw ScriptError(.valueError, "empty separator") }
      let search = StringSearch(try object(call))
      let whole = 0..<search.bytes.count
      let found = fromEnd ? search.last(separator, in: whole) : search.first(separator, in: whole)
      guard let found else {
        let empty = Value("")
        return Value(tuple: fromEnd ? [empty, empty, call[0]] : [call[0], empty, empty])
      }
      return Value(tuple: [
        Value(search.text(0..<found)), call[1],
        Value(search.text(found + separator.count..<search.bytes.count)),
      ])
    }
  }

  private static func join(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let elements: [Value]
    do throws(ScriptError) {
      elements = try call.list(1)
    } catch {
      // What it raised while it was iterated stays.
      if error.message == "'\(call[1].typeName)' object is not iterable" {
        throw ScriptError(.typeError, "can only join an iterable")
      }
      throw error
    }
    let separator = try object(call).text
    if elements.count == 1, case .string = elements[0].plain { return elements[0].plain }
    var result = ""
    for (place, element) in elements.enumerated() {
      guard case .string(let object) = element.plain else {
        throw ScriptError(
          .typeError,
          "sequence item \(place): expected str instance, \(element.typeName) found",
          hint: "turn the elements into text first: map(str, …)")
      }
      try interpreter.poll()
      if place > 0 { result += separator }
      result += object.text
      try interpreter.checkSize(result.utf8.count, 1)
    }
    return Value(result)
  }
}

import Evaluator

/// A compiled pattern, `re.Pattern`.
final class PatternObject: NativeObject {
  /// What the script wrote.
  let source: Value
  let flags: PatternFlags
  let program: PatternProgram
  let memory: MatchMemory
  /// The names of groups, in the order of the groups.
  let names: [(name: String, group: Int)]

  /// Compiles a pattern.
  init(
    _ source: Value, flags: PatternFlags, memory: MatchMemory, in interpreter: Interpreter
  ) throws(ScriptError) {
    var parser = PatternParser(try PatternSource(source, in: interpreter), flags: flags)
    let nodes = try parser.parse()
    self.source = source
    self.flags = parser.flags
    self.memory = memory
    names = parser.names
    program = try PatternCompiler.compile(
      nodes, flags: parser.flags, groupWidths: parser.groupWidths, in: interpreter)
  }

  var isText: Bool { source.text != nil }

  /// The group of a name.
  func group(named name: String) -> Int? {
    names.first { $0.name.utf8.elementsEqual(name.utf8) }?.group
  }

  override var typeName: String { "re.Pattern" }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let shown = String(try interpreter.repr(source).unicodeScalars.prefix(200))
    var rest = flags
    // Texts are Unicode anyway.
    if isText, flags.intersection(.types) == .unicode { rest.remove(.unicode) }
    var names: [String] = []
    for (flag, name) in PatternFlags.names where rest.contains(flag) {
      names.append("re.\(name)")
      rest.remove(flag)
    }
    if rest.rawValue != 0 { names.append("0x" + String(rest.rawValue, radix: 16)) }
    return names.isEmpty
      ? "re.compile(\(shown))" : "re.compile(\(shown), \(names.joined(separator: "|")))"
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard case .native(let object) = other, let pattern = object as? PatternObject else {
      return nil
    }
    guard flags == pattern.flags, isText == pattern.isText else { return false }
    return try interpreter.equal(source, pattern.source)
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.hash(Value(tuple: [source, .int(flags.rawValue), .bool(isText)]))
  }

  // MARK: Matching

  /// The match of a search, or None.
  func match(
    _ subject: Value, _ mode: PatternSearch.Mode, start: Int = 0, end: Int = Int.max,
    in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let subject = try PatternSubject(subject, isText: isText)
    var search = PatternSearch(self, subject, mode, start: start, end: end, in: interpreter)
    let (first, last) = (search.start, search.end)
    guard let found = try search.next(in: subject) else { return .none }
    return .native(MatchObject(self, subject, found, start: first, end: last))
  }

  /// Every match, one after another.
  func matches(
    _ subject: Value, start: Int, end: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let subject = try PatternSubject(subject, isText: isText)
    var search = PatternSearch(self, subject, start: start, end: end, in: interpreter)
    let (first, last) = (search.start, search.end)
    return .iterator(
      ClosureIterator(typeName: "callable_iterator") { [self] _ throws(ScriptError) in
        guard let found = try search.next(in: subject) else { return nil }
        return .native(MatchObject(self, subject, found, start: first, end: last))
      })
  }

  /// What every match matched, or its groups.
  func findAll(
    _ subject: Value, start: Int, end: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let subject = try PatternSubject(subject, isText: isText)
    var search = PatternSearch(self, subject, start: start, end: end, in: interpreter)
    let empty = subject.slice(0..<0)
    var result: [Value] = []
    let count = program.groupCount
    try subject.forEachMatch(&search, limit: Int.max) { found throws(ScriptError) in
      try interpreter.poll()
      switch count {
      case 0: result.append(subject.slice(found))
      case 1: result.append(group(1, of: subject) ?? empty)
      default:
        result.append(Value(tuple: (1...count).map { group($0, of: subject) ?? empty }))
      }
    }
    return Value(list: result)
  }

  /// What is between matches, and what their groups are.
  func split(
    _ subject: Value, limit: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let subject = try PatternSubject(subject, isText: isText)
    var search = PatternSearch(self, subject, in: interpreter)
    var result: [Value] = []
    var last = 0
    try subject.forEachMatch(&search, limit: limit == 0 ? Int.max : limit) {
      found throws(ScriptError) in
      try interpreter.poll()
      result.append(subject.slice(last..<found.lowerBound))
      for number in 0..<program.groupCount {
        result.append(group(number + 1, of: subject) ?? .none)
      }
      last = found.upperBound
    }
    result.append(subject.slice(last..<subject.count))
    return Value(list: result)
  }

  /// What a group of the latest match matched; nil if it did not.
  private func group(_ number: Int, of subject: PatternSubject) -> Value? {
    span(of: number).map(subject.slice)
  }

  /// Where a group of the latest match is; nil if it is nowhere.
  func span(of group: Int) -> Range<Int>? {
    let start = program.registers[2 * group - 2]
    let end = program.registers[2 * group - 1]
    return start >= 0 && end >= start ? start..<end : nil
  }
}

/// What a `try` with `except*` does about one error: its clauses take parts of a group in turn, and
/// what they leave and what they raise goes on together.
final class StarredHandling {
  private let original: InstanceObject
  /// What no clause has taken yet.
  private var rest: InstanceObject?
  /// What the clauses raised.
  private var raised: [InstanceObject] = []
  private unowned(unsafe) let interpreter: Interpreter

  init(_ error: ScriptError, _ interpreter: Interpreter) {
    original = interpreter.exception(of: error)
    rest = original
    self.interpreter = interpreter
  }

  /// The part that a clause takes; nil where it takes none.
  func part(for type: Value) throws(ScriptError) -> ScriptError? {
    try check(type)
    guard let current = rest else { return nil }
    if try interpreter.matches(ScriptError(raising: current), type) {
      rest = nil
      if interpreter.isGroup(current) { return ScriptError(raising: current) }
      let group = try interpreter.makeGroup(of: [current])
      group.set(.args, Value(tuple: [Value(""), Value(tuple: [.instance(current)])]))
      return ScriptError(raising: group).settled
    }
    guard interpreter.isGroup(current) else { return nil }
    let parts = try interpreter.callMethod(.instance(current), "split", [type])
    let name = current.classObject.name
    guard case .tuple(let pair) = parts else {
      throw ScriptError(.typeError, "\(name).split must return a tuple, not \(parts.typeName)")
    }
    guard pair.elements.count >= 2 else {
      throw ScriptError(
        .typeError,
        "\(name).split must return a 2-tuple, got tuple of size \(pair.elements.count)")
    }
    rest = exception(pair.elements[1])
    return exception(pair.elements[0]).map { ScriptError(raising: $0).settled }
  }

  private func exception(_ value: Value) -> InstanceObject? {
    guard case .instance(let object) = value, interpreter.isException(object) else { return nil }
    return object
  }

  private func check(_ type: Value) throws(ScriptError) {
    var types = [type]
    if case .tuple(let tuple) = type { types = tuple.elements }
    for type in types {
      guard let found = interpreter.exceptionClass(in: type) else {
        throw ScriptError(
          .typeError, "catching classes that do not inherit from BaseException is not allowed")
      }
      if found.inherits(from: interpreter.exceptionClass(.baseExceptionGroup)) {
        throw ScriptError(
          .typeError,
          "catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
    }
  }

  /// Notes what a clause raised.
  func note(_ error: ScriptError) { raised.append(interpreter.exception(of: error)) }

  /// What goes on behind the clauses; nil where nothing does.
  func remainder() throws(ScriptError) -> ScriptError? {
    var all = raised
    if let rest { all.append(rest) }
    guard interpreter.isGroup(original) else {
      // Only one clause can have taken it.
      return all.first.map { ScriptError(raising: $0).settled }
    }
    var others: [InstanceObject] = []
    var leaves: Set<ObjectIdentifier> = []
    for object in all {
      if isPart(object) { try collect(object, into: &leaves) } else { others.append(object) }
    }
    // What was left and what was raised again gets the shape that it had.
    if !leaves.isEmpty,
      let left = try interpreter.split(original, by: .members(leaves)).match
    {
      others.append(left)
    }
    if others.count < 2 { return others.first.map { ScriptError(raising: $0).settled } }
    return ScriptError(raising: try interpreter.makeGroup(of: others)).settled
  }

  /// Whether an exception comes from the original by splitting: it has the same notes and history.
  private func isPart(_ object: InstanceObject) -> Bool {
    guard let record = object.payload as? ErrorRecord,
      let own = original.payload as? ErrorRecord
    else { return false }
    if object === original { return true }
    return interpreter.isGroup(object) && record.context === own.context
      && record.cause === own.cause && record.entries.count == own.entries.count
      && zip(record.entries, own.entries).allSatisfy { $0.isSame(as: $1) }
  }

  private func collect(
    _ object: InstanceObject, into leaves: inout Set<ObjectIdentifier>
  ) throws(ScriptError) {
    guard interpreter.isGroup(object), let record = object.payload as? ErrorRecord else {
      leaves.insert(ObjectIdentifier(object))
      return
    }
    try interpreter.enterNesting()
    defer { interpreter.leaveNesting() }
    for member in record.members { try collect(member, into: &leaves) }
  }
}

extension ScriptError {
  /// The error, for which nothing is being handled any more that it does not know.
  fileprivate var settled: ScriptError {
    record.isChained = true
    return self
  }
}

extension ErrorRecord.Entry {
  /// Whether it is the same step of the same error's way.
  fileprivate func isSame(as other: ErrorRecord.Entry) -> Bool {
    source === other.source && range == other.range && function == other.function
  }
}

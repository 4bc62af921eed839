import Syntax

extension Interpreter {
  /// Makes Python's tree of exception classes.
  func makeExceptionClasses() {
    for kind in ErrorKind.allCases { _ = exceptionClass(kind) }
    baseExceptionClass = exceptionClass(.baseException)
    declare(
      [
        Builtin("__init__(self, /, *args, **kwargs)") { call throws(ScriptError) in
          guard case .instance(let object) = call[0] else { return .none }
          object.set(.args, call[1])
          guard call.keywords(2).isEmpty else { throw Interpreter.takesNoKeywords(object) }
          return .none
        },
        Builtin("with_traceback(self, tb, /)", "Sets where it came from.") {
          call throws(ScriptError) in
          guard case .instance(let object) = call[0] else { return .none }
          try call.interpreter.setTraceback(of: object, to: call[1])
          return call[0]
        },
        Builtin("add_note(self, note, /)", "Adds a line that is printed below the error.") {
          call throws(ScriptError) in
          guard case .instance(let object) = call[0] else { return .none }
          guard call[1].text != nil else {
            throw ScriptError(.typeError, "note must be a str, not '\(call[1].typeName)'")
          }
          switch object[.dunderNotes] {
          case nil: object.set(.dunderNotes, Value(list: [call[1]]))
          case .list(let notes)?: notes.elements.append(call[1])
          default: throw ScriptError(.typeError, "Cannot add note: __notes__ is not a list")
          }
          return .none
        },
        Builtin("__reduce__(self, /)", "What makes it anew: class, arguments, attributes.") {
          call in
          guard case .instance(let object) = call[0] else { return .none }
          return call.interpreter.reduced(object)
        },
        Builtin("__setstate__(self, state, /)", "Sets attributes by a dictionary.") {
          call throws(ScriptError) in
          if call[1].isNone { return .none }
          guard case .dictionary(let table) = call[1] else {
            throw ScriptError(.typeError, "state is not a dictionary")
          }
          for (key, value) in table.pairs {
            try call.interpreter.setAttribute(of: call[0], named: key.text ?? "", to: value)
          }
          return .none
        },
      ], on: exceptionClass(.baseException))
    declareExceptionFields()
    declareGroups()
  }

  func declare(_ members: [Builtin], on type: ClassObject) {
    for builtin in members {
      builtin.owner = type.name
      type.set(symbol(builtin.name), to: .builtin(builtin))
    }
  }

  static func takesNoKeywords(_ object: InstanceObject) -> ScriptError {
    ScriptError(.typeError, "\(object.classObject.name)() takes no keyword arguments")
  }

  /// The class of an error kind.
  public func exceptionClass(_ kind: ErrorKind) -> ClassObject {
    if let made = exceptionClasses[kind] { return made }
    var bases = [kind.parent.map { exceptionClass($0) } ?? objectClass]
    if kind == .exceptionGroup { bases.append(exceptionClass(.exception)) }
    let made = ClassObject(
      name: kind.rawValue, bases: bases, ancestors: ClassObject.linearize(bases) ?? bases,
      moduleName: "builtins")
    exceptionClasses[kind] = made
    namedClasses[kind.rawValue] = made
    return made
  }

  func isException(_ object: InstanceObject) -> Bool {
    object.payload is ErrorRecord
  }

  /// The exception object of an error, made where there is none.
  public func exception(of error: ScriptError) -> InstanceObject {
    if let instance = error.instance { return instance }
    let made = InstanceObject(of: exceptionClass(error.kind))
    made.set(.args, Value(tuple: error.arguments))
    made.payload = error.record
    error.instance = made
    if let fields = ExceptionFields.of(error.kind) {
      // The library gives its errors arguments that fit.
      try? fields.fill(ExceptionFields.Arguments(made, error.record, error.arguments), self)
    }
    return made
  }

  /// Whether an error is of a class or of one that inherits from it.
  public func error(_ error: ScriptError, is kind: ErrorKind) -> Bool {
    if let instance = error.instance {
      return instance.classObject.inherits(from: exceptionClass(kind))
    }
    var candidate: ErrorKind? = error.kind
    while let current = candidate {
      if current == kind { return true }
      candidate = current.parent
    }
    return false
  }

  /// Whether an `except` clause with this value catches an error.
  func matches(_ error: ScriptError, _ type: Value) throws(ScriptError) -> Bool {
    if case .tuple(let object) = type {
      // All are looked at before one is taken, and a tuple inside matches nothing.
      var isMatch = false
      for element in object.elements where try matchesClass(error, element) { isMatch = true }
      return isMatch
    }
    return try matchesClass(error, type)
  }

  private func matchesClass(_ error: ScriptError, _ type: Value) throws(ScriptError) -> Bool {
    guard let wanted = exceptionClass(in: type) else {
      throw ScriptError(
        .typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
    return classObject(of: error).inherits(from: wanted)
  }

  /// The class of exceptions that a value is; nil for any other value.
  func exceptionClass(in value: Value) -> ClassObject? {
    guard case .class(let object) = value, let base = baseExceptionClass,
      object.inherits(from: base)
    else { return nil }
    return object
  }

  private func classObject(of error: ScriptError) -> ClassObject {
    error.instance?.classObject ?? exceptionClass(error.kind)
  }

  /// The error that `raise value from cause` throws.
  func raised(_ value: Value, cause: Value?) throws(ScriptError) -> ScriptError {
    let instance = try exceptionInstance(
      value, "exceptions must derive from BaseException")
    let error = ScriptError(raising: instance)
    if let cause {
      error.record.suppressesContext = true
      error.record.cause =
        cause.isNone
        ? nil : try exceptionInstance(cause, "exception causes must derive from BaseException")
    }
    return error
  }

  /// The error, now that it is raised here, whatever it knows from before.
  func raising(_ error: ScriptError) -> ScriptError {
    error.record.isChained = false
    chain(error, to: handled.last)
    return error
  }

  func exceptionInstance(_ value: Value, _ message: String) throws(ScriptError) -> InstanceObject {
    switch value {
    case .instance(let object) where isException(object): return object
    case .class(let type) where exceptionClass(in: value) != nil:
      let made = try call(value, [])
      if case .instance(let object) = made, isException(object) { return object }
      throw ScriptError(
        .typeError,
        "calling \(try repr(.class(type))) should have returned an instance of BaseException, "
          + "not \(try repr(.class(classObject(of: made))))")
    default: throw ScriptError(.typeError, message)
    }
  }

  /// Settles what was being handled when an error was raised, unless that is known.
  func chain(_ error: ScriptError, to handled: ScriptError?) {
    let record = error.record
    guard !record.isChained else { return }
    record.isChained = true
    guard let handled, handled.record !== record else { return }
    // What leads from there back to the error would make a circle; scripts may have made others.
    var current = handled.record
    var slow = current
    var isSlowNext = false
    while let next = current.context?.payload as? ErrorRecord {
      if next === record {
        current.context = nil
        break
      }
      current = next
      if current === slow { break }
      if isSlowNext, let step = slow.context?.payload as? ErrorRecord { slow = step }
      isSlowNext.toggle()
    }
    record.context = exception(of: handled)
  }

  // MARK: Texts

  /// The arguments of an exception.
  func exceptionArguments(_ object: InstanceObject) -> [Value] {
    if case .tuple(let tuple)? = object[.args] { return tuple.elements }
    return []
  }

  /// What `str(exception)` gives, where the class says nothing else.
  func exceptionText(_ object: InstanceObject) throws(ScriptError) -> String {
    let arguments = exceptionArguments(object)
    switch arguments.count {
    case 0: return ""
    case 1: return try string(arguments[0])
    default: return try repr(Value(tuple: arguments))
    }
  }

  func exceptionRepr(_ object: InstanceObject) throws(ScriptError) -> String {
    let arguments = exceptionArguments(object)
    if arguments.count == 1 { return "\(object.classObject.name)(\(try repr(arguments[0])))" }
    return object.classObject.name + (try repr(Value(tuple: arguments)))
  }

  // MARK: Attributes

  /// The attributes that all exceptions have beyond those in their map.
  func exceptionAttribute(_ object: InstanceObject, _ symbol: Symbol) -> Value? {
    guard let record = object.payload as? ErrorRecord else { return nil }
    switch symbol {
    case .dunderCause: return record.cause.map { .instance($0) } ?? Value.none
    case .dunderContext: return record.context.map { .instance($0) } ?? Value.none
    case .dunderSuppressContext: return .bool(record.suppressesContext)
    case .dunderTraceback: return TracebackObject.value(of: record)
    default: return nil
    }
  }

  /// Sets an attribute that all exceptions have; false where it is another one.
  func setExceptionAttribute(
    _ object: InstanceObject, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) -> Bool {
    guard let record = object.payload as? ErrorRecord else { return false }
    switch symbol {
    case .args: object.set(.args, Value(tuple: try elements(of: newValue)))
    case .dunderSuppressContext:
      guard case .bool(let isSuppressed) = newValue else {
        throw ScriptError(.typeError, "attribute value type must be bool")
      }
      record.suppressesContext = isSuppressed
    case .dunderTraceback: try setTraceback(of: object, to: newValue)
    case .dunderCause:
      record.cause = try related(
        newValue, "exception cause must be None or derive from BaseException")
      record.suppressesContext = true
    case .dunderContext:
      record.context = try related(
        newValue, "exception context must be None or derive from BaseException")
      record.isChained = true
    default: return false
    }
    return true
  }

  private func related(_ value: Value, _ message: String) throws(ScriptError) -> InstanceObject? {
    if value.isNone { return nil }
    guard case .instance(let object) = value, isException(object) else {
      throw ScriptError(.typeError, message)
    }
    return object
  }

  func setTraceback(of object: InstanceObject, to value: Value) throws(ScriptError) {
    guard let record = object.payload as? ErrorRecord else { return }
    guard let entries = TracebackObject.entries(of: value) else {
      throw ScriptError(.typeError, "__traceback__ must be a traceback or None")
    }
    record.entries = entries.reversed()
    record.traceback = nil
    if case .native(let given) = value { record.traceback = given as? TracebackObject }
  }

  /// What `__reduce__` gives: the class, the arguments and, if there are any, the attributes.
  private func reduced(_ object: InstanceObject) -> Value {
    var arguments = exceptionArguments(object)
    var state = object.attributes
    state.remove(.args)
    if let record = object.payload as? ErrorRecord {
      // What was an argument becomes one again; what was given by keyword is an attribute.
      if object.classObject.inherits(from: exceptionClass(.osError)), arguments.count == 2,
        let file = record.fields["filename"]
      {
        arguments.append(file)
        if let other = record.fields["filename2"] { arguments += [.none, other] }
      }
      if object.classObject.inherits(from: exceptionClass(.importError)) {
        for name in ["name", "path"] {
          if let value = record.fields[name] { state.set(symbol(name), value) }
        }
      }
    }
    var parts: [Value] = [.class(object.classObject), Value(tuple: arguments)]
    if state.count > 0 { parts.append(.dictionary(attributeDictionary(state))) }
    return Value(tuple: parts)
  }

  // MARK: Suggestions

  func undefinedName(
    _ symbol: Symbol, in scope: GlobalScope, locals: [(name: String, value: Value)] = []
  ) -> ScriptError {
    let name = text(of: symbol)
    let error = ScriptError(.nameError, "name '\(name)' is not defined")
    error.record.fields["name"] = Value(name)
    let known =
      locals.map(\.name)
      + (scope.definedSymbols + builtins.definedSymbols).map { text(of: $0) }
      + ["True", "False", "None"]
    if let near = closestName(to: name, among: known) {
      error.record.suggestion = near
    } else if moduleDeclarations[name] != nil {
      error.record.suggestsImport = name
    }
    return error
  }

  /// The name that was probably meant, by CPython's measure of distance.
  public func closestName(to name: String, among names: [String]) -> String? {
    guard names.count <= 1000, name.utf8.count <= 40 else { return nil }
    let wanted = Array(name.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in names where candidate != name {
      let other = Array(candidate.utf8)
      guard other.count <= 40 else { continue }
      // No more than a third of the involved characters may need a change.
      let limit = min((wanted.count + other.count + 3) * 2 / 6, bestDistance - 1)
      let distance = Suggestions.distance(wanted, other, limit: limit)
      if distance <= limit {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }
}

/// CPython's edit distance: a move costs 2, a change of case 1.
enum Suggestions {
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard limit >= 0 else { return Int.max }
    if a == b { return 0 }
    var row = (0...b.count).map { $0 * 2 }
    for (place, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = (place + 1) * 2
      for (other, y) in b.enumerated() {
        let above = row[other + 1]
        let change = x == y ? 0 : (x | 0x20 == y | 0x20 && isLetter(x) && isLetter(y) ? 1 : 2)
        row[other + 1] = min(diagonal + change, min(above, row[other]) + 2)
        diagonal = above
      }
    }
    return row[b.count]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}

import Syntax

/// What a call of a function with `yield` gives: a frame that runs from one `yield` to the next.
final class GeneratorObject: IteratorObject {
  private let function: FunctionObject
  /// What it runs; the function keeps it.
  private let body: Unmanaged<ResumableBlock>?
  private let locals: UnsafeMutablePointer<Value?>
  private let slotCount: Int
  private let stateCount: Int
  /// Whether it may rest inside a `try` or `with`.
  private var hasFinalizer = false
  /// Where the statements with a `yield` inside stand.
  let states: UnsafeMutablePointer<ResumableState>
  /// What `return` gave.
  private(set) var returnValue = Value.none
  private var sent = Value.none
  private var thrown: ScriptError?
  /// How many errors were being handled when it went on; those that follow are its own.
  private var handledBefore = 0
  private var isStarted = false
  private var isRunning = false
  private var isFinished = false
  /// Whether another one has taken over its variables.
  private var isGone = false
  /// Its place in the record of changed containers; -1 for none.
  private var registration: Int32 = -1

  /// Takes over the slots at `base`, where the arguments stand.
  init(_ function: FunctionObject, _ base: UnsafeMutablePointer<Value?>) {
    self.function = function
    body = function.code.generator.map { .passUnretained($0) }
    slotCount = function.code.slotCount
    locals = .allocate(capacity: max(1, slotCount))
    for slot in 0..<slotCount { (locals + slot).initialize(to: base[slot]) }
    stateCount = function.code.resumableCount
    states = .allocate(capacity: max(1, stateCount))
    states.initialize(repeating: ResumableState(), count: stateCount)
    super.init()
    // What it runs changes its variables.
    registration = ChangedContainers.add(self, .generator)
    if function.code.hasFinalizer { hasFinalizer = Finalizers.expect(self) }
  }

  /// Takes over what another one is about to release.
  private init(takingFrom other: GeneratorObject) {
    function = other.function
    body = other.body
    slotCount = other.slotCount
    locals = other.locals
    states = other.states
    stateCount = other.stateCount
    isStarted = true
    hasFinalizer = true
    other.isGone = true
    super.init()
    registration = ChangedContainers.add(self, .generator)
  }

  deinit {
    let needsToClose = needsToClose
    if takeFinalizer(), needsToClose { Finalizers.add(GeneratorObject(takingFrom: self)) }
    ChangedContainers.remove(at: registration)
    if isGone { return }
    var held: (values: [Value], states: [ResumableState])? = (
      (0..<slotCount).compactMap { locals[$0] }, (0..<stateCount).map { states[$0] }
    )
    states.deinitialize(count: stateCount)
    states.deallocate()
    locals.deinitialize(count: slotCount)
    locals.deallocate()
    FlatRelease.drop(&held)
  }

  /// Whether closing it would run more of it.
  var needsToClose: Bool { hasFinalizer && isStarted && !isFinished }

  /// Whether it was to be closed at its end; from now on it is not.
  func takeFinalizer() -> Bool {
    guard hasFinalizer else { return false }
    hasFinalizer = false
    Finalizers.forget(at: Unmanaged.passUnretained(self).toOpaque())
    return true
  }

  override var typeName: String { "generator" }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String? {
    "<generator object \(function.code.qualifiedName) at \(interpreter.address(self))>"
  }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    try advance(.none, throwing: nil, in: interpreter)
  }

  /// Whether a value was sent to it, or an error.
  var wasGiven: Bool { thrown != nil || !sent.isNone }

  func takeSent() -> Value {
    guard !sent.isNone else { return .none }
    let value = sent
    sent = .none
    return value
  }

  func takeThrown() -> ScriptError? {
    guard let error = thrown else { return nil }
    thrown = nil
    return error
  }

  /// The error, now that it is raised where the generator rests.
  func raising(_ error: ScriptError, in interpreter: Interpreter) -> ScriptError {
    error.record.isChained = false
    let own = interpreter.handled.count > handledBefore ? interpreter.handled.last : nil
    interpreter.chain(error, to: own)
    return error
  }

  /// Runs up to the next `yield`; nil at the end.
  func advance(
    _ value: Value, throwing error: ScriptError?, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    if isRunning { throw ScriptError(.valueError, "generator already executing") }
    if isFinished {
      if let error { throw error }
      return nil
    }
    guard let body else { return nil }
    if !isStarted {
      if let error {
        finish()
        throw error
      }
      if !value.isNone {
        throw ScriptError(
          .typeError, "can't send non-None value to a just-started generator")
      }
    }
    isStarted = true
    if !value.isNone || !sent.isNone { sent = value }
    if let error {
      thrown = error
      handledBefore = interpreter.handled.count
    }
    try interpreter.enterNesting()
    isRunning = true
    defer {
      isRunning = false
      interpreter.leaveNesting()
    }
    do throws(ScriptError) {
      let progress = try borrowing(body) { (body) throws(ScriptError) in
        try body.resume(self, Frame(locals: locals, interpreter: interpreter))
      }
      switch consume progress {
      case .yielded(let value): return value
      case .completed(.returning(let value)): returnValue = value
      case .completed: break
      }
      finish()
      return nil
    } catch {
      let code = function.code
      interpreter.failures?.note(error, in: code, Frame(locals: locals, interpreter: interpreter))
      finish()
      interpreter.leave(code, error)
      throw interpreter.leavingGenerator(error)
    }
  }

  /// `close()`: lets the generator end where it rests.
  func close(in interpreter: Interpreter) throws(ScriptError) {
    if isFinished { return }
    if !isStarted { return finish() }
    do throws(ScriptError) {
      let error = ScriptError(.generatorExit, arguments: [])
      if try advance(.none, throwing: error, in: interpreter) == nil { return }
    } catch {
      if interpreter.error(error, is: .generatorExit) { return }
      throw error
    }
    throw ScriptError(.runtimeError, "generator ignored GeneratorExit")
  }

  override func visitReferences(_ visit: (Value) -> Void) {
    visit(.function(function))
    for slot in 0..<slotCount {
      if let value = locals[slot] { visit(value) }
    }
    for place in 0..<stateCount {
      if let loop = states[place].loop { visit(loop.value) }
      if let delegate = states[place].delegate { visit(.iterator(delegate)) }
      if let manager = states[place].manager { visit(manager) }
    }
  }

  /// What `inspect` asks of a generator.
  func property(_ name: String, _ interpreter: Interpreter) throws(ScriptError) -> Value? {
    switch name {
    case "__name__", "__qualname__":
      try interpreter.attribute(of: .function(function), named: name)
    case "gi_running": .bool(isRunning)
    case "gi_suspended": .bool(isStarted && !isRunning && !isFinished)
    case "gi_code": try interpreter.attribute(of: .function(function), named: "__code__")
    case "gi_frame":
      isFinished
        ? Value.none
        : .native(
          NamespaceValue(
            "frame",
            [
              ("f_lasti", .int(isStarted ? 1 : -1)),
              ("f_locals", locals(interpreter)),
              ("f_code", try interpreter.attribute(of: .function(function), named: "__code__")),
            ]))
    case "gi_yieldfrom": Value.none
    default: nil
    }
  }

  private func locals(_ interpreter: Interpreter) -> Value {
    let result = DictionaryObject()
    for slot in 0..<slotCount {
      let name = function.code.slotNames[slot]
      guard !name.isEmpty, let value = locals[slot] else { continue }
      if case .native(let object) = value, let cell = object as? Cell {
        if let held = cell.value { result.set(text: name, to: held) }
      } else {
        result.set(text: name, to: value)
      }
    }
    return .dictionary(result)
  }

  /// Lets go of everything.
  func finish() {
    isFinished = true
    for place in 0..<stateCount { states[place].clear() }
    for slot in 0..<slotCount { locals[slot] = nil }
  }
}

extension Interpreter {
  /// Gives generators their methods.
  func declareGeneratorMethods() {
    let type = nativeClass(named: "generator")
    let methods = [
      Builtin("send(self, value, /)", "Goes on with the value that `yield` gives inside.") {
        call throws(ScriptError) in
        guard case .iterator(let source) = call[0], let object = source as? GeneratorObject else {
          return try call.interpreter.nextOrStop(call[0])
        }
        if let value = try object.advance(call[1], throwing: nil, in: call.interpreter) {
          return value
        }
        throw call.interpreter.stopIteration(of: call[0])
      },
      Builtin(
        "throw(self, type, value=None, traceback=None, /)",
        "Raises an exception where the generator rests."
      ) { call throws(ScriptError) in
        let error = try call.interpreter.thrown(call[1], call[2], call[3])
        guard case .iterator(let source) = call[0], let object = source as? GeneratorObject else {
          throw error
        }
        if let value = try object.advance(.none, throwing: error, in: call.interpreter) {
          return value
        }
        throw call.interpreter.stopIteration(of: call[0])
      },
      Builtin("close(self, /)", "Ends the generator where it rests.") { call throws(ScriptError) in
        if case .iterator(let source) = call[0], let object = source as? GeneratorObject {
          try object.close(in: call.interpreter)
        }
        return .none
      },
    ]
    for method in methods {
      method.belong(to: type)
      method.speaksPython = true
      type.set(symbol(method.name), to: .builtin(method))
    }
  }

  /// The error that `throw` was given: an exception, or a class with what makes one of it.
  private func thrown(
    _ type: Value, _ value: Value, _ traceback: Value
  ) throws(ScriptError) -> ScriptError {
    var made = type
    switch type {
    case .instance(let object) where isException(object):
      guard value.isNone else {
        throw ScriptError(.typeError, "instance exception may not have a separate value")
      }
    case .class(let wanted) where exceptionClass(in: type) != nil:
      if case .instance(let object) = value, object.classObject.inherits(from: wanted) {
        made = value
      } else if case .tuple(let tuple) = value {
        made = try call(type, tuple.elements)
      } else {
        made = try call(type, value.isNone ? [] : [value])
      }
    default:
      throw ScriptError(
        .typeError,
        "exceptions must be classes or instances deriving from BaseException, not "
          + type.typeName)
    }
    let error = try raised(made, cause: nil)
    if !traceback.isNone, let instance = error.instance {
      guard TracebackObject.entries(of: traceback) != nil else {
        throw ScriptError(.typeError, "throw() third argument must be a traceback object")
      }
      try setTraceback(of: instance, to: traceback)
    }
    return error
  }

  /// What an error becomes that leaves a generator: a StopIteration would say that it has ended.
  func leavingGenerator(_ error: ScriptError) -> ScriptError {
    guard self.error(error, is: .stopIteration) else { return error }
    let replaced = ScriptError(.runtimeError, "generator raised StopIteration")
    replaced.record.cause = exception(of: error)
    replaced.record.context = replaced.record.cause
    replaced.record.suppressesContext = true
    replaced.record.isChained = true
    return replaced
  }

  private func nextOrStop(_ value: Value) throws(ScriptError) -> Value {
    if let element = try nextValue(of: value) { return element }
    throw stopIteration(of: value)
  }

  /// The StopIteration at the end of an iterator, with what a generator returned.
  func stopIteration(of value: Value) -> ScriptError {
    if case .iterator(let source) = value, let object = source as? GeneratorObject,
      !object.returnValue.isNone
    {
      return ScriptError(.stopIteration, arguments: [object.returnValue])
    }
    return ScriptError(.stopIteration, arguments: [])
  }
}

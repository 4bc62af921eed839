import Tensors

/// What the walk changes often; behind a pointer, so that no access needs a check.
struct ExecutionState {
  var top: UnsafeMutablePointer<Value?>
  var limit: UnsafeMutablePointer<Value?>
  var depth = 0
  var maximumDepth = 1000
  /// The address below which the machine stack must not grow.
  var stackFloor: UInt = 0
  var ticks = 0
  /// Where a value waits that turned out to be no number; see `Number`.
  let aside: UnsafeMutablePointer<Value>
  /// What Ctrl-C raises. The interpreter keeps it.
  let interruptFlag: Unmanaged<InterruptFlag>
  /// Whose walk it is. The reference is not counted: the interpreter outlives the walk.
  let interpreter: Unmanaged<Interpreter>
}

extension UnsafeMutablePointer where Pointee == ExecutionState {
  /// Whether enough of the machine stack is left for a call.
  @inline(__always)
  var hasStack: Bool { Interpreter.stackAddress() >= pointee.stackFloor }

  /// Throws a RecursionError when little of the machine stack is left.
  @inline(__always)
  func checkStack() throws(ScriptError) {
    guard hasStack else { throw Interpreter.tooDeep() }
  }
}

extension Interpreter {
  @inline(__always)
  static func stackAddress() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  /// Reserves slots on the value stack; every slot above the top is nil.
  func reserve(_ count: Int) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    try Frame(locals: state.pointee.top, interpreter: self).reserve(count)
  }

  /// Gives slots back and clears them.
  func release(_ base: UnsafeMutablePointer<Value?>, _ count: Int) {
    Frame(locals: base, interpreter: self).release(base, count)
  }
}

/// What a node needs while it is evaluated: two words, which stay in registers.
struct Frame {
  typealias Locals = UnsafeMutablePointer<Value?>

  /// The local variables.
  let locals: Locals
  let state: UnsafeMutablePointer<ExecutionState>

  init(locals: UnsafeMutablePointer<Value?>, interpreter: Interpreter) {
    self.locals = locals
    state = interpreter.state
  }

  /// A frame with other variables.
  @inline(__always)
  init(locals: UnsafeMutablePointer<Value?>, _ frame: Frame) {
    self.locals = locals
    state = frame.state
  }

  @inline(__always)
  var interpreter: Interpreter { state.pointee.interpreter.takeUnretainedValue() }

  /// Uses the interpreter without counting a reference to it.
  @inline(__always)
  func withInterpreter<Result>(
    _ body: (Interpreter) throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    try borrowing(state.pointee.interpreter, body)
  }

  /// Reserves slots on the value stack; every slot above the top is nil.
  @inline(__always)
  func reserve(_ count: Int) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    let base = state.pointee.top
    let top = base + count
    if top > state.pointee.limit { try grow(to: top) }
    state.pointee.top = top
    return base
  }

  @inline(never)
  private func grow(to top: UnsafeMutablePointer<Value?>) throws(ScriptError) {
    try interpreter.growStack(to: top)
  }

  /// Gives slots back and clears them.
  @inline(__always)
  func release(_ base: UnsafeMutablePointer<Value?>, _ count: Int) {
    var slot = base
    let end = base + count
    while slot < end {
      slot.store(nil)
      slot += 1
    }
    state.pointee.top = base
  }

  /// Throws KeyboardInterrupt if the user asked for it; long loops call it at every turn.
  @inline(__always)
  func poll() throws(ScriptError) {
    state.pointee.ticks &+= 1
    if state.pointee.ticks & 15 == 0 { try askHost() }
  }

  /// Looks whether there is anything to ask: mostly there is not, and nothing is counted.
  @inline(never)
  private func askHost() throws(ScriptError) {
    let isInterrupted = state.pointee.interruptFlag._withUnsafeGuaranteedRef { $0.isRaised }
    if isInterrupted || ChangedContainers.isFull || state.pointee.ticks & 1023 == 0 {
      try interpreter.askHost()
    }
  }

  /// Runs a function whose arguments stand in the slots at `base`, and gives the slots back.
  ///
  /// The interpreter keeps all code, so the function may go while its code runs. A first argument
  /// that is lent is forgotten, not released.
  func run(
    _ function: Unmanaged<FunctionObject>, _ base: UnsafeMutablePointer<Value?>,
    isFirstLent: Bool = false
  ) throws(ScriptError) -> Value {
    let code = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.code) }
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    let depth = state.pointee.depth &+ 1
    guard depth <= state.pointee.maximumDepth, state.hasStack else {
      if isFirstLent { base.initialize(to: nil) }
      release(base, slotCount)
      throw Interpreter.tooDeep()
    }
    state.pointee.depth = depth
    do throws(ScriptError) {
      try poll()
      let result = try perform(code, of: function, Frame(locals: base, self))
      state.pointee.depth = depth &- 1
      if isFirstLent { base.initialize(to: nil) }
      release(base, slotCount)
      return result
    } catch {
      abandon(code, base, depth, isFirstLent, error)
      throw error
    }
  }

  /// Evaluates or executes what a function consists of.
  @inline(__always)
  private func perform(
    _ code: Unmanaged<Code>, of function: Unmanaged<FunctionObject>, _ inner: Frame
  ) throws(ScriptError) -> Value {
    let (needsCells, body, expression) = code._withUnsafeGuaranteedRef {
      ($0.needsCells, $0.borrowedBody, $0.borrowedExpression)
    }
    if needsCells {
      interpreter.prepareCells(function.takeUnretainedValue(), inner.locals)
    }
    if let body {
      let completion = try borrowing(body) { (node) throws(ScriptError) in
        try node.execute(inner)
      }
      if case .returning(let value) = consume completion { return value }
      return .none
    }
    if let expression {
      return try borrowing(expression) { (node) throws(ScriptError) in try node.evaluate(inner) }
    }
    return .iterator(GeneratorObject(function.takeUnretainedValue(), inner.locals))
  }

  /// Leaves a function because of an error.
  @inline(never)
  private func abandon(
    _ code: Unmanaged<Code>, _ base: UnsafeMutablePointer<Value?>, _ depth: Int,
    _ isFirstLent: Bool, _ error: ScriptError
  ) {
    let code = code.takeUnretainedValue()
    interpreter.failures?.note(error, in: code, Frame(locals: base, self))
    if isFirstLent { base.initialize(to: nil) }
    state.pointee.depth = depth &- 1
    release(base, code.slotCount)
    interpreter.leave(code, error)
  }

  /// Calls a builtin whose arguments stand in the slots at `base`.
  @inline(__always)
  func invoke(
    _ builtin: Unmanaged<Builtin>, _ base: UnsafeMutablePointer<Value?>, _ count: Int
  ) throws(ScriptError) -> Value {
    try state.checkStack()
    // The arguments may have let something go.
    if state.pointee.top > state.pointee.limit { try grow(to: state.pointee.top) }
    return try withInterpreter { (interpreter) throws(ScriptError) in
      try borrowing(builtin) { (builtin) throws(ScriptError) in
        try builtin.implementation(
          BoundArguments(interpreter: interpreter, slots: base, count: count))
      }
    }
  }
}

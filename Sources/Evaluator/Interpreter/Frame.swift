/// What the walk changes often; behind a pointer, so that no access needs a check.
struct ExecutionState {
  var top: UnsafeMutablePointer<Value?>
  var limit: UnsafeMutablePointer<Value?>
  var depth = 0
  var maximumDepth = 1000
  /// The address below which the machine stack must not grow.
  var stackFloor: UInt = 0
  var ticks = 0
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

/// What a node needs while it is evaluated. It holds no reference that is counted: the
/// interpreter outlives the walk.
struct Frame {
  /// The local variables.
  let locals: UnsafeMutablePointer<Value?>
  let state: UnsafeMutablePointer<ExecutionState>
  private let reference: Unmanaged<Interpreter>

  init(locals: UnsafeMutablePointer<Value?>, interpreter: Interpreter) {
    self.locals = locals
    state = interpreter.state
    reference = .passUnretained(interpreter)
  }

  /// A frame with other variables.
  @inline(__always)
  init(locals: UnsafeMutablePointer<Value?>, _ frame: Frame) {
    self.locals = locals
    state = frame.state
    reference = frame.reference
  }

  @inline(__always)
  var interpreter: Interpreter { reference.takeUnretainedValue() }

  /// Uses the interpreter without counting a reference to it.
  @inline(__always)
  func withInterpreter<Result>(
    _ body: (Interpreter) throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    try borrowing(reference, body)
  }

  /// Reserves slots on the value stack; every slot above the top is nil.
  @inline(__always)
  func reserve(_ count: Int) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    let base = state.pointee.top
    let top = base + count
    if top > state.pointee.limit { try interpreter.growStack(to: top) }
    state.pointee.top = top
    return base
  }

  /// Gives slots back and clears them.
  @inline(__always)
  func release(_ base: UnsafeMutablePointer<Value?>, _ count: Int) {
    for slot in 0..<count { (base + slot).store(nil) }
    state.pointee.top = base
  }

  /// Throws KeyboardInterrupt if the user asked for it; long loops call it at every turn.
  @inline(__always)
  func poll() throws(ScriptError) {
    state.pointee.ticks &+= 1
    if state.pointee.ticks & 63 == 0 { try interpreter.askHost() }
  }

  /// Runs a function whose arguments stand in the slots at `base`, and gives the slots back.
  ///
  /// The interpreter keeps all code, so the function may go while its code runs.
  @inline(__always)
  func run(
    _ function: Unmanaged<FunctionObject>, _ base: UnsafeMutablePointer<Value?>
  ) throws(ScriptError) -> Value {
    let (code, slotCount, needsCells, expression, body) = function._withUnsafeGuaranteedRef {
      let code = $0.code
      return (
        Unmanaged.passUnretained(code), code.slotCount, code.needsCells, code.borrowedExpression,
        code.borrowedBody
      )
    }
    let depth = state.pointee.depth &+ 1
    guard depth <= state.pointee.maximumDepth, state.hasStack else {
      release(base, slotCount)
      throw Interpreter.tooDeep()
    }
    state.pointee.depth = depth
    do throws(ScriptError) {
      try poll()
      if needsCells {
        try withInterpreter { interpreter in
          interpreter.prepareCells(function.takeUnretainedValue(), base)
        }
      }
      let inner = Frame(locals: base, self)
      var result = Value.none
      if let expression {
        result = try borrowing(expression) { (node) throws(ScriptError) in
          try node.evaluate(inner)
        }
      } else if let body {
        let completion = try borrowing(body) { (node) throws(ScriptError) in
          try node.execute(inner)
        }
        if case .returning(let value) = completion { result = value }
      } else {
        result = .iterator(GeneratorObject(function.takeUnretainedValue(), base))
      }
      state.pointee.depth = depth &- 1
      release(base, slotCount)
      return result
    } catch {
      state.pointee.depth = depth &- 1
      release(base, slotCount)
      interpreter.leave(code.takeUnretainedValue(), error)
      throw error
    }
  }

  /// Calls a builtin whose arguments stand in the slots at `base`.
  @inline(__always)
  func invoke(
    _ builtin: Unmanaged<Builtin>, _ base: UnsafeMutablePointer<Value?>, _ count: Int
  ) throws(ScriptError) -> Value {
    try state.checkStack()
    return try withInterpreter { (interpreter) throws(ScriptError) in
      try borrowing(builtin) { (builtin) throws(ScriptError) in
        try builtin.implementation(
          BoundArguments(interpreter: interpreter, slots: base, count: count))
      }
    }
  }
}

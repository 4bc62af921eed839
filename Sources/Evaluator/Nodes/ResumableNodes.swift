import Syntax

/// How far a statement of a generator came.
enum Progress {
  case completed(Completion)
  case yielded(Value)
}

/// What a statement of a generator remembers while the generator rests.
struct ResumableState {
  /// Which part of the statement runs; 0 before the first.
  var phase = 0
  /// How far a `for` is with what it runs over.
  var loop: Loop?
  /// What a `yield from` stands for, if it is an iterator of ours.
  var delegate: IteratorObject?
  /// What the other statements remember, if it runs in one.
  private var rest: Rest?

  /// What few statements remember; apart, so that the others are soon done.
  private final class Rest {
    var manager: Value?
    var error: ScriptError?
    var handling: StarredHandling?
    var part: ScriptError?
    var completion = Completion.normal
  }

  /// The context manager of a `with`, any other delegate of a `yield from`.
  var manager: Value? {
    get { rest?.manager }
    set { wholeRest().manager = newValue }
  }

  /// What is being handled, or what `finally` throws on.
  var error: ScriptError? {
    get { rest?.error }
    set { wholeRest().error = newValue }
  }

  /// What `except*` does about it.
  var handling: StarredHandling? {
    get { rest?.handling }
    set { wholeRest().handling = newValue }
  }

  /// The part of it that a clause of `except*` handles now.
  var part: ScriptError? {
    get { rest?.part }
    set { wholeRest().part = newValue }
  }

  /// What `finally` goes on with.
  var completion: Completion {
    get { rest?.completion ?? .normal }
    set { wholeRest().completion = newValue }
  }

  private mutating func wholeRest() -> Rest {
    if let rest { return rest }
    let new = Rest()
    rest = new
    return new
  }

  /// Forgets everything, so that the statement can run again.
  mutating func clear() {
    phase = 0
    if loop != nil { loop = nil }
    if delegate != nil { delegate = nil }
    if rest != nil { rest = nil }
  }
}

/// A statement with a `yield` inside.
///
/// The walk of a generator keeps nothing on the machine stack while it rests: each such statement
/// notes where it stands in the generator's own states, and finds its way back from there.
class ResumableNode {
  /// Where its state stands.
  let place: Int
  let range: SourceRange

  init(_ place: Int, _ range: SourceRange) {
    self.place = place
    self.range = range
  }

  func resume(_ generator: GeneratorObject, _ frame: Frame) throws(ScriptError) -> Progress {
    .completed(.normal)
  }

  /// Forgets the state, so that the statement can run again.
  @inline(__always)
  final func reset(_ generator: GeneratorObject) { generator.states[place].clear() }
}

/// Statements one after the other, some of them with a `yield` inside.
final class ResumableBlock: ResumableNode {
  private let parts: NodeList<ResumableNode>

  init(_ parts: [ResumableNode], _ place: Int, _ range: SourceRange) {
    self.parts = NodeList(parts)
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let state = generator.states + place
    do throws(ScriptError) {
      while state.pointee.phase < parts.count {
        let progress = try parts.with(state.pointee.phase) { (part) throws(ScriptError) in
          try part.resume(generator, frame)
        }
        switch consume progress {
        case .completed(.normal): state.pointee.phase += 1
        case .yielded(let value): return .yielded(value)
        case .completed(let completion):
          state.pointee.phase = 0
          return .completed(completion)
        }
        if Finalizers.isWaiting { frame.interpreter.runFinalizers() }
      }
    } catch {
      state.pointee.phase = 0
      throw error
    }
    state.pointee.phase = 0
    return .completed(.normal)
  }
}

/// A statement without a `yield` among others that have one.
final class PlainStep: ResumableNode {
  private let statement: StatementNode

  init(_ statement: StatementNode) {
    self.statement = statement
    super.init(0, statement.range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    .completed(try statement.execute(frame))
  }
}

/// `yield value` or `target = yield value`.
final class YieldNode: ResumableNode {
  private let value: Operand
  private let targets: NodeList<TargetNode>

  init(_ value: ExpressionNode?, _ targets: [TargetNode], _ place: Int, _ range: SourceRange) {
    self.value = Operand(value ?? ConstantNode(.none, range))
    self.targets = NodeList(targets)
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    if generator.states[place].phase == 0 {
      let result = try value.value(frame)
      generator.states[place].phase = 1
      return .yielded(result)
    }
    generator.states[place].phase = 0
    if let error = generator.takeThrown() {
      throw generator.raising(error, in: frame.interpreter).located(at: range)
    }
    let sent = generator.takeSent()
    for target in 0..<targets.count {
      try targets.with(target) { (target) throws(ScriptError) in try target.assign(sent, frame) }
    }
    return .completed(.normal)
  }
}

/// `yield from iterable` or `target = yield from iterable`.
final class YieldFromNode: ResumableNode {
  private let iterable: ExpressionNode
  private let targets: [TargetNode]

  init(_ iterable: ExpressionNode, _ targets: [TargetNode], _ place: Int, _ range: SourceRange) {
    self.iterable = iterable
    self.targets = targets
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let state = generator.states + place
    if state.pointee.phase == 0 { try begin(state, frame) }
    var result = Value.none
    do throws(ScriptError) {
      switch try step(generator, state, frame) {
      case .yielded(let element): return .yielded(element)
      case .ended(let value): result = value
      }
    } catch {
      state.pointee.clear()
      throw error.located(at: range)
    }
    state.pointee.clear()
    for target in targets { try target.assign(result, frame) }
    return .completed(.normal)
  }

  private func begin(
    _ state: UnsafeMutablePointer<ResumableState>, _ frame: Frame
  ) throws(ScriptError) {
    let value = try iterable.evaluate(frame)
    do throws(ScriptError) {
      let delegate = try frame.interpreter.iteratorValue(over: value)
      if case .iterator(let iterator) = delegate {
        state.pointee.delegate = iterator
      } else {
        state.pointee.manager = delegate
      }
    } catch {
      throw error.located(at: range)
    }
    state.pointee.phase = 1
  }

  private func step(
    _ generator: GeneratorObject, _ state: UnsafeMutablePointer<ResumableState>, _ frame: Frame
  ) throws(ScriptError) -> Interpreter.Step {
    // Mostly there is nothing to hand on.
    if !generator.wasGiven, let delegate = state.pointee.delegate {
      let element = try borrowing(.passUnretained(delegate)) { (delegate) throws(ScriptError) in
        try frame.withInterpreter { (interpreter) throws(ScriptError) in
          try delegate.next(in: interpreter)
        }
      }
      if let element { return .yielded(element) }
      return .ended((delegate as? GeneratorObject)?.returnValue ?? .none)
    }
    let interpreter = frame.interpreter
    let delegate = state.pointee.delegate.map { .iterator($0) } ?? state.pointee.manager ?? .none
    if let error = generator.takeThrown() {
      return try interpreter.pass(error, to: delegate, of: generator)
    }
    return try interpreter.pass(generator.takeSent(), to: delegate)
  }
}

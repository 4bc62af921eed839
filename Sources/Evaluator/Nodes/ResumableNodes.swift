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
  var iterator: IteratorObject?
  /// The context manager of a `with`, the delegate of a `yield from`.
  var manager: Value?
  /// What is being handled, or what `finally` throws on.
  var error: ScriptError?
  /// What `except*` does about it, and the part of it that a clause handles now.
  var handling: StarredHandling?
  var part: ScriptError?
  /// What `finally` goes on with.
  var completion = Completion.normal
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
  final func reset(_ generator: GeneratorObject) {
    generator.states[place] = ResumableState()
  }
}

/// Statements one after the other, some of them with a `yield` inside.
final class ResumableBlock: ResumableNode {
  enum Part {
    case plain(StatementNode)
    case resumable(ResumableNode)
  }

  let parts: [Part]

  init(_ parts: [Part], _ place: Int, _ range: SourceRange) {
    self.parts = parts
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    do throws(ScriptError) {
      while generator.states[place].phase < parts.count {
        let completion: Completion
        switch parts[generator.states[place].phase] {
        case .plain(let statement): completion = try statement.execute(frame)
        case .resumable(let statement):
          switch try statement.resume(generator, frame) {
          case .yielded(let value): return .yielded(value)
          case .completed(let ended): completion = ended
          }
        }
        generator.states[place].phase += 1
        if case .normal = completion { continue }
        reset(generator)
        return .completed(completion)
      }
    } catch {
      reset(generator)
      throw error
    }
    reset(generator)
    return .completed(.normal)
  }
}

/// `yield value` or `target = yield value`.
final class YieldNode: ResumableNode {
  let value: ExpressionNode?
  let targets: [TargetNode]

  init(_ value: ExpressionNode?, _ targets: [TargetNode], _ place: Int, _ range: SourceRange) {
    self.value = value
    self.targets = targets
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    if generator.states[place].phase == 0 {
      let result = try value?.evaluate(frame) ?? Value.none
      generator.states[place].phase = 1
      return .yielded(result)
    }
    reset(generator)
    if let error = generator.takeThrown() {
      throw generator.raising(error, in: frame.interpreter).located(at: range)
    }
    let sent = generator.takeSent()
    for target in targets { try target.assign(sent, frame) }
    return .completed(.normal)
  }
}

/// `yield from iterable` or `target = yield from iterable`.
final class YieldFromNode: ResumableNode {
  let iterable: ExpressionNode
  let targets: [TargetNode]

  init(_ iterable: ExpressionNode, _ targets: [TargetNode], _ place: Int, _ range: SourceRange) {
    self.iterable = iterable
    self.targets = targets
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let interpreter = frame.interpreter
    if generator.states[place].phase == 0 {
      let value = try iterable.evaluate(frame)
      do throws(ScriptError) {
        generator.states[place].manager = try interpreter.iteratorValue(over: value)
      } catch {
        throw error.located(at: range)
      }
      generator.states[place].phase = 1
    }
    let delegate = generator.states[place].manager ?? .none
    var result = Value.none
    do throws(ScriptError) {
      let step: Interpreter.Step
      if let error = generator.takeThrown() {
        step = try interpreter.pass(error, to: delegate, of: generator)
      } else {
        step = try interpreter.pass(generator.takeSent(), to: delegate)
      }
      switch step {
      case .yielded(let element): return .yielded(element)
      case .ended(let value): result = value
      }
    } catch {
      reset(generator)
      throw error.located(at: range)
    }
    reset(generator)
    for target in targets { try target.assign(result, frame) }
    return .completed(.normal)
  }
}

final class ResumableConditional: ResumableNode {
  let branches: [(condition: ExpressionNode, body: ResumableBlock)]
  let otherwise: ResumableBlock?

  init(
    _ branches: [(condition: ExpressionNode, body: ResumableBlock)],
    _ otherwise: ResumableBlock?, _ place: Int, _ range: SourceRange
  ) {
    self.branches = branches
    self.otherwise = otherwise
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    if generator.states[place].phase == 0 {
      var chosen = branches.count
      for (number, branch) in branches.enumerated() where try branch.condition.isTrue(frame) {
        chosen = number
        break
      }
      generator.states[place].phase = chosen + 1
    }
    let chosen = generator.states[place].phase - 1
    let body = chosen < branches.count ? branches[chosen].body : otherwise
    do throws(ScriptError) {
      let progress = try body?.resume(generator, frame) ?? .completed(.normal)
      if case .completed = progress { reset(generator) }
      return progress
    } catch {
      reset(generator)
      throw error
    }
  }
}

/// A `while` or `for` loop with a `yield` inside.
final class ResumableLoop: ResumableNode {
  /// What decides whether there is another turn.
  enum Head {
    /// The steps before the condition, where a `yield` is inside it.
    case condition(ResumableBlock?, ExpressionNode)
    case elements(TargetNode, ExpressionNode)
  }

  let head: Head
  let body: ResumableBlock
  let otherwise: ResumableBlock?

  init(
    _ head: Head, _ body: ResumableBlock, _ otherwise: ResumableBlock?, _ place: Int,
    _ range: SourceRange
  ) {
    self.head = head
    self.body = body
    self.otherwise = otherwise
    super.init(place, range)
  }

  /// The phases: 0 before the first turn, 1 between turns, 2 in the body, 3 in `else`.
  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    do throws(ScriptError) {
      let progress = try run(generator, frame)
      if case .completed = progress { reset(generator) }
      return progress
    } catch {
      reset(generator)
      throw error
    }
  }

  private func run(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    while generator.states[place].phase < 3 {
      if generator.states[place].phase < 2 {
        if case .condition(let steps?, _) = head,
          case .yielded(let value) = try steps.resume(generator, frame)
        {
          return .yielded(value)
        }
        guard try hasTurn(generator, frame) else {
          generator.states[place].phase = 3
          break
        }
        generator.states[place].phase = 2
      }
      switch try body.resume(generator, frame) {
      case .yielded(let value): return .yielded(value)
      case .completed(.breaking): return .completed(.normal)
      case .completed(.returning(let value)): return .completed(.returning(value))
      case .completed: generator.states[place].phase = 1
      }
    }
    return try otherwise?.resume(generator, frame) ?? .completed(.normal)
  }

  private func hasTurn(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Bool {
    let interpreter = frame.interpreter
    switch head {
    case .condition(_, let condition):
      do throws(ScriptError) {
        try interpreter.poll()
      } catch {
        throw error.located(at: range)
      }
      return try condition.isTrue(frame)
    case .elements(let target, let iterable):
      let value = generator.states[place].phase == 0 ? try iterable.evaluate(frame) : nil
      let element: Value?
      do throws(ScriptError) {
        try interpreter.poll()
        if let value {
          generator.states[place].iterator = try interpreter.iterator(over: value)
        }
        element = try generator.states[place].iterator?.next(in: interpreter)
      } catch {
        throw error.located(at: iterable.range)
      }
      guard let element else { return false }
      try target.assign(element, frame)
      return true
    }
  }
}

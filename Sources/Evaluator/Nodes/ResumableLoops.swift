import Syntax

/// An `if` with a `yield` inside.
final class ResumableConditional: ResumableNode {
  private let conditions: NodeList<ExpressionNode>
  /// What is executed where a condition holds, then, if there is an `else`, what it says.
  private let bodies: NodeList<ResumableBlock>

  init(
    _ branches: [(condition: ExpressionNode, body: ResumableBlock)],
    _ otherwise: ResumableBlock?, _ place: Int, _ range: SourceRange
  ) {
    conditions = NodeList(branches.map(\.condition))
    bodies = NodeList(branches.map(\.body) + (otherwise.map { [$0] } ?? []))
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let state = generator.states + place
    if state.pointee.phase == 0 { state.pointee.phase = try choose(frame) + 1 }
    let chosen = state.pointee.phase - 1
    do throws(ScriptError) {
      guard chosen < bodies.count else {
        state.pointee.phase = 0
        return .completed(.normal)
      }
      let progress = try bodies.with(chosen) { (body) throws(ScriptError) in
        try body.resume(generator, frame)
      }
      if case .completed = progress { state.pointee.phase = 0 }
      return progress
    } catch {
      state.pointee.phase = 0
      throw error
    }
  }

  /// The place of the body behind the first condition that holds.
  private func choose(_ frame: Frame) throws(ScriptError) -> Int {
    for place in 0..<conditions.count {
      let isTrue = try conditions.with(place) { (condition) throws(ScriptError) in
        try condition.isTrue(frame)
      }
      if isTrue { return place }
    }
    return conditions.count
  }
}

/// A loop with a `yield` inside.
///
/// The phases: 0 before the first turn, 1 between turns, 2 in the body, 3 in `else`.
class ResumableLoop: ResumableNode {
  /// The body and, if there is one, the `else`.
  private let blocks: NodeList<ResumableBlock>

  init(
    _ body: ResumableBlock, _ otherwise: ResumableBlock?, _ place: Int, _ range: SourceRange
  ) {
    blocks = NodeList([body] + (otherwise.map { [$0] } ?? []))
    super.init(place, range)
  }

  /// Whether there is another turn; nil where a value was yielded while it asked.
  fileprivate func hasTurn(
    _ generator: GeneratorObject, _ frame: Frame, _ yielded: inout Value
  ) throws(ScriptError) -> Bool? {
    false
  }

  override final func resume(
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
    let state = generator.states + place
    while state.pointee.phase < 3 {
      if state.pointee.phase < 2 {
        var yielded = Value.none
        guard let hasTurn = try hasTurn(generator, frame, &yielded) else {
          return .yielded(yielded)
        }
        state.pointee.phase = hasTurn ? 2 : 3
        if !hasTurn { break }
      }
      let progress = try blocks.with(0) { (body) throws(ScriptError) in
        try body.resume(generator, frame)
      }
      switch consume progress {
      case .yielded(let value): return .yielded(value)
      case .completed(.breaking): return .completed(.normal)
      case .completed(.returning(let value)): return .completed(.returning(value))
      case .completed: state.pointee.phase = 1
      }
    }
    guard blocks.count > 1 else { return .completed(.normal) }
    return try blocks.with(1) { (otherwise) throws(ScriptError) in
      try otherwise.resume(generator, frame)
    }
  }

  @inline(__always)
  fileprivate final func poll(_ frame: Frame) throws(ScriptError) {
    do throws(ScriptError) {
      try frame.poll()
    } catch {
      throw error.located(at: range)
    }
  }
}

final class ResumableWhile: ResumableLoop {
  /// The steps before the condition, where a `yield` is inside it.
  private let prelude: ResumableBlock?
  private let condition: Condition

  init(
    _ prelude: ResumableBlock?, _ condition: ExpressionNode, _ body: ResumableBlock,
    _ otherwise: ResumableBlock?, _ place: Int, _ range: SourceRange
  ) {
    self.prelude = prelude
    self.condition = Condition(condition)
    super.init(body, otherwise, place, range)
  }

  override fileprivate func hasTurn(
    _ generator: GeneratorObject, _ frame: Frame, _ yielded: inout Value
  ) throws(ScriptError) -> Bool? {
    if let prelude, case .yielded(let value) = try prelude.resume(generator, frame) {
      yielded = value
      return nil
    }
    try poll(frame)
    return try condition.isTrue(frame)
  }
}

final class ResumableFor: ResumableLoop {
  private let target: LoopTarget
  private let iterable: ExpressionNode

  init(
    _ target: TargetNode, _ iterable: ExpressionNode, _ body: ResumableBlock,
    _ otherwise: ResumableBlock?, _ place: Int, _ range: SourceRange
  ) {
    self.target = LoopTarget(target)
    self.iterable = iterable
    super.init(body, otherwise, place, range)
  }

  override fileprivate func hasTurn(
    _ generator: GeneratorObject, _ frame: Frame, _ yielded: inout Value
  ) throws(ScriptError) -> Bool? {
    let state = generator.states + place
    if state.pointee.phase == 0 {
      let value = try iterable.evaluate(frame)
      do throws(ScriptError) {
        state.pointee.loop = try Loop(over: value, for: target, frame)
      } catch {
        throw error.located(at: iterable.range)
      }
      state.pointee.phase = 1
    }
    try poll(frame)
    return try state.pointee.loop?.advance(into: target, at: iterable.range, frame)
  }
}

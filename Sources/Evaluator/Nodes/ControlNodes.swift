import Syntax

final class ConditionalStatement: StatementNode {
  let condition: Condition
  /// The conditions of `elif`.
  let others: NodeList<ExpressionNode>
  /// What is executed where a condition holds, then, if there is an `else`, what it says.
  let bodies: NodeList<BlockNode>

  init(
    _ branches: [(condition: ExpressionNode, body: BlockNode)], _ otherwise: BlockNode?,
    _ range: SourceRange
  ) {
    condition = Condition(branches.first?.condition ?? ConstantNode(.bool(false), range))
    others = NodeList(branches.dropFirst().map(\.condition))
    bodies = NodeList(branches.map(\.body) + (otherwise.map { [$0] } ?? []))
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    var place = 0
    if try !condition.isTrue(frame) {
      place = others.count == 0 ? 1 : try choose(frame)
    }
    guard place < bodies.count else { return .normal }
    return try bodies.with(place) { (body) throws(ScriptError) in try body.execute(frame) }
  }

  /// The place of the body behind the first of the other conditions that holds.
  @inline(never)
  private func choose(_ frame: Frame) throws(ScriptError) -> Int {
    for place in 0..<others.count {
      let isTrue = try others.with(place) { (condition) throws(ScriptError) in
        try condition.isTrue(frame)
      }
      if isTrue { return place + 1 }
    }
    return others.count + 1
  }
}

final class WhileNode: StatementNode {
  let condition: Condition
  let body: BlockNode
  let otherwise: BlockNode?

  init(
    _ condition: ExpressionNode, _ body: BlockNode, _ otherwise: BlockNode?, _ range: SourceRange
  ) {
    self.condition = Condition(condition)
    self.body = body
    self.otherwise = otherwise
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let statements = body.bounds
    while try condition.isTrue(frame) {
      try poll(frame)
      switch try BlockNode.execute(statements, frame) {
      case .normal, .continuing: break
      case .breaking: return .normal
      case .returning(let value): return .returning(value)
      }
    }
    guard let otherwise else { return .normal }
    return try otherwise.execute(frame)
  }
}

extension StatementNode {
  @inline(__always)
  func poll(_ frame: Frame) throws(ScriptError) {
    do throws(ScriptError) {
      try frame.poll()
    } catch {
      throw error.located(at: range)
    }
  }
}

final class ForNode: StatementNode {
  let target: LoopTarget
  let iterable: ExpressionNode
  let body: BlockNode
  let otherwise: BlockNode?

  init(
    _ target: TargetNode, _ iterable: ExpressionNode, _ body: BlockNode, _ otherwise: BlockNode?,
    _ range: SourceRange
  ) {
    self.target = LoopTarget(target)
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let value = try iterable.evaluate(frame)
    if case .range(let range) = value, let place = target.whole.place(frame) {
      return try count(through: range, at: place, frame)
    }
    return try run(over: consume value, frame)
  }

  /// Runs through the numbers of a range, which one variable takes in turn.
  private func count(
    through range: RangeObject, at place: UnsafeMutablePointer<Value?>, _ frame: Frame
  ) throws(ScriptError) -> Completion {
    let step = range.step
    var number = range.start
    // All that it goes through is less than a turn of the integers, so it comes here only once.
    let end = number &+ step &* range.count
    let statements = body.bounds
    while number != end {
      place.store(int: number)
      number &+= step
      try poll(frame)
      switch try BlockNode.execute(statements, frame) {
      case .normal, .continuing: break
      case .breaking: return .normal
      case .returning(let value): return .returning(value)
      }
    }
    guard let otherwise else { return .normal }
    return try otherwise.execute(frame)
  }

  private func run(
    over value: consuming Value, _ frame: Frame
  ) throws(ScriptError) -> Completion {
    var loop: Loop
    do throws(ScriptError) {
      loop = try Loop(over: consume value, for: target, frame)
    } catch {
      throw error.located(at: iterable.range)
    }
    while try loop.advance(into: target, at: iterable.range, frame) {
      try poll(frame)
      switch try body.execute(frame) {
      case .normal, .continuing: break
      case .breaking: return .normal
      case .returning(let value): return .returning(value)
      }
    }
    guard let otherwise else { return .normal }
    return try otherwise.execute(frame)
  }
}

final class WithNode: StatementNode {
  let items: [(context: ExpressionNode, target: TargetNode?)]
  let body: BlockNode
  unowned(unsafe) let code: Code

  init(
    _ items: [(context: ExpressionNode, target: TargetNode?)], _ body: BlockNode, _ code: Code,
    _ range: SourceRange
  ) {
    self.items = items
    self.body = body
    self.code = code
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    try run(0, frame)
  }

  private func run(_ place: Int, _ frame: Frame) throws(ScriptError) -> Completion {
    if place == items.count { return try body.execute(frame) }
    let interpreter = frame.interpreter
    let item = items[place]
    let manager = try item.context.evaluate(frame)
    let entered: Value
    do throws(ScriptError) {
      entered = try interpreter.enter(manager)
    } catch {
      throw error.located(at: range)
    }
    let completion: Completion
    do throws(ScriptError) {
      try item.target?.assign(entered, frame)
      completion = try run(place + 1, frame)
    } catch {
      interpreter.caught(error, in: code)
      if try interpreter.exit(manager, swallowing: error, at: range) {
        return .normal
      }
      throw error
    }
    do throws(ScriptError) {
      _ = try interpreter.exit(manager, nil)
    } catch {
      throw error.located(at: range)
    }
    return completion
  }
}

extension Interpreter {
  func enter(_ manager: Value) throws(ScriptError) -> Value {
    if case .native(let object) = manager, object.isContextManager {
      return try object.enter(in: self)
    }
    let type = classObject(of: manager)
    guard type.lookup(.dunderEnter) != nil else {
      throw ScriptError(
        .typeError,
        "'\(manager.typeName)' object does not support the context manager protocol")
    }
    guard type.lookup(.dunderExit) != nil else {
      throw ScriptError(
        .typeError,
        "'\(manager.typeName)' object does not support the context manager protocol "
          + "(missed __exit__ method)")
    }
    return try callSpecial(manager, .dunderEnter) ?? .none
  }

  /// Leaves a `with` because of an error; whether the error ends there.
  func exit(
    _ manager: Value, swallowing error: ScriptError, at range: SourceRange
  ) throws(ScriptError) -> Bool {
    handled.append(error)
    defer { handled.removeLast() }
    do throws(ScriptError) {
      return try exit(manager, error)
    } catch let second {
      chain(second, to: error)
      throw second.located(at: range)
    }
  }

  func exit(_ manager: Value, _ error: ScriptError?) throws(ScriptError) -> Bool {
    if case .native(let object) = manager, object.isContextManager {
      return try object.exit(error, in: self)
    }
    var arguments: [Value] = [.none, .none, .none]
    if let error, case .tuple(let parts) = exceptionParts(of: error) { arguments = parts.elements }
    let result = try callSpecial(
      manager, .dunderExit, arguments[0], arguments[1], arguments[2])
    if error == nil { return false }
    return try isTrue(result ?? .none)
  }
}

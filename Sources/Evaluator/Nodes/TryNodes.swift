import Syntax

final class TryNode: StatementNode {
  struct Handler {
    let type: ExpressionNode?
    let target: TargetNode?
    let body: BlockNode
  }

  let body: BlockNode
  let handlers: [Handler]
  /// Whether they are `except*`, and take parts of groups.
  let isStarred: Bool
  let otherwise: BlockNode?
  let finally: BlockNode?
  unowned(unsafe) let code: Code

  init(
    _ body: BlockNode, _ handlers: [Handler], isStarred: Bool, _ otherwise: BlockNode?,
    _ finally: BlockNode?, _ code: Code, _ range: SourceRange
  ) {
    self.code = code
    self.body = body
    self.handlers = handlers
    self.isStarred = isStarred
    self.otherwise = otherwise
    self.finally = finally
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    guard let finally else { return try attempt(frame) }
    let completion: Completion
    do throws(ScriptError) {
      completion = try attempt(frame)
    } catch {
      let last: Completion
      let interpreter = frame.interpreter
      interpreter.caught(error, in: code)
      interpreter.handled.append(error)
      defer { interpreter.handled.removeLast() }
      do throws(ScriptError) {
        last = try finally.execute(frame)
      } catch let second {
        interpreter.chain(second, to: error)
        throw second
      }
      if case .normal = last { throw error }
      return last
    }
    let last = try finally.execute(frame)
    if case .normal = last { return completion }
    return last
  }

  private func attempt(_ frame: Frame) throws(ScriptError) -> Completion {
    let completion: Completion
    do throws(ScriptError) {
      completion = try body.execute(frame)
    } catch {
      return try respond(to: error, frame)
    }
    if let otherwise, case .normal = completion { return try otherwise.execute(frame) }
    return completion
  }

  @inline(never)
  private func respond(to error: ScriptError, _ frame: Frame) throws(ScriptError) -> Completion {
    if handlers.isEmpty { throw error }
    frame.interpreter.caught(error, in: code)
    return isStarred ? try handleParts(of: error, frame) : try handle(error, frame)
  }

  private func handle(_ error: ScriptError, _ frame: Frame) throws(ScriptError) -> Completion {
    let interpreter = frame.interpreter
    for handler in handlers {
      if let type = handler.type {
        guard try matches(error, type, frame) else { continue }
      }
      if let target = handler.target {
        try target.assign(.instance(interpreter.exception(of: error)), frame)
      }
      interpreter.handled.append(error)
      defer { interpreter.handled.removeLast() }
      let completion: Completion
      do throws(ScriptError) {
        completion = try handler.body.execute(frame)
      } catch let second {
        if let target = handler.target { try? target.delete(frame) }
        interpreter.chain(second, to: error)
        throw second
      }
      if let target = handler.target { try? target.delete(frame) }
      return completion
    }
    throw error
  }

  private func matches(
    _ error: ScriptError, _ type: ExpressionNode, _ frame: Frame
  ) throws(ScriptError) -> Bool {
    let interpreter = frame.interpreter
    // A name runs nothing that could ask what is being handled.
    if type is GlobalNode {
      do throws(ScriptError) {
        return try interpreter.matches(error, type.evaluate(frame))
      } catch let second {
        interpreter.chain(second, to: error)
        throw second.located(at: type.range)
      }
    }
    return try interpreter.handling(error, at: type.range) { () throws(ScriptError) in
      try interpreter.matches(error, type.evaluate(frame))
    }
  }

  @inline(never)
  private func handleParts(
    of error: ScriptError, _ frame: Frame
  ) throws(ScriptError) -> Completion {
    let interpreter = frame.interpreter
    let handling = StarredHandling(error, interpreter)
    for handler in handlers {
      guard let type = handler.type else { continue }
      let part = try interpreter.handling(error, at: type.range) { () throws(ScriptError) in
        try handling.part(for: type.evaluate(frame))
      }
      guard let part else { continue }
      try handler.target?.assign(.instance(interpreter.exception(of: part)), frame)
      interpreter.handled.append(part)
      do throws(ScriptError) {
        _ = try handler.body.execute(frame)
      } catch let second {
        interpreter.leave(code, second)
        interpreter.chain(second, to: part)
        handling.note(second)
      }
      interpreter.handled.removeLast()
      if let target = handler.target { try? target.delete(frame) }
    }
    if let left = try handling.remainder() { throw left }
    return .normal
  }
}

extension Interpreter {
  /// Notes that a statement looks at an error that it may pass on: where it was, and what was being
  /// handled when it happened.
  func caught(_ error: ScriptError, in code: Code) {
    leave(code, error)
    chain(error, to: handled.last)
  }

  /// Does something about an error; what fails meanwhile fails because of it.
  func handling<Result>(
    _ error: ScriptError, at range: SourceRange, _ body: () throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    handled.append(error)
    defer { handled.removeLast() }
    do throws(ScriptError) {
      return try body()
    } catch let second {
      chain(second, to: error)
      throw second.located(at: range)
    }
  }
}

final class RaiseNode: StatementNode {
  let exception: ExpressionNode?
  let cause: ExpressionNode?

  init(_ exception: ExpressionNode?, _ cause: ExpressionNode?, _ range: SourceRange) {
    self.exception = exception
    self.cause = cause
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let interpreter = frame.interpreter
    guard let exception else {
      if let error = interpreter.handled.last {
        // The traceback knows this frame already.
        error.range = nil
        throw error
      }
      throw ScriptError(.runtimeError, "No active exception to reraise").located(at: range)
    }
    let value = try exception.evaluate(frame)
    let source = try cause?.evaluate(frame)
    let error: ScriptError
    do throws(ScriptError) {
      error = try interpreter.raised(value, cause: source)
    } catch let other {
      throw other.located(at: range)
    }
    throw interpreter.raising(error).located(at: range)
  }
}

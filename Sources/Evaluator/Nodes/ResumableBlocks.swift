import Syntax

/// A `with` of one item with a `yield` inside.
final class ResumableWith: ResumableNode {
  let context: ExpressionNode
  let target: TargetNode?
  let body: ResumableBlock
  unowned(unsafe) let code: Code

  init(
    _ context: ExpressionNode, _ target: TargetNode?, _ body: ResumableBlock, _ code: Code,
    _ place: Int, _ range: SourceRange
  ) {
    self.code = code
    self.context = context
    self.target = target
    self.body = body
    super.init(place, range)
  }

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let interpreter = frame.interpreter
    var entered: Value?
    if generator.states[place].phase == 0 {
      let manager = try context.evaluate(frame)
      do throws(ScriptError) {
        entered = try interpreter.enter(manager)
      } catch {
        throw error.located(at: range)
      }
      generator.states[place].manager = manager
      generator.states[place].phase = 1
    }
    let manager = generator.states[place].manager ?? .none
    let progress: Progress
    do throws(ScriptError) {
      if let entered { try target?.assign(entered, frame) }
      progress = try body.resume(generator, frame)
    } catch {
      reset(generator)
      interpreter.caught(error, in: code)
      if try interpreter.exit(manager, swallowing: error, at: range) {
        return .completed(.normal)
      }
      throw error
    }
    guard case .completed = progress else { return progress }
    reset(generator)
    do throws(ScriptError) {
      _ = try interpreter.exit(manager, nil)
    } catch {
      throw error.located(at: range)
    }
    return progress
  }
}

/// A `try` with a `yield` inside.
final class ResumableTry: ResumableNode {
  struct Handler {
    let type: ExpressionNode?
    let target: TargetNode?
    let body: ResumableBlock
  }

  let body: ResumableBlock
  let handlers: [Handler]
  let isStarred: Bool
  let otherwise: ResumableBlock?
  let finally: ResumableBlock?
  unowned(unsafe) let code: Code

  init(
    _ body: ResumableBlock, _ handlers: [Handler], isStarred: Bool,
    _ otherwise: ResumableBlock?, _ finally: ResumableBlock?, _ code: Code, _ place: Int,
    _ range: SourceRange
  ) {
    self.isStarred = isStarred
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
    self.code = code
    super.init(place, range)
  }

  // The phases: 0 in the body, 1 in `else`, 2 in `finally`, 3 + n in handler n.

  override func resume(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    if generator.states[place].phase != 2 {
      do throws(ScriptError) {
        let progress = try attempt(generator, frame)
        guard case .completed(let completion) = progress else { return progress }
        if finally == nil {
          reset(generator)
          return progress
        }
        if case .normal = completion {} else { generator.states[place].completion = completion }
        if generator.states[place].error != nil { generator.states[place].error = nil }
      } catch {
        frame.interpreter.caught(error, in: code)
        generator.states[place].error = error
      }
      generator.states[place].phase = 2
    }
    let state = generator.states[place]
    let progress: Progress
    if let error = state.error { frame.interpreter.handled.append(error) }
    defer { if state.error != nil { frame.interpreter.handled.removeLast() } }
    do throws(ScriptError) {
      progress = try finally?.resume(generator, frame) ?? .completed(.normal)
    } catch {
      reset(generator)
      if let first = state.error { frame.interpreter.chain(error, to: first) }
      throw error
    }
    guard case .completed(let last) = progress else { return progress }
    reset(generator)
    guard case .normal = last else { return .completed(last) }
    if let error = state.error { throw error }
    return .completed(state.completion)
  }

  private func attempt(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    if generator.states[place].phase == 0 {
      let progress: Progress
      do throws(ScriptError) {
        progress = try body.resume(generator, frame)
      } catch {
        if handlers.isEmpty { throw error }
        frame.interpreter.caught(error, in: code)
        guard isStarred else {
          try choose(error, generator, frame)
          return try handle(generator, frame)
        }
        generator.states[place].error = error
        generator.states[place].handling = StarredHandling(error, frame.interpreter)
        generator.states[place].phase = 3
        return try handleParts(generator, frame)
      }
      guard case .completed(.normal) = progress, otherwise != nil else { return progress }
      generator.states[place].phase = 1
    }
    if generator.states[place].phase == 1 {
      return try otherwise?.resume(generator, frame) ?? .completed(.normal)
    }
    return isStarred ? try handleParts(generator, frame) : try handle(generator, frame)
  }

  /// Finds the handler of an error, or throws it on.
  private func choose(
    _ error: ScriptError, _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) {
    let interpreter = frame.interpreter
    for (number, handler) in handlers.enumerated() {
      if let type = handler.type {
        let isMatch = try interpreter.handling(error, at: type.range) { () throws(ScriptError) in
          try interpreter.matches(error, type.evaluate(frame))
        }
        guard isMatch else { continue }
      }
      if let target = handler.target {
        try target.assign(.instance(interpreter.exception(of: error)), frame)
      }
      generator.states[place].error = error
      generator.states[place].phase = 3 + number
      return
    }
    throw error
  }

  private func handle(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let interpreter = frame.interpreter
    guard let error = generator.states[place].error else { return .completed(.normal) }
    let handler = handlers[generator.states[place].phase - 3]
    interpreter.handled.append(error)
    defer { interpreter.handled.removeLast() }
    do throws(ScriptError) {
      let progress = try handler.body.resume(generator, frame)
      if case .completed = progress, let target = handler.target { try? target.delete(frame) }
      return progress
    } catch let second {
      if let target = handler.target { try? target.delete(frame) }
      interpreter.chain(second, to: error)
      throw second
    }
  }

  /// Lets the clauses from the current one on take their parts of a group.
  private func handleParts(
    _ generator: GeneratorObject, _ frame: Frame
  ) throws(ScriptError) -> Progress {
    let interpreter = frame.interpreter
    guard let error = generator.states[place].error, let handling = generator.states[place].handling
    else { return .completed(.normal) }
    while generator.states[place].phase - 3 < handlers.count {
      let handler = handlers[generator.states[place].phase - 3]
      if generator.states[place].part == nil, let type = handler.type {
        let found = try interpreter.handling(error, at: type.range) { () throws(ScriptError) in
          try handling.part(for: type.evaluate(frame))
        }
        if let found {
          try handler.target?.assign(.instance(interpreter.exception(of: found)), frame)
        }
        generator.states[place].part = found
      }
      if let part = generator.states[place].part {
        interpreter.handled.append(part)
        defer { interpreter.handled.removeLast() }
        do throws(ScriptError) {
          let progress = try handler.body.resume(generator, frame)
          if case .yielded = progress { return progress }
        } catch let second {
          interpreter.leave(code, second)
          interpreter.chain(second, to: part)
          handling.note(second)
        }
        if let target = handler.target { try? target.delete(frame) }
        generator.states[place].part = nil
      }
      generator.states[place].phase += 1
    }
    if let left = try handling.remainder() { throw left }
    return .completed(.normal)
  }
}

/// What `yield from` hands on to the iterator that it stands for.
extension Interpreter {
  /// What a delegate gave.
  enum Step {
    case yielded(Value)
    case ended(Value)
  }

  /// Goes on with a delegate; a value that was sent needs its method `send`.
  func pass(_ sent: Value, to delegate: Value) throws(ScriptError) -> Step {
    if case .iterator(let source) = delegate {
      if let inner = source as? GeneratorObject {
        return step(try inner.advance(sent, throwing: nil, in: self), of: inner)
      }
      if sent.isNone {
        return try source.next(in: self).map { .yielded($0) } ?? .ended(.none)
      }
    }
    return try untilStop { () throws(ScriptError) in
      guard sent.isNone else { return try callMethod(delegate, "send", [sent]) }
      guard let element = try callSpecial(delegate, .dunderNext) else {
        throw ScriptError(.typeError, "'\(delegate.typeName)' object is not an iterator")
      }
      return element
    }
  }

  /// Raises an exception in a delegate, if it has a way to; else where the generator rests.
  func pass(
    _ error: ScriptError, to delegate: Value, of outer: GeneratorObject
  ) throws(ScriptError) -> Step {
    var generator: GeneratorObject?
    if case .iterator(let source) = delegate { generator = source as? GeneratorObject }
    if self.error(error, is: .generatorExit) {
      if let generator {
        try generator.close(in: self)
      } else if let close = try findAttribute(of: delegate, named: "close") {
        _ = try call(close, [])
      }
      throw outer.raising(error, in: self)
    }
    if let generator {
      return step(try generator.advance(.none, throwing: error, in: self), of: generator)
    }
    guard let method = try findAttribute(of: delegate, named: "throw") else {
      throw outer.raising(error, in: self)
    }
    return try untilStop { () throws(ScriptError) in
      try call(method, [.instance(exception(of: error))])
    }
  }

  private func step(_ element: Value?, of generator: GeneratorObject) -> Step {
    element.map { .yielded($0) } ?? .ended(generator.returnValue)
  }

  /// What a StopIteration holds is what the delegate returns.
  private func untilStop(_ body: () throws(ScriptError) -> Value) throws(ScriptError) -> Step {
    do throws(ScriptError) {
      return .yielded(try body())
    } catch {
      guard self.error(error, is: .stopIteration) else { throw error }
      return .ended(error.stopValue(in: self))
    }
  }
}

extension ScriptError {
  /// The `value` of a StopIteration.
  fileprivate func stopValue(in interpreter: Interpreter) -> Value {
    _ = interpreter.exception(of: self)
    return record.fields["value"] ?? .none
  }
}

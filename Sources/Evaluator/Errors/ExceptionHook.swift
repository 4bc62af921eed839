extension Interpreter {
  /// Notes an error that nothing caught as `sys.last_value`, and lets the program show it if it has a
  /// `sys.excepthook` of its own.
  ///
  /// - Returns: what is left to show: the error, or what the program says of its failing hook; nil
  ///   for nothing. The hook may end the program, too.
  public func reported(_ error: ScriptError) throws(ScriptError) -> String? {
    guard let scope = try? module(named: "sys").scope,
      case .tuple(let parts) = exceptionParts(of: error)
    else { return traceback(of: error) }
    for (name, value) in zip(["last_type", "last_value", "last_traceback"], parts.elements) {
      scope[symbol(name)] = value
    }
    guard let hook = scope[symbol("excepthook")] else {
      return "sys.excepthook is missing\n\(traceback(of: error))"
    }
    if let own = scope[symbol("__excepthook__")], hook.isIdentical(to: own) {
      return traceback(of: error)
    }
    do throws(ScriptError) {
      _ = try call(hook, parts.elements)
      return nil
    } catch let second {
      if self.error(second, is: .systemExit) { throw second }
      return "Error in sys.excepthook:\n\(traceback(of: second))\n"
        + "Original exception was:\n\(traceback(of: error))"
    }
  }
}

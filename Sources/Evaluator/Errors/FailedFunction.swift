/// The function that an error came from, and the variables that it had then.
public struct FailedFunction {
  /// What tracebacks call it.
  public let name: String
  /// Its local variables that had a value.
  public let variables: [(name: String, value: Value)]
}

/// Remembers the functions that the latest errors came from, for a look after the program's end.
final class FailureMemory {
  /// Errors that are caught go by, also while another is on its way.
  private static let limit = 8
  private var kept: [(record: ErrorRecord, function: FailedFunction)] = []

  /// Keeps the variables of a frame that an error leaves, unless it came from deeper.
  ///
  /// What fails within the library failed because of its caller, which is what is kept.
  func note(_ error: ScriptError, in code: Code, _ frame: Frame) {
    guard code.isOfProgram, function(of: error) == nil else { return }
    if kept.count == FailureMemory.limit { kept.removeFirst() }
    let function = FailedFunction(name: code.name, variables: code.variables(of: frame))
    kept.append((error.record, function))
  }

  func function(of error: ScriptError) -> FailedFunction? {
    kept.last { $0.record === error.record }?.function
  }
}

extension Interpreter {
  /// Whether functions that fail are remembered, for `failedFunction(of:)`.
  public var remembersFailures: Bool {
    get { failures != nil }
    set { failures = newValue ? failures ?? FailureMemory() : nil }
  }

  /// The innermost function of the program that an error left; nil where that was none.
  public func failedFunction(of error: ScriptError) -> FailedFunction? {
    failures?.function(of: error)
  }

  /// Gives a value a name in the program.
  public func define(_ name: String, as value: Value) { main[symbol(name)] = value }
}

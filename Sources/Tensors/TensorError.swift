/// What went wrong in an operation, in PyTorch's words and class.
public struct TensorError: Error, Sendable {
  /// Python's exception class.
  public enum Kind: String, Sendable {
    case runtime = "RuntimeError"
    case index = "IndexError"
    case value = "ValueError"
    case type = "TypeError"
    case memory = "MemoryError"
    case notImplemented = "NotImplementedError"
    case assertion = "AssertionError"
    case interrupt = "KeyboardInterrupt"
  }

  /// Python's exception class.
  public var kind: Kind
  /// One sentence, as PyTorch says it.
  public var message: String
  /// What to write instead, where that is known.
  public var hint: String?

  /// Makes an error.
  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// What the caller turns into Python's ZeroDivisionError.
  static let divisionByZero = TensorError(.runtime, "ZeroDivisionError")
}

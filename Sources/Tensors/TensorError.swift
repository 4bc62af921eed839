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

  /// A graph that a backward pass has freed is asked for more.
  static let freedGraph = TensorError(
    .runtime,
    "Trying to backward through the graph a second time (or directly access saved tensors "
      + "after they have already been freed). Saved intermediate values of the graph are "
      + "freed when you call .backward() or autograd.grad(). Specify retain_graph=True if "
      + "you need to backward through the graph a second time or if you need to access "
      + "saved tensors after calling backward.")

  /// What the caller turns into Python's ZeroDivisionError.
  static let divisionByZero = TensorError(.runtime, "ZeroDivisionError")
}

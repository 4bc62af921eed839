import Syntax

/// An error of a script, on its way to an `except` clause or to the user.
///
/// `Error` asks for `Sendable`; an error stays on the thread of its interpreter.
public final class ScriptError: Error, @unchecked Sendable {
  /// What the error knows of its way; the exception object keeps it too.
  public let record: ErrorRecord
  /// The exception object, once there is one.
  var instance: InstanceObject?
  /// The class, while there is no exception object.
  let kind: ErrorKind
  /// The arguments of the exception, while there is no exception object.
  let arguments: [Value]
  /// Where the failing sub-expression stands, until its frame is left.
  var range: SourceRange?
  /// The operator in that range, where it is a binary operation.
  var anchor: SourceRange?
  /// Whether it says that operands do not support an operator.
  var unsupportedOperand = false

  /// Makes an error of one of Python's classes.
  public init(_ kind: ErrorKind, _ message: String, hint: String? = nil) {
    self.kind = kind
    arguments = [Value(message)]
    record = ErrorRecord()
    record.hint = hint
  }

  /// Makes an error with the arguments of its exception, such as the key of a KeyError.
  public init(_ kind: ErrorKind, arguments: [Value]) {
    self.kind = kind
    self.arguments = arguments
    record = ErrorRecord()
  }

  /// Makes an error from an exception object.
  public init(raising instance: InstanceObject) {
    self.instance = instance
    kind = .exception
    arguments = []
    if let record = instance.payload as? ErrorRecord {
      self.record = record
    } else {
      record = ErrorRecord()
      instance.payload = record
    }
  }

  /// Says what the operands were, for an error that their shapes or element types may explain.
  public func describing(operands: [(name: String, value: Value)]) -> ScriptError {
    guard kind == .runtimeError, record.operands == nil, operands.count > 1 else { return self }
    let texts = operands.compactMap { name, value -> String? in
      guard case .tensor(let tensor) = value else { return nil }
      return "\(name): \(tensor.shape) \(tensor.elementType.name)"
    }
    if texts.count > 1 { record.operands = texts.joined(separator: ", ") }
    return self
  }

  /// Notes where the error happened, unless something deeper has said so.
  @inline(never)
  func located(at range: SourceRange) -> ScriptError {
    if self.range == nil { self.range = range }
    return self
  }

  /// The message, as far as it is text.
  public var message: String {
    instance == nil ? arguments.first?.text ?? "" : ""
  }
}

/// What an exception remembers: where it came from, and what else went wrong.
public final class ErrorRecord {
  /// One line of a traceback.
  public struct Entry {
    /// The text of the program.
    public let source: SourceText
    /// The failing sub-expression.
    public let range: SourceRange
    /// What the function is called.
    public let function: String
    /// The operator between the operands, where it is a binary operation.
    var anchor: SourceRange?
  }

  deinit {
    FlatRelease.drop(&cause)
    FlatRelease.drop(&context)
    guard !fields.isEmpty else { return }
    var held: [String: Value]? = fields
    fields = [:]
    FlatRelease.drop(&held)
  }

  /// The frames that it passed, innermost first.
  public internal(set) var entries: [Entry] = []
  /// The operands of a failed tensor operation, printed above the error.
  public internal(set) var operands: String?
  /// What to write instead.
  public internal(set) var hint: String?
  /// A name that was perhaps meant; printed behind the message.
  public internal(set) var suggestion: String?
  /// A module that was perhaps to be imported first.
  var suggestsImport: String?
  /// What `raise … from` named.
  public internal(set) var cause: InstanceObject?
  /// What was being handled when it was raised.
  public internal(set) var context: InstanceObject?
  /// Whether `context` is not printed.
  var suppressesContext = false
  /// The entries as a script sees them, once it has looked.
  var traceback: TracebackObject?
  /// Whether it is settled what was being handled when it was raised.
  var isChained = false
  /// The attributes that only some exceptions have: the `name` of a NameError, the `errno` of an
  /// OSError.
  var fields: [String: Value] = [:]
}

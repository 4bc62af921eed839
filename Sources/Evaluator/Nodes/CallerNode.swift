import Syntax

/// `locals()`, `vars()`, `dir()`, `globals()`, `eval(…)`, `exec(…)`: a builtin cannot see the frame of
/// its caller, so calls by these names are nodes of their own, which tell it.
final class CallerNode: ExpressionNode {
  let callee: GlobalNode
  let call: CallNode
  private let arguments: [ExpressionNode]
  private let keywords: [Symbol]
  private let comprehension: [(name: String, slot: Int)]?
  /// Where a function keeps the dictionary of its variables.
  private let slot: Int?

  /// What programs call the builtins that ask for their caller.
  static let names: Set<String> = ["locals", "vars", "dir", "globals", "eval", "exec"]

  init(
    _ callee: GlobalNode, _ call: CallNode, _ arguments: [ExpressionNode], keywords: [Symbol],
    comprehension: [(name: String, slot: Int)]?, slot: Int?, _ range: SourceRange
  ) {
    self.callee = callee
    self.call = call
    self.arguments = arguments
    self.keywords = keywords
    self.comprehension = comprehension
    self.slot = slot
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let value = try call.callee.value(frame)
    guard case .builtin(let builtin) = value,
      interpreter.callerBuiltins.contains(where: { $0 === builtin })
    else { return try call.evaluate(frame) }
    var given = Arguments()
    let positional = arguments.count - keywords.count
    for argument in arguments.prefix(positional) {
      given.positional.append(try argument.evaluate(frame))
    }
    for (keyword, argument) in zip(keywords, arguments.dropFirst(positional)) {
      given.keywords.append((keyword, try argument.evaluate(frame)))
    }
    interpreter.caller = Caller(
      code: callee.code, frame: frame, scope: callee.scope, comprehension: comprehension,
      slot: slot)
    defer { interpreter.caller = nil }
    do throws(ScriptError) {
      return try interpreter.call(value, given)
    } catch {
      throw error.located(at: range)
    }
  }
}

/// What a builtin may know of where it is called.
struct Caller {
  let code: Code
  let frame: Frame
  let scope: GlobalScope
  /// The variables that a comprehension calls its own, where the call stands in one.
  let comprehension: [(name: String, slot: Int)]?
  let slot: Int?

  /// Whether its names are those of the module.
  var isModule: Bool { code.isModule && comprehension == nil }

  /// The namespace of a class body or of a program with names of its own.
  var namespace: ClassNamespace? {
    code.isClassBody && comprehension == nil ? ClassNamespace.of(frame) : nil
  }

  /// The variables of a function or comprehension that have a value now.
  var variables: [(name: String, value: Value)] {
    comprehension.map { Code.variables($0, of: frame) } ?? code.variables(of: frame)
  }

  /// What `locals()` gives.
  func locals(in interpreter: Interpreter) -> Value {
    if isModule { return interpreter.mapping(of: scope) }
    if let namespace { return interpreter.mapping(of: namespace) }
    return .dictionary(dictionary(in: interpreter))
  }

  /// The variables of a function or comprehension, and what a program has put beside them: a function
  /// has one dictionary as long as it runs.
  func dictionary(in interpreter: Interpreter) -> DictionaryObject {
    var result = DictionaryObject()
    if let slot, comprehension == nil {
      if case .dictionary(let kept)? = frame.locals[slot] {
        result = kept
        for name in code.slotNames { _ = try? kept.remove(Value(name), in: interpreter) }
      } else {
        frame.locals[slot] = .dictionary(result)
      }
    }
    for (name, value) in variables { result.set(text: name, to: value) }
    return result
  }
}

import Syntax

/// `locals()`, `vars()`, `dir()`, `globals()`, `eval(…)`, `exec(…)`: a builtin cannot see the frame of
/// its caller, so calls by these names are nodes of their own, which tell it.
final class CallerNode: ExpressionNode {
  let callee: GlobalNode
  let call: CallNode
  private let arguments: [ExpressionNode]
  private let keywords: [Symbol]

  /// What programs call the builtins that ask for their caller.
  static let names: Set<String> = ["locals", "vars", "dir", "globals", "eval", "exec"]

  init(
    _ callee: GlobalNode, _ call: CallNode, _ arguments: [ExpressionNode], keywords: [Symbol],
    _ range: SourceRange
  ) {
    self.callee = callee
    self.call = call
    self.arguments = arguments
    self.keywords = keywords
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
    interpreter.caller = Caller(code: callee.code, frame: frame, scope: callee.scope)
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

  /// The namespace of a class body or of a program with names of its own.
  var namespace: ClassNamespace? { code.isClassBody ? ClassNamespace.of(frame) : nil }

  /// What `locals()` gives.
  func locals(in interpreter: Interpreter) -> Value {
    if code.isModule { return interpreter.mapping(of: scope) }
    if let namespace { return interpreter.mapping(of: namespace) }
    let result = DictionaryObject()
    for (name, value) in code.variables(of: frame) { result.set(text: name, to: value) }
    return .dictionary(result)
  }
}

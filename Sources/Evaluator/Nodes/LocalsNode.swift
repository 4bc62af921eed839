import Syntax

/// `locals()`: the builtin cannot see the frame of its caller, so the call is a node of its own.
final class LocalsNode: ExpressionNode {
  let callee: GlobalNode

  init(_ callee: GlobalNode, _ range: SourceRange) {
    self.callee = callee
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let value = try callee.evaluate(frame)
    guard case .builtin(let builtin) = value, builtin === interpreter.localsBuiltin else {
      do throws(ScriptError) {
        return try interpreter.call(value, [])
      } catch {
        throw error.located(at: range)
      }
    }
    let result = DictionaryObject()
    if callee.code.isModule {
      for symbol in callee.scope.definedSymbols {
        if let value = callee.scope[symbol] {
          result.set(text: interpreter.text(of: symbol), to: value)
        }
      }
    } else if let namespace = callee.code.isClassBody ? ClassNamespace.of(frame) : nil {
      for (symbol, value) in zip(namespace.members.symbols, namespace.members.values) {
        result.set(text: interpreter.text(of: symbol), to: value)
      }
    } else {
      for (name, value) in callee.code.variables(of: frame) { result.set(text: name, to: value) }
    }
    return .dictionary(result)
  }
}

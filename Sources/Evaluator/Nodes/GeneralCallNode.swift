import Syntax

/// A call with `*` or `**`.
final class GeneralCallNode: ExpressionNode {
  enum Argument {
    case positional(ExpressionNode)
    case keyword(Symbol, ExpressionNode)
    case spread(ExpressionNode)
    case keywordSpread(ExpressionNode)
  }

  let callee: ExpressionNode
  let arguments: [Argument]

  init(_ callee: ExpressionNode, _ arguments: [Argument], _ range: SourceRange) {
    self.callee = callee
    self.arguments = arguments
    super.init(range)
  }

  /// The name of the method that the call is about, if it is `self.name(*args, **kwargs)` in a
  /// function with just these three parameters.
  var forwardedName: Symbol? {
    guard let callee = callee as? AttributeNode, (callee.base.node as? LocalNode)?.slot == 0,
      arguments.count == 2, case .spread(let positional) = arguments[0],
      (positional as? LocalNode)?.slot == 1, case .keywordSpread(let keywords) = arguments[1],
      (keywords as? LocalNode)?.slot == 2
    else { return nil }
    return callee.symbol
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try callee.evaluate(frame)
    let interpreter = frame.interpreter
    let arguments = try GeneralCallNode.collect(arguments, value, range, frame)
    do throws(ScriptError) {
      return try interpreter.call(value, arguments)
    } catch {
      throw error.located(at: range)
    }
  }

  static func collect(
    _ nodes: [Argument], _ callee: Value, _ range: SourceRange, _ frame: Frame
  ) throws(ScriptError) -> Arguments {
    let interpreter = frame.interpreter
    var result = Arguments()
    for node in nodes {
      switch node {
      case .positional(let node): result.positional.append(try node.evaluate(frame))
      case .keyword(let symbol, let node):
        result.keywords.append((symbol, try node.evaluate(frame)))
      case .spread(let node):
        let value = try node.evaluate(frame)
        do throws(ScriptError) {
          guard let source = try interpreter.findIterator(over: value) else {
            throw ScriptError(
              .typeError,
              "\(try interpreter.calleeName(callee)) argument after * must be an iterable, "
                + "not \(value.typeName)")
          }
          result.positional += try interpreter.elements(of: .iterator(source))
        } catch {
          throw error.located(at: range)
        }
      case .keywordSpread(let node):
        let value = try node.evaluate(frame)
        do throws(ScriptError) {
          try interpreter.addKeywords(of: value, to: &result, callee)
        } catch {
          throw error.located(at: range)
        }
      }
    }
    return result
  }
}

extension Interpreter {
  /// What messages call what is called: its qualified name with its module, else how it prints.
  func calleeName(_ callee: Value) throws(ScriptError) -> String {
    guard let name = try findAttribute(of: callee, named: "__qualname__")?.text else {
      return try string(callee)
    }
    let module = try findAttribute(of: callee, named: "__module__")?.text
    guard let module, module != "builtins" else { return "\(name)()" }
    return "\(module).\(name)()"
  }

  fileprivate func addKeywords(
    of value: Value, to arguments: inout Arguments, _ callee: Value
  ) throws(ScriptError) {
    let isMapping: Bool
    if case .dictionary = value {
      isMapping = true
    } else {
      isMapping = try findAttribute(of: value, named: "keys") != nil
    }
    guard isMapping else {
      throw ScriptError(
        .typeError,
        "\(try calleeName(callee)) argument after ** must be a mapping, not \(value.typeName)")
    }
    for (key, value) in try mappingPairs(value) {
      guard let text = key.text else { throw ScriptError(.typeError, "keywords must be strings") }
      let name = symbol(text)
      if arguments.keywords.contains(where: { $0.name == name }) {
        throw ScriptError(
          .typeError,
          "\(try calleeName(callee)) got multiple values for keyword argument '\(text)'")
      }
      arguments.keywords.append((name, value))
    }
  }
}

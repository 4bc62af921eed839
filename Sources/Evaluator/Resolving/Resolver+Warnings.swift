import Syntax

/// What CPython warns of when it reads a program.
extension Resolver {
  private func warn(_ message: String, at range: SourceRange) {
    let line = source.position(of: range.start).line
    let text = source.line(line).drop { $0 == " " || $0 == "\t" }
    let shown = source.name.hasPrefix("<") ? "" : "  \(text)\n"
    interpreter.host.writeError("\(source.name):\(line): SyntaxWarning: \(message)\n\(shown)")
  }

  /// Warns of an expression that can hardly be meant.
  func check(_ expression: Expression) {
    switch expression.kind {
    case .comparison(let first, let links):
      var left = first
      for link in links {
        if link.comparison == .is || link.comparison == .isNot,
          isLiteral(left) || isLiteral(link.operand)
        {
          warn(
            link.comparison == .is
              ? "\"is\" with a literal. Did you mean \"==\"?"
              : "\"is not\" with a literal. Did you mean \"!=\"?", at: expression.range)
          return
        }
        left = link.operand
      }
    case .call(let callee, _):
      if let name = typeName(callee), name != "function" {
        warn(
          "'\(name)' object is not callable; perhaps you missed a comma?", at: expression.range)
      }
    case .subscripted(let base, let index): check(base, subscriptedBy: index, expression.range)
    default: break
    }
  }

  /// Warns of `assert (condition, message)`.
  func checkAssertion(_ condition: Expression, _ range: SourceRange) {
    if case .tuple(let elements) = condition.kind, !elements.isEmpty {
      warn("assertion is always true, perhaps remove parentheses?", at: range)
    }
  }

  private func check(
    _ base: Expression, subscriptedBy index: Expression, _ range: SourceRange
  ) {
    guard let name = typeName(base), name != "dict" else { return }
    guard ["str", "bytes", "tuple", "list"].contains(name) else {
      warn("'\(name)' object is not subscriptable; perhaps you missed a comma?", at: range)
      return
    }
    guard let other = typeName(index), other != "int", other != "bool" else { return }
    warn(
      "\(name) indices must be integers or slices, not \(other); perhaps you missed a comma?",
      at: range)
  }

  private func isLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .float, .imaginary, .string, .bytes: true
    case .tuple(let elements): elements.allSatisfy(isLiteral)
    case .unary(.negate, let operand): isLiteral(operand)
    default: false
    }
  }

  /// The type of an expression that is written out.
  private func typeName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .none: return "NoneType"
    case .ellipsis: return "ellipsis"
    case .boolean: return "bool"
    case .integer: return "int"
    case .float: return "float"
    case .imaginary: return "complex"
    case .string, .formattedString: return "str"
    case .bytes: return "bytes"
    case .list: return "list"
    case .tuple: return "tuple"
    case .set: return "set"
    case .dictionary: return "dict"
    case .lambda: return "function"
    case .comprehension(let comprehension):
      switch comprehension.result {
      case .list: return "list"
      case .set: return "set"
      case .dictionary: return "dict"
      case .generator: return "generator"
      }
    default: return nil
    }
  }
}

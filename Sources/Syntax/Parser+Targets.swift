extension Parser {
  /// What a target is wanted for; it decides the words of the error.
  enum TargetUse {
    case assignment, deletion
    /// A loop whose `in` may have been taken for a comparison.
    case loop
  }

  /// Checks that an expression can be assigned to or deleted.
  func checkTarget(_ target: Expression, for use: TargetUse = .assignment) throws(SyntaxError) {
    guard let wrong = invalidTarget(in: target, for: use) else { return }
    let verb = use == .deletion ? "delete" : "assign to"
    throw failure("cannot \(verb) \(wrong.kind.description)", at: wrong.range)
  }

  /// The first part of a target that is none; nesting is bounded by the parser.
  func invalidTarget(in target: Expression, for use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscripted: return nil
    case .list(let elements), .tuple(let elements):
      for element in elements {
        if let wrong = invalidTarget(in: element, for: use) { return wrong }
      }
      return nil
    case .comparison(let first, let links) where use == .loop && links[0].comparison == .in:
      return invalidTarget(in: first, for: use)
    case .starred(let value) where use != .deletion: return invalidTarget(in: value, for: use)
    default: return target
    }
  }

  /// Notes what is wrong with the stars of an assignment's target.
  mutating func checkStars(of target: Expression) {
    if case .starred = target.kind {
      return noteMeaning(
        "starred assignment target must be in a list or tuple", at: target.range)
    }
    checkInnerStars(of: target)
  }

  private mutating func checkInnerStars(of target: Expression) {
    switch target.kind {
    case .starred(let value): checkInnerStars(of: value)
    case .list(let elements), .tuple(let elements):
      var count = 0
      for element in elements {
        if case .starred = element.kind { count += 1 }
        checkInnerStars(of: element)
      }
      if count > 1 {
        noteMeaning("multiple starred expressions in assignment", at: target.range)
      }
    default: break
    }
  }

  /// Notes a star that stands alone where a value is wanted.
  mutating func checkValue(_ value: Expression) {
    if case .starred = value.kind {
      noteMeaning("can't use starred expression here", at: value.range)
    }
  }
}

extension Expression.Kind {
  /// What CPython's messages call it.
  var description: String {
    switch self {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .float, .imaginary, .string, .bytes: "literal"
    case .formattedString: "f-string expression"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .comprehension(let comprehension):
      switch comprehension.result {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .generator: "generator expression"
      case .dictionary: "dict comprehension"
      }
    case .unary, .binary, .and, .or: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .attribute: "attribute"
    case .subscripted: "subscript"
    case .slice: "slice"
    case .call: "function call"
    case .lambda: "lambda"
    case .starred: "starred"
    case .named: "named expression"
    case .yield, .yieldFrom: "yield expression"
    }
  }
}

extension Parser {
  /// grammar: star_expressions: star_expression (',' star_expression)* [','] .
  mutating func starExpressions() throws(SyntaxError) -> Expression {
    let start = current.range.start
    let first = try starExpression()
    guard current.kind == .comma else { return first }
    return try tuple(from: start, first) { (parser) throws(SyntaxError) in
      try parser.starExpression()
    }
  }

  /// Reads what follows the first element of a tuple that has no brackets.
  private mutating func tuple(
    from start: Int32, _ first: Expression,
    element: (inout Parser) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> Expression {
    var elements = [first]
    while accept(.comma), canStartElement { elements.append(try element(&self)) }
    return node(.tuple(elements), from: start)
  }

  /// Whether another element of a tuple can follow a comma.
  private var canStartElement: Bool {
    startsExpression(current) || stands(.multiply) || current.kind == .async
  }

  /// grammar: star_expression: '*' bitwise_or | expression .
  mutating func starExpression() throws(SyntaxError) -> Expression {
    stands(.multiply) ? try starred() : try expression()
  }

  /// grammar: starred: '*' bitwise_or .
  private mutating func starred() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    let value = try binary(0)
    return node(.starred(value), from: start)
  }

  /// grammar: star_named_expression: '*' bitwise_or | named_expression .
  mutating func starNamedExpression() throws(SyntaxError) -> Expression {
    stands(.multiply) ? try starred() : try namedExpression()
  }

  /// grammar: named_expression: NAME ':=' expression | expression .
  ///
  /// A condition with `=` in it is told to use `==`.
  mutating func namedExpression() throws(SyntaxError) -> Expression {
    let start = position
    let value = try namedOrPlain()
    guard current.kind == .assign else { return value }
    throw equalsInExpression(value, startingAt: start)
  }

  /// Reads a named expression and leaves an `=` behind it to the caller.
  mutating func namedOrPlain() throws(SyntaxError) -> Expression {
    if current.kind == .name, next.kind == .walrus {
      let name = try identifier()
      advance()
      let value = try expression()
      return node(.named(name, value), from: name.range.start)
    }
    let value = try expression()
    if current.kind == .walrus {
      throw failure(
        "cannot use assignment expressions with \(value.kind.description)", at: value.range)
    }
    return value
  }

  private mutating func equalsInExpression(
    _ value: Expression, startingAt start: Int
  ) -> SyntaxError {
    let plain = unexpected()
    let equals = position
    advance()
    let right: Expression
    do throws(SyntaxError) {
      right = try binary(0)
    } catch {
      hasSeenEnd = hasSeenEnd || current.kind == .endOfFile
      rewind(to: equals)
      return plain
    }
    hasSeenEnd = hasSeenEnd || current.kind == .endOfFile
    let isLast = current.kind != .assign && current.kind != .walrus
    rewind(to: equals)
    guard isLast else { return plain }
    switch value.kind {
    case .name:
      return failure(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        at: value.range.union(right.range))
    case .list, .tuple, .boolean, .none, .comparison, .and, .or, .conditional, .lambda,
      .unary(.not, _):
      return plain
    default:
      return failure(
        "cannot assign to \(value.kind.description) here. Maybe you meant '==' instead of '='?",
        at: value.range)
    }
  }

  /// grammar: yield_expression: 'yield' 'from' expression | 'yield' [star_expressions] .
  mutating func yieldExpression() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    var value: Expression
    if accept(.from) {
      let iterable = try expression()
      value = node(.yieldFrom(iterable), from: start)
    } else if canStartElement {
      let result = try starExpressions()
      checkValue(result)
      value = node(.yield(result), from: start)
    } else {
      value = node(.yield(nil), from: start)
    }
    if !context.isFunction { noteMeaning("'yield' outside function", at: value.range) }
    context.lastYield = value.range
    return value
  }

  /// grammar: expression: disjunction ['if' disjunction 'else' expression] | lambda .
  mutating func expression() throws(SyntaxError) -> Expression {
    try descend()
    defer { nesting -= 1 }
    if current.kind == .lambda { return try lambda() }
    let start = current.range.start
    let value = try disjunction()
    guard current.kind == .if else { return value }
    return try conditional(value, from: start)
  }

  private mutating func conditional(
    _ value: Expression, from start: Int32
  ) throws(SyntaxError) -> Expression {
    advance()
    let condition = try disjunction()
    guard current.kind == .else else {
      if current.kind == .colon { throw unexpected() }
      throw failure("expected 'else' after 'if' expression", at: range(from: start))
    }
    advance()
    let otherwise = try expression()
    return node(
      .conditional(condition: condition, then: value, otherwise: otherwise), from: start)
  }

  /// grammar: lambda: 'lambda' [parameters] ':' expression .
  private mutating func lambda() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    let parameters = try self.parameters(until: .colon, allowsAnnotations: false)
    guard accept(.colon) else { throw unexpected() }
    let outer = context
    context = Context(isFunction: true)
    defer { context = outer }
    let body = try expression()
    return node(.lambda(parameters, body), from: start)
  }

  /// grammar: disjunction: conjunction ('or' conjunction)* .
  mutating func disjunction() throws(SyntaxError) -> Expression {
    let start = current.range.start
    let first = try conjunction()
    guard current.kind == .or else { return first }
    var operands = [first]
    while accept(.or) { operands.append(try conjunction()) }
    return node(.or(operands), from: start)
  }

  /// grammar: conjunction: inversion ('and' inversion)* .
  private mutating func conjunction() throws(SyntaxError) -> Expression {
    let start = current.range.start
    let first = try inversion()
    guard current.kind == .and else { return first }
    var operands = [first]
    while accept(.and) { operands.append(try inversion()) }
    return node(.and(operands), from: start)
  }

  /// grammar: inversion: 'not' inversion | comparison .
  private mutating func inversion() throws(SyntaxError) -> Expression {
    guard current.kind == .not else { return try comparison() }
    let before = nesting
    defer { nesting = before }
    var starts: [Int32] = []
    while current.kind == .not {
      try descend()
      starts.append(current.range.start)
      advance()
    }
    var value = try comparison()
    for start in starts.reversed() { value = node(.unary(.not, value), from: start) }
    return value
  }

  /// grammar: comparison: bitwise_or (comparison_operator bitwise_or)* .
  private mutating func comparison() throws(SyntaxError) -> Expression {
    let start = current.range.start
    let first = try binary(0)
    guard let comparison = acceptComparison() else { return first }
    var links = [ComparisonLink(comparison, try binary(0))]
    while let comparison = acceptComparison() {
      links.append(ComparisonLink(comparison, try binary(0)))
    }
    return node(.comparison(first, links), from: start)
  }

  /// grammar: comparison_operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | ['not'] 'in' | 'is'
  ///   ['not'] .
  @inline(__always)
  private mutating func acceptComparison() -> ComparisonOperator? {
    switch current.kind {
    case .comparison:
      let comparison = ComparisonOperator(rawValue: current.detail)
      advance()
      return comparison
    case .in:
      advance()
      return .in
    case .not where next.kind == .in:
      advance()
      advance()
      return .notIn
    case .is:
      advance()
      return accept(.not) ? .isNot : .is
    default: return nil
    }
  }

  /// grammar: bitwise_or: unary (BINARY_OPERATOR unary)* .
  ///
  /// The precedence of the operators is that of `operatorTable`; only those that bind at least as
  /// tightly as `minimum` are taken.
  mutating func binary(_ minimum: Int) throws(SyntaxError) -> Expression {
    let start = current.range.start
    var left = try unary()
    while current.kind == .binary {
      let binding = bindings[Int(current.detail)]
      guard binding.precedence >= minimum else { break }
      advance()
      let right: Expression
      if binding.isRightAssociative {
        try descend()
        right = try binary(binding.precedence)
        nesting -= 1
      } else {
        right = try binary(binding.precedence + 1)
      }
      left = node(.binary(left, binding.operation, right), from: start)
    }
    return left
  }

  /// grammar: unary: ('+' | '-' | '~') unary | primary .
  ///
  /// A power binds more tightly to its left than a prefix: `-2 ** 2` is `-(2 ** 2)`.
  private mutating func unary() throws(SyntaxError) -> Expression {
    guard prefixOperator != nil else { return try primary() }
    let before = nesting
    defer { nesting = before }
    var prefixes: [(UnaryOperator, Int32)] = []
    while let prefix = prefixOperator {
      try descend()
      prefixes.append((prefix, current.range.start))
      advance()
    }
    var value = try binary(powerPrecedence)
    for (prefix, start) in prefixes.reversed() {
      value = node(.unary(prefix, value), from: start)
    }
    return value
  }

  private var prefixOperator: UnaryOperator? {
    switch current.kind {
    case .tilde: return .invert
    case .binary:
      switch bindings[Int(current.detail)].operation {
      case .add: return .plus
      case .subtract: return .negate
      default: return nil
      }
    default: return nil
    }
  }
}

/// The precedence of the one operator that binds more tightly than a prefix.
private let powerPrecedence = operatorTable.first { $0.binary == .power }?.precedence ?? 8

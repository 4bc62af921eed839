extension Parser {
  /// grammar: group: '(' [yield_expression | star_named_expression for_clauses |
  ///   star_named_expression (',' star_named_expression)* [',']] ')' .
  mutating func group() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    let contents = try groupContents(until: .rightParenthesis)
    advance()
    switch contents {
    case .value(let value): return value
    case .display(let kind): return node(kind, from: start)
    }
  }

  /// What stands in round brackets: a value that keeps its own range, or a tuple or generator.
  enum GroupContents {
    case value(Expression)
    case display(Expression.Kind)
  }

  /// Reads up to the bracket `end`, which stays the current token.
  mutating func groupContents(until end: Token.Kind) throws(SyntaxError) -> GroupContents {
    bracketDepth += 1
    defer { bracketDepth -= 1 }
    if current.kind == end { return .display(.tuple([])) }
    let element = position
    let start = current.range.start
    if current.kind == .yield {
      let value = try yieldExpression()
      guard current.kind == end else { throw yieldFailure(value) }
      return .value(value)
    }
    if stands(.power) {
      advance()
      _ = try expression()
      throw failure("cannot use double starred expression here", at: range(from: start))
    }
    let first = try starNamedExpression()
    if current.kind == .for {
      try refuseStar(first)
      let clauses = try forClauses(elementStart: start, "generator expression")
      guard current.kind == end else { throw unexpected() }
      return .display(
        .comprehension(Comprehension(result: .generator(first), clauses: clauses)))
    }
    if current.kind == .comma {
      return .display(.tuple(try elements(first, until: end)))
    }
    guard current.kind == end else { throw missingComma(afterElementAt: element) }
    if case .starred = first.kind {
      throw failure("cannot use starred expression here", at: first.range)
    }
    return .value(first)
  }

  private mutating func yieldFailure(_ value: Expression) -> SyntaxError {
    guard current.kind == .assign else { return unexpected() }
    return failure("assignment to yield expression not possible", at: value.range)
  }

  /// Reads the elements behind the first one up to the bracket `end`, which stays current.
  private mutating func elements(
    _ first: Expression, until end: Token.Kind
  ) throws(SyntaxError) -> [Expression] {
    var elements = [first]
    while accept(.comma) {
      if current.kind == end { return elements }
      let element = position
      if current.kind == .for, end != .rightParenthesis {
        throw failure(
          "did you forget parentheses around the comprehension target?",
          at: range(from: first.range.start))
      }
      elements.append(try starNamedExpression())
      guard current.kind == .comma || current.kind == end else {
        if current.kind == .for, end != .rightParenthesis {
          throw failure(
            "did you forget parentheses around the comprehension target?",
            at: range(from: first.range.start))
        }
        throw missingComma(afterElementAt: element)
      }
    }
    return elements
  }

  /// grammar: list: '[' [star_named_expression for_clauses | star_named_expression (','
  ///   star_named_expression)* [',']] ']' .
  mutating func list() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    bracketDepth += 1
    let kind = try listContents()
    bracketDepth -= 1
    advance()
    return node(kind, from: start)
  }

  private mutating func listContents() throws(SyntaxError) -> Expression.Kind {
    if current.kind == .rightBracket { return .list([]) }
    let element = position
    let start = current.range.start
    let first = try starNamedExpression()
    if current.kind == .for {
      try refuseStar(first)
      let clauses = try forClauses(elementStart: start, "list comprehension")
      guard current.kind == .rightBracket else {
        throw unexpected()
      }
      return .comprehension(Comprehension(result: .list(first), clauses: clauses))
    }
    guard current.kind == .comma || current.kind == .rightBracket else {
      throw missingComma(afterElementAt: element)
    }
    return .list(try elements(first, until: .rightBracket))
  }

  private func refuseStar(_ value: Expression) throws(SyntaxError) {
    guard case .starred = value.kind else { return }
    throw failure("iterable unpacking cannot be used in comprehension", at: value.range)
  }

  /// grammar: set_or_dictionary: '{' [dictionary_items | pair for_clauses | star_named_expression
  ///   for_clauses | star_named_expression (',' star_named_expression)* [',']] '}' .
  mutating func setOrDictionary() throws(SyntaxError) -> Expression {
    let start = current.range.start
    advance()
    bracketDepth += 1
    let kind = try braceContents()
    bracketDepth -= 1
    advance()
    return node(kind, from: start)
  }

  private mutating func braceContents() throws(SyntaxError) -> Expression.Kind {
    if current.kind == .rightBrace { return .dictionary([]) }
    if stands(.power) { return try dictionaryItems(nil) }
    let element = position
    let start = current.range.start
    let first = try starNamedExpression()
    if current.kind == .colon {
      guard case .starred = first.kind else { return try dictionaryItems(first) }
      throw unexpected()
    }
    if current.kind == .for {
      try refuseStar(first)
      let clauses = try forClauses(elementStart: start, "set comprehension")
      guard current.kind == .rightBrace else {
        throw unexpected()
      }
      return .comprehension(Comprehension(result: .set(first), clauses: clauses))
    }
    guard current.kind == .comma || current.kind == .rightBrace else {
      throw missingComma(afterElementAt: element)
    }
    return .set(try elements(first, until: .rightBrace))
  }

  /// grammar: dictionary_items: (pair | '**' bitwise_or) (',' (pair | '**' bitwise_or))* [','] .
  private mutating func dictionaryItems(
    _ firstKey: Expression?
  ) throws(SyntaxError) -> Expression.Kind {
    var items: [DictionaryItem] = []
    var key = firstKey
    while current.kind != .rightBrace {
      let start = key?.range.start ?? current.range.start
      if key == nil, stands(.power) {
        let star = current.range
        advance()
        items.append(DictionaryItem(key: nil, value: try binary(0)))
        lastValueStart = nil
        if current.kind == .for {
          throw failure("dict unpacking cannot be used in dict comprehension", at: star)
        }
      } else {
        if key == nil { key = try expression() }
        guard let pairKey = key else { throw unexpected() }
        let item = try pairValue(of: pairKey)
        key = nil
        if current.kind == .for, items.isEmpty {
          let clauses = try forClauses(elementStart: start, "dict comprehension")
          guard current.kind == .rightBrace else {
            throw unexpected()
          }
          return .comprehension(
            Comprehension(result: .dictionary(key: pairKey, value: item), clauses: clauses))
        }
        items.append(DictionaryItem(key: pairKey, value: item))
      }
      guard accept(.comma) else {
        if current.kind == .rightBrace { break }
        guard let lastValueStart else { throw unexpected() }
        throw missingComma(afterElementAt: lastValueStart)
      }
    }
    return .dictionary(items)
  }

  /// grammar: pair: expression ':' expression .
  private mutating func pairValue(of key: Expression) throws(SyntaxError) -> Expression {
    guard current.kind == .colon else {
      if current.kind != .endOfFile {
        throw failure("':' expected after dictionary key", at: key.range)
      }
      throw unexpected()
    }
    let colon = current.range
    advance()
    if current.kind == .rightBrace || current.kind == .comma {
      throw failure("expression expected after dictionary key and ':'", at: colon)
    }
    if stands(.multiply) {
      let start = current.range.start
      advance()
      _ = try binary(0)
      throw failure(
        "cannot use a starred expression in a dictionary value", at: range(from: start))
    }
    let start = position
    let value = try expression()
    lastValueStart = start
    return value
  }

  /// grammar: for_clauses: ('for' star_targets 'in' disjunction ('if' disjunction)*)+ .
  mutating func forClauses(
    elementStart: Int32, _ name: String
  ) throws(SyntaxError) -> [Comprehension.Clause] {
    var clauses: [Comprehension.Clause] = []
    // What the first clause runs over is evaluated outside of the comprehension.
    var outside: SourceRange?
    while current.kind == .for || current.kind == .async {
      if current.kind == .async { throw unexpected() }
      advance()
      let target = try starTargets()
      try expect(.in)
      let before = context.lastYield
      let iterable = try disjunction()
      if clauses.isEmpty, context.lastYield != before {
        outside = context.lastYield
        context.lastYield = before
      }
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try disjunction())
      }
      clauses.append(
        Comprehension.Clause(target: target, iterable: iterable, conditions: conditions))
    }
    if let inner = context.lastYield, inner.start >= elementStart {
      noteName("'yield' inside \(name)", at: inner)
    }
    if let outside { context.lastYield = outside }
    return clauses
  }

  /// grammar: star_targets: star_target (',' star_target)* [','] .
  mutating func starTargets() throws(SyntaxError) -> Expression {
    var element = position
    let start = current.range.start
    let first = try starTarget()
    var target = first
    if current.kind == .comma {
      var elements = [first]
      while accept(.comma), current.kind != .in, current.kind != .assign {
        element = position
        elements.append(try starTarget())
      }
      target = node(.tuple(elements), from: start)
    }
    guard current.kind == .in else {
      if startsExpression(current) { throw missingComma(afterElementAt: element) }
      try checkTarget(target, for: .loop)
      throw unexpected()
    }
    try checkTarget(target)
    checkStars(of: target)
    return target
  }

  /// grammar: star_target: ['*'] bitwise_or .
  ///
  /// It is a name, an attribute, a subscript or a tuple or list of targets.
  mutating func starTarget() throws(SyntaxError) -> Expression {
    let start = current.range.start
    guard stands(.multiply) else { return try binary(0) }
    advance()
    let value = try binary(0)
    return node(.starred(value), from: start)
  }
}

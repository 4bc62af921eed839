extension Parser {
  /// grammar: block: ':' NEWLINE INDENT statement+ DEDENT | ':' simple_statements .
  ///
  /// `owner` is what CPython calls the statement that wants the block, `start` where it begins.
  mutating func block(
    of owner: String, from start: Int32, alwaysNamesColon: Bool = false
  ) throws(SyntaxError) -> [Statement] {
    guard accept(.colon) else {
      throw alwaysNamesColon || current.kind == .newline ? missingColon() : unexpected()
    }
    var statements: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &statements)
      return statements
    }
    guard accept(.indent) else {
      let line = source.position(of: start).line
      // One caret: CPython reads no further than the place where the block should begin.
      let place = SourceRange(start: current.range.start, end: current.range.start)
      throw awaiting(
        failure(
          "expected an indented block after \(owner) on line \(line)", at: place,
          kind: .indentation))
    }
    while current.kind != .dedent, current.kind != .endOfFile {
      if accept(.newline) { continue }
      try statement(into: &statements)
    }
    _ = accept(.dedent)
    return statements
  }

  /// Marks an error as incomplete if the text just ends where more is wanted.
  private mutating func awaiting(_ error: SyntaxError) -> SyntaxError {
    var index = position
    while tokens[index].kind == .dedent || tokens[index].kind == .newline { index += 1 }
    guard tokens[index].kind == .endOfFile else { return error }
    isAwaitingBlock = true
    var error = error
    error.isIncomplete = true
    return error
  }

  private func compound(
    _ kind: Statement.Kind, from start: Int32, to body: [Statement]
  ) -> Statement {
    let end = body.last?.range.end ?? previousEnd
    return Statement(kind, at: SourceRange(start: start, end: max(start, end)))
  }

  /// grammar: if: 'if' named_expression block ('elif' named_expression block)* ['else' block] .
  mutating func ifStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    var branches: [Statement.Branch] = []
    var body: [Statement] = []
    repeat {
      let owner = branches.isEmpty ? "'if' statement" : "'elif' statement"
      let branchStart = current.range.start
      advance()
      let condition = try namedExpression()
      body = try block(of: owner, from: branchStart)
      branches.append(Statement.Branch(condition: condition, body: body))
    } while current.kind == .elif
    let otherwise = try elseBlock()
    return compound(
      .conditional(branches, otherwise: otherwise), from: start,
      to: otherwise.isEmpty ? body : otherwise)
  }

  /// grammar: else: 'else' block .
  private mutating func elseBlock() throws(SyntaxError) -> [Statement] {
    let start = current.range.start
    guard accept(.else) else { return [] }
    return try block(of: "'else' statement", from: start, alwaysNamesColon: true)
  }

  /// grammar: while: 'while' named_expression block ['else' block] .
  mutating func whileStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let condition = try namedExpression()
    let body = try loopBody(of: "'while' statement", from: start)
    let otherwise = try elseBlock()
    return compound(
      .whileLoop(condition: condition, body: body, otherwise: otherwise), from: start,
      to: otherwise.isEmpty ? body : otherwise)
  }

  private mutating func loopBody(
    of owner: String, from start: Int32
  ) throws(SyntaxError) -> [Statement] {
    let outer = (context.isLoop, context.jumpsFromStarredHandler)
    (context.isLoop, context.jumpsFromStarredHandler) = (true, false)
    defer { (context.isLoop, context.jumpsFromStarredHandler) = outer }
    return try block(of: owner, from: start)
  }

  /// grammar: for: 'for' star_targets 'in' star_expressions block ['else' block] .
  mutating func forStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let target = try starTargets()
    try expect(.in)
    let iterable = try starExpressions()
    checkValue(iterable)
    let body = try loopBody(of: "'for' statement", from: start)
    let otherwise = try elseBlock()
    return compound(
      .forLoop(target: target, iterable: iterable, body: body, otherwise: otherwise), from: start,
      to: otherwise.isEmpty ? body : otherwise)
  }

  /// grammar: decorated: ('@' named_expression NEWLINE)+ (def | class) .
  mutating func decorated() throws(SyntaxError) -> Statement {
    var decorators: [Expression] = []
    while stands(.matrixMultiply) {
      advance()
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch current.kind {
    case .def: return try functionDefinition(decorators: decorators)
    case .class: return try classDefinition(decorators: decorators)
    default: throw awaiting(unexpected())
    }
  }

  /// grammar: def: 'def' NAME parenthesized_parameters ['->' expression] block .
  mutating func functionDefinition(decorators: [Expression]) throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let name = try identifier()
    let parameters = try parenthesizedParameters()
    let returns = accept(.arrow) ? try expression() : nil
    let outer = context
    context = Context(
      isFunction: true, parameterNames: Set(parameters.list.map(\.name.name)))
    defer { context = outer }
    let body = try block(of: "function definition", from: start, alwaysNamesColon: true)
    let definition = FunctionDefinition(
      name: name, parameters: parameters, body: body, returns: returns, decorators: decorators)
    return compound(.function(definition), from: start, to: body)
  }

  /// grammar: class: 'class' NAME ['(' [arguments] ')'] block .
  mutating func classDefinition(decorators: [Expression]) throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let name = try identifier()
    let arguments =
      current.kind == .leftParenthesis ? try parenthesizedArguments(allowsGenerator: false) : []
    let outer = context
    context = Context(isClass: true)
    defer { context = outer }
    let body = try block(of: "class definition", from: start)
    let definition = ClassDefinition(
      name: name, arguments: arguments, body: body, decorators: decorators)
    return compound(.classDefinition(definition), from: start, to: body)
  }

  /// grammar: with: 'with' ('(' with_item (',' with_item)* [','] ')' | with_item (','
  ///   with_item)*) block .
  mutating func withStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let items: [Statement.WithItem]
    if let parenthesized = try parenthesizedWithItems() {
      items = parenthesized
    } else {
      var plain = [try withItem()]
      while accept(.comma) { plain.append(try withItem()) }
      items = plain
    }
    let body = try block(of: "'with' statement", from: start)
    return compound(.with(items, body: body), from: start, to: body)
  }

  /// Tries the items in one pair of brackets; nil, and nothing read, where that does not fit.
  private mutating func parenthesizedWithItems() throws(SyntaxError) -> [Statement.WithItem]? {
    guard current.kind == .leftParenthesis else { return nil }
    let before = self
    var isCertain = false
    bracketDepth += 1
    do throws(SyntaxError) {
      var items: [Statement.WithItem] = []
      repeat {
        advance()
        if current.kind == .rightParenthesis, !items.isEmpty { break }
        items.append(try withItem())
      } while current.kind == .comma
      try expect(.rightParenthesis)
      bracketDepth -= 1
      if current.kind == .colon { return items }
      if items.contains(where: { $0.target != nil }) {
        isCertain = true
        throw current.kind == .newline ? missingColon() : unexpected()
      }
    } catch {
      // The brackets belong to an expression, whose rule has the better message, unless they
      // were items for certain or hold a wrong target.
      if isCertain || error.message.utf8.starts(with: "cannot assign".utf8) { throw error }
    }
    self = before
    return nil
  }

  /// grammar: with_item: expression ['as' star_target] .
  private mutating func withItem() throws(SyntaxError) -> Statement.WithItem {
    let context = try expression()
    guard accept(.as) else { return Statement.WithItem(context: context, target: nil) }
    let target = try starTarget()
    switch current.kind {
    case .comma, .rightParenthesis, .colon: try checkTarget(target)
    default: break
    }
    checkStars(of: target)
    return Statement.WithItem(context: context, target: target)
  }

  /// grammar: try: 'try' block ((except+ | except_star+) ['else' block] ['finally' block] |
  ///   'finally' block) .
  mutating func tryStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    advance()
    let body = try block(of: "'try' statement", from: start, alwaysNamesColon: true)
    var handlers: [Statement.Handler] = []
    while current.kind == .except {
      if let last = handlers.last, last.type == nil {
        noteMeaning("default 'except:' must be last", at: last.range)
      }
      let place = current.range
      let handler = try handler()
      if let first = handlers.first, first.isStarred != handler.isStarred {
        throw failure(
          "cannot have both 'except' and 'except*' on the same 'try'",
          at: SourceRange(start: place.start, end: handler.star ?? place.end))
      }
      handlers.append(handler)
    }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    var finally: [Statement] = []
    let finallyStart = current.range.start
    if accept(.finally) {
      finally = try block(
        of: "'finally' statement", from: finallyStart, alwaysNamesColon: true)
    }
    guard !handlers.isEmpty || !finally.isEmpty else {
      throw awaiting(failure("expected 'except' or 'finally' block", at: current.range))
    }
    let last = [finally, otherwise, handlers.last?.body ?? []].first { !$0.isEmpty } ?? []
    return compound(
      .attempt(body: body, handlers: handlers, otherwise: otherwise, finally: finally),
      from: start, to: last)
  }

  /// grammar: except: 'except' [expression ['as' NAME]] block .
  /// grammar: except_star: 'except' '*' expression ['as' NAME] block .
  private mutating func handler() throws(SyntaxError) -> Statement.Handler {
    let start = current.range.start
    advance()
    var star: Int32?
    if stands(.multiply) {
      star = current.range.end
      advance()
      if current.kind == .colon || current.kind == .newline {
        throw failure("expected one or more exception types", at: current.range)
      }
    }
    let outer = (context.isStarredHandler, context.jumpsFromStarredHandler)
    defer { (context.isStarredHandler, context.jumpsFromStarredHandler) = outer }
    var type: Expression?
    var name: Identifier?
    if current.kind != .colon, current.kind != .newline {
      let first = try expression()
      if current.kind == .comma { throw severalTypes(from: first.range.start) }
      type = first
      if accept(.as) { name = try identifier() }
    }
    if star != nil {
      (context.isStarredHandler, context.jumpsFromStarredHandler) = (true, true)
    }
    let body = try block(
      of: star == nil ? "'except' statement" : "'except*' statement", from: start)
    let end = body.last?.range.end ?? previousEnd
    return Statement.Handler(
      type: type, name: name, body: body, star: star,
      range: SourceRange(start: start, end: max(start, end)))
  }

  private mutating func severalTypes(from start: Int32) -> SyntaxError {
    let plain = unexpected()
    let comma = position
    defer { rewind(to: comma) }
    do throws(SyntaxError) {
      while accept(.comma), current.kind != .colon, current.kind != .as { _ = try expression() }
      let end = range(from: start)
      if accept(.as) { _ = try identifier() }
      guard current.kind == .colon else { return plain }
      return failure(
        "multiple exception types must be parenthesized", at: end,
        hint: "write except (\(source.text(of: end))):")
    } catch {
      return plain
    }
  }
}

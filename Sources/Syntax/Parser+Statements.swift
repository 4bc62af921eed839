extension Parser {
  /// grammar: program: statement* ENDMARKER .
  mutating func program() throws(SyntaxError) -> Program {
    var statements: [Statement] = []
    while current.kind != .endOfFile {
      if accept(.newline) { continue }
      try statement(into: &statements)
    }
    return Program(source: source, statements: statements)
  }

  /// grammar: statement: if | while | for | def | class | with | try | decorated |
  ///   simple_statements .
  mutating func statement(into statements: inout [Statement]) throws(SyntaxError) {
    switch current.kind {
    case .if: statements.append(try ifStatement())
    case .while: statements.append(try whileStatement())
    case .for: statements.append(try forStatement())
    case .def: statements.append(try functionDefinition(decorators: []))
    case .class: statements.append(try classDefinition(decorators: []))
    case .with: statements.append(try withStatement())
    case .try: statements.append(try tryStatement())
    case .binary where stands(.matrixMultiply): statements.append(try decorated())
    case .async: throw unexpected()
    default: try simpleStatements(into: &statements)
    }
  }

  /// grammar: simple_statements: simple_statement (';' simple_statement)* [';'] NEWLINE .
  mutating func simpleStatements(into statements: inout [Statement]) throws(SyntaxError) {
    while true {
      let statement = try simpleStatement()
      statements.append(statement)
      if accept(.newline) || current.kind == .endOfFile { return }
      guard accept(.semicolon) else {
        guard case .expression(let value) = statement.kind else { throw unexpected() }
        throw afterExpression(value)
      }
      if accept(.newline) || current.kind == .endOfFile { return }
    }
  }

  /// grammar: simple_statement: assignment | return | raise | import | from_import | del | assert
  ///   | scope_declaration | 'pass' | 'break' | 'continue' .
  private mutating func simpleStatement() throws(SyntaxError) -> Statement {
    let start = current.range.start
    let kind: Statement.Kind
    switch current.kind {
    case .pass:
      advance()
      kind = .pass
    case .break:
      advance()
      kind = .breaking
      noteJump("'break' outside loop", at: range(from: start))
    case .continue:
      advance()
      kind = .continuing
      noteJump("'continue' not properly in loop", at: range(from: start))
    case .return: kind = try returnStatement()
    case .raise: kind = try raiseStatement()
    case .import: kind = try importStatement()
    case .from: kind = try fromImport()
    case .del: kind = try deletion()
    case .assert: kind = try assertion()
    case .global, .nonlocal: kind = try scopeDeclaration()
    default:
      try refuseMatch()
      kind = try assignment()
    }
    return Statement(kind, at: range(from: start))
  }

  /// A line that opens with the name `match` and ends in a colon is Python's `match`.
  private func refuseMatch() throws(SyntaxError) {
    guard current.kind == .name, current.range.end - current.range.start == 5 else { return }
    guard next.range.start > current.range.end, text(current) == "match" else { return }
    var index = position + 1
    // A subject of more than a few tokens is not worth the look ahead.
    let limit = min(tokens.count - 1, index + 200)
    while index < limit, tokens[index].kind != .newline { index += 1 }
    guard tokens[index].kind == .newline, tokens[index - 1].kind == .colon else { return }
    throw failure(
      "'match' is not supported in gd", at: current.range, hint: "write 'if' and 'elif'")
  }

  /// grammar: assignment: (star_targets '=')+ value | star_target BINARY_OPERATOR '=' value |
  ///   star_target ':' expression ['=' value] | value .
  private mutating func assignment() throws(SyntaxError) -> Statement.Kind {
    let start = position
    let first = try assignedValue()
    switch current.kind {
    case .assign: return try plainAssignment(first, startingAt: start)
    case .augmented: return try augmentedAssignment(first)
    case .colon: return try annotatedAssignment(first)
    default:
      checkValue(first)
      return .expression(first)
    }
  }

  /// grammar: value: yield_expression | star_expressions .
  private mutating func assignedValue() throws(SyntaxError) -> Expression {
    current.kind == .yield ? try yieldExpression() : try starExpressions()
  }

  private mutating func plainAssignment(
    _ first: Expression, startingAt start: Int
  ) throws(SyntaxError) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    var isYield = tokens[start].kind == .yield
    let valueStart = tokens[position + 1].kind
    while accept(.assign) {
      if isYield { throw failure("assignment to yield expression not possible", at: value.range) }
      targets.append(value)
      isYield = current.kind == .yield
      value = try assignedValue()
    }
    let isSimpleValue =
      targets.count == 1 && current.kind != .walrus && valueStart != .not
      && valueStart != .lambda && valueStart != .yield
    if isSimpleValue {
      try suggestEquality(for: first, isBare: tokens[start].range.start == first.range.start)
    }
    for target in targets { try checkTarget(target) }
    for target in targets { checkStars(of: target) }
    checkValue(value)
    return .assignment(targets: targets, value: value)
  }

  /// Throws what CPython says of `f() = 1`, where a comparison is likely meant.
  private func suggestEquality(for target: Expression, isBare: Bool) throws(SyntaxError) {
    var wrong = target
    if isBare, case .tuple(let elements) = target.kind, let last = elements.last {
      let isParenthesized = source.bytes[Int(target.range.start)] == UInt8(ascii: "(")
      if !isParenthesized { wrong = last }
    }
    switch wrong.kind {
    case .name, .attribute, .subscripted, .list, .tuple, .starred, .none, .boolean: return
    case .comparison, .and, .or, .unary(.not, _), .conditional, .lambda:
      if isBare { return }
    case .comprehension(let comprehension):
      if case .generator = comprehension.result { return }
    default: break
    }
    throw failure(
      "cannot assign to \(wrong.kind.description) here. Maybe you meant '==' instead of '='?",
      at: wrong.range)
  }

  private mutating func augmentedAssignment(
    _ target: Expression
  ) throws(SyntaxError) -> Statement.Kind {
    let operation = bindings[Int(current.detail)].operation
    advance()
    let value = try assignedValue()
    switch target.kind {
    case .name, .attribute, .subscripted: break
    default:
      throw failure(
        "'\(target.kind.description)' is an illegal expression for augmented assignment",
        at: target.range)
    }
    checkValue(value)
    return .augmentedAssignment(target: target, operation, value: value)
  }

  private mutating func annotatedAssignment(
    _ target: Expression
  ) throws(SyntaxError) -> Statement.Kind {
    let colon = position
    advance()
    guard startsExpression(current) else {
      rewind(to: colon)
      throw unexpected()
    }
    let annotation = try expression()
    switch target.kind {
    case .name, .attribute, .subscripted: break
    case .list, .tuple:
      throw failure(
        "only single target (not \(target.kind.description)) can be annotated", at: target.range)
    default: throw failure("illegal target for annotation", at: target.range)
    }
    var value: Expression?
    if accept(.assign) { value = try assignedValue() }
    return .annotatedAssignment(target: target, annotation: annotation, value: value)
  }

  /// grammar: return: 'return' [star_expressions] .
  private mutating func returnStatement() throws(SyntaxError) -> Statement.Kind {
    let start = current.range.start
    advance()
    var value: Expression?
    if !isStatementEnd {
      let result = try starExpressions()
      checkValue(result)
      value = result
    }
    if !context.isFunction {
      noteMeaning("'return' outside function", at: range(from: start))
    } else if context.isStarredHandler {
      noteMeaning(Parser.leavesStarredHandler, at: value?.range ?? range(from: start))
    }
    return .returning(value)
  }

  private static let leavesStarredHandler =
    "'break', 'continue' and 'return' cannot appear in an except* block"

  /// Notes what is wrong with a `break` or `continue`, if anything is.
  private mutating func noteJump(_ outside: String, at range: SourceRange) {
    if context.jumpsFromStarredHandler {
      noteMeaning(Parser.leavesStarredHandler, at: range)
    } else if !context.isLoop {
      noteMeaning(outside, at: range)
    }
  }

  private var isStatementEnd: Bool {
    current.kind == .newline || current.kind == .semicolon || current.kind == .endOfFile
  }

  /// grammar: raise: 'raise' [expression ['from' expression]] .
  private mutating func raiseStatement() throws(SyntaxError) -> Statement.Kind {
    advance()
    if isStatementEnd { return .raise(nil, from: nil) }
    let exception = try expression()
    return .raise(exception, from: accept(.from) ? try expression() : nil)
  }

  /// grammar: assert: 'assert' expression [',' expression] .
  private mutating func assertion() throws(SyntaxError) -> Statement.Kind {
    advance()
    let condition = try expression()
    return .assertion(condition, message: accept(.comma) ? try expression() : nil)
  }

  /// grammar: del: 'del' star_expression (',' star_expression)* [','] .
  private mutating func deletion() throws(SyntaxError) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat {
      targets.append(try starExpression())
    } while accept(.comma) && !isStatementEnd
    guard isStatementEnd else { throw unexpected() }
    for target in targets { try checkTarget(target, for: .deletion) }
    return .deletion(targets)
  }

  /// grammar: scope_declaration: ('global' | 'nonlocal') NAME (',' NAME)* .
  private mutating func scopeDeclaration() throws(SyntaxError) -> Statement.Kind {
    let start = current.range.start
    let isGlobal = current.kind == .global
    advance()
    var names = [try identifier()]
    while accept(.comma) { names.append(try identifier()) }
    let word = isGlobal ? "global" : "nonlocal"
    for name in names where context.parameterNames.contains(name.name) {
      noteName("name '\(name.name)' is parameter and \(word)", at: range(from: start))
    }
    if !isGlobal, !context.isFunction, !context.isClass {
      noteName("nonlocal declaration not allowed at module level", at: range(from: start))
    }
    return isGlobal ? .global(names) : .nonlocal(names)
  }

  // MARK: Imports

  /// grammar: import: 'import' dotted_name ['as' NAME] (',' dotted_name ['as' NAME])* .
  private mutating func importStatement() throws(SyntaxError) -> Statement.Kind {
    var modules: [Statement.ImportedModule] = []
    repeat {
      advance()
      let path = try dottedName()
      let alias = accept(.as) ? try identifier() : nil
      modules.append(Statement.ImportedModule(path: path, alias: alias))
    } while current.kind == .comma
    return .importModules(modules)
  }

  /// grammar: dotted_name: NAME ('.' NAME)* .
  private mutating func dottedName() throws(SyntaxError) -> [Identifier] {
    var path = [try identifier()]
    while accept(.dot) { path.append(try identifier()) }
    return path
  }

  /// grammar: from_import: 'from' ('.' | '...')* [dotted_name] 'import' ('*' | '(' imported_names
  ///   [','] ')' | imported_names) .
  private mutating func fromImport() throws(SyntaxError) -> Statement.Kind {
    let start = current.range.start
    advance()
    var level = 0
    while current.kind == .dot || current.kind == .ellipsis {
      level += current.kind == .dot ? 1 : 3
      advance()
    }
    let module = level == 0 || current.kind == .name ? try dottedName() : []
    try expect(.import)
    if stands(.multiply) {
      advance()
      if context.isFunction || context.isClass {
        noteName("import * only allowed at module level", at: range(from: start))
      }
      return .importNames(module: module, level: level, names: [])
    }
    let names: [Statement.ImportedName]
    if accept(.leftParenthesis) {
      bracketDepth += 1
      names = try importedNames(until: .rightParenthesis)
      bracketDepth -= 1
      try expect(.rightParenthesis)
    } else {
      names = try importedNames(until: .newline)
    }
    return .importNames(module: module, level: level, names: names)
  }

  /// grammar: imported_names: NAME ['as' NAME] (',' NAME ['as' NAME])* .
  private mutating func importedNames(
    until end: Token.Kind
  ) throws(SyntaxError) -> [Statement.ImportedName] {
    var names: [Statement.ImportedName] = []
    repeat {
      let name = try identifier()
      let alias = accept(.as) ? try identifier() : nil
      names.append(Statement.ImportedName(name: name, alias: alias))
      guard accept(.comma) else { break }
      if current.kind == .newline {
        throw failure(
          "trailing comma not allowed without surrounding parentheses", at: current.range)
      }
    } while current.kind != end
    return names
  }
}

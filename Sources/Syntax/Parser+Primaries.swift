extension Parser {
  /// grammar: primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')* .
  mutating func primary() throws(SyntaxError) -> Expression {
    let start = current.range.start
    var value = try atom()
    while true {
      switch current.kind {
      case .dot:
        advance()
        let name = try identifier()
        value = node(.attribute(value, name), from: start)
      case .leftParenthesis:
        let arguments = try parenthesizedArguments()
        value = node(.call(value, arguments), from: start)
      case .leftBracket:
        advance()
        bracketDepth += 1
        let index = try slices()
        bracketDepth -= 1
        advance()
        value = node(.subscripted(value, index), from: start)
      default: return value
      }
    }
  }

  /// grammar: atom: NAME | NUMBER | strings | 'True' | 'False' | 'None' | '...' | group | list |
  ///   set_or_dictionary .
  private mutating func atom() throws(SyntaxError) -> Expression {
    let token = current
    let kind: Expression.Kind
    switch token.kind {
    case .name: kind = .name(text(token))
    case .number: kind = try numberValue(token)
    case .string: return try strings()
    case .true: kind = .boolean(true)
    case .false: kind = .boolean(false)
    case .none: kind = .none
    case .ellipsis: kind = .ellipsis
    case .leftParenthesis: return try group()
    case .leftBracket: return try list()
    case .leftBrace: return try setOrDictionary()
    default: throw unexpected()
    }
    advance()
    return Expression(kind, at: token.range)
  }

  /// grammar: NUMBER: (DIGITS ['.' [DIGITS]] [EXPONENT] | '.' DIGITS [EXPONENT]) ['j'] | '0' ('x' |
  ///   'o' | 'b') DIGITS .
  private func numberValue(_ token: Token) throws(SyntaxError) -> Expression.Kind {
    let form = Token.NumberForm(rawValue: token.detail) ?? .integer
    let start = Int(token.range.start) + (form.radix == 10 ? 0 : 2)
    var digits = source.bytes[start..<Int(token.range.end)]
    if digits.contains(UInt8(ascii: "_")) { digits.removeAll { $0 == UInt8(ascii: "_") } }
    let text = String(decoding: digits, as: UTF8.self)
    guard form == .float || form == .imaginary else {
      return .integer(digits: text, radix: form.radix)
    }
    guard let value = Double(form == .float ? text : String(text.dropLast())) else {
      throw failure("invalid number", at: token.range)
    }
    return form == .float ? .float(value) : .imaginary(value)
  }

  // MARK: Calls

  /// grammar: arguments: argument (',' argument)* [','] .
  mutating func parenthesizedArguments(
    allowsGenerator: Bool = true
  ) throws(SyntaxError) -> [CallArgument] {
    let open = current.range.start
    advance()
    bracketDepth += 1
    defer { bracketDepth -= 1 }
    var arguments: [CallArgument] = []
    var keywords: Set<String> = []
    var hasKeyword = false
    var hasKeywordSpread = false
    while current.kind != .rightParenthesis {
      var element = position
      let start = current.range.start
      if hasKeywordSpread, stands(.multiply) {
        throw failure(
          "iterable argument unpacking follows keyword argument unpacking", at: current.range)
      }
      let argument = try self.argument(
        isFirst: arguments.isEmpty, open: open, allowsGenerator: allowsGenerator)
      switch argument {
      case .keyword(let name, _):
        element += 2
        hasKeyword = true
        if !keywords.insert(name.name).inserted {
          noteMeaning("keyword argument repeated: \(name.name)", at: range(from: start))
        }
      case .keywordSpread:
        element += 1
        hasKeywordSpread = true
      case .spread:
        element += 1
      case .positional:
        if hasKeyword || hasKeywordSpread {
          let unpacking = hasKeywordSpread ? " unpacking" : ""
          if current.kind == .comma || current.kind == .rightParenthesis {
            throw failure(
              "positional argument follows keyword argument\(unpacking)", at: range(from: start))
          }
        }
      }
      arguments.append(argument)
      guard accept(.comma) else {
        if current.kind == .rightParenthesis { break }
        throw missingComma(afterElementAt: element)
      }
    }
    advance()
    return arguments
  }

  /// grammar: argument: NAME '=' expression | '*' expression | '**' expression | named_expression
  ///   [for_clauses] .
  private mutating func argument(
    isFirst: Bool, open: Int32, allowsGenerator: Bool
  ) throws(SyntaxError) -> CallArgument {
    let start = current.range.start
    if stands(.multiply) {
      advance()
      return .spread(try expression())
    }
    if stands(.power) {
      advance()
      return .keywordSpread(try expression())
    }
    if current.kind == .name, next.kind == .assign {
      let name = try identifier()
      advance()
      let value = try expression()
      if current.kind == .for {
        throw failure(
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: range(from: start))
      }
      return .keyword(name, value)
    }
    let value = try namedOrPlain()
    if current.kind == .assign { throw assignmentInArgument(value, from: start) }
    guard current.kind == .for else { return .positional(value) }
    guard allowsGenerator else { throw unexpected() }
    let clauses = try forClauses(elementStart: start, "generator expression")
    guard isFirst, current.kind == .rightParenthesis else {
      if current.kind != .comma, current.kind != .rightParenthesis { throw unexpected() }
      throw failure("Generator expression must be parenthesized", at: range(from: start))
    }
    // As in CPython, the generator is written in the brackets of the call.
    let range = SourceRange(start: open, end: current.range.end)
    let comprehension = Comprehension(result: .generator(value), clauses: clauses)
    return .positional(Expression(.comprehension(comprehension), at: range))
  }

  private func assignmentInArgument(_ value: Expression, from start: Int32) -> SyntaxError {
    let range = SourceRange(start: start, end: current.range.end)
    switch value.kind {
    case .none, .boolean:
      return failure("cannot assign to \(value.kind.description)", at: range)
    default:
      return failure(
        "expression cannot contain assignment, perhaps you meant \"==\"?", at: range)
    }
  }

  // MARK: Subscripts

  /// grammar: slices: (slice | '*' bitwise_or) (',' (slice | '*' bitwise_or))* [','] .
  private mutating func slices() throws(SyntaxError) -> Expression {
    let start = current.range.start
    var element = position
    var items = [try slice()]
    var isTuple = false
    if case .starred = items[0].kind { isTuple = true }
    while accept(.comma) {
      isTuple = true
      if current.kind == .rightBracket { break }
      element = position
      items.append(try slice())
    }
    guard current.kind == .rightBracket else { throw missingComma(afterElementAt: element) }
    return isTuple ? node(.tuple(items), from: start) : items[0]
  }

  /// grammar: slice: [expression] ':' [expression] [':' [expression]] | named_expression .
  private mutating func slice() throws(SyntaxError) -> Expression {
    let start = current.range.start
    var lower: Expression?
    if current.kind != .colon {
      let value = try starNamedExpression()
      guard current.kind == .colon else { return value }
      if case .starred = value.kind { throw unexpected() }
      lower = value
    }
    advance()
    var upper: Expression?
    var step: Expression?
    if !isSliceEnd { upper = try expression() }
    if accept(.colon), !isSliceEnd { step = try expression() }
    return node(.slice(lower: lower, upper: upper, step: step), from: start)
  }

  private var isSliceEnd: Bool {
    current.kind == .colon || current.kind == .comma || current.kind == .rightBracket
  }
}

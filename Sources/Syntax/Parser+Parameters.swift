extension Parser {
  /// grammar: parenthesized_parameters: '(' [parameters] ')' .
  mutating func parenthesizedParameters() throws(SyntaxError) -> Parameters {
    guard accept(.leftParenthesis) else { throw failure("expected '('", at: current.range) }
    bracketDepth += 1
    defer { bracketDepth -= 1 }
    let parameters = try self.parameters(until: .rightParenthesis, allowsAnnotations: true)
    try expect(.rightParenthesis)
    return parameters
  }

  /// grammar: parameters: parameter (',' parameter)* [','] .
  ///
  /// A lone `/` ends the parameters that take no keyword; a lone `*` begins those that take only
  /// keywords. Behind a default, every parameter up to `*` has one.
  mutating func parameters(
    until end: Token.Kind, allowsAnnotations: Bool
  ) throws(SyntaxError) -> Parameters {
    var reader = ParameterReader(end: end, allowsAnnotations: allowsAnnotations)
    while current.kind != end {
      try parameter(&reader)
      guard accept(.comma) else { break }
    }
    if let star = reader.bareStar, reader.isBareStarAlone {
      throw failure("named arguments must follow bare *", at: star)
    }
    var names: Set<String> = []
    for parameter in reader.list where !names.insert(parameter.name.name).inserted {
      noteName(
        "duplicate argument '\(parameter.name.name)' in function definition",
        at: parameter.name.range)
    }
    return Parameters(reader.list)
  }

  /// What the parameters so far say of the next one.
  private struct ParameterReader {
    let end: Token.Kind
    let allowsAnnotations: Bool
    var list: [Parameters.Parameter] = []
    var hasDefault = false
    var hasSlash = false
    var hasStar = false
    var bareStar: SourceRange?
    var isBareStarAlone = false
    var hasKeywordVariadic = false
  }

  /// grammar: parameter: '/' | '*' [annotated_name] | '**' annotated_name | annotated_name ['='
  ///   expression] .
  private mutating func parameter(_ reader: inout ParameterReader) throws(SyntaxError) {
    let token = current
    if reader.hasKeywordVariadic {
      guard token.kind == .name || token.kind == .binary else { throw unexpected() }
      throw failure("arguments cannot follow var-keyword argument", at: token.range)
    }
    if stands(.divide) { return try slash(&reader) }
    if stands(.multiply) { return try star(&reader) }
    if stands(.power) {
      advance()
      let (name, annotation) = try annotatedName(reader)
      if current.kind == .assign {
        throw failure("var-keyword argument cannot have default value", at: current.range)
      }
      reader.hasKeywordVariadic = true
      reader.list.append(
        Parameters.Parameter(name: name, kind: .keywordVariadic, annotation: annotation))
      return
    }
    if token.kind == .leftParenthesis { throw parenthesizedParameter(reader) }
    let (name, annotation) = try annotatedName(reader)
    var defaultValue: Expression?
    if accept(.assign) {
      if current.kind == .comma || current.kind == .rightParenthesis {
        throw failure("expected default value expression", at: current.range)
      }
      defaultValue = try expression()
    }
    guard current.kind == .comma || current.kind == reader.end else { throw unexpected() }
    if !reader.hasStar {
      if defaultValue == nil, reader.hasDefault {
        throw failure("non-default argument follows default argument", at: name.range)
      }
      reader.hasDefault = reader.hasDefault || defaultValue != nil
    }
    reader.isBareStarAlone = false
    reader.list.append(
      Parameters.Parameter(
        name: name, kind: reader.hasStar ? .keywordOnly : .ordinary, defaultValue: defaultValue,
        annotation: annotation))
  }

  /// grammar: annotated_name: NAME [':' expression] .
  private mutating func annotatedName(
    _ reader: ParameterReader, allowsStar: Bool = false
  ) throws(SyntaxError) -> (Identifier, Expression?) {
    let name = try identifier()
    guard reader.allowsAnnotations, accept(.colon) else { return (name, nil) }
    if allowsStar, stands(.multiply) {
      let start = current.range.start
      advance()
      let value = try binary(0)
      return (name, node(.starred(value), from: start))
    }
    return (name, try expression())
  }

  private mutating func slash(_ reader: inout ParameterReader) throws(SyntaxError) {
    if reader.hasStar { throw failure("/ must be ahead of *", at: current.range) }
    if reader.hasSlash { throw failure("/ may appear only once", at: current.range) }
    if reader.list.isEmpty {
      if next.kind == .comma {
        throw failure("at least one argument must precede /", at: current.range)
      }
      throw unexpected()
    }
    advance()
    if stands(.multiply) {
      throw failure("expected comma between / and *", at: current.range)
    }
    guard current.kind == .comma || current.kind == reader.end else { throw unexpected() }
    reader.hasSlash = true
    reader.list = reader.list.map {
      Parameters.Parameter(
        name: $0.name, kind: .positionalOnly, defaultValue: $0.defaultValue,
        annotation: $0.annotation)
    }
  }

  private mutating func star(_ reader: inout ParameterReader) throws(SyntaxError) {
    let star = current.range
    if reader.hasStar { throw failure("* argument may appear only once", at: star) }
    advance()
    reader.hasStar = true
    guard current.kind == .name else {
      if current.kind != .comma, current.kind != reader.end { throw unexpected() }
      reader.bareStar = star
      reader.isBareStarAlone = true
      return
    }
    let (name, annotation) = try annotatedName(reader, allowsStar: true)
    if current.kind == .assign {
      throw failure("var-positional argument cannot have default value", at: current.range)
    }
    reader.list.append(
      Parameters.Parameter(name: name, kind: .variadic, annotation: annotation))
  }

  /// The error for `def f((a, b))`, where only names stand in the brackets.
  private mutating func parenthesizedParameter(_ reader: ParameterReader) -> SyntaxError {
    let plain = unexpected()
    let start = position
    defer { rewind(to: start) }
    let open = current.range.start
    advance()
    while current.kind == .name || current.kind == .comma { advance() }
    guard current.kind == .rightParenthesis, position > start + 1 else { return plain }
    advance()
    let owner = reader.allowsAnnotations ? "Function" : "Lambda expression"
    return failure("\(owner) parameters cannot be parenthesized", at: range(from: open))
  }
}

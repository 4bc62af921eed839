/// Turns tokens into the tree: recursive descent with one function per rule of the grammar.
///
/// Every rule stands in EBNF above its function, behind the word `grammar:` and up to a full stop
/// that stands alone; capital words are tokens. Recursion is bounded by `maximumNesting` and CPython's limits on brackets and blocks;
/// whatever may be long (operators, `elif`, statements, elements) is read in loops. A chain of
/// operators makes a tree that leans to the left as far as the chain is long; the tree is made
/// of values, whose release recurses, so a program with chains of many thousand operators wants
/// a thread with a large stack (the interpreter's has one).
public struct Parser {
  /// How deeply expressions may stand in each other.
  static let maximumNesting = 200

  /// What the statements being read stand in.
  struct Context {
    var isFunction = false
    var isClass = false
    var isLoop = false
    /// Whether a `return` would leave a block of `except*`.
    var isStarredHandler = false
    /// Whether a `break` or `continue` would.
    var jumpsFromStarredHandler = false
    /// The last `yield` of the function around this place.
    var lastYield: SourceRange?
    /// The names of the parameters of the function around this place.
    var parameterNames: Set<String> = []
  }

  let source: SourceText
  var tokens: [Token]
  /// The index of the current token.
  var position = 0
  var current: Token
  /// Where the token before the current one ends.
  var previousEnd: Int32 = 0
  /// How many brackets are open here; a missing comma is suspected only inside.
  var bracketDepth = 0
  var nesting = 0
  var formattedStringDepth = 0
  var context = Context()
  /// The first error about names, which CPython reports only when the grammar is right.
  var nameError: SyntaxError?
  /// The first error about meaning, which CPython reports after those about names.
  var meaningError: SyntaxError?
  /// Whether the last failure was a block that has not come.
  var isAwaitingBlock = false
  /// Where the value of the last row of a dictionary begins, for `missingComma`.
  var lastValueStart: Int?
  /// Whether a guess at what was meant has looked at the end of the text.
  var hasSeenEnd = false
  let bindings = Binding.table

  private let lexerError: SyntaxError?
  private let unclosed: Lexer.OpenBracket?

  init(_ source: SourceText) {
    var lexer = Lexer(source)
    lexer.run()
    self.source = source
    tokens = lexer.tokens
    current = lexer.tokens[0]
    lexerError = lexer.error
    unclosed = lexer.brackets.last
  }

  /// Parses a whole program.
  public static func parse(_ source: SourceText) throws(SyntaxError) -> Program {
    var parser = Parser(source)
    return try parser.complete { (parser) throws(SyntaxError) in try parser.program() }
  }

  /// Parses one expression, as `eval` takes it.
  public static func parseExpression(_ source: SourceText) throws(SyntaxError) -> Expression {
    var parser = Parser(source)
    return try parser.complete { (parser) throws(SyntaxError) in
      // As in CPython, space before the expression does not count as an indentation.
      _ = parser.accept(.indent)
      let value = try parser.starExpressions()
      while parser.accept(.newline) || parser.accept(.dedent) {}
      guard parser.current.kind == .endOfFile else { throw parser.unexpected() }
      return value
    }
  }

  /// Parses the declaration of a native function, such as `add(input, other, /, *, alpha=1)`.
  public static func parseSignature(
    _ text: String
  ) throws(SyntaxError) -> (name: String, parameters: Parameters) {
    var parser = Parser(SourceText(name: "<signature>", text: text))
    return try parser.complete { (parser) throws(SyntaxError) in
      let name = try parser.identifier()
      let parameters = try parser.parenthesizedParameters()
      while parser.current.kind == .newline { parser.advance() }
      guard parser.current.kind == .endOfFile else { throw parser.unexpected() }
      return (name.name, parameters)
    }
  }

  /// Runs a rule over the whole text and decides which error is to be told.
  ///
  /// As in CPython, an error of the lexer anywhere wins over one of the grammar, but for those about
  /// indentation and backslashes, which win only where the grammar has nothing to say before; then
  /// an open bracket, then the grammar, then names, then meaning.
  mutating func complete<Result>(
    _ rule: (inout Parser) throws(SyntaxError) -> Result
  ) throws(SyntaxError) -> Result {
    let result: Result
    do throws(SyntaxError) {
      result = try rule(&self)
    } catch {
      if let lexerError {
        let isWeak =
          lexerError.kind != .syntax || lexerError.message.utf8.starts(with: "unexpected".utf8)
        if error.message == "unexpected indent"
          || isWeak && current.kind != .endOfFile && !hasSeenEnd
        {
          throw error
        }
        throw lexerError
      }
      if let unclosed, isBehind(unclosed, error) { throw neverClosed(unclosed, hint: error.hint) }
      throw beforeLastLineBreak(error)
    }
    if let lexerError { throw lexerError }
    if let nameError { throw nameError }
    if let meaningError { throw meaningError }
    return result
  }

  /// Whether an error comes of a bracket that is still open: it stands at the end or on a later line.
  private func isBehind(_ bracket: Lexer.OpenBracket, _ error: SyntaxError) -> Bool {
    let offset = Int32(truncatingIfNeeded: bracket.offset)
    if current.kind == .endOfFile || hasSeenEnd { return true }
    if error.range.start == offset, error.message == "invalid syntax" { return true }
    return source.position(of: error.range.end).line > source.position(of: offset).line
  }

  /// What is missed at the end of a text is told of its last line, not of the empty one behind.
  private func beforeLastLineBreak(_ error: SyntaxError) -> SyntaxError {
    let end = Int32(truncatingIfNeeded: source.bytes.count)
    guard error.range.start == end, let last = source.lineStarts.last, last == end, end > 0 else {
      return error
    }
    var error = error
    error.range = SourceRange(start: end - 1, end: end)
    return error
  }

  private func neverClosed(_ bracket: Lexer.OpenBracket, hint: String?) -> SyntaxError {
    let start = Int32(truncatingIfNeeded: bracket.offset)
    return SyntaxError(
      .syntax, "'\(UnicodeScalar(bracket.byte))' was never closed",
      at: SourceRange(start: start, end: start + 1), end: .none(0), hint: hint,
      isIncomplete: current.kind == .endOfFile)
  }

  // MARK: Tokens

  @inline(__always)
  mutating func advance() {
    previousEnd = current.range.end
    if position + 1 < tokens.count { position += 1 }
    current = tokens[position]
  }

  /// The token behind the current one.
  var next: Token { tokens[min(position + 1, tokens.count - 1)] }

  /// Goes back to a token.
  mutating func rewind(to earlier: Int) {
    position = earlier
    current = tokens[earlier]
    previousEnd = earlier > 0 ? tokens[earlier - 1].range.end : 0
  }

  /// Passes a token of a kind if it stands here.
  @inline(__always)
  mutating func accept(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind) throws(SyntaxError) {
    guard accept(kind) else { throw unexpected() }
  }

  /// Whether the current token is the binary operator of a row, such as `*`.
  @inline(__always)
  func stands(_ operation: BinaryOperator) -> Bool {
    current.kind == .binary && bindings[Int(current.detail)].operation == operation
  }

  func text(_ token: Token) -> String {
    let range = Int(token.range.start)..<Int(token.range.end)
    return String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// The range from an offset to the end of the token before the current one.
  @inline(__always)
  func range(from start: Int32) -> SourceRange {
    SourceRange(start: start, end: max(start, previousEnd))
  }

  @inline(__always)
  func node(_ kind: Expression.Kind, from start: Int32) -> Expression {
    Expression(kind, at: range(from: start))
  }

  /// grammar: NAME: (letter | '_') (letter | digit | '_')* .
  mutating func identifier() throws(SyntaxError) -> Identifier {
    guard current.kind == .name else { throw unexpected() }
    let name = Identifier(text(current), at: current.range)
    advance()
    return name
  }

  /// Counts a level of nesting; its partner is `nesting -= 1`.
  @inline(__always)
  mutating func descend() throws(SyntaxError) {
    guard nesting < Parser.maximumNesting else {
      throw failure("too many nested parentheses", at: current.range)
    }
    nesting += 1
  }
}

/// What the parser needs of a row of the operator table.
struct Binding: Sendable {
  let operation: BinaryOperator
  let precedence: Int
  let isRightAssociative: Bool

  /// The rows of `operatorTable`, in its order.
  static let table = operatorTable.map {
    Binding(
      operation: $0.binary, precedence: $0.precedence, isRightAssociative: $0.isRightAssociative)
  }
}

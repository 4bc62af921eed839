extension Parser {
  /// An error of this text; inside an f-string it says so.
  func failure(
    _ message: String, at range: SourceRange, kind: SyntaxError.Kind = .syntax,
    hint: String? = nil
  ) -> SyntaxError {
    let prefix = formattedStringDepth > 0 ? "f-string: " : ""
    return SyntaxError(kind, prefix + message, at: range, hint: hint)
  }

  /// The error for a token that fits nowhere.
  func unexpected() -> SyntaxError {
    switch current.kind {
    case .indent:
      var error = failure(
        "unexpected indent", at: current.range, kind: .indentation,
        hint: "start this line below the line before it")
      error.range.start = error.range.end - 1
      error.end = .none(-1)
      return error
    case .async, .await:
      return failure("'\(text(current))' is not supported in gd", at: current.range)
    default:
      return failure("invalid syntax", at: current.range, hint: slipHint())
    }
  }

  /// The error for a missing colon.
  func missingColon() -> SyntaxError {
    failure("expected ':'", at: current.range, hint: slipHint())
  }

  /// What another language would have written here, and what to write in this one.
  private func slipHint() -> String? {
    let before = position > 0 ? tokens[position - 1] : current
    let pair = (spelling(before), spelling(current))
    let isTouching = before.range.end == current.range.start
    switch pair {
    case ("&", "&") where isTouching: return "write 'and' instead of '&&'"
    case ("|", "|") where isTouching: return "write 'or' instead of '||'"
    case (_, "!"): return "write 'not' instead of '!'"
    case (_, "?"): return "write 'first if condition else second'"
    case ("else", "if"): return "write 'elif' instead of 'else if'"
    case ("<", ">") where isTouching: return "write '!=' instead of '<>'"
    case ("=", ">") where isTouching: return "write '>=' or, for a function, 'lambda x: …'"
    case (_, "{"): return "a block begins with ':' and is indented"
    default: break
    }
    if current.kind == .newline, position > 1, before.kind == .binary,
      tokens[position - 2].range.end == before.range.start,
      tokens[position - 2].kind == .binary, tokens[position - 2].detail == before.detail,
      pair.0 == "+" || pair.0 == "-"
    {
      return "write '\(pair.0)= 1' instead of '\(pair.0)\(pair.0)'"
    }
    if before.kind == .name, current.kind == .name {
      switch pair.0 {
      case "let", "var", "const", "int", "float", "double", "auto":
        return "a variable needs no declaration: write '\(pair.1) = …'"
      case "function", "func", "fn", "fun": return "write 'def \(pair.1)(…):'"
      default: break
      }
    }
    if current.kind == .assign, before.kind.isKeyword, !startsExpression(before) {
      return "'\(pair.0)' is a keyword and cannot be a name"
    }
    let keywordsInExpressions: [Token.Kind] = [.for, .if, .else, .in, .is, .and, .or, .not, .as]
    if current.kind.isKeyword, !keywordsInExpressions.contains(current.kind),
      next.kind == .assign || before.kind == .dot || before.kind == .def
    {
      return "'\(pair.1)' is a keyword and cannot be a name"
    }
    return nil
  }

  private func spelling(_ token: Token) -> String {
    token.range.end - token.range.start > 16 ? "" : text(token)
  }

  /// The error behind an element of a bracket that neither a comma nor the bracket's end follows.
  ///
  /// If another expression stands there, a comma was forgotten, as CPython guesses, too.
  mutating func missingComma(afterElementAt element: Int) -> SyntaxError {
    let plain = unexpected()
    guard bracketDepth > 0, startsExpression(current) else { return plain }
    let first = tokens[element]
    if first.kind == .name {
      let name = text(first)
      if name == "_" || name == "match" || name == "case" { return plain }
      if tokens[element + 1].kind == .string { return plain }
      if (name == "print" || name == "exec"), element + 1 == position { return plain }
    }
    let start = position
    let names = nameError
    let meanings = meaningError
    defer {
      rewind(to: start)
      nameError = names
      meaningError = meanings
    }
    do throws(SyntaxError) {
      guard try skipExpression() else { return plain }
      return failure(
        "invalid syntax. Perhaps you forgot a comma?", at: range(from: first.range.start))
    } catch {
      return error
    }
  }

  /// Passes the longest expression that begins here, if any does: of `0 >)` that is `0`.
  private mutating func skipExpression() throws(SyntaxError) -> Bool {
    let start = position
    do throws(SyntaxError) {
      _ = try expression()
      hasSeenEnd = hasSeenEnd || current.kind == .endOfFile
      return true
    } catch {
      hasSeenEnd = hasSeenEnd || current.kind == .endOfFile
      if error.message.contains("expected 'else'") { throw error }
    }
    let farthest = position
    for end in (start..<farthest).suffix(Parser.maximumNesting).reversed() {
      rewind(to: start)
      let replaced = tokens[end + 1]
      tokens[end + 1] = Token(kind: .newline, detail: 0, range: replaced.range)
      defer { tokens[end + 1] = replaced }
      if (try? expression()) != nil, position == end + 1 { return true }
    }
    return false
  }

  /// Whether an expression can begin with a token.
  func startsExpression(_ token: Token) -> Bool {
    if token.kind.startsExpression { return true }
    guard token.kind == .binary else { return false }
    let operation = bindings[Int(token.detail)].operation
    return operation == .add || operation == .subtract
  }

  /// The error behind an expression that the statement cannot go on after.
  mutating func afterExpression(_ value: Expression) -> SyntaxError {
    let plain = unexpected()
    guard case .name(let name) = value.kind, name == "print" || name == "exec",
      startsExpression(current)
    else { return plain }
    let start = position
    defer { rewind(to: start) }
    do throws(SyntaxError) {
      let argument = try starExpressions()
      return failure(
        "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
        at: value.range.union(argument.range),
        hint: "write \(name)(\(source.text(of: argument.range)))")
    } catch {
      return plain
    }
  }

  /// Notes an error about names; the first one counts.
  mutating func noteName(_ message: String, at range: SourceRange) {
    if nameError == nil { nameError = SyntaxError(.syntax, message, at: range) }
  }

  /// Notes an error about meaning; the first one counts.
  mutating func noteMeaning(_ message: String, at range: SourceRange) {
    if meaningError == nil { meaningError = SyntaxError(.syntax, message, at: range) }
  }
}

import Syntax

/// Writes a tree as the recorder writes CPython's.
struct Dump {
  /// Whether expressions carry their byte ranges.
  let withRanges: Bool

  private func form(_ parts: String...) -> String { "(" + parts.joined(separator: " ") + ")" }

  private func many(_ list: [Expression]) -> String {
    "[" + list.map(expression).joined(separator: " ") + "]"
  }

  private func optional(_ value: Expression?) -> String { value.map(expression) ?? "-" }

  private func string(_ text: String) -> String {
    let pieces = escaped(text).split(separator: " ", omittingEmptySubsequences: false)
    return "\"" + pieces.joined(separator: "\\u{20}") + "\""
  }

  private func formatted(_ parts: [FormattedPart]) -> String {
    let texts = parts.map { part in
      switch part {
      case .text(let text): string(text)
      case .replacement(let value, let conversion, let specification):
        form(
          "format", expression(value), conversion.map { String($0) } ?? "-",
          formatted(specification))
      }
    }
    return "[" + texts.joined(separator: " ") + "]"
  }

  private func symbol(_ operation: BinaryOperator) -> String {
    operatorTable.first { $0.binary == operation }?.symbol ?? "?"
  }

  func expression(_ value: Expression) -> String {
    kind(value.kind) + (withRanges ? "@\(value.range.start)-\(value.range.end)" : "")
  }

  private func kind(_ kind: Expression.Kind) -> String {
    switch kind {
    case .none: "None"
    case .ellipsis: "..."
    case .boolean(let value): value ? "True" : "False"
    case .integer(let digits, let radix): Int(digits, radix: radix).map(String.init) ?? digits
    case .float(let value): "float:" + String(value.bitPattern, radix: 16)
    case .imaginary(let value): "imaginary:" + String(value.bitPattern, radix: 16)
    case .string(let text): string(text)
    case .bytes(let bytes):
      "bytes:" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    case .formattedString(let parts): form("f", formatted(parts))
    case .name(let name): name
    case .list(let elements): form("list", many(elements))
    case .tuple(let elements): form("tuple", many(elements))
    case .set(let elements): form("set", many(elements))
    case .dictionary(let items):
      "("
        + (["dict"] + items.map { "\(optional($0.key)):\(expression($0.value))" })
        .joined(separator: " ") + ")"
    case .comprehension(let value): comprehension(value)
    case .unary(let operation, let operand): form("\(operation)", expression(operand))
    case .binary(let left, let operation, let right):
      form(symbol(operation), expression(left), expression(right))
    case .comparison(let first, let links):
      "(compare " + expression(first)
        + links.map { " \($0.comparison) \(expression($0.operand))" }.joined() + ")"
    case .and(let operands): form("and", many(operands))
    case .or(let operands): form("or", many(operands))
    case .conditional(let condition, let then, let otherwise):
      form("if", expression(condition), expression(then), expression(otherwise))
    case .attribute(let base, let name): form("attribute", expression(base), name.name)
    case .subscripted(let base, let index):
      form("subscript", expression(base), expression(index))
    case .slice(let lower, let upper, let step):
      form("slice", optional(lower), optional(upper), optional(step))
    case .call(let function, let list): form("call", expression(function), arguments(list))
    case .lambda(let list, let body): form("lambda", parameters(list), expression(body))
    case .starred(let value): form("star", expression(value))
    case .named(let name, let value): form("named", name.name, expression(value))
    case .yield(let value): form("yield", optional(value))
    case .yieldFrom(let value): form("yieldfrom", expression(value))
    }
  }

  private func arguments(_ list: [CallArgument]) -> String {
    let texts = list.map { argument in
      switch argument {
      case .positional(let value): expression(value)
      case .keyword(let name, let value): name.name + "=" + expression(value)
      case .spread(let value): "*" + expression(value)
      case .keywordSpread(let value): "**" + expression(value)
      }
    }
    return "[" + texts.joined(separator: " ") + "]"
  }

  private func comprehension(_ value: Comprehension) -> String {
    let head =
      switch value.result {
      case .list(let element): "listcomp " + expression(element)
      case .set(let element): "setcomp " + expression(element)
      case .generator(let element): "generatorcomp " + expression(element)
      case .dictionary(let key, let value): "dictcomp " + expression(key) + " " + expression(value)
      }
    let clauses = value.clauses.map {
      " " + form("for", expression($0.target), expression($0.iterable), many($0.conditions))
    }
    return "(" + head + clauses.joined() + ")"
  }

  private func parameters(_ parameters: Parameters) -> String {
    let texts = parameters.list.map { parameter in
      "\(parameter.kind):\(parameter.name.name)"
        + (parameter.annotation.map { ":" + expression($0) } ?? "")
        + (parameter.defaultValue.map { "=" + expression($0) } ?? "")
    }
    return "[" + texts.joined(separator: " ") + "]"
  }

  func block(_ statements: [Statement]) -> String {
    "{" + statements.map { statement($0.kind) }.joined(separator: " ") + "}"
  }

  private func list(_ head: String, _ parts: [String]) -> String {
    "(" + ([head] + parts).joined(separator: " ") + ")"
  }

  private func statement(_ kind: Statement.Kind) -> String {
    switch kind {
    case .expression(let value): form("expression", expression(value))
    case .assignment(let targets, let value): form("assign", many(targets), expression(value))
    case .augmentedAssignment(let target, let operation, let value):
      form("augmented", symbol(operation), expression(target), expression(value))
    case .annotatedAssignment(let target, let annotation, let value):
      form("annotated", expression(target), expression(annotation), optional(value))
    case .conditional(let branches, let otherwise):
      list(
        "if", branches.map { form(expression($0.condition), block($0.body)) } + [block(otherwise)])
    case .whileLoop(let condition, let body, let otherwise):
      form("while", expression(condition), block(body), block(otherwise))
    case .forLoop(let target, let iterable, let body, let otherwise):
      form("for", expression(target), expression(iterable), block(body), block(otherwise))
    case .function(let function):
      form(
        "def", function.name.name, parameters(function.parameters), optional(function.returns),
        block(function.body), many(function.decorators))
    case .classDefinition(let definition):
      form(
        "class", definition.name.name, arguments(definition.arguments), block(definition.body),
        many(definition.decorators))
    case .returning(let value): form("return", optional(value))
    case .breaking: "(break)"
    case .continuing: "(continue)"
    case .pass: "(pass)"
    case .importModules(let modules):
      list("import", modules.map { path($0.path) + ($0.alias.map { ":" + $0.name } ?? "") })
    case .importNames(let module, let level, let names):
      list(
        "from",
        ["\(level)", module.isEmpty ? "-" : path(module)]
          + (names.isEmpty
            ? ["*"] : names.map { $0.name.name + ($0.alias.map { ":" + $0.name } ?? "") }))
    case .with(let items, let body):
      list("with", items.map { form(expression($0.context), optional($0.target)) } + [block(body)])
    case .attempt(let body, let handlers, let otherwise, let finally):
      list(
        "try",
        [block(body)]
          + handlers.map {
            form("except", optional($0.type), $0.name?.name ?? "-", block($0.body))
          } + [block(otherwise), block(finally)])
    case .raise(let exception, let cause): form("raise", optional(exception), optional(cause))
    case .assertion(let condition, let message):
      form("assert", expression(condition), optional(message))
    case .global(let names): list("global", names.map(\.name))
    case .nonlocal(let names): list("nonlocal", names.map(\.name))
    case .deletion(let targets): form("del", many(targets))
    }
  }

  private func path(_ path: [Identifier]) -> String { path.map(\.name).joined(separator: ".") }
}

import Syntax

/// `yield` inside larger expressions.
///
/// `f(a, (yield b)) + c` becomes steps: `f` and `a` are kept in variables without a name, `b` is
/// yielded, what was sent is kept too, and the rest is evaluated from what was kept.
extension Resolver {
  /// The steps before what is left of a statement.
  final class Steps {
    var parts: [ResumableNode] = []
  }

  /// A statement with `yield` in an expression of its own.
  func steps(
    of statement: Statement, _ context: Context, _ place: Int
  ) throws(SyntaxError) -> ResumableNode {
    let range = statement.range
    let steps = Steps()
    switch statement.kind {
    case .augmentedAssignment(let target, let operation, let value):
      try augmented(target, operation, value, context, steps, range)
    case .conditional(let branches, let otherwise) where branches.count > 1:
      let rest = Statement(
        .conditional(Array(branches.dropFirst()), otherwise: otherwise), at: range)
      let flat = Statement(.conditional(Array(branches.prefix(1)), otherwise: [rest]), at: range)
      try append(try hoisted(flat, context, steps), context, steps)
    case .with(let items, let body) where items.count > 1:
      let rest = Statement(.with(Array(items.dropFirst()), body: body), at: range)
      let flat = Statement(.with(Array(items.prefix(1)), body: [rest]), at: range)
      try append(try hoisted(flat, context, steps), context, steps)
    case .whileLoop(let condition, let body, let otherwise):
      let test = try hoisted(condition, context, steps)
      let prelude = ResumableBlock(steps.parts, newPlace(context), range)
      let node = try expression(test, context)
      let inside = try resumableBlock(body, context, range)
      return ResumableWhile(
        prelude, node, inside, try optionalResumable(otherwise, context, range), place, range)
    default: try append(try hoisted(statement, context, steps), context, steps)
    }
    return ResumableBlock(steps.parts, place, range)
  }

  private func append(
    _ statement: Statement, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) {
    if Yields.isInside(statement) {
      steps.parts.append(try resumable(statement, context))
    } else if let node = try self.statement(statement, context) {
      steps.parts.append(PlainStep(node))
    }
  }

  private func hoisted(
    _ statement: Statement, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) -> Statement {
    let last = statement.operands.lastIndex(where: Yields.isInside) ?? -1
    var place = 0
    return try statement.mapOperands { (operand) throws(SyntaxError) in
      defer { place += 1 }
      return try part(operand, place, last, context, steps)
    }
  }

  /// What is left of an expression when its yields are done.
  private func hoisted(
    _ expression: Expression, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) -> Expression {
    if Interpreter.stackAddress() < stackFloor {
      throw SyntaxError(.syntax, "too many nested expressions", at: expression.range)
    }
    guard Yields.isInside(expression) else { return expression }
    let range = expression.range
    switch expression.kind {
    case .yield, .yieldFrom:
      let inner = try expression.mapOperands { (operand) throws(SyntaxError) in
        try hoisted(operand, context, steps)
      }
      let result = temporary(context, range)
      steps.parts.append(try yielding(inner, to: [result], context, newPlace(context)))
      return result
    case .and(let operands):
      return try logical(operands[...], isAnd: true, temporary(context, range), context, steps)
    case .or(let operands):
      return try logical(operands[...], isAnd: false, temporary(context, range), context, steps)
    case .conditional(let condition, let then, let otherwise):
      let result = temporary(context, range)
      let test = try self.expression(hoisted(condition, context, steps), context)
      let first = try block(then, to: result, context)
      let second = try block(otherwise, to: result, context)
      steps.parts.append(
        ResumableConditional([(test, first)], second, newPlace(context), range))
      return result
    case .comparison(let first, let links) where links.count > 1:
      let left = try saved(hoisted(first, context, steps), context, steps)
      return try chain(left, links[...], temporary(context, range), context, steps)
    default:
      let last = expression.operands.lastIndex(where: Yields.isInside) ?? -1
      var place = 0
      return try expression.mapOperands { (operand) throws(SyntaxError) in
        defer { place += 1 }
        return try part(operand, place, last, context, steps)
      }
    }
  }

  /// One of several parts that are evaluated in turn; those before the last yield are kept.
  private func part(
    _ operand: Expression, _ place: Int, _ last: Int, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) -> Expression {
    if place > last { return operand }
    let value = try hoisted(operand, context, steps)
    return place < last ? try saved(value, context, steps) : value
  }

  // MARK: What is evaluated only sometimes

  private func logical(
    _ operands: ArraySlice<Expression>, isAnd: Bool, _ result: Expression, _ context: Context,
    _ steps: Steps
  ) throws(SyntaxError) -> Expression {
    guard let first = operands.first else { return result }
    try assign(hoisted(first, context, steps), to: result, context, steps)
    let rest = operands.dropFirst()
    if rest.isEmpty { return result }
    let goesOn = isAnd ? result : Expression(.unary(.not, result), at: result.range)
    let test = try expression(goesOn, context)
    let inner = Steps()
    _ = try logical(rest, isAnd: isAnd, result, context, inner)
    let body = ResumableBlock(inner.parts, newPlace(context), result.range)
    steps.parts.append(
      ResumableConditional([(test, body)], nil, newPlace(context), result.range))
    return result
  }

  private func chain(
    _ left: Expression, _ links: ArraySlice<ComparisonLink>, _ result: Expression,
    _ context: Context, _ steps: Steps
  ) throws(SyntaxError) -> Expression {
    guard let link = links.first else { return result }
    let right = try saved(hoisted(link.operand, context, steps), context, steps)
    let comparison = Expression(
      .comparison(left, [ComparisonLink(link.comparison, right)]), at: result.range)
    try assign(comparison, to: result, context, steps)
    let rest = links.dropFirst()
    if rest.isEmpty { return result }
    let test = try expression(result, context)
    let inner = Steps()
    _ = try chain(right, rest, result, context, inner)
    let body = ResumableBlock(inner.parts, newPlace(context), result.range)
    steps.parts.append(
      ResumableConditional([(test, body)], nil, newPlace(context), result.range))
    return result
  }

  private func block(
    _ value: Expression, to result: Expression, _ context: Context
  ) throws(SyntaxError) -> ResumableBlock {
    let inner = Steps()
    try assign(hoisted(value, context, inner), to: result, context, inner)
    return ResumableBlock(inner.parts, newPlace(context), value.range)
  }

  // MARK: What is kept

  private func temporary(_ context: Context, _ range: SourceRange) -> Expression {
    Expression(.name(context.scope.bindTemporary()), at: range)
  }

  private func saved(
    _ value: Expression, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) -> Expression {
    switch value.kind {
    case .none, .ellipsis, .boolean, .integer, .float, .imaginary, .string, .bytes: return value
    case .starred(let inner):
      return Expression(.starred(try saved(inner, context, steps)), at: value.range)
    default:
      let result = temporary(context, value.range)
      try assign(value, to: result, context, steps)
      return result
    }
  }

  private func assign(
    _ value: Expression, to target: Expression, _ context: Context, _ steps: Steps
  ) throws(SyntaxError) {
    let node = try expression(value, context)
    steps.parts.append(
      PlainStep(AssignmentNode.make(try self.target(target, context), node, value.range)))
  }

  /// `target ∘= value`: the old value is read before the `yield`.
  private func augmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ context: Context,
    _ steps: Steps, _ range: SourceRange
  ) throws(SyntaxError) {
    let place = try target.mapOperands { (operand) throws(SyntaxError) in
      try saved(hoisted(operand, context, steps), context, steps)
    }
    let old = try saved(place, context, steps)
    let operand = try hoisted(value, context, steps)
    let anchor = anchor(operation, before: value.range, isAugmented: true)
    let result = BinaryNode.make(
      operation, try expression(old, context), try expression(operand, context), anchor: anchor,
      isInPlace: true, range)
    steps.parts.append(
      PlainStep(AssignmentNode.make(try self.target(place, context), result, range)))
  }
}

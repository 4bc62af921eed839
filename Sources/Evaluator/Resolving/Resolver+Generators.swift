import Syntax

/// Statements of functions with `yield`.
extension Resolver {
  /// The body of a generator, or a block of it.
  func resumableBlock(
    _ statements: [Statement], _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> ResumableBlock {
    let place = newPlace(context)
    var parts: [ResumableNode] = []
    for statement in statements {
      if Yields.isInside(statement) {
        parts.append(try resumable(statement, context))
      } else if let node = try self.statement(statement, context) {
        parts.append(PlainStep(node))
      }
    }
    return ResumableBlock(parts, place, range)
  }

  func newPlace(_ context: Context) -> Int {
    context.code.resumableCount += 1
    return context.code.resumableCount - 1
  }

  func optionalResumable(
    _ statements: [Statement], _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> ResumableBlock? {
    statements.isEmpty ? nil : try resumableBlock(statements, context, range)
  }

  // The parts are resolved in the order in which the analysis met them.
  func resumable(
    _ statement: Statement, _ context: Context
  ) throws(SyntaxError) -> ResumableNode {
    let range = statement.range
    let place = newPlace(context)
    switch statement.kind {
    case .with, .attempt: context.code.hasFinalizer = true
    default: break
    }
    if Yields.needsSteps(statement) { return try steps(of: statement, context, place) }
    switch statement.kind {
    case .expression(let value): return try yielding(value, to: [], context, place)
    case .assignment(let targets, let value):
      return try yielding(value, to: targets, context, place)
    case .conditional(let branches, let otherwise):
      var nodes: [(condition: ExpressionNode, body: ResumableBlock)] = []
      for branch in branches {
        let condition = try expression(branch.condition, context)
        nodes.append((condition, try resumableBlock(branch.body, context, range)))
      }
      return ResumableConditional(
        nodes, try optionalResumable(otherwise, context, range), place, range)
    case .whileLoop(let condition, let body, let otherwise):
      let test = try expression(condition, context)
      let inside = try resumableBlock(body, context, range)
      return ResumableWhile(
        nil, test, inside, try optionalResumable(otherwise, context, range), place, range)
    case .forLoop(let target, let iterable, let body, let otherwise):
      let source = try expression(iterable, context)
      let variable = try self.target(target, context)
      let inside = try resumableBlock(body, context, range)
      return ResumableFor(
        variable, source, inside, try optionalResumable(otherwise, context, range), place, range)
    case .with(let items, let body): return try with(items[...], body, context, place, range)
    case .attempt(let body, let handlers, let otherwise, let finally):
      let inside = try resumableBlock(body, context, range)
      var nodes: [ResumableTry.Handler] = []
      for handler in handlers {
        let type = try optional(handler.type, context)
        let name = handler.name.map { target($0.name, context, $0.range) }
        nodes.append(
          ResumableTry.Handler(
            type: type, target: name, body: try resumableBlock(handler.body, context, range)))
      }
      let after = try optionalResumable(otherwise, context, range)
      return ResumableTry(
        inside, nodes, isStarred: handlers.first?.isStarred == true, after,
        try optionalResumable(finally, context, range), context.code, place, range)
    default: throw Yields.unsupported(range)
    }
  }

  private func with(
    _ items: ArraySlice<Statement.WithItem>, _ body: [Statement], _ context: Context, _ place: Int,
    _ range: SourceRange
  ) throws(SyntaxError) -> ResumableNode {
    guard let item = items.first else { return try resumableBlock(body, context, range) }
    let manager = try expression(item.context, context)
    let target = try item.target.map { (target) throws(SyntaxError) in
      try self.target(target, context)
    }
    let rest = items.dropFirst()
    let inside: ResumableBlock
    if rest.isEmpty {
      inside = try resumableBlock(body, context, range)
    } else {
      let inner = try with(rest, body, context, newPlace(context), range)
      inside = ResumableBlock([inner], newPlace(context), range)
    }
    return ResumableWith(manager, target, inside, context.code, place, range)
  }

  func yielding(
    _ value: Expression, to targets: [Expression], _ context: Context, _ place: Int
  ) throws(SyntaxError) -> ResumableNode {
    var nodes: [TargetNode] = []
    switch value.kind {
    case .yield(let inner):
      let node = try optional(inner, context)
      for target in targets { nodes.append(try self.target(target, context)) }
      return YieldNode(node, nodes, place, value.range)
    case .yieldFrom(let inner):
      let node = try expression(inner, context)
      for target in targets { nodes.append(try self.target(target, context)) }
      return YieldFromNode(node, nodes, place, value.range)
    default: throw Yields.unsupported(value.range)
    }
  }
}

/// Where `yield` stands.
enum Yields {
  static func unsupported(_ range: SourceRange) -> SyntaxError {
    SyntaxError(
      .syntax, "yield is not supported here", at: range,
      hint: "write it as a statement of its own: value = yield …")
  }

  /// Whether a `yield` of the function stands in an expression.
  static func isInside(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .yield, .yieldFrom: true
    case .none, .ellipsis, .boolean, .integer, .float, .imaginary, .string, .bytes, .name: false
    default: expression.operands.contains(where: isInside)
    }
  }

  /// Whether a statement does more with a `yield` of its own than take what it gives.
  static func needsSteps(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .expression(let value), .assignment(_, let value):
      guard statement.operands.dropFirst().allSatisfy({ !isInside($0) }) else { return true }
      switch value.kind {
      case .yield, .yieldFrom: return value.operands.contains(where: isInside)
      default: return isInside(value)
      }
    case .augmentedAssignment(let target, _, let value):
      return isInside(target) || isInside(value)
    case .whileLoop(let condition, _, _): return isInside(condition)
    case .conditional(let branches, _): return branches.contains { isInside($0.condition) }
    case .with(let items, _): return items.contains { isInside($0.context) }
    default: return statement.operands.contains(where: isInside)
    }
  }

  /// Whether a statement of a generator has a `yield` where one may stand.
  static func isInside(_ statement: Statement) -> Bool {
    if needsSteps(statement) { return true }
    switch statement.kind {
    case .expression(let value), .assignment(_, let value): return isInside(value)
    case .conditional(let branches, let otherwise):
      return branches.contains { isInside($0.body) } || isInside(otherwise)
    case .whileLoop(_, let body, let otherwise), .forLoop(_, _, let body, let otherwise):
      return isInside(body) || isInside(otherwise)
    case .with(_, let body): return isInside(body)
    case .attempt(let body, let handlers, let otherwise, let finally):
      return isInside(body) || handlers.contains { isInside($0.body) } || isInside(otherwise)
        || isInside(finally)
    default: return false
    }
  }

  private static func isInside(_ statements: [Statement]) -> Bool {
    statements.contains(where: isInside)
  }
}

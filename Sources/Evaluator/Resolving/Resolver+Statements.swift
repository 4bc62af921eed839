import Syntax

extension Resolver {
  func block(_ statements: [Statement], _ context: Context) throws(SyntaxError) -> BlockNode {
    var nodes: [StatementNode] = []
    nodes.reserveCapacity(statements.count)
    for statement in statements {
      if let node = try self.statement(statement, context) { nodes.append(node) }
    }
    return BlockNode(nodes)
  }

  private func optionalBlock(
    _ statements: [Statement], _ context: Context
  ) throws(SyntaxError) -> BlockNode? {
    statements.isEmpty ? nil : try block(statements, context)
  }

  /// Nil for statements that do nothing when they run.
  func statement(
    _ statement: Statement, _ context: Context
  ) throws(SyntaxError) -> StatementNode? {
    let range = statement.range
    switch statement.kind {
    case .expression(let value):
      let node = try expression(value, context)
      if context.echoes { return EchoStatement(node, range) }
      if node is ConstantNode { return nil }
      return ExpressionStatement(node, range)
    case .assignment(let targets, let value):
      let node = try expression(value, context)
      var nodes: [TargetNode] = []
      for target in targets { nodes.append(try self.target(target, context)) }
      if nodes.count == 1, let target = nodes.first {
        return AssignmentNode.make(target, node, range)
      }
      return MultipleAssignmentNode(nodes, node, range)
    case .augmentedAssignment(let target, let operation, let value):
      return try augmented(target, operation, value, context, range)
    case .annotatedAssignment(let target, let annotation, let value):
      return try annotated(target, annotation, value, context, range)
    case .conditional(let branches, let otherwise):
      var nodes: [(condition: ExpressionNode, body: BlockNode)] = []
      for branch in branches {
        let condition = try expression(branch.condition, context)
        nodes.append((condition, try block(branch.body, context)))
      }
      return ConditionalStatement(nodes, try optionalBlock(otherwise, context), range)
    case .whileLoop(let condition, let body, let otherwise):
      let test = try expression(condition, context)
      let inside = try block(body, context)
      return WhileNode(test, inside, try optionalBlock(otherwise, context), range)
    case .forLoop(let target, let iterable, let body, let otherwise):
      let source = try expression(iterable, context)
      let variable = try self.target(target, context)
      let inside = try block(body, context)
      return ForNode(variable, source, inside, try optionalBlock(otherwise, context), range)
    case .function(let definition): return try self.definition(definition, context, range)
    case .classDefinition(let definition): return try self.definition(definition, context, range)
    case .returning(let value): return ReturnNode(try optional(value, context), range)
    case .breaking: return JumpNode(.breaking, range)
    case .continuing: return JumpNode(.continuing, range)
    case .pass: return nil
    case .importModules(let modules):
      var nodes: [StatementNode] = []
      for module in modules {
        guard let name = module.alias ?? module.path.first else { continue }
        nodes.append(
          ImportNode(
            module.path.map(\.name), hasAlias: module.alias != nil,
            target(name.name, context, name.range), range))
      }
      return nodes.count == 1 ? nodes.first : BlockStatement(BlockNode(nodes), range)
    case .importNames(let path, let level, let names):
      if path.count == 1, path[0].name == "__future__" {
        if names.contains(where: { $0.name.name == "annotations" }) {
          context.code.keepsAnnotationTexts = true
        }
        return nil
      }
      let targets = names.map { item in
        let name = item.alias ?? item.name
        return (item.name.name, target(name.name, context, name.range))
      }
      return ImportNamesNode(path.map(\.name), level: level, targets, module, range)
    case .with(let items, let body):
      var nodes: [(context: ExpressionNode, target: TargetNode?)] = []
      for item in items {
        let manager = try expression(item.context, context)
        let target = try item.target.map { (target) throws(SyntaxError) in
          try self.target(target, context)
        }
        nodes.append((manager, target))
      }
      return WithNode(nodes, try block(body, context), context.code, range)
    case .attempt(let body, let handlers, let otherwise, let finally):
      let inside = try block(body, context)
      var nodes: [TryNode.Handler] = []
      for handler in handlers {
        let type = try optional(handler.type, context)
        let name = handler.name.map { target($0.name, context, $0.range) }
        nodes.append(
          TryNode.Handler(
            type: type, target: name, body: try block(handler.body, context)))
      }
      let after = try optionalBlock(otherwise, context)
      return TryNode(
        inside, nodes, isStarred: handlers.first?.isStarred == true, after,
        try optionalBlock(finally, context), context.code, range)
    case .raise(let value, let cause):
      let node = try optional(value, context)
      return RaiseNode(node, try optional(cause, context), range)
    case .assertion(let condition, let message):
      checkAssertion(condition, range)
      let node = try expression(condition, context)
      return AssertNode(node, try optional(message, context), range)
    case .global, .nonlocal: return nil
    case .deletion(let targets):
      var nodes: [TargetNode] = []
      for target in targets { nodes.append(try self.target(target, context)) }
      return DeleteNode(nodes, range)
    }
  }

  private func annotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ context: Context,
    _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode? {
    var assignment: StatementNode?
    if let value {
      let node = try expression(value, context)
      assignment = AssignmentNode.make(try self.target(target, context), node, range)
    } else if case .name = target.kind {
    } else {
      _ = try self.target(target, context)
    }
    guard context.scope.kind == .module, case .name(let name) = target.kind else {
      return assignment
    }
    return AnnotationNode(
      assignment, name, try expression(annotation, context),
      text: source.text(of: annotation.range), keepsText: context.code.keepsAnnotationTexts,
      module, range)
  }

  // MARK: Targets

  func target(_ target: Expression, _ context: Context) throws(SyntaxError) -> TargetNode {
    switch target.kind {
    case .name(let name): return self.target(name, context, target.range)
    case .attribute(let base, let name):
      return AttributeTarget(try expression(base, context), symbol(name.name), target.range)
    case .subscripted(let base, let index):
      let object = try expression(base, context)
      return SubscriptTarget(object, try expression(index, context), target.range)
    case .tuple(let elements), .list(let elements):
      var nodes: [TargetNode] = []
      var starred: Int?
      for (place, element) in elements.enumerated() {
        if case .starred(let inner) = element.kind {
          starred = place
          nodes.append(try self.target(inner, context))
        } else {
          nodes.append(try self.target(element, context))
        }
      }
      return SequenceTarget(nodes, starred: starred, target.range)
    default: throw SyntaxError(.syntax, "cannot assign to expression", at: target.range)
    }
  }

  private func augmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ context: Context,
    _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    let anchor = anchor(operation, before: value.range, isAugmented: true)
    let made = try self.target(target, context)
    if let attribute = made as? AttributeTarget {
      let node = try expression(value, context)
      return AugmentedAttributeNode(operation, attribute, node, anchor: anchor, range)
    }
    if let item = made as? SubscriptTarget {
      let node = try expression(value, context)
      return AugmentedSubscriptNode(operation, item, node, anchor: anchor, range)
    }
    guard case .name(let name) = target.kind else {
      throw SyntaxError(.syntax, "illegal expression for augmented assignment", at: target.range)
    }
    let node = try expression(value, context)
    let result = BinaryNode.make(
      operation, self.name(name, context, target.range), node, anchor: anchor, isInPlace: true,
      range)
    return AssignmentNode.make(made, result, range)
  }

  // MARK: Definitions

  private func definition(
    _ definition: FunctionDefinition, _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    let decorators = try expressions(definition.decorators, context)
    let node = try function(
      name: definition.name.name, definition.parameters, context, range
    ) { (resolver, inner) throws(SyntaxError) in
      inner.code.documentation = Resolver.documentation(definition.body)
      inner.code.keepsAnnotationTexts = context.code.keepsAnnotationTexts
      for parameter in definition.parameters.list {
        if let annotation = parameter.annotation {
          inner.code.annotations.append((parameter.name.name, annotation))
        }
      }
      if let result = definition.returns { inner.code.annotations.append(("return", result)) }
      if inner.scope.isGenerator {
        inner.code.generator = try resolver.resumableBlock(definition.body, inner, range)
        return
      }
      let body = try resolver.block(definition.body, inner)
      inner.code.body = body
      if body.statements.count == 1, let only = body.statements[0] as? ReturnNode {
        inner.code.expression = only.value.node
        if definition.parameters.list.map(\.kind) == [.ordinary, .variadic, .keywordVariadic],
          let call = only.value.node as? GeneralCallNode, call.forwardedName != nil
        {
          inner.code.forwarding = call
        }
      }
    }
    return DefinitionNode(
      decorators, node, target(definition.name.name, context, definition.name.range), range)
  }

  private func definition(
    _ definition: ClassDefinition, _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    let decorators = try expressions(definition.decorators, context)
    let bases = try arguments(definition.arguments, context)
    let name = definition.name.name
    guard let scope = context.scope.takeChild() else {
      throw SyntaxError(.syntax, "a class was lost", at: range)
    }
    let code = Code(
      name: name, qualifiedName: qualified(name, context), source: source, range: range)
    code.documentation = Resolver.documentation(definition.body)
    code.isClassBody = true
    code.keepsAnnotationTexts = context.code.keepsAnnotationTexts
    let inner = Context(scope, code)
    code.body = try block(definition.body, inner)
    finish(code, scope)
    // The cells of a class body's comprehensions are made by these.
    code.cellSlots = []
    for statement in definition.body {
      if case .annotatedAssignment(let target, let annotation, _) = statement.kind,
        case .name(let name) = target.kind
      {
        code.annotations.append((name, annotation))
      }
    }
    let node = ClassNode(
      name: name, bases: bases, code: code,
      captures: scope.free.map { context.scope.captureSlot($0.name) },
      classCellSlot: scope.classCellSlot, module,
      SourceRange(start: range.start, end: definition.name.range.end))
    return DefinitionNode(decorators, node, target(name, context, definition.name.range), range)
  }

  static func documentation(_ body: [Statement]) -> Value {
    if case .expression(let first)? = body.first?.kind, case .string(let text) = first.kind {
      return Value(text)
    }
    return .none
  }
}

/// Several statements that came from one.
final class BlockStatement: StatementNode {
  let block: BlockNode

  init(_ block: BlockNode, _ range: SourceRange) {
    self.block = block
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    try block.execute(frame)
  }
}

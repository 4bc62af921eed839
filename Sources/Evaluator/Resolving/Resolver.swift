import BigInt
import Syntax

/// The second pass: makes executable nodes of the tree, with slots for names.
struct Resolver {
  let interpreter: Interpreter
  let source: SourceText
  let module: GlobalScope
  let builtins: GlobalScope
  let stackFloor: UInt

  /// What the nodes being made stand in.
  final class Context {
    let scope: Scope
    let code: Code
    /// The name of the first parameter of a function, for `super()`.
    var firstParameter: String?
    var echoes = false

    init(_ scope: Scope, _ code: Code) {
      self.scope = scope
      self.code = code
    }

    func inner(_ scope: Scope) -> Context {
      let result = Context(scope, code)
      result.firstParameter = firstParameter
      return result
    }
  }

  static func resolve(
    _ program: Program, in module: GlobalScope, of interpreter: Interpreter, isInteractive: Bool,
    hasNamespace: Bool, builtins: GlobalScope
  ) throws(SyntaxError) -> Code {
    let floor = interpreter.state.pointee.stackFloor
    let outermost = Scope(.module, name: "<module>", parent: nil)
    let scope =
      hasNamespace ? Scope(.classBody, name: "<module>", parent: outermost) : outermost
    try ScopeAnalysis(stackFloor: floor).analyze(program, scope, outermost)
    let end = Int32(truncatingIfNeeded: program.source.bytes.count)
    let code = Code(
      name: "<module>", qualifiedName: "<module>", source: program.source,
      range: SourceRange(start: 0, end: end))
    let resolver = Resolver(
      interpreter: interpreter, source: program.source, module: module, builtins: builtins,
      stackFloor: floor)
    code.isModule = !hasNamespace
    code.isClassBody = hasNamespace
    let context = Context(scope, code)
    context.echoes = isInteractive
    let documentation = Resolver.documentation(program.statements)
    var body = try resolver.block(program.statements, context)
    if !isInteractive, !hasNamespace, !documentation.isNone, let first = program.statements.first {
      let target = GlobalTarget(.dunderDoc, module, first.range)
      let node = AssignmentNode.make(target, ConstantNode(documentation, first.range), first.range)
      body = BlockNode([node, BlockStatement(body, first.range)])
    }
    code.body = body
    code.slotCount = scope.slotCount
    code.hasFunctions = !scope.children.isEmpty
    return code
  }

  func symbol(_ name: String) -> Symbol { interpreter.symbol(name) }

  // MARK: Expressions

  func expression(
    _ expression: Expression, _ context: Context
  ) throws(SyntaxError) -> ExpressionNode {
    if Interpreter.stackAddress() < stackFloor {
      throw SyntaxError(.syntax, "too many nested expressions", at: expression.range)
    }
    let range = expression.range
    switch expression.kind {
    case .none: return ConstantNode(.none, range)
    case .ellipsis: return ConstantNode(.ellipsis, range)
    case .boolean(let flag): return ConstantNode(.bool(flag), range)
    case .integer(let digits, let radix): return try integer(digits, radix, range)
    case .float(let number): return ConstantNode(.float(number), range)
    case .imaginary(let number): return ConstantNode(Value(Complex(0, number)), range)
    case .string(let text): return ConstantNode(interpreter.literal(text), range)
    case .bytes(let bytes): return ConstantNode(.bytes(BytesObject(bytes)), range)
    case .formattedString(let parts): return try formatted(parts, context, range)
    case .name(let name): return self.name(name, context, range)
    case .list(let list): return ListNode(try elements(list, context), range)
    case .tuple(let list): return TupleNode(try elements(list, context), range)
    case .set(let list): return SetNode(try elements(list, context), range)
    case .dictionary(let items):
      var rows: [(key: ExpressionNode?, value: ExpressionNode)] = []
      for item in items {
        let key = try optional(item.key, context)
        rows.append((key, try self.expression(item.value, context)))
      }
      return DictionaryNode(rows, range)
    case .comprehension(let comprehension):
      return try self.comprehension(comprehension, context, range)
    case .unary(let operation, let operand):
      let node = try self.expression(operand, context)
      if operation == .not { return NotNode(node, range) }
      if operation == .negate, let constant = node as? ConstantNode,
        let value = try? interpreter.unary(.negate, constant.value), value.kind != .native
      {
        return ConstantNode(value, range)
      }
      return UnaryNode(operation, node, range)
    case .binary: return try binary(expression, context)
    case .comparison(let first, let links):
      check(expression)
      let left = try self.expression(first, context)
      if links.count == 1, let link = links.first {
        return ComparisonNode(
          link.comparison, left, try self.expression(link.operand, context), range)
      }
      var rows: [(comparison: ComparisonOperator, operand: ExpressionNode)] = []
      for link in links {
        rows.append((link.comparison, try self.expression(link.operand, context)))
      }
      return ComparisonChainNode(left, rows, range)
    case .and(let operands):
      return LogicalNode(isAnd: true, try expressions(operands, context), range)
    case .or(let operands):
      return LogicalNode(isAnd: false, try expressions(operands, context), range)
    case .conditional(let condition, let then, let otherwise):
      let test = try self.expression(condition, context)
      let first = try self.expression(then, context)
      return ConditionalNode(test, first, try self.expression(otherwise, context), range)
    case .attribute(let base, let name):
      return AttributeNode(try self.expression(base, context), symbol(name.name), range)
    case .subscripted(let base, let index):
      check(expression)
      let object = try self.expression(base, context)
      let bracket = SourceRange(start: openingBracket(behind: base.range, range), end: range.end)
      let before = context.code.namedExpressionCount
      let place = try self.expression(index, context)
      return SubscriptNode(
        object, place, isSteady: context.code.namedExpressionCount == before, bracket: bracket,
        range)
    case .slice(let lower, let upper, let step):
      let start = try optional(lower, context)
      let stop = try optional(upper, context)
      return SliceNode(start, stop, try optional(step, context), range)
    case .call(let callee, let arguments):
      check(expression)
      return try call(callee, arguments, context, range)
    case .lambda(let parameters, let body):
      return try function(
        name: "<lambda>", parameters, context, range
      ) { (resolver, inner) throws(SyntaxError) in
        if inner.scope.isGenerator {
          let result = Statement(.returning(body), at: body.range)
          inner.code.generator = try resolver.resumableBlock([result], inner, range)
        } else {
          inner.code.expression = try resolver.expression(body, inner)
        }
      }
    case .starred(let inner):
      throw SyntaxError(.syntax, "can't use starred expression here", at: inner.range)
    case .named(let name, let value):
      let node = try self.expression(value, context)
      context.code.namedExpressionCount += 1
      return NamedNode(target(name.name, context, name.range), node, range)
    case .yield, .yieldFrom:
      throw Yields.unsupported(range)
    }
  }

  func optional(
    _ expression: Expression?, _ context: Context
  ) throws(SyntaxError) -> ExpressionNode? {
    guard let expression else { return nil }
    return try self.expression(expression, context)
  }

  func expressions(
    _ list: [Expression], _ context: Context
  ) throws(SyntaxError) -> [ExpressionNode] {
    var result: [ExpressionNode] = []
    for item in list { result.append(try expression(item, context)) }
    return result
  }

  private func elements(
    _ list: [Expression], _ context: Context
  ) throws(SyntaxError) -> [ElementNode] {
    var result: [ElementNode] = []
    for item in list {
      if case .starred(let inner) = item.kind {
        result.append(ElementNode(value: try expression(inner, context), isSpread: true))
      } else {
        result.append(ElementNode(value: try expression(item, context), isSpread: false))
      }
    }
    return result
  }

  private func integer(
    _ digits: String, _ radix: Int, _ range: SourceRange
  ) throws(SyntaxError) -> ExpressionNode {
    if let small = Int(digits, radix: radix) { return ConstantNode(.int(small), range) }
    if radix == 10, digits.utf8.count > 4300 {
      throw SyntaxError(
        .syntax,
        "Exceeds the limit (4300 digits) for integer string conversion: value has "
          + "\(digits.utf8.count) digits; use sys.set_int_max_str_digits() to increase the limit "
          + "- Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
        at: range)
    }
    guard let big = BigInt(digits, radix: radix) else {
      throw SyntaxError(.syntax, "invalid integer literal", at: range)
    }
    return ConstantNode(Value(big), range)
  }

  private func formatted(
    _ parts: [FormattedPart], _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> FormattedStringNode {
    var result: [FormattedStringNode.Part] = []
    for part in parts {
      switch part {
      case .text(let text): result.append(.text(text))
      case .replacement(let value, let conversion, let specification):
        let node = try expression(value, context)
        let format = specification.isEmpty ? nil : try formatted(specification, context, range)
        result.append(.value(node, conversion: conversion, specification: format))
      }
    }
    return FormattedStringNode(result, range)
  }

  private func binary(
    _ expression: Expression, _ context: Context
  ) throws(SyntaxError) -> ExpressionNode {
    let spine = BinarySpine(expression)
    var node = try self.expression(spine.first, context)
    if spine.links.count > 64 {
      var links: [BinaryChainNode.Link] = []
      for link in spine.links {
        let operand = try self.expression(link.operand, context)
        links.append(
          BinaryChainNode.Link(
            operation: link.operation, operand: operand,
            anchor: anchor(link.operation, before: link.operand.range), range: link.range))
      }
      return BinaryChainNode(node, links, expression.range)
    }
    for link in spine.links {
      let operand = try self.expression(link.operand, context)
      node = BinaryNode.make(
        link.operation, node, operand,
        anchor: anchor(link.operation, before: link.operand.range), link.range)
    }
    return node
  }

  /// Where an operator stands, found backwards from its right operand.
  func anchor(
    _ operation: BinaryOperator, before operand: SourceRange, isAugmented: Bool = false
  ) -> SourceRange {
    let spelling = Array((Operators.symbol(operation) + (isAugmented ? "=" : "")).utf8)
    var end = Int(operand.start)
    let bytes = source.bytes
    while end > 0, end <= bytes.count {
      if end >= spelling.count, bytes[(end - spelling.count)..<end].elementsEqual(spelling) {
        return SourceRange(
          start: Int32(truncatingIfNeeded: end - spelling.count),
          end: Int32(truncatingIfNeeded: end))
      }
      end -= 1
    }
    return operand
  }

  private func openingBracket(behind base: SourceRange, _ whole: SourceRange) -> Int32 {
    var place = Int(base.end)
    while place < Int(whole.end), place < source.bytes.count {
      if source.bytes[place] == UInt8(ascii: "[") { return Int32(truncatingIfNeeded: place) }
      place += 1
    }
    return base.end
  }

  // MARK: Names

  func name(_ name: String, _ context: Context, _ range: SourceRange) -> ExpressionNode {
    node(context.scope.place(of: name), name, context, range)
  }

  private func node(
    _ place: Scope.Place, _ name: String, _ context: Context, _ range: SourceRange
  ) -> ExpressionNode {
    switch place {
    case .local(let slot, let isFree): LocalNode(slot, name, isFree: isFree, range)
    case .cell(let slot, let isFree): CellNode(slot, name, isFree: isFree, range)
    case .classCell(let slot): ClassCellNode(slot, range)
    case .classMember(let outer):
      ClassNameNode(symbol(name), node(outer, name, context, range), range)
    case .global:
      GlobalNode(symbol(name), module, builtins: builtins, context.code, range)
    }
  }

  func target(_ name: String, _ context: Context, _ range: SourceRange) -> TargetNode {
    switch context.scope.place(of: name) {
    case .local(let slot, _):
      if slot == 0 { context.code.changesFirst = true }
      return LocalTarget(slot, name, range)
    case .cell(let slot, _), .classCell(let slot): return CellTarget(slot, name, range)
    case .classMember: return ClassNameTarget(symbol(name), range)
    case .global: return GlobalTarget(symbol(name), module, range)
    }
  }

  // MARK: Calls

  private func call(
    _ callee: Expression, _ arguments: [CallArgument], _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> ExpressionNode {
    if case .name("super") = callee.kind, arguments.isEmpty,
      let node = superCall(context, range)
    {
      return node
    }
    let calleeNode = try expression(callee, context)
    let before = context.code.namedExpressionCount
    let nodes = try self.arguments(arguments, context)
    let isSteady = context.code.namedExpressionCount == before
    var values: [ExpressionNode] = []
    var keywords: [Symbol] = []
    for node in nodes {
      switch node {
      case .positional(let value) where keywords.isEmpty: values.append(value)
      case .keyword(let name, let value) where !keywords.contains(name):
        keywords.append(name)
        values.append(value)
      default: return GeneralCallNode(calleeNode, nodes, range)
      }
    }
    if let attribute = calleeNode as? AttributeNode {
      return MethodCallNode(attribute, values, keywords: keywords, isSteady: isSteady, range)
    }
    let made = CallNode(calleeNode, values, keywords: keywords, range)
    guard case .name(let name) = callee.kind, CallerNode.names.contains(name),
      let global = (calleeNode as? ClassNameNode)?.fallback as? GlobalNode
        ?? calleeNode as? GlobalNode
    else { return made }
    return CallerNode(
      global, made, values, keywords: keywords, comprehension: context.scope.comprehensionPlaces,
      slot: context.scope.localsSlot, range)
  }

  func arguments(
    _ arguments: [CallArgument], _ context: Context
  ) throws(SyntaxError) -> [GeneralCallNode.Argument] {
    var result: [GeneralCallNode.Argument] = []
    for argument in arguments {
      switch argument {
      case .positional(let value): result.append(.positional(try expression(value, context)))
      case .keyword(let name, let value):
        result.append(.keyword(symbol(name.name), try expression(value, context)))
      case .spread(let value): result.append(.spread(try expression(value, context)))
      case .keywordSpread(let value):
        result.append(.keywordSpread(try expression(value, context)))
      }
    }
    return result
  }

  private func superCall(_ context: Context, _ range: SourceRange) -> ExpressionNode? {
    guard case .classCell(let slot) = context.scope.place(of: "__class__"),
      case .global = context.scope.place(of: "super"), let first = context.firstParameter
    else { return nil }
    return SuperNode(classSlot: slot, receiver: name(first, context, range), range)
  }

  // MARK: Functions and comprehensions

  func function(
    name: String, _ parameters: Parameters, _ context: Context, _ range: SourceRange,
    body: (Resolver, Context) throws(SyntaxError) -> Void
  ) throws(SyntaxError) -> FunctionNode {
    var list: [(name: Symbol, kind: Parameters.Kind, defaultValue: ExpressionNode?)] = []
    for parameter in parameters.list {
      let value = try optional(parameter.defaultValue, context)
      list.append((symbol(parameter.name.name), parameter.kind, value))
    }
    guard let scope = context.scope.takeChild() else {
      throw SyntaxError(.syntax, "a function was lost", at: range)
    }
    let code = Code(
      name: name, qualifiedName: qualified(name, context), source: source, range: range)
    code.isOfProgram = module === interpreter.main
    let inner = Context(scope, code)
    inner.firstParameter = parameters.list.first?.name.name
    try body(self, inner)
    finish(code, scope)
    return FunctionNode(
      code, list, captures: scope.free.map { context.scope.captureSlot($0.name) }, module, range)
  }

  func qualified(_ name: String, _ context: Context) -> String {
    switch context.scope.frame.kind {
    case .module: name
    // The names of a program that runs with a namespace are as those of a module.
    case .classBody
    where context.scope.frame.parent?.kind == .module
      && context.code.name == "<module>":
      name
    case .classBody: "\(context.code.qualifiedName).\(name)"
    default: "\(context.code.qualifiedName).<locals>.\(name)"
    }
  }

  func finish(_ code: Code, _ scope: Scope) {
    code.cellSlots = scope.cellSlots
    code.captureSlots = scope.free.map(\.slot)
    code.slotCount = scope.slotCount
    code.slotNames = scope.slotNames
  }

  private func comprehension(
    _ comprehension: Comprehension, _ context: Context, _ range: SourceRange
  ) throws(SyntaxError) -> ExpressionNode {
    guard let firstClause = comprehension.clauses.first else {
      throw SyntaxError(.syntax, "invalid syntax", at: range)
    }
    let first = try expression(firstClause.iterable, context)
    guard let scope = context.scope.takeChild() else {
      throw SyntaxError(.syntax, "a comprehension was lost", at: range)
    }
    var inner = context.inner(scope)
    if scope.kind == .generator {
      let code = Code(
        name: "<genexpr>", qualifiedName: qualified("<genexpr>", context), source: source,
        range: range)
      inner = Context(scope, code)
    }
    var clauses: [ComprehensionClause] = []
    for (place, clause) in comprehension.clauses.enumerated() {
      let iterable = place == 0 ? first : try expression(clause.iterable, inner)
      let target = try target(clause.target, inner)
      clauses.append(
        ComprehensionClause(target, iterable, try expressions(clause.conditions, inner)))
    }
    let result: ComprehensionNode.Result
    switch comprehension.result {
    case .generator(let element):
      let node = try expression(element, inner)
      finish(inner.code, scope)
      return GeneratorNode(
        inner.code, node, clauses, first: first,
        captures: scope.free.map { context.scope.captureSlot($0.name) }, range)
    case .list(let element): result = .list(try expression(element, inner))
    case .set(let element): result = .set(try expression(element, inner))
    case .dictionary(let key, let value):
      let keyNode = try expression(key, inner)
      result = .dictionary(key: keyNode, value: try expression(value, inner))
    }
    return ComprehensionNode(
      result, clauses, slots: scope.ownSlots, cellSlots: scope.cellSlots, range)
  }
}

import Syntax

/// The first pass: finds the scopes of a program and what each binds and uses.
///
/// It walks in the order of the second pass, which takes the scopes in the order found here.
struct ScopeAnalysis {
  /// The address below which the machine stack must not grow.
  let stackFloor: UInt

  /// Finds the names of a program that runs in a scope of a module, or in the module's own.
  func analyze(_ program: Program, _ scope: Scope, _ module: Scope) throws(SyntaxError) {
    try visit(program.statements, scope)
    try module.link()
  }

  private func checkDepth(_ range: SourceRange) throws(SyntaxError) {
    if Interpreter.stackAddress() < stackFloor {
      throw SyntaxError(.syntax, "too many nested expressions", at: range)
    }
  }

  // MARK: Statements

  func visit(_ statements: [Statement], _ scope: Scope) throws(SyntaxError) {
    for statement in statements { try visit(statement, scope) }
  }

  func visit(_ statement: Statement, _ scope: Scope) throws(SyntaxError) {
    try checkDepth(statement.range)
    switch statement.kind {
    case .expression(let value): try visit(value, scope)
    case .assignment(let targets, let value):
      try visit(value, scope)
      for target in targets { try bind(target, scope) }
    case .augmentedAssignment(let target, _, let value):
      try bind(target, scope)
      if case .name(let name) = target.kind { scope.use(name) }
      try visit(value, scope)
    case .annotatedAssignment(let target, let annotation, let value):
      try visit(value, scope)
      if case .name(let name) = target.kind {
        scope.bindAnnotated(name)
        // Elsewhere annotations are evaluated when somebody asks for them.
        if scope.kind == .module { try visit(annotation, scope) }
      } else {
        try bind(target, scope)
      }
    case .conditional(let branches, let otherwise):
      for branch in branches {
        try visit(branch.condition, scope)
        try visit(branch.body, scope)
      }
      try visit(otherwise, scope)
    case .whileLoop(let condition, let body, let otherwise):
      try visit(condition, scope)
      try visit(body, scope)
      try visit(otherwise, scope)
    case .forLoop(let target, let iterable, let body, let otherwise):
      try visit(iterable, scope)
      try bind(target, scope)
      try visit(body, scope)
      try visit(otherwise, scope)
    case .function(let definition):
      for decorator in definition.decorators { try visit(decorator, scope) }
      scope.bind(definition.name.name)
      try visit(
        parameters: definition.parameters, name: definition.name.name, scope
      ) { (analysis, inner) throws(SyntaxError) in try analysis.visit(definition.body, inner) }
    case .classDefinition(let definition):
      for decorator in definition.decorators { try visit(decorator, scope) }
      try visit(definition.arguments, scope)
      scope.bind(definition.name.name)
      let inner = Scope(.classBody, name: definition.name.name, parent: scope)
      try visit(definition.body, inner)
    case .returning(let value): try visit(value, scope)
    case .breaking, .continuing, .pass: break
    case .importModules(let modules):
      for module in modules {
        if let name = module.alias ?? module.path.first { scope.bind(name.name) }
      }
    case .importNames(_, _, let names):
      for name in names { scope.bind((name.alias ?? name.name).name) }
    case .with(let items, let body):
      for item in items {
        try visit(item.context, scope)
        if let target = item.target { try bind(target, scope) }
      }
      try visit(body, scope)
    case .attempt(let body, let handlers, let otherwise, let finally):
      try visit(body, scope)
      for handler in handlers {
        try visit(handler.type, scope)
        if let name = handler.name { scope.bind(name.name) }
        try visit(handler.body, scope)
      }
      try visit(otherwise, scope)
      try visit(finally, scope)
    case .raise(let value, let cause):
      try visit(value, scope)
      try visit(cause, scope)
    case .assertion(let condition, let message):
      try visit(condition, scope)
      try visit(message, scope)
    case .global(let names):
      for name in names {
        try scope.declare(name.name, isGlobal: true, at: statement.range)
      }
    case .nonlocal(let names):
      if scope.kind == .module {
        throw SyntaxError(
          .syntax, "nonlocal declaration not allowed at module level", at: statement.range)
      }
      for name in names {
        try scope.declare(name.name, isGlobal: false, at: statement.range)
      }
    case .deletion(let targets): for target in targets { try bind(target, scope) }
    }
  }

  private func bind(_ target: Expression, _ scope: Scope) throws(SyntaxError) {
    switch target.kind {
    case .name(let name): scope.bind(name)
    case .tuple(let elements), .list(let elements):
      for element in elements { try bind(element, scope) }
    case .starred(let inner): try bind(inner, scope)
    case .attribute(let base, _): try visit(base, scope)
    case .subscripted(let base, let index):
      try visit(base, scope)
      try visit(index, scope)
    default: try visit(target, scope)
    }
  }

  // MARK: Expressions

  private func visit(_ expression: Expression?, _ scope: Scope) throws(SyntaxError) {
    if let expression { try visit(expression, scope) }
  }

  private func visit(_ expressions: [Expression], _ scope: Scope) throws(SyntaxError) {
    for expression in expressions { try visit(expression, scope) }
  }

  func visit(_ expression: Expression, _ scope: Scope) throws(SyntaxError) {
    try checkDepth(expression.range)
    switch expression.kind {
    case .none, .ellipsis, .boolean, .integer, .float, .imaginary, .string, .bytes: break
    case .formattedString(let parts): try visit(parts, scope)
    case .name(let name):
      scope.read(name)
      if name == "super" { scope.use("__class__") }
    case .list(let elements), .tuple(let elements), .set(let elements):
      try visit(elements, scope)
    case .dictionary(let items):
      for item in items {
        try visit(item.key, scope)
        try visit(item.value, scope)
      }
    case .comprehension(let comprehension): try visit(comprehension, scope)
    case .unary(_, let operand), .starred(let operand): try visit(operand, scope)
    case .binary:
      let spine = BinarySpine(expression)
      try visit(spine.first, scope)
      for link in spine.links { try visit(link.operand, scope) }
    case .comparison(let first, let links):
      try visit(first, scope)
      for link in links { try visit(link.operand, scope) }
    case .and(let operands), .or(let operands): try visit(operands, scope)
    case .conditional(let condition, let then, let otherwise):
      try visit(condition, scope)
      try visit(then, scope)
      try visit(otherwise, scope)
    case .attribute(let base, _): try visit(base, scope)
    case .subscripted(let base, let index):
      try visit(base, scope)
      try visit(index, scope)
    case .slice(let lower, let upper, let step):
      try visit(lower, scope)
      try visit(upper, scope)
      try visit(step, scope)
    case .call(let callee, let arguments):
      try visit(callee, scope)
      try visit(arguments, scope)
    case .lambda(let parameters, let body):
      try visit(parameters: parameters, name: "<lambda>", scope) {
        (analysis, inner) throws(SyntaxError) in try analysis.visit(body, inner)
      }
    case .named(let name, let value):
      try visit(value, scope)
      var host = scope
      while host.kind == .comprehension || host.kind == .generator, let parent = host.parent {
        host = parent
      }
      host.bind(name.name)
      if host !== scope { scope.use(name.name) }
    case .yield(let value):
      try noteYield(in: scope, at: expression.range)
      try visit(value, scope)
    case .yieldFrom(let value):
      try noteYield(in: scope, at: expression.range)
      try visit(value, scope)
    }
  }

  private func noteYield(in scope: Scope, at range: SourceRange) throws(SyntaxError) {
    guard scope.kind == .function else {
      throw SyntaxError(.syntax, "'yield' outside function", at: range)
    }
    scope.isGenerator = true
  }

  private func visit(_ parts: [FormattedPart], _ scope: Scope) throws(SyntaxError) {
    for part in parts {
      if case .replacement(let value, _, let specification) = part {
        try visit(value, scope)
        try visit(specification, scope)
      }
    }
  }

  private func visit(_ arguments: [CallArgument], _ scope: Scope) throws(SyntaxError) {
    for argument in arguments {
      switch argument {
      case .positional(let value), .keyword(_, let value), .spread(let value),
        .keywordSpread(let value):
        try visit(value, scope)
      }
    }
  }

  private func visit(
    parameters: Parameters, name: String, _ scope: Scope,
    body: (ScopeAnalysis, Scope) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    for parameter in parameters.list { try visit(parameter.defaultValue, scope) }
    let inner = Scope(.function, name: name, parent: scope)
    for parameter in parameters.list { inner.bindParameter(parameter.name.name) }
    try body(self, inner)
  }

  private func visit(_ comprehension: Comprehension, _ scope: Scope) throws(SyntaxError) {
    guard let first = comprehension.clauses.first else { return }
    try visit(first.iterable, scope)
    var kind = Scope.Kind.comprehension
    if case .generator = comprehension.result { kind = .generator }
    let inner = Scope(kind, name: "<genexpr>", parent: scope)
    for (place, clause) in comprehension.clauses.enumerated() {
      if place > 0 { try visit(clause.iterable, inner) }
      try bind(clause.target, inner)
      try visit(clause.conditions, inner)
    }
    switch comprehension.result {
    case .list(let element), .set(let element), .generator(let element):
      try visit(element, inner)
    case .dictionary(let key, let value):
      try visit(key, inner)
      try visit(value, inner)
    }
  }
}

/// `((a + b) - c) * d` taken apart from the left, so that a long chain needs no recursion.
struct BinarySpine {
  let first: Expression
  let links: [(operation: BinaryOperator, operand: Expression, range: SourceRange)]

  init(_ expression: Expression) {
    var current = expression
    var links: [(operation: BinaryOperator, operand: Expression, range: SourceRange)] = []
    while case .binary(let left, let operation, let right) = current.kind {
      links.append((operation, right, current.range))
      current = left
    }
    first = current
    self.links = links.reversed()
  }
}

import Syntax

extension Expression {
  /// The same expression with other parts. They are met in the order in which they are evaluated;
  /// what a lambda or a comprehension evaluates later is left alone.
  func mapOperands(
    _ transform: (Expression) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> Expression {
    func list(_ expressions: [Expression]) throws(SyntaxError) -> [Expression] {
      try expressions.mapped(transform)
    }
    func maybe(_ expression: Expression?) throws(SyntaxError) -> Expression? {
      guard let expression else { return nil }
      return try transform(expression)
    }
    let made: Kind
    switch kind {
    case .none, .ellipsis, .boolean, .integer, .float, .imaginary, .string, .bytes, .name:
      return self
    case .formattedString(let parts): made = .formattedString(try parts.mapOperands(transform))
    case .list(let elements): made = .list(try list(elements))
    case .tuple(let elements): made = .tuple(try list(elements))
    case .set(let elements): made = .set(try list(elements))
    case .dictionary(let items):
      made = .dictionary(
        try items.mapped { (item) throws(SyntaxError) in
          DictionaryItem(key: try maybe(item.key), value: try transform(item.value))
        })
    case .comprehension(let comprehension):
      guard let first = comprehension.clauses.first else { return self }
      var clauses = comprehension.clauses
      clauses[0] = Comprehension.Clause(
        target: first.target, iterable: try transform(first.iterable),
        conditions: first.conditions)
      made = .comprehension(Comprehension(result: comprehension.result, clauses: clauses))
    case .unary(let operation, let operand): made = .unary(operation, try transform(operand))
    case .binary:
      let spine = BinarySpine(self)
      var left = try transform(spine.first)
      for link in spine.links {
        left = Expression(
          .binary(left, link.operation, try transform(link.operand)), at: link.range)
      }
      return left
    case .comparison(let first, let links):
      let left = try transform(first)
      made = .comparison(
        left,
        try links.mapped { (link) throws(SyntaxError) in
          ComparisonLink(link.comparison, try transform(link.operand))
        })
    case .and(let operands): made = .and(try list(operands))
    case .or(let operands): made = .or(try list(operands))
    case .conditional(let condition, let then, let otherwise):
      let test = try transform(condition)
      let first = try transform(then)
      made = .conditional(condition: test, then: first, otherwise: try transform(otherwise))
    case .attribute(let base, let name): made = .attribute(try transform(base), name)
    case .subscripted(let base, let index):
      let object = try transform(base)
      made = .subscripted(object, try transform(index))
    case .slice(let lower, let upper, let step):
      let start = try maybe(lower)
      let stop = try maybe(upper)
      made = .slice(lower: start, upper: stop, step: try maybe(step))
    case .call(let callee, let arguments):
      let function = try transform(callee)
      made = .call(
        function,
        try arguments.mapped { (argument) throws(SyntaxError) in
          switch argument {
          case .positional(let value): .positional(try transform(value))
          case .keyword(let name, let value): .keyword(name, try transform(value))
          case .spread(let value): .spread(try transform(value))
          case .keywordSpread(let value): .keywordSpread(try transform(value))
          }
        })
    case .lambda(let parameters, let body):
      let changed = try parameters.list.mapped { (parameter) throws(SyntaxError) in
        Parameters.Parameter(
          name: parameter.name, kind: parameter.kind,
          defaultValue: try maybe(parameter.defaultValue), annotation: parameter.annotation)
      }
      made = .lambda(Parameters(changed), body)
    case .starred(let inner): made = .starred(try transform(inner))
    case .named(let name, let value): made = .named(name, try transform(value))
    case .yield(let value): made = .yield(try maybe(value))
    case .yieldFrom(let value): made = .yieldFrom(try transform(value))
    }
    return Expression(made, at: range)
  }

  /// The same target with other parts: the objects and indices of its attributes and subscripts.
  fileprivate func mapTarget(
    _ transform: (Expression) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> Expression {
    func inside(_ target: Expression) throws(SyntaxError) -> Expression {
      try target.mapTarget(transform)
    }
    switch kind {
    case .tuple(let elements): return Expression(.tuple(try elements.mapped(inside)), at: range)
    case .list(let elements): return Expression(.list(try elements.mapped(inside)), at: range)
    case .starred(let target): return Expression(.starred(try inside(target)), at: range)
    default: return try mapOperands(transform)
    }
  }

  /// The parts that `mapOperands` meets.
  var operands: [Expression] {
    var result: [Expression] = []
    _ = try? mapOperands {
      result.append($0)
      return $0
    }
    return result
  }
}

extension [FormattedPart] {
  fileprivate func mapOperands(
    _ transform: (Expression) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> [FormattedPart] {
    try mapped { (part) throws(SyntaxError) in
      guard case .replacement(let value, let conversion, let specification) = part else {
        return part
      }
      let changed = try transform(value)
      return .replacement(
        changed, conversion: conversion, specification: try specification.mapOperands(transform))
    }
  }
}

extension Statement {
  /// The same statement with other parts: the expressions that it evaluates once, before
  /// everything else that it does, in their order.
  func mapOperands(
    _ transform: (Expression) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> Statement {
    func targets(_ list: [Expression]) throws(SyntaxError) -> [Expression] {
      try list.mapped { (target) throws(SyntaxError) in try target.mapTarget(transform) }
    }
    let made: Kind
    switch kind {
    case .expression(let value): made = .expression(try transform(value))
    case .assignment(let list, let value):
      let result = try transform(value)
      made = .assignment(targets: try targets(list), value: result)
    case .annotatedAssignment(let target, let annotation, let value?):
      let result = try transform(value)
      made = .annotatedAssignment(
        target: try target.mapTarget(transform), annotation: annotation, value: result)
    case .conditional(let branches, let otherwise):
      guard let first = branches.first else { return self }
      let head = Branch(condition: try transform(first.condition), body: first.body)
      made = .conditional([head] + branches.dropFirst(), otherwise: otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      made = .forLoop(
        target: target, iterable: try transform(iterable), body: body, otherwise: otherwise)
    case .with(let items, let body):
      guard let first = items.first else { return self }
      let head = WithItem(context: try transform(first.context), target: first.target)
      made = .with([head] + items.dropFirst(), body: body)
    case .returning(let value?): made = .returning(try transform(value))
    case .raise(let value?, let cause):
      let error = try transform(value)
      guard let cause else { return Statement(.raise(error, from: nil), at: range) }
      made = .raise(error, from: try transform(cause))
    case .assertion(let condition, let message):
      made = .assertion(try transform(condition), message: message)
    case .deletion(let list): made = .deletion(try targets(list))
    default: return self
    }
    return Statement(made, at: range)
  }

  /// The parts that `mapOperands` meets.
  var operands: [Expression] {
    var result: [Expression] = []
    _ = try? mapOperands {
      result.append($0)
      return $0
    }
    return result
  }
}

extension Array {
  /// `map` with an error of one type.
  fileprivate func mapped<Result>(
    _ transform: (Element) throws(SyntaxError) -> Result
  ) throws(SyntaxError) -> [Result] {
    var result: [Result] = []
    result.reserveCapacity(count)
    for element in self { result.append(try transform(element)) }
    return result
  }
}

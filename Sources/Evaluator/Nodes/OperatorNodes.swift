import Syntax

final class UnaryNode: ExpressionNode {
  let operation: UnaryOperator
  let operand: ExpressionNode

  init(_ operation: UnaryOperator, _ operand: ExpressionNode, _ range: SourceRange) {
    self.operation = operation
    self.operand = operand
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try operand.evaluate(frame)
    do throws(ScriptError) {
      return try frame.interpreter.unary(operation, value)
    } catch {
      throw error.located(at: range)
    }
  }
}

final class NotNode: ExpressionNode {
  let operand: ExpressionNode

  init(_ operand: ExpressionNode, _ range: SourceRange) {
    self.operand = operand
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    .bool(!(try operand.isTrue(frame)))
  }

  override func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    !(try operand.isTrue(frame))
  }
}

final class BinaryNode: ExpressionNode {
  let operation: BinaryOperator
  let left: ExpressionNode
  let right: ExpressionNode
  /// Where the operator itself stands.
  let anchor: SourceRange

  init(
    _ operation: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    anchor: SourceRange, _ range: SourceRange
  ) {
    self.operation = operation
    self.left = left
    self.right = right
    self.anchor = anchor
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let a = try left.evaluate(frame)
    let b = try right.evaluate(frame)
    switch (operation, a, b) {
    case (.add, .int(let x), .int(let y)):
      let (result, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(result) }
    case (.subtract, .int(let x), .int(let y)):
      let (result, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(result) }
    case (.multiply, .int(let x), .int(let y)):
      let (result, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(result) }
    case (.add, .float(let x), .float(let y)): return .float(x + y)
    case (.subtract, .float(let x), .float(let y)): return .float(x - y)
    case (.multiply, .float(let x), .float(let y)): return .float(x * y)
    default: break
    }
    return try slow(a, b, frame.interpreter)
  }

  @inline(never)
  private func slow(
    _ a: Value, _ b: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    do throws(ScriptError) {
      return try interpreter.binary(operation, a, b)
    } catch {
      if error.range == nil { error.anchor = anchor }
      throw error.located(at: range)
    }
  }
}

/// `local + constant` and `local - constant` of an int constant.
final class LocalPlusConstantNode: ExpressionNode {
  let slot: Int
  let name: String
  let constant: Int
  /// The same expression in full, for operands that are no ints.
  let general: BinaryNode
  let isSubtraction: Bool

  init(_ slot: Int, _ name: String, _ constant: Int, _ general: BinaryNode) {
    self.slot = slot
    self.name = name
    self.constant = constant
    self.general = general
    isSubtraction = general.operation == .subtract
    super.init(general.range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if case .int(let value)? = frame.locals[slot] {
      let (result, overflow) =
        isSubtraction
        ? value.subtractingReportingOverflow(constant) : value.addingReportingOverflow(constant)
      if !overflow { return .int(result) }
    }
    return try general.evaluate(frame)
  }
}

/// `a ∘ b ∘ c …` that is too long to nest.
final class BinaryChainNode: ExpressionNode {
  struct Link {
    let operation: BinaryOperator
    let operand: ExpressionNode
    let anchor: SourceRange
    let range: SourceRange
  }

  let first: ExpressionNode
  let links: [Link]

  init(_ first: ExpressionNode, _ links: [Link], _ range: SourceRange) {
    self.first = first
    self.links = links
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    var result = try first.evaluate(frame)
    for link in links {
      let operand = try link.operand.evaluate(frame)
      do throws(ScriptError) {
        result = try frame.interpreter.binary(link.operation, result, operand)
      } catch {
        if error.range == nil { error.anchor = link.anchor }
        throw error.located(at: link.range)
      }
    }
    return result
  }
}

final class ComparisonNode: ExpressionNode {
  let comparison: ComparisonOperator
  let left: ExpressionNode
  let right: ExpressionNode

  init(
    _ comparison: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
    self.comparison = comparison
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let a = try left.evaluate(frame)
    let b = try right.evaluate(frame)
    if let answer = quick(a, b) { return .bool(answer) }
    return try slow(a, b, frame.interpreter)
  }

  override func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    let a = try left.evaluate(frame)
    let b = try right.evaluate(frame)
    if let answer = quick(a, b) { return answer }
    let result = try slow(a, b, frame.interpreter)
    if case .bool(let flag) = result { return flag }
    do throws(ScriptError) {
      return try frame.interpreter.isTrue(result)
    } catch {
      throw error.located(at: range)
    }
  }

  @inline(__always)
  private func quick(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      switch comparison {
      case .equal: x == y
      case .notEqual: x != y
      case .less: x < y
      case .lessOrEqual: x <= y
      case .greater: x > y
      case .greaterOrEqual: x >= y
      default: nil
      }
    case (.float(let x), .float(let y)):
      switch comparison {
      case .equal: x == y
      case .notEqual: x != y
      case .less: x < y
      case .lessOrEqual: x <= y
      case .greater: x > y
      case .greaterOrEqual: x >= y
      default: nil
      }
    default: nil
    }
  }

  @inline(never)
  private func slow(
    _ a: Value, _ b: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    do throws(ScriptError) {
      return try interpreter.compare(comparison, a, b)
    } catch {
      throw error.located(at: range)
    }
  }
}

/// `a < b <= c`.
final class ComparisonChainNode: ExpressionNode {
  let first: ExpressionNode
  let links: [(comparison: ComparisonOperator, operand: ExpressionNode)]

  init(
    _ first: ExpressionNode,
    _ links: [(comparison: ComparisonOperator, operand: ExpressionNode)], _ range: SourceRange
  ) {
    self.first = first
    self.links = links
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    var left = try first.evaluate(frame)
    var result = Value.bool(true)
    for (place, link) in links.enumerated() {
      let right = try link.operand.evaluate(frame)
      do throws(ScriptError) {
        result = try frame.interpreter.compare(link.comparison, left, right)
        if place == links.count - 1 { break }
        if try !frame.interpreter.isTrue(result) { break }
      } catch {
        throw error.located(at: range)
      }
      left = right
    }
    return result
  }
}

/// `and` and `or` of two or more operands.
final class LogicalNode: ExpressionNode {
  let isAnd: Bool
  let operands: [ExpressionNode]

  init(isAnd: Bool, _ operands: [ExpressionNode], _ range: SourceRange) {
    self.isAnd = isAnd
    self.operands = operands
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    var value = Value.none
    for (place, operand) in operands.enumerated() {
      value = try operand.evaluate(frame)
      if place == operands.count - 1 { break }
      do throws(ScriptError) {
        if try frame.interpreter.isTrue(value) != isAnd { break }
      } catch {
        throw error.located(at: operand.range)
      }
    }
    return value
  }

  override func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    for operand in operands where try operand.isTrue(frame) != isAnd { return !isAnd }
    return isAnd
  }
}

final class ConditionalNode: ExpressionNode {
  let condition: ExpressionNode
  let then: ExpressionNode
  let otherwise: ExpressionNode

  init(
    _ condition: ExpressionNode, _ then: ExpressionNode, _ otherwise: ExpressionNode,
    _ range: SourceRange
  ) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    try condition.isTrue(frame) ? then.evaluate(frame) : otherwise.evaluate(frame)
  }
}

final class SubscriptNode: ExpressionNode {
  let base: ExpressionNode
  let index: ExpressionNode
  /// The brackets with what is between them.
  let bracket: SourceRange

  init(
    _ base: ExpressionNode, _ index: ExpressionNode, bracket: SourceRange, _ range: SourceRange
  ) {
    self.base = base
    self.index = index
    self.bracket = bracket
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try base.evaluate(frame)
    let place = try index.evaluate(frame)
    if case .list(let list) = value, case .int(let number) = place {
      let count = list.elements.count
      let wrapped = number < 0 ? number &+ count : number
      if wrapped >= 0, wrapped < count { return list.elements[wrapped] }
    }
    do throws(ScriptError) {
      return try frame.interpreter.subscripted(value, place)
    } catch {
      if error.range == nil { error.anchor = bracket }
      throw error.located(at: range)
    }
  }
}

final class AttributeNode: ExpressionNode {
  let base: ExpressionNode
  let symbol: Symbol
  private var hint = 0

  init(_ base: ExpressionNode, _ symbol: Symbol, _ range: SourceRange) {
    self.base = base
    self.symbol = symbol
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try base.evaluate(frame)
    if case .instance(let object) = value,
      object.classObject.traits.isDisjoint(with: [.descriptors, .attributeOverride]),
      let place = object.attributes.place(of: symbol, hint: hint)
    {
      hint = place
      return object.attributes.value(at: place)
    }
    do throws(ScriptError) {
      return try frame.interpreter.attribute(of: value, symbol)
    } catch {
      throw error.located(at: range)
    }
  }
}

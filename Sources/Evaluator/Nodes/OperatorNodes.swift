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

/// `left ∘ right`; in place, where it is that of an augmented assignment.
class BinaryNode: ExpressionNode {
  let operation: BinaryOperator
  let left: Operand
  let right: Operand
  /// Where the operator itself stands.
  let anchor: SourceRange
  let isInPlace: Bool

  required init(
    _ operation: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    anchor: SourceRange, isInPlace: Bool, _ range: SourceRange
  ) {
    self.operation = operation
    self.left = Operand(left)
    self.right = Operand(right)
    self.anchor = anchor
    self.isInPlace = isInPlace
    super.init(range)
  }

  /// Makes the node of an operator; the frequent ones have kinds of their own.
  static func make(
    _ operation: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    anchor: SourceRange, isInPlace: Bool = false, _ range: SourceRange
  ) -> BinaryNode {
    let isPlain = Operand(left).hasPlace && Operand(right).hasPlace
    let kind: BinaryNode.Type =
      switch operation {
      case .add: isPlain ? PlainAdditionNode.self : AdditionNode.self
      case .subtract: isPlain ? PlainSubtractionNode.self : SubtractionNode.self
      case .multiply: isPlain ? PlainMultiplicationNode.self : MultiplicationNode.self
      case .divide: DivisionNode.self
      case .remainder: RemainderNode.self
      default: BinaryNode.self
      }
    return kind.init(operation, left, right, anchor: anchor, isInPlace: isInPlace, range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    frame.value(of: try number(frame))
  }

  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try computeInGeneral(frame)
  }

  /// The result of an operator that is known when this is compiled, of variables and constants:
  /// like numbers are computed with where they stand.
  @inline(__always)
  fileprivate final func computePlain(
    _ operation: BinaryOperator, _ frame: Frame
  ) throws(ScriptError) -> Number {
    if let result = quickResult(operation, frame) { return result }
    return try computeInGeneral(frame)
  }

  /// Whether both parts are variables or constants.
  final var isPlain: Bool { left.hasPlace && right.hasPlace }

  /// Whether `quickResult` knows the operator.
  final var isFrequent: Bool {
    switch operation {
    case .add, .subtract, .multiply: true
    default: false
    }
  }

  /// The result of a frequent operator between like numbers in variables and constants; nil for
  /// everything else.
  @inline(__always)
  final func quickResult(_ frame: Frame) -> Number? {
    switch operation {
    case .add: quickResult(.add, frame)
    case .subtract: quickResult(.subtract, frame)
    default: operation == .multiply ? quickResult(.multiply, frame) : nil
    }
  }

  @inline(__always)
  private final func quickResult(_ operation: BinaryOperator, _ frame: Frame) -> Number? {
    if let left = left.place(frame), let right = right.place(frame) {
      if case .float(let x)? = left.pointee {
        if case .float(let y)? = right.pointee,
          let result = quickArithmetic(operation, x, y)
        {
          return result
        }
      } else if case .int(let x)? = left.pointee {
        if case .int(let y)? = right.pointee, let result = quickArithmetic(operation, x, y) {
          return result
        }
      }
    }
    return nil
  }

  @inline(never)
  private final func computeInGeneral(_ frame: Frame) throws(ScriptError) -> Number {
    let a = try left.value(frame)
    return Number(try combine(a, right.value(frame), frame), orAside: frame)
  }

  /// The result of an operator that is known when this is compiled.
  @inline(__always)
  fileprivate final func compute(
    _ operation: BinaryOperator, _ frame: Frame
  ) throws(ScriptError) -> Number {
    let a = try left.number(frame)
    if case .aside = a { return try combineAside(frame) }
    let b = try right.number(frame)
    switch (a, b) {
    case (.float(let x), .float(let y)):
      if let result = quickArithmetic(operation, x, y) { return result }
    case (.int(let x), .int(let y)):
      if let result = quickArithmetic(operation, x, y) { return result }
    default: break
    }
    return try combine(a, b, frame)
  }

  /// Goes on with a left operand that was put aside.
  @inline(never)
  private final func combineAside(_ frame: Frame) throws(ScriptError) -> Number {
    let a = frame.takeAside()
    return Number(try combine(a, right.value(frame), frame), orAside: frame)
  }

  @inline(never)
  private final func combine(
    _ a: Number, _ b: Number, _ frame: Frame
  ) throws(ScriptError) -> Number {
    let b = frame.value(of: b)
    return Number(try combine(frame.value(of: a), b, frame), orAside: frame)
  }

  private final func combine(
    _ a: Value, _ b: Value, _ frame: Frame
  ) throws(ScriptError) -> Value {
    if let result = quickArithmetic(operation, a, b) { return frame.value(of: result) }
    do throws(ScriptError) {
      return try frame.withInterpreter { (interpreter) throws(ScriptError) in
        try isInPlace
          ? interpreter.binaryInPlace(operation, a, b) : interpreter.binary(operation, a, b)
      }
    } catch {
      if error.range == nil { error.anchor = anchor }
      throw error.located(at: range)
    }
  }
}

private final class AdditionNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number { try compute(.add, frame) }
}

private final class PlainAdditionNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try computePlain(.add, frame)
  }
}

private final class SubtractionNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try compute(.subtract, frame)
  }
}

private final class PlainSubtractionNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try computePlain(.subtract, frame)
  }
}

private final class MultiplicationNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try compute(.multiply, frame)
  }
}

private final class PlainMultiplicationNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try computePlain(.multiply, frame)
  }
}

private final class DivisionNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number { try compute(.divide, frame) }
}

private final class RemainderNode: BinaryNode {
  override func number(_ frame: Frame) throws(ScriptError) -> Number {
    try compute(.remainder, frame)
  }
}

/// The frequent operators of numbers where they stand; nil where there is more to do than to
/// compute.
@inline(__always)
func quickArithmetic(
  _ operation: BinaryOperator, _ left: UnsafeMutablePointer<Value>,
  _ right: UnsafeMutablePointer<Value?>
) -> Number? {
  if case .int(let x) = left.pointee {
    if case .int(let y)? = right.pointee { return quickArithmetic(operation, x, y) }
  } else if case .float(let x) = left.pointee {
    if case .float(let y)? = right.pointee { return quickArithmetic(operation, x, y) }
  }
  return nil
}

/// The frequent operators of numbers; nil where there is more to do than to compute.
@inline(__always)
func quickArithmetic(_ operation: BinaryOperator, _ a: Value, _ b: Value) -> Number? {
  if case .int(let x) = a {
    if case .int(let y) = b { return quickArithmetic(operation, x, y) }
    if case .float(let y) = b { return quickArithmetic(operation, Double(x), y) }
  } else if case .float(let x) = a {
    if case .float(let y) = b { return quickArithmetic(operation, x, y) }
    if case .int(let y) = b { return quickArithmetic(operation, x, Double(y)) }
  }
  return nil
}

@inline(__always)
private func quickArithmetic(_ operation: BinaryOperator, _ x: Int, _ y: Int) -> Number? {
  let outcome: (partialValue: Int, overflow: Bool)
  switch operation {
  case .add: outcome = x.addingReportingOverflow(y)
  case .subtract: outcome = x.subtractingReportingOverflow(y)
  case .multiply: outcome = x.multipliedReportingOverflow(by: y)
  case .remainder where x >= 0 && y > 0: return .int(positiveRemainder(x, y))
  case .floorDivide where x >= 0 && y > 0: return .int(x / y)
  // Both are exact as doubles.
  case .divide where y != 0 && max(x.magnitude, y.magnitude) <= 1 << 53:
    return .float(Double(x) / Double(y))
  default: return nil
  }
  return outcome.overflow ? nil : .int(outcome.partialValue)
}

/// `x % y` of numbers that are not negative; half as many bits divide in a third of the time.
@inline(__always)
private func positiveRemainder(_ x: Int, _ y: Int) -> Int {
  guard (x | y) >> 32 == 0 else { return x % y }
  return Int(UInt32(truncatingIfNeeded: x) % UInt32(truncatingIfNeeded: y))
}

@inline(__always)
private func quickArithmetic(_ operation: BinaryOperator, _ x: Double, _ y: Double) -> Number? {
  switch operation {
  case .add: .float(x + y)
  case .subtract: .float(x - y)
  case .multiply: .float(x * y)
  case .divide where y != 0: .float(x / y)
  default: nil
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
  let left: Operand
  let right: Operand
  fileprivate let orders: ComparisonOperator.Orders

  init(
    _ comparison: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
    self.comparison = comparison
    self.left = Operand(left)
    self.right = Operand(right)
    orders = comparison.orders
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    if !orders.isEmpty {
      if case .int(let x) = a, case .int(let y) = b { return .bool(orders.hold(x, y)) }
      if case .float(let x) = a, case .float(let y) = b { return .bool(orders.hold(x, y)) }
    }
    do throws(ScriptError) {
      return try frame.interpreter.compare(comparison, a, b)
    } catch {
      throw error.located(at: range)
    }
  }

  override func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    if !orders.isEmpty, let left = left.place(frame), let right = right.place(frame) {
      if case .int(let x)? = left.pointee, case .int(let y)? = right.pointee {
        return orders.hold(x, y)
      }
      if case .float(let x)? = left.pointee, case .float(let y)? = right.pointee {
        return orders.hold(x, y)
      }
    }
    return orders.isEmpty ? try isTrueInGeneral(frame) : try isOrdered(frame)
  }

  /// The truth of a comparison by size with parts that have to be evaluated.
  private func isOrdered(_ frame: Frame) throws(ScriptError) -> Bool {
    let a = try left.number(frame)
    switch a {
    case .int(let x):
      let b = try right.number(frame)
      if case .int(let y) = b { return orders.hold(x, y) }
      return try isTrue(.int(x), frame.value(of: b), frame)
    case .float(let x):
      let b = try right.number(frame)
      if case .float(let y) = b { return orders.hold(x, y) }
      return try isTrue(.float(x), frame.value(of: b), frame)
    case .aside:
      let a = frame.takeAside()
      return try isTrue(a, right.value(frame), frame)
    }
  }

  @inline(never)
  private func isTrue(_ a: Value, _ b: Value, _ frame: Frame) throws(ScriptError) -> Bool {
    do throws(ScriptError) {
      return try frame.interpreter.isTrue(frame.interpreter.compare(comparison, a, b))
    } catch {
      throw error.located(at: range)
    }
  }

  /// The truth of what is no comparison by size.
  @inline(never)
  private func isTrueInGeneral(_ frame: Frame) throws(ScriptError) -> Bool {
    if comparison == .in || comparison == .notIn,
      let dictionary = right.place(frame)?.dictionary, let key = left.place(frame)
    {
      switch dictionary._withUnsafeGuaranteedRef({ $0.probe(at: key) }) {
      case .found: return comparison == .in
      case .missing: return comparison == .notIn
      case .unclear: break
      }
    }
    let result = try evaluate(frame)
    if case .bool(let flag) = result { return flag }
    do throws(ScriptError) {
      return try frame.interpreter.isTrue(result)
    } catch {
      throw error.located(at: range)
    }
  }
}

extension ComparisonOperator {
  /// The ways in which two numbers may stand to each other.
  fileprivate struct Orders: OptionSet {
    let rawValue: UInt8
    static let less = Orders(rawValue: 1)
    static let equal = Orders(rawValue: 2)
    static let greater = Orders(rawValue: 4)
    static let none = Orders(rawValue: 8)

    /// Whether two numbers stand to each other in one of these ways. No branch depends on them,
    /// for nobody could foretell it.
    @inline(__always)
    func hold<Number: Comparable>(_ x: Number, _ y: Number) -> Bool {
      let order: UInt8 = (x < y ? 1 : 0) | (x == y ? 2 : 0) | (x > y ? 4 : 0)
      return rawValue & order != 0 || rawValue & Orders.none.rawValue != 0 && order == 0
    }
  }

  /// The ways in which it holds between numbers; none of what does not compare by size.
  fileprivate var orders: Orders {
    switch self {
    case .equal: .equal
    case .notEqual: [.less, .greater, .none]
    case .less: .less
    case .lessOrEqual: [.less, .equal]
    case .greater: .greater
    case .greaterOrEqual: [.greater, .equal]
    case .in, .notIn, .is, .isNot: []
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

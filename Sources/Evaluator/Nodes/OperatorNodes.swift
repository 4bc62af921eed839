import Syntax

final class UnaryNode: ExpressionNode {
  let operation: UnaryOperator
  let operand: Operand

  init(_ operation: UnaryOperator, _ operand: ExpressionNode, _ range: SourceRange) {
    self.operation = operation
    self.operand = Operand(operand)
    super.init(range)
  }

  override var mayBeFloat: Bool { operation == .negate && operand.mayBeFloat }

  override func float(_ locals: Frame.Locals) -> Double {
    operation == .negate ? -operand.float(locals) : .nan
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try operand.value(frame)
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

final class ComparisonNode: ExpressionNode {
  let comparison: ComparisonOperator
  let left: Operand
  let right: Operand
  fileprivate let orders: ComparisonOperator.Orders
  private var trial: FloatTrial
  /// Whether it compares variables and constants by size.
  let isPlain: Bool

  init(
    _ comparison: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
    self.comparison = comparison
    self.left = Operand(left)
    self.right = Operand(right)
    orders = comparison.orders
    trial = FloatTrial(self.left.mayBeFloat && self.right.mayBeFloat)
    isPlain = !orders.isEmpty && self.left.hasPlace && self.right.hasPlace
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

  /// How like numbers compare by size, where `isPlain`; nil for everything else.
  @inline(__always)
  func quickTruth(_ frame: Frame) -> Bool? {
    let left = left.knownPlace(frame.locals)
    let right = right.knownPlace(frame.locals)
    if left.isInt && right.isInt { return orders.hold(left.int, right.int) }
    if left.isFloat && right.isFloat { return orders.hold(left.float, right.float) }
    return nil
  }

  override func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    if orders.isEmpty { return try isTrueInGeneral(frame) }
    if isPlain, let truth = quickTruth(frame) { return truth }
    return try isOrdered(frame)
  }

  /// The truth of a comparison by size with parts that have to be evaluated.
  private func isOrdered(_ frame: Frame) throws(ScriptError) -> Bool {
    if trial.isOpen {
      let x = left.real(frame.locals)
      let y = right.real(frame.locals)
      if x == x, y == y { return orders.hold(x, y) }
      trial.fail()
    }
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

    /// Whether two ints stand to each other in one of these ways. No branch depends on them, for
    /// nobody could foretell it.
    @inline(__always)
    func hold(_ x: Int, _ y: Int) -> Bool {
      rawValue >> (Orders.bit(x >= y) &+ Orders.bit(x > y)) & 1 != 0
    }

    /// Whether two floats stand to each other in one of these ways.
    @inline(__always)
    func hold(_ x: Double, _ y: Double) -> Bool {
      let isUnordered = Orders.bit(x != x) | Orders.bit(y != y)
      return rawValue >> (Orders.bit(x >= y) &+ Orders.bit(x > y) &+ 3 &* isUnordered) & 1 != 0
    }

    @inline(__always)
    private static func bit(_ flag: Bool) -> UInt8 { unsafeBitCast(flag, to: UInt8.self) }
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

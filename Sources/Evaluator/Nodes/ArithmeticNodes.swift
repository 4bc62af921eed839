import Syntax

/// `left ∘ right`; in place, where it is that of an augmented assignment.
class BinaryNode: ExpressionNode {
  let operation: BinaryOperator
  let left: Operand
  let right: Operand
  /// Where the operator itself stands.
  let anchor: SourceRange
  let isInPlace: Bool
  /// Whether both parts are variables or constants.
  let isPlain: Bool
  final var trial: FloatTrial

  required init(
    _ operation: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    anchor: SourceRange, isInPlace: Bool, _ range: SourceRange
  ) {
    self.operation = operation
    self.left = Operand(left)
    self.right = Operand(right)
    self.anchor = anchor
    self.isInPlace = isInPlace
    isPlain = self.left.hasPlace && self.right.hasPlace
    trial = FloatTrial(
      operation.isOfFloats && self.left.mayBeFloat && self.right.mayBeFloat)
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

  override final var mayBeFloat: Bool { trial.isOpen }

  override final func float(_ locals: Frame.Locals) -> Double {
    isPlain ? plainFloat(locals) : compositeFloat(locals)
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
    let left = left.knownPlace(frame.locals)
    let right = right.knownPlace(frame.locals)
    if case .int(let x)? = left.pointee, case .int(let y)? = right.pointee,
      let result = quickArithmetic(operation, x, y)
    {
      return result
    }
    if left.isFloat, right.isFloat,
      let result = quickArithmetic(operation, left.float, right.float)
    {
      return result
    }
    return try computeInGeneral(frame)
  }

  /// Whether `plainInt` and `plainFloat` are quick to compute it.
  final var isFrequent: Bool {
    switch operation {
    case .add, .subtract, .multiply: true
    default: false
    }
  }

  /// The result of a frequent operator between ints in variables and constants, which both parts
  /// must be; nil for everything else.
  @inline(__always)
  final func plainInt(_ locals: Frame.Locals) -> Int? {
    let left = left.knownPlace(locals)
    let right = right.knownPlace(locals)
    guard left.isInt && right.isInt else { return nil }
    let outcome: (partialValue: Int, overflow: Bool)
    switch operation {
    case .add: outcome = left.int.addingReportingOverflow(right.int)
    case .subtract: outcome = left.int.subtractingReportingOverflow(right.int)
    case .multiply: outcome = left.int.multipliedReportingOverflow(by: right.int)
    default: return nil
    }
    return outcome.overflow ? nil : outcome.partialValue
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
    if let result = quickFloat(frame) { return .float(result) }
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

  final func combine(
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

import Syntax

/// Whether an expression is still tried with floats before it is evaluated in general.
///
/// `ExpressionNode.float` hands bare doubles from node to node, in registers. It reads variables and
/// computes, and does nothing else; so whoever gets NaN may evaluate the expression from its
/// beginning, as if nothing had been. NaN is what a part gives that is no float, and what arithmetic
/// makes of it; where a float really is NaN, the general way finds the same. An expression that is
/// not of floats is so for ever, as a rule: after some failures nobody tries any more.
struct FloatTrial {
  private var chances: UInt8

  init(_ isPossible: Bool) { chances = isPossible ? 8 : 0 }

  /// Whether it is worth trying.
  @inline(__always)
  var isOpen: Bool { chances > 0 }

  /// Notes that it failed.
  @inline(__always)
  mutating func fail() { chances &-= 1 }
}

extension BinaryNode {
  /// The result, if `float` knows it.
  @inline(__always)
  final func quickFloat(_ frame: Frame) -> Double? {
    guard trial.isOpen else { return nil }
    let result = float(frame.locals)
    if _fastPath(result == result) { return result }
    trial.fail()
    return nil
  }

  /// What `float` is where a part has to be computed, which is a float if it is a number; and of
  /// every division.
  @inline(__always)
  final func compositeFloat(_ locals: Frame.Locals) -> Double {
    let x = left.real(locals)
    return floatResult(x, right.real(locals))
  }

  /// What `float` is of variables and constants.
  @inline(__always)
  final func plainFloat(_ locals: Frame.Locals) -> Double {
    let left = left.knownPlace(locals)
    let right = right.knownPlace(locals)
    if _fastPath(left.isFloat && right.isFloat) { return floatResult(left.float, right.float) }
    return mixedFloat(left, right)
  }

  /// An int beside a float counts as one; two ints are no float, except of a division.
  @inline(never)
  private final func mixedFloat(
    _ left: UnsafeMutablePointer<Value?>, _ right: UnsafeMutablePointer<Value?>
  ) -> Double {
    guard left.isFloat || right.isFloat || operation == .divide else { return .nan }
    return floatResult(left.real, right.real)
  }

  /// The operator, applied to doubles; NaN where there is more to do than to compute.
  @inline(__always)
  final func floatResult(_ x: Double, _ y: Double) -> Double {
    // No more cases: they would become a table of jumps, which is slower.
    switch operation {
    case .multiply: x * y
    case .add: x + y
    case .subtract: x - y
    default: rareFloatResult(x, y)
    }
  }

  @inline(never)
  private final func rareFloatResult(_ x: Double, _ y: Double) -> Double {
    operation == .divide && y != 0 ? x / y : .nan
  }
}

extension BinaryOperator {
  /// Whether `floatResult` knows it.
  var isOfFloats: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide: true
    default: false
    }
  }
}

extension Operand {
  /// The float that it is; NaN for everything else.
  @inline(__always)
  func float(_ locals: Frame.Locals) -> Double {
    guard let place = access.place(locals) else { return node.float(locals) }
    return place.isFloat ? place.float : .nan
  }

  /// The same, but an int in a variable or constant counts as the float that it equals, if there is
  /// one, for that is what it is beside a float.
  @inline(__always)
  func real(_ locals: Frame.Locals) -> Double {
    if let place = access.place(locals) { return place.real }
    guard isPlainArithmetic else { return node.float(locals) }
    return unsafeDowncast(node, to: BinaryNode.self).plainFloat(locals)
  }

  /// Whether `float` and `real` may know.
  var mayBeFloat: Bool { hasPlace || node.mayBeFloat }
}

extension UnsafeMutablePointer where Pointee == Value? {
  /// Whether an int stands here.
  @inline(__always)
  var isInt: Bool {
    if case .int? = pointee { return true }
    return false
  }

  /// Whether a float stands here.
  @inline(__always)
  var isFloat: Bool {
    if case .float? = pointee { return true }
    return false
  }

  /// The int that stands here, as `isInt` said.
  @inline(__always)
  var int: Int { UnsafeRawPointer(self).load(as: Int.self) }

  /// The float that stands here, as `isFloat` said. A pattern would take its bits through an integer
  /// register, which takes longer than to multiply.
  @inline(__always)
  var float: Double { UnsafeRawPointer(self).load(as: Double.self) }

  /// The float that stands here, or that equals the int which does; NaN for everything else.
  @inline(__always)
  var real: Double { _fastPath(isFloat) ? float : realOfInt }

  private var realOfInt: Double {
    @inline(never) get {
      guard case .int(let number)? = pointee, number.magnitude <= 1 << 53 else { return .nan }
      return Double(number)
    }
  }

  /// Puts an int where mostly ints stand.
  @inline(__always)
  func store(int number: Int) {
    if _fastPath(isInt) { initialize(to: .int(number)) } else { storeAnew(int: number) }
  }

  /// Puts a float where mostly floats stand.
  @inline(__always)
  func store(float number: Double) {
    if _fastPath(isFloat) { initialize(to: .float(number)) } else { storeAnew(float: number) }
  }

  @inline(never)
  private func storeAnew(int number: Int) { store(.int(number)) }

  @inline(never)
  private func storeAnew(float number: Double) { store(.float(number)) }
}

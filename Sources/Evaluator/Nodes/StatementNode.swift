import Syntax

/// How a statement ended.
enum Completion {
  case normal
  case breaking
  case continuing
  case returning(Value)
}

/// A statement made ready to be executed.
class StatementNode {
  let range: SourceRange

  init(_ range: SourceRange) { self.range = range }

  func execute(_ frame: Frame) throws(ScriptError) -> Completion { .normal }
}

/// Statements one after the other.
final class BlockNode {
  typealias Place = UnsafeMutablePointer<Unmanaged<StatementNode>>

  let statements: NodeList<StatementNode>

  init(_ statements: [StatementNode]) { self.statements = NodeList(statements) }

  @inline(__always)
  func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    try BlockNode.execute(bounds, frame)
  }

  /// Where the statements begin and end; a loop asks once.
  @inline(__always)
  var bounds: (start: Place, end: Place) {
    (statements.start, statements.start + statements.count)
  }

  /// Executes the statements from one place to another.
  @inline(__always)
  static func execute(
    _ bounds: (start: Place, end: Place), _ frame: Frame
  ) throws(ScriptError) -> Completion {
    var next = bounds.start
    while next < bounds.end {
      let completion = try borrowing(next.pointee) { (statement) throws(ScriptError) in
        try statement.execute(frame)
      }
      if Finalizers.isWaiting { frame.interpreter.runFinalizers() }
      switch consume completion {
      case .normal: next += 1
      case let other: return other
      }
    }
    return .normal
  }
}

final class ExpressionStatement: StatementNode {
  let expression: ExpressionNode

  init(_ expression: ExpressionNode, _ range: SourceRange) {
    self.expression = expression
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    _ = try expression.evaluate(frame)
    return .normal
  }
}

/// An expression statement of the REPL, whose value is shown.
final class EchoStatement: StatementNode {
  let expression: ExpressionNode

  init(_ expression: ExpressionNode, _ range: SourceRange) {
    self.expression = expression
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let value = try expression.evaluate(frame)
    if value.isNone || value.isSilent { return .normal }
    let interpreter = frame.interpreter
    do throws(ScriptError) {
      interpreter.host.write(try interpreter.repr(value) + "\n")
    } catch {
      throw error.located(at: range)
    }
    interpreter.remember(shown: value)
    return .normal
  }
}

class AssignmentNode: StatementNode {
  let target: Destination
  let value: Operand

  /// Makes an assignment; that of a number to a variable has a kind of its own.
  static func make(
    _ target: TargetNode, _ value: ExpressionNode, _ range: SourceRange
  ) -> AssignmentNode {
    guard let value = value as? BinaryNode, Destination(target).hasPlace else {
      return AssignmentNode(target, value, range)
    }
    return value.isPlain && value.isFrequent
      ? PlainAssignmentNode(target, value, range) : NumberAssignmentNode(target, value, range)
  }

  init(_ target: TargetNode, _ value: ExpressionNode, _ range: SourceRange) {
    self.target = Destination(target)
    self.value = Operand(value)
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    guard let place = target.place(frame) else {
      try target.target.assign(value.value(frame), frame)
      return .normal
    }
    place.store(try value.value(frame))
    return .normal
  }
}

/// `variable = left ∘ right`, but for what the next kind does.
private class NumberAssignmentNode: AssignmentNode {
  fileprivate final let binary: BinaryNode
  /// Whether it adds to the variable itself.
  private final let isAddition: Bool

  init(_ target: TargetNode, _ value: BinaryNode, _ range: SourceRange) {
    binary = value
    isAddition = value.operation == .add && Destination(target).isPlace(of: value.left)
    super.init(target, value, range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    if binary.trial.isOpen {
      let result = binary.compositeFloat(frame.locals)
      if _fastPath(result == result) {
        target.knownPlace(frame.locals).store(float: result)
        return .normal
      }
      binary.trial.fail()
    }
    return try assignInGeneral(frame)
  }

  fileprivate final func assignInGeneral(_ frame: Frame) throws(ScriptError) -> Completion {
    let place = target.knownPlace(frame.locals)
    if isAddition, place.string != nil {
      try addText(place, frame)
    } else {
      place.store(frame.value(of: try binary.number(frame)))
    }
    return .normal
  }

  @inline(never)
  private final func addText(
    _ place: UnsafeMutablePointer<Value?>, _ frame: Frame
  ) throws(ScriptError) {
    var old = place.pointee ?? .none
    let more = try binary.right.value(frame)
    if case .string(let text) = more, old.string?.toOpaque() == place.string?.toOpaque() {
      old = .none
      place.append(text)
    } else {
      place.store(try binary.combine(old, more, frame))
    }
  }
}

/// `variable = left ∘ right` with a frequent operator between variables and constants, which is
/// computed right here.
private final class PlainAssignmentNode: NumberAssignmentNode {
  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let left = binary.left.knownPlace(frame.locals)
    let right = binary.right.knownPlace(frame.locals)
    if left.isFloat && right.isFloat {
      let result = binary.floatResult(left.float, right.float)
      target.knownPlace(frame.locals).store(float: result)
      return .normal
    }
    guard let result = binary.plainInt(frame.locals) else { return try assignInGeneral(frame) }
    target.knownPlace(frame.locals).store(int: result)
    return .normal
  }
}

final class MultipleAssignmentNode: StatementNode {
  let targets: [TargetNode]
  let value: ExpressionNode

  init(_ targets: [TargetNode], _ value: ExpressionNode, _ range: SourceRange) {
    self.targets = targets
    self.value = value
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let result = try value.evaluate(frame)
    for target in targets { try target.assign(result, frame) }
    return .normal
  }
}

@inline(never)
private func combined(
  _ operation: BinaryOperator, _ old: Value, _ operand: Value, _ anchor: SourceRange,
  _ range: SourceRange, _ frame: Frame
) throws(ScriptError) -> Value {
  if let result = quickArithmetic(operation, old, operand) { return frame.value(of: result) }
  do throws(ScriptError) {
    return try frame.interpreter.binaryInPlace(operation, old, operand)
  } catch {
    if error.range == nil { error.anchor = anchor }
    throw error.located(at: range)
  }
}

/// `object.name ∘= value`.
final class AugmentedAttributeNode: StatementNode {
  let operation: BinaryOperator
  let target: AttributeTarget
  let value: Operand
  let anchor: SourceRange

  init(
    _ operation: BinaryOperator, _ target: AttributeTarget, _ value: ExpressionNode,
    anchor: SourceRange, _ range: SourceRange
  ) {
    self.operation = operation
    self.target = target
    self.value = Operand(value)
    self.anchor = anchor
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    // Nothing runs between reading and writing that could change the object.
    if let operand = value.place(frame), let place = target.knownPlace(frame),
      let result = quickArithmetic(operation, place, operand)
    {
      place.initialize(to: frame.value(of: result))
      return .normal
    }
    return try combine(frame)
  }

  @inline(never)
  private func combine(_ frame: Frame) throws(ScriptError) -> Completion {
    let object = try target.base.value(frame)
    let old = try target.value(of: object, frame)
    let operand = try value.value(frame)
    let result = try combined(operation, old, operand, anchor, range, frame)
    try target.set(object, result, frame)
    return .normal
  }
}

/// `object[index] ∘= value`.
final class AugmentedSubscriptNode: StatementNode {
  let operation: BinaryOperator
  let target: SubscriptTarget
  let value: ExpressionNode
  let anchor: SourceRange

  init(
    _ operation: BinaryOperator, _ target: SubscriptTarget, _ value: ExpressionNode,
    anchor: SourceRange, _ range: SourceRange
  ) {
    self.operation = operation
    self.target = target
    self.value = value
    self.anchor = anchor
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let object = try target.base.value(frame)
    let index = try target.index.value(frame)
    let old = try target.value(of: object, index, frame)
    let operand = try value.evaluate(frame)
    let result = try combined(operation, old, operand, anchor, range, frame)
    try target.set(object, index, result, frame)
    return .normal
  }
}

final class ReturnNode: StatementNode {
  let value: Operand

  init(_ value: ExpressionNode?, _ range: SourceRange) {
    self.value = Operand(value ?? ConstantNode(.none, range))
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    .returning(try value.value(frame))
  }
}

/// `break`, `continue` and `pass`.
final class JumpNode: StatementNode {
  let completion: Completion

  init(_ completion: Completion, _ range: SourceRange) {
    self.completion = completion
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion { completion }
}

final class DeleteNode: StatementNode {
  let targets: [TargetNode]

  init(_ targets: [TargetNode], _ range: SourceRange) {
    self.targets = targets
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    for target in targets { try target.delete(frame) }
    return .normal
  }
}

final class AssertNode: StatementNode {
  let condition: ExpressionNode
  let message: ExpressionNode?

  init(_ condition: ExpressionNode, _ message: ExpressionNode?, _ range: SourceRange) {
    self.condition = condition
    self.message = message
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    if try condition.isTrue(frame) { return .normal }
    let arguments = try message.map { (node) throws(ScriptError) in [try node.evaluate(frame)] }
    // The condition is computed nowhere if it is a constant.
    throw ScriptError(.assertionError, arguments: arguments ?? [])
      .located(at: condition is ConstantNode ? range : condition.range)
  }
}

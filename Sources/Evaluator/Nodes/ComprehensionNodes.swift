import Syntax

/// One `for … in … if …` of a comprehension.
final class ComprehensionClause {
  private let target: LoopTarget
  private let iterable: ExpressionNode
  private let condition: Condition?
  private let otherConditions: NodeList<ExpressionNode>

  init(_ target: TargetNode, _ iterable: ExpressionNode, _ conditions: [ExpressionNode]) {
    self.target = LoopTarget(target)
    self.iterable = iterable
    condition = conditions.first.map(Condition.init)
    otherConditions = NodeList(Array(conditions.dropFirst()))
  }

  @inline(__always)
  fileprivate func holds(_ frame: Frame) throws(ScriptError) -> Bool {
    guard let condition else { return true }
    guard try condition.isTrue(frame) else { return false }
    for place in 0..<otherConditions.count {
      let isTrue = try otherConditions.with(place) { (condition) throws(ScriptError) in
        try condition.isTrue(frame)
      }
      if !isTrue { return false }
    }
    return true
  }

  /// Evaluates the iterable and begins to run over it.
  fileprivate func loop(_ frame: Frame) throws(ScriptError) -> Loop {
    try loop(over: try iterable.evaluate(frame), at: iterable.range, frame)
  }

  fileprivate func loop(
    over value: Value, at range: SourceRange, _ frame: Frame
  ) throws(ScriptError) -> Loop {
    do throws(ScriptError) {
      return try Loop(over: value, for: target, frame)
    } catch {
      throw error.located(at: range)
    }
  }

  /// Puts the next element into the target; false at the end.
  @inline(__always)
  fileprivate func advance(_ loop: inout Loop, _ frame: Frame) throws(ScriptError) -> Bool {
    do throws(ScriptError) {
      try frame.poll()
    } catch {
      throw error.located(at: iterable.range)
    }
    return try loop.advance(into: target, at: iterable.range, frame)
  }
}

/// A list, set or dictionary comprehension; its variables are slots of the enclosing frame.
final class ComprehensionNode: ExpressionNode {
  enum Result {
    case list(ExpressionNode)
    case set(ExpressionNode)
    case dictionary(key: ExpressionNode, value: ExpressionNode)
  }

  let result: Result
  let clauses: [ComprehensionClause]
  /// The slots of its variables, cleared at the start and at the end.
  let slots: [Int]
  /// Those of them that are cells.
  let cellSlots: [Int]

  init(
    _ result: Result, _ clauses: [ComprehensionClause], slots: [Int], cellSlots: [Int],
    _ range: SourceRange
  ) {
    self.result = result
    self.clauses = clauses
    self.slots = slots
    self.cellSlots = cellSlots
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    var loop = try clauses[0].loop(frame)
    // A comprehension inside itself (through recursion) has other slots; one inside a loop
    // starts afresh.
    for slot in slots { frame.locals[slot] = nil }
    for slot in cellSlots { frame.locals[slot] = .native(Cell(nil)) }
    defer { for slot in slots { frame.locals[slot] = nil } }
    switch result {
    case .list(let element):
      var elements: [Value] = []
      try walk(0, &loop, frame) { () throws(ScriptError) in
        elements.append(try element.evaluate(frame))
      }
      return Value(list: elements)
    case .set(let element):
      let table = DictionaryObject()
      try walk(0, &loop, frame) { () throws(ScriptError) in
        let value = try element.evaluate(frame)
        do throws(ScriptError) {
          try table.set(value, to: .none, in: frame.interpreter)
        } catch {
          throw error.located(at: range)
        }
      }
      return .set(SetObject(table))
    case .dictionary(let keyNode, let valueNode):
      let table = DictionaryObject()
      try walk(0, &loop, frame) { () throws(ScriptError) in
        let key = try keyNode.evaluate(frame)
        let value = try valueNode.evaluate(frame)
        do throws(ScriptError) {
          try table.set(key, to: value, in: frame.interpreter)
        } catch {
          throw error.located(at: range)
        }
      }
      return .dictionary(table)
    }
  }

  private func walk(
    _ place: Int, _ loop: inout Loop, _ frame: Frame, _ body: () throws(ScriptError) -> Void
  ) throws(ScriptError) {
    let clause = clauses[place]
    while try clause.advance(&loop, frame) {
      guard try clause.holds(frame) else { continue }
      if place + 1 == clauses.count {
        try body()
      } else {
        var inner = try clauses[place + 1].loop(frame)
        try walk(place + 1, &inner, frame, body)
      }
    }
  }
}

/// A generator expression: a frame of its own, walked when somebody asks.
final class GeneratorNode: ExpressionNode {
  let code: Code
  fileprivate let element: Operand
  fileprivate let clauses: NodeList<ComprehensionClause>
  /// The first iterable is evaluated in the enclosing frame.
  let first: ExpressionNode
  let captures: [Int]

  init(
    _ code: Code, _ element: ExpressionNode, _ clauses: [ComprehensionClause],
    first: ExpressionNode, captures: [Int], _ range: SourceRange
  ) {
    self.code = code
    self.element = Operand(element)
    self.clauses = NodeList(clauses)
    self.first = first
    self.captures = captures
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try first.evaluate(frame)
    let loop = try clauses[0].loop(over: value, at: first.range, frame)
    let generator = GeneratorExpressionIterator(self, loop)
    for slot in code.cellSlots { generator.locals[slot] = .native(Cell(nil)) }
    for (place, slot) in code.captureSlots.enumerated() {
      generator.locals[slot] = frame.locals[captures[place]]
    }
    return .iterator(generator)
  }
}

final class GeneratorExpressionIterator: IteratorObject {
  let node: GeneratorNode
  let locals: UnsafeMutablePointer<Value?>
  /// The loops of the clauses that are under way, and how many they are.
  private let loops: UnsafeMutablePointer<Loop>
  private var depth = 1
  private var isRunning = false

  init(_ node: GeneratorNode, _ first: Loop) {
    self.node = node
    loops = .allocate(capacity: node.clauses.count)
    loops.initialize(to: first)
    locals = .allocate(capacity: max(1, node.code.slotCount))
    locals.initialize(repeating: nil, count: node.code.slotCount)
  }

  deinit {
    let count = node.code.slotCount
    var held: (values: [Value?], loops: [Loop])? = (
      Array(UnsafeBufferPointer(start: locals, count: count)),
      Array(UnsafeBufferPointer(start: loops, count: depth))
    )
    loops.deinitialize(count: depth)
    loops.deallocate()
    locals.deinitialize(count: count)
    locals.deallocate()
    FlatRelease.drop(&held)
  }

  override var typeName: String { "generator" }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String? {
    "<generator object \(node.code.qualifiedName) at \(interpreter.address(self))>"
  }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    if isRunning { throw ScriptError(.valueError, "generator already executing") }
    isRunning = true
    defer { isRunning = false }
    let frame = Frame(locals: locals, interpreter: interpreter)
    do throws(ScriptError) {
      try interpreter.checkStack()
      let clauses = node.clauses
      while depth > 0 {
        let isFound = try clauses.with(depth - 1) { (clause) throws(ScriptError) in
          while try clause.advance(&loops[depth - 1], frame) {
            if try clause.holds(frame) { return true }
          }
          return false
        }
        if !isFound {
          endLoop()
        } else if depth == clauses.count {
          return try node.element.value(frame)
        } else {
          (loops + depth).initialize(to: try clauses[depth].loop(frame))
          depth += 1
        }
      }
      return nil
    } catch {
      while depth > 0 { endLoop() }
      interpreter.leave(node.code, error)
      throw interpreter.leavingGenerator(error)
    }
  }

  private func endLoop() {
    depth -= 1
    (loops + depth).deinitialize(count: 1)
  }

  override func visitReferences(_ visit: (Value) -> Void) {
    for slot in 0..<node.code.slotCount {
      if let value = locals[slot] { visit(value) }
    }
    for place in 0..<depth { visit(loops[place].value) }
  }
}

import Syntax

/// An expression made ready to be evaluated.
class ExpressionNode {
  let range: SourceRange

  init(_ range: SourceRange) { self.range = range }

  /// The value. Every node kind has its own; this one stands for nodes that have none.
  func evaluate(_ frame: Frame) throws(ScriptError) -> Value { .none }

  /// The value as a number; what is none is put aside.
  func number(_ frame: Frame) throws(ScriptError) -> Number {
    Number(try evaluate(frame), orAside: frame)
  }

  /// The value where it is a float, and where reading variables and computing is all that leads to
  /// it; NaN stands for everything else.
  func float(_ locals: Frame.Locals) -> Double { .nan }

  /// Whether `float` may know.
  var mayBeFloat: Bool { false }

  /// The truth of the value, for conditions.
  func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    let value = try evaluate(frame)
    if case .bool(let flag) = value { return flag }
    do throws(ScriptError) {
      return try frame.interpreter.isTrue(value)
    } catch {
      throw error.located(at: range)
    }
  }
}

final class ConstantNode: ExpressionNode {
  let value: Value
  /// Where operands read it.
  let place: UnsafeMutablePointer<Value?>

  init(_ value: Value, _ range: SourceRange) {
    self.value = value
    place = .allocate(capacity: 1)
    place.initialize(to: value)
    super.init(range)
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value { value }
}

// MARK: Names

final class LocalNode: ExpressionNode {
  let slot: Int
  let name: String
  /// Whether a comprehension takes it from its function.
  let isFree: Bool

  init(_ slot: Int, _ name: String, isFree: Bool, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let value = frame.locals[slot] { return value }
    throw unboundLocal(name, isFree: isFree, range)
  }
}

@inline(never)
func unboundLocal(_ name: String, isFree: Bool = false, _ range: SourceRange) -> ScriptError {
  if isFree {
    return ScriptError(
      .nameError,
      "cannot access free variable '\(name)' where it is not associated with a value in "
        + "enclosing scope"
    ).located(at: range)
  }
  return ScriptError(
    .unboundLocalError,
    "cannot access local variable '\(name)' where it is not associated with a value"
  ).located(at: range)
}

/// A variable that lives in a cell.
final class CellNode: ExpressionNode {
  let slot: Int
  let name: String
  let isFree: Bool

  init(_ slot: Int, _ name: String, isFree: Bool, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let cell = Cell.at(slot, frame), let value = cell.value { return value }
    throw unboundLocal(name, isFree: isFree, range)
  }
}

extension Cell {
  @inline(__always)
  static func at(_ slot: Int, _ frame: Frame) -> Cell? {
    guard case .native(let object)? = frame.locals[slot] else { return nil }
    return unsafeDowncast(object, to: Cell.self)
  }
}

/// A name of the module, or of the builtins behind it.
final class GlobalNode: ExpressionNode {
  let slot: UnsafeMutablePointer<Value?>
  let symbol: Symbol
  unowned(unsafe) let scope: GlobalScope
  /// The code that it stands in, whose local names may be what was meant.
  unowned(unsafe) let code: Code
  let builtinSlot: UnsafeMutablePointer<Value?>
  unowned(unsafe) let builtins: GlobalScope

  init(
    _ symbol: Symbol, _ scope: GlobalScope, builtins: GlobalScope, _ code: Code,
    _ range: SourceRange
  ) {
    self.symbol = symbol
    self.scope = scope
    self.code = code
    self.builtins = builtins
    slot = scope.slot(for: symbol)
    builtinSlot = builtins.slot(for: symbol)
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let value = slot.pointee { return value }
    if let value = builtinSlot.pointee { return value }
    return try find(frame)
  }

  @inline(never)
  private func find(_ frame: Frame) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    do throws(ScriptError) {
      if let value = try scope.value(symbol, in: interpreter) { return value }
      if let value = try builtins.value(symbol, in: interpreter) { return value }
      throw interpreter.undefinedName(symbol, in: scope, locals: code.variables(of: frame))
    } catch {
      throw error.located(at: range)
    }
  }
}

/// A name inside a class body: the body's own, or what `fallback` finds.
final class ClassNameNode: ExpressionNode {
  let symbol: Symbol
  let fallback: ExpressionNode

  init(_ symbol: Symbol, _ fallback: ExpressionNode, _ range: SourceRange) {
    self.symbol = symbol
    self.fallback = fallback
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let namespace = ClassNamespace.of(frame) {
      if let value = namespace.members[symbol] { return value }
      if let value = try namespace.preparedValue(symbol, frame.interpreter) { return value }
    }
    return try fallback.evaluate(frame)
  }
}

/// The names of a class body while it runs; it stands in slot 0.
final class ClassNamespace: NativeObject {
  var members = SymbolMap()
  /// What the metaclass's `__prepare__` gave for it, which sees each name that is set.
  var prepared: Value?

  /// Sets a name.
  func set(
    _ symbol: Symbol, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) {
    if let prepared {
      try interpreter.setSubscript(prepared, Value(interpreter.text(of: symbol)), to: value)
    }
    members.set(symbol, value)
  }

  /// Removes a name.
  func remove(_ symbol: Symbol, in interpreter: Interpreter) throws(ScriptError) {
    if let prepared {
      try interpreter.deleteSubscript(prepared, Value(interpreter.text(of: symbol)))
    }
    members.remove(symbol)
  }

  /// The value that the mapping of the metaclass has for a name.
  func preparedValue(
    _ symbol: Symbol, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    guard let prepared else { return nil }
    do throws(ScriptError) {
      return try interpreter.subscripted(prepared, Value(interpreter.text(of: symbol)))
    } catch {
      if interpreter.error(error, is: .keyError) { return nil }
      throw error
    }
  }

  @inline(__always)
  static func of(_ frame: Frame) -> ClassNamespace? {
    guard case .native(let object)? = frame.locals[0] else { return nil }
    return unsafeDowncast(object, to: ClassNamespace.self)
  }
}

/// `name := value`.
final class NamedNode: ExpressionNode {
  let target: TargetNode
  let value: ExpressionNode

  init(_ target: TargetNode, _ value: ExpressionNode, _ range: SourceRange) {
    self.target = target
    self.value = value
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let result = try value.evaluate(frame)
    try target.assign(result, frame)
    return result
  }
}

// MARK: Displays

/// An element of a display or call: one value, or all elements of an iterable.
struct ElementNode {
  let value: ExpressionNode
  let isSpread: Bool
}

func evaluateElements(_ nodes: [ElementNode], _ frame: Frame) throws(ScriptError) -> [Value] {
  var result: [Value] = []
  result.reserveCapacity(nodes.count)
  for node in nodes {
    let value = try node.value.evaluate(frame)
    if node.isSpread {
      do throws(ScriptError) {
        guard let source = try frame.interpreter.findIterator(over: value) else {
          throw ScriptError(
            .typeError, "Value after * must be an iterable, not \(value.typeName)")
        }
        result.append(contentsOf: try frame.interpreter.elements(of: .iterator(source)))
      } catch {
        throw error.located(at: node.value.range)
      }
    } else {
      result.append(value)
    }
  }
  return result
}

final class ListNode: ExpressionNode {
  let elements: [ElementNode]

  init(_ elements: [ElementNode], _ range: SourceRange) {
    self.elements = elements
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    Value(list: try evaluateElements(elements, frame))
  }
}

final class TupleNode: ExpressionNode {
  let elements: [ElementNode]

  init(_ elements: [ElementNode], _ range: SourceRange) {
    self.elements = elements
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    Value(tuple: try evaluateElements(elements, frame))
  }
}

final class SetNode: ExpressionNode {
  let elements: [ElementNode]

  init(_ elements: [ElementNode], _ range: SourceRange) {
    self.elements = elements
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let table = DictionaryObject()
    do throws(ScriptError) {
      for value in try evaluateElements(elements, frame) {
        try table.set(value, to: .none, in: frame.interpreter)
      }
    } catch {
      throw error.located(at: range)
    }
    return .set(SetObject(table))
  }
}

final class DictionaryNode: ExpressionNode {
  let items: [(key: ExpressionNode?, value: ExpressionNode)]

  init(_ items: [(key: ExpressionNode?, value: ExpressionNode)], _ range: SourceRange) {
    self.items = items
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let result = DictionaryObject()
    for (place, item) in items.enumerated() {
      if let keyNode = item.key {
        let key = try keyNode.evaluate(frame)
        let value = try item.value.evaluate(frame)
        do throws(ScriptError) {
          try result.set(key, to: value, in: frame.interpreter)
        } catch {
          // Python looks at the keys when all that comes before the next `**` is evaluated.
          for item in items[(place + 1)...] {
            guard let keyNode = item.key else { break }
            _ = try keyNode.evaluate(frame)
            _ = try item.value.evaluate(frame)
          }
          throw error.located(at: range)
        }
      } else {
        let value = try item.value.evaluate(frame)
        do throws(ScriptError) {
          for (key, value) in try frame.interpreter.mappingPairs(value) {
            try result.set(key, to: value, in: frame.interpreter)
          }
        } catch {
          throw error.located(at: item.value.range)
        }
      }
    }
    return .dictionary(result)
  }
}

extension Interpreter {
  /// The keys and values of a mapping, for `**value`.
  func mappingPairs(_ value: Value) throws(ScriptError) -> [(key: Value, value: Value)] {
    if case .dictionary(let object) = value { return object.pairs }
    guard let keys = try findAttribute(of: value, named: "keys") else {
      throw ScriptError(.typeError, "'\(value.typeName)' object is not a mapping")
    }
    var result: [(key: Value, value: Value)] = []
    for key in try elements(of: call(keys, [])) {
      result.append((key, try subscripted(value, key)))
    }
    return result
  }
}

final class SliceNode: ExpressionNode {
  let lower: ExpressionNode?
  let upper: ExpressionNode?
  let step: ExpressionNode?

  init(
    _ lower: ExpressionNode?, _ upper: ExpressionNode?, _ step: ExpressionNode?,
    _ range: SourceRange
  ) {
    self.lower = lower
    self.upper = upper
    self.step = step
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let start = try lower?.evaluate(frame) ?? .none
    let stop = try upper?.evaluate(frame) ?? .none
    let stride = try step?.evaluate(frame) ?? .none
    return .slice(SliceObject(start: start, stop: stop, step: stride))
  }
}

final class FormattedStringNode: ExpressionNode {
  enum Part {
    case text(String)
    case value(ExpressionNode, conversion: Character?, specification: FormattedStringNode?)
  }

  let parts: [Part]

  init(_ parts: [Part], _ range: SourceRange) {
    self.parts = parts
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    Value(try text(frame))
  }

  private func text(_ frame: Frame) throws(ScriptError) -> String {
    let interpreter = frame.interpreter
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .value(let node, let conversion, let specification):
        var value = try node.evaluate(frame)
        let format = try specification?.text(frame) ?? ""
        do throws(ScriptError) {
          switch conversion {
          case "r": value = Value(try interpreter.repr(value))
          case "s": value = Value(try interpreter.string(value))
          case "a": value = Value(Text.ascii(try interpreter.repr(value)))
          default: break
          }
          result += try interpreter.format(value, format)
        } catch {
          throw error.located(at: node.range)
        }
      }
    }
    return result
  }
}

extension Text {
  /// The text with everything beyond ASCII escaped.
  public static func ascii(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result += scalar.value < 128 ? String(scalar) : escape(scalar)
    }
    return result
  }
}

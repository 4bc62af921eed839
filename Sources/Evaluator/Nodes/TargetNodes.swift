import Syntax

/// Something that can be assigned to.
class TargetNode {
  let range: SourceRange

  init(_ range: SourceRange) { self.range = range }

  func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {}
  func delete(_ frame: Frame) throws(ScriptError) {}
}

final class LocalTarget: TargetNode {
  let slot: Int
  let name: String

  init(_ slot: Int, _ name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    (frame.locals + slot).store(value)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard frame.locals[slot] != nil else { throw unboundLocal(name, range) }
    frame.locals[slot] = nil
  }
}

final class CellTarget: TargetNode {
  let slot: Int
  let name: String

  init(_ slot: Int, _ name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    Cell.at(slot, frame)?.store(value)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard let cell = Cell.at(slot, frame), cell.value != nil else {
      throw unboundLocal(name, range)
    }
    cell.clear()
  }
}

final class GlobalTarget: TargetNode {
  let slot: UnsafeMutablePointer<Value?>
  let symbol: Symbol

  init(_ symbol: Symbol, _ scope: GlobalScope, _ range: SourceRange) {
    self.symbol = symbol
    slot = scope.slot(for: symbol)
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    slot.store(value)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard slot.pointee != nil else {
      let name = frame.interpreter.text(of: symbol)
      throw ScriptError(.nameError, "name '\(name)' is not defined").located(at: range)
    }
    slot.pointee = nil
  }
}

final class ClassNameTarget: TargetNode {
  let symbol: Symbol

  init(_ symbol: Symbol, _ range: SourceRange) {
    self.symbol = symbol
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    try ClassNamespace.of(frame)?.set(symbol, to: value, in: frame.interpreter)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard let namespace = ClassNamespace.of(frame), namespace.members[symbol] != nil else {
      let name = frame.interpreter.text(of: symbol)
      throw ScriptError(.nameError, "name '\(name)' is not defined").located(at: range)
    }
    try namespace.remove(symbol, in: frame.interpreter)
  }
}

final class AttributeTarget: TargetNode {
  let base: Operand
  let symbol: Symbol
  private var known = ShapeCache()
  /// The shape of the last instance that got the attribute.
  private var shapeBefore = ShapeCache()
  /// The shape that it got thereby; the one before, which the cache keeps, keeps this one.
  private var shapeAfter: Unmanaged<InstanceShape>?

  init(_ base: ExpressionNode, _ symbol: Symbol, _ range: SourceRange) {
    self.base = Operand(base)
    self.symbol = symbol
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    if let object = base.place(frame)?.instance, setKnown(object, value) { return }
    try set(base.value(frame), value, frame)
  }

  /// Where the attribute stands, if the object is a variable whose shape the node knows.
  @inline(__always)
  func knownPlace(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    guard let object = base.place(frame)?.instance, known.holds(object) else { return nil }
    return object._withUnsafeGuaranteedRef { $0.pointer(to: known.place) }
  }

  /// The value that the attribute of an object has, for `object.name ∘= value`.
  func value(of object: Value, _ frame: Frame) throws(ScriptError) -> Value {
    if let instance = object.instance, known.holds(instance) {
      return instance.value(at: known.place)
    }
    do throws(ScriptError) {
      return try frame.interpreter.attribute(of: object, symbol)
    } catch {
      throw error.located(at: range)
    }
  }

  func set(_ object: Value, _ value: Value, _ frame: Frame) throws(ScriptError) {
    if case .instance(let instance) = object {
      let borrowed = Unmanaged.passUnretained(instance)
      if setKnown(borrowed, value) { return }
      if learn(instance), setKnown(borrowed, value) { return }
    }
    do throws(ScriptError) {
      try frame.interpreter.setAttribute(of: object, symbol, to: value)
    } catch {
      throw error.located(at: range)
    }
  }

  @inline(__always)
  private func setKnown(_ object: Unmanaged<InstanceObject>, _ value: Value) -> Bool {
    if known.holds(object) {
      object._withUnsafeGuaranteedRef { $0.setValue(at: known.place, value) }
      return true
    }
    guard shapeBefore.holds(object), let shapeAfter else { return false }
    object._withUnsafeGuaranteedRef { $0.append(value, shared: shapeAfter) }
    return true
  }

  /// Notes the shape of an object that takes the attribute without further ado.
  @inline(never)
  private func learn(_ object: InstanceObject) -> Bool {
    guard object.shape.isShared,
      object.classObject.traits.isDisjoint(
        with: [.descriptors, .attributeSetter, .attributeOverride])
    else { return false }
    // Exceptions give some names a meaning of their own.
    if symbol == .args, object.payload is ErrorRecord { return false }
    if let place = object.place(of: symbol) {
      known.learn(object, place: place)
      return true
    }
    guard object.payload == nil, symbol != .dunderClass, symbol != .dunderDict,
      object.classObject.allows(symbol)
    else { return false }
    let after = object.shape.adding(symbol)
    guard after.isShared else { return false }
    shapeAfter = .passUnretained(after)
    return shapeBefore.learn(object)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    let object = try base.value(frame)
    do throws(ScriptError) {
      try frame.interpreter.deleteAttribute(of: object, symbol)
    } catch {
      throw error.located(at: range)
    }
  }
}

final class SubscriptTarget: TargetNode {
  let base: Operand
  let index: Operand

  init(_ base: ExpressionNode, _ index: ExpressionNode, _ range: SourceRange) {
    self.base = Operand(base)
    self.index = Operand(index)
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    if let list = base.place(frame)?.list,
      let number = index.access.integer(frame),
      list._withUnsafeGuaranteedRef({ $0.replace(at: number, value) })
    {
      return
    }
    if let dictionary = base.place(frame)?.dictionary, let key = index.place(frame),
      case .found(let place) = dictionary._withUnsafeGuaranteedRef({ $0.probe(at: key) })
    {
      dictionary._withUnsafeGuaranteedRef { $0.setValue(at: place, value) }
      return
    }
    let object = try base.value(frame)
    try set(object, index.value(frame), value, frame)
  }

  /// The value that stands there, for `object[index] ∘= value`.
  func value(of object: Value, _ place: Value, _ frame: Frame) throws(ScriptError) -> Value {
    if case .list(let list) = object, case .int(let number) = place,
      let element = list.element(at: number)
    {
      return element
    }
    do throws(ScriptError) {
      return try frame.interpreter.subscripted(object, place)
    } catch {
      throw error.located(at: range)
    }
  }

  func set(
    _ object: Value, _ place: Value, _ value: Value, _ frame: Frame
  ) throws(ScriptError) {
    if case .list(let list) = object, case .int(let number) = place, list.replace(at: number, value)
    {
      return
    }
    do throws(ScriptError) {
      try frame.interpreter.setSubscript(object, place, to: value)
    } catch {
      throw error.located(at: range)
    }
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    let object = try base.value(frame)
    let place = try index.value(frame)
    do throws(ScriptError) {
      try frame.interpreter.deleteSubscript(object, place)
    } catch {
      throw error.located(at: range)
    }
  }
}

extension ListObject {
  /// Replaces the element at an index; false for one that is not from 0 to the end.
  @inline(__always)
  fileprivate func replace(at index: Int, _ value: Value) -> Bool {
    guard index >= 0, index < elements.count else { return false }
    noteStored(value)
    elements[index] = value
    return true
  }
}

/// `a, *b, c = value`.
final class SequenceTarget: TargetNode {
  let targets: [TargetNode]
  let starred: Int?

  init(_ targets: [TargetNode], starred: Int?, _ range: SourceRange) {
    self.targets = targets
    self.starred = starred
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    if starred == nil, case .tuple(let tuple) = value, tuple.elements.count == targets.count {
      for place in targets.indices { try targets[place].assign(tuple.elements[place], frame) }
      return
    }
    let values: [Value]
    do throws(ScriptError) {
      values = try unpacked(value, frame.interpreter)
    } catch {
      throw error.located(at: range)
    }
    for place in targets.indices { try targets[place].assign(values[place], frame) }
  }

  private func unpacked(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> [Value] {
    let source: IteratorObject
    if let found = try interpreter.findIterator(over: value) {
      source = found
    } else {
      throw ScriptError(.typeError, "cannot unpack non-iterable \(value.typeName) object")
    }
    var values: [Value] = []
    guard let starred else {
      while let element = try source.next(in: interpreter) {
        try interpreter.poll()
        if values.count == targets.count {
          throw ScriptError(
            .valueError, "too many values to unpack (expected \(targets.count))")
        }
        values.append(element)
      }
      guard values.count == targets.count else {
        throw ScriptError(
          .valueError,
          "not enough values to unpack (expected \(targets.count), got \(values.count))")
      }
      return values
    }
    values = try interpreter.elements(of: .iterator(source))
    let fixed = targets.count - 1
    guard values.count >= fixed else {
      throw ScriptError(
        .valueError,
        "not enough values to unpack (expected at least \(fixed), got \(values.count))")
    }
    let middle = values.count - fixed
    return Array(values[..<starred])
      + [Value(list: Array(values[starred..<(starred + middle)]))]
      + Array(values[(starred + middle)...])
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    for target in targets { try target.delete(frame) }
  }
}

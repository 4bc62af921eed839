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
    frame.locals[slot] = value
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
    Cell.at(slot, frame)?.value = value
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard let cell = Cell.at(slot, frame), cell.value != nil else {
      throw unboundLocal(name, range)
    }
    cell.value = nil
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
    slot.pointee = value
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
    ClassNamespace.of(frame)?.members.set(symbol, value)
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    guard let namespace = ClassNamespace.of(frame), namespace.members[symbol] != nil else {
      let name = frame.interpreter.text(of: symbol)
      throw ScriptError(.nameError, "name '\(name)' is not defined").located(at: range)
    }
    namespace.members.remove(symbol)
  }
}

final class AttributeTarget: TargetNode {
  let base: ExpressionNode
  let symbol: Symbol
  private var hint = 0

  init(_ base: ExpressionNode, _ symbol: Symbol, _ range: SourceRange) {
    self.base = base
    self.symbol = symbol
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    try set(base.evaluate(frame), value, frame)
  }

  func set(_ object: Value, _ value: Value, _ frame: Frame) throws(ScriptError) {
    if case .instance(let instance) = object,
      instance.classObject.traits.isDisjoint(with: [.descriptors, .attributeSetter]),
      let place = instance.attributes.place(of: symbol, hint: hint)
    {
      hint = place
      instance.attributes.setValue(at: place, value)
      return
    }
    do throws(ScriptError) {
      try frame.interpreter.setAttribute(of: object, symbol, to: value)
    } catch {
      throw error.located(at: range)
    }
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    let object = try base.evaluate(frame)
    do throws(ScriptError) {
      try frame.interpreter.deleteAttribute(of: object, symbol)
    } catch {
      throw error.located(at: range)
    }
  }
}

final class SubscriptTarget: TargetNode {
  let base: ExpressionNode
  let index: ExpressionNode

  init(_ base: ExpressionNode, _ index: ExpressionNode, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    try set(base.evaluate(frame), index.evaluate(frame), value, frame)
  }

  func set(
    _ object: Value, _ place: Value, _ value: Value, _ frame: Frame
  ) throws(ScriptError) {
    if case .list(let list) = object, case .int(let number) = place, number >= 0,
      number < list.elements.count
    {
      list.elements[number] = value
      return
    }
    do throws(ScriptError) {
      try frame.interpreter.setSubscript(object, place, to: value)
    } catch {
      throw error.located(at: range)
    }
  }

  override func delete(_ frame: Frame) throws(ScriptError) {
    let object = try base.evaluate(frame)
    let place = try index.evaluate(frame)
    do throws(ScriptError) {
      try frame.interpreter.deleteSubscript(object, place)
    } catch {
      throw error.located(at: range)
    }
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

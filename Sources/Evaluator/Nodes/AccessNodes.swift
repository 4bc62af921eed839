import Syntax

final class SubscriptNode: ExpressionNode {
  let base: Operand
  let index: Operand
  /// The brackets with what is between them.
  let bracket: SourceRange

  /// Whether the base is a variable that keeps its value while the index is evaluated.
  private let keepsBase: Bool

  init(
    _ base: ExpressionNode, _ index: ExpressionNode, isSteady: Bool, bracket: SourceRange,
    _ range: SourceRange
  ) {
    self.base = Operand(base)
    self.index = Operand(index)
    keepsBase = self.base.hasPlace && (isSteady && base is LocalNode || self.index.hasPlace)
    self.bracket = bracket
    super.init(range)
  }

  override var mayBeFloat: Bool { keepsBase && index.hasPlace }

  override func float(_ locals: Frame.Locals) -> Double {
    guard let list = base.place(locals)?.list, let number = index.access.integer(locals) else {
      return .nan
    }
    return list._withUnsafeGuaranteedRef { list in
      guard number >= 0, number < list.elements.count,
        case .float(let element) = list.elements[number]
      else { return .nan }
      return element
    }
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if keepsBase, let place = base.place(frame) {
      if let list = place.list {
        let number = try index.number(frame)
        if case .int(let number) = number,
          let element = list._withUnsafeGuaranteedRef({ $0.element(at: number) })
        {
          return element
        }
        return try find(frame.value(of: number), in: base.value(frame), frame)
      }
      if let dictionary = place.dictionary {
        let number = try index.number(frame)
        if case .int(let number) = number {
          if case .found(let place) = dictionary._withUnsafeGuaranteedRef({ $0.probe(number) }) {
            return dictionary._withUnsafeGuaranteedRef { $0.value(at: place) }
          }
        }
        return try find(frame.value(of: number), in: base.value(frame), frame)
      }
    }
    let value = try base.value(frame)
    return try find(index.value(frame), in: value, frame)
  }

  @inline(never)
  private func find(_ place: Value, in value: Value, _ frame: Frame) throws(ScriptError) -> Value {
    if case .list(let list) = value, case .int(let number) = place,
      let element = list.element(at: number)
    {
      return element
    }
    if case .dictionary(let dictionary) = value,
      case .found(let place) = dictionary.probe(place)
    {
      return dictionary.value(at: place)
    }
    do throws(ScriptError) {
      return try frame.interpreter.subscripted(value, place)
    } catch {
      if error.range == nil { error.anchor = bracket }
      throw error.located(at: range)
    }
  }
}

extension ListObject {
  /// The element at an index, which may count from the end; nil beyond the ends.
  @inline(__always)
  func element(at index: Int) -> Value? {
    let place = index < 0 ? index &+ elements.count : index
    guard place >= 0, place < elements.count else { return nil }
    return elements[place]
  }
}

final class AttributeNode: ExpressionNode {
  let base: Operand
  let symbol: Symbol
  private var known = ShapeCache()
  /// The scope of the module that the node met last, and where the member stands.
  private var member: (scope: Unmanaged<GlobalScope>, place: UnsafeMutablePointer<Value?>)?

  init(_ base: ExpressionNode, _ symbol: Symbol, _ range: SourceRange) {
    self.base = Operand(base)
    self.symbol = symbol
    super.init(range)
  }

  override var mayBeFloat: Bool { base.hasPlace }

  override func float(_ locals: Frame.Locals) -> Double {
    guard let object = base.place(locals)?.instance, known.holds(object) else { return .nan }
    let place = object._withUnsafeGuaranteedRef { $0.pointer(to: known.place) }
    guard let place, case .float(let number) = place.pointee else { return .nan }
    return number
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let object = base.place(frame)?.instance, known.holds(object) {
      return object.value(at: known.place)
    }
    return try value(of: base.value(frame), frame)
  }

  private func value(of value: Value, _ frame: Frame) throws(ScriptError) -> Value {
    if case .instance(let object) = value {
      if known.holds(.passUnretained(object)) { return object.value(at: known.place) }
      if object.classObject.traits.isDisjoint(with: [.descriptors, .attributeOverride]),
        let place = object.place(of: symbol)
      {
        known.learn(object, place: place)
        return object.value(at: place)
      }
    }
    if case .module(let module) = value, let value = self.value(in: module.scope) { return value }
    do throws(ScriptError) {
      return try frame.interpreter.attribute(of: value, symbol)
    } catch {
      throw error.located(at: range)
    }
  }

  /// The member of a module; nil where it has yet to be made. Scopes live as long as the
  /// interpreter, and their names keep their places.
  @inline(__always)
  func value(in scope: GlobalScope) -> Value? {
    let address = Unmanaged.passUnretained(scope)
    if let member, member.scope.toOpaque() == address.toOpaque() { return member.place.pointee }
    guard let place = scope.place(of: symbol) else { return nil }
    member = (address, place)
    return place.pointee
  }
}

/// The shape of the instance that a node met last, and where the node found an attribute of it.
struct ShapeCache {
  private var identity: UnsafeRawPointer?
  private var version = 0
  private(set) var place = 0
  /// Keeps the shape, so that no other takes its address.
  private var shape: InstanceShape?

  /// Whether an object is of the shape that the node knows, and its class is as it was.
  @inline(__always)
  func holds(_ object: Unmanaged<InstanceObject>) -> Bool {
    object.shapeIdentity == identity && object.classVersion == version
  }

  /// Notes the shape of an object; false where the object shares it with no other.
  @discardableResult
  mutating func learn(_ object: InstanceObject, place: Int = 0) -> Bool {
    guard object.shape.isShared else { return false }
    shape = object.shape
    identity = Unmanaged.passUnretained(object).shapeIdentity
    version = object.classObject.version
    self.place = place
    return true
  }
}

/// The names of an instance's attributes, in the order in which they were first set.
///
/// Instances of one class that got the same names in the same order share a shape, so that a node
/// that met the shape before knows the place of an attribute without looking for its name.
final class InstanceShape {
  private(set) var names = SymbolIndex()
  /// Whether other instances may have it too; then it never changes.
  let isShared: Bool
  private var successors: [(symbol: Symbol, shape: InstanceShape)] = []
  /// The shape without names that it comes from; nil for that one itself.
  private unowned(unsafe) let root: InstanceShape?
  /// How many shapes come from it, where it is a root.
  private var descendants = 0

  /// An object with more attributes has a shape of its own; so have those of a class whose
  /// instances differ much.
  private static let nameLimit = 32
  private static let descendantLimit = 512

  /// The shape without names.
  init() {
    isShared = true
    root = nil
  }

  private init(_ names: SymbolIndex, isShared: Bool, _ root: InstanceShape) {
    self.names = names
    self.isShared = isShared
    self.root = root
  }

  /// The shape with one more name; this one, where it is not shared.
  func adding(_ symbol: Symbol) -> InstanceShape {
    guard isShared else {
      names.append(symbol)
      return self
    }
    for known in successors where known.symbol == symbol { return known.shape }
    var names = names
    names.append(symbol)
    let root = root ?? self
    let mayShare =
      names.count <= InstanceShape.nameLimit && root.descendants < InstanceShape.descendantLimit
    let made = InstanceShape(names, isShared: mayShare, root)
    if mayShare {
      successors.append((symbol, made))
      root.descendants += 1
    }
    return made
  }

  /// Removes a name of a shape that is not shared.
  func remove(at place: Int) { names.remove(at: place) }
}

/// An instance of a class.
public final class InstanceObject {
  /// Its class.
  public internal(set) var classObject: ClassObject {
    didSet { if classObject !== oldValue { takeShape(from: classObject.rootShape) } }
  }
  /// The names of its attributes. The class keeps the shapes that are shared.
  fileprivate var shapeReference: Unmanaged<InstanceShape>
  private var ownShape: InstanceShape?
  private var values: UnsafeMutablePointer<Value>?
  private var shortCount: Int32 = 0
  private var shortCapacity: Int32 = 0
  /// Its place in the record of changed containers; -1 for none.
  var registration: Int32 = -1
  /// Whether its `__del__` is still to be called.
  private(set) var hasFinalizer = false
  /// What native methods of its class keep with it.
  public var payload: AnyObject?

  private var count: Int {
    get { Int(shortCount) }
    set { shortCount = Int32(truncatingIfNeeded: newValue) }
  }
  private var capacity: Int {
    get { Int(shortCapacity) }
    set { shortCapacity = Int32(truncatingIfNeeded: newValue) }
  }

  /// Makes an instance without attributes.
  public init(of classObject: ClassObject) {
    self.classObject = classObject
    shapeReference = .passUnretained(classObject.rootShape)
    if classObject.traits.contains(.finalizer) { hasFinalizer = Finalizers.expect(self) }
  }

  /// Takes over what another one is about to release.
  private init(takingFrom other: InstanceObject) {
    classObject = other.classObject
    shapeReference = other.shapeReference
    ownShape = other.ownShape
    values = other.values
    shortCount = other.shortCount
    shortCapacity = other.shortCapacity
    payload = other.payload
    other.values = nil
    if other.registration >= 0 { registration = ChangedContainers.add(self, .instance) }
    hasFinalizer = true
  }

  /// Whether `__del__` is still to be called; from now on it is not.
  func takeFinalizer() -> Bool {
    guard hasFinalizer else { return false }
    hasFinalizer = false
    Finalizers.forget(at: Unmanaged.passUnretained(self).toOpaque())
    return true
  }

  var shape: InstanceShape { shapeReference.takeUnretainedValue() }

  deinit {
    if takeFinalizer() { Finalizers.add(InstanceObject(takingFrom: self)) }
    ChangedContainers.remove(at: registration)
    if payload is BaseValue {
      var parts = takeParts()
      Release.dismantle(&parts)
      return
    }
    guard let values else { return }
    for place in 0..<count where Release.isContainer(values[place]) {
      var parts = takeParts()
      Release.dismantle(&parts)
      return
    }
    values.deinitialize(count: count)
    values.deallocate()
  }

  /// Calls back with the values of its attributes.
  func withValues(_ body: (UnsafeBufferPointer<Value>) -> Void) {
    body(UnsafeBufferPointer(start: values, count: count))
  }

  /// What it held, the last part first, as a stack lets go of it.
  func takeParts() -> [Value] {
    var taken: [Value] = []
    if let base = payload as? BaseValue {
      payload = nil
      taken.append(base.value)
    }
    guard let values else { return taken }
    taken += UnsafeBufferPointer(start: values, count: count).reversed()
    values.deinitialize(count: count)
    values.deallocate()
    self.values = nil
    count = 0
    capacity = 0
    takeShape(from: classObject.rootShape)
    return taken
  }

  // MARK: Attributes

  /// The value of its own attribute; nil where it has none of that name.
  public subscript(symbol: Symbol) -> Value? { place(of: symbol).map { value(at: $0) } }

  /// Its own attributes in the order in which they were first set.
  public var attributes: SymbolMap {
    get { SymbolMap(shape.names, Array(UnsafeBufferPointer(start: values, count: count))) }
    set {
      removeAll()
      for (symbol, value) in zip(newValue.symbols, newValue.values) { set(symbol, value) }
    }
  }

  /// The place of an attribute; it stays while the shape stays.
  @inline(__always)
  func place(of symbol: Symbol) -> Int? {
    guard let place = shape.names.place(of: symbol), place < count else { return nil }
    return place
  }

  /// The value at a place, which must be valid.
  @inline(__always)
  func value(at place: Int) -> Value {
    guard let values else { return .none }
    return values[place]
  }

  /// Where the value at a place stands until the shape changes.
  @inline(__always)
  func pointer(to place: Int) -> UnsafeMutablePointer<Value>? { values.map { $0 + place } }

  /// Replaces the value at a place, which must be valid.
  @inline(__always)
  func setValue(at place: Int, _ value: Value) {
    noteStored(value)
    values?[place] = value
  }

  func set(_ symbol: Symbol, _ value: Value) {
    if let place = place(of: symbol) {
      setValue(at: place, value)
    } else {
      append(value, shape.adding(symbol))
    }
  }

  /// Adds an attribute, which makes the object's shape into another.
  private func append(_ value: Value, _ shape: InstanceShape) {
    append(value, shared: .passUnretained(shape))
    take(shape)
  }

  /// Adds an attribute, which makes the object's shape into one that is shared.
  @inline(__always)
  func append(_ value: Value, shared shape: Unmanaged<InstanceShape>) {
    if count == capacity { grow() }
    guard let values else { return }
    noteStored(value)
    (values + count).initialize(to: value)
    count += 1
    shapeReference = shape
  }

  func remove(_ symbol: Symbol) {
    guard let place = place(of: symbol), let values else { return }
    var names = shape.names
    names.remove(at: place)
    _ = (values + place).move()
    (values + place).moveInitialize(from: values + place + 1, count: count - place - 1)
    count -= 1
    if shape.isShared {
      var shape = classObject.rootShape
      for symbol in names.symbols { shape = shape.adding(symbol) }
      take(shape)
    } else {
      shape.remove(at: place)
    }
  }

  private func removeAll() {
    values?.deinitialize(count: count)
    count = 0
    take(classObject.rootShape)
  }

  private func takeShape(from root: InstanceShape) {
    var made = root
    for symbol in shape.names.symbols.prefix(count) { made = made.adding(symbol) }
    take(made)
  }

  @inline(__always)
  private func take(_ shape: InstanceShape) {
    shapeReference = .passUnretained(shape)
    if !shape.isShared { ownShape = shape }
  }

  @inline(never)
  private func grow() {
    let wanted = max(4, count * 2, count == 0 ? classObject.usualCount : 0)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: wanted)
    if let values {
      larger.moveInitialize(from: values, count: count)
      values.deallocate()
    }
    values = larger
    capacity = wanted
    if count > 0 { classObject.usualCount = min(wanted, 64) }
  }
}

extension Unmanaged where Instance == InstanceObject {
  @inline(__always)
  var shapeIdentity: UnsafeRawPointer {
    _withUnsafeGuaranteedRef { UnsafeRawPointer($0.shapeReference.toOpaque()) }
  }

  @inline(__always)
  var classVersion: Int { _withUnsafeGuaranteedRef { $0.classObject.version } }

  @inline(__always)
  func value(at place: Int) -> Value { _withUnsafeGuaranteedRef { $0.value(at: place) } }
}

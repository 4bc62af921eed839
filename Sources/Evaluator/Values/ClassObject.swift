import Syntax

/// A class: one of the script, or one that the library made.
public final class ClassObject {
  /// Its name.
  public internal(set) var name: String
  /// Its name in messages: types of CPython's compiled modules have the module in front.
  var spelledName: String {
    ["decimal", "datetime"].contains(moduleName)
      || ClassObject.compiled.contains(name)
        && ["collections", "functools"].contains(moduleName)
      ? "\(moduleName).\(name)" : name
  }
  private static let compiled: Set<String> = ["deque", "OrderedDict", "defaultdict", "partial"]
  /// Its name with those of the classes and functions around it.
  var qualifiedName: String
  /// Its bases as they were written.
  public let bases: [ClassObject]
  /// The order in which attributes are looked up: itself first, `object` last.
  ///
  /// Itself is left out here, so that a class does not hold itself.
  public let ancestors: [ClassObject]
  /// Its own attributes.
  public private(set) var attributes = SymbolMap()
  /// What `__module__` says.
  public internal(set) var moduleName: String
  /// What makes an instance of a built-in type: `int(x)`; nil for classes with `__init__`.
  public internal(set) var constructor: Builtin?
  /// Whether instances are `InstanceObject`s, so that scripts may inherit from it.
  public let isInheritable: Bool
  /// Whether scripts may set attributes of it.
  let isSealed: Bool
  /// The kind of its instances, for the types of built-in values.
  let instanceKind: ValueKind
  /// Declarations whose members are bound at the first look-up.
  var pending: (() -> Void)?

  private var cache = SymbolMap()
  /// The names that were looked up in vain.
  private var missing = SymbolMap()
  /// They leave the list when they go: they hold their bases.
  private var subclasses: [Unmanaged<ClassObject>] = []
  /// What instances need to know often.
  private(set) var traits = Traits(rawValue: 0)
  /// Grows whenever the attributes of the class or its ancestors change, so that nodes which
  /// remember what they found know when to forget it.
  private(set) var version = 0
  /// The shape of an instance without attributes.
  let rootShape = InstanceShape()
  /// How many attributes instances had so far, at most.
  var usualCount = 0
  /// How a call of the class makes an instance.
  private(set) var construction = Construction.unknown
  /// The body that made it, for its annotations.
  var body: (code: Code, scope: GlobalScope)?
  /// Its annotations, once somebody asked for them.
  var annotations: Value?
  /// The program text that made it.
  var definition: (source: SourceText, range: SourceRange)?
  /// What `__class__` means in its methods.
  var cell: ClassCell?
  /// Its place in the record of changed containers; -1 for none.
  private var registration: Int32 = -1
  /// The class of the class, where it is not `type`.
  let metaclass: ClassObject?
  /// What classes that inherit from a built-in type have in its place; see `Interpreter.face`.
  var face: ClassObject?
  /// The only names that attributes of instances may have; nil where any will do.
  var slots: Set<Symbol>?
  /// Whether it is the face of a built-in type, which programs do not see.
  var isFace = false

  /// What a call of a class does.
  enum Construction {
    case unknown
    /// More than can be said here.
    case general
    /// It makes an instance and runs `__init__`.
    case initializing(FunctionObject)
    /// It calls a builtin, as `str` does.
    case builtin(Builtin)
  }

  /// Facts about the attributes that a class or its ancestors have.
  struct Traits: OptionSet {
    let rawValue: Int
    /// `__getattr__`
    static let attributeFallback = Traits(rawValue: 1)
    /// `__setattr__`
    static let attributeSetter = Traits(rawValue: 2)
    /// A property or another descriptor with `__set__`.
    static let descriptors = Traits(rawValue: 4)
    /// `__getattribute__`
    static let attributeOverride = Traits(rawValue: 8)
    /// `__delattr__`
    static let attributeDeleter = Traits(rawValue: 16)
    /// `__del__`
    static let finalizer = Traits(rawValue: 32)
  }

  /// Makes a class whose ancestors are known.
  init(
    name: String, bases: [ClassObject], ancestors: [ClassObject], moduleName: String = "__main__",
    isInheritable: Bool = true, isSealed: Bool = false, instanceKind: ValueKind = .instance,
    metaclass: ClassObject? = nil
  ) {
    self.name = name
    qualifiedName = name
    self.bases = bases
    self.ancestors = ancestors
    self.moduleName = moduleName
    self.isInheritable = isInheritable
    self.isSealed = isSealed
    self.instanceKind = instanceKind
    self.metaclass = metaclass
    for base in bases {
      // A script's class is asked for its traits at once; a built-in one only where its members are
      // looked up, which loads those of its bases.
      if !isSealed { base.loadPending() }
      base.subclasses.append(.passUnretained(self))
      traits.formUnion(base.traits)
    }
  }

  deinit {
    ChangedContainers.remove(at: registration)
    cell?.object = nil
    let address = Unmanaged.passUnretained(self).toOpaque()
    for base in bases { base.subclasses.removeAll { $0.toOpaque() == address } }
  }

  /// `type`, or the name of a metaclass.
  var metaclassName: String { metaclass?.name ?? "type" }

  /// The classes that inherit from it at first hand, as scripts see them.
  var visibleSubclasses: [ClassObject] {
    var result: [ClassObject] = []
    for subclass in subclasses.map({ $0.takeUnretainedValue() }) where !subclass.isFace {
      result.append(subclass)
    }
    return result
  }

  /// Itself and the order in which attributes are looked up, as scripts see it.
  var resolutionOrder: [ClassObject] { [self] + ancestors.filter { !$0.isFace } }

  /// The value of an attribute of the class or the nearest ancestor that has it.
  public func lookup(_ symbol: Symbol) -> Value? {
    if let value = cache[symbol] { return value }
    if missing[symbol] != nil { return nil }
    loadPending()
    var found = attributes[symbol]
    if found == nil {
      for ancestor in ancestors {
        ancestor.loadPending()
        if let value = ancestor.attributes[symbol] {
          found = value
          break
        }
      }
    }
    if let found {
      cache.set(symbol, found)
    } else {
      missing.set(symbol, .none)
    }
    return found
  }

  /// Sets an attribute of the class itself.
  public func set(_ symbol: Symbol, to value: Value) {
    loadPending()
    // A counter that a class keeps is no reason for nodes to forget its methods.
    let isData = !ClassObject.mayBind(value) && attributes[symbol].map(ClassObject.mayBind) == false
    if registration < 0, Release.mayRefer(value) {
      registration = ChangedContainers.add(self, .class)
    }
    attributes.set(symbol, value)
    noteTrait(symbol, value)
    forget(symbol, isData: isData)
  }

  /// Whether a value may become another when it is taken from an instance.
  private static func mayBind(_ value: Value) -> Bool {
    switch value {
    case .function, .builtin, .native, .instance, .class, .boundMethod: true
    default: false
    }
  }

  /// Removes an attribute of the class itself; false where it has none of that name.
  func remove(_ symbol: Symbol) -> Bool {
    guard attributes[symbol] != nil else { return false }
    attributes.remove(symbol)
    forget(symbol)
    return true
  }

  private func noteTrait(_ symbol: Symbol, _ value: Value) {
    var added = Traits(rawValue: 0)
    switch symbol {
    case .dunderGetAttr: added = .attributeFallback
    case .dunderSetAttr: added = .attributeSetter
    case .dunderGetAttribute: added = .attributeOverride
    case .dunderDelAttr: added = .attributeDeleter
    case .dunderDel: added = .finalizer
    default:
      switch value {
      case .native(let object) where object is PropertyObject || object is NativeProperty:
        added = .descriptors
      case .instance(let object) where object.classObject.lookup(.dunderSet) != nil:
        added = .descriptors
      default: break
      }
    }
    if !traits.contains(added) { add(added) }
  }

  private func add(_ added: Traits) {
    traits.formUnion(added)
    for subclass in subclasses { subclass.takeUnretainedValue().add(added) }
  }

  private func forget(_ symbol: Symbol, isData: Bool = false) {
    cache.remove(symbol)
    missing.remove(symbol)
    if !isData {
      version &+= 1
      construction = .unknown
    }
    for subclass in subclasses {
      subclass.takeUnretainedValue().forget(symbol, isData: isData)
    }
  }

  /// The attributes of itself, and those that were looked up.
  var heldValues: [[Value]] { [attributes.values, cache.values] }

  /// The `__init__` that it remembers.
  var heldFunction: FunctionObject? {
    if case .initializing(let function) = construction { return function }
    return nil
  }

  /// Lets go of all its attributes.
  func removeAll() {
    attributes = SymbolMap()
    cache = SymbolMap()
    construction = .unknown
    version &+= 1
  }

  /// Remembers how a call makes an instance, until an attribute changes.
  func learn(_ construction: Construction) { self.construction = construction }

  func loadPending() {
    if let load = pending {
      pending = nil
      load()
    }
  }

  /// Whether instances may have an attribute of that name.
  func allows(_ symbol: Symbol) -> Bool { slots?.contains(symbol) ?? true }

  /// Whether it is `other` or inherits from it.
  public func inherits(from other: ClassObject) -> Bool {
    self === other || ancestors.contains { $0 === other }
  }

  /// The C3 order of the bases, without the class itself; nil where there is none.
  static func linearize(_ bases: [ClassObject]) -> [ClassObject]? {
    // The usual case; it keeps long lines of descent cheap.
    if bases.count == 1 { return [bases[0]] + bases[0].ancestors }
    var sequences = bases.map { [$0] + $0.ancestors }
    sequences.append(bases)
    var result: [ClassObject] = []
    while true {
      sequences.removeAll(where: \.isEmpty)
      if sequences.isEmpty { return result }
      var candidate: ClassObject?
      for sequence in sequences {
        let head = sequence[0]
        if !sequences.contains(where: { $0.dropFirst().contains { $0 === head } }) {
          candidate = head
          break
        }
      }
      guard let candidate else { return nil }
      result.append(candidate)
      for place in sequences.indices where sequences[place].first === candidate {
        sequences[place].removeFirst()
      }
    }
  }
}

/// A function with the object that it was taken from.
public final class BoundMethod {
  /// The function or builtin.
  public private(set) var function: Value
  /// The object that becomes the first argument.
  public private(set) var receiver: Value

  /// Binds a function to an object.
  public init(function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
  }

  deinit {
    if Release.isContainer(receiver) {
      var parts = takeParts()
      Release.dismantle(&parts)
    }
  }

  func takeParts() -> [Value] {
    let parts = [receiver, function]
    receiver = .none
    function = .none
    return parts
  }

  /// Whether the function is a builtin.
  var isNative: Bool {
    if case .builtin = function { return true }
    return false
  }
}

/// A module.
public final class ModuleObject {
  /// Its full name.
  public let name: String
  /// Its members.
  public let scope: GlobalScope
  /// The full path of the file that it was read from; nil for those of the library.
  public let file: String?
  /// The folders in which the modules inside it lie; nil where it is no package.
  let folders: [String]?
  /// Whether its program still runs.
  var isPartial = false

  /// Makes a module.
  init(name: String, scope: GlobalScope, file: String? = nil, folders: [String]? = nil) {
    self.name = name
    self.scope = scope
    self.file = file
    self.folders = folders
  }
}

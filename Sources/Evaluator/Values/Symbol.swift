/// An interned name: two symbols of one interpreter are equal where their texts are.
public struct Symbol: Hashable, Sendable {
  let id: Int32
}

/// The names of one interpreter.
public final class SymbolTable {
  private var ids: [String: Int32] = [:]
  private var texts: [String] = []

  init() {
    for text in Symbol.wellKnown { _ = intern(text) }
  }

  /// The symbol of a text.
  public func intern(_ text: String) -> Symbol {
    if let id = ids[text] { return Symbol(id: id) }
    let id = Int32(truncatingIfNeeded: texts.count)
    ids[text] = id
    texts.append(text)
    return Symbol(id: id)
  }

  /// The text of a symbol.
  public func text(of symbol: Symbol) -> String {
    let index = Int(symbol.id)
    return index < texts.count ? texts[index] : "?"
  }
}

extension Symbol {
  /// The names that every interpreter knows from the start, at fixed places.
  static let wellKnown: [String] = [
    "__init__", "__new__", "__call__", "__repr__", "__str__", "__format__", "__bool__", "__len__",
    "__iter__", "__next__", "__contains__", "__getitem__", "__setitem__", "__delitem__",
    "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__eq__", "__ne__", "__lt__",
    "__le__", "__gt__", "__ge__", "__hash__", "__enter__", "__exit__", "__neg__", "__pos__",
    "__invert__", "__abs__", "__int__", "__float__", "__index__", "__round__", "__reversed__",
    "__get__", "__set__", "__name__", "__qualname__", "__doc__", "__class__", "__dict__",
    "__module__", "__bases__", "__mro__", "__init_subclass__", "__set_name__", "args",
    "__main__", "__cause__", "__context__", "__defaults__", "__annotations__", "__self__",
    "__func__", "__wrapped__", "__notes__", "__traceback__", "__delete__", "__suppress_context__",
    "__missing__", "__all__", "__slots__", "__instancecheck__", "__class_getitem__", "__file__",
    "__del__",
  ]

  static let dunderInit = Symbol(id: 0)
  static let dunderNew = Symbol(id: 1)
  static let dunderCall = Symbol(id: 2)
  static let dunderRepr = Symbol(id: 3)
  static let dunderStr = Symbol(id: 4)
  static let dunderFormat = Symbol(id: 5)
  static let dunderBool = Symbol(id: 6)
  static let dunderLen = Symbol(id: 7)
  static let dunderIter = Symbol(id: 8)
  static let dunderNext = Symbol(id: 9)
  static let dunderContains = Symbol(id: 10)
  static let dunderGetItem = Symbol(id: 11)
  static let dunderSetItem = Symbol(id: 12)
  static let dunderDelItem = Symbol(id: 13)
  static let dunderGetAttr = Symbol(id: 14)
  static let dunderGetAttribute = Symbol(id: 15)
  static let dunderSetAttr = Symbol(id: 16)
  static let dunderDelAttr = Symbol(id: 17)
  static let dunderEq = Symbol(id: 18)
  static let dunderNe = Symbol(id: 19)
  static let dunderLt = Symbol(id: 20)
  static let dunderLe = Symbol(id: 21)
  static let dunderGt = Symbol(id: 22)
  static let dunderGe = Symbol(id: 23)
  static let dunderHash = Symbol(id: 24)
  static let dunderEnter = Symbol(id: 25)
  static let dunderExit = Symbol(id: 26)
  static let dunderNeg = Symbol(id: 27)
  static let dunderPos = Symbol(id: 28)
  static let dunderInvert = Symbol(id: 29)
  static let dunderAbs = Symbol(id: 30)
  static let dunderInt = Symbol(id: 31)
  static let dunderFloat = Symbol(id: 32)
  static let dunderIndex = Symbol(id: 33)
  static let dunderRound = Symbol(id: 34)
  static let dunderReversed = Symbol(id: 35)
  static let dunderGet = Symbol(id: 36)
  static let dunderSet = Symbol(id: 37)
  static let dunderName = Symbol(id: 38)
  static let dunderQualname = Symbol(id: 39)
  static let dunderDoc = Symbol(id: 40)
  static let dunderClass = Symbol(id: 41)
  static let dunderDict = Symbol(id: 42)
  static let dunderModule = Symbol(id: 43)
  static let dunderBases = Symbol(id: 44)
  static let dunderMro = Symbol(id: 45)
  static let dunderInitSubclass = Symbol(id: 46)
  static let dunderSetName = Symbol(id: 47)
  static let args = Symbol(id: 48)
  static let dunderMain = Symbol(id: 49)
  static let dunderCause = Symbol(id: 50)
  static let dunderContext = Symbol(id: 51)
  static let dunderDefaults = Symbol(id: 52)
  static let dunderAnnotations = Symbol(id: 53)
  static let dunderSelf = Symbol(id: 54)
  static let dunderFunc = Symbol(id: 55)
  static let dunderWrapped = Symbol(id: 56)
  static let dunderNotes = Symbol(id: 57)
  static let dunderTraceback = Symbol(id: 58)
  static let dunderDelete = Symbol(id: 59)
  static let dunderSuppressContext = Symbol(id: 60)
  static let dunderMissing = Symbol(id: 61)
  static let dunderAll = Symbol(id: 62)
  static let dunderSlots = Symbol(id: 63)
  static let dunderInstanceCheck = Symbol(id: 64)
  static let dunderClassGetItem = Symbol(id: 65)
  static let dunderFile = Symbol(id: 66)
  static let dunderDel = Symbol(id: 67)
}

/// Names in order, with the place of each.
struct SymbolIndex {
  private(set) var symbols: [Symbol] = []
  /// Open addressing over the symbols; empty while they are few enough to scan.
  private var table: [Int32] = []

  private static let scanLimit = 8

  @inline(__always)
  var count: Int { symbols.count }

  func place(of symbol: Symbol) -> Int? {
    if table.isEmpty {
      for place in symbols.indices where symbols[place] == symbol { return place }
      return nil
    }
    let mask = table.count - 1
    var slot = SymbolIndex.slot(symbol, mask)
    while table[slot] >= 0 {
      let place = Int(table[slot])
      if symbols[place] == symbol { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a symbol that is not there yet.
  mutating func append(_ symbol: Symbol) {
    symbols.append(symbol)
    if table.isEmpty ? symbols.count > SymbolIndex.scanLimit : symbols.count * 2 > table.count {
      rebuild()
    } else if !table.isEmpty {
      insert(symbol, symbols.count - 1)
    }
  }

  mutating func remove(at place: Int) {
    symbols.remove(at: place)
    if !table.isEmpty { rebuild() }
  }

  private static func slot(_ symbol: Symbol, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: UInt32(bitPattern: symbol.id) &* 2_654_435_769 >> 8) & mask
  }

  private mutating func rebuild() {
    var size = 32
    while size < symbols.count * 4 { size *= 2 }
    table = Array(repeating: -1, count: size)
    for place in symbols.indices { insert(symbols[place], place) }
  }

  private mutating func insert(_ symbol: Symbol, _ place: Int) {
    let mask = table.count - 1
    var slot = SymbolIndex.slot(symbol, mask)
    while table[slot] >= 0 { slot = (slot + 1) & mask }
    table[slot] = Int32(truncatingIfNeeded: place)
  }
}

/// A small map from symbols to values that keeps the order of insertion.
public struct SymbolMap {
  private var index = SymbolIndex()
  private(set) var values: [Value] = []

  init() {}

  /// The names with their values, of which there must be as many.
  init(_ index: SymbolIndex, _ values: [Value]) {
    self.index = index
    self.values = values
  }

  /// How many entries there are.
  public var count: Int { values.count }

  var symbols: [Symbol] { index.symbols }

  /// The value at a symbol; setting nil removes it.
  public subscript(symbol: Symbol) -> Value? {
    get { index.place(of: symbol).map { values[$0] } }
    set {
      if let newValue { set(symbol, newValue) } else { remove(symbol) }
    }
  }

  mutating func set(_ symbol: Symbol, _ value: Value) {
    if let place = index.place(of: symbol) {
      values[place] = value
    } else {
      index.append(symbol)
      values.append(value)
    }
  }

  mutating func remove(_ symbol: Symbol) {
    guard let place = index.place(of: symbol) else { return }
    index.remove(at: place)
    values.remove(at: place)
  }
}

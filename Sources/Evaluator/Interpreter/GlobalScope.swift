/// The names of a module. A name keeps its place for good, so nodes hold the place itself.
public final class GlobalScope {
  private var places: [Symbol: Int] = [:]
  private(set) var symbols: [Symbol] = []
  private var chunks: [UnsafeMutablePointer<Value?>] = []
  /// Members that are made when they are first used.
  var lazy: [Symbol: (Interpreter) throws(ScriptError) -> Value] = [:]
  /// The name of the module.
  public let moduleName: String

  private static let chunkSize = 64

  init(moduleName: String) { self.moduleName = moduleName }

  deinit {
    clear()
    for chunk in chunks {
      chunk.deinitialize(count: GlobalScope.chunkSize)
      chunk.deallocate()
    }
  }

  /// Releases all values.
  func clear() {
    for place in symbols.indices { pointer(at: place).pointee = nil }
  }

  private func pointer(at place: Int) -> UnsafeMutablePointer<Value?> {
    chunks[place / GlobalScope.chunkSize] + place % GlobalScope.chunkSize
  }

  /// The place of a name, made where there is none.
  func slot(for symbol: Symbol) -> UnsafeMutablePointer<Value?> {
    if let place = places[symbol] { return pointer(at: place) }
    let place = symbols.count
    if place % GlobalScope.chunkSize == 0 {
      let chunk = UnsafeMutablePointer<Value?>.allocate(capacity: GlobalScope.chunkSize)
      chunk.initialize(repeating: nil, count: GlobalScope.chunkSize)
      chunks.append(chunk)
    }
    symbols.append(symbol)
    places[symbol] = place
    return pointer(at: place)
  }

  /// The place of a name that has a value; nil where it has none.
  func place(of symbol: Symbol) -> UnsafeMutablePointer<Value?>? {
    guard let place = places[symbol] else { return nil }
    let pointer = pointer(at: place)
    return pointer.pointee == nil ? nil : pointer
  }

  /// The value of a name; setting nil removes it. Lazy members are not looked at.
  public subscript(symbol: Symbol) -> Value? {
    get { places[symbol].flatMap { pointer(at: $0).pointee } }
    set {
      if newValue == nil, places[symbol] == nil { return }
      slot(for: symbol).pointee = newValue
    }
  }

  /// The value of a name; a lazy member is made now.
  func value(
    _ symbol: Symbol, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    if let value = self[symbol] { return value }
    guard let make = lazy[symbol] else { return nil }
    let value = try make(interpreter)
    self[symbol] = value
    lazy[symbol] = nil
    return value
  }

  /// The names that have a value, in order.
  public var definedSymbols: [Symbol] {
    var result: [Symbol] = []
    for (place, symbol) in symbols.enumerated()
    where pointer(at: place).pointee != nil || lazy[symbol] != nil {
      result.append(symbol)
    }
    for symbol in lazy.keys.sorted(by: { $0.id < $1.id }) where places[symbol] == nil {
      result.append(symbol)
    }
    return result
  }
}

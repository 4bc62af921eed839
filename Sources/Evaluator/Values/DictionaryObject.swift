/// A dictionary that keeps the order of insertion.
///
/// Looking a key up may run script code (`__eq__`), which may throw; that is why the table is
/// our own. Removal leaves a gap, so that it costs the same everywhere.
public final class DictionaryObject {
  struct Entry {
    var key: Value
    // Here it takes no room of its own.
    var isLive: Bool
    var value: Value
    var hash: Int
  }

  var entries: [Entry] = []
  private var index: [Int32] = []
  /// How many entries there are.
  public private(set) var count = 0
  /// Grows whenever keys come or go; iterators watch it.
  public private(set) var version = 0

  /// Its place in the record of changed containers; -1 for none.
  var registration: Int32 = -1

  /// Makes an empty dictionary.
  public init() {}

  deinit {
    ChangedContainers.remove(at: registration)
    if entries.contains(where: { Release.isContainer($0.value) || Release.isContainer($0.key) }) {
      var values = takeValues()
      Release.dismantle(&values)
    }
  }

  /// Takes over the entries of another table.
  func take(_ other: DictionaryObject) {
    noteChange()
    entries = other.entries
    count = other.count
    rebuild()
    version += 1
  }

  /// What it held, the last part first, as a stack lets go of it.
  func takeValues() -> [Value] {
    let taken = entries
    removeAll()
    var values: [Value] = []
    values.reserveCapacity(taken.count * 2)
    for entry in taken.reversed() {
      values.append(entry.value)
      values.append(entry.key)
    }
    return values
  }

  // MARK: Looking up

  /// The value at a key; nil where there is none.
  public func value(
    for key: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch probe(key) {
    case .found(let place): return entries[place].value
    case .missing: return nil
    case .unclear: break
    }
    let hash = try interpreter.hash(key)
    guard let place = try place(of: key, hash: hash, in: interpreter) else { return nil }
    return entries[place].value
  }

  /// The value at a string key.
  public func value(forText key: String) -> Value? {
    guard let place = place(ofText: key) else { return nil }
    return entries[place].value
  }

  /// Whether there is such a key.
  public func contains(_ key: Value, in interpreter: Interpreter) throws(ScriptError) -> Bool {
    switch probe(key) {
    case .found: true
    case .missing: false
    case .unclear: try place(of: key, hash: interpreter.hash(key), in: interpreter) != nil
    }
  }

  /// What looking for a key finds without running script code.
  enum Probe {
    case found(Int)
    case missing
    /// Only comparing in full can tell.
    case unclear
  }

  /// Looks for an int or a string among ints and strings, which is what most keys are.
  @inline(__always)
  func probe(_ key: Value) -> Probe {
    if case .int(let number) = key { return probe(number) }
    if case .string(let text) = key { return probe(.passUnretained(text)) }
    return .unclear
  }

  /// Looks for the key at a place.
  @inline(__always)
  func probe(at place: UnsafeMutablePointer<Value?>) -> Probe {
    if case .int(let number)? = place.pointee { return probe(number) }
    if let text = place.string { return probe(text) }
    return .unclear
  }

  /// Looks for an int.
  func probe(_ number: Int) -> Probe {
    guard !index.isEmpty else { return .missing }
    let hash = DictionaryObject.hash(of: number)
    let mask = index.count - 1
    var slot = DictionaryObject.slot(hash, mask)
    while true {
      let place = Int(index[slot])
      if place >= 0 {
        if case .int(let other) = entries[place].key {
          if other == number { return .found(place) }
        } else if entries[place].hash == hash {
          return .unclear
        }
      } else if place == -1 {
        return .missing
      }
      slot = (slot + 1) & mask
    }
  }

  private func probe(_ text: Unmanaged<StringObject>) -> Probe {
    guard !index.isEmpty else { return .missing }
    let hash = text._withUnsafeGuaranteedRef { $0.hash }
    let mask = index.count - 1
    var slot = DictionaryObject.slot(hash, mask)
    while true {
      let place = Int(index[slot])
      if place == -1 { return .missing }
      if place >= 0, entries[place].hash == hash {
        guard case .string(let other) = entries[place].key else { return .unclear }
        if Unmanaged.passUnretained(other).toOpaque() == text.toOpaque()
          || text._withUnsafeGuaranteedRef({ $0 == other })
        {
          return .found(place)
        }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The value at a found place.
  @inline(__always)
  func value(at place: Int) -> Value { entries[place].value }

  /// Replaces the value at a found place.
  @inline(__always)
  func setValue(at place: Int, _ value: Value) {
    noteStored(value)
    entries[place].value = value
  }

  /// The hash of an int, which CPython has too.
  @inline(__always)
  static func hash(of number: Int) -> Int { number == -1 ? -2 : number }

  func place(ofText key: String) -> Int? {
    guard !index.isEmpty else { return nil }
    let hash = StringObject.hash(of: key)
    let mask = index.count - 1
    var slot = DictionaryObject.slot(hash, mask)
    while index[slot] != -1 {
      let place = Int(index[slot])
      if place >= 0, entries[place].hash == hash, case .string(let object) = entries[place].key,
        StringObject.bytesEqual(object.text, key)
      {
        return place
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func place(
    of key: Value, hash: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> Int? {
    guard !index.isEmpty else { return nil }
    let mask = index.count - 1
    var slot = DictionaryObject.slot(hash, mask)
    while index[slot] != -1 {
      let place = Int(index[slot])
      if place >= 0, entries[place].hash == hash {
        let before = version
        if try interpreter.isSameKey(entries[place].key, key) { return place }
        // The comparison was script code that changed the table: start again.
        if version != before { return try self.place(of: key, hash: hash, in: interpreter) }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func slot(_ hash: Int, _ mask: Int) -> Int {
    let mixed = UInt64(bitPattern: Int64(hash)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  // MARK: Changing

  /// Sets the value at a key.
  public func set(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) {
    switch probe(key) {
    case .found(let place): setValue(at: place, value)
    case .missing: append(key, value, try interpreter.hash(key))
    case .unclear:
      let hash = try interpreter.hash(key)
      if let place = try place(of: key, hash: hash, in: interpreter) {
        setValue(at: place, value)
      } else {
        append(key, value, hash)
      }
    }
  }

  /// Sets the value at a string key.
  public func set(text key: String, to value: Value) {
    if let place = place(ofText: key) {
      setValue(at: place, value)
    } else {
      append(Value(key), value, StringObject.hash(of: key))
    }
  }

  /// Removes a key and returns its value; nil where there is none.
  public func remove(
    _ key: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    let hash = try interpreter.hash(key)
    guard let place = try place(of: key, hash: hash, in: interpreter) else { return nil }
    return removeEntry(at: place).value
  }

  /// Removes the last entry and returns it; nil where there is none.
  public func removeLast() -> (key: Value, value: Value)? {
    guard let place = entries.lastIndex(where: \.isLive) else { return nil }
    let entry = removeEntry(at: place)
    return (entry.key, entry.value)
  }

  /// Removes the first entry and returns it; nil where there is none.
  public func removeFirst() -> (key: Value, value: Value)? {
    guard let place = entries.firstIndex(where: \.isLive) else { return nil }
    let entry = removeEntry(at: place)
    return (entry.key, entry.value)
  }

  /// Removes everything.
  public func removeAll() {
    entries = []
    index = []
    count = 0
    version += 1
  }

  private func removeEntry(at place: Int) -> Entry {
    let entry = entries[place]
    entries[place] = Entry(key: .none, isLive: false, value: .none, hash: 0)
    count -= 1
    version += 1
    let mask = index.count - 1
    var slot = DictionaryObject.slot(entry.hash, mask)
    while Int(index[slot]) != place { slot = (slot + 1) & mask }
    index[slot] = -2
    if count == 0 {
      entries = []
      index = []
    } else {
      while let last = entries.last, !last.isLive { entries.removeLast() }
    }
    return entry
  }

  private func append(_ key: Value, _ value: Value, _ hash: Int) {
    noteStored(value)
    noteStored(key)
    // Gaps in the index count as used until the next rebuild, so entries plus gaps bound it.
    used += 1
    if used * 3 >= index.count * 2 { rebuild() }
    let mask = index.count - 1
    var slot = DictionaryObject.slot(hash, mask)
    while index[slot] != -1 { slot = (slot + 1) & mask }
    index[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(key: key, isLive: true, value: value, hash: hash))
    count += 1
    version += 1
  }

  private var used = 0

  private func rebuild() {
    if count < entries.count { entries.removeAll { !$0.isLive } }
    var size = 8
    while size * 2 < (count + 1) * 5 { size *= 2 }
    index = Array(repeating: -1, count: size)
    let mask = size - 1
    for place in entries.indices {
      var slot = DictionaryObject.slot(entries[place].hash, mask)
      while index[slot] != -1 { slot = (slot + 1) & mask }
      index[slot] = Int32(truncatingIfNeeded: place)
    }
    used = count + 1
  }

  // MARK: Reading in order

  /// The keys in order.
  public var keys: [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    for entry in entries where entry.isLive { result.append(entry.key) }
    return result
  }

  /// The values in order.
  public var values: [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    for entry in entries where entry.isLive { result.append(entry.value) }
    return result
  }

  /// The keys with their values in order.
  public var pairs: [(key: Value, value: Value)] {
    var result: [(key: Value, value: Value)] = []
    result.reserveCapacity(count)
    for entry in entries where entry.isLive { result.append((entry.key, entry.value)) }
    return result
  }

  /// A copy.
  public func copy() -> DictionaryObject {
    let result = DictionaryObject()
    result.entries = entries
    result.count = count
    result.rebuild()
    result.used = count
    return result
  }

  /// The entry at or behind a place in storage, with the place to go on from; nil at the end.
  ///
  /// Start at 0. An iterator compares `version` before it goes on.
  public func entry(from place: Int) -> (key: Value, value: Value, next: Int)? {
    var place = place
    while place < entries.count {
      if entries[place].isLive { return (entries[place].key, entries[place].value, place + 1) }
      place += 1
    }
    return nil
  }
}

extension Interpreter {
  /// An iterator; TypeError for what cannot be iterated.
  public func iterator(over value: Value) throws(ScriptError) -> IteratorObject {
    if let found = try findIterator(over: value) { return found }
    throw ScriptError(.typeError, "'\(value.typeName)' object is not iterable")
  }

  func findIterator(over value: Value) throws(ScriptError) -> IteratorObject? {
    switch value {
    case .iterator(let object): return object
    case .list(let object): return ListIterator(object)
    case .tuple(let object): return ArrayIterator(object.elements, typeName: "tuple_iterator")
    case .range(let object): return RangeIterator(object)
    case .dictionary(let object): return DictionaryIterator(object, .keys, "dict_keyiterator")
    case .set(let object): return DictionaryIterator(object.table, .keys, "set_iterator")
    case .string(let object): return StringIterator(object)
    case .bytes(let object):
      return ArrayIterator(object.bytes.map { .int(Int($0)) }, typeName: "bytes_iterator")
    case .native(let object): return try object.iterator(in: self)
    case .tensor, .array: return try tensorIterator(over: value)
    case .class(let object):
      guard object.metaclass != nil, let made = try callSpecial(value, .dunderIter) else {
        return nil
      }
      return try iterator(over: made)
    case .instance(let object):
      if let made = try callSpecial(value, .dunderIter) {
        if case .iterator(let iterator) = made { return iterator }
        if case .instance(let iterator) = made,
          iterator.classObject.lookup(.dunderNext) != nil
        {
          return InstanceIterator(made)
        }
        if case .native(let native) = made, let iterator = try native.iterator(in: self) {
          return iterator
        }
        throw ScriptError(
          .typeError, "iter() returned non-iterator of type '\(made.typeName)'")
      }
      guard object.classObject.lookup(.dunderGetItem) != nil else { return nil }
      var place = 0
      return ClosureIterator(typeName: "iterator") { interpreter throws(ScriptError) in
        do throws(ScriptError) {
          let element = try interpreter.subscripted(value, .int(place))
          place += 1
          return element
        } catch {
          if interpreter.error(error, is: .indexError)
            || interpreter.error(error, is: .stopIteration)
          {
            return nil
          }
          throw error
        }
      }
    default: return nil
    }
  }

  /// Calls back with one element of a value after the other, as long as it answers that it wants
  /// more; TypeError for what cannot be iterated.
  public func forEach(
    in value: Value, _ wantsMore: (Value) throws(ScriptError) -> Bool
  ) throws(ScriptError) {
    guard case .list(let list) = value else {
      return try forEach(of: try iterator(over: value), wantsMore)
    }
    var place = 0
    while let element = list.element(at: place) {
      place += 1
      try poll()
      guard try wantsMore(element) else { return }
    }
  }

  /// The same with what an iterator gives.
  public func forEach(
    of iterator: IteratorObject, _ wantsMore: (Value) throws(ScriptError) -> Bool
  ) throws(ScriptError) {
    try borrowing(.passUnretained(iterator)) { (source) throws(ScriptError) in
      while let element = try source.next(in: self) {
        try poll()
        guard try wantsMore(element) else { return }
      }
    }
    withExtendedLifetime(iterator) {}
  }

  /// All elements of anything that can be iterated.
  public func elements(of value: Value) throws(ScriptError) -> [Value] {
    switch value {
    case .list(let object): return object.elements
    case .tuple(let object): return object.elements
    case .dictionary(let object): return object.keys
    case .set(let object): return object.table.keys
    default:
      var result: [Value] = []
      if case .range(let object) = value {
        try checkSize(object.count, 1)
        result.reserveCapacity(object.count)
      }
      try forEach(of: try iterator(over: value)) { (element) throws(ScriptError) in
        result.append(element)
        if result.count > Interpreter.maximumElements {
          throw ScriptError(.memoryError, arguments: [])
        }
        return true
      }
      return result
    }
  }

  /// `len(value)`.
  public func length(of value: Value) throws(ScriptError) -> Int {
    switch value {
    case .string(let object): return object.count
    case .bytes(let object): return object.bytes.count
    case .list(let object): return object.elements.count
    case .tuple(let object): return object.elements.count
    case .dictionary(let object): return object.count
    case .set(let object): return object.table.count
    case .range(let object): return object.count
    case .tensor, .array: return try tensorLength(value)
    case .native(let object):
      if let length = try object.length(in: self) { return length }
    case .instance, .class:
      if let result = try callSpecial(value, .dunderLen) { return try checkedLength(result) }
    default: break
    }
    throw ScriptError(.typeError, "object of type '\(value.typeName)' has no len()")
  }

  func checkedLength(_ value: Value) throws(ScriptError) -> Int {
    if case .bigInteger(let object) = value.plain, object.value > 0 {
      throw ScriptError(.overflowError, "cannot fit 'int' into an index-sized integer")
    }
    var length = -1
    if case .bigInteger = value.plain {} else { length = try index(value) }
    guard length >= 0 else { throw ScriptError(.valueError, "__len__() should return >= 0") }
    return length
  }

  /// The stable order of `sorted(values, key=key, reverse=reverse)`.
  public func sort(
    _ values: inout [Value], key: Value = .none, reverse: Bool = false
  ) throws(ScriptError) {
    var keys = values
    if !key.isNone {
      for place in values.indices {
        try poll()
        keys[place] = try call(key, [values[place]])
      }
    }
    var order = Array(values.indices)
    if reverse { order.reverse() }
    var spare = order
    var width = 1
    // Insertion in runs of eight, then merging from the bottom up: stable and without recursion.
    let run = 8
    var start = 0
    while start < order.count {
      try poll()
      let end = min(start + run, order.count)
      for place in start..<end {
        let item = order[place]
        var hole = place
        while hole > start, try less(keys[item], keys[order[hole - 1]]) {
          order[hole] = order[hole - 1]
          hole -= 1
        }
        order[hole] = item
      }
      start = end
    }
    width = run
    while width < order.count {
      var low = 0
      while low < order.count {
        let middle = min(low + width, order.count)
        let high = min(low + 2 * width, order.count)
        var (left, right, out) = (low, middle, low)
        while left < middle, right < high {
          try poll()
          if try less(keys[order[right]], keys[order[left]]) {
            spare[out] = order[right]
            right += 1
          } else {
            spare[out] = order[left]
            left += 1
          }
          out += 1
        }
        while left < middle {
          spare[out] = order[left]
          left += 1
          out += 1
        }
        while right < high {
          spare[out] = order[right]
          right += 1
          out += 1
        }
        low = high
      }
      swap(&order, &spare)
      width *= 2
    }
    if reverse { order.reverse() }
    values = order.map { values[$0] }
  }
}

/// The elements of a list, which may change meanwhile.
final class ListIterator: IteratorObject {
  private var list: ListObject?
  private var place = 0

  init(_ list: ListObject) { self.list = list }

  deinit { FlatRelease.drop(&list) }

  override var typeName: String { "list_iterator" }
  override var lengthHint: Int? { list.map { max(0, $0.elements.count - place) } ?? 0 }

  override func visitReferences(_ visit: (Value) -> Void) {
    if let list { visit(.list(list)) }
  }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    guard let list, place < list.elements.count else {
      self.list = nil
      return nil
    }
    defer { place += 1 }
    return list.elements[place]
  }
}

/// The elements of an array.
public final class ArrayIterator: IteratorObject {
  private var elements: [Value]
  private let name: String
  private var place = 0

  /// Makes an iterator with Python's name of its type.
  public init(_ elements: [Value], typeName: String) {
    self.elements = elements
    name = typeName
  }

  deinit {
    var held: [Value]? = elements
    elements = []
    FlatRelease.drop(&held)
  }

  public override var typeName: String { name }
  public override var lengthHint: Int? { elements.count - place }

  public override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    guard place < elements.count else { return nil }
    defer { place += 1 }
    return elements[place]
  }
}

final class RangeIterator: IteratorObject {
  let range: RangeObject
  var place = 0

  init(_ range: RangeObject) { self.range = range }

  override var typeName: String { "range_iterator" }
  override var lengthHint: Int? { range.count - place }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    guard place < range.count else { return nil }
    defer { place += 1 }
    return .int(range[place])
  }
}

final class StringIterator: IteratorObject {
  private let string: StringObject
  /// How many characters of an ASCII text were given; what is left of any other.
  private var place = 0
  private var rest: Substring.UnicodeScalarView

  init(_ string: StringObject) {
    self.string = string
    rest = Substring(string.isASCII ? "" : string.text).unicodeScalars
  }

  override var typeName: String { string.isASCII ? "str_ascii_iterator" : "str_iterator" }
  override var lengthHint: Int? { string.isASCII ? string.count - place : rest.count }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    guard string.isASCII else {
      guard let scalar = rest.popFirst() else { return nil }
      return interpreter.character(scalar)
    }
    guard place < string.count else { return nil }
    place += 1
    return interpreter.character(Unicode.Scalar(string.byte(at: place - 1)))
  }
}

/// The keys, values or items of a dictionary.
public final class DictionaryIterator: IteratorObject {
  /// What it gives.
  public enum Content { case keys, values, items }

  private let dictionary: DictionaryObject
  private let content: Content
  private let name: String
  private var place = 0
  private let version: Int

  /// Makes an iterator with Python's name of its type.
  public init(_ dictionary: DictionaryObject, _ content: Content, _ typeName: String) {
    self.dictionary = dictionary
    self.content = content
    name = typeName
    version = dictionary.version
  }

  public override var typeName: String { name }

  public override var lengthHint: Int? {
    var (count, spot) = (0, place)
    while let entry = dictionary.entry(from: spot) { (count, spot) = (count + 1, entry.next) }
    return dictionary.version == version ? count : 0
  }

  public override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    guard let (key, value) = try nextPair(in: interpreter) else { return nil }
    return switch content {
    case .keys: key
    case .values: value
    case .items: Value(tuple: [key, value])
    }
  }

  public override var givesPairs: Bool { content == .items }

  public override func visitReferences(_ visit: (Value) -> Void) { visit(.dictionary(dictionary)) }

  public override func nextPair(
    in interpreter: Interpreter
  ) throws(ScriptError) -> (Value, Value)? {
    guard dictionary.version == version else {
      let what = name.hasPrefix("set") ? "Set" : "dictionary"
      throw ScriptError(.runtimeError, "\(what) changed size during iteration")
    }
    guard let entry = dictionary.entry(from: place) else { return nil }
    place = entry.next
    return (entry.key, entry.value)
  }
}

/// A script's own iterator, behind `__next__`.
final class InstanceIterator: IteratorObject {
  let value: Value

  init(_ value: Value) { self.value = value }

  override func visitReferences(_ visit: (Value) -> Void) { visit(value) }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    do throws(ScriptError) {
      return try interpreter.callSpecial(value, .dunderNext)
    } catch {
      if interpreter.error(error, is: .stopIteration) { return nil }
      throw error
    }
  }
}

/// A list.
public final class ListObject {
  /// The elements.
  public var elements: [Value]

  /// Its place in the record of changed containers; -1 for none.
  var registration: Int32 = -1

  /// Makes a list.
  public init(_ elements: [Value] = []) { self.elements = elements }

  deinit {
    ChangedContainers.remove(at: registration)
    Release.dismantle(&elements)
  }

  /// Adds an element at the end.
  @inline(__always)
  public func append(_ value: Value) {
    noteStored(value)
    elements.append(value)
  }
}

/// A tuple.
public final class TupleObject {
  /// The elements.
  public internal(set) var elements: [Value]

  /// Makes a tuple.
  public init(_ elements: [Value]) { self.elements = elements }

  deinit { Release.dismantle(&elements) }
}

/// A range of integers.
public final class RangeObject {
  /// The first number.
  public let start: Int
  /// The number at which the range ends.
  public let stop: Int
  /// The distance of neighbours; never 0.
  public let step: Int
  /// How many numbers there are.
  public let count: Int

  /// Makes a range; nil where it has more numbers than an Int counts.
  public init?(start: Int, stop: Int, step: Int) {
    guard step != 0 else { return nil }
    self.start = start
    self.stop = stop
    self.step = step
    if step > 0 ? start >= stop : start <= stop {
      count = 0
    } else {
      let (distance, overflow) =
        step > 0
        ? stop.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(stop)
      guard !overflow else { return nil }
      let width = step.magnitude
      let number = (UInt(distance) - 1) / width + 1
      guard number <= UInt(Int.max) else { return nil }
      count = Int(number)
    }
  }

  /// The number at an index, which must be in range.
  public subscript(index: Int) -> Int { start &+ index &* step }

  /// Whether a number is in the range.
  public func contains(_ number: Int) -> Bool {
    if step > 0 ? (number < start || number >= stop) : (number > start || number <= stop) {
      return false
    }
    let (distance, overflow) = number.subtractingReportingOverflow(start)
    return !overflow && (step == -1 || distance % step == 0)
  }
}

/// `start:stop:step`.
public final class SliceObject {
  /// The start or None.
  public let start: Value
  /// The stop or None.
  public let stop: Value
  /// The step or None.
  public let step: Value

  /// Makes a slice.
  public init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }
}

/// A set or frozenset; it keeps insertion order.
public final class SetObject {
  /// The members, as keys whose values are None.
  public let table: DictionaryObject
  /// Whether it is a frozenset.
  public let isFrozen: Bool

  /// Makes a set of the keys of a table, which it takes over.
  public init(_ table: DictionaryObject = DictionaryObject(), isFrozen: Bool = false) {
    self.table = table
    self.isFrozen = isFrozen
  }
}

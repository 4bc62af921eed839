import BigInt

/// A range that machine integers cannot describe, or whose elements they cannot count.
public final class LongRange: NativeObject {
  /// The first number.
  public let start: BigInt
  /// The number at which the range ends.
  public let stop: BigInt
  /// The distance of neighbours; never 0.
  public let step: BigInt
  /// How many numbers there are.
  public let count: BigInt

  private init(_ start: BigInt, _ stop: BigInt, _ step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    let distance = step.sign == .plus ? stop - start : start - stop
    count = distance > 0 ? (distance - 1) / BigInt(step.magnitude) + 1 : 0
  }

  /// A range of any size, which is a plain one where machine integers do; the step is not 0.
  public static func make(_ start: BigInt, _ stop: BigInt, _ step: BigInt) -> Value {
    if let first = Int(exactly: start), let end = Int(exactly: stop),
      let distance = Int(exactly: step),
      let object = RangeObject(start: first, stop: end, step: distance)
    {
      return .range(object)
    }
    return .native(LongRange(start, stop, step))
  }

  /// A plain range as one of these.
  convenience init(_ range: RangeObject) {
    self.init(BigInt(range.start), BigInt(range.stop), BigInt(range.step))
  }

  /// Any range as one of these; nil for what is none.
  public static func described(_ value: Value) -> LongRange? {
    switch value {
    case .range(let object): LongRange(object)
    case .native(let object): object as? LongRange
    default: nil
    }
  }

  /// The int of any size that a value stands for as an index.
  public static func whole(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> BigInt {
    if let number = value.bigInt { return number }
    if case .instance = value, let number = try interpreter.callSpecial(value, .dunderIndex)?.bigInt
    {
      return number
    }
    return BigInt(try interpreter.index(value))
  }

  // MARK: What ranges do

  public override var typeName: String { "range" }

  public override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let numbers = step == 1 ? [start, stop] : [start, stop, step]
    var parts: [String] = []
    for number in numbers {
      parts.append(try Text.integer(number, limit: interpreter.maximumDigits))
    }
    return "range(" + parts.joined(separator: ", ") + ")"
  }

  public override func isTrue(in interpreter: Interpreter) -> Bool { !count.isZero }

  public override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    if let length = Int(exactly: count) { return length }
    throw ScriptError(.overflowError, "Python int too large to convert to C ssize_t")
  }

  public override func iterator(in interpreter: Interpreter) -> IteratorObject? {
    elements(isReversed: false)
  }

  /// An iterator over the numbers, in either order.
  public func elements(isReversed: Bool) -> IteratorObject {
    var next = isReversed ? start + (count - 1) * step : start
    var remaining = count
    let distance = isReversed ? -step : step
    return ClosureIterator(typeName: "longrange_iterator") { _ in
      if remaining.isZero { return nil }
      defer { next += distance }
      remaining -= 1
      return Value(next)
    }
  }

  public override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    if case .slice(let slice) = index { return try sliced(slice, interpreter) }
    guard interpreter.isIndex(index) else {
      throw ScriptError(
        .typeError, "range indices must be integers or slices, not \(index.typeName)")
    }
    var place = try LongRange.whole(index, interpreter)
    if place.sign == .minus { place += count }
    guard place.sign == .plus, place < count else {
      throw ScriptError(.indexError, "range object index out of range")
    }
    return Value(start + place * step)
  }

  func sliced(_ slice: SliceObject, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    func bound(_ value: Value) throws(ScriptError) -> BigInt? {
      if value.isNone { return nil }
      guard interpreter.isIndex(value) else {
        throw ScriptError(
          .typeError, "slice indices must be integers or None or have an __index__ method")
      }
      return try LongRange.whole(value, interpreter)
    }
    let distance = try bound(slice.step) ?? 1
    if distance.isZero { throw ScriptError(.valueError, "slice step cannot be zero") }
    let isBackward = distance.sign == .minus
    let lowest = isBackward ? BigInt(-1) : 0
    let highest = isBackward ? count - 1 : count
    func place(_ value: Value, _ otherwise: BigInt) throws(ScriptError) -> BigInt {
      guard let number = try bound(value) else { return otherwise }
      return number.sign == .minus ? max(number + count, lowest) : min(number, highest)
    }
    let first = try place(slice.start, isBackward ? highest : lowest)
    let last = try place(slice.stop, isBackward ? lowest : highest)
    return LongRange.make(start + first * step, start + last * step, step * distance)
  }

  /// The place of a value among the numbers; nil where it is none of them.
  public func place(of value: Value) -> BigInt? {
    var number = value.bigInt
    if case .float(let float) = value, float == float.rounded() { number = BigInt(exactly: float) }
    guard let number else { return nil }
    let (place, rest) = (number - start).quotientAndRemainder(dividingBy: step)
    return rest.isZero && place.sign == .plus && place < count ? place : nil
  }

  public override func contains(_ value: Value, in interpreter: Interpreter) -> Bool? {
    switch value {
    case .int, .bool, .bigInteger, .float: place(of: value) != nil
    default: nil
    }
  }

  public override func isEqual(to other: Value, in interpreter: Interpreter) -> Bool? {
    guard let other = LongRange.described(other) else { return nil }
    return count == other.count
      && (count.isZero || (start == other.start && (count == 1 || step == other.step)))
  }

  public override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.hash(
      Value(tuple: [
        Value(count), count.isZero ? .none : Value(start), count > 1 ? Value(step) : .none,
      ]))
  }
}

extension RangeObject {
  /// The part that a slice takes.
  func sliced(_ slice: SliceObject, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    for part in [slice.start, slice.stop, slice.step] {
      if case .bigInteger = part { return try LongRange(self).sliced(slice, interpreter) }
    }
    let range = try interpreter.normalizedSlice(slice, count: count)
    let (first, isFirstLong) = range.start.multipliedReportingOverflow(by: step)
    let (last, isLastLong) = range.stop.multipliedReportingOverflow(by: step)
    let (step, isStepLong) = step.multipliedReportingOverflow(by: range.step)
    if !isFirstLong, !isLastLong, !isStepLong {
      let (start, startsLong) = start.addingReportingOverflow(first)
      let (stop, endsLong) = self.start.addingReportingOverflow(last)
      if !startsLong, !endsLong, let made = RangeObject(start: start, stop: stop, step: step) {
        return .range(made)
      }
    }
    return try LongRange(self).sliced(slice, interpreter)
  }
}

import Syntax

/// What a `for` runs over. Ranges and lists need no iterator.
struct Loop {
  private enum Source {
    case range(Unmanaged<RangeObject>)
    case list(Unmanaged<ListObject>)
    case iterator(Unmanaged<IteratorObject>)
    case pairs(Unmanaged<IteratorObject>)
  }

  private let source: Source
  /// Keeps what is run over.
  let value: Value
  private var place = 0

  /// Begins to run over a value; pairs come in parts where the target takes them so.
  init(over value: Value, for target: LoopTarget, _ frame: Frame) throws(ScriptError) {
    switch value {
    case .range(let range):
      self.value = value
      source = .range(.passUnretained(range))
    case .list(let list):
      self.value = value
      source = .list(.passUnretained(list))
    default:
      let iterator = try frame.interpreter.iterator(over: value)
      self.value = .iterator(iterator)
      source =
        target.takesPairs && iterator.givesPairs
        ? .pairs(.passUnretained(iterator)) : .iterator(.passUnretained(iterator))
    }
  }

  /// Puts the next element into the target; false at the end.
  ///
  /// Errors of the iterator stand at `range`.
  @inline(__always)
  mutating func advance(
    into target: LoopTarget, at range: SourceRange, _ frame: Frame
  ) throws(ScriptError) -> Bool {
    switch source {
    case .range(let numbers):
      let number = numbers._withUnsafeGuaranteedRef { place < $0.count ? $0[place] : nil }
      guard let number else { return false }
      try target.whole.assign(.int(number), frame)
      place += 1
    case .list(let list):
      guard let element = list._withUnsafeGuaranteedRef({ $0.element(at: place) }) else {
        return false
      }
      place += 1
      try target.whole.assign(element, frame)
    case .iterator(let iterator):
      let element: Value?
      do throws(ScriptError) {
        element = try borrowing(iterator) { (iterator) throws(ScriptError) in
          try frame.withInterpreter { (interpreter) throws(ScriptError) in
            try iterator.next(in: interpreter)
          }
        }
      } catch {
        throw error.located(at: range)
      }
      guard let element else { return false }
      try target.whole.assign(element, frame)
    case .pairs(let iterator):
      let pair: (Value, Value)?
      do throws(ScriptError) {
        pair = try borrowing(iterator) { (iterator) throws(ScriptError) in
          try frame.withInterpreter { (interpreter) throws(ScriptError) in
            try iterator.nextPair(in: interpreter)
          }
        }
      } catch {
        throw error.located(at: range)
      }
      guard let pair else { return false }
      try target.assign(pair, frame)
    }
    return true
  }
}

/// The target of a `for`.
struct LoopTarget {
  let whole: Destination
  /// The parts of `for a, b in …`; none of other targets.
  private let parts: [Destination]

  init(_ target: TargetNode) {
    whole = Destination(target)
    if let sequence = target as? SequenceTarget, sequence.starred == nil,
      sequence.targets.count == 2
    {
      parts = sequence.targets.map(Destination.init)
    } else {
      parts = []
    }
  }

  var takesPairs: Bool { parts.count == 2 }

  @inline(__always)
  func assign(_ pair: (Value, Value), _ frame: Frame) throws(ScriptError) {
    guard parts.count == 2 else { return }
    try parts[0].assign(pair.0, frame)
    try parts[1].assign(pair.1, frame)
  }
}

import Syntax

/// What a `for` runs over. Ranges and lists need no iterator.
struct Loop {
  private enum Source {
    case range(RangeObject)
    case list(Unmanaged<ListObject>)
    case iterator(Unmanaged<IteratorObject>)
    case pairs(Unmanaged<IteratorObject>)
  }

  private let source: Source
  /// Keeps what is run over.
  private var value: Value
  private var place = 0

  /// Begins to run over a value; pairs come in parts where the target takes them so.
  init(over value: Value, for target: LoopTarget, _ frame: Frame) throws(ScriptError) {
    switch value {
    case .range(let range):
      self.value = value
      source = .range(range)
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
      guard place < numbers.count else { return false }
      try target.whole.assign(.int(numbers[place]), frame)
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

extension Loop {
  /// Leaves before the end.
  @inline(never)
  mutating func abandon(_ frame: Frame) {
    var left = takeIterator()
    frame.interpreter.abandon(&left)
  }

  /// A function of its own, so that nothing else holds the iterator when it returns.
  @inline(never)
  private mutating func takeIterator() -> [IteratorObject] {
    guard case .iterator(let iterator) = value else { return [] }
    value = .none
    return [iterator]
  }
}

extension Interpreter {
  /// Lets go of iterators before their end: generators that nobody else has go through their
  /// `finally` now, also those that an iterator runs over.
  ///
  /// As in Python, what fails there is nobody's error.
  func abandon(_ left: inout [IteratorObject]) {
    while !left.isEmpty { abandonLast(&left) }
  }

  /// A function of its own: when it returns, what the iterator runs over has one owner less.
  @inline(never)
  private func abandonLast(_ left: inout [IteratorObject]) {
    var iterator = left.removeLast()
    guard isKnownUniquelyReferenced(&iterator) else { return }
    if let generator = iterator as? GeneratorObject { try? generator.close(in: self) }
    left += iterator.sources
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

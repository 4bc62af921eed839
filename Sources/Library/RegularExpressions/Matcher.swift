import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tries a program on characters, one way after another, until one of them fits.
///
/// It is a loop over steps and a list of what is left to try: nothing calls itself, however long the
/// text is.
struct Matcher<Unit: FixedWidthInteger & UnsignedInteger> {
  private typealias Frame = MatchMemory.Frame

  private let units: UnsafePointer<Unit>
  /// Where the text ends for this search.
  private let end: Int
  private let steps: UnsafePointer<PatternInstruction>
  private let sets: UnsafePointer<CharacterSet>
  private let loops: UnsafePointer<PatternLoop>
  private let registers: UnsafeMutablePointer<Int>
  private unowned(unsafe) let program: PatternProgram
  private unowned(unsafe) let memory: MatchMemory
  private unowned(unsafe) let interpreter: Interpreter
  /// Where a match must not end; -1 for none.
  private var forbiddenEnd: Int
  private let matchesAll: Bool

  private var frames: UnsafeMutablePointer<Frame>
  private var capacity: Int
  private var top = 0
  /// The innermost barrier among the frames; -1 for none.
  private var barrier = -1
  /// How much may still be done before somebody looks whether to stop.
  private var budget = Matcher.budgetOfTurn

  private static var budgetOfTurn: Int { 1 << 14 }

  /// Prepares a search in characters.
  init(_ units: UnsafePointer<Unit>, _ search: PatternSearch) {
    self.units = units
    end = search.end
    program = search.pattern.program
    steps = UnsafePointer(program.steps)
    sets = UnsafePointer(program.sets)
    loops = UnsafePointer(program.loops)
    registers = program.registers
    memory = search.pattern.memory
    interpreter = search.interpreter
    forbiddenEnd = -1
    matchesAll = search.mode == .whole
    frames = memory.frames
    capacity = memory.capacity
  }

  /// Where the match is; afterwards, the registers say what the groups are.
  mutating func run(_ search: PatternSearch) throws(ScriptError) -> Range<Int>? {
    forbiddenEnd = search.mustAdvance ? search.start : -1
    guard search.mode == .anywhere else {
      return try match(from: search.start).map { search.start..<$0 }
    }
    var start = search.start
    if program.startsAtBeginning {
      return start > 0 ? nil : try match(from: start).map { start..<$0 }
    }
    while start <= end {
      if let first = program.first {
        start = place(ofFirst: first, from: start)
        if start == end { return nil }
      }
      if let found = try match(from: start) { return start..<found }
      start += 1
      try spend(1)
    }
    return nil
  }

  /// The first place from which a match may begin.
  private func place(ofFirst first: PatternProgram.First, from start: Int) -> Int {
    if Unit.bitWidth == 8, let only = first.only {
      let found = memchr(units + start, Int32(only), end - start)
      return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(units) } ?? end
    }
    var place = start
    while place < end, !isFirst(units[place], first.bits, first.beyond) { place += 1 }
    return place
  }

  /// Gives back what a match needed that was long.
  func finish() { memory.tidy() }

  @inline(__always)
  private func isFirst(_ unit: Unit, _ bits: CharacterBits, _ beyond: Bool) -> Bool {
    let code = Int(truncatingIfNeeded: unit)
    return Unit.bitWidth > 8 && code >= 256 ? beyond : bits.contains(code)
  }

  @inline(__always)
  private mutating func spend(_ amount: Int) throws(ScriptError) {
    budget &-= amount
    if budget < 0 { try look() }
  }

  @inline(never)
  private mutating func look() throws(ScriptError) {
    budget = Matcher.budgetOfTurn
    try interpreter.checkInterrupt()
  }

  // MARK: Frames

  @inline(__always)
  private mutating func push(
    _ kind: Frame.Kind, _ place: Int, _ a: Int, _ b: Int = 0
  ) throws(ScriptError) {
    if top == capacity { try grow() }
    (frames + top).initialize(
      to: Frame(kind: kind, place: Int32(truncatingIfNeeded: place), a: a, b: b))
    top += 1
  }

  @inline(never)
  private mutating func grow() throws(ScriptError) {
    try memory.grow(top, in: interpreter)
    frames = memory.frames
    capacity = memory.capacity
  }

  /// Changes a register for as long as the way that is tried does not fail.
  @inline(__always)
  private mutating func set(_ register: Int, _ value: Int) throws(ScriptError) {
    // If nothing else is left to try, nobody will ask for the old value.
    if top > 0 { try push(.register, register, registers[register]) }
    registers[register] = value
  }

  @inline(__always)
  private mutating func setLoop(
    _ register: Int, turns: Int, start: Int
  ) throws(ScriptError) {
    if top > 0 { try push(.loop, register, registers[register], registers[register + 1]) }
    registers[register] = turns
    registers[register + 1] = start
  }

  /// Takes the innermost barrier away, with what is left to try behind it; the old values of registers
  /// stay, for what is left in front of it.
  private mutating func cut() -> Frame {
    let place = barrier
    let frame = frames[place]
    barrier = frame.b
    var kept = place
    if place > 0 {
      for other in place + 1..<max(top, place + 1) {
        if frames[other].kind == .register || frames[other].kind == .loop {
          frames[kept] = frames[other]
          kept += 1
        }
      }
    }
    budget &-= top - place
    top = kept
    return frame
  }

  /// Takes everything back that came behind the innermost barrier, and the barrier.
  private mutating func unwind() {
    while top > barrier + 1 {
      top -= 1
      restore(frames[top])
    }
    top = barrier
    barrier = frames[top].b
  }

  @inline(__always)
  private func restore(_ frame: Frame) {
    let register = Int(frame.place)
    switch frame.kind {
    case .register: registers[register] = frame.a
    case .loop:
      registers[register] = frame.a
      registers[register + 1] = frame.b
    default: break
    }
  }

  // MARK: Characters

  @inline(__always)
  private func test(_ step: PatternInstruction, _ unit: Unit) -> Bool {
    let code = Int(truncatingIfNeeded: unit)
    switch step.operation {
    case .character: return code == step.a
    case .otherCharacter: return code != step.a
    case .inLine: return code != 10
    case .set: return isMember(code, of: step.a)
    default: return true
    }
  }

  @inline(__always)
  private func isMember(_ code: Int, of set: Int) -> Bool {
    if Unit.bitWidth > 8, code >= 256 {
      return sets[set].contains(UInt32(truncatingIfNeeded: code))
    }
    return sets[set].bits.contains(code)
  }

  /// How far characters go that a step tests, up to a limit.
  @inline(__always)
  private func extent(_ step: PatternInstruction, from start: Int, to limit: Int) -> Int {
    var place = start
    switch step.operation {
    case .character:
      while place < limit, Int(truncatingIfNeeded: units[place]) == step.a { place += 1 }
    case .otherCharacter:
      while place < limit, Int(truncatingIfNeeded: units[place]) != step.a { place += 1 }
    case .inLine: while place < limit, units[place] != 10 { place += 1 }
    case .set:
      if Unit.bitWidth == 8 {
        let bits = sets[step.a].bits
        while place < limit, bits.contains(Int(truncatingIfNeeded: units[place])) { place += 1 }
      } else {
        while place < limit, isMember(Int(truncatingIfNeeded: units[place]), of: step.a) {
          place += 1
        }
      }
    default: place = limit
    }
    return place
  }

  private func isWord(_ place: Int, _ set: Int) -> Bool {
    isMember(Int(truncatingIfNeeded: units[place]), of: set)
  }

  private func holds(_ step: PatternInstruction, at position: Int) -> Bool {
    func isLineEnd(_ place: Int) -> Bool { units[place] == 10 }
    switch PatternNode.Anchor(rawValue: step.a) {
    case .beginning, .beginningOfText: return position == 0
    case .beginningOfLine: return position == 0 || isLineEnd(position - 1)
    case .end: return position == end || (position == end - 1 && isLineEnd(position))
    case .endOfText: return position == end
    case .endOfLine: return position == end || isLineEnd(position)
    case .boundary, .notBoundary:
      // In an empty text, neither holds.
      if end == 0 { return false }
      let before = position > 0 && isWord(position - 1, step.b)
      let after = position < end && isWord(position, step.b)
      return (before != after) == (step.a == PatternNode.Anchor.boundary.rawValue)
    case nil: return false
    }
  }

  /// Where what a group matched ends, if it stands at a place, too.
  private func reference(_ step: PatternInstruction, at position: Int) -> Int? {
    let (start, stop) = (registers[2 * step.a], registers[2 * step.a + 1])
    guard start >= 0, stop >= start, stop - start <= end - position else { return nil }
    for offset in 0..<stop - start {
      let (one, other) = (units[start + offset], units[position + offset])
      if one == other { continue }
      let (a, b) = (UInt32(truncatingIfNeeded: one), UInt32(truncatingIfNeeded: other))
      switch step.b {
      case 0: return nil
      case 1: if CharacterCase.lowerASCII(a) != CharacterCase.lowerASCII(b) { return nil }
      default: if CharacterCase.lower(a) != CharacterCase.lower(b) { return nil }
      }
    }
    return position + (stop - start)
  }
}

// MARK: - Steps

extension Matcher {
  /// Where a match that begins at a place ends.
  private mutating func match(from start: Int) throws(ScriptError) -> Int? {
    registers.update(repeating: -1, count: program.registerCount)
    top = 0
    barrier = -1
    var place = 0
    var position = start
    while true {
      let step = steps[place]
      step: switch step.operation {
      case .character, .otherCharacter, .set, .inLine, .anything:
        if position < end, test(step, units[position]) {
          position += 1
          place += 1
          continue
        }
      case .mark:
        try set(step.a, position)
        if step.a & 1 == 1 { try set(program.lastGroupRegister, step.a >> 1) }
        place += 1
        continue
      case .branch:
        try push(.choice, step.a, position)
        place += 1
        continue
      case .jump:
        place = step.a
        continue
      case .run:
        if try run(step, &place, &position) { continue }
      case .anchor:
        if holds(step, at: position) {
          place += 1
          continue
        }
      case .loop:
        try setLoop(step.a, turns: -1, start: -1)
        place = step.b
        continue
      case .turn:
        try spend(1)
        try turn(step, &place, position)
        continue
      case .reference:
        if let found = reference(step, at: position) {
          try spend((found - position) >> 4)
          position = found
          place += 1
          continue
        }
      case .condition:
        let start = registers[2 * step.a]
        let isSet = start >= 0 && registers[2 * step.a + 1] >= start
        place = isSet ? place + 1 : step.b
        continue
      case .assertion, .negation:
        if position >= step.a {
          try push(step.operation == .assertion ? .barrier : .negation, step.b, position, barrier)
          barrier = top - 1
          position -= step.a
          place += 1
          continue
        }
        if step.operation == .negation {
          place = step.b
          continue
        }
      case .assertionEnd:
        position = cut().a
        place += 1
        continue
      case .negationEnd: unwind()
      case .atom:
        try push(.barrier, place, position, barrier)
        barrier = top - 1
        place += 1
        continue
      case .atomEnd:
        _ = cut()
        place += 1
        continue
      case .success:
        if position != forbiddenEnd, !matchesAll || position == end { return position }
      case .failure: break
      }
      guard try goBack(&place, &position) else { return nil }
    }
  }

  /// Takes as many characters as the manner of a run says; false if they are too few.
  @inline(__always)
  private mutating func run(
    _ step: PatternInstruction, _ place: inout Int, _ position: inout Int
  ) throws(ScriptError) -> Bool {
    let room = end - position
    if room < step.a { return false }
    let manner = step.c
    let most = manner == PatternNode.Repetition.Manner.lazy.rawValue ? step.a : min(step.b, room)
    let reached = extent(steps[place + 1], from: position, to: position + most)
    budget &-= (reached - position) >> 4
    let least = position + step.a
    if reached < least { return false }
    position = reached
    if manner == PatternNode.Repetition.Manner.lazy.rawValue {
      if step.a < step.b { try push(.lazyRun, place, position, step.a) }
    } else if manner == PatternNode.Repetition.Manner.greedy.rawValue, reached > least {
      try push(.greedyRun, place, least, reached)
    }
    place += 2
    return true
  }

  /// Begins another turn of a loop, or leaves it.
  @inline(__always)
  private mutating func turn(
    _ step: PatternInstruction, _ place: inout Int, _ position: Int
  ) throws(ScriptError) {
    let loop = loops[step.a]
    let turns = registers[loop.register] + 1
    let last = registers[loop.register + 1]
    if turns < loop.minimum {
      try setLoop(loop.register, turns: turns, start: last)
      place = step.b
    } else if loop.isLazy {
      try push(.lazyTurn, place, position)
      place += 1
    } else if turns < loop.maximum || loop.maximum == PatternNode.Repetition.unbounded,
      position != last
    {
      try push(.choice, place + 1, position)
      try setLoop(loop.register, turns: turns, start: position)
      place = step.b
    } else {
      place += 1
    }
  }

  /// Takes back what was tried last, up to something that can be tried in another way; false at the
  /// end.
  @inline(__always)
  private mutating func goBack(
    _ place: inout Int, _ position: inout Int
  ) throws(ScriptError) -> Bool {
    try spend(1)
    while top > 0 {
      let frame = frames[top - 1]
      switch frame.kind {
      case .register, .loop:
        restore(frame)
        top -= 1
      case .choice:
        top -= 1
        place = Int(frame.place)
        position = frame.a
        return true
      case .greedyRun:
        if try shorten(frame, &place, &position) { return true }
      case .lazyRun:
        if try lengthen(frame, &place, &position) { return true }
      case .lazyTurn:
        top -= 1
        let step = steps[Int(frame.place)]
        let loop = loops[step.a]
        let turns = registers[loop.register] + 1
        if turns < loop.maximum || loop.maximum == PatternNode.Repetition.unbounded,
          frame.a != registers[loop.register + 1]
        {
          try setLoop(loop.register, turns: turns, start: frame.a)
          place = step.b
          position = frame.a
          return true
        }
      case .barrier:
        top -= 1
        barrier = frame.b
      case .negation:
        top -= 1
        barrier = frame.b
        place = Int(frame.place)
        position = frame.a
        return true
      }
    }
    return false
  }

  /// Gives one character of a run back, or more if the next one must be a certain one.
  @inline(__always)
  private mutating func shorten(
    _ frame: MatchMemory.Frame, _ place: inout Int, _ position: inout Int
  ) throws(ScriptError) -> Bool {
    var reached = frame.b - 1
    let next = Int(frame.place) + 2
    if steps[next].operation == .character {
      let code = steps[next].a
      let start = reached
      while reached >= frame.a, Int(truncatingIfNeeded: units[reached]) != code { reached -= 1 }
      budget &-= (start - reached) >> 4
    }
    if reached > frame.a {
      frames[top - 1].b = reached
    } else {
      top -= 1
    }
    guard reached >= frame.a else { return false }
    place = next
    position = reached
    return true
  }

  /// Takes one more character for a lazy run, or more if the next one must be a certain one.
  @inline(__always)
  private mutating func lengthen(
    _ frame: MatchMemory.Frame, _ place: inout Int, _ position: inout Int
  ) throws(ScriptError) -> Bool {
    let step = steps[Int(frame.place)]
    let tested = steps[Int(frame.place) + 1]
    let next = Int(frame.place) + 2
    let most = frame.a + min(step.b - frame.b, end - frame.a)
    let start = frame.a
    var reached = start
    repeat {
      guard reached < most, test(tested, units[reached]) else {
        budget &-= (reached - start) >> 4
        top -= 1
        return false
      }
      reached += 1
    } while steps[next].operation == .character
      && (reached >= end || Int(truncatingIfNeeded: units[reached]) != steps[next].a)
    budget &-= (reached - start) >> 4
    frames[top - 1].a = reached
    frames[top - 1].b = frame.b + (reached - start)
    place = next
    position = reached
    return true
  }
}

import Evaluator

/// Makes a program of a parsed pattern.
struct PatternCompiler {
  private var instructions: [PatternInstruction] = []
  private var sets: [CharacterSet] = []
  private var loops: [PatternLoop] = []
  private let groupWidths: [PatternWidth?]
  private let interpreter: Interpreter
  /// The sets of the characters of words, by whether they end at 127.
  private var wordSets: [Bool: Int] = [:]

  private init(groupWidths: [PatternWidth?], _ interpreter: Interpreter) {
    self.groupWidths = groupWidths
    self.interpreter = interpreter
  }

  private var groupCount: Int { groupWidths.count - 1 }

  static func compile(
    _ nodes: [PatternNode], flags: PatternFlags, groupWidths: [PatternWidth?],
    in interpreter: Interpreter
  ) throws(ScriptError) -> PatternProgram {
    var compiler = PatternCompiler(groupWidths: groupWidths, interpreter)
    try compiler.emit(nodes, flags)
    compiler.emit(.success)
    return PatternProgram(
      instructions: compiler.instructions, sets: compiler.sets, loops: compiler.loops,
      groupCount: compiler.groupCount)
  }

  private mutating func emit(
    _ operation: PatternInstruction.Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0
  ) {
    instructions.append(PatternInstruction(operation: operation, a: a, b: b, c: c))
  }

  private mutating func emit(_ nodes: [PatternNode], _ flags: PatternFlags) throws(ScriptError) {
    for node in nodes { try emit(node, flags) }
  }

  private mutating func emit(_ node: PatternNode, _ flags: PatternFlags) throws(ScriptError) {
    try interpreter.poll()
    if let test = try test(node, flags) {
      instructions.append(test)
      return
    }
    switch node {
    case .literal, .notLiteral, .any, .set: break
    case .anchor(let anchor): emitAnchor(anchor, flags)
    case .branch(let alternatives): try emitBranch(alternatives, flags)
    case .group(let group, let added, let removed, let body):
      if let group { emit(.mark, 2 * (group - 1)) }
      try emit(body, flags.combined(adding: added, removing: removed))
      if let group { emit(.mark, 2 * (group - 1) + 1) }
    case .atomic(let body):
      emit(.atom)
      try emit(body, flags)
      emit(.atomEnd)
    case .repeated(let repetition, let body): try emitRepetition(repetition, body, flags)
    case .backreference(let group):
      let folding =
        flags.contains(.ignoreCase) ? (flags.contains(.unicode) ? 2 : 1) : 0
      emit(.reference, group - 1, folding)
    case .conditional(let group, let first, let second):
      let start = instructions.count
      emit(.condition, group - 1)
      try emit(first, flags)
      if let second {
        let jump = instructions.count
        emit(.jump)
        instructions[start].b = instructions.count
        try emit(second, flags)
        instructions[jump].a = instructions.count
      } else {
        instructions[start].b = instructions.count
      }
    case .assertion(let isBehind, let isNegative, let body):
      let start = instructions.count
      emit(isNegative ? .negation : .assertion, isBehind ? try width(behind: body) : 0)
      try emit(body, flags)
      emit(isNegative ? .negationEnd : .assertionEnd)
      instructions[start].b = instructions.count
    }
  }

  private func width(behind body: [PatternNode]) throws(ScriptError) -> Int {
    let width = PatternWidth(of: body, groups: groupWidths)
    if width.low != width.high {
      throw PatternFailure.error("look-behind requires fixed-width pattern", in: interpreter)
    }
    return width.low
  }

  private mutating func emitAnchor(_ anchor: PatternNode.Anchor, _ flags: PatternFlags) {
    switch anchor {
    case .beginning where flags.contains(.multiline):
      emit(.anchor, PatternNode.Anchor.beginningOfLine.rawValue)
    case .end where flags.contains(.multiline):
      emit(.anchor, PatternNode.Anchor.endOfLine.rawValue)
    case .boundary, .notBoundary:
      let isASCII = !flags.contains(.unicode)
      let known = wordSets[isASCII]
      let words =
        known
        ?? add(
          CharacterSet(
            [CharacterItem(.word)], isNegated: false, folding: .none, isASCII: isASCII))
      wordSets[isASCII] = words
      emit(.anchor, anchor.rawValue, words)
    default: emit(.anchor, anchor.rawValue)
    }
  }

  private mutating func emitBranch(
    _ alternatives: [[PatternNode]], _ flags: PatternFlags
  ) throws(ScriptError) {
    var jumps: [Int] = []
    for (number, alternative) in alternatives.enumerated() {
      let start = instructions.count
      let isLast = number == alternatives.count - 1
      if !isLast { emit(.branch) }
      try emit(alternative, flags)
      if !isLast {
        jumps.append(instructions.count)
        emit(.jump)
        instructions[start].a = instructions.count
      }
    }
    for jump in jumps { instructions[jump].a = instructions.count }
  }

  private mutating func emitRepetition(
    _ repetition: PatternNode.Repetition, _ body: [PatternNode], _ flags: PatternFlags
  ) throws(ScriptError) {
    if body.count == 1, let test = try test(body[0], flags) {
      emit(.run, repetition.minimum, repetition.maximum, repetition.manner.rawValue)
      instructions.append(test)
      return
    }
    let isPossessive = repetition.manner == .possessive
    if isPossessive { emit(.atom) }
    let number = loops.count
    let register = 2 * groupCount + 1 + 2 * number
    loops.append(
      PatternLoop(
        register: register, minimum: repetition.minimum, maximum: repetition.maximum,
        isLazy: repetition.manner == .lazy))
    let start = instructions.count
    emit(.loop, register)
    if isPossessive { emit(.atom) }
    try emit(body, flags)
    if isPossessive { emit(.atomEnd) }
    instructions[start].b = instructions.count
    emit(.turn, number, start + 1)
    if isPossessive { emit(.atomEnd) }
  }

  // MARK: Single characters

  /// The step for a piece that is one character; nil for others.
  private mutating func test(
    _ node: PatternNode, _ flags: PatternFlags
  ) throws(ScriptError) -> PatternInstruction? {
    switch node {
    case .any:
      return PatternInstruction(operation: flags.contains(.dotAll) ? .anything : .inLine)
    case .literal(let code): return try test(code, isNegated: false, flags)
    case .notLiteral(let code): return try test(code, isNegated: true, flags)
    case .set(let items, let isNegated):
      let set = try set(items, isNegated: isNegated, flags)
      return PatternInstruction(operation: .set, a: add(set))
    default: return nil
    }
  }

  private mutating func test(
    _ code: UInt32, isNegated: Bool, _ flags: PatternFlags
  ) throws(ScriptError) -> PatternInstruction {
    let isCased =
      flags.contains(.ignoreCase)
      && (flags.contains(.unicode)
        ? CharacterCase.isCased(code)
        : code < 128 && CharacterItem(0x61, 0x7a).contains(code | 0x20, isASCII: true))
    guard isCased else {
      return PatternInstruction(operation: isNegated ? .otherCharacter : .character, a: Int(code))
    }
    let small = flags.contains(.unicode) ? CharacterCase.lower(code) : code
    let set = try set([CharacterItem(small)], isNegated: isNegated, flags)
    return PatternInstruction(operation: .set, a: add(set))
  }

  private mutating func add(_ set: CharacterSet) -> Int {
    sets.append(set)
    return sets.count - 1
  }

  private func set(
    _ items: [CharacterItem], isNegated: Bool, _ flags: PatternFlags
  ) throws(ScriptError) -> CharacterSet {
    let isUnicode = flags.contains(.unicode)
    guard flags.contains(.ignoreCase) else {
      return CharacterSet(items, isNegated: isNegated, folding: .none, isASCII: !isUnicode)
    }
    var folded: [CharacterItem] = []
    var isCased = false
    for item in items {
      // Long ranges are gone through character by character.
      try interpreter.checkInterrupt()
      guard case .range = item.kind else {
        folded.append(item)
        continue
      }
      if isUnicode {
        isCased = CharacterFolding.fold(item, into: &folded) || isCased
      } else {
        isCased = CharacterFolding.foldASCII(item, into: &folded) || isCased
      }
    }
    guard isCased else {
      return CharacterSet(items, isNegated: isNegated, folding: .none, isASCII: !isUnicode)
    }
    return CharacterSet(
      folded, isNegated: isNegated, folding: isUnicode ? .unicode : .ascii, isASCII: !isUnicode)
  }
}

/// Ranges as small letters.
enum CharacterFolding {
  /// Adds a range as the small letters of its characters; whether any has another case.
  static func foldASCII(_ item: CharacterItem, into result: inout [CharacterItem]) -> Bool {
    result.append(item)
    let (low, high) = (max(item.low, 0x41), min(item.high, 0x5a))
    if low <= high { result.append(CharacterItem(low + 32, high + 32)) }
    return low <= high || (item.low <= 0x7a && item.high >= 0x61)
  }

  /// The same in Unicode, with all that `IGNORECASE` takes for the same.
  static func fold(_ item: CharacterItem, into result: inout [CharacterItem]) -> Bool {
    var isCased = false
    // Beyond the first plane, a capital and its small letter are all there is; CPython finds one alone
    // only if it is the small letter.
    if item.high > 0xffff {
      isCased = true
      let kind = item.single == nil ? CharacterItem.Kind.rangeWithCapitals : .range
      result.append(CharacterItem(max(item.low, 0x10000), item.high, kind))
    }
    guard item.low <= 0xffff else { return isCased }
    for code in item.low...min(item.high, 0xffff) {
      isCased = CharacterCase.isCased(code) || isCased
      for other in CharacterCase.kin(of: CharacterCase.lower(code)) {
        if let last = result.last, case .range = last.kind, last.high &+ 1 == other {
          result[result.count - 1].high = other
        } else {
          result.append(CharacterItem(other))
        }
      }
    }
    return isCased
  }
}

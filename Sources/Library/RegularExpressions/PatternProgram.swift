/// One step of a compiled pattern.
struct PatternInstruction {
  /// What a step does; what it needs stands in `a`, `b` and `c`.
  enum Operation: UInt8 {
    /// The pattern has matched.
    case success
    /// Nothing matches here.
    case failure
    /// The character `a`.
    case character
    /// Any character but `a`.
    case otherCharacter
    /// A character of the set `a`.
    case set
    /// Any character but the end of a line.
    case inLine
    /// Any character.
    case anything
    /// The anchor `a`; for boundaries, `b` is the set of the characters of words.
    case anchor
    /// Writes where we are into register `a`.
    case mark
    /// Goes on, and at `a` if that fails.
    case branch
    /// Goes on at `a`.
    case jump
    /// `a` to `b` characters that the next step tests, tried in the manner `c`.
    case run
    /// Begins the loop with the registers `a`, whose end is at `b`.
    case loop
    /// Ends a turn of the loop described at `a`; `b` is where a turn begins.
    case turn
    /// What the group `a` matched; if `b` is not 0, in any case (1: of ASCII, 2: of Unicode).
    case reference
    /// Goes on if the group `a` has matched, and at `b` otherwise.
    case condition
    /// Begins an assertion that starts `a` characters back and is followed by `b`.
    case assertion
    /// The same of one that must not match.
    case negation
    case assertionEnd
    case negationEnd
    /// Begins what is not tried in another way once it has matched.
    case atom
    case atomEnd
  }

  var operation: Operation
  var a = 0
  var b = 0
  var c = 0
}

/// The bounds of a loop.
struct PatternLoop {
  /// The register that counts the turns; the next one is where the last turn began.
  let register: Int
  let minimum: Int
  let maximum: Int
  let isLazy: Bool
}

/// 256 bits: which of the first code points are in a set.
struct CharacterBits {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  @inline(__always)
  func contains(_ code: Int) -> Bool {
    let word =
      code < 128 ? (code < 64 ? words.0 : words.1) : (code < 192 ? words.2 : words.3)
    return word >> UInt64(truncatingIfNeeded: code & 63) & 1 != 0
  }

  mutating func insert(_ code: Int) {
    let bit = UInt64(1) << UInt64(code & 63)
    switch code >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  mutating func formUnion(_ other: CharacterBits) {
    words.0 |= other.words.0
    words.1 |= other.words.1
    words.2 |= other.words.2
    words.3 |= other.words.3
  }

  /// All the others.
  var inverted: CharacterBits {
    var result = self
    result.words = (~words.0, ~words.1, ~words.2, ~words.3)
    return result
  }

  /// The bits for which something holds.
  init(where holds: (UInt32) -> Bool = { _ in false }) {
    for code in UInt32(0)..<256 where holds(code) { insert(Int(code)) }
  }
}

/// A set of characters.
struct CharacterSet {
  /// What is done with a character before it is looked for.
  enum Folding: Int { case none, ascii, unicode }

  let items: [CharacterItem]
  let isNegated: Bool
  let folding: Folding
  /// Whether categories end at 127.
  let isASCII: Bool
  /// The answers for the first 256 code points.
  private(set) var bits = CharacterBits()

  init(_ items: [CharacterItem], isNegated: Bool, folding: Folding, isASCII: Bool) {
    self.items = items
    self.isNegated = isNegated
    self.folding = folding
    self.isASCII = isASCII
    bits = makeBits()
  }

  /// Whether a character is in it.
  func contains(_ code: UInt32) -> Bool {
    let folded =
      switch folding {
      case .none: code
      case .ascii: CharacterCase.lowerASCII(code)
      case .unicode: CharacterCase.lower(code)
      }
    return items.contains { $0.contains(folded, isASCII: isASCII) } != isNegated
  }

  private func makeBits() -> CharacterBits {
    guard folding == .none else { return CharacterBits { contains($0) } }
    var result = CharacterBits()
    for item in items {
      if case .category(let category) = item.kind {
        let bits = CharacterSet.bits(of: category, isASCII: isASCII)
        result.formUnion(item.isNegated ? bits.inverted : bits)
      } else if item.low < 256 {
        for code in item.low...min(item.high, 255) { result.insert(Int(code)) }
      }
    }
    return isNegated ? result.inverted : result
  }

  private static func bits(
    of category: CharacterItem.Category, isASCII: Bool
  ) -> CharacterBits {
    (isASCII ? asciiBits : unicodeBits)[Int(category.rawValue)]
  }

  private static let asciiBits = categoryBits(isASCII: true)
  private static let unicodeBits = categoryBits(isASCII: false)

  private static func categoryBits(isASCII: Bool) -> [CharacterBits] {
    [CharacterItem.Category.digit, .space, .word].map { category in
      CharacterBits { CharacterItem(category).contains($0, isASCII: isASCII) }
    }
  }
}

/// A compiled pattern.
final class PatternProgram {
  /// Characters that something may begin with.
  struct First {
    var bits = CharacterBits()
    /// Whether any beyond the first 256 may.
    var beyond = false
    /// The character, if there is but one.
    var only: Int?
  }

  // Pointers, for an array counts who uses it.
  let steps: UnsafeMutablePointer<PatternInstruction>
  let sets: UnsafeMutablePointer<CharacterSet>
  let loops: UnsafeMutablePointer<PatternLoop>
  /// Where groups start and end, which of them closed last, and the turns of loops.
  let registers: UnsafeMutablePointer<Int>
  private let counts: (steps: Int, sets: Int, loops: Int)
  /// The number of groups that capture, beside the whole.
  let groupCount: Int
  /// The characters that a match may begin with; nil if it may be empty, or begin with anything.
  let first: First?
  /// Whether a match can only begin where the text does.
  let startsAtBeginning: Bool

  /// The register of the group that closed last.
  var lastGroupRegister: Int { 2 * groupCount }
  /// How many registers there are; those of loops are behind those of groups.
  var registerCount: Int { 2 * groupCount + 1 + 2 * counts.loops }

  init(
    instructions: [PatternInstruction], sets: [CharacterSet], loops: [PatternLoop],
    groupCount: Int
  ) {
    counts = (instructions.count, sets.count, loops.count)
    steps = PatternProgram.copy(instructions)
    self.sets = PatternProgram.copy(sets)
    self.loops = PatternProgram.copy(loops)
    self.groupCount = groupCount
    registers = .allocate(capacity: 2 * groupCount + 1 + 2 * loops.count)
    registers.initialize(repeating: -1, count: 2 * groupCount + 1 + 2 * loops.count)
    first = PatternProgram.first(of: instructions, sets, loops)
    let start = instructions.first { $0.operation != .mark && $0.operation != .atom }
    startsAtBeginning =
      start?.operation == .anchor
      && (start?.a == PatternNode.Anchor.beginning.rawValue
        || start?.a == PatternNode.Anchor.beginningOfText.rawValue)
  }

  deinit {
    steps.deallocate()
    sets.deinitialize(count: counts.sets)
    sets.deallocate()
    loops.deallocate()
    registers.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let result = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    for (place, element) in elements.enumerated() { (result + place).initialize(to: element) }
    return result
  }

  /// Follows every way from the start to the first character.
  private static func first(
    of instructions: [PatternInstruction], _ sets: [CharacterSet], _ loops: [PatternLoop]
  ) -> First? {
    var result = First()
    var seen = Set<Int>()
    var again = Set<Int>()
    var places = [0]
    while let place = places.popLast() {
      let step = instructions[place]
      guard seen.insert(place).inserted else {
        // A turn that may be empty comes here again, and then what follows it may be first.
        if step.operation == .turn, again.insert(place).inserted { places.append(place + 1) }
        continue
      }
      // Many ways are not worth to be followed.
      if seen.count > 64 { return nil }
      switch step.operation {
      case .success, .reference, .condition, .anything: return nil
      case .failure: break
      case .character:
        if step.a < 256 { result.bits.insert(step.a) } else { result.beyond = true }
      case .otherCharacter:
        result.bits.formUnion(CharacterBits { Int($0) != step.a })
        result.beyond = true
      case .inLine:
        result.bits.formUnion(CharacterBits { $0 != 10 })
        result.beyond = true
      case .set:
        result.bits.formUnion(sets[step.a].bits)
        result.beyond = true
      case .branch: places += [place + 1, step.a]
      case .jump: places.append(step.a)
      case .run:
        if step.b > 0 { places.append(place + 1) }
        if step.a == 0 { places.append(place + 2) }
      case .loop: places.append(step.b)
      case .turn:
        let loop = loops[step.a]
        if loop.maximum > 0 { places.append(step.b) }
        if loop.minimum == 0 { places.append(place + 1) }
      case .assertion, .negation: places.append(step.b)
      case .anchor, .mark, .assertionEnd, .negationEnd, .atom, .atomEnd: places.append(place + 1)
      }
    }
    let codes = (0..<256).filter(result.bits.contains)
    if codes.count == 1, !result.beyond { result.only = codes[0] }
    return result
  }
}

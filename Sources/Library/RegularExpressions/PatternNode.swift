/// What changes the meaning of a pattern; the numbers are Python's.
struct PatternFlags: OptionSet, Hashable {
  let rawValue: Int

  static let template = PatternFlags(rawValue: 1)
  static let ignoreCase = PatternFlags(rawValue: 2)
  static let locale = PatternFlags(rawValue: 4)
  static let multiline = PatternFlags(rawValue: 8)
  static let dotAll = PatternFlags(rawValue: 16)
  static let unicode = PatternFlags(rawValue: 32)
  static let verbose = PatternFlags(rawValue: 64)
  static let debug = PatternFlags(rawValue: 128)
  static let ascii = PatternFlags(rawValue: 256)

  /// Those of which only one can hold.
  static let types: PatternFlags = [.ascii, .locale, .unicode]

  /// The letters of flags inside of a pattern.
  static let letters: [Unicode.Scalar: PatternFlags] = [
    "i": .ignoreCase, "L": .locale, "m": .multiline, "s": .dotAll, "x": .verbose, "a": .ascii,
    "t": .template, "u": .unicode,
  ]

  /// The names of flags in the order in which a pattern shows them.
  static let names: [(PatternFlags, String)] = [
    (.template, "TEMPLATE"), (.ignoreCase, "IGNORECASE"), (.locale, "LOCALE"),
    (.multiline, "MULTILINE"), (.dotAll, "DOTALL"), (.unicode, "UNICODE"), (.verbose, "VERBOSE"),
    (.debug, "DEBUG"), (.ascii, "ASCII"),
  ]

  /// The flags inside of a group that turns some on and off.
  func combined(adding added: PatternFlags, removing removed: PatternFlags) -> PatternFlags {
    let kept = added.isDisjoint(with: .types) ? self : subtracting(.types)
    return kept.union(added).subtracting(removed)
  }
}

/// A piece of a pattern, as the parser understood it.
indirect enum PatternNode {
  case literal(UInt32)
  case notLiteral(UInt32)
  /// `.`
  case any
  case set([CharacterItem], isNegated: Bool)
  case anchor(Anchor)
  case branch([[PatternNode]])
  /// A group without a number captures nothing.
  case group(Int?, adding: PatternFlags, removing: PatternFlags, [PatternNode])
  case atomic([PatternNode])
  case repeated(Repetition, [PatternNode])
  case backreference(Int)
  case conditional(Int, [PatternNode], [PatternNode]?)
  case assertion(isBehind: Bool, isNegative: Bool, [PatternNode])

  /// A place between characters.
  enum Anchor: Int {
    case beginning, beginningOfText, end, endOfText, boundary, notBoundary
    /// What `^` and `$` are in several lines.
    case beginningOfLine, endOfLine
  }

  /// How often something may come, and what is tried first.
  struct Repetition {
    enum Manner: Int { case greedy, lazy, possessive }

    /// Stands for no upper bound.
    static let unbounded = Int(UInt32.max)

    let minimum: Int
    let maximum: Int
    let manner: Manner
  }
}

/// How many characters a piece of a pattern takes.
struct PatternWidth {
  var low = 0
  var high = 0

  /// The width of pieces one behind the other; `groups` are the widths of closed groups.
  init(of nodes: [PatternNode], groups: [PatternWidth?]) {
    for node in nodes {
      let width = PatternWidth(of: node, groups)
      low += width.low
      high += width.high
    }
    low = min(low, PatternNode.Repetition.unbounded - 1)
    high = min(high, PatternNode.Repetition.unbounded)
  }

  private init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  private init(of node: PatternNode, _ groups: [PatternWidth?]) {
    switch node {
    case .literal, .notLiteral, .any, .set: self.init(low: 1, high: 1)
    case .anchor, .assertion: self.init(low: 0, high: 0)
    case .group(_, _, _, let body), .atomic(let body): self.init(of: body, groups: groups)
    case .branch(let alternatives):
      let widths = alternatives.map { PatternWidth(of: $0, groups: groups) }
      self.init(
        low: widths.map(\.low).min() ?? 0, high: widths.map(\.high).max() ?? 0)
    case .repeated(let repetition, let body):
      // Both factors have 32 bits, so that the products fit as unsigned ones.
      let width = PatternWidth(of: body, groups: groups)
      self.init(
        low: PatternWidth.product(width.low, repetition.minimum),
        high: PatternWidth.product(width.high, repetition.maximum))
    case .backreference(let group):
      let width = groups.indices.contains(group) ? groups[group] : nil
      self = width ?? PatternWidth(low: 0, high: 0)
    case .conditional(_, let first, let second):
      let width = PatternWidth(of: first, groups: groups)
      guard let second else {
        self.init(low: 0, high: width.high)
        return
      }
      let other = PatternWidth(of: second, groups: groups)
      self.init(low: min(width.low, other.low), high: max(width.high, other.high))
    }
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? PatternNode.Repetition.unbounded : min(product, 1 << 40)
  }
}

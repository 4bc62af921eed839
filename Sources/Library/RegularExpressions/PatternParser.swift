import Evaluator

/// Reads patterns as CPython does, with its errors at its places.
struct PatternParser {
  /// How deep groups may nest: about as deep as CPython's own stack lets them.
  static let maximumDepth = 480

  var source: PatternSource
  var flags: PatternFlags
  /// The width of each group; nil for those that are open, and for group 0.
  var groupWidths: [PatternWidth?] = [nil]
  /// The names of groups, in the order of the groups.
  var names: [(name: String, group: Int)] = []
  /// The number of groups in front of the lookbehind that is read now.
  var lookbehindGroups: Int?
  /// Where groups are referred to that may come later.
  private var references: [(group: Int, text: String, position: Int)] = []

  init(_ source: PatternSource, flags: PatternFlags) {
    self.source = source
    self.flags = flags
  }

  /// The whole pattern.
  mutating func parse() throws(ScriptError) -> [PatternNode] {
    let nodes = try alternatives(isVerbose: flags.contains(.verbose), depth: 0)
    try fixFlags()
    if source.next != nil { throw source.error("unbalanced parenthesis") }
    for reference in references where reference.group >= groupWidths.count {
      throw PatternFailure.error(
        "invalid group reference \(reference.text)", source.value, at: reference.position,
        in: source.interpreter)
    }
    return nodes
  }

  private mutating func fixFlags() throws(ScriptError) {
    func check(_ set: PatternFlags, _ message: String) throws(ScriptError) {
      if flags.isSuperset(of: set) { throw ScriptError(.valueError, message) }
    }
    if source.isText {
      try check(.locale, "cannot use LOCALE flag with a str pattern")
      try check([.ascii, .unicode], "ASCII and UNICODE flags are incompatible")
      if !flags.contains(.ascii) { flags.insert(.unicode) }
    } else {
      try check(.unicode, "cannot use UNICODE flag with a bytes pattern")
      try check([.locale, .ascii], "ASCII and LOCALE flags are incompatible")
    }
  }

  /// Remembers that a group must exist in the end.
  mutating func refer(to group: Int, _ text: String, at position: Int) {
    if !references.contains(where: { $0.group == group }) {
      references.append((group, text, position))
    }
  }

  // MARK: Alternatives and sequences

  /// `a|b|c`
  mutating func alternatives(isVerbose: Bool, depth: Int) throws(ScriptError) -> [PatternNode] {
    if depth > PatternParser.maximumDepth {
      throw ScriptError(.recursionError, "maximum recursion depth exceeded")
    }
    try source.interpreter.checkStack()
    var isVerbose = isVerbose
    var items: [[PatternNode]] = []
    repeat {
      if depth == 0, !items.isEmpty { isVerbose = flags.contains(.verbose) }
      items.append(
        try sequence(isVerbose: isVerbose, depth: depth, isFirst: depth == 0 && items.isEmpty))
    } while try source.accept("|")
    if items.count == 1 { return items[0] }
    return [PatternParser.set(of: items) ?? .branch(items)]
  }

  /// The set that does for alternatives of one character each.
  private static func set(of items: [[PatternNode]]) -> PatternNode? {
    var members: [CharacterItem] = []
    for item in items {
      guard item.count == 1 else { return nil }
      switch item[0] {
      case .literal(let code): members.append(CharacterItem(code))
      case .set(let others, isNegated: false): members += others
      default: return nil
      }
    }
    return .set(members, isNegated: false)
  }

  /// Pieces one behind the other.
  mutating func sequence(
    isVerbose: Bool, depth: Int, isFirst: Bool = false
  ) throws(ScriptError) -> [PatternNode] {
    var isVerbose = isVerbose
    var nodes: [PatternNode] = []
    while let token = source.next, !token.isPlain("|"), !token.isPlain(")") {
      _ = try source.take()
      if token.isEscape {
        nodes.append(try escape(token))
        continue
      }
      if isVerbose, try skipSpace(token) { continue }
      switch token.code {
      case 0x5b: nodes.append(try characterSet())
      case 0x2a, 0x2b, 0x3f, 0x7b: try quantify(&nodes, token)
      case 0x2e: nodes.append(.any)
      case 0x28:
        if let node = try parenthesized(
          isVerbose: &isVerbose, depth: depth, mayChangeFlags: isFirst && nodes.isEmpty)
        {
          nodes.append(node)
        }
      case 0x5e: nodes.append(.anchor(.beginning))
      case 0x24: nodes.append(.anchor(.end))
      default: nodes.append(.literal(token.code))
      }
    }
    return PatternParser.flattened(nodes)
  }

  /// Takes groups apart that only hold things together.
  private static func flattened(_ nodes: [PatternNode]) -> [PatternNode] {
    var result: [PatternNode] = []
    for node in nodes {
      if case .group(nil, let added, let removed, let body) = node, added.isEmpty, removed.isEmpty {
        result += body
      } else {
        result.append(node)
      }
    }
    return result
  }

  /// Passes over white space and comments of verbose patterns.
  private mutating func skipSpace(_ token: PatternSource.Token) throws(ScriptError) -> Bool {
    switch token.code {
    case 9...13, 32: return true
    case 0x23:
      while let next = try source.take(), !next.isPlain("\n") {}
      return true
    default: return false
    }
  }

  // MARK: Quantifiers

  private mutating func quantify(
    _ nodes: inout [PatternNode], _ token: PatternSource.Token
  ) throws(ScriptError) {
    let here = source.position
    var minimum = token.isPlain("+") ? 1 : 0
    var maximum = token.isPlain("?") ? 1 : PatternNode.Repetition.unbounded
    if token.isPlain("{") {
      guard source.next?.isPlain("}") != true, let bounds = try bounds(here) else {
        nodes.append(.literal(token.code))
        return
      }
      (minimum, maximum) = bounds
    }
    guard let item = nodes.last else { throw nothingToRepeat("nothing to repeat", here) }
    var body = [item]
    switch item {
    case .anchor: throw nothingToRepeat("nothing to repeat", here)
    case .repeated: throw nothingToRepeat("multiple repeat", here)
    case .group(nil, let added, let removed, let inside) where added.isEmpty && removed.isEmpty:
      body = inside
    default: break
    }
    var manner = PatternNode.Repetition.Manner.greedy
    if try source.accept("?") {
      manner = .lazy
    } else if try source.accept("+") {
      manner = .possessive
    }
    let repetition = PatternNode.Repetition(minimum: minimum, maximum: maximum, manner: manner)
    nodes[nodes.count - 1] = .repeated(repetition, body)
  }

  private func nothingToRepeat(_ message: String, _ here: Int) -> ScriptError {
    source.error(message, back: source.position - here + 1)
  }

  /// `{2,3}`, behind its brace; nil where it is none, and nothing is taken then.
  private mutating func bounds(_ here: Int) throws(ScriptError) -> (Int, Int)? {
    let low = try source.takeDigits(Int.max, radix: 10)
    var high = low
    if try source.accept(",") { high = try source.takeDigits(Int.max, radix: 10) }
    guard try source.accept("}") else {
      try source.seek(here)
      return nil
    }
    let minimum = try PatternParser.bound(low) ?? 0
    let maximum = try PatternParser.bound(high)
    if let maximum, maximum < minimum {
      throw source.error(
        "min repeat greater than max repeat", back: source.position - here)
    }
    return (minimum, maximum ?? PatternNode.Repetition.unbounded)
  }

  private static func bound(_ digits: String) throws(ScriptError) -> Int? {
    if digits.isEmpty { return nil }
    guard let number = Int(digits), number < PatternNode.Repetition.unbounded else {
      throw ScriptError(.overflowError, "the repetition number is too large")
    }
    return number
  }
}

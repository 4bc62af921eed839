import Evaluator

extension PatternParser {
  /// What stands in parentheses, behind the first; nil for comments and flags.
  mutating func parenthesized(
    isVerbose: inout Bool, depth: Int, mayChangeFlags: Bool
  ) throws(ScriptError) -> PatternNode? {
    let start = source.position - 1
    var name: (text: String, count: Int)?
    var captures = true
    var isAtomic = false
    var (added, removed) = (PatternFlags(), PatternFlags())
    if try source.accept("?") {
      let token = try nextCharacter()
      switch token.isEscape ? 0 : token.code {
      case 0x50:  // P
        if try source.accept("<") {
          let found = try source.takeUntil(">", "group name")
          try source.checkGroupName(found.text, found.count, back: 1)
          name = found
        } else if try source.accept("=") {
          return try namedReference()
        } else {
          let other = try nextCharacter()
          throw source.error(
            "unknown extension ?P\(PatternSource.text(other))", back: other.count + 2)
        }
      case 0x3a: captures = false
      case 0x23:
        try skipComment(start)
        return nil
      case 0x3d, 0x21: return try assertion(token, start, isVerbose, depth)
      case 0x3c:
        let kind = try nextCharacter()
        guard kind.isPlain("=") || kind.isPlain("!") else {
          throw source.error(
            "unknown extension ?<\(PatternSource.text(kind))", back: kind.count + 2)
        }
        return try lookbehind(kind, start, isVerbose, depth)
      case 0x28: return try conditional(start, isVerbose, depth)
      case 0x3e:
        captures = false
        isAtomic = true
      default:
        guard token.isPlain("-") || PatternParser.flag(token) != nil else {
          throw source.error(
            "unknown extension ?\(PatternSource.text(token))", back: token.count + 1)
        }
        guard let changes = try inlineFlags(token) else {
          guard mayChangeFlags else {
            throw source.error(
              "global flags not at the start of the expression", back: source.position - start)
          }
          isVerbose = flags.contains(.verbose)
          return nil
        }
        (added, removed) = changes
        captures = false
      }
    }
    let group = captures ? try openGroup(name) : nil
    let body = try alternatives(
      isVerbose: (isVerbose || added.contains(.verbose)) && !removed.contains(.verbose),
      depth: depth + 1)
    try close(start)
    if let group { groupWidths[group] = PatternWidth(of: body, groups: groupWidths) }
    return isAtomic ? .atomic(body) : .group(group, adding: added, removing: removed, body)
  }

  private mutating func nextCharacter() throws(ScriptError) -> PatternSource.Token {
    guard let token = try source.take() else { throw source.error("unexpected end of pattern") }
    return token
  }

  private mutating func close(_ start: Int) throws(ScriptError) {
    guard try source.accept(")") else {
      throw source.error("missing ), unterminated subpattern", back: source.position - start)
    }
  }

  private mutating func skipComment(_ start: Int) throws(ScriptError) {
    while true {
      if source.next == nil {
        throw source.error("missing ), unterminated comment", back: source.position - start)
      }
      if try source.take()?.isPlain(")") == true { return }
    }
  }

  private mutating func openGroup(
    _ name: (text: String, count: Int)?
  ) throws(ScriptError) -> Int {
    let group = groupWidths.count
    groupWidths.append(nil)
    guard let name else { return group }
    if let earlier = self.group(named: name.text) {
      throw source.error(
        "redefinition of group name \(Text.quoted(name.text)) as group \(group); "
          + "was group \(earlier)", back: name.count + 1)
    }
    names.append((name.text, group))
    return group
  }

  private func group(named name: String) -> Int? {
    names.first { $0.name.utf8.elementsEqual(name.utf8) }?.group
  }

  // MARK: References

  private mutating func namedReference() throws(ScriptError) -> PatternNode {
    let (name, count) = try source.takeUntil(")", "group name")
    try source.checkGroupName(name, count, back: 1)
    guard let group = group(named: name) else {
      throw source.error("unknown group name \(Text.quoted(name))", back: count + 1)
    }
    try checkClosed(group, back: count + 1)
    return .backreference(group)
  }

  private mutating func conditional(
    _ start: Int, _ isVerbose: Bool, _ depth: Int
  ) throws(ScriptError) -> PatternNode {
    let (name, count) = try source.takeUntil(")", "group name")
    let group: Int
    if StringCharacters.isIdentifier(name) {
      try source.checkGroupName(name, count, back: 1)
      guard let found = self.group(named: name) else {
        throw source.error("unknown group name \(Text.quoted(name))", back: count + 1)
      }
      group = found
    } else {
      guard let number = source.number(name) else {
        throw source.error(
          "bad character in group name \(Text.quoted(name))", back: count + 1)
      }
      if number.value == 0 { throw source.error("bad group number", back: count + 1) }
      if number.value >= PatternFailure.maximumGroups {
        throw source.error("invalid group reference \(number.text)", back: count + 1)
      }
      group = number.value
      refer(to: group, number.text, at: source.position - count - 1)
      if !name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        try source.warnOfName(name, at: source.position - count - 1)
      }
    }
    try checkLookbehind(group)
    let first = try nestedSequence(isVerbose, depth)
    var second: [PatternNode]?
    if try source.accept("|") {
      second = try nestedSequence(isVerbose, depth)
      if source.next?.isPlain("|") == true {
        throw source.error("conditional backref with more than two branches")
      }
    }
    try close(start)
    return .conditional(group, first, second)
  }

  private mutating func nestedSequence(
    _ isVerbose: Bool, _ depth: Int
  ) throws(ScriptError) -> [PatternNode] {
    if depth >= PatternParser.maximumDepth {
      throw ScriptError(.recursionError, "maximum recursion depth exceeded")
    }
    try source.interpreter.checkStack()
    return try sequence(isVerbose: isVerbose, depth: depth + 1)
  }

  // MARK: Assertions

  private mutating func assertion(
    _ kind: PatternSource.Token, _ start: Int, _ isVerbose: Bool, _ depth: Int
  ) throws(ScriptError) -> PatternNode {
    let body = try alternatives(isVerbose: isVerbose, depth: depth + 1)
    try close(start)
    return .assertion(isBehind: false, isNegative: kind.isPlain("!"), body)
  }

  private mutating func lookbehind(
    _ kind: PatternSource.Token, _ start: Int, _ isVerbose: Bool, _ depth: Int
  ) throws(ScriptError) -> PatternNode {
    let isOutermost = lookbehindGroups == nil
    if isOutermost { lookbehindGroups = groupWidths.count }
    let body = try alternatives(isVerbose: isVerbose, depth: depth + 1)
    if isOutermost { lookbehindGroups = nil }
    try close(start)
    return .assertion(isBehind: true, isNegative: kind.isPlain("!"), body)
  }

  // MARK: Flags

  private static func flag(_ token: PatternSource.Token) -> PatternFlags? {
    guard !token.isEscape, let scalar = Unicode.Scalar(token.code) else { return nil }
    return PatternFlags.letters[scalar]
  }

  /// `(?i-s:` behind its first letter: the flags that a group turns on and off; nil for flags of the
  /// whole pattern.
  private mutating func inlineFlags(
    _ first: PatternSource.Token
  ) throws(ScriptError) -> (PatternFlags, PatternFlags)? {
    var (added, removed) = (PatternFlags(), PatternFlags())
    var token = first
    while let flag = PatternParser.flag(token) {
      if source.isText, flag == .locale {
        throw source.error("bad inline flags: cannot use 'L' flag with a str pattern")
      }
      if !source.isText, flag == .unicode {
        throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
      }
      added.insert(flag)
      if PatternFlags.types.contains(flag), added.intersection(.types) != flag {
        throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
      }
      token = try flagToken("missing -, : or )")
      if token.isPlain(")") || token.isPlain("-") || token.isPlain(":") { break }
      try checkFlag(token, "missing -, : or )")
    }
    if token.isPlain(")") {
      flags.formUnion(added)
      return nil
    }
    if added.contains(.template) {
      throw source.error("bad inline flags: cannot turn on global flag", back: 1)
    }
    if token.isPlain("-") {
      token = try flagToken("missing flag")
      try checkFlag(token, "missing flag")
      while let flag = PatternParser.flag(token) {
        if PatternFlags.types.contains(flag) {
          throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        }
        removed.insert(flag)
        token = try flagToken("missing :")
        if token.isPlain(":") { break }
        try checkFlag(token, "missing :")
      }
    }
    if removed.contains(.template) {
      throw source.error("bad inline flags: cannot turn off global flag", back: 1)
    }
    if !added.isDisjoint(with: removed) {
      throw source.error("bad inline flags: flag turned on and off", back: 1)
    }
    return (added, removed)
  }

  private mutating func flagToken(_ missing: String) throws(ScriptError) -> PatternSource.Token {
    guard let token = try source.take() else { throw source.error(missing) }
    return token
  }

  private func checkFlag(_ token: PatternSource.Token, _ missing: String) throws(ScriptError) {
    if PatternParser.flag(token) != nil { return }
    let isLetter =
      !token.isEscape && Unicode.Scalar(token.code).map(StringCharacters.isLetter) == true
    throw source.error(isLetter ? "unknown flag" : missing, back: token.count)
  }
}

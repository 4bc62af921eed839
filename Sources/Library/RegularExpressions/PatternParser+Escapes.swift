import Evaluator
import Syntax

extension PatternParser {
  /// What a backslash and a letter stand for, inside of sets and outside.
  static let characters: [Unicode.Scalar: UInt32] = [
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 0x5c,
  ]

  private static let categories: [Unicode.Scalar: CharacterItem] = [
    "d": .init(.digit), "D": .init(.digit, isNegated: true),
    "s": .init(.space), "S": .init(.space, isNegated: true),
    "w": .init(.word), "W": .init(.word, isNegated: true),
  ]

  private static let anchors: [Unicode.Scalar: PatternNode.Anchor] = [
    "A": .beginningOfText, "b": .boundary, "B": .notBoundary, "Z": .endOfText,
  ]

  /// What stands between brackets, behind the first.
  mutating func characterSet() throws(ScriptError) -> PatternNode {
    let here = source.position - 1
    if source.next?.isPlain("[") == true {
      try warn("Possible nested set at position \(source.position)")
    }
    let isNegated = try source.accept("^")
    var items: [CharacterItem] = []
    func unterminated() -> ScriptError {
      source.error("unterminated character set", back: source.position - here)
    }
    while true {
      guard let token = try source.take() else { throw unterminated() }
      if token.isPlain("]"), !items.isEmpty { break }
      if !items.isEmpty, let other = source.next, other == token {
        try warnOfOperation(token)
      }
      let first = try setItem(token)
      guard try source.accept("-") else {
        items.append(first)
        continue
      }
      guard let last = try source.take() else { throw unterminated() }
      if last.isPlain("]") {
        items += [first, CharacterItem(0x2d)]
        break
      }
      if last.isPlain("-") {
        try warn("Possible set difference at position \(source.position - 2)")
      }
      let end = try setItem(last)
      guard let low = first.single, let high = end.single, low <= high else {
        throw source.error(
          "bad character range \(PatternSource.text(token))-\(PatternSource.text(last))",
          back: token.count + 1 + last.count)
      }
      items.append(CharacterItem(low, high))
    }
    if items.count == 1, let code = items[0].single {
      return isNegated ? .notLiteral(code) : .literal(code)
    }
    return .set(items, isNegated: isNegated)
  }

  private func warn(_ message: String) throws(ScriptError) {
    try PatternFailure.warn(message, .futureWarning, in: source.interpreter)
  }

  private func warnOfOperation(_ token: PatternSource.Token) throws(ScriptError) {
    let operations: [(Unicode.Scalar, String)] = [
      ("-", "difference"), ("&", "intersection"), ("~", "symmetric difference"), ("|", "union"),
    ]
    guard let operation = operations.first(where: { token.isPlain($0.0) }) else { return }
    try warn("Possible set \(operation.1) at position \(source.position - 1)")
  }

  private mutating func setItem(_ token: PatternSource.Token) throws(ScriptError) -> CharacterItem {
    guard token.isEscape else { return CharacterItem(token.code) }
    let letter = Unicode.Scalar(token.code) ?? "\u{fffd}"
    if let code = PatternParser.characters[letter] { return CharacterItem(code) }
    if let category = PatternParser.categories[letter] { return category }
    if let code = try spelledCode(letter) { return CharacterItem(code) }
    if ("0"..."7").contains(letter) {
      let digits = try String(letter) + source.takeDigits(2, radix: 8)
      return CharacterItem(try octal(digits))
    }
    if ("8"..."9").contains(letter) { throw badEscape(token) }
    return CharacterItem(try ordinary(token, letter))
  }

  /// An escape outside of sets.
  mutating func escape(_ token: PatternSource.Token) throws(ScriptError) -> PatternNode {
    let letter = Unicode.Scalar(token.code) ?? "\u{fffd}"
    if let anchor = PatternParser.anchors[letter] { return .anchor(anchor) }
    if let category = PatternParser.categories[letter] {
      return .set([category], isNegated: false)
    }
    if let code = PatternParser.characters[letter] { return .literal(code) }
    if let code = try spelledCode(letter) { return .literal(code) }
    if letter == "0" {
      let digits = try "0" + source.takeDigits(2, radix: 8)
      return .literal(UInt32(digits, radix: 8) ?? 0)
    }
    if ("1"..."9").contains(letter) { return try reference(letter) }
    return .literal(try ordinary(token, letter))
  }

  /// The code point of `\x41`, `\u0041`, `\U00000041` or `\N{NAME}`; nil for other letters.
  private mutating func spelledCode(_ letter: Unicode.Scalar) throws(ScriptError) -> UInt32? {
    let counts: [Unicode.Scalar: Int] = source.isText ? ["x": 2, "u": 4, "U": 8] : ["x": 2]
    if let count = counts[letter] {
      let digits = try source.takeDigits(count, radix: 16)
      guard digits.utf8.count == count else {
        throw source.error(
          "incomplete escape \\\(letter)\(digits)", back: digits.utf8.count + 2)
      }
      guard let code = UInt32(digits, radix: 16), code <= 0x10ffff else {
        throw source.error("bad escape \\\(letter)\(digits)", back: digits.utf8.count + 2)
      }
      return code
    }
    guard letter == "N", source.isText else { return nil }
    guard try source.accept("{") else { throw source.error("missing {") }
    let (name, count) = try source.takeUntil("}", "character name")
    guard let scalar = CharacterNames.scalar(named: name.uppercased()) else {
      throw source.error("undefined character name \(Text.quoted(name))", back: count + 4)
    }
    return scalar.value
  }

  private func octal(_ digits: String) throws(ScriptError) -> UInt32 {
    guard let code = UInt32(digits, radix: 8), code <= 0o377 else {
      throw source.error(
        "octal escape value \\\(digits) outside of range 0-0o377", back: digits.utf8.count + 1)
    }
    return code
  }

  /// `\1`, or a code point in base 8.
  private mutating func reference(_ first: Unicode.Scalar) throws(ScriptError) -> PatternNode {
    var digits = String(first)
    if let second = source.nextDigit(radix: 10) {
      _ = try source.take()
      digits.unicodeScalars.append(second)
      if first <= "7", second <= "7", let third = source.nextDigit(radix: 8) {
        _ = try source.take()
        digits.unicodeScalars.append(third)
        return .literal(try octal(digits))
      }
    }
    let group = Int(digits) ?? 0
    guard group < groupWidths.count else {
      throw source.error("invalid group reference \(group)", back: digits.utf8.count)
    }
    try checkClosed(group, back: digits.utf8.count + 1)
    return .backreference(group)
  }

  /// Throws where a group is not closed, or belongs to the lookbehind that is read.
  func checkClosed(_ group: Int, back: Int) throws(ScriptError) {
    if groupWidths[group] == nil {
      throw source.error("cannot refer to an open group", back: back)
    }
    try checkLookbehind(group)
  }

  /// Throws where a group belongs to the lookbehind that is read.
  func checkLookbehind(_ group: Int) throws(ScriptError) {
    guard let lookbehindGroups else { return }
    if group >= groupWidths.count || groupWidths[group] == nil {
      throw source.error("cannot refer to an open group")
    }
    if group >= lookbehindGroups {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern")
    }
  }

  private func ordinary(
    _ token: PatternSource.Token, _ letter: Unicode.Scalar
  ) throws(ScriptError) -> UInt32 {
    if ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) { throw badEscape(token) }
    return token.code
  }

  private func badEscape(_ token: PatternSource.Token) -> ScriptError {
    source.error("bad escape \(PatternSource.text(token))", back: 2)
  }
}

/// Turns what people copy from a page into the program that it shows.
///
/// Prompts (`>>> `, `... `, `In [3]: `) go, and with them the lines of output between; so does an
/// indentation that all lines share.
struct PastedText {
  private let lines: [Substring]

  /// The program in `text`; a text that is one already comes back as it was.
  static func program(in text: String) -> String {
    let pasted = PastedText(lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    let code = pasted.withoutPrompts ?? pasted.lines
    return withoutCommonIndentation(code).joined(separator: "\n")
  }

  /// Further lines of an entry without the prompts that were copied along; nil where the first has
  /// none.
  static func continuation(in text: Substring) -> String? {
    // `...` alone is a value that a block may consist of.
    guard ["... ", ">>> ", "   ...: "].contains(where: text.hasPrefix) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.compactMap { Prompt($0)?.rest }.joined(separator: "\n")
  }

  /// The lines behind prompts; nil where there are none.
  private var withoutPrompts: [Substring]? {
    guard let first = lines.firstIndex(where: { Prompt($0)?.begins == true }) else { return nil }
    // A selection that began behind its first prompt has a first line without one.
    let start = lines[..<first].allSatisfy { $0.allSatisfy(\.isWhitespace) } ? first : 0
    if start < first, first > 1 { return nil }
    var code = Array(lines[start..<first])
    for line in lines[first...] {
      if let prompt = Prompt(line) { code.append(prompt.rest) }
    }
    // An empty line at the end still says that the entry is complete.
    if lines.last?.isEmpty == true { code.append("") }
    return code
  }

  /// Leaves away the white space that every line begins with.
  private static func withoutCommonIndentation(_ lines: [Substring]) -> [Substring] {
    var common: Substring?
    for line in lines where !line.allSatisfy(\.isWhitespace) {
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      common = common.map { shared($0, indentation) } ?? indentation
      if common?.isEmpty == true { return lines }
    }
    guard let common, !common.isEmpty else { return lines }
    return lines.map { $0.hasPrefix(common) ? $0.dropFirst(common.count) : "" }
  }

  private static func shared(_ first: Substring, _ second: Substring) -> Substring {
    first.prefix(zip(first, second).prefix { $0 == $1 }.count)
  }
}

/// The prompt that a line begins with.
private struct Prompt {
  /// Whether it asks for a new entry, not for more of one.
  let begins: Bool
  /// The line behind it.
  let rest: Substring

  init?(_ line: Substring) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if let rest = Prompt.rest(of: text, behind: ">>>") {
      (begins, self.rest) = (true, rest)
    } else if let rest = Prompt.rest(of: text, behind: "...") {
      // A body is indented behind the prompt; `...:` is the one of notebooks.
      (begins, self.rest) = (
        false, rest.hasPrefix(":") ? Prompt.withoutSpace(rest.dropFirst()) : rest
      )
    } else if let rest = Prompt.restOfNotebook(text) {
      (begins, self.rest) = (true, rest)
    } else {
      return nil
    }
  }

  private static func rest(of text: Substring, behind prompt: String) -> Substring? {
    guard text.hasPrefix(prompt) else { return nil }
    let rest = text.dropFirst(prompt.count)
    // `...` is also a value, and `...)` the end of a call.
    guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix(":") else { return nil }
    return withoutSpace(rest)
  }

  /// `In [3]: ` with any number.
  private static func restOfNotebook(_ text: Substring) -> Substring? {
    guard text.hasPrefix("In [") else { return nil }
    let number = text.dropFirst(4)
    let behind = number.drop { $0.isNumber || $0 == " " }
    guard behind.hasPrefix("]:") else { return nil }
    return withoutSpace(behind.dropFirst(2))
  }

  private static func withoutSpace(_ text: Substring) -> Substring {
    text.hasPrefix(" ") ? text.dropFirst() : text
  }
}

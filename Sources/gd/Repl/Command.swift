import Evaluator
import Library

/// A command of the prompt: a line that no program can have, as it begins with `%` or is a name
/// with a question mark behind it.
struct Command {
  /// How it is written, such as `%time EXPR`.
  let usage: String
  /// One sentence, shown by `%`.
  let summary: String
  /// Does it; a status ends the conversation.
  let action: (_ repl: Repl, _ argument: String) throws(ScriptError) -> Int32?

  private init(
    usage: String, summary: String,
    action: @escaping (_ repl: Repl, _ argument: String) throws(ScriptError) -> Int32?
  ) {
    self.usage = usage
    self.summary = summary
    self.action = action
  }

  /// Declares a command.
  init(
    _ usage: String, _ summary: String,
    _ action: @escaping (_ repl: Repl, _ argument: String) throws(ScriptError) -> Void
  ) {
    self.init(usage: usage, summary: summary) { repl, argument throws(ScriptError) in
      try action(repl, argument)
      return nil
    }
  }

  /// Declares a command that runs something which may end the conversation.
  static func ending(
    _ usage: String, _ summary: String,
    _ action: @escaping (_ repl: Repl, _ argument: String) throws(ScriptError) -> Int32?
  ) -> Command {
    Command(usage: usage, summary: summary, action: action)
  }

  /// The word behind the percent sign.
  var name: String { String(usage.dropFirst().prefix { $0 != " " }) }

  /// Every command, in the order in which they are listed.
  static var all: [Command] { running + looking + keeping }

  /// Whether a line is for the prompt itself.
  static func isCommand(_ text: String) -> Bool {
    if text.contains(where: \.isNewline) { return false }
    let line = trimmed(text)
    if line.hasPrefix("%") { return true }
    guard line.hasSuffix("?") else { return false }
    return questioned(line).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
  }

  /// Whether what follows on the line is the name of a file.
  static func takesFile(_ line: Substring) -> Bool {
    let word = line.dropFirst().prefix { $0 != " " }
    return all.contains { $0.name == word && $0.usage.hasSuffix("FILE") }
  }

  /// Does what a line says; a status ends the conversation.
  static func run(_ text: String, for repl: Repl) throws(ScriptError) -> Int32? {
    let line = trimmed(text)
    if line.hasSuffix("?"), !line.hasPrefix("%") {
      try explain(questioned(line), withSource: line.hasSuffix("??"), for: repl)
      return nil
    }
    let rest = line.dropFirst()
    let name = String(rest.prefix { $0 != " " })
    if name.isEmpty {
      list(for: repl)
      return nil
    }
    guard let command = all.first(where: { $0.name == name }) else {
      let close = repl.session.interpreter.closestName(to: name, among: all.map(\.name))
      repl.say(
        "There is no command %\(name)"
          + (close.map { "; did you mean %\($0)?" } ?? "; % alone lists them.") + "\n")
      return nil
    }
    return try command.action(repl, String(trimmed(rest.dropFirst(name.count))))
  }

  private static func list(for repl: Repl) {
    let width = (all.map(\.usage.count).max() ?? 0) + 2
    for command in all {
      repl.say(command.usage.padded(to: width) + command.summary + "\n")
    }
    repl.say(
      "NAME?".padded(to: width) + "What it is and how it is used; NAME?? shows its source.\n")
  }

  /// `NAME?` and `NAME??`.
  private static func explain(
    _ name: Substring, withSource: Bool, for repl: Repl
  ) throws(ScriptError) {
    let interpreter = repl.session.interpreter
    if name.isEmpty {
      repl.say(HelpPage.introduction)
      return
    }
    let page = HelpPage(interpreter)
    guard let value = page.value(named: String(name)) else {
      // The language's own error says what was probably meant.
      _ = try interpreter.evaluate(.init(name: "<stdin>", text: String(name)))
      return
    }
    if withSource, let source = interpreter.sourceText(of: value) {
      repl.say(Style.ofTerminal.source(source) + "\n")
    } else {
      repl.say(page.text(of: value))
      if withSource { repl.say("\n    Its source is not in the language: it is built in.\n") }
    }
  }

  private static func questioned(_ line: Substring) -> Substring {
    var line = line
    for _ in 0..<2 where line.hasSuffix("?") { line.removeLast() }
    return line
  }

  static func trimmed(_ text: some StringProtocol) -> Substring {
    var text = Substring(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.drop { $0.isWhitespace }
  }
}

extension Repl {
  /// Writes to standard output.
  func say(_ text: String) { session.host.write(text) }
}

extension String {
  /// The text with spaces behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}

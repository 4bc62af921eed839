import Evaluator
import LineEditing
import Syntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The prompt: reads an entry, runs it, shows its value, and begins again.
struct Repl {
  let session: Session
  private let editor: LineEditor

  init(session: Session) {
    self.session = session
    let history = HistoryFile.standard { name in getenv(name).map { String(cString: $0) } }
    editor = LineEditor(historyFile: history)
    let interpreter = session.interpreter
    editor.completer = { line, word in Completion(interpreter).candidates(in: line, for: word) }
  }

  /// Talks until Ctrl-D or `exit()`.
  ///
  /// - Returns: the status that the process ends with.
  func run() -> Int32 {
    // One line, also on a terminal of 80 columns.
    session.host.write(
      "gd \(Version.text). Try: w = torch.ones(3, requires_grad=True)  (Ctrl-D leaves)\n")
    session.host.flush()
    while let entry = readEntry() {
      if let status = evaluate(entry) { return status }
    }
    return 0
  }

  /// Reads lines until the parser says that they are whole; nil at the end of input.
  private func readEntry() -> String? {
    var text = ""
    while true {
      let prompt = text.isEmpty ? ">>> " : "... "
      switch editor.readLine(prompt: prompt) {
      case .interrupted:
        text = ""
      case .endOfFile:
        if text.isEmpty { return nil }
        // Ctrl-D within an entry ends the entry, not the conversation.
        editor.remember(text)
        return text
      case .line(let line):
        text += line + "\n"
        if case .incomplete = Parser.interactiveState(of: text) { continue }
        editor.remember(text)
        return text
      }
    }
  }

  /// Runs one entry; a status ends the conversation.
  private func evaluate(_ entry: String) -> Int32? {
    defer { session.host.flush() }
    do throws(ScriptError) {
      try session.interpreter.runInteractive(SourceText(name: "<stdin>", text: entry))
    } catch {
      if session.interpreter.error(error, is: .systemExit) { return session.report(error) }
      _ = session.report(error)
    }
    return nil
  }
}

/// What a word at the prompt may become: names, and attributes of what a dotted name stands for.
struct Completion {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The names that begin as the word does.
  func candidates(in line: String, for word: Range<String.Index>) -> [String] {
    let prefix = line[word]
    let before = line[..<word.lowerBound]
    let names: [String]
    if before.hasSuffix(".") {
      names = attributes(of: before.dropLast())
    } else {
      names = interpreter.names
    }
    let shown = names.filter { $0.hasPrefix(prefix) }
    // Names with an underscore are for those who ask for them.
    return prefix.hasPrefix("_") ? shown : shown.filter { !$0.hasPrefix("_") }
  }

  /// The attributes of a dotted name at the end of `text`; nothing is called to find them.
  private func attributes(of text: Substring) -> [String] {
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || character == "_" || character == "."
    }
    let path = String(text.reversed().prefix(while: isPart).reversed())
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first,
      var value = try? interpreter.evaluate(SourceText(name: "<completion>", text: first))
    else { return [] }
    for part in parts.dropFirst() {
      guard let next = try? interpreter.attribute(of: value, named: part) else { return [] }
      value = next
    }
    return interpreter.attributeNames(of: value)
  }
}

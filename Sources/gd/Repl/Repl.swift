import Evaluator
import Library
import LineEditing
import Syntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The prompt: reads an entry, runs it, shows its value, and begins again.
final class Repl {
  let session: Session
  let editor: LineEditor
  private(set) var reader: EntryReader
  /// What ran without an error, oldest first.
  private(set) var succeeded: [String] = []
  /// What was entered last.
  private(set) var lastEntry = ""

  init(session: Session) {
    self.session = session
    session.host.figureDisplay = .ofTerminal
    let history = HistoryFile.standard { name in getenv(name).map { String(cString: $0) } }
    editor = LineEditor(historyFile: history)
    reader = EntryReader(editor: editor, style: .ofTerminal)
    let completion = Completion(session.interpreter)
    editor.completer = { line, word in completion.candidates(in: line, for: word) }
    editor.explainer = { line in completion.signature(in: line) }
    editor.takeInterrupt = { [flag = session.host.interruptFlag] in flag.take() }
  }

  /// Talks until Ctrl-D or `exit()`.
  ///
  /// - Returns: the status that the process ends with.
  func run() -> Int32 {
    while true {
      session.host.finishLine()
      let status =
        switch reader.next() {
        case .end: Int32?(0)
        case .program(let text): run(text)
        case .command(let text): obey(text)
        }
      if let status {
        session.finish()
        return status
      }
    }
  }

  /// One line, also on a terminal of 80 columns.
  func welcome() {
    session.host.write(
      "gd \(Version.text). Try: w = torch.ones(3, requires_grad=True)  (or help(); Ctrl-D)\n"
    )
    session.host.flush()
  }

  /// Runs the program that a person has for every prompt; a status ends the conversation.
  func runStartupFile() -> Int32? {
    guard let path = Settings.startupFile, access(path, F_OK) == 0 else { return nil }
    switch Program.read(path: path) {
    case .success(let program):
      return guarded { () throws(ScriptError) in
        try session.interpreter.run(SourceText(name: program.name, bytes: program.bytes))
      }
    case .failure(let failure):
      TerminalHost.complain(failure.message)
      return nil
    }
  }

  /// Runs one entry; a status ends the conversation.
  func run(_ entry: String) -> Int32? {
    lastEntry = entry
    return guarded { () throws(ScriptError) in
      try session.interpreter.runInteractive(SourceText(name: "<stdin>", text: entry))
      succeeded.append(entry)
    }
  }

  private func obey(_ line: String) -> Int32? {
    var status: Int32?
    let failed = guarded { () throws(ScriptError) in status = try Command.run(line, for: self) }
    return failed ?? status
  }

  /// Shows an error; a status ends the conversation.
  private func guarded(_ body: () throws(ScriptError) -> Void) -> Int32? {
    defer { session.host.flush() }
    do throws(ScriptError) {
      try body()
    } catch {
      let ends = session.interpreter.error(error, is: .systemExit)
      let status = session.report(error)
      if ends { return status }
    }
    return nil
  }

  /// Forgets what ran so far.
  func forgetEntries() { succeeded = [] }

  /// Lets the next entry begin as `text`, to be edited.
  func offer(_ text: String) { reader.offered = text }
}

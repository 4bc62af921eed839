import Evaluator

extension Command {
  /// What keeps the conversation, and brings programs into it.
  static var keeping: [Command] {
    [
      Command("%save FILE", "Writes what ran so far as a program; errors are left out.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("the name of a file", "%save session.gd") }
        let text = repl.succeeded.map { String(trimmed($0)) + "\n" }.joined()
        try repl.session.host.writeFile(argument, Array(text.utf8))
        repl.say("\(repl.succeeded.count) entries are in \(argument)\n")
      },
      Command("%load FILE", "Brings a program to the prompt, to be edited and run.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("the name of a file", "%load train.gd") }
        repl.offer(try program(argument, repl))
      },
      .ending("%edit", "Opens the last entry in $EDITOR, and runs what it became.") {
        repl, _ throws(ScriptError) in
        let entry = try Shell.edited(repl.lastEntry)
        guard !entry.allSatisfy(\.isWhitespace) else { return nil }
        repl.editor.remember(entry)
        return repl.run(entry + "\n")
      },
      Command("%reset", "Forgets every name that you gave, after a question.") {
        repl, argument throws(ScriptError) in
        let interpreter = repl.session.interpreter
        let count = interpreter.programNames.count
        if argument != "-f" {
          let answer = try repl.session.host.readLine(prompt: "Forget \(count) names? (y/N) ") ?? ""
          guard answer.lowercased().hasPrefix("y") else {
            repl.say("Nothing was forgotten.\n")
            return
          }
        }
        interpreter.forgetProgram()
        repl.forgetEntries()
      },
    ]
  }

  private static func program(_ path: String, _ repl: Repl) throws(ScriptError) -> String {
    switch Program.read(path: path) {
    case .success(let program):
      var text = String(decoding: program.bytes, as: UTF8.self)
      while text.last?.isNewline == true { text.removeLast() }
      return text
    case .failure(let failure): throw ScriptError(.fileNotFoundError, failure.message)
    }
  }
}

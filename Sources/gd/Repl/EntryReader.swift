import LineEditing
import Syntax

/// Reads entries: one line, or as many as the parser wants.
struct EntryReader {
  let editor: LineEditor
  let style: Style
  /// What the next entry begins as.
  var offered = ""

  /// What a person entered.
  enum Entry {
    /// Statements of the language, with a newline at the end.
    case program(String)
    /// A line for the prompt itself, such as `%who` or `torch.randn?`.
    case command(String)
    case end
  }

  /// The next entry; Ctrl-C drops what was begun.
  mutating func next() -> Entry {
    var text = ""
    while true {
      let indentation = text.isEmpty ? offered : Indentation.next(after: text)
      offered = ""
      let prompt = style.prompt(text.isEmpty ? ">>> " : "... ")
      switch editor.readLine(prompt: prompt, indentation: indentation, previousLines: text) {
      case .interrupted:
        text = ""
      case .endOfFile:
        if text.isEmpty { return .end }
        // Ctrl-D within an entry ends the entry, not the conversation.
        editor.remember(text)
        return .program(text)
      case .line(let line):
        if text.isEmpty {
          let program = PastedText.program(in: line)
          if Command.isCommand(program) {
            remember(line, as: program)
            return .command(program)
          }
          text = program + "\n"
        } else {
          text += Indentation.settled(line, offered: indentation, behind: text) + "\n"
        }
        if case .incomplete = Parser.interactiveState(of: text) {
          // What was pasted or came from the history as a whole needs no empty line at its end.
          let isWhole = Parser.interactiveState(of: text + "\n") == .complete
          guard line.contains(where: \.isNewline), isWhole else { continue }
          text += "\n"
        }
        remember(line, as: text)
        return .program(text)
      }
    }
  }

  /// Keeps an entry, unless it is one line that begins with a space: that is how to keep it out.
  private func remember(_ line: String, as entry: String) {
    if line.hasPrefix(" "), !line.contains(where: \.isNewline),
      !entry.dropLast().contains(where: \.isNewline)
    {
      return
    }
    editor.remember(entry)
  }
}

/// The white space that the next line of an entry begins with.
enum Indentation {
  private static let width = 4
  private static let leavers: Set<Substring> = ["return", "pass", "break", "continue", "raise"]

  /// What to offer behind the lines of `text`: one step more behind a colon, one less behind what
  /// leaves a block, nothing within brackets and strings.
  static func next(after text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let last = lines.last, !last.allSatisfy(\.isWhitespace),
      Parser.interactiveState(of: text + "\n") != .incomplete || last.hasSuffix(":")
    else { return "" }
    let indentation = last.prefix { $0 == " " }.count
    let code = last.drop { $0 == " " }
    if code.last == ":" { return String(repeating: " ", count: indentation + width) }
    let leaves = leavers.contains(code.prefix { $0.isLetter })
    return String(repeating: " ", count: max(indentation - (leaves ? width : 0), 0))
  }

  /// A line as it is meant: white space that was typed or pasted behind the offered one stands for
  /// all of it, as does what was copied with its prompt; an offer that was only confirmed is an empty
  /// line, and what goes on with a statement stands below its beginning.
  static func settled(_ line: String, offered: String, behind text: String) -> String {
    let rest = line.hasPrefix(offered) ? line.dropFirst(offered.count) : line[...]
    if let copied = PastedText.continuation(in: rest) { return copied }
    guard !offered.isEmpty, line.hasPrefix(offered) else { return line }
    if rest.isEmpty || rest.first?.isWhitespace == true { return String(rest) }
    guard followers.contains(rest.prefix { $0.isLetter }) else { return line }
    for steps in 0...offered.count / width {
      let moved = offered.dropFirst(steps * width) + rest
      if Parser.interactiveState(of: text + moved + "\n") != .error { return String(moved) }
    }
    return line
  }

  private static let followers: Set<Substring> = ["elif", "else", "except", "finally"]
}

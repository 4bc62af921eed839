import TerminalTesting
import Testing

/// A talk with gd at its prompt, on a terminal.
final class Conversation {
  let scratch: Scratch
  let terminal: Terminal

  /// Starts gd in a folder and waits for its first prompt.
  init(
    _ scratch: Scratch? = nil, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 200
  ) throws {
    let scratch = try scratch ?? Scratch()
    self.scratch = scratch
    terminal = try Terminal(
      try gdProgram(), arguments, environment: scratch.environment.merging(environment) { $1 },
      directory: scratch.path, columns: columns)
    try waitForPrompt(below: -1)
  }

  /// Waits for a prompt in a line below one that is known.
  func waitForPrompt(below row: Int, timeout: Duration = .seconds(30)) throws {
    try terminal.wait(timeout: timeout) { screen in
      screen.row > row && Self.prompts.contains(Self.prompt(of: screen))
    }
  }

  private static let prompts: Set = [">>> ", "... "]

  /// The prompt that gd now waits at, without the indentation that it offers behind it.
  var prompt: String { Self.prompt(of: terminal.screen) }

  private static func prompt(of screen: Screen) -> String {
    var text = Substring(screen.textBeforeCursor)
    while text.last == " " { text.removeLast() }
    return text + " "
  }

  /// What stands above the first prompt.
  var opening: String { lineTexts(from: 0, to: terminal.screen.row) }

  /// Types a line and waits for the next prompt.
  func enter(_ line: String) throws {
    let row = terminal.screen.row
    terminal.enter(line)
    try waitForPrompt(below: row)
  }

  /// Types lines and says what came after the last of them, without the last newline.
  @discardableResult
  func answer(to lines: String...) throws -> String {
    for line in lines.dropLast() { try enter(line) }
    let row = terminal.screen.row
    try enter(lines.last ?? "")
    return lineTexts(from: row + 1, to: terminal.screen.row)
  }

  /// The lines of the screen, the last one left out.
  func lineTexts(from first: Int, to end: Int) -> String {
    let lines = terminal.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines[min(first, lines.count)..<min(end, lines.count)].joined(separator: "\n")
  }

  /// Fails unless lines are answered by a text.
  func expect(
    _ lines: String..., gives expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for line in lines.dropLast() { try enter(line) }
    let actual = try answer(to: lines.last ?? "")
    #expect(actual == expected, "after \(lines)", sourceLocation: sourceLocation)
  }

  /// Leaves with Ctrl-D, and fails unless the status is 0 and the terminal is as it was.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    terminal.send(.controlD)
    let status = terminal.waitForExit()
    #expect(status == 0, "\(terminal.text.suffix(500))", sourceLocation: sourceLocation)
    #expect(terminal.isCooked, sourceLocation: sourceLocation)
  }
}

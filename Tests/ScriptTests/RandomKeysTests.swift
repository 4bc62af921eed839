import TerminalTesting
import Testing

/// Whatever keys somebody's cat presses, the prompt is there afterwards.
@Suite("Random keys")
struct RandomKeysTests {
  private static let batches = 50
  private static let sequencesInBatch = 100

  /// Four sessions of 5,000 sequences: as keys are by default, in vi's way, and on a simple terminal.
  @Test(arguments: [
    (1, "", "xterm-256color"), (2, "", "xterm-256color"),
    (3, "set editing-mode vi\n", "xterm-256color"), (4, "set show-mode-in-prompt on\n", "dumb"),
  ])
  func thePromptSurvivesThem(seed: Int, settings: String, terminalType: String) throws {
    let scratch = try Scratch()
    try scratch.write(settings, to: ".inputrc")
    try scratch.write("first = 1\ndef f(x):\n    return x\n", to: "some.gd")
    let terminal = try Terminal(
      try gdProgram(), environment: scratch.environment.merging(["TERM": terminalType]) { $1 },
      directory: scratch.path)
    try terminal.wait { $0.textBeforeCursor.hasSuffix(">>> ") }
    var random = SeededGenerator(seed: UInt64(seed))
    for batch in 1...Self.batches {
      var sent: [String] = []
      for _ in 0..<Self.sequencesInBatch {
        if Int.random(in: 0..<60, using: &random) == 0 {
          terminal.resize(
            columns: Int.random(in: 2...150, using: &random),
            rows: Int.random(in: 2...60, using: &random))
          continue
        }
        let keys = Self.keys(&random)
        sent.append(keys)
        terminal.send(keys)
      }
      terminal.resize(columns: 80, rows: 24)
      guard answers(terminal, batch) else {
        let status = terminal.waitForExit(timeout: .milliseconds(200))
        Issue.record(
          """
          no answer in batch \(batch) (status \(status.map(String.init) ?? "none")) after \(sent); the screen:
          \(terminal.text)
          """)
        return
      }
    }
    terminal.send("\u{03}")
    terminal.settle()
    terminal.enter("exit(7)")
    #expect(terminal.waitForExit() == 7)
    #expect(terminal.isAsFound)
  }

  /// Whether the prompt computes something.
  private func answers(_ terminal: Terminal, _ batch: Int) -> Bool {
    for _ in 0..<10 {
      terminal.send(.controlC)
      terminal.settle(for: .milliseconds(25))
      terminal.enter("print('canary', \(batch) * 1000003)")
      if (try? terminal.wait(for: "canary \(batch * 1_000_003)", timeout: .seconds(3))) != nil {
        return true
      }
    }
    return false
  }

  private static let words = [
    "import", "torch.", "for", "def f(", "print(", "x", "[1, 2", "'", "\"\"\"", "#", "lambda", ":",
    "\\", "%", "?", "some.gd", "%who", "first", "None", "1e999", "if 1:", "    ", "🙂", "é", "界",
    "e\u{301}",
  ]
  private static let escapes = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~",
    "\u{1B}[5~",
    "\u{1B}[6~", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}OA", "\u{1B}OB", "\u{1B}b", "\u{1B}f",
    "\u{1B}d",
    "\u{1B}\u{7F}", "\u{1B}.", "\u{1B}y", "\u{1B}u", "\u{1B}t", "\u{1B}<", "\u{1B}>", "\u{1B}\r",
    "\u{1B}-", "\u{1B}9", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[Z", "\u{1B}[", "\u{1B}",
    "\u{1B}\u{1B}",
    "\u{1B}[999;999R", "\u{1B}]0;t\u{07}", "\u{1B}k", "\u{1B}j", "\u{1B}/x", "\u{1B}R",
  ]
  /// Not Ctrl-C, -D, -S, -Z and -\, which end, stop or silence a program as they should.
  private static let controls = Array(0...31).filter { ![3, 4, 19, 26, 28].contains($0) } + [127]

  private static func keys(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: return String(Unicode.Scalar(UInt8.random(in: 32...126, using: &random)))
    case 3...4: return words.randomElement(using: &random) ?? ""
    case 5...7: return escapes.randomElement(using: &random) ?? ""
    case 8: return "\t"
    case 9: return "\r"
    case 10:
      let control = controls.randomElement(using: &random) ?? 7
      return String(Unicode.Scalar(UInt8(control)))
    default:
      let block = (0..<3).map { _ in words.randomElement(using: &random) ?? "" }
      return "\u{1B}[200~\(block.joined(separator: "\n"))\u{1B}[201~"
    }
  }
}

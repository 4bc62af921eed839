import TerminalTesting
import Testing

/// However gd ends, the terminal is as it was, to the last setting.
@Suite("Ways out")
struct WaysOutTests {
  private func start(_ arguments: [String] = []) throws -> (Scratch, Terminal) {
    let scratch = try Scratch()
    let terminal = try Terminal(
      try gdProgram(), arguments, environment: scratch.environment, directory: scratch.path)
    return (scratch, terminal)
  }

  private func atPrompt() throws -> (Scratch, Terminal) {
    let (scratch, terminal) = try start()
    try terminal.wait { $0.textBeforeCursor == ">>> " }
    #expect(!terminal.isAsFound, "readline edits the line")
    return (scratch, terminal)
  }

  @Test(arguments: [
    ("exit()\r", 0), ("exit(9)\r", 9), ("raise SystemExit(2)\r", 2), ("\u{04}", 0),
    ("1 / 0\r\u{04}", 0), ("for i in range(2):\r\u{03}\u{04}", 0), ("'half\u{03}\u{04}", 0),
  ])
  func byKeys(keys: String, status: Int32) throws {
    let (_, terminal) = try atPrompt()
    for key in keys {
      terminal.send(String(key))
      if key == "\r" || key == "\u{03}" { terminal.settle(for: .milliseconds(80)) }
    }
    #expect(terminal.waitForExit() == status)
    #expect(terminal.isAsFound)
  }

  @Test(arguments: ["print(1)", "1 / 0", "import sys; sys.exit(3)", "raise KeyboardInterrupt", "("])
  func byTheEndOfAText(text: String) throws {
    let (_, terminal) = try start(["-c", text])
    #expect(terminal.waitForExit() != nil)
    #expect(terminal.isAsFound)
  }

  @Test(arguments: [(15, "at the prompt"), (1, "at the prompt"), (15, "half a line"), (3, "at")])
  func bySignalsAtThePrompt(signal: Int32, typed: String) throws {
    let (scratch, terminal) = try atPrompt()
    terminal.enter("kept = 1")
    try terminal.wait { $0.textBeforeCursor == ">>> " && $0.row > 1 }
    if typed == "half a line" {
      terminal.send("kept + 41")
      terminal.settle(for: .milliseconds(50))
    }
    terminal.send(signal: signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.isAsFound)
    let history = scratch.bytes(of: "history").map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(history.contains("kept = 1"))
    #expect(history.contains("kept + 41") == (typed == "half a line"))
  }

  @Test(arguments: [15, 1])
  func bySignalsInAProgram(signal: Int32) throws {
    let (scratch, terminal) = try atPrompt()
    terminal.send("while True: pass\r\r")
    terminal.settle(for: .milliseconds(150))
    terminal.send(signal: signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.isAsFound)
    let history = scratch.bytes(of: "history").map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(history.contains("while True: pass"))
  }

  @Test func controlCInAProgramThatIsRun() throws {
    let (_, terminal) = try start(["-c", "print('on')\nwhile True: pass"])
    try terminal.wait(for: "on")
    terminal.send(.controlC)
    #expect(terminal.waitForExit() == 130)
    #expect(terminal.isAsFound)
  }

  @Test func controlZStopsTheTalkAndForegroundGoesOn() throws {
    let scratch = try Scratch()
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "--noediting", "-i"],
      environment: scratch.environment.merging(["PS1": "$ ", "HISTFILE": ""]) { $1 },
      directory: scratch.path)
    try terminal.wait(for: "$ ")
    terminal.enter(try gdProgram())
    try terminal.wait(for: ">>> ")
    terminal.enter("x = 41")
    try terminal.wait(for: ">>> ")
    terminal.send("x + ")
    try terminal.wait(for: "x + ")
    terminal.send(.controlZ)
    try terminal.wait(for: "Stopped")
    try terminal.wait(for: "$ ")
    #expect(terminal.isCooked)
    terminal.enter("fg")
    try terminal.wait(for: ">>> x + ")
    terminal.enter("1")
    try terminal.wait(for: "42")
    try terminal.wait(for: ">>> ")
    // The same while a program runs.
    terminal.send("while True: x += 1\r\r")
    terminal.settle(for: .milliseconds(150))
    terminal.send(.controlZ)
    try terminal.wait(for: "Stopped")
    #expect(terminal.isCooked)
    terminal.enter("fg")
    terminal.settle(for: .milliseconds(150))
    terminal.send(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(for: ">>> ")
    terminal.enter("x > 42")
    try terminal.wait(for: "True")
    terminal.enter("exit()")
    try terminal.wait(for: "$ ")
    #expect(terminal.isCooked)
  }

  @Test func aWindowThatChangesWhileAProgramRunsIsKnownAtThePrompt() throws {
    let (_, terminal) = try atPrompt()
    terminal.enter("import time; time.sleep(0.3)")
    terminal.settle(for: .milliseconds(100))
    terminal.resize(columns: 30, rows: 24)
    try terminal.wait { $0.textBeforeCursor == ">>> " && $0.row > 1 }
    terminal.send("'" + String(repeating: "x", count: 40))
    try terminal.wait { $0.textBeforeCursor == String(repeating: "x", count: 15) }
    terminal.send("'\r")
    try terminal.wait { $0.textBeforeCursor == ">>> " }
    terminal.enter("exit()")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.isAsFound)
  }
}

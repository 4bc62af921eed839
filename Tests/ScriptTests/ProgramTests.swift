import Foundation
import TerminalTesting
import Testing

/// The command line: what gd is asked for, and the status it ends with.
@Suite("The command line")
struct ProgramTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func versionIsOneLine() throws {
    let result = try scratch.gd(["--version"])
    #expect(result.output.wholeMatch(of: /gd \d+\.\d+\.\d+\n/) != nil)
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
  }

  @Test(arguments: ["--help", "-h"])
  func helpNamesEveryWayToRun(option: String) throws {
    let result = try scratch.gd([option])
    for word in ["USAGE", "-c", "--version", "--help", "file"] {
      #expect(result.output.contains(word), "help does not name \(word)")
    }
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
  }

  @Test func aTextThatDoesNothingPrintsNothing() throws {
    let result = try scratch.gd(["-c", "pass"])
    #expect(result.output.isEmpty && result.errors.isEmpty && result.status == 0)
    #expect(scratch.names() == ["figures"], "nothing is left behind")
  }

  @Test func theProgramNeedsNoFileBesideIt() throws {
    // Copied by another process: a file that this one writes could be open in a child that a test
    // beside this one is just starting, and then it could not be run.
    _ = try run("/bin/cp", [try gdProgram(), "\(scratch.path)/alone"], directory: scratch.path)
    let text = "print(nn.Linear(2, 1)); optim.SGD([torch.ones(1, requires_grad=True)], lr=1)"
    let result = try run(
      "\(scratch.path)/alone", ["-c", text], environment: [:], directory: scratch.path)
    #expect(result.output == "Linear(in_features=2, out_features=1, bias=True)\n")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func aTextIsRunWithItsArguments() throws {
    let text = "import sys; print(sys.argv)"
    #expect(try scratch.gd(["-c", text]).output == "['-c']\n")
    #expect(try scratch.gd(["-c", text, "a", "b c"]).output == "['-c', 'a', 'b c']\n")
    #expect(try scratch.gd(["-c", text, "-x", "--help"]).output == "['-c', '-x', '--help']\n")
  }

  @Test func aFileIsRunWithItsArguments() throws {
    try scratch.write("import sys\nprint(sys.argv, __name__)\n", to: "program.gd")
    #expect(try scratch.gd(["program.gd"]).output == "['program.gd'] __main__\n")
    let result = try scratch.gd(["program.gd", "1", "--help", "-c", "-"])
    #expect(result.output == "['program.gd', '1', '--help', '-c', '-'] __main__\n")
  }

  @Test func standardInputIsRun() throws {
    let text = "import sys\nprint('hello', sys.argv)\n"
    #expect(try scratch.gd(["-"], input: text).output == "hello ['-']\n")
    #expect(try scratch.gd(["-", "a"], input: text).output == "hello ['-', 'a']\n")
    #expect(try scratch.gd([], input: text).output == "hello ['']\n")
    #expect(try scratch.gd(["-"], input: "").status == 0)
  }

  @Test func inputReadsWhatIsPiped() throws {
    try scratch.write("a = input()\nb = input('b? ')\nprint([a, b])\n", to: "program.gd")
    let result = try scratch.gd(["program.gd"], input: "one\ntwo")
    #expect(result.output == "b? ['one', 'two']\n")
    let short = try scratch.gd(["program.gd"], input: "one\n")
    #expect(short.lastError == "EOFError: EOF when reading a line")
    #expect(short.status == 1)
  }

  @Test(arguments: [["--colour"], ["-z"], ["-c"]])
  func whatIsNoOptionIsSaid(arguments: [String]) throws {
    let result = try scratch.gd(arguments)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(arguments[0]))
    expectNoInternals(in: result.errors)
  }

  @Test(arguments: [
    ("import sys; sys.exit()", 0, ""),
    ("import sys; sys.exit(0)", 0, ""),
    ("import sys; sys.exit(3)", 3, ""),
    ("import sys; sys.exit(True)", 1, ""),
    ("import sys; sys.exit(None)", 0, ""),
    ("import sys; sys.exit(256)", 0, ""),
    ("import sys; sys.exit(-1)", 255, ""),
    ("import sys; sys.exit('the reason')", 1, "the reason\n"),
    ("import sys; sys.exit([1, 'a'])", 1, "[1, 'a']\n"),
    ("exit(5)", 5, ""),
    ("raise SystemExit(6)", 6, ""),
    ("try:\n    exit(7)\nexcept Exception:\n    print('never')", 7, ""),
    ("def f():\n    exit(8)\nf()", 8, ""),
  ])
  func theStatusIsTheProgramsWish(text: String, status: Int32, errors: String) throws {
    let result = try scratch.gd(["-c", text])
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(result.errors == errors)
  }

  @Test func whatWasPrintedBeforeAnErrorComesFirst() throws {
    let result = try run(
      "/bin/sh", ["-c", "\"$0\" -c 'print(1); print(2, end=\"\"); 1/0' 2>&1", try gdProgram()],
      environment: scratch.environment, directory: scratch.path)
    #expect(result.output.hasPrefix("1\n2Traceback (most recent call last):\n"))
  }

  @Test func aClosedPipeIsOneClearLine() throws {
    let command = "\"$0\" -c 'while True: print(\"line\")' | head -n 1; echo ${PIPESTATUS[0]}"
    let result = try run(
      "/bin/bash", ["-c", command, try gdProgram()], environment: scratch.environment,
      directory: scratch.path, timeout: .seconds(20))
    #expect(!result.isTimedOut)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "line")
    #expect(lines.last != "0" && lines.count == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
    expectNoInternals(in: result.errors)
  }

  @Test func aFullDiskIsOneClearLine() throws {
    guard FileManager.default.isWritableFile(atPath: "/dev/full") else { return }
    let result = try run(
      "/bin/sh", ["-c", "\"$0\" -c 'print(1)' > /dev/full", try gdProgram()],
      environment: scratch.environment, directory: scratch.path)
    #expect(result.status != 0)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("No space left on device"))
  }

  // MARK: Ctrl-C

  @Test(arguments: [
    "while True: pass",
    "x = torch.zeros(3)\nwhile True:\n    x = x + 1",
    "def f():\n    while True:\n        try:\n            pass\n        except Exception:\n            pass\nf()",
    "sum(range(10 ** 15))",
  ])
  func controlCEndsAProgram(text: String) throws {
    try scratch.write("print('ready')\n" + text + "\n", to: "program.gd")
    let terminal = try Terminal(
      try gdProgram(), ["program.gd"], environment: scratch.environment, directory: scratch.path)
    try terminal.wait(for: "ready\n")
    terminal.settle(for: .milliseconds(50))
    terminal.send(.controlC)
    #expect(terminal.waitForExit(timeout: .seconds(5)) == 130)
    #expect(terminal.text.contains("Traceback (most recent call last):"))
    #expect(terminal.text.contains("program.gd\", line"))
    #expect(terminal.text.hasSuffix("KeyboardInterrupt"))
  }

  @Test func aProgramMayCatchControlC() throws {
    let text = """
      print('ready')
      try:
          while True: pass
      except KeyboardInterrupt:
          print('caught')
      """
    try scratch.write(text, to: "program.gd")
    let terminal = try Terminal(
      try gdProgram(), ["program.gd"], environment: scratch.environment, directory: scratch.path)
    try terminal.wait(for: "ready\n")
    terminal.settle(for: .milliseconds(50))
    terminal.send(.controlC)
    try terminal.wait(for: "caught\n")
    #expect(terminal.waitForExit() == 0)
  }
}

import TerminalTesting
import Testing

/// How a prompt opens: by itself, with a person's start-up file, or behind a program.
@Suite("How the prompt opens")
struct OpeningTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func writeStartup(_ text: String) throws {
    _ = try run("/bin/mkdir", ["-p", "\(scratch.path)/.config/gd"], directory: scratch.path)
    try scratch.write(text, to: ".config/gd/startup.gd")
  }

  // MARK: The start-up file

  @Test func theStartupFileGivesItsNames() throws {
    try writeStartup("rate = 0.5\ndef half(x):\n    return x / 2\nprint('hello')\n")
    let conversation = try Conversation(scratch)
    #expect(conversation.opening.hasPrefix("gd 0."))
    #expect(conversation.opening.hasSuffix("\nhello"))
    try conversation.expect("half(rate)", gives: "0.25")
    try conversation.leave()
  }

  @Test func theStartupFileStandsWhereTheEnvironmentSays() throws {
    _ = try run("/bin/mkdir", ["-p", "\(scratch.path)/elsewhere/gd"], directory: scratch.path)
    try scratch.write("place = 'elsewhere'\n", to: "elsewhere/gd/startup.gd")
    try writeStartup("place = 'at home'\n")
    let conversation = try Conversation(
      scratch, environment: ["XDG_CONFIG_HOME": "\(scratch.path)/elsewhere"])
    try conversation.expect("place", gives: "'elsewhere'")
    try conversation.leave()
  }

  @Test func quietLeavesTheWelcomeOut() throws {
    try writeStartup("print('hello')\n")
    for option in ["--quiet", "-q"] {
      let conversation = try Conversation(scratch, [option])
      #expect(conversation.opening == "hello")
      try conversation.leave()
    }
  }

  @Test func anErrorInTheStartupFileIsShownAndThePromptOpens() throws {
    for (text, error) in [
      ("before = 1\n1 / 0\nafter = 2\n", "ZeroDivisionError: division by zero"),
      ("before = 1 +\n", "SyntaxError: invalid syntax"),
      ("raise KeyboardInterrupt\n", "KeyboardInterrupt"),
    ] {
      try writeStartup(text)
      let conversation = try Conversation(scratch)
      #expect(conversation.opening.contains("\(scratch.path)/.config/gd/startup.gd\", line "))
      #expect(conversation.opening.hasSuffix(error))
      try conversation.expect("1 + 1", gives: "2")
      try conversation.leave()
    }
    // A folder of that name is no program.
    _ = try run(
      "/bin/sh", ["-c", "rm .config/gd/startup.gd; mkdir .config/gd/startup.gd"],
      directory: scratch.path)
    let conversation = try Conversation(scratch)
    #expect(conversation.opening.hasSuffix("it is a directory"))
    try conversation.leave()
  }

  @Test func programsDoNotReadTheStartupFile() throws {
    try writeStartup("print('hello')\n")
    #expect(try scratch.gd(running: "print(1)").output == "1\n")
    #expect(try scratch.gd(["-c", "print(1)"]).output == "1\n")
    #expect(try scratch.gd(["-"], input: "print(1)").output == "1\n")
    #expect(try scratch.gd([], input: "print(1)").output == "1\n")
    let conversation = try Conversation(scratch, ["-i", "-c", "print(1)"])
    #expect(conversation.opening == "1")
    try conversation.leave()
  }

  // MARK: Behind a program

  @Test func thePromptBehindAProgramHasItsNames() throws {
    try scratch.write("import sys\nx = 3\nprint('ran')\n", to: "program.gd")
    let conversation = try Conversation(scratch, ["-i", "program.gd", "a", "-c"])
    #expect(conversation.opening == "ran")
    try conversation.expect("x, sys.argv", gives: "(3, ['program.gd', 'a', '-c'])")
    try conversation.expect("x = 4", gives: "")
    try conversation.leave()

    let text = try Conversation(scratch, ["-i", "-c", "import sys; y = sys.argv", "b"])
    try text.expect("y", gives: "['-c', 'b']")
    try text.leave()
  }

  @Test func theVariablesOfTheFunctionThatFailedAreThere() throws {
    try scratch.write(
      """
      x = 'global'
      w = 'the same'
      def step(x, w):
          y = x + 1
          return y / 0
      def train():
          try:
              {}['caught']
          except KeyError:
              pass
          momentum = 1
          step(2, w)
      train()
      """, to: "program.gd")
    let conversation = try Conversation(scratch, ["-i", "program.gd"])
    let lines = conversation.opening.split(separator: "\n")
    #expect(lines.first == "Traceback (most recent call last):")
    #expect(
      lines.suffix(2) == [
        "ZeroDivisionError: division by zero",
        "The variables of step() are here: step_x (its x), y",
      ])
    try conversation.expect("step_x, y, x, w", gives: "(2, 3, 'global', 'the same')")
    #expect(try conversation.answer(to: "momentum").hasSuffix("name 'momentum' is not defined"))
    try conversation.leave()
  }

  @Test func itIsTheProgramsOwnFunctionThatCounts() throws {
    let program = """
      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.layer = nn.Linear(2, 1)
          def forward(self, input):
              wide = input * 2
              return self.layer(wide)
      Net()(torch.ones(3))
      """
    try scratch.write(program, to: "net.gd")
    let conversation = try Conversation(scratch, ["-i", "net.gd"])
    #expect(
      conversation.opening.hasSuffix(
        "The variables of forward() are here: self, input, wide"))
    try conversation.expect("wide.shape", gives: "torch.Size([3])")
    try conversation.expect("self.layer.weight.shape", gives: "torch.Size([1, 2])")
    try conversation.leave()
  }

  @Test(arguments: [
    ("def g(n):\n    for i in range(n):\n        yield 1 / (i - 1)\nlist(g(3))", "g", "n, i"),
    ("(lambda a: a.missing)(5)", "the lambda", "a"),
    ("def f(n):\n    m = n\n    return (lambda: m + n + 'text')()\nf(1)", "the lambda", "m, n"),
  ])
  func generatorsAndLambdasHaveVariablesToo(
    text: String, owner: String, names: String
  ) throws {
    let conversation = try Conversation(scratch, ["-i", "-c", text])
    let words = owner.contains(" ") ? owner : owner + "()"
    #expect(conversation.opening.hasSuffix("The variables of \(words) are here: \(names)"))
    try conversation.leave()
  }

  @Test func controlCStopsTheProgramAndThePromptHasWhatItWasDoing() throws {
    let text =
      "def train(rate):\n    step = 0\n    print('ready')\n    while True: step += rate\ntrain(2)"
    let terminal = try Terminal(
      try gdProgram(), ["-i", "-c", text], environment: scratch.environment,
      directory: scratch.path, columns: 200)
    try terminal.wait(for: "ready")
    terminal.send(.controlC)
    try terminal.wait(for: "KeyboardInterrupt\nThe variables of train() are here: rate, step\n>>> ")
    terminal.enter("step > 0, rate")
    try terminal.wait(for: "(True, 2)\n>>> ")
    terminal.send(.controlD)
    #expect(terminal.waitForExit() == 0)
  }

  @Test func anErrorOutsideOfFunctionsHasNoVariablesOfItsOwn() throws {
    let conversation = try Conversation(scratch, ["-i", "-c", "a = 1\na / 0"])
    #expect(conversation.opening.hasSuffix("ZeroDivisionError: division by zero"))
    try conversation.expect("a", gives: "1")
    try conversation.leave()
  }

  @Test func endingBehindAProgramIsAsInPython() throws {
    let exit = try Conversation(scratch, ["-i", "-c", "import sys; sys.exit(3)"])
    #expect(exit.opening.hasSuffix("SystemExit: 3"))
    exit.terminal.enter("sys.exit(5)")
    #expect(exit.terminal.waitForExit() == 5)

    let missing = try Conversation(scratch, ["-i", "missing.gd"])
    #expect(missing.opening.hasPrefix("gd: can't open file 'missing.gd'"))
    try missing.leave()

    let wrong = try Conversation(scratch, ["-i", "-c", "x = 1 +"])
    #expect(wrong.opening.hasSuffix("SyntaxError: invalid syntax"))
    try wrong.leave()
  }

  @Test func aPromptThatIsWantedOpensWithoutATerminalToo() throws {
    let result = try scratch.gd(["-i", "-c", "x = 2"], input: "print(x + 1)\n")
    #expect(result.output.contains("3\n"))
    #expect(result.status == 0)
  }
}

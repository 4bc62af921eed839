import Foundation
import TerminalTesting
import Testing

/// Ctrl-C at any moment of any work: the prompt comes back, and everything is as it was.
@Suite("Interrupts at random moments")
struct InterruptTests {
  private static let preparations = [
    "import time, itertools, random, re",
    "kept = torch.arange(1000).float()",
    "names = {str(i): i for i in range(1000)}",
    "a = torch.ones(2000, 1000)",
    "m = torch.ones(900, 900)",
    "model = nn.Sequential(nn.Linear(50, 200), nn.Tanh(), nn.Linear(200, 1))",
    "optimizer = optim.Adam(model.parameters(), lr=1e-3)",
    "inputs = torch.ones(500, 50)",
    "leaf = torch.ones(300000, requires_grad=True)",
  ]

  private static let functions = [
    ["def deep(n): return deep(n - 1) if n else 0", ""],
    ["def count():", "i = 0", "while True:", "yield i", "i += 1", ""],
    [
      "def step():", "loss = (model(inputs) ** 2).mean()", "optimizer.zero_grad()",
      "loss.backward()", "optimizer.step()", "return loss.item()", "",
    ],
  ]

  /// Work without end, each on a line of its own.
  private static let workloads = [
    "while True: pass",
    "while True: x = deep(800)",
    "while True: x = sum(itertools.islice(count(), 10**5))",
    "while True: x = kept.exp().sum().item()",
    "while True: x = (a.sin() * a + 1).exp().sum().item()",
    "while True: x = (m @ m).sum().item()",
    "while True: leaf.grad = None; (leaf.sin() * leaf).sum().backward()",
    "while True: x = a.sort(dim=0)",
    "while True: x = ''.join(str(i) for i in range(10**5)).replace('1', 'one').split('one')",
    "while True: step()",
    "while True: time.sleep(0.3)",
    "while True: x = torch.randn(10**6).cumsum(0)",
    "while True: x = sorted(range(10**5), key=lambda i: -i); x = -1 in list(range(10**6))",
    "while True: x = re.match('(a+)+$', 'a' * 40 + 'b')",
    "while True: x = re.findall(r'(\\w+)\\s', 'some words ' * 10**4)",
    "while True: input('? ')",
  ]

  private static let canary =
    "(1 + 1, kept.sum().item(), sum(names.values()), (m @ m)[5, 6].item(), "
    + "((a * 3).sum() / 1000).item(), torch.isfinite(model(inputs)).all().item())"
  private static let answer = "(2, 499500.0, 499500, 900.0, 6000.0, True)"

  private static let sessions = 4
  private static let interruptsInSession = 126

  @Test(arguments: 0..<sessions)
  func fiveHundredInterruptsDoNoHarm(session: Int) throws {
    let conversation = try Conversation()
    let terminal = conversation.terminal
    for line in Self.preparations { try conversation.enter(line) }
    for lines in Self.functions { for line in lines { try conversation.enter(line) } }
    try conversation.expect(Self.canary, gives: Self.answer)
    var random = SeededGenerator(seed: UInt64(session))
    var answered = 0
    var slowest = Duration.zero
    for turn in 0..<Self.interruptsInSession {
      let workload = Self.workloads[turn % Self.workloads.count]
      let row = terminal.screen.row
      terminal.send(workload + "\r\r")
      usleep(UInt32.random(in: 0...40_000, using: &random))
      let shown = terminal.received.count
      let start = ContinuousClock.now
      terminal.send(.controlC)
      // A prompt that stood there before is not meant: Ctrl-C goes to a fresh line.
      try terminal.wait(timeout: .seconds(20)) { screen in
        screen.row > row && screen.textBeforeCursor == ">>> "
          && terminal.received.count > shown
      }
      slowest = max(slowest, ContinuousClock.now - start)
      terminal.settle(for: .milliseconds(3))
      let rows = conversation.lineTexts(from: row, to: terminal.screen.row)
      if rows.contains("KeyboardInterrupt") { answered += 1 }
      try conversation.expect(Self.canary, gives: Self.answer)
      if turn % 20 == 0 {
        try conversation.expect("len(names), kept[7].item()", gives: "(1000, 7.0)")
      }
    }
    #expect(answered > Self.interruptsInSession / 2)
    #expect(slowest < .seconds(5))
    try conversation.leave()
  }

  @Test func controlCEndsInput() throws {
    let conversation = try Conversation()
    try conversation.enter("x = 1")
    for typed in ["", "half a line"] {
      let row = conversation.terminal.screen.row
      conversation.terminal.enter("x = input('who? ')")
      try conversation.terminal.wait { $0.textBeforeCursor == "who? " }
      conversation.terminal.send(typed)
      conversation.terminal.settle(for: .milliseconds(50))
      conversation.terminal.send(.controlC)
      try conversation.waitForPrompt(below: row)
      #expect(conversation.terminal.text.contains("KeyboardInterrupt"))
      try conversation.expect("x", gives: "1")
    }
    conversation.terminal.enter("x = input('who? ')")
    try conversation.terminal.wait { $0.textBeforeCursor == "who? " }
    try conversation.enter("Ada")
    try conversation.expect("x", gives: "'Ada'")
    try conversation.leave()
  }

  @Test func controlCInInputCanBeCaught() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      """
      try:
          input('? ')
      except KeyboardInterrupt:
          print('stopped')
      print(input('again? '))
      """, to: "ask.gd")
    let terminal = try Terminal(
      try gdProgram(), [path], environment: scratch.environment, directory: scratch.path)
    try terminal.wait(for: "? ")
    terminal.send(.controlC)
    try terminal.wait(for: "stopped")
    try terminal.wait(for: "again? ")
    terminal.enter("yes")
    try terminal.wait(for: "yes\nyes")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func inputFromAPipeReadsLinesAndTheirEnd() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      """
      while True:
          try:
              print(repr(input()))
          except EOFError:
              print('end')
              break
      """, to: "lines.gd")
    let long = String(repeating: "x", count: 200_000)
    let result = try scratch.gd([path], input: "one\r\n\nthree ü\n\(long)\nlast")
    #expect(result.output == "'one'\n''\n'three ü'\n'\(long)'\n'last'\nend\n")
  }

  @Test func anInterruptThatComesTooLateIsNotForTheNextEntry() throws {
    let conversation = try Conversation()
    // Nothing is asked during one product of integers, and little behind it.
    let row = conversation.terminal.screen.row
    conversation.terminal.enter("x = 7 ** 1300000")
    conversation.terminal.settle(for: .milliseconds(20))
    conversation.terminal.send(.controlC)
    try conversation.waitForPrompt(below: row)
    conversation.terminal.settle(for: .milliseconds(500))
    try conversation.expect("1 + 1", gives: "2")
    try conversation.leave()
  }

  @Test func longOutputIsCutOff() throws {
    let conversation = try Conversation()
    try conversation.enter("text = 'all work and no play ' * 3000000")
    let row = conversation.terminal.screen.row
    conversation.terminal.enter("print(text)")
    try conversation.terminal.wait { $0.row > row }
    conversation.terminal.send(.controlC)
    try conversation.terminal.wait { $0.textBeforeCursor == ">>> " }
    #expect(conversation.terminal.received.count < 60_000_000)
    try conversation.expect("len(text)", gives: "63000000")
    try conversation.leave()
  }
}

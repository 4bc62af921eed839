import TerminalTesting
import Testing

/// Progress bars on a terminal; what they say is recorded in Tests/Scripts/torch/progress.
@Suite("Progress bars")
struct ProgressTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Runs a program on a terminal to its end.
  private func run(
    _ text: String, columns: Int = 60, status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Terminal {
    try scratch.write(text, to: "program.gd")
    let terminal = try Terminal(
      try gdProgram(), ["program.gd"], environment: scratch.environment, directory: scratch.path,
      columns: columns)
    #expect(terminal.waitForExit() == status, sourceLocation: sourceLocation)
    return terminal
  }

  private func lines(of terminal: Terminal) -> [String] {
    terminal.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aLoopEndsInAWholeLine() throws {
    let lines = lines(of: try run("for x in tqdm(range(3)):\n    pass\nprint('done')"))
    #expect(lines.count == 2)
    let finished = /100%\|█+\| 3\/3 \[00:00<00:00, +[0-9.]+it\/s\]/
    #expect(lines[0].wholeMatch(of: finished) != nil, "\(lines)")
    #expect(lines[0].count == 59)
    #expect(lines[1] == "done")
  }

  @Test func whatTheLoopSaysStandsAroundTheBar() throws {
    let text = """
      bar = tqdm(range(4), desc='epoch 1', unit='batch')
      for x in bar:
          bar.set_postfix(loss=0.5 / (x + 1), kind='a')
          bar.set_description(f'epoch {x}')
      """
    let lines = lines(of: try run(text, columns: 90))
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("epoch 3: 100%|██"))
    #expect(lines[0].contains("| 4/4 [00:00<00:00, "))
    #expect(lines[0].hasSuffix("batch/s, kind=a, loss=0.125]"))
  }

  @Test func aBarIsDrawnTenTimesASecondAtMost() throws {
    let text = """
      import time
      end = time.perf_counter() + 0.35
      def turns():
          while time.perf_counter() < end:
              yield 1
      bar = tqdm(turns())
      for x in bar:
          bar.set_postfix(x=x)
      """
    let terminal = try run(text)
    let draws = terminal.received.count { $0 == UInt8(ascii: "\r") }
    // One at the start, one at the end, and those between; a line's end brings one of its own.
    #expect((3...8).contains(draws), "\(draws)")
  }

  @Test(arguments: [
    ("for x in tqdm(range(9)):\n    if x == 4:\n        break", "4/9"),
    ("for i, x in enumerate(tqdm(range(9))):\n    if x == 3: break", "3/9"),
    ("def f():\n    for x in tqdm(range(9)):\n        if x == 5: return x\nf()", "5/9"),
    ("with tqdm(total=9) as bar:\n    bar.update(2)", "2/9"),
    ("bar = tqdm(total=9)\nbar.update(7)\nbar.close()", "7/9"),
  ])
  func aLoopThatIsLeftSaysHowFarItCame(text: String, count: String) throws {
    let lines = lines(of: try run(text + "\nprint('done')"))
    #expect(lines.count == 2, "\(lines)")
    #expect(lines[0].contains("| \(count) ["))
    #expect(lines.last == "done")
  }

  @Test(arguments: [
    ("for x in tqdm(range(3)):\n    1 / (x - 1)", "1/3"),
    ("with tqdm(total=3) as bar:\n    bar.update(2)\n    1 / 0", "2/3"),
    // What moves by hand is drawn when it is time.
    ("bar = tqdm(total=3)\nbar.update()\n1 / 0", "0/3"),
    ("bar = tqdm(total=3, mininterval=0)\nbar.update()\n1 / 0", "1/3"),
  ])
  func aTracebackBeginsOnItsOwnLine(text: String, count: String) throws {
    let lines = lines(of: try run(text, status: 1))
    #expect(lines[0].contains("| \(count) ["), "\(lines)")
    #expect(lines[1] == "Traceback (most recent call last):")
    #expect(lines.last == "ZeroDivisionError: division by zero")
  }

  @Test func aBarThatIsNotClosedEndsItsLineWithTheProgram() throws {
    let terminal = try run("bar = tqdm(total=3)\nbar.update()")
    #expect(terminal.received.last == UInt8(ascii: "\n"))
  }

  @Test func controlCLeavesAWholeLine() throws {
    let conversation = try Conversation(scratch, columns: 60)
    conversation.terminal.enter("for x in tqdm(range(10 ** 9)): pass")
    conversation.terminal.send(.enter)
    try conversation.terminal.wait { _ in conversation.terminal.text.contains("/1000000000 [") }
    conversation.terminal.send(.controlC)
    try conversation.terminal.wait { $0.textBeforeCursor == ">>> " }
    let lines = lines(of: conversation.terminal)
    let start = try #require(lines.firstIndex(of: "Traceback (most recent call last):"))
    #expect(lines[start - 1].contains("/1000000000 ["))
    #expect(lines.contains("KeyboardInterrupt"))
    try conversation.expect("1 + 1", gives: "2")
    try conversation.leave()
  }

  @Test func printsAndBarsDoNotMix() throws {
    let text = """
      for x in tqdm(range(3)):
          print('turn', x)
      for x in tqdm(range(3)):
          tqdm.write(f'written {x}')
      """
    let lines = lines(of: try run(text))
    for line in ["turn 0", "turn 1", "turn 2", "written 0", "written 1", "written 2"] {
      #expect(lines.contains(line), "\(lines)")
    }
    #expect(lines.suffix(2).first == "written 2")
    #expect(lines.last?.contains("3/3") == true)
  }

  @Test func aLoopWithinALoopHasTheNextLine() throws {
    let text = """
      from tqdm import tqdm, trange
      for epoch in trange(2, desc='epochs'):
          for batch in tqdm(range(3), desc='batches', leave=False):
              pass
      print('done')
      """
    let lines = lines(of: try run(text))
    #expect(lines[0].hasPrefix("epochs: 100%"), "\(lines)")
    #expect(!lines.contains { $0.contains("batches") })
    #expect(lines.last == "done")
  }

  @Test func aBarFitsTheTerminal() throws {
    for columns in [20, 40, 100] {
      let terminal = try run(
        "for x in tqdm(range(3), desc='long description'): pass", columns: columns)
      #expect(lines(of: terminal).count == 1)
      #expect(lines(of: terminal)[0].count < columns)
    }
  }

  @Test func withoutATerminalThereIsNothing() throws {
    let text = """
      import tqdm
      from tqdm import trange
      from tqdm.auto import tqdm as auto
      bar = tqdm.tqdm(range(3), desc='x')
      for x in bar:
          bar.set_postfix(x=x)
      for x in trange(2): pass
      print(bar.n, x, list(auto('ab')))
      print(str(tqdm.tqdm(total=3))[:24])
      """
    let result = try scratch.gd(running: text)
    #expect(result.output == "3 1 ['a', 'b']\n  0%|          | 0/3 [00\n")
    #expect(result.errors.isEmpty)
  }

  @Test func aNameOfTheProgramWins() throws {
    let text = "def tqdm(x): return 'mine'\nprint(tqdm(1))"
    #expect(try scratch.gd(running: text).output == "mine\n")
  }
}

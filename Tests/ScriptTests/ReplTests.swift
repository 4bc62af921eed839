import TerminalTesting
import Testing

/// The prompt, through a terminal, as a person uses it.
@Suite("The prompt")
struct ReplTests {
  // MARK: Values

  @Test func valuesAreShownAndNoneIsNot() throws {
    let conversation = try Conversation()
    try conversation.expect("1 + 1", gives: "2")
    try conversation.expect("'text'", gives: "'text'")
    try conversation.expect("None", gives: "")
    try conversation.expect("x = 3", gives: "")
    try conversation.expect("print('a'); 5; 'b'", gives: "a\n5\n'b'")
    try conversation.expect("torch.tensor([1., 2.])", gives: "tensor([1., 2.])")
    try conversation.leave()
  }

  @Test func theLastValueIsAnUnderscore() throws {
    let conversation = try Conversation()
    try conversation.expect("6 * 7", gives: "42")
    try conversation.expect("_ + 1", gives: "43")
    try conversation.expect("None", gives: "")
    try conversation.expect("_", gives: "43")
    try conversation.expect("_ = 'mine'", gives: "")
    try conversation.expect("1", gives: "1")
    try conversation.expect("_", gives: "'mine'")
    try conversation.leave()
  }

  @Test func aFragmentWithoutImportsWorks() throws {
    let conversation = try Conversation()
    try conversation.expect("w = torch.ones(3, requires_grad=True)", gives: "")
    try conversation.expect("(w ** 2).sum().backward()", gives: "")
    try conversation.expect("w.grad", gives: "tensor([2., 2., 2.])")
    try conversation.expect(
      "nn.Linear(2, 1)", gives: "Linear(in_features=2, out_features=1, bias=True)")
    try conversation.leave()
  }

  // MARK: Blocks

  @Test func blocksEndInAnEmptyLine() throws {
    let conversation = try Conversation()
    try conversation.enter("def twice(x):")
    #expect(conversation.prompt == "... ")
    try conversation.enter("    return 2 * x")
    #expect(conversation.prompt == "... ")
    try conversation.expect("", gives: "")
    #expect(conversation.prompt == ">>> ")
    try conversation.expect("for i in range(3):", "    print(twice(i))", "", gives: "0\n2\n4")
    try conversation.expect(
      "if twice(1) == 3:", "    print('yes')", "else:", "    print('no')", "", gives: "no")
    try conversation.expect("for i in range(2): i", "", gives: "0\n1")
    try conversation.leave()
  }

  @Test func linesOfSpacesDoNotEndABlock() throws {
    let conversation = try Conversation()
    try conversation.enter("for i in range(2):")
    try conversation.enter("    print(i)")
    for spaces in ["    ", " ", "\u{A0}\u{A0}", "        "] {
      try conversation.enter(spaces)
      #expect(conversation.prompt == "... ")
    }
    try conversation.expect("    print(-i)", "", gives: "0\n0\n1\n-1")
    try conversation.leave()
  }

  @Test func anUnfinishedBracketOrTextGoesOn() throws {
    let conversation = try Conversation()
    try conversation.enter("total = (1 +")
    #expect(conversation.prompt == "... ")
    try conversation.enter("")
    #expect(conversation.prompt == "... ")
    try conversation.expect("2)", gives: "")
    try conversation.expect("total", gives: "3")
    try conversation.expect("'''one", "two'''", gives: #"'one\ntwo'"#)
    try conversation.expect("1 + \\", "2", gives: "3")
    try conversation.leave()
  }

  // MARK: Errors

  @Test func anErrorLeavesVariablesIntact() throws {
    let conversation = try Conversation()
    try conversation.enter("x = torch.ones(2, 3)")
    let answer = try conversation.answer(to: "x @ x")
    #expect(answer.hasPrefix("Traceback (most recent call last):\n  File \"<stdin>\", line 1"))
    #expect(
      answer.hasSuffix("RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"))
    expectNoInternals(in: answer)
    try conversation.expect("x.shape", gives: "torch.Size([2, 3])")
    try conversation.leave()
  }

  @Test func aSyntaxErrorShowsItsPlace() throws {
    let conversation = try Conversation()
    let answer = try conversation.answer(to: "x = 1 +* 2")
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "  File \"<stdin>\", line 1")
    #expect(lines.dropFirst().first == "    x = 1 +* 2")
    #expect(lines.dropFirst(2).first == "           ^")
    #expect(lines.last == "SyntaxError: invalid syntax")
    try conversation.expect("1", gives: "1")
    try conversation.leave()
  }

  @Test func anErrorInAFunctionOfAnEarlierEntryShowsItsLine() throws {
    let conversation = try Conversation()
    try conversation.answer(to: "def bad(x):", "    return x.missing", "")
    let answer = try conversation.answer(to: "bad(1)")
    #expect(answer.contains("in bad"))
    #expect(answer.contains("return x.missing"))
    #expect(answer.hasSuffix("AttributeError: 'int' object has no attribute 'missing'"))
    try conversation.leave()
  }

  // MARK: Keys

  @Test func controlCAtThePromptDropsTheLine() throws {
    let conversation = try Conversation()
    try conversation.enter("x = 1")
    conversation.terminal.send("x = 'dropped' + (")
    conversation.terminal.settle()
    let row = conversation.terminal.screen.row
    conversation.terminal.send(.controlC)
    try conversation.waitForPrompt(below: row)
    #expect(conversation.prompt == ">>> ")
    try conversation.expect("x", gives: "1")
    try conversation.enter("def f():")
    let inside = conversation.terminal.screen.row
    conversation.terminal.send(.controlC)
    try conversation.waitForPrompt(below: inside)
    #expect(conversation.prompt == ">>> ")
    try conversation.leave()
  }

  @Test func controlCInALoopComesBackToThePrompt() throws {
    let conversation = try Conversation()
    try conversation.enter("count = 0")
    try conversation.enter("while True:")
    try conversation.enter("    count += 1")
    let row = conversation.terminal.screen.row
    conversation.terminal.send(.enter)
    conversation.terminal.settle(for: .milliseconds(200))
    conversation.terminal.send(.controlC)
    try conversation.waitForPrompt(below: row)
    let shown = conversation.lineTexts(from: row + 1, to: conversation.terminal.screen.row)
    #expect(shown.hasSuffix("KeyboardInterrupt"))
    try conversation.expect("count > 0", gives: "True")
    try conversation.leave()
  }

  @Test func controlCInALongBuiltinComesBackToThePrompt() throws {
    let conversation = try Conversation()
    let row = conversation.terminal.screen.row
    conversation.terminal.enter("sum(range(10 ** 15))")
    conversation.terminal.settle(for: .milliseconds(200))
    conversation.terminal.send(.controlC)
    try conversation.waitForPrompt(below: row)
    #expect(conversation.terminal.text.contains("KeyboardInterrupt"))
    try conversation.expect("1", gives: "1")
    try conversation.leave()
  }

  @Test func controlDLeaves() throws { try Conversation().leave() }

  @Test(arguments: [("exit()", 0), ("quit()", 0), ("exit(3)", 3), ("import sys; sys.exit(4)", 4)])
  func exitLeaves(line: String, status: Int32) throws {
    let conversation = try Conversation()
    conversation.terminal.enter(line)
    #expect(conversation.terminal.waitForExit() == status)
    #expect(conversation.terminal.isCooked)
  }

  @Test func theTerminalGoingAwayEndsIt() throws {
    let conversation = try Conversation()
    conversation.terminal.send(signal: 1)
    #expect(conversation.terminal.waitForExit(timeout: .seconds(5)) != nil)
  }

  @Test func anOrdinaryTerminalIsWideEnough() throws {
    let conversation = try Conversation(columns: 80)
    #expect(conversation.terminal.text.split(separator: "\n").allSatisfy { $0.count < 80 })
    try conversation.expect("1", gives: "1")
    try conversation.leave()
  }

  // MARK: History, pasting, completion

  @Test func historyLastsOverSessions() throws {
    let scratch = try Scratch()
    let first = try Conversation(scratch)
    try first.enter("x = 41")
    try first.answer(to: "def f(a):", "    return a + 1", "")
    try first.leave()
    #expect(scratch.names().contains("history"))

    let second = try Conversation(scratch)
    second.terminal.send(.up, .up)
    try second.terminal.wait { $0.textBeforeCursor == ">>> x = 41" }
    let row = second.terminal.screen.row
    second.terminal.send(.enter)
    try second.waitForPrompt(below: row)
    try second.expect("x", gives: "41")
    second.terminal.send(.up, .up, .up)
    second.terminal.settle()
    second.terminal.send(.enter, .enter)
    second.terminal.settle()
    try second.expect("f(x)", gives: "42")
    try second.leave()
  }

  @Test func aPastedProgramRunsWhole() throws {
    let conversation = try Conversation()
    conversation.terminal.paste(
      """
      def square(x):
          y = x * x

          return y

      for i in range(3):
          print('square', square(i))
      print('done')
      """)
    conversation.terminal.send(.enter)
    conversation.terminal.settle()
    if conversation.prompt == "... " { try conversation.enter("") }
    try conversation.terminal.wait { _ in conversation.terminal.text.contains("\ndone") }
    let answer = conversation.terminal.text
    #expect(answer.contains("\nsquare 0\nsquare 1\nsquare 4\ndone"))
    #expect(!answer.contains("Error"))
    try conversation.expect("square(5)", gives: "25")
    try conversation.leave()
  }

  @Test func tabCompletesNamesAndAttributes() throws {
    let conversation = try Conversation()
    conversation.terminal.send("torch.man\t")
    try conversation.terminal.wait { $0.textBeforeCursor.hasPrefix(">>> torch.manual_seed") }
    conversation.terminal.send(.controlU)
    try conversation.terminal.wait { $0.textBeforeCursor == ">>> " }

    try conversation.enter("weights = torch.zeros(2, requires_grad=True)")
    conversation.terminal.send("weig\t.requires_g\t\t")
    try conversation.terminal.wait {
      $0.textBeforeCursor.hasPrefix(">>> weights.requires_grad")
    }
    conversation.terminal.send(.controlU)
    conversation.terminal.settle()

    try conversation.answer(to: "class Model:", "    def predict(self): return 1", "")
    try conversation.enter("model = Model()")
    conversation.terminal.send("model.pred\t")
    try conversation.terminal.wait { $0.textBeforeCursor.hasPrefix(">>> model.predict") }
    conversation.terminal.send(.controlU)
    conversation.terminal.settle()
    try conversation.leave()
  }

  @Test func tabAtTheStartOfALineIndents() throws {
    let conversation = try Conversation()
    conversation.terminal.send("\t1")
    try conversation.terminal.wait { $0.textBeforeCursor == ">>>     1" }
    conversation.terminal.send(.controlU)
    try conversation.enter("if True:")
    conversation.terminal.send("print('in')")
    try conversation.terminal.wait { $0.textBeforeCursor == "...     print('in')" }
    try conversation.enter("")
    try conversation.expect("", gives: "in")
    try conversation.leave()
  }

  @Test func textOfAllLanguagesIsTypedAndShown() throws {
    let conversation = try Conversation()
    try conversation.expect("größe = 'Grüße, 世界'", gives: "")
    try conversation.expect("print(größe, len(größe))", gives: "Grüße, 世界 9")
    try conversation.expect("größe", gives: "'Grüße, 世界'")
    try conversation.leave()
  }

  @Test func inputReadsALine() throws {
    let conversation = try Conversation()
    conversation.terminal.enter("name = input('who? ')")
    try conversation.terminal.wait { $0.textBeforeCursor == "who? " }
    try conversation.enter("Ada")
    try conversation.expect("name", gives: "'Ada'")
    try conversation.leave()
  }

  @Test func whatWasDrawnIsNoValueToShow() throws {
    let conversation = try Conversation()
    try conversation.expect("plt.plot([1, 2], [[1, 2], [3, 4]])", gives: "")
    try conversation.expect("plt.scatter([1], [2])", gives: "")
    try conversation.expect("[plt.scatter([1], [2]), 5][1]", gives: "5")
    try conversation.expect("[]", gives: "[]")
    try conversation.leave()
  }

  @Test func aFigureIsWrittenAndNamed() throws {
    let conversation = try Conversation()
    try conversation.enter("lines = plt.plot([1, 2, 3])")
    let answer = try conversation.answer(to: "plt.show()")
    let last = answer.split(separator: "\n").last
    #expect(last?.hasPrefix("figure: ") == true)
    #expect(last?.hasSuffix(".png") == true)
    #expect(conversation.scratch.names(in: "figures").count == 1)
    try conversation.leave()
  }
}

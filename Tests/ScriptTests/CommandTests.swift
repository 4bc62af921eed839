import TerminalTesting
import Testing

/// What the prompt understands beside the language, and how it takes what is pasted.
@Suite("Commands of the prompt")
struct CommandTests {
  // MARK: Commands

  @Test func aPercentSignListsTheCommands() throws {
    let conversation = try Conversation()
    let answer = try conversation.answer(to: "%")
    for name in [
      "run", "time", "timeit", "plan", "shape", "who", "history", "save", "load", "edit",
    ] {
      #expect(answer.contains("%\(name) ") || answer.contains("%\(name)  "), "\(name)")
    }
    try conversation.leave()
  }

  @Test func theDocumentationListsTheSameCommands() throws {
    let conversation = try Conversation()
    let listed = try conversation.answer(to: "%").split(separator: "\n").map { line in
      String(line.prefix { $0 != " " })
    }
    let page = try Repository.read("Documentation/Repl.md")
    for name in listed { #expect(page.contains("`\(name)"), "\(name) is not in Repl.md") }
    try conversation.leave()
  }

  @Test func anUnknownCommandIsGuessed() throws {
    let conversation = try Conversation()
    try conversation.expect(
      "%histori", gives: "There is no command %histori; did you mean %history?")
    try conversation.leave()
  }

  @Test func whoShowsNamesShapesAndGradients() throws {
    let conversation = try Conversation()
    try conversation.expect("%who", gives: "No names yet.")
    try conversation.enter("w = torch.ones(2, 3, requires_grad=True)")
    try conversation.enter("n = 5")
    #expect(
      try conversation.answer(to: "%who")
        == "w  Tensor  float32 [2, 3], wants a gradient\nn  int     5")
    try conversation.enter("w.sum().backward()")
    #expect(try conversation.answer(to: "%who").contains("float32 [2, 3], has a gradient"))
    try conversation.leave()
  }

  @Test func shapeComputesNothing() throws {
    let conversation = try Conversation()
    try conversation.enter("x = torch.ones(3, 20000)")
    try conversation.expect("%shape x[0:1].T @ x[1:2]", gives: "float32 [20000, 20000]")
    #expect(
      try conversation.answer(to: "%shape x.sum().item()")
        .hasSuffix("RuntimeError: this cannot be known without computing elements"))
    try conversation.leave()
  }

  @Test func timeAndTimeitMeasure() throws {
    let conversation = try Conversation()
    let time = try conversation.answer(to: "%time 1 + 1")
    #expect(time.hasPrefix("2\nTime: "))
    let many = try conversation.answer(to: "%timeit torch.ones(1000) + 1")
    #expect(many.contains(" a time, ") && many.contains("tensors took up to "))
    try conversation.leave()
  }

  @Test func planShowsWhatWasRun() throws {
    let conversation = try Conversation()
    try conversation.enter("x = torch.ones(1000)")
    let answer = try conversation.answer(to: "%plan (x * 2).sum()")
    #expect(answer.contains("loop over [1000]"))
    try conversation.leave()
  }

  @Test func runKeepsTheNamesOfAProgram() throws {
    let scratch = try Scratch()
    _ = try scratch.write("rate = 0.5\nprint('ran')\n", to: "train.gd")
    let conversation = try Conversation(scratch)
    try conversation.expect("%run train.gd", gives: "ran")
    try conversation.expect("rate", gives: "0.5")
    #expect(
      try conversation.answer(to: "%run missing.gd").contains("can't open file 'missing.gd'"))
    try conversation.leave()
  }

  @Test func saveWritesAProgramThatRuns() throws {
    let scratch = try Scratch()
    let conversation = try Conversation(scratch)
    try conversation.answer(to: "def f(x):", "    return x + 1", "")
    try conversation.answer(to: "1 / 0")
    try conversation.expect("f(1)", gives: "2")
    try conversation.expect("%save session.gd", gives: "2 entries are in session.gd")
    try conversation.expect("%reset -f", gives: "")
    try conversation.expect("%run session.gd", gives: "")
    try conversation.expect("f(2)", gives: "3")
    try conversation.leave()
  }

  @Test func loadBringsAProgramToThePrompt() throws {
    let scratch = try Scratch()
    _ = try scratch.write("a = 1\nb = a + 1\n", to: "two.gd")
    let conversation = try Conversation(scratch)
    let row = conversation.terminal.screen.row
    conversation.terminal.enter("%load two.gd")
    try conversation.terminal.wait { $0.row > row + 1 && $0.textBeforeCursor == "b = a + 1" }
    try conversation.enter("")
    try conversation.expect("b", gives: "2")
    try conversation.leave()
  }

  @Test func editAndPageUseThePersonsPrograms() throws {
    let conversation = try Conversation(
      environment: ["EDITOR": "sed -i s/1/5/", "PAGER": "sed s/^/page:/"])
    try conversation.enter("a = 1")
    try conversation.expect("%edit", gives: "")
    try conversation.expect("a", gives: "5")
    try conversation.expect("%page list(range(3))", gives: "page:[0, 1, 2]")
    try conversation.leave()
  }

  @Test func badArgumentsAreErrorsAndTheTalkGoesOn() throws {
    let conversation = try Conversation()
    for (line, error) in [
      ("%run", "ValueError: this command needs the name of a file, as in: %run train.gd"),
      ("%run .", "FileNotFoundError: can't open file '.': it is a directory"),
      ("%timeit 1 +", "SyntaxError: invalid syntax"),
      ("%plan undefined", "NameError: name 'undefined' is not defined"),
      ("%save /outside.gd", "PermissionError"),
    ] {
      #expect(try conversation.answer(to: line).contains(error), "\(line)")
    }
    try conversation.expect("1", gives: "1")
    try conversation.leave()
  }

  @Test func resetAsksFirst() throws {
    let conversation = try Conversation()
    try conversation.enter("x = 1")
    conversation.terminal.enter("%reset")
    try conversation.terminal.wait { $0.textBeforeCursor == "Forget 1 names? (y/N) " }
    try conversation.enter("n")
    try conversation.expect("x", gives: "1")
    conversation.terminal.enter("%reset")
    try conversation.terminal.wait { $0.textBeforeCursor == "Forget 1 names? (y/N) " }
    try conversation.enter("y")
    #expect(try conversation.answer(to: "x").hasSuffix("NameError: name 'x' is not defined"))
    try conversation.leave()
  }

  // MARK: Help

  @Test func aQuestionMarkExplains() throws {
    let conversation = try Conversation()
    let answer = try conversation.answer(to: "torch.tanh?")
    #expect(answer.hasPrefix("tanh(input)\n\n    The hyperbolic tangent of each element."))
    #expect(answer.contains("torch.tanh(m)    # shape [3, 4], torch.float32"))
    #expect(
      try conversation.answer(to: "torch.tahn?")
        .contains("AttributeError: module 'torch' has no attribute 'tahn'"))
    try conversation.leave()
  }

  @Test func twoQuestionMarksShowTheSource() throws {
    let conversation = try Conversation()
    try conversation.answer(to: "def f(a):", "    return a + 1", "")
    try conversation.expect("f??", gives: "def f(a):\n    return a + 1")
    let answer = try conversation.answer(to: "nn.Linear??")
    #expect(answer.hasPrefix("class Linear(Module):\n"))
    #expect(answer.contains("\n    def forward(self, input):\n"))
    #expect(try conversation.answer(to: "len??").hasSuffix("it is built in."))
    try conversation.leave()
  }

  @Test func helpIsAFunctionToo() throws {
    let conversation = try Conversation()
    #expect(try conversation.answer(to: "help()").contains("loss.backward()"))
    #expect(try conversation.answer(to: "help(nn.Linear)").hasPrefix("class Linear(in_features"))
    #expect(try conversation.answer(to: "help('math')").hasPrefix("module math"))
    try conversation.answer(to: "def g(a, *, b=2):", "    '''Adds.'''", "    return a", "")
    try conversation.expect("help(g)", gives: "g(a, *, b=2)\n\n    Adds.")
    try conversation.leave()
  }

  // MARK: Pasting and indentation

  @Test func promptsThatWereCopiedAlongAreLeftOut() throws {
    let conversation = try Conversation()
    conversation.terminal.paste(
      ">>> def f(x):\n...     return x * 2\n...\n>>> f(4)\n8\n>>> y = 3\n")
    conversation.terminal.send(.enter)
    try conversation.terminal.wait { screen in
      screen.textBeforeCursor == ">>> " && conversation.terminal.text.contains("y = 3\n8\n")
    }
    try conversation.expect("f(y)", gives: "6")
    conversation.terminal.paste("In [3]: z = y + 1\n   ...: z * 2\nOut[3]: 8\n")
    conversation.terminal.send(.enter)
    conversation.terminal.settle()
    try conversation.expect("z", gives: "4")
    try conversation.leave()
  }

  @Test func furtherLinesLeaveTheirPromptsBehindAndKeepTheirIndentation() throws {
    let conversation = try Conversation()
    try conversation.enter(">>> def f(x):")
    try conversation.enter("...     if x:")
    try conversation.enter("...         return 1")
    try conversation.enter("...     return 2")
    try conversation.expect("", gives: "")
    try conversation.expect("f(1), f(0)", gives: "(1, 2)")
    try conversation.enter("def g():")
    try conversation.enter("...")
    try conversation.expect("", gives: "")
    try conversation.expect("g()", gives: "")
    try conversation.leave()
  }

  @Test func aPastedBlockRunsOnOneEnter() throws {
    let conversation = try Conversation()
    let row = conversation.terminal.screen.row
    conversation.terminal.paste("for i in range(2):\n    print('turn', i)")
    conversation.terminal.send(.enter)
    try conversation.terminal.wait { _ in conversation.terminal.text.contains("\nturn 1\n") }
    try conversation.waitForPrompt(below: row + 2)
    #expect(conversation.prompt == ">>> ")
    try conversation.leave()
  }

  @Test func aBlockThatWasBegunIsKeptWhenTheTerminalGoes() throws {
    let scratch = try Scratch()
    let first = try Conversation(scratch)
    try first.enter("def kept(x):")
    first.terminal.send("return x")
    first.terminal.settle()
    first.terminal.send(signal: 1)
    #expect(first.terminal.waitForExit(timeout: .seconds(5)) != nil)
    let second = try Conversation(scratch)
    second.terminal.send(.up)
    try second.terminal.wait { _ in
      second.terminal.text.contains(">>> def kept(x):\n    return x")
    }
    second.terminal.send(.controlC)
    second.terminal.settle()
    try second.leave()
  }

  @Test func aCommonIndentationIsLeftOut() throws {
    let conversation = try Conversation()
    conversation.terminal.paste("    a = 1\n    if a:\n        b = 2\n\n    c = 3\n")
    conversation.terminal.send(.enter)
    conversation.terminal.settle()
    try conversation.expect("a + b + c", gives: "6")
    try conversation.leave()
  }

  @Test func theNextLineIsIndentedAsItsBlock() throws {
    let conversation = try Conversation()
    try conversation.enter("def f(n):")
    #expect(conversation.terminal.screen.textBeforeCursor == "...     ")
    try conversation.enter("for i in range(n):")
    #expect(conversation.terminal.screen.textBeforeCursor == "...         ")
    try conversation.enter("return i")
    #expect(conversation.terminal.screen.textBeforeCursor == "...     ")
    try conversation.expect("", gives: "")
    try conversation.expect("f(3)", gives: "0")
    try conversation.enter("x = (1,")
    #expect(conversation.terminal.screen.textBeforeCursor == "... ")
    try conversation.expect("2)", gives: "")
    try conversation.leave()
  }

  @Test func elseStandsBelowItsIf() throws {
    let conversation = try Conversation()
    try conversation.expect("if 1 > 2:", "print('yes')", "else:", "print('no')", "", gives: "no")
    try conversation.enter("for i in range(2):")
    try conversation.enter("if i:")
    try conversation.enter("print('one')")
    try conversation.expect("else:", "print('none')", "", gives: "none\none")
    try conversation.leave()
  }

  @Test func anEntryBehindASpaceIsKeptOutOfTheHistory() throws {
    let conversation = try Conversation()
    try conversation.enter("first = 1")
    try conversation.expect(" first + 1", gives: "2")
    conversation.terminal.send(.up)
    try conversation.terminal.wait { $0.textBeforeCursor == ">>> first = 1" }
    conversation.terminal.send(.controlU)
    conversation.terminal.settle()
    try conversation.leave()
  }

  // MARK: Completion

  @Test func keywordsModulesAndFilesComplete() throws {
    let scratch = try Scratch()
    _ = try scratch.write("1,2\n", to: "measured.csv")
    let conversation = try Conversation(scratch)
    for (typed, completed) in [
      ("torch.randn(3, requires_g\t", ">>> torch.randn(3, requires_grad="),
      ("import matpl\t", ">>> import matplotlib"),
      ("from torch.nn.fun\t", ">>> from torch.nn.functional"),
      ("name = 'meas\t", ">>> name = 'measured.csv'"),
    ] {
      conversation.terminal.send(typed)
      try conversation.terminal.wait { $0.textBeforeCursor == completed }
      conversation.terminal.send(.controlU)
      try conversation.terminal.wait { $0.textBeforeCursor == ">>> " }
    }
    try conversation.leave()
  }

  @Test func completionAsksNoProperty() throws {
    let conversation = try Conversation()
    try conversation.enter("asked = []")
    try conversation.answer(
      to: "class Loud:", "    @property", "    def size(self):", "        asked.append('size')",
      "        return 'text'", "    def __getattr__(self, name):", "        asked.append(name)",
      "        return 'text'", "")
    try conversation.enter("loud = Loud()")
    for line in ["loud.size.up\t\t", "loud.other.up\t\t", "loud.size(\t\t"] {
      conversation.terminal.send(line)
      conversation.terminal.settle()
      conversation.terminal.send(.controlU)
      conversation.terminal.settle()
    }
    try conversation.expect("asked", gives: "[]")
    try conversation.leave()
  }

  @Test func aSecondTabShowsTheSignature() throws {
    let conversation = try Conversation()
    conversation.terminal.send("nn.Flatten(\t\t")
    try conversation.terminal.wait { _ in
      conversation.terminal.text.contains("\nFlatten(start_dim=1, end_dim=-1)")
    }
    conversation.terminal.send(.controlU)
    conversation.terminal.settle()
    try conversation.leave()
  }

  // MARK: The rest

  @Test func aStuckProgramEndsAtTheSecondControlC() throws {
    let conversation = try Conversation()
    // One division, in the midst of which nothing is asked, takes seconds.
    try conversation.enter("x, y = 7 ** 1390000, 3 ** 700000")
    conversation.terminal.enter("[x // y, x // y, x // y, x // y]")
    conversation.terminal.settle(for: .milliseconds(300))
    conversation.terminal.send(.controlC)
    conversation.terminal.settle(for: .milliseconds(100))
    conversation.terminal.send(.controlC)
    let status = conversation.terminal.waitForExit()
    #expect(status == 130)
    #expect(conversation.terminal.isCooked)
  }

  @Test func coloursAreThereUnlessTheyAreNotWanted() throws {
    let green = Array("\u{1B}[32m>>>".utf8)
    for (environment, isColored) in [
      ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    ] {
      let conversation = try Conversation(environment: environment)
      let received = conversation.terminal.received
      let found = received.indices.contains { received[$0...].starts(with: green) }
      #expect(found == isColored, "\(environment)")
      try conversation.leave()
    }
  }

  @Test func sourceIsColoured() throws {
    let keyword = Array("\u{1B}[34mclass\u{1B}[0m Linear".utf8)
    for (environment, isColored) in [([:], true), (["NO_COLOR": "1"], false)] {
      let conversation = try Conversation(environment: environment)
      try conversation.enter("nn.Linear??")
      let received = conversation.terminal.received
      let found = received.indices.contains { received[$0...].starts(with: keyword) }
      #expect(found == isColored, "\(environment)")
      try conversation.leave()
    }
  }

  @Test func shownValuesAreNumbered() throws {
    let conversation = try Conversation()
    try conversation.expect("2 + 2", gives: "4")
    try conversation.expect("None", gives: "")
    try conversation.expect("'b'", gives: "'b'")
    try conversation.expect("_1, _2, _", gives: "(4, 'b', 'b')")
    try conversation.leave()
  }

  @Test func aPromptStandsOnALineOfItsOwn() throws {
    let conversation = try Conversation()
    try conversation.expect("print('no end', end='')", gives: "no end")
    try conversation.leave()
  }
}

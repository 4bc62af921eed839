import TerminalTesting
import Testing

@Suite("What keys do")
struct KeyTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The probe with entries in its history.
  private func start(after entries: String...) throws -> Terminal {
    let terminal = try scratch.start()
    for entry in entries { try terminal.answer(to: entry, is: "line: \(entry.debugDescription)") }
    return terminal
  }

  // MARK: Readline's own

  @Test func pageUpSearchesTheHistoryForTheBeginning() throws {
    let terminal = try start(after: "loss = 1", "print(loss)", "loss = 2", "other")
    terminal.send("lo")
    terminal.send(.pageUp)
    try terminal.wait { $0.textBeforeCursor.hasPrefix(">>> lo") && $0.text.hasSuffix("loss = 2") }
    terminal.send(.pageUp)
    try terminal.wait { $0.text.hasSuffix("loss = 1") }
    terminal.send(.pageDown)
    try terminal.wait { $0.text.hasSuffix("loss = 2") }
    try terminal.answer(to: "", is: #"line: "loss = 2""#)
    try terminal.leave()
  }

  @Test func undoTakesChangesBackOneByOne() throws {
    let terminal = try start()
    terminal.send("keep this lost")
    terminal.send(.controlW, .controlA, .controlK, .controlUnderscore)
    try terminal.wait { $0.text == ">>> keep this" }
    terminal.send(.controlUnderscore)
    try terminal.wait { $0.text == ">>> keep this lost" }
    terminal.send(.controlUnderscore)
    try terminal.answer(to: "new", is: #"line: "new""#)
    try terminal.leave()
  }

  @Test func undoTakesAPasteBackWhole() throws {
    let terminal = try start()
    terminal.send("x = ")
    terminal.send(.left, .right)
    terminal.paste("1 +\n2")
    terminal.send(.controlUnderscore)
    try terminal.answer(to: "3", is: #"line: "x = 3""#)
    try terminal.leave()
  }

  @Test func whatWasCutIsYankedAcrossEntries() throws {
    let terminal = try start()
    terminal.send("one two")
    terminal.send(.controlW, .controlA, .controlK)
    terminal.send(.controlY, .escape)
    terminal.send("y")
    try terminal.answer(to: "", is: #"line: "two""#)
    terminal.send(.controlY)
    try terminal.answer(to: "!", is: #"line: "two!""#)
    try terminal.leave()
  }

  @Test func altDotBringsTheLastWordBack() throws {
    let terminal = try start(after: "model(inputs)  targets")
    terminal.send(.escape)
    try terminal.answer(to: ".", is: #"line: "targets""#)
    try terminal.leave()
  }

  @Test func aCountRepeatsTheNextKey() throws {
    let terminal = try start()
    terminal.send("\u{1B}5")
    try terminal.answer(to: "z", is: #"line: "zzzzz""#)
    try terminal.leave()
  }

  @Test func keyboardMacrosRepeatWhatWasTyped() throws {
    let terminal = try start()
    for keys in ["\u{18}(", "a", "b", "\u{18})", "\u{18}e", "\u{18}e"] {
      terminal.send(keys)
      terminal.settle(for: .milliseconds(30))
    }
    try terminal.answer(to: "", is: #"line: "ababab""#)
    try terminal.leave()
  }

  @Test func swappedLettersAndWordsInCapitals() throws {
    let terminal = try start()
    terminal.send("teh\u{14}")
    try terminal.wait { $0.text == ">>> the" }
    terminal.send(.controlA)
    terminal.send("\u{1B}u")
    try terminal.answer(to: "", is: #"line: "THE""#)
    try terminal.leave()
  }

  @Test func viModeIsThereForThoseWhoAskForIt() throws {
    try scratch.write("set editing-mode vi\n", to: ".inputrc")
    let terminal = try start(after: "first")
    terminal.send("abc def")
    terminal.send(.escape)
    terminal.settle(for: .milliseconds(600))
    terminal.send("bdw0x")
    try terminal.wait { $0.text.hasSuffix(">>> bc") }
    try terminal.answer(to: "", is: #"line: "bc ""#)
    terminal.send(.escape)
    terminal.settle(for: .milliseconds(600))
    terminal.send("kk")
    try terminal.answer(to: "", is: #"line: "first""#)
    try terminal.leave()
  }

  @Test func arrowsAndPagesWorkInViModeToo() throws {
    try scratch.write("set editing-mode vi\n", to: ".inputrc")
    let terminal = try start(after: "loss = 1", "other")
    terminal.send(.up, .up)
    try terminal.answer(to: "", is: #"line: "loss = 1""#)
    terminal.send("ot")
    terminal.send(.pageUp)
    try terminal.answer(to: "", is: #"line: "other""#)
    terminal.send("        x")
    terminal.send(.backspace, .backspace)
    try terminal.answer(to: "y", is: #"line: "    y""#)
    try terminal.leave()
  }

  @Test func inputrcMayBeElsewhere() throws {
    try scratch.write("\"\\C-t\": \"from elsewhere\"\n", to: "keys")
    let terminal = try scratch.start(["INPUTRC": "\(scratch.path)/keys"])
    try terminal.answer(to: "\u{14}", is: #"line: "from elsewhere""#)
    try terminal.leave()
  }

  @Test func inputrcHasTheLastWord() throws {
    try scratch.write(
      """
      "\\e[5~": "page up"
      "\\C-?": backward-delete-char
      "\\C-o": insert-line-break
      "\\C-t": backward-delete-indentation
      """, to: ".inputrc")
    let terminal = try start()
    terminal.send(.pageUp)
    try terminal.answer(to: "", is: #"line: "page up""#)
    terminal.send("    ")
    terminal.send(.backspace)
    try terminal.answer(to: "x", is: #"line: "   x""#)
    terminal.send("a\u{0F}    \u{14}")
    try terminal.answer(to: "b", is: #"line: "a\nb""#)
    try terminal.leave()
  }

  @Test func aBrokenInputrcIsNoTrouble() throws {
    try scratch.write(
      "set no-such thing\n\"\\C-\n$if\n$include /no/such\n\u{1}\u{FF}\n", to: ".inputrc")
    let terminal = try Terminal(
      try builtProgram("LineEditingProbe"), environment: ["HOME": scratch.path])
    try terminal.wait(for: ">>> ")
    try terminal.answer(to: "fine", is: #"line: "fine""#)
    try terminal.leave()
  }

  // MARK: Our own

  @Test func backspaceWithinIndentationDeletesAStep() throws {
    let terminal = try start()
    terminal.send("          x")
    terminal.send(.backspace, .backspace)
    try terminal.wait { $0.textBeforeCursor == ">>>         " }
    terminal.send(.backspace)
    try terminal.wait { $0.textBeforeCursor == ">>>     " }
    try terminal.answer(to: "a  ", is: #"line: "    a  ""#)
    terminal.send("    a  ")
    terminal.send(.backspace)
    try terminal.answer(to: "", is: #"line: "    a ""#)
    try terminal.leave()
  }

  @Test func backspaceWithACountDeletesSoMany() throws {
    let terminal = try start()
    terminal.send("        \u{1B}2")
    terminal.send(.backspace)
    try terminal.answer(to: "x", is: #"line: "      x""#)
    try terminal.leave()
  }

  @Test func backspaceInALaterLineStaysInIt() throws {
    let terminal = try start()
    terminal.paste("if x:\n        ")
    terminal.send(.backspace, .backspace)
    try terminal.answer(to: "y", is: #"line: "if x:\ny""#)
    try terminal.leave()
  }

  @Test func altEnterGoesOnInTheSameEntry() throws {
    let terminal = try start()
    terminal.send("if x:")
    terminal.send(.altEnter)
    terminal.send("    y")
    terminal.send(.altEnter)
    try terminal.answer(to: "z", is: #"line: "if x:\n    y\n    z""#)
    try terminal.leave()
  }

  @Test func upAndDownMoveWithinAnEntryOfSeveralLines() throws {
    let terminal = try start(after: "before")
    terminal.paste("abc\nä\nxyz")
    terminal.send(.up, .up)
    terminal.send("1")
    terminal.send(.down, .down)
    terminal.send("2")
    terminal.send(.up, .up)
    terminal.send(.controlA)
    try terminal.answer(to: "", is: #"line: "abc1\nä\nxyz2""#)
    try terminal.leave()
  }

  @Test func upFromTheFirstLineGoesToTheHistory() throws {
    let terminal = try start(after: "before")
    terminal.paste("one\ntwo")
    terminal.send(.up, .up)
    try terminal.wait { $0.textBeforeCursor == ">>> before" }
    terminal.send(.down)
    try terminal.answer(to: "", is: #"line: "one\ntwo""#)
    try terminal.leave()
  }

  @Test func theHistoryIsWalkedEntryByEntryUntilTheCursorMoves() throws {
    let terminal = try start(after: "first")
    for block in ["a\nb", "c\nd"] {
      terminal.paste(block)
      try terminal.answer(to: "", is: "line: \(block.debugDescription)")
    }
    terminal.send(.up, .up, .up)
    try terminal.wait { $0.textBeforeCursor == ">>> first" }
    terminal.send(.down)
    terminal.send(.left)
    terminal.send(.up)
    try terminal.answer(to: "1", is: #"line: "1a\nb""#)
    try terminal.leave()
  }
}

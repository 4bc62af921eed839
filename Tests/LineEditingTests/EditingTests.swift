import Foundation
import TerminalTesting
import Testing

@Suite("Editing a line")
struct EditingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aLineComesBackAsTyped() throws {
    let terminal = try scratch.start()
    try terminal.answer(to: "x = 'a'", is: #"line: "x = \'a\'""#)
    try terminal.answer(to: "", is: #"line: """#)
    try terminal.leave()
  }

  @Test func controlCDropsTheLine() throws {
    let terminal = try scratch.start()
    terminal.send("lost")
    try terminal.wait(for: "lost")
    terminal.send(.controlC)
    try terminal.wait(for: "interrupted\n>>> ")
    #expect(terminal.text == ">>> lost^C\ninterrupted\n>>>")
    try terminal.answer(to: "kept", is: #"line: "kept""#)
    try terminal.leave()
  }

  @Test func controlCFromTheMiddleOfALongLineStartsBelowIt() throws {
    let terminal = try scratch.start(columns: 20)
    terminal.send("123456789012345678901234567890")
    terminal.send(.controlA)
    // A terminal forgets unread keys at Ctrl-C.
    try terminal.wait { $0.text.hasSuffix("4567890") && $0.textBeforeCursor == ">>> " }
    terminal.send(.controlC)
    try terminal.wait(for: "interrupted\n>>> ")
    #expect(terminal.text == ">>> 1234567890123456\n78901234567890^C\ninterrupted\n>>>")
    try terminal.leave()
  }

  @Test func controlCIsNeverLost() throws {
    let terminal = try scratch.start()
    // The interrupt chases the keys before it, at every distance.
    for round in 0..<300 {
      terminal.send(String(repeating: "k", count: round % 5))
      for _ in 0..<(round % 7 * 300) {}
      terminal.send(.controlC)
      try terminal.wait(for: "interrupted\n>>> ")
    }
    try terminal.answer(to: "kept", is: #"line: "kept""#)
    try terminal.leave()
  }

  @Test(arguments: 1...2)
  func noKeysBringItDown(seed: Int) throws {
    // Every control key but those that enter, end, stop, interrupt or quote the next.
    var keys = (1...31).filter { ![3, 4, 10, 13, 15, 17, 22, 26, 28].contains($0) }
      .map { String(UnicodeScalar(UInt8($0))) }
    keys += [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}.", "\u{1B}9", "\u{1B}y", "\u{18}(", "\u{18})",
    ]
    keys += ["\u{18}e", "\u{7F}", "ra", "größe", "日本", "\u{1B}[200~", "\u{1B}[201~", "y", " "]

    let terminal = try scratch.start()
    for line in ["first", "second"] { try terminal.answer(to: line, is: "line: \"\(line)\"") }
    var state = UInt64(seed)
    for _ in 0..<100 {
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        terminal.send(keys[Int(state >> 33) % keys.count])
      }
      // A terminal forgets unread keys at Ctrl-C.
      terminal.settle(for: .milliseconds(5))
      terminal.send(.controlC)
      try terminal.wait(for: "interrupted\n>>> ")
    }
    try terminal.answer(to: "alive", is: #"line: "alive""#)
    try terminal.leave()
  }

  @Test(arguments: ["on", "off"])
  func controlDEndsOnAFreshLine(bracketedPaste: String) throws {
    try scratch.write("set enable-bracketed-paste \(bracketedPaste)\n", to: ".inputrc")
    let terminal = try scratch.start()
    terminal.send(.controlD)
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.text == ">>>\nend of file")
    #expect(terminal.isCooked)
  }

  @Test func controlDWithinALineDeletesForward() throws {
    let terminal = try scratch.start()
    terminal.send("abc")
    terminal.send(.controlA, .controlD)
    try terminal.answer(to: "", is: #"line: "bc""#)
    try terminal.leave()
  }

  @Test func theTerminalIsTheProgramsWhileItRuns() throws {
    let terminal = try scratch.start()
    #expect(!terminal.isCooked)
    terminal.enter("sleep")
    try terminal.wait(for: "asleep")
    #expect(terminal.isCooked)
    // The editor's handler is gone, so the signal does what it does to any program.
    terminal.send(.controlC)
    #expect(terminal.waitForExit() == 130)
  }

  @Test func aPastedBlockIsOneEntry() throws {
    let terminal = try scratch.start()
    terminal.paste("def f(x):\n    y = x\n\n    return y\n")
    try terminal.answer(to: "", is: #"line: "def f(x):\n    y = x\n\n    return y\n""#)
    try terminal.leave()
  }

  @Test func aPastedTabIsText() throws {
    let terminal = try scratch.start()
    terminal.paste("if x:\n\ty")
    try terminal.answer(to: "", is: #"line: "if x:\n\ty""#)
    try terminal.leave()
  }

  @Test func controlCEndsAPasteThatNeverEnds() throws {
    let terminal = try scratch.start()
    terminal.send("\u{1B}[200~half")
    terminal.settle()
    terminal.send(.controlC)
    try terminal.wait(for: "interrupted\n>>> ")
    try terminal.answer(to: "whole", is: #"line: "whole""#)
    try terminal.leave()
  }

  @Test func theNextLineIsIndented() throws {
    let terminal = try scratch.start()
    terminal.enter("for i:")
    try terminal.wait { $0.textBeforeCursor == ">>>     " }
    try terminal.answer(to: "y", is: #"line: "    y""#)
    try terminal.leave()
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8"])
  func charactersAreEditedWhole(locale: String) throws {
    let terminal = try scratch.start(["LC_ALL": locale])
    terminal.send("größe✓")
    terminal.send(.backspace, .left, .left, .backspace)
    try terminal.answer(to: "", is: #"line: "grße""#)
    #expect(terminal.text.hasPrefix(">>> grße\n"))
    try terminal.leave()
  }

  @Test func inputrcIsHonoured() throws {
    try scratch.write(
      """
      $if gd
      "\\C-t": "from inputrc"
      $endif
      $if other
      "\\C-t": "not for us"
      $endif

      """, to: ".inputrc")
    let terminal = try scratch.start()
    terminal.send("\u{14}")
    try terminal.answer(to: "", is: #"line: "from inputrc""#)
    try terminal.leave()
  }

  @Test func aColouredPromptTakesNoMoreRoomThanItsText() throws {
    let terminal = try scratch.start(columns: 20)
    terminal.enter("colour")
    try terminal.wait(for: ">>> ")
    terminal.send("12345678901234567890")
    terminal.send(.controlA)
    terminal.send("0")
    try terminal.wait { $0.text.hasSuffix(">>> 0123456789012345\n67890") }
    try terminal.answer(to: "", is: #"line: "012345678901234567890""#)
    try terminal.leave()
  }

  @Test func aResizedWindowWrapsAtItsNewWidth() throws {
    let terminal = try scratch.start(columns: 40)
    terminal.send("1234567890")
    try terminal.wait(for: "1234567890")
    terminal.resize(columns: 20, rows: 24)
    terminal.settle()
    terminal.send("abcdefghij")
    terminal.send(.controlA)
    terminal.send("0")
    try terminal.wait { $0.text.hasSuffix(">>> 01234567890abcde\nfghij") }
    try terminal.answer(to: "", is: #"line: "01234567890abcdefghij""#)
    try terminal.leave()
  }

  @Test(arguments: ["dumb", "xterm"], [1, 2, 3, 4])
  func aWindowTooNarrowForThePromptDoesNoHarm(terminalType: String, columns: Int) throws {
    let terminal = try scratch.start(["TERM": terminalType], columns: 40)
    terminal.resize(columns: columns, rows: 24)
    terminal.settle()
    terminal.send("abc dé")
    terminal.send(.left, .controlA, .tab, .controlE, .controlC)
    terminal.settle()
    terminal.resize(columns: 40, rows: 24)
    terminal.settle()
    terminal.enter("quit")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func controlZStopsAndForegroundGoesOn() throws {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "--noediting", "-i"],
      environment: ["HOME": scratch.path, "PS1": "$ ", "HISTFILE": ""])
    try terminal.wait(for: "$ ")
    terminal.enter(try builtProgram("LineEditingProbe"))
    try terminal.wait(for: ">>> ")
    terminal.send("half")
    try terminal.wait(for: "half")
    terminal.send(.controlZ)
    try terminal.wait(for: "Stopped")
    try terminal.wait(for: "$ ")
    #expect(terminal.isCooked)
    terminal.enter("fg")
    try terminal.wait(for: ">>> half")
    try terminal.answer(to: " line", is: #"line: "half line""#)
    terminal.enter("quit")
    try terminal.wait(for: "$ ")
    #expect(terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func aSignalThatEndsLeavesTheTerminalInOrder(signal: Int32) throws {
    let terminal = try scratch.start()
    terminal.send("half")
    try terminal.wait(for: "half")
    #expect(!terminal.isCooked)
    terminal.send(signal: signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.isCooked)
  }
}

import TerminalTesting
import Testing

@Suite("Pasting")
struct PasteTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A program with all that makes pasting hard.
  private static let block =
    "def f(x):\n    y = x\n\n    return y\n  \nfor i in f(3):\n\tprint('é')\n"

  @Test(arguments: ["\n", "\r", "\r\n"])
  func aBlockIsOneEntryWhateverItsLineBreaks(lineBreak: String) throws {
    let terminal = try scratch.start()
    terminal.paste(
      Self.block.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineBreak))
    terminal.send(.enter)
    try terminal.wait(for: "line: ")
    try terminal.wait(for: ">>> ")
    let lines = terminal.text.split(separator: "\n").map(String.init)
    let answer = try #require(lines.first { $0.hasPrefix("line: ") })
    let rest = lines.drop { !$0.hasPrefix("line: ") }.joined()
    #expect(answer.hasPrefix(#"line: "def f(x):"#))
    #expect(
      rest.replacing("\\r", with: "\\n").replacing("\\n\\n", with: "\\n").contains("return y"))
    try terminal.leave()
  }

  @Test(arguments: [(5_000, 10), (14_000, 70)])
  func aLongBlockIsOneEntry(lineCount: Int, width: Int) throws {
    let terminal = try scratch.start()
    let line = "x = '" + String(repeating: "y", count: width) + "'"
    try terminal.answer(to: "measure", is: #"line: "measure""#)
    terminal.paste(Array(repeating: line, count: lineCount).joined(separator: "\n"))
    terminal.send(.enter)
    try terminal.wait(
      for: "measured: \(lineCount) lines, \(lineCount * (line.count + 1) - 1) bytes\n",
      timeout: .seconds(60))
    try terminal.wait(for: ">>> ")
    try terminal.leave()
  }

  @Test func aBlockPastedInTheMidstOfALineStaysThere() throws {
    let terminal = try scratch.start()
    terminal.send("f()")
    terminal.send(.left)
    terminal.paste("a,\nb")
    try terminal.answer(to: "", is: #"line: "f(a,\nb)""#)
    try terminal.leave()
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": "linux"], ["INPUTRC": "off"]])
  func withoutMarksABlockIsOneEntryAllTheSame(environment: [String: String]) throws {
    try scratch.write("set enable-bracketed-paste off\n", to: "off")
    var environment = environment
    if environment["INPUTRC"] != nil { environment["INPUTRC"] = "\(scratch.path)/off" }
    let terminal = try scratch.start(environment)
    terminal.send(Self.block)
    try terminal.wait(
      for: #"line: "def f(x):\n    y = x\n\n    return y\n  \nfor i in f(3):\n\tprint('é')"#
        .replacing("'", with: "\\'"))
    try terminal.wait(for: ">>> ")
    try terminal.answer(to: "next", is: #"line: "next""#)
    try terminal.leave()
  }

  @Test func withoutMarksAMegabyteIsOneEntry() throws {
    let terminal = try scratch.start(["TERM": "dumb"])
    try terminal.answer(to: "measure", is: #"line: "measure""#)
    let line = String(repeating: "z", count: 99) + "\n"
    terminal.send(String(repeating: line, count: 10_000))
    try terminal.wait(for: "measured: 10000 lines, 999999 bytes\n", timeout: .seconds(60))
    try terminal.wait(for: ">>> ")
    try terminal.leave()
  }

  @Test func withoutMarksALastLineWithoutItsEndWaitsForEnter() throws {
    let terminal = try scratch.start(["TERM": "dumb"])
    terminal.send("one\ntwo")
    terminal.settle(for: .milliseconds(200))
    #expect(!terminal.text.contains("line: "))
    try terminal.answer(to: "", is: #"line: "one\ntwo""#)
    try terminal.leave()
  }

  @Test func whatIsTypedAheadIsNoPasteWhereTerminalsMarkThem() throws {
    let terminal = try scratch.start()
    terminal.send("one\rtwo\r")
    try terminal.wait(for: #"line: "one""#)
    try terminal.wait(for: #"line: "two""#)
    try terminal.leave()
  }
}

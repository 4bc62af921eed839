import TerminalTesting
import Testing

/// The published walkthrough trains to the published numbers, however it is given to gd.
@Suite("The walkthrough")
struct WalkthroughTests {
  private func expectWhole(_ result: ProcessResult) {
    Walkthrough.expectTraining(in: result.output)
    let end = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("weight(W)") }.joined(separator: "\n")
    expectSame("the end", expected: Walkthrough.publishedEnd, actual: end)
    #expect(result.status == 0)
    #expect(result.complaints.isEmpty)
  }

  @Test func asAFile() throws {
    let scratch = try Scratch()
    expectWhole(try scratch.gd([Repository.path("examples/gradient_descent.gd")]))
    #expect(scratch.names(in: "figures").count == 1)
  }

  @Test func throughAPipe() throws {
    let scratch = try Scratch()
    expectWhole(try scratch.gd(["-"], input: try Walkthrough.program()))
  }

  @Test func withNoBreakSpacesAndLinesOfSpaces() throws {
    let scratch = try Scratch()
    let text = try Walkthrough.programWithNoBreakSpaces()
    #expect(text.contains("\n\u{A0}\u{A0}\u{A0}\u{A0}loss.backward()"))
    expectWhole(try scratch.gd(running: text))
    expectWhole(try scratch.gd(["-"], input: text))
  }

  enum Typing: String, CaseIterable {
    case asItIs
    case withLinesOfSpaces
    case withNoBreakSpaces

    func program() throws -> String {
      switch self {
      case .asItIs: try Walkthrough.program()
      case .withLinesOfSpaces: try Walkthrough.programWithLinesOfSpaces()
      case .withNoBreakSpaces: try Walkthrough.programWithNoBreakSpaces()
      }
    }
  }

  @Test(arguments: Typing.allCases)
  func lineByLineAtThePrompt(typing: Typing) throws {
    let conversation = try Conversation()
    for line in try typing.program().split(separator: "\n", omittingEmptySubsequences: false) {
      try conversation.enter(String(line))
    }
    try expectTrained(conversation)
  }

  @Test func pastedAtThePromptAtOnce() throws {
    let conversation = try Conversation()
    conversation.terminal.paste(try Walkthrough.programWithNoBreakSpaces())
    try conversation.enter("")
    try conversation.enter("")
    try expectTrained(conversation)
  }

  @Test func typedAheadWithoutWaiting() throws {
    let conversation = try Conversation()
    for line in try Walkthrough.programWithLinesOfSpaces().split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      conversation.terminal.enter(String(line))
    }
    conversation.terminal.enter("print('the ' + 'end')")
    try conversation.terminal.wait(for: "\nthe end\n", timeout: .seconds(40))
    try conversation.terminal.wait(for: ">>> ")
    try expectTrained(conversation)
  }

  private func expectTrained(_ conversation: Conversation) throws {
    let shown = conversation.terminal.text
    Walkthrough.expectTraining(in: shown)
    expectSame("an error", expected: "", actual: shown.contains("Error: ") ? shown : "")
    let end = try conversation.answer(to: "print(pred[:5])")
    #expect(end.hasPrefix("tensor([[-2.9765],\n"))
    try conversation.leave()
  }
}

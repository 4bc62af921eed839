import TerminalTesting
import Testing

/// What `plt.show()` shows at a prompt.
@Suite("Figures at the prompt")
struct FigureDisplayTests {
  private static let entry = "plt.plot([1, 2, 3], [1, 4, 9]); plt.title('growth'); plt.show()"

  @Test func aFigureIsDrawnWithCharacters() throws {
    let scratch = try Scratch()
    let conversation = try Conversation(scratch, columns: 80)
    let answer = try conversation.answer(to: Self.entry)
    let lines = answer.split(separator: "\n")
    #expect(lines.contains { $0.drop { $0 == " " } == "growth" })
    #expect(answer.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    #expect(lines.allSatisfy { $0.count < 80 })
    #expect(lines.last == "figure: \(scratch.path)/figures/figure.png")
    // With the prompt it stays within the screen's 24 lines.
    #expect(lines.count < 24)
    try conversation.leave()
  }

  @Test(arguments: [
    ["KITTY_WINDOW_ID": "1"], ["TERM": "xterm-kitty"], ["TERM_PROGRAM": "ghostty"],
    ["TERM_PROGRAM": "WezTerm"],
  ])
  func aTerminalThatShowsPicturesGetsThePicture(environment: [String: String]) throws {
    let scratch = try Scratch()
    let conversation = try Conversation(scratch, environment: environment)
    conversation.terminal.enter(Self.entry)
    try conversation.terminal.wait(for: "figure: ")
    conversation.terminal.settle()
    let text = String(decoding: conversation.terminal.received, as: UTF8.self)
    let pieces = text.split(separator: "\u{1B}_G").dropFirst().map { piece in
      piece.prefix { $0 != "\u{1B}" }
    }
    #expect(pieces.count > 1)
    #expect(pieces.first?.hasPrefix("a=T,f=100,q=2,m=1;iVBORw0KGgo") == true)
    #expect(pieces.dropFirst().dropLast().allSatisfy { $0.hasPrefix("m=1;") })
    #expect(pieces.last?.hasPrefix("m=0;") == true)
    #expect(pieces.allSatisfy { $0.drop { $0 != ";" }.count <= 4097 })
    let sent = pieces.map { $0.drop { $0 != ";" }.dropFirst() }.joined()
    let decoded = try run(
      "/bin/sh", ["-c", "base64 -d | cmp - figures/figure.png && echo same"], input: sent,
      directory: scratch.path)
    #expect(decoded.output == "same\n", "\(decoded.errors)")
    conversation.terminal.send(.controlD)
    #expect(conversation.terminal.waitForExit() == 0)
  }

  @Test(arguments: [["TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"], ["TMUX": "x,1,0"]])
  func aTerminalWithinOneDrawsCharacters(environment: [String: String]) throws {
    let conversation = try Conversation(environment: environment, columns: 80)
    #expect(try conversation.answer(to: Self.entry).contains("growth"))
    #expect(!String(decoding: conversation.terminal.received, as: UTF8.self).contains("\u{1B}_G"))
    try conversation.leave()
  }

  @Test func aPlainTerminalGetsThePath() throws {
    let scratch = try Scratch()
    let conversation = try Conversation(scratch, environment: ["TERM": "dumb"])
    try conversation.expect(
      Self.entry, gives: "figure: \(scratch.path)/figures/figure.png")
    try conversation.leave()
  }

  @Test func aProgramOnATerminalGetsThePath() throws {
    let scratch = try Scratch()
    try scratch.write(Self.entry, to: "program.gd")
    let terminal = try Terminal(
      try gdProgram(), ["program.gd"], environment: scratch.environment, directory: scratch.path,
      columns: 200)
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.text == "figure: \(scratch.path)/figures/program.png")
  }
}

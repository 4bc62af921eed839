import TerminalTesting
import Testing

@Suite("The TAB key")
struct CompletionTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func theOnlyCandidateIsTaken() throws {
    let terminal = try scratch.start()
    terminal.send("torch.gra\t(2)")
    try terminal.answer(to: "", is: #"line: "torch.gradient(2)""#)
    try terminal.leave()
  }

  @Test func candidatesAreListedOnceEach() throws {
    let terminal = try scratch.start()
    terminal.send("r\t")
    try terminal.wait(for: "rand")
    terminal.send("\t\t")
    try terminal.wait { $0.text == ">>> rand\nrand    randn   random\n>>> rand" }
    terminal.send("o\t")
    try terminal.answer(to: "", is: #"line: "random""#)
    try terminal.leave()
  }

  @Test func wordsOutsideASCIIAreFoundByTheirPlace() throws {
    let terminal = try scratch.start()
    terminal.send("ärger + gr\u{F6}\t + ü")
    try terminal.answer(to: "", is: #"line: "ärger + größe + ü""#)
    try terminal.leave()
  }

  @Test func withoutCandidatesNothingHappens() throws {
    let terminal = try scratch.start()
    terminal.send("/et\t/us\t")
    try terminal.answer(to: "", is: #"line: "/et/us""#)
    try terminal.leave()
  }

  @Test func atTheStartOfALineItIndents() throws {
    let terminal = try scratch.start()
    terminal.send("\tx")
    try terminal.answer(to: "", is: #"line: "    x""#)
    terminal.send("  \t\tx")
    try terminal.answer(to: "", is: #"line: "        x""#)
    terminal.paste("if x:\n")
    terminal.send("\ty")
    try terminal.answer(to: "", is: #"line: "if x:\n    y""#)
    try terminal.leave()
  }

  @Test func controlCAnswersTheQuestionAboutManyCandidates() throws {
    try scratch.write("set completion-query-items 2\n", to: ".inputrc")
    let terminal = try scratch.start()
    terminal.send("rand\t\t")
    try terminal.wait(for: "Display all 3 possibilities? (y or n)")
    terminal.send(.controlC)
    try terminal.wait(for: "interrupted\n>>> ")
    try terminal.answer(to: "next", is: #"line: "next""#)
    try terminal.leave()
  }
}

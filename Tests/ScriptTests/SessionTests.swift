import Foundation
import Testing

/// At its prompt gd answers as Python does at its own; tracebacks may say more.
@Suite("Sessions")
struct SessionTests {
  static let all = Transcript.all(in: "Tests/Scripts/sessions")

  @Test(arguments: all)
  func answersAsPythonDoes(session: Transcript) throws { try session.check() }

  @Test func thereAreSix() { #expect(Self.all.count >= 6) }

  @Test func theFirstSessionOfTheReadmeIsReal() throws {
    let readme = try Repository.read("README.md")
    let section = try #require(readme.components(separatedBy: "## A first session\n").last)
    let block = try #require(section.firstMatch(of: /```pycon\n((?s).*?)```/)).output.1
    let steps = Transcript.steps(of: String(block))
    #expect(steps.count > 10)
    // The width of a terminal decides about the size of the drawing, the folder about the path.
    let conversation = try Conversation(environment: ["GD_FIGURES": ""], columns: 80)
    try Transcript.check(steps, of: "README.md", in: conversation)
  }

  @Test func stepsAreRead() {
    let steps = Transcript.steps(of: "# why\n>>> x\n1\n\n2\n>>> if x:\n...     y\n...\n>>> z\n")
    #expect(steps.map(\.prompt) == [">>>", ">>>", "...", "...", ">>>"])
    #expect(steps.map(\.line) == ["x", "if x:", "    y", "", "z"])
    #expect(steps.map(\.output) == ["1\n\n2", "", "", "", ""])
  }
}

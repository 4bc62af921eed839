import Testing

/// At its prompt gd answers as Python does at its own; tracebacks may say more.
@Suite("Sessions")
struct SessionTests {
  static let all = Transcript.all(in: "Tests/Scripts/sessions")

  @Test(arguments: all)
  func answersAsPythonDoes(session: Transcript) throws { try session.check() }

  @Test func thereAreSix() { #expect(Self.all.count >= 6) }

  @Test func stepsAreRead() {
    let steps = Transcript.steps(of: "# why\n>>> x\n1\n\n2\n>>> if x:\n...     y\n...\n>>> z\n")
    #expect(steps.map(\.prompt) == [">>>", ">>>", "...", "...", ">>>"])
    #expect(steps.map(\.line) == ["x", "if x:", "    y", "", "z"])
    #expect(steps.map(\.output) == ["1\n\n2", "", "", "", ""])
  }
}

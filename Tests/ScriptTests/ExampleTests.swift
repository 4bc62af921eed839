import Testing

/// The programs that a beginner opens first print what PyTorch prints.
@Suite("Examples")
struct ExampleTests {
  static let all = Repository.files(in: "examples", ending: ".gd")

  @Test(arguments: all)
  func printsWhatPyTorchPrints(path: String) throws {
    let scratch = try Scratch()
    let name = path.dropFirst("examples/".count).dropLast(3)
    let result = try scratch.gd([Repository.path(path)], timeout: .seconds(60))
    expectSame(
      path, expected: try Repository.read("examples/expected/\(name).out"), actual: result.output,
      within: try GoldenScript.tolerance(of: try Repository.read(path)),
      remark: result.complaints)
    #expect(result.status == 0)
    #expect(result.complaints.isEmpty)
    let shown = try Repository.read(path).contains("plt.show()")
    #expect(scratch.names(in: "figures").isEmpty != shown, "a figure for each that shows one")
  }

  @Test func thereAreFive() { #expect(Self.all.count >= 5) }
}

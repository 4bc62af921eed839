import Testing

/// What stands in a chapter is true: its code runs from top to bottom and prints what is printed.
@Suite("Tutorials")
struct TutorialTests {
  static let all = Repository.files(in: "Tutorials", ending: ".md")

  @Test(arguments: all)
  func printsWhatThePageSays(path: String) throws {
    let scratch = try Scratch()
    let chapter = try Chapter(try Repository.read(path))
    #expect(!chapter.blocks.isEmpty)
    let result = try scratch.gd(running: chapter.program, timeout: .seconds(80))
    for (block, output) in zip(chapter.blocks, chapter.outputs(in: result.output)) {
      guard let output else {
        Issue.record(
          "\(path): the block in line \(block.line) is not reached\n\(result.complaints)")
        return
      }
      expectSame(
        "\(path): the block in line \(block.line)", expected: block.output, actual: output,
        within: block.within, remark: result.complaints)
    }
    #expect(result.status == 0)
  }

  @Test func thereIsAFirstChapter() { #expect(!Self.all.isEmpty) }

  @Test func blocksAreReadInOrder() throws {
    let chapter = try Chapter(
      "# Title\n```gd\na = 1\nprint(a)\n```\nText.\n```output within=1e-3\n1\n```\n```gd\nb\n```\n")
    #expect(chapter.blocks.map(\.code) == ["a = 1\nprint(a)\n", "b\n"])
    #expect(chapter.blocks.map(\.output) == ["1\n", ""])
    #expect(chapter.blocks.map(\.within) == [1e-3, nil])
    #expect(chapter.blocks.map(\.line) == [2, 10])
    #expect(chapter.outputs(in: "=== block 0 ===\n1\n=== block 1 ===\n") == ["1\n", ""])
    #expect(chapter.outputs(in: "=== block 0 ===\n1\n") == ["1\n", nil])
  }
}

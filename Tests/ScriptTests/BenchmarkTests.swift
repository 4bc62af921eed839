import Testing

/// The programs that are timed print what PyTorch prints; here they run small, and nobody looks at
/// the time.
@Suite("Benchmarks")
struct BenchmarkTests {
  static let all = Repository.files(in: "Benchmarks", ending: ".gd")

  @Test(arguments: all)
  func printsWhatPyTorchPrints(path: String) throws {
    let text = try Repository.read(path)
    let marker = "# test: "
    let small = try #require(
      text.split(separator: "\n").first { $0.hasPrefix(marker) }, "a program says how it is tested")
    let arguments = small.dropFirst(marker.count).split(separator: " ").map(String.init)
    let scratch = try Scratch()
    let result = try scratch.gd([Repository.path(path)] + arguments, timeout: .seconds(60))
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    let results = lines.filter { !$0.hasPrefix("per step: ") }
    let name = path.dropFirst("Benchmarks/".count).dropLast(3)
    expectSame(
      path, expected: try Repository.read("Benchmarks/expected/\(name).out"),
      actual: results.joined(separator: "\n"), within: try GoldenScript.tolerance(of: text),
      remark: result.complaints)
    #expect(lines.count == results.count + 1, "the time is printed once")
    #expect(result.status == 0)
    #expect(result.complaints.isEmpty)
  }

  @Test func thereAreTen() { #expect(Self.all.count >= 10) }
}

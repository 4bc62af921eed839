import Testing

/// Every script under `python` prints what CPython prints, every one under `torch` what PyTorch
/// prints, and what is deliberately ours is what its file says.
@Suite("Golden scripts")
struct GoldenScriptTests {
  static let python = GoldenScript.all(in: "Tests/Scripts/python")
  static let torch = GoldenScript.all(in: "Tests/Scripts/torch")
  static let ours = GoldenScript.all(in: "Tests/Scripts/ours")

  @Test(arguments: python)
  func printsWhatPythonPrints(script: GoldenScript) throws { try script.check() }

  @Test(arguments: torch)
  func printsWhatPyTorchPrints(script: GoldenScript) throws { try script.check() }

  @Test(arguments: ours)
  func printsWhatItsFileSays(script: GoldenScript) throws {
    #expect(try Repository.read(script.path).hasPrefix("# "), "open it with the reason")
    try script.check()
  }

  @Test func everyScriptIsFound() {
    #expect(Self.python.count + Self.torch.count >= 60)
    #expect(!Self.ours.isEmpty)
  }

  @Test func everyOutputHasItsScript() {
    let outputs = Repository.files(in: "Tests/Scripts", ending: ".out")
    let alone = outputs.filter { !Repository.contains(String($0.dropLast(4)) + ".gd") }
    #expect(alone.isEmpty)
  }
}

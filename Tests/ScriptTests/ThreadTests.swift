import TerminalTesting
import Testing

/// How many threads compute changes the time that a program takes, and nothing that it prints.
@Suite("Threads")
struct ThreadTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    "examples/gradient_descent.gd", "Tests/Scripts/torch/programs/softmax_classifier.gd",
    "Tests/Scripts/torch/programs/two_layers_by_hand.gd",
    "Tests/Scripts/torch/further/products.gd", "Tests/Scripts/torch/further/scans.gd",
  ])
  func aScriptPrintsTheSame(path: String) throws {
    try expectSameOutputs([Repository.path(path)])
  }

  @Test func largeSumsAndProductsAreTheSame() throws {
    let text = """
      torch.manual_seed(0)
      x = torch.randn(700, 900)
      w = torch.randn(900, 300, requires_grad=True)
      torch.set_printoptions(precision=10)
      loss = ((x @ w).tanh() - x[:, :300]).exp().mean()
      loss.backward()
      print(loss, w.grad.sum(), w.grad[::100, ::100])
      print(x.sum(0)[:5], x.sum(1)[:5], x.sum(), x.prod(), x.max(), (x * x).sum().sqrt())
      print(torch.randn(300000).cumsum(0)[-1], x.mean(), x.std())
      """
    try expectSameOutputs(["-c", text])
  }

  private func expectSameOutputs(_ arguments: [String]) throws {
    let outputs = try ["1", "2", "3", "7"].map { count in
      let result = try scratch.gd(arguments, changes: ["GD_THREADS": count])
      #expect(result.status == 0)
      #expect(result.complaints.isEmpty)
      return result.output
    }
    #expect(!outputs[0].isEmpty)
    for output in outputs.dropFirst() {
      expectSame("more threads", expected: outputs[0], actual: output)
    }
  }

  @Test func theEnvironmentSaysHowMany() throws {
    let text =
      "print(torch.get_num_threads()); torch.set_num_threads(5); print(torch.get_num_threads())"
    let result = try scratch.gd(["-c", text], changes: ["GD_THREADS": "3"])
    #expect(result.output == "3\n5\n")
    #expect(result.errors.isEmpty)
  }

  @Test func veryManyThreadsAreNoTrouble() throws {
    let text = "print(torch.ones(1000, 1000).exp().sum().log().item() > 14)"
    let result = try scratch.gd(["-c", text], changes: ["GD_THREADS": "2000000000"])
    #expect(result.output == "True\n")
    #expect(result.status == 0)
  }

  @Test(arguments: ["0", "-2", "1.5", "two", "2 ", "99999999999999999999", "\u{1B}[1m"])
  func whatIsNoNumberOfThreadsIsSaidAndIgnored(value: String) throws {
    let text = "print(torch.get_num_threads())"
    let plain = try scratch.gd(["-c", text])
    let result = try scratch.gd(["-c", text], changes: ["GD_THREADS": value])
    #expect(result.output == plain.output)
    #expect(result.status == 0)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.hasPrefix("gd: GD_THREADS is ignored: "))
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func anEmptyValueSaysNothing() throws {
    let result = try scratch.gd(["-c", "print(1)"], changes: ["GD_THREADS": ""])
    #expect(result.output == "1\n" && result.errors.isEmpty)
  }
}

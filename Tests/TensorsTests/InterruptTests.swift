import Foundation
import Tensors
import Testing
import TerminalTesting

/// Work that the user stops leaves nothing half done: it is done anew, and rightly, when somebody asks
/// again.
@Suite("Interrupts") struct InterruptTests {
  /// Expressions that take tens of milliseconds, each with a number that says whether it is right.
  static let expressions = [
    "(a.sin().exp() + a.cos()).sum()", "(a * 2 + 1)[1234567]", "a.exp().amax()",
    "a.reshape(2000, 1500).sin().sum(0)[7]", "a.reshape(2000, 1500).sin().sum(1)[7]",
    "(a.reshape(2000, 1500) - a.reshape(2000, 1500).mean(1, keepdim=True)).exp().sum()",
    "(m @ m).sum()", "(m.double() @ m.double())[3, 4]", "(k @ k).sum()",
    "a.cumsum(0)[2999999]", "a.double().cumprod(0)[17]", "a.sort()[1][5]", "a.argmax()",
    "a.median()", "torch.cat((a, a, a)).sum()", "torch.inverse(m + eye * 900)[3, 4]",
    "torch.det(m / 300 + eye)", "a.reshape(2000, 1500).t().reshape(3000000)[77]",
    "m.tril()[5, 2]", "torch.unique(k).sum()",
  ]

  @Test(arguments: expressions)
  func whatIsStoppedIsRightTheNextTime(expression: String) throws {
    let engine = Engine(byteLimit: 4 << 30)
    let flag = InterruptFlag()
    engine.interruptFlag = flag
    func value(_ text: String, _ inputs: [String: Tensor] = [:]) throws -> Tensor {
      guard case .tensor(let tensor)? = try SampleCall.evaluate(text, inputs, engine).parts.first
      else { throw TensorError(.type, "no tensor") }
      return tensor
    }
    var inputs: [String: Tensor] = [:]
    inputs["a"] = try value("torch.arange(3000000).float() * 0.37")
    inputs["m"] = try value("(torch.arange(490000).float() * 0.7).sin().reshape(700, 700)")
    inputs["k"] = try value("torch.arange(160000).reshape(400, 400)")
    inputs["eye"] = try value("torch.eye(700)")
    for tensor in inputs.values { try tensor.compute() }
    let expected = try value(expression, inputs).item()
    var random = SeededGenerator(seed: 7)
    var stopped = 0
    for turn in 0..<12 {
      let delay = turn == 0 ? 0 : random.int(0...8000)
      let raiser = Thread {
        usleep(UInt32(delay))
        flag.raise()
      }
      // The first one comes for certain before the end.
      if turn == 0 { flag.raise() }
      raiser.start()
      var result: Tensor?
      do {
        let made = try value(expression, inputs)
        result = made
        let item = try made.item()
        #expect(item == expected, "finished after \(delay) µs")
      } catch let error as TensorError {
        #expect(error.kind == .interrupt)
        stopped += 1
      }
      while !raiser.isFinished { usleep(100) }
      _ = flag.take()
      // A node that waits is computed now, from what was there before.
      if let result { #expect(try result.item() == expected, "again after \(delay) µs") }
      #expect(try value(expression, inputs).item() == expected)
    }
    #expect(stopped > 0)
  }

  @Test func randomNumbersThatWereStoppedWereNotDrawn() throws {
    let engine = Engine()
    let flag = InterruptFlag()
    engine.interruptFlag = flag
    for call in ["torch.randn(100)", "torch.rand(9)", "torch.randint(0, 9, (50,))"] {
      let before = engine.generator.state
      flag.raise()
      #expect(throws: TensorError.self) { try SampleCall.evaluate(call, [:], engine) }
      #expect(engine.generator.state == before)
      #expect(!flag.isRaised)
    }
  }

  @Test func gradientsThatWereStoppedAreRightTheNextTime() throws {
    let engine = Engine()
    let flag = InterruptFlag()
    engine.interruptFlag = flag
    let w = try Tensor([.float(3)], shape: [1], elementType: .float32, engine: engine)
    try w.setRequiresGradient(true)
    let many = try SampleCall.evaluate("w.expand(2000000).sin().exp()", ["w": w], engine)
    guard
      case .tensor(let loss)? = try SampleCall.evaluate(
        "y.sum()", ["y": try #require(many.parts.first?.tensor)], engine
      ).parts.first
    else { return }
    flag.raise()
    #expect(throws: TensorError.self) { try loss.backward() }
    let first = try loss.item()
    #expect(try loss.item() == first)
  }

  @Test func aRaisedFlagIsTakenOnce() {
    let flag = InterruptFlag()
    #expect(!flag.isRaised && !flag.take())
    #expect(!flag.raise())
    #expect(flag.raise())
    #expect(flag.isRaised)
    #expect(flag.take())
    #expect(!flag.take())
    #expect(!InterruptFlag.never.isRaised)
  }
}

extension Argument {
  fileprivate var tensor: Tensor? {
    if case .tensor(let tensor) = self { return tensor }
    return nil
  }
}

import Evaluator
import Library
import Syntax
import Testing

/// What a failed tensor operation says, and nested arguments that have no end.
@Suite struct TensorErrorTests {
  @Test(arguments: [
    ("torch.ones(2, 3) + torch.ones(4)", "    left: [2, 3] float32, right: [4] float32\n"),
    ("torch.ones(2, 3) @ torch.ones(2, 3)", "    left: [2, 3] float32, right: [2, 3] float32\n"),
    (
      "torch.matmul(torch.ones(2, 3), torch.ones(4, 5))",
      "    input: [2, 3] float32, other: [4, 5] float32\n"
    ),
  ])
  func operandsAreDescribed(_ text: String, _ operands: String) {
    #expect(traceback(of: text).contains(operands + "RuntimeError: "))
  }

  @Test(arguments: [
    ("x = [1]\nx.append(x)\ntorch.softmax(torch.ones(1), x)", "ValueError: too many dimensions"),
    ("x = []\nx.append(x)\nplt.plot(x)", "ValueError: setting an array element"),
    ("x = [1]\nfor i in range(60): x = [x, x]\ntorch.tensor(x)", "MemoryError: too many elements"),
    ("torch.nonzero(torch.ones(1).expand(10 ** 12))", "MemoryError: not enough memory"),
  ])
  func endlessArgumentsAreRefused(_ text: String, _ lastLine: String) {
    #expect(traceback(of: text).contains("\n" + lastLine))
  }

  private func traceback(of text: String) -> String {
    nonisolated(unsafe) var result = ""
    Interpreter.onLargeStack {
      let interpreter = Interpreter.standard(host: CapturingHost())
      do throws(ScriptError) {
        try interpreter.run(SourceText(name: "test.gd", text: text))
      } catch {
        result = interpreter.traceback(of: error)
      }
    }
    return result
  }
}

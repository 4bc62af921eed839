import Evaluator
import Syntax
import Tensors
import Testing

@testable import Library

/// What help pages say that operations raise, operation by operation.
@Suite struct HelpErrorTests {
  @Test func everyOperationRaisesWhatItsPageSays() throws {
    let calls = try OperationError.all.enumerated().flatMap { row, error in
      try Operation.all.flatMap { operation in
        try names(of: operation).filter { error.applies($0, operation) }
          .map { name in try call(of: name, operation, row: row) + "  # \(error.kind)" }
      }
    }
    #expect(calls.count > 100)
    nonisolated(unsafe) var wrong: [String] = []
    Interpreter.onLargeStack {
      for call in calls {
        var kind = Self.kindOfError(in: call)
        if kind == "NotImplementedError" {
          // An operation of whole numbers.
          let whole = call.split(separator: ")", omittingEmptySubsequences: false)
            .map { $0.hasSuffix(", 3") || $0.hasSuffix(", 4") ? $0 + ", dtype=torch.long" : $0 }
          kind = Self.kindOfError(in: whole.joined(separator: ")"))
        }
        if !call.hasSuffix("# \(kind ?? "")") { wrong.append("\(kind ?? "nothing"): \(call)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private static func kindOfError(in call: String) -> String? {
    let interpreter = Interpreter.standard(host: CapturingHost())
    do throws(ScriptError) {
      _ = try interpreter.evaluate(SourceText(name: "call", text: call))
      return nil
    } catch {
      return interpreter.exception(of: error).classObject.name
    }
  }

  @Test func pagesSayIt() {
    let text = printed(asking: "help(torch.softmax); help(torch.mul); help(torch.ones(1).relu_)")
    #expect(
      text.contains(
        "    Raises:\n        IndexError where dim is none of the tensor's dimensions\n"))
    #expect(text.contains("RuntimeError where the shapes of input and other do not fit each other"))
    #expect(text.contains("RuntimeError where the tensor is a leaf that requires a gradient"))
    #expect(!printed(asking: "help(torch.tanh); help(torch.equal)").contains("Raises:"))
  }

  private func names(of operation: Operation) -> [String] {
    operation.forms.contains(.inPlace) ? [operation.name, operation.name + "_"] : [operation.name]
  }

  /// A call that goes wrong as a row of the table says.
  private func call(of name: String, _ operation: Operation, row: Int) throws -> String {
    let required = operation.signature.drop { $0 != "(" }.dropFirst().dropLast()
      .split(separator: ",").map { $0.drop { $0 == " " } }
      .filter { !$0.contains("=") && !$0.hasPrefix("*") && $0 != "/" }
    let values = [
      "dim": row == 0 ? "7" : "0",
      "other": ["", "torch.ones(2, 4)", "torch.ones(2, 3)"][row],
      "index": name.hasPrefix("index_")
        ? "torch.tensor([0, 1])" : "torch.zeros(2, 3, dtype=torch.long)",
      "chunks": "2", "k": "1", "value": "1",
      "length": "1", "start": "0", "split_size_or_sections": "1", "sizes": "(1, 2)",
      "repeats": "2", "tensors": "[torch.ones(2, 3), torch.ones(2, 3)]", "exponent": "2",
      "min": "0", "max": "1", "mask": "torch.ones(2, 3) > 0", "diagonal": "0", "weight": "0.5",
    ]
    let tensor = row == 2 ? "torch.ones(2, 3, requires_grad=True)" : "torch.ones(2, 3)"
    var arguments = required.enumerated().map { place, parameter in
      place == 0 && parameter != "tensors"
        ? tensor : values[String(parameter)] ?? "torch.ones(2, 3)"
    }
    if row == 0, !required.contains("dim") { arguments.append("dim=7") }
    if name != operation.name {
      return "\(arguments[0]).\(name)(\(arguments.dropFirst().joined(separator: ", ")))"
    }
    let homes: [(Operation.Forms, String)] = [
      (.function, "torch"), (.functional, "F"), (.linearAlgebra, "torch.linalg"),
      (.method, "torch.Tensor"),
    ]
    let home = try #require(homes.first { operation.forms.contains($0.0) }).1
    return "\(home).\(name)(\(arguments.joined(separator: ", ")))"
  }

  private func printed(asking text: String) -> String {
    let host = CapturingHost()
    Interpreter.onLargeStack {
      let interpreter = Interpreter.standard(host: host)
      try? interpreter.run(SourceText(name: "help.gd", text: text))
    }
    return host.output
  }
}

import Evaluator
import Library
import Syntax

/// A host that keeps what a program prints.
final class CapturingHost: Host {
  private(set) var output = ""
  private(set) var errors = ""
  var input: [String] = []
  var arguments: [String] { ["script.gd", "argument"] }

  func write(_ text: String) { output += text }
  func writeError(_ text: String) { errors += text }
  func readLine(prompt: String) throws(ScriptError) -> String? {
    output += prompt
    return input.isEmpty ? nil : input.removeFirst()
  }
}

/// What a program prints, with the last lines of its traceback behind it as the oracle has them.
func printed(by source: SourceText, input: [String] = []) -> String {
  let host = CapturingHost()
  host.input = input
  nonisolated(unsafe) var ending = ""
  Interpreter.onLargeStack {
    let interpreter = Interpreter(
      host: host, modules: ModuleDeclaration.python, types: TypeDeclaration.core)
    do throws(ScriptError) {
      try interpreter.run(source)
    } catch {
      let exception = interpreter.exception(of: error)
      let name = exception.classObject.name
      let text = (try? interpreter.string(.instance(exception))) ?? ""
      for line in (text.isEmpty ? name : "\(name): \(text)").split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        ending += "!! \(line)\n"
      }
    }
  }
  return host.output + ending
}

/// What a program prints.
func printed(by text: String, input: [String] = []) -> String {
  printed(by: SourceText(name: "test.gd", text: text), input: input)
}

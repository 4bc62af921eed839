import Evaluator
import Syntax
import Testing

/// All tests of the room, one after the other: each takes a large stack.
@Suite(.serialized) struct EvaluatorTests {}

/// A host that keeps what a script prints.
final class RecordingHost: Host {
  var output = ""
  let interruptFlag = InterruptFlag()

  func write(_ text: String) { output += text }
  func writeError(_ text: String) { output += text }
}

/// What a script printed, followed by its traceback where it failed.
struct Outcome: Sendable {
  var output = ""
  var traceback = ""
}

/// The few builtins that the scripts of these tests use.
private var testBuiltins: ModuleDeclaration {
  ModuleDeclaration("builtins") { _ in
    [
      .builtin(
        Builtin("print(*values, sep=' ', end='\\n')") { call throws(ScriptError) in
          var texts: [String] = []
          for value in call.variadic(0) { texts.append(try call.interpreter.string(value)) }
          let line = texts.joined(separator: try call.string(1)) + (try call.string(2))
          call.interpreter.host.write(line)
          return .none
        }),
      .builtin(
        Builtin("len(obj, /)") { call throws(ScriptError) in
          .int(try call.interpreter.length(of: call[0]))
        }),
    ]
  }
}

private var testTypes: [TypeDeclaration] {
  [
    TypeDeclaration(
      "range",
      constructor: Builtin("range(stop, /)") { call throws(ScriptError) in
        RangeObject(start: 0, stop: try call.int(0), step: 1).map { .range($0) } ?? .none
      })
  ]
}

/// Runs a script on a large stack.
func run(_ text: String, isInterrupted: Bool = false, isInteractive: Bool = false) -> Outcome {
  nonisolated(unsafe) var outcome = Outcome()
  Interpreter.onLargeStack {
    let host = RecordingHost()
    if isInterrupted { host.interruptFlag.raise() }
    let interpreter = Interpreter(host: host, modules: [testBuiltins], types: testTypes)
    let source = SourceText(name: "test.gd", text: text)
    do throws(ScriptError) {
      if isInteractive {
        try interpreter.runInteractive(source)
      } else {
        try interpreter.run(source)
      }
    } catch {
      outcome.traceback = interpreter.traceback(of: error)
    }
    outcome.output = host.output
  }
  return outcome
}

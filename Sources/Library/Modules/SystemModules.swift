import Evaluator

extension ModuleDeclaration {
  /// The program itself: arguments, streams, limits.
  public static var sys: ModuleDeclaration {
    ModuleDeclaration("sys") { interpreter in
      let arguments = interpreter.host.arguments.map { Value($0) }
      #if os(Linux)
        let platform = "linux"
      #else
        let platform = "darwin"
      #endif
      let hook = exceptionHook()
      return [
        .value("argv", Value(list: arguments)), .value("maxsize", .int(Int.max)),
        .value("platform", Value(platform)),
        .value("version", Value("3.11 (gd)")),
        .value("path", .list(interpreter.modulePath)),
        .value("modules", .dictionary(interpreter.importedModules)),
        .value("executable", Value("gd")), .value("stdin", StandardStream.input(interpreter)),
        .value("stdout", StandardStream.output(interpreter)),
        .value("stderr", StandardStream.errors(interpreter)),
        .builtin(
          Builtin("exc_info()", "The error that is handled now.") { call in
            let interpreter = call.interpreter
            return interpreter.handledError.map { interpreter.exceptionParts(of: $0) }
              ?? Value(tuple: [.none, .none, .none])
          }),
        .builtin(
          Builtin("exception()", "The exception that is handled now.") { call in
            call.interpreter.handledError.map { .instance(call.interpreter.exception(of: $0)) }
              ?? .none
          }),
        .value("excepthook", .builtin(hook)), .value("__excepthook__", .builtin(hook)),
        .builtin(Builtin("intern(string, /)", "The same text.") { call in call[0] }),
        .builtin(
          Builtin("getsizeof(object, default=None)", "How much memory an object takes; a guess.") {
            _ in .int(64)
          }),
        .builtin(
          Builtin("exit(status=None, /)", "Ends the program.") { call throws(ScriptError) in
            if case .tuple(let values) = call[0] {
              throw ScriptError(.systemExit, arguments: values.elements)
            }
            throw ScriptError(.systemExit, arguments: call[0].isNone ? [] : [call[0]])
          }),
        .builtin(
          Builtin("getrecursionlimit()", "How deep calls may nest.") { call in
            .int(call.interpreter.recursionLimit)
          }),
        .builtin(
          Builtin("setrecursionlimit(limit, /)", "Sets how deep calls may nest.") {
            call throws(ScriptError) in
            let limit = try call.int(0)
            if limit < 1 {
              throw ScriptError(.valueError, "recursion limit must be greater or equal than 1")
            }
            call.interpreter.recursionLimit = limit
            return .none
          }),
      ] + systemFacts
    }
  }

  /// What shows an error that nothing catches.
  private static func exceptionHook() -> Builtin {
    Builtin("excepthook(exctype, value, traceback, /)", "Shows an error that nothing catches.") {
      call throws(ScriptError) in
      let pieces = call.interpreter.tracebackPieces(of: call[1], traceback: call[2])
      let output = try call.interpreter.attribute(
        of: .module(call.interpreter.module(named: "sys")), named: "stderr")
      _ = try call.interpreter.callMethod(output, "write", [Value(pieces.joined())])
      return .none
    }
  }
}

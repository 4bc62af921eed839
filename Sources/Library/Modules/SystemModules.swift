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
            guard let error = call.interpreter.handledError else {
              return Value(tuple: [.none, .none, .none])
            }
            let instance = call.interpreter.exception(of: error)
            return Value(tuple: [.class(instance.classObject), .instance(instance), .none])
          }),
        .builtin(Builtin("intern(string, /)", "The same text.") { call in call[0] }),
        .builtin(
          Builtin("getsizeof(object, default=None)", "How much memory an object takes; a guess.") {
            _ in .int(64)
          }),
        .builtin(
          Builtin("exit(status=None, /)", "Ends the program.") { call throws(ScriptError) in
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

}

import Evaluator

extension ModuleDeclaration {
  /// What `traceback` asks of the interpreter.
  static var tracebackMembers: [Member] {
    [
      .builtin(
        Builtin("_pieces(exc, tb, limit, chain, /)", "An error as it is printed, in pieces.") {
          call throws(ScriptError) in
          let limit = call[2].isNone ? nil : try call.int(2)
          return list(
            call.interpreter.tracebackPieces(
              of: call[0], traceback: call[1], limit: limit,
              isChained: try call.interpreter.isTrue(call[3])))
        }),
      .builtin(
        Builtin("_lines(exc, /)", "The lines of an error below its frames.") { call in
          list(call.interpreter.exceptionLines(of: call[0]))
        }),
      .builtin(
        Builtin("_handled()", "The exception that is handled now.") { call in
          call.interpreter.handledError.map { .instance(call.interpreter.exception(of: $0)) }
            ?? .none
        }),
    ]
  }

  private static func list(_ texts: [String]) -> Value { Value(list: texts.map { Value($0) }) }

  /// What `inspect` asks of the interpreter.
  static var inspectMembers: [Member] {
    [
      .builtin(
        Builtin("_parameters(callable, /)", "Name, kind and default of each parameter.") { call in
          guard let found = call.interpreter.parameters(of: call[0]) else { return .none }
          return Value(
            list: found.map { parameter in
              let otherwise = parameter.defaultValue.map { [$0] } ?? []
              return Value(tuple: [Value(parameter.name), .int(parameter.kind)] + otherwise)
            })
        }),
      .builtin(
        Builtin("_source(object, /)", "The program text of a function or class.") { call in
          call.interpreter.sourceText(of: call[0]).map { Value($0 + "\n") } ?? .none
        }),
    ]
  }

  /// What `importlib` does with the modules of a program.
  public static var importlib: ModuleDeclaration {
    ModuleDeclaration("importlib") { _ in
      [
        .builtin(
          Builtin("import_module(name, package=None)", "A module by its full name.") {
            call throws(ScriptError) in
            try call.interpreter.importModule(call.string(0))
          }),
        .builtin(
          Builtin("reload(module)", "Runs the program of a module again.") {
            call throws(ScriptError) in
            try call.interpreter.reload(call[0])
          }),
      ]
    }
  }

  /// What Unicode says of characters.
  public static var unicodedata: ModuleDeclaration {
    ModuleDeclaration("unicodedata") { _ in CharacterFunctions.table.map { .builtin($0) } }
  }
}

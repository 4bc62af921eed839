import Evaluator

extension ModuleDeclaration {
  /// Tracebacks as texts.
  public static var traceback: ModuleDeclaration {
    ModuleDeclaration("traceback") { _ in
      [
        .builtin(
          Builtin("format_exc(limit=None, chain=True)", "The error that is handled, as text.") {
            call in Value(text(of: nil, call.interpreter))
          }),
        .builtin(
          Builtin(
            "print_exc(limit=None, file=None, chain=True)", "Shows the error that is handled."
          ) {
            call throws(ScriptError) in
            try show(text(of: nil, call.interpreter), call[1], call.interpreter)
          }),
        .builtin(
          Builtin("format_exception(exc, value=None, tb=None, limit=None)", "An error as lines.") {
            call in
            let error = call[1].isNone ? call[0] : call[1]
            let lines = text(of: error, call.interpreter).split(
              separator: "\n", omittingEmptySubsequences: true)
            return Value(list: lines.map { Value($0 + "\n") })
          }),
        .builtin(
          Builtin("format_exception_only(exc, value=None, /)", "The last line of an error.") {
            call in
            let error = call[1].isNone ? call[0] : call[1]
            let lines = text(of: error, call.interpreter).split(separator: "\n")
            return Value(list: lines.suffix(1).map { Value($0 + "\n") })
          }),
        .builtin(
          Builtin(
            "print_exception(exc, value=None, tb=None, limit=None, file=None)", "Shows an error."
          ) {
            call throws(ScriptError) in
            let error = call[1].isNone ? call[0] : call[1]
            return try show(text(of: error, call.interpreter), call[4], call.interpreter)
          }),
      ]
    }
  }

  private static func text(of value: Value?, _ interpreter: Interpreter) -> String {
    if case .instance(let instance)? = value {
      return interpreter.traceback(of: ScriptError(raising: instance))
    }
    return interpreter.handledError.map { interpreter.traceback(of: $0) } ?? "NoneType: None\n"
  }

  private static func show(
    _ text: String, _ file: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    if file.isNone {
      interpreter.host.flush()
      interpreter.host.writeError(text)
    } else {
      _ = try interpreter.callMethod(file, "write", [Value(text)])
    }
    return .none
  }

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

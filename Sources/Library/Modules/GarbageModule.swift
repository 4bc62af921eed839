import Evaluator

extension ModuleDeclaration {
  /// The collector of circles of references, as in Python's `gc`.
  public static var gc: ModuleDeclaration {
    ModuleDeclaration("gc") { _ in
      [
        .builtin(
          Builtin(
            "collect(generation=2)",
            "Releases objects that only hold each other, and says how many there were."
          ) { call throws(ScriptError) in
            guard (0...2).contains(try call.int(0)) else {
              throw ScriptError(.valueError, "invalid generation")
            }
            return .int(call.interpreter.collectCycles())
          }),
        .builtin(
          Builtin("enable()", "Lets circles be looked for from time to time.") { _ in
            Interpreter.collectsAutomatically = true
            return .none
          }),
        .builtin(
          Builtin("disable()", "Looks for circles only when `collect` is called.") { _ in
            Interpreter.collectsAutomatically = false
            return .none
          }),
        .builtin(
          Builtin("isenabled()", "Whether circles are looked for from time to time.") { _ in
            .bool(Interpreter.collectsAutomatically)
          }),
        .builtin(
          Builtin("get_threshold()", "How many objects CPython makes before it looks.") { _ in
            Value(tuple: [.int(700), .int(10), .int(10)])
          }),
        .builtin(
          Builtin("get_count()", "How many objects wait to be looked at; nobody counts them.") {
            _ in Value(tuple: [.int(0), .int(0), .int(0)])
          }),
        .value("garbage", Value(list: [])), .value("callbacks", Value(list: [])),
      ]
    }
  }
}

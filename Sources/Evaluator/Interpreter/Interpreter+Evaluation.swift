import Syntax

/// `eval`, `exec` and `compile`: programs that programs make. They reach what the program itself
/// reaches and nothing more.
extension Interpreter {
  /// What a text is compiled to be.
  enum ProgramMode: String {
    /// One expression, which has a value.
    case eval
    /// Statements.
    case exec
    /// What is typed at a prompt: values are shown.
    case single
  }

  /// The names that a program runs with.
  private struct Names {
    let scope: GlobalScope
    let builtins: GlobalScope
    /// The dictionary that stands for the scope, which gets what the program changes.
    var table: DictionaryObject?
    /// Names in front of those of the scope, where there are any.
    var namespace: ClassNamespace?
    var locals: Value?
  }

  /// Who called the builtin that runs now, if it may know; asking takes the answer away.
  private func takeCaller() -> Caller? {
    defer { caller = nil }
    return caller
  }

  /// The builtins about names and programs.
  func nameBuiltins() -> [Builtin] {
    [
      Builtin("globals()", "The names of the module.") { call in
        let interpreter = call.interpreter
        return interpreter.mapping(of: interpreter.takeCaller()?.scope ?? interpreter.main)
      },
      Builtin("locals()", "The names of the function that runs.") { call in
        let interpreter = call.interpreter
        return interpreter.takeCaller()?.locals(in: interpreter)
          ?? interpreter.mapping(of: interpreter.main)
      },
      Builtin("vars(object=..., /)", "The attributes of an object.") { call throws(ScriptError) in
        let interpreter = call.interpreter
        let caller = interpreter.takeCaller()
        guard let object = call.given(0) else {
          return caller?.locals(in: interpreter) ?? interpreter.mapping(of: interpreter.main)
        }
        guard let found = try interpreter.findAttribute(of: object, .dunderDict) else {
          throw ScriptError(.typeError, "vars() argument must have __dict__ attribute")
        }
        return found
      },
      Builtin("dir(object=..., /)", "The names of the attributes of an object.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        let caller = interpreter.takeCaller()
        var names: [Value]
        if let object = call.given(0) {
          if [.instance, .class].contains(object.kind),
            let made = try interpreter.callSpecial(object, interpreter.symbol("__dir__"))
          {
            names = try interpreter.elements(of: made)
            try interpreter.sort(&names)
            return Value(list: names)
          }
          var found = Set(interpreter.attributeNames(of: object))
          if case .module = object {} else { found.formUnion(interpreter.specialNames(of: object)) }
          names = found.map { Value($0) }
        } else {
          names = try interpreter.elements(
            of: caller?.locals(in: interpreter) ?? interpreter.mapping(of: interpreter.main))
        }
        try interpreter.sort(&names)
        return Value(list: names)
      },
      Builtin("eval(source, globals=None, locals=None, /)", "The value of a text.") {
        call throws(ScriptError) in
        try call.interpreter.run(call[0], .eval, "eval", call[1], call[2])
      },
      Builtin("exec(source, globals=None, locals=None, /)", "Runs a text.") {
        call throws(ScriptError) in
        _ = try call.interpreter.run(call[0], .exec, "exec", call[1], call[2])
        return .none
      },
      Builtin(
        "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)",
        "A text made ready for eval or exec."
      ) { call throws(ScriptError) in
        guard let mode = ProgramMode(rawValue: try call.string(2)) else {
          throw ScriptError(.valueError, "compile() mode must be 'exec', 'eval' or 'single'")
        }
        if case .native(let object) = call[0], object is CodeObject { return call[0] }
        return .native(
          try call.interpreter.parsed(call[0], mode, name: try call.string(1), "compile"))
      },
    ]
  }

  private func parsed(
    _ value: Value, _ mode: ProgramMode, name: String, _ function: String
  ) throws(ScriptError) -> CodeObject {
    var text: String
    switch value.plain {
    case .string(let object): text = object.text
    case .bytes(let object): text = String(decoding: object.bytes, as: UTF8.self)
    default:
      let place = function == "compile" ? "" : " arg 1"
      throw ScriptError(
        .typeError, "\(function)()\(place) must be a string, bytes or code object")
    }
    if text.utf8.contains(0) {
      throw ScriptError(.syntaxError, "source code string cannot contain null bytes")
    }
    if mode == .eval { text = String(text.drop { $0 == " " || $0 == "\t" }) }
    let source = SourceText(name: name, text: text)
    do throws(SyntaxError) {
      switch mode {
      case .eval:
        let expression = try Parser.parseExpression(source)
        let statement = Statement(.returning(expression), at: expression.range)
        return CodeObject(Program(source: source, statements: [statement]), mode)
      case .exec: return CodeObject(try Parser.parse(source), mode)
      case .single: return CodeObject(try Parser.parseInteractive(source), mode)
      }
    } catch {
      throw scriptError(error, in: source, isExpression: mode == .eval)
    }
  }

  /// The tree of one expression; SyntaxError where it is none.
  public func parsedExpression(_ source: SourceText) throws(ScriptError) -> Expression {
    do throws(SyntaxError) {
      return try Parser.parseExpression(source)
    } catch {
      throw scriptError(error, in: source)
    }
  }

  private func run(
    _ source: Value, _ mode: ProgramMode, _ function: String, _ globals: Value, _ locals: Value
  ) throws(ScriptError) -> Value {
    let caller = takeCaller()
    let code: CodeObject
    if case .native(let object) = source, let compiled = object as? CodeObject {
      code = compiled
    } else {
      code = try parsed(source, mode, name: "<string>", function)
    }
    var names = try self.names(function, globals, locals, caller)
    if let table = names.table { fill(names.scope, from: table) }
    let result: Value
    do throws(ScriptError) {
      result = try execute(
        code.program, in: names.scope, isInteractive: code.mode == .single,
        namespace: names.namespace, builtins: names.builtins)
    } catch {
      try finish(&names)
      throw error
    }
    try finish(&names)
    return code.mode == .eval ? result : .none
  }

  private func names(
    _ function: String, _ globals: Value, _ locals: Value, _ caller: Caller?
  ) throws(ScriptError) -> Names {
    var names: Names
    let place = function == "eval" ? "" : "exec() "
    let tail = function == "eval" ? "" : ", not \(globals.typeName)"
    switch globals {
    case .none: names = Names(scope: caller?.scope ?? main, builtins: builtins)
    case .dictionary(let table):
      let known = programScopes[ObjectIdentifier(table)]
      let scope: GlobalScope
      if let known, known.table.object === table {
        scope = known.scope
      } else {
        scope = GlobalScope(moduleName: table.value(forText: "__name__")?.text ?? "builtins")
        programScopes[ObjectIdentifier(table)] = (WeakObject(object: table), scope)
        // Functions that a program made may outlive it, and name its scope.
        keptScopes.append(scope)
      }
      names = Names(scope: scope, builtins: builtins(of: table), table: table)
    case .native(let object):
      guard let scope = (object as? AttributeMapping)?.scope else { fallthrough }
      names = Names(scope: scope, builtins: builtins)
    default: throw ScriptError(.typeError, "\(place)globals must be a dict\(tail)")
    }
    if locals.isNone {
      guard globals.isNone, let caller, !caller.isModule else { return names }
      // What the caller calls its own; assignments change a function's dictionary, but no variables.
      if let namespace = caller.namespace {
        names.namespace = namespace
      } else {
        let table = caller.dictionary(in: self)
        names.namespace = ClassNamespace()
        for (key, value) in table.pairs {
          if let name = key.text { names.namespace?.members.set(symbol(name), value) }
        }
        names.locals = .dictionary(table)
      }
      return names
    }
    if locals.isIdentical(to: globals) { return names }
    if case .native(let object) = locals, let mapping = object as? AttributeMapping,
      mapping.scope === names.scope
    {
      return names
    }
    let namespace = ClassNamespace()
    guard let pairs = try? mappingPairs(locals) else {
      throw ScriptError(
        .typeError,
        function == "eval"
          ? "locals must be a mapping" : "locals must be a mapping or None, not \(locals.typeName)")
    }
    for (key, value) in pairs {
      if let name = key.text { namespace.members.set(symbol(name), value) }
    }
    names.namespace = namespace
    names.locals = locals
    return names
  }

  /// The builtins that a dictionary of globals names; it gets the usual ones if it names none.
  private func builtins(of table: DictionaryObject) -> GlobalScope {
    switch table.value(forText: "__builtins__") {
    case .dictionary(let own)?:
      let scope = GlobalScope(moduleName: "builtins")
      fill(scope, from: own)
      keptScopes.append(scope)
      return scope
    case nil: table.set(text: "__builtins__", to: mapping(of: builtins))
    default: break
    }
    return builtins
  }

  private func fill(_ scope: GlobalScope, from table: DictionaryObject) {
    for symbol in scope.definedSymbols where table.value(forText: text(of: symbol)) == nil {
      scope[symbol] = nil
    }
    for (key, value) in table.pairs {
      if let name = key.text { scope[symbol(name)] = value }
    }
  }

  /// Brings back to dictionaries what a program changed.
  private func finish(_ names: inout Names) throws(ScriptError) {
    if let table = names.table {
      for (key, _) in table.pairs {
        if let name = key.text, names.scope[symbol(name)] == nil {
          _ = try table.remove(key, in: self)
        }
      }
      for symbol in names.scope.definedSymbols {
        if let value = names.scope[symbol] { table.set(text: text(of: symbol), to: value) }
      }
      // What stays in the scope would keep the dictionary alive.
      if programScopes.count > 64 {
        programScopes = programScopes.filter { $0.value.table.object != nil }
      }
    }
    guard let locals = names.locals, let namespace = names.namespace else { return }
    for (key, _) in try mappingPairs(locals) {
      if let name = key.text, namespace.members[symbol(name)] == nil {
        try deleteSubscript(locals, key)
      }
    }
    for (symbol, value) in zip(namespace.members.symbols, namespace.members.values) {
      try setSubscript(locals, Value(text(of: symbol)), to: value)
    }
  }
}

/// What `compile` gives.
final class CodeObject: NativeObject {
  let program: Program
  let mode: Interpreter.ProgramMode

  init(_ program: Program, _ mode: Interpreter.ProgramMode) {
    self.program = program
    self.mode = mode
  }

  override var typeName: String { "code" }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "co_name": Value("<module>")
    case "co_filename": Value(program.source.name)
    default: nil
    }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "<code object <module> at \(interpreter.address(self)), file \"\(program.source.name)\", line 1>"
  }
}

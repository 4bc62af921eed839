import Syntax

extension Interpreter {
  /// Runs a program in `__main__`.
  public func run(_ source: SourceText) throws(ScriptError) {
    try finalizing { () throws(ScriptError) in try execute(source, in: main) }
  }

  /// Runs what was typed: the value of each expression statement is shown and kept in `_`.
  public func runInteractive(_ source: SourceText) throws(ScriptError) {
    try finalizing { () throws(ScriptError) in
      try execute(source, in: main, isInteractive: true)
    }
    // What came too late for the last statement is not meant for the next entry.
    try checkInterrupt()
  }

  /// Runs something, and what it leaves behind has its last word before anybody hears of an error.
  private func finalizing(_ body: () throws(ScriptError) -> Void) throws(ScriptError) {
    defer { if Finalizers.isWaiting { runFinalizers() } }
    try body()
  }

  /// The value of one expression.
  public func evaluate(_ source: SourceText) throws(ScriptError) -> Value {
    let expression: Expression
    do throws(SyntaxError) {
      expression = try Parser.parseExpression(source)
    } catch {
      throw scriptError(error, in: source)
    }
    let statement = Statement(.returning(expression), at: expression.range)
    let program = Program(source: source, statements: [statement])
    return try execute(program, in: main, isInteractive: false)
  }

  /// The names that a program can use now, for completion.
  public var names: [String] {
    (main.definedSymbols + builtins.definedSymbols).map { text(of: $0) }
  }

  /// The value of a global name or a builtin; nil where there is none.
  public func global(named name: String) -> Value? {
    let symbol = symbol(name)
    if let value = try? main.value(symbol, in: self) { return value }
    return (try? builtins.value(symbol, in: self)) ?? nil
  }

  /// The names that the program itself has given values to, in their order.
  public var programNames: [String] {
    main.definedSymbols.map { text(of: $0) }.filter { !$0.hasPrefix("_") }
  }

  /// A module that is part of the library, made now if it is the first time.
  public func declaredModule(named name: String) -> Value? {
    moduleDeclarations[name] == nil ? nil : (try? module(named: name)).map { .module($0) }
  }

  /// How many of the values that were shown keep names of their own.
  private static let shownLimit = 100

  /// Gives a value that was shown the names `_` and `_1`, `_2` … in turn.
  func remember(shown value: Value) {
    shownCount += 1
    builtins[symbol("_")] = value
    builtins[symbol("_\(shownCount)")] = value
    let forgotten = shownCount - Interpreter.shownLimit
    if forgotten > 0 { builtins[symbol("_\(forgotten)")] = nil }
  }

  /// The modules that can be imported.
  public var moduleNames: [String] {
    moduleDeclarations.keys.filter { !$0.hasPrefix("_") || $0.hasPrefix("__") }.sorted()
  }

  /// Forgets all that the program has given names to.
  public func forgetProgram() {
    for symbol in main.definedSymbols where !text(of: symbol).hasPrefix("__") { main[symbol] = nil }
    if Finalizers.isWaiting { runFinalizers() }
  }

  func execute(
    _ source: SourceText, in scope: GlobalScope, isInteractive: Bool = false
  ) throws(ScriptError) {
    let program: Program
    do throws(SyntaxError) {
      program =
        isInteractive ? try Parser.parseInteractive(source) : try Parser.parse(source)
    } catch {
      throw scriptError(error, in: source)
    }
    _ = try execute(program, in: scope, isInteractive: isInteractive)
  }

  /// Runs a program with the names of a module; those of a namespace stand before them.
  func execute(
    _ program: Program, in scope: GlobalScope, isInteractive: Bool,
    namespace: ClassNamespace? = nil, builtins: GlobalScope? = nil
  ) throws(ScriptError) -> Value {
    let floor = state.pointee.stackFloor
    measureStack()
    defer { state.pointee.stackFloor = floor }
    let code: Code
    do throws(SyntaxError) {
      code = try Resolver.resolve(
        program, in: scope, of: self, isInteractive: isInteractive,
        hasNamespace: namespace != nil, builtins: builtins ?? self.builtins)
    } catch {
      throw scriptError(error, in: program.source)
    }
    // Nodes hold no strong reference to what they run in, so the code must outlive its functions.
    // One without functions has none that could.
    keptCode.append(code)
    defer { if !code.hasFunctions, keptCode.last === code { keptCode.removeLast() } }
    let base = try reserve(code.slotCount)
    defer { release(base, code.slotCount) }
    let depth = state.pointee.depth
    let handledCount = handled.count
    defer {
      state.pointee.depth = depth
      handled.removeLast(max(0, handled.count - handledCount))
    }
    state.pointee.depth += 1
    do throws(ScriptError) {
      if let namespace { base[0] = .native(namespace) }
      for slot in code.cellSlots { base[slot] = .native(Cell(nil)) }
      guard let body = code.body else { return .none }
      let completion = try body.execute(Frame(locals: base, interpreter: self))
      if case .returning(let value) = completion { return value }
      return .none
    } catch {
      leave(code, error)
      reprStack = []
      throw error
    }
  }
}

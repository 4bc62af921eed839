import Syntax

extension Interpreter {
  /// Gives the builtins and the predefined modules their names.
  func declareBuiltins() {
    callerBuiltins = nameBuiltins()
    let members = objectBuiltins() + callerBuiltins
    for builtin in members { builtins[symbol(builtin.name)] = .builtin(builtin) }
    for (name, made) in namedClasses where made.moduleName == "builtins" {
      let hidden: Set<String> = [
        "NoneType", "ellipsis", "NotImplementedType", "function", "builtin_function_or_method",
        "method", "module", "iterator",
      ]
      if !hidden.contains(name) { builtins[symbol(name)] = .class(made) }
    }
    builtins[symbol("NotImplemented")] = .notImplemented
    builtins[symbol("Ellipsis")] = .ellipsis
    builtins[symbol("__debug__")] = .bool(true)
    builtins.lazy[symbol("__builtins__")] = LazyModule("builtins").make
    builtins[symbol("EnvironmentError")] = .class(exceptionClass(.osError))
    builtins[symbol("IOError")] = .class(exceptionClass(.osError))
    if let declaration = moduleDeclarations["builtins"] {
      // The library's builtins cannot fail; a failure shows as missing names.
      try? add(declaration, to: builtins)
    }
    for declaration in moduleDeclarations.values {
      guard let name = declaration.predefinedName else { continue }
      builtins.lazy[symbol(name)] = LazyModule(declaration.name).make
    }
  }

  /// The module of a full name, made now if it is the first time.
  public func module(named name: String) throws(ScriptError) -> ModuleObject {
    if let made = modules[name] { return made }
    guard let declaration = moduleDeclarations[name] else { throw missingModule(name) }
    // The names that every program has are there already.
    let isOfAll = name == builtins.moduleName
    let scope = isOfAll ? builtins : GlobalScope(moduleName: name)
    scope[.dunderName] = Value(name)
    let made = ModuleObject(name: name, scope: scope)
    modules[name] = made
    if importedModules.value(forText: name) == nil {
      importedModules.set(text: name, to: .module(made))
    }
    if isOfAll { return made }
    do throws(ScriptError) {
      try add(declaration, to: scope)
    } catch {
      modules[name] = nil
      _ = try importedModules.remove(Value(name), in: self)
      keptScopes.append(scope)
      throw error
    }
    return made
  }

  /// A module without members, as `types.ModuleType` makes it.
  public func makeModule(named name: String, documentation: Value) -> Value {
    let scope = GlobalScope(moduleName: name)
    scope[.dunderName] = Value(name)
    scope[.dunderDoc] = documentation
    // Functions may still refer to it when the module is gone.
    keptScopes.append(scope)
    return .module(ModuleObject(name: name, scope: scope))
  }

  private func add(
    _ declaration: ModuleDeclaration, to scope: GlobalScope
  ) throws(ScriptError) {
    for member in try declaration.makeMembers(self) {
      switch member {
      case .builtin(let builtin):
        builtin.speaksPython = declaration.name == "builtins"
        if ["math", "time", "sys", "gc"].contains(declaration.name) {
          builtin.home = declaration.name
        }
        scope[symbol(builtin.name)] = .builtin(builtin)
      case .value(let name, let value): scope[symbol(name)] = value
      case .lazy(let name, let make): scope.lazy[symbol(name)] = make
      case .module(let name, let fullName):
        scope.lazy[symbol(name)] = LazyModule(fullName).make
      case .source(let name, let text):
        try execute(SourceText(name: name, text: text), in: scope)
      }
    }
  }

  func importAll(of module: Value, into scope: GlobalScope) throws(ScriptError) {
    guard case .module(let object) = module else { return }
    if let names = try object.scope.value(.dunderAll, in: self) {
      for name in try elements(of: names) {
        guard let text = name.text else { continue }
        scope[symbol(text)] = try attribute(of: module, named: text)
      }
      return
    }
    for symbol in object.scope.definedSymbols where !text(of: symbol).hasPrefix("_") {
      // The modules among the builtins are not loaded for nothing.
      if object.scope === builtins, builtins.lazy[symbol] != nil { continue }
      if let value = try object.scope.value(symbol, in: self) { scope[symbol] = value }
    }
  }
}

/// A module that is made when it is first used.
private struct LazyModule {
  let name: String

  init(_ name: String) { self.name = name }

  func make(_ interpreter: Interpreter) throws(ScriptError) -> Value {
    let module = try interpreter.module(named: name)
    return .module(module)
  }
}

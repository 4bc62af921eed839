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
    guard let declaration = moduleDeclarations[name] else {
      throw ScriptError(.moduleNotFoundError, "No module named '\(name)'")
    }
    let scope = GlobalScope(moduleName: name)
    scope[.dunderName] = Value(name)
    let made = ModuleObject(name: name, scope: scope)
    modules[name] = made
    do throws(ScriptError) {
      try add(declaration, to: scope)
    } catch {
      modules[name] = nil
      failedScopes.append(scope)
      throw error
    }
    return made
  }

  private func add(
    _ declaration: ModuleDeclaration, to scope: GlobalScope
  ) throws(ScriptError) {
    for member in try declaration.makeMembers(self) {
      switch member {
      case .builtin(let builtin):
        builtin.speaksPython = declaration.name == "builtins"
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

  /// What `import a.b.c` finds: the first and the last module of the path.
  func importPath(_ path: [String]) throws(ScriptError) -> (first: Value, last: Value) {
    guard let head = path.first else {
      throw ScriptError(
        .importError, "attempted relative import with no known parent package")
    }
    let first = Value.module(try module(named: head))
    var last = first
    var name = head
    for part in path.dropFirst() {
      name += "." + part
      if moduleDeclarations[name] != nil {
        last = .module(try module(named: name))
        continue
      }
      // A module may be a member under another full name.
      guard case .module(let object) = last,
        case .module(let inner)? = try object.scope.value(symbol(part), in: self)
      else {
        let isPackage = moduleDeclarations.keys.contains {
          $0.hasPrefix(String(name.dropLast(part.utf8.count)))
        }
        let tail = isPackage ? "" : "; '\(name.dropLast(part.utf8.count + 1))' is not a package"
        throw ScriptError(.moduleNotFoundError, "No module named '\(name)'\(tail)")
      }
      last = .module(inner)
    }
    return (first, last)
  }

  func importMember(
    _ name: String, of module: Value, _ path: [String]
  ) throws(ScriptError) -> Value {
    if let value = try findAttribute(of: module, symbol(name)) { return value }
    let full = (path + [name]).joined(separator: ".")
    if moduleDeclarations[full] != nil { return .module(try self.module(named: full)) }
    let error = ScriptError(
      .importError,
      "cannot import name '\(name)' from '\(path.joined(separator: "."))' (unknown location)")
    if let near = closestName(to: name, among: attributeNames(of: module)) {
      error.record.suggestion = near
    }
    throw error
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

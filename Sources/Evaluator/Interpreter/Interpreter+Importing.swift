import Syntax

/// `import`: modules of the library, and files beside the program.
///
/// The library goes first: a program called `random.gd` is no reason for `import random` to fail.
extension Interpreter {
  /// Why modules that programs often name are missing.
  private static let reasons: [String: String] = {
    let network = "a program reaches no network; put the data into a file beside it"
    let process = "a program starts no other one"
    let names = [
      (network, ["requests", "socket", "urllib", "http", "ssl", "smtplib", "ftplib"]),
      (process, ["subprocess", "multiprocessing", "threading", "concurrent", "asyncio", "signal"]),
    ]
    var result: [String: String] = [:]
    for (reason, modules) in names { for name in modules { result[name] = reason } }
    return result
  }()

  func missingModule(_ name: String, _ tail: String = "") -> ScriptError {
    let head = name.split(separator: ".").first.map(String.init) ?? name
    let error = ScriptError(
      .moduleNotFoundError, "No module named '\(name)'\(tail)", hint: Interpreter.reasons[head])
    error.record.fields["name"] = Value(name)
    return error
  }

  /// The full path that a relative import means.
  func absolutePath(
    _ path: [String], level: Int, from scope: GlobalScope
  ) throws(ScriptError) -> [String] {
    guard level > 0 else { return path }
    guard let package = scope[symbol("__package__")]?.text, !package.isEmpty else {
      throw ScriptError(
        .importError, "attempted relative import with no known parent package")
    }
    let parts = package.split(separator: ".").map(String.init)
    guard level <= parts.count else {
      throw ScriptError(.importError, "attempted relative import beyond top-level package")
    }
    return parts.dropLast(level - 1) + path
  }

  /// What `import a.b.c` finds: the first and the last module of the path.
  func importPath(_ path: [String]) throws(ScriptError) -> (first: Value, last: Value) {
    var name = path.first ?? ""
    let first = try importTop(name)
    var last = first
    for part in path.dropFirst() {
      name += "." + part
      last = try importInner(name, part, of: last)
    }
    return (first, last)
  }

  /// The module of a full name, as `importlib.import_module` finds it.
  public func importModule(_ name: String) throws(ScriptError) -> Value {
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return try importPath(path).last
  }

  private func imported(_ name: String) throws(ScriptError) -> Value? {
    guard let known = importedModules.value(forText: name) else { return nil }
    if known.isNone {
      throw ScriptError(
        .moduleNotFoundError, "import of \(name) halted; None in sys.modules")
    }
    return known
  }

  private func importTop(_ name: String) throws(ScriptError) -> Value {
    if let known = try imported(name) { return known }
    if moduleDeclarations[name] != nil { return .module(try module(named: name)) }
    let folders = searchedFolders
    if let found = try moduleFile(name, name, in: folders) { return found }
    if let found = try plainFolder(name, name, in: folders) { return found }
    throw missingModule(name)
  }

  private func importInner(
    _ name: String, _ part: String, of parent: Value
  ) throws(ScriptError) -> Value {
    if let known = try imported(name) { return known }
    guard case .module(let package) = parent else {
      throw missingModule(name, "; '\(name.dropLast(part.utf8.count + 1))' is not a package")
    }
    if let folders = package.folders {
      var found = try moduleFile(name, part, in: folders)
      if found == nil { found = try plainFolder(name, part, in: folders) }
      guard let found else { throw missingModule(name) }
      package.scope[symbol(part)] = found
      return found
    }
    if package.file == nil {
      if moduleDeclarations[name] != nil { return .module(try module(named: name)) }
      // A module may be a member under another full name.
      if case .module(let inner)? = try package.scope.value(symbol(part), in: self) {
        return .module(inner)
      }
    }
    let prefix = String(name.dropLast(part.utf8.count))
    let isPackage = package.file == nil && moduleDeclarations.keys.contains { $0.hasPrefix(prefix) }
    throw missingModule(name, isPackage ? "" : "; '\(prefix.dropLast())' is not a package")
  }

  /// The value of `name` in `from path import name`.
  func importMember(
    _ name: String, of module: Value, _ path: [String]
  ) throws(ScriptError) -> Value {
    if let value = try findAttribute(of: module, symbol(name)) { return value }
    let whole = path.joined(separator: ".")
    let full = "\(whole).\(name)"
    if case .module(let object) = module {
      if object.folders != nil {
        do throws(ScriptError) {
          return try importInner(full, name, of: module)
        } catch {
          guard self.error(error, is: .moduleNotFoundError),
            error.record.fields["name"]?.text == full
          else { throw error }
        }
      } else if object.file == nil, moduleDeclarations[full] != nil {
        return .module(try self.module(named: full))
      }
    }
    throw missingMember(name, of: module, whole)
  }

  private func missingMember(_ name: String, of module: Value, _ path: String) -> ScriptError {
    var place = "unknown location"
    var isPartial = false
    if case .module(let object) = module {
      place = object.file ?? place
      isPartial = object.isPartial
    }
    let reason = isPartial ? " (most likely due to a circular import)" : ""
    let error = ScriptError(
      .importError,
      "cannot import name '\(name)' from \(isPartial ? "partially initialized module " : "")"
        + "'\(path)'\(reason) (\(place))")
    error.record.fields["name"] = Value(path)
    if let near = closestName(to: name, among: attributeNames(of: module)) {
      error.record.suggestion = near
    }
    return error
  }

  // MARK: Files

  /// The folders that `sys.path` names.
  private var searchedFolders: [String] {
    guard let current = host.files?.currentFolder else { return [] }
    return modulePath.elements.compactMap { entry in
      guard let text = entry.text else { return nil }
      return text.isEmpty ? current : text.hasPrefix("/") ? text : "\(current)/\(text)"
    }
  }

  private func isThere(_ path: String, folder: Bool) -> Bool {
    guard let found = try? host.files?.information(of: path, followsLinks: true) else {
      return false
    }
    return folder ? found.isFolder : found.isFile
  }

  /// The module of a name whose file lies in one of some folders; nil where there is none.
  private func moduleFile(
    _ name: String, _ part: String, in folders: [String]
  ) throws(ScriptError) -> Value? {
    for folder in folders {
      let base = "\(folder)/\(part)"
      if isThere(base, folder: true) {
        for file in ["\(base)/__init__.gd", "\(base)/__init__.py"]
        where isThere(file, folder: false) {
          return try run(name, file: file, folders: [base])
        }
      }
      for file in ["\(base).gd", "\(base).py"] where isThere(file, folder: false) {
        return try run(name, file: file, folders: nil)
      }
    }
    return nil
  }

  /// A package that is a folder without a program of its own.
  private func plainFolder(
    _ name: String, _ part: String, in folders: [String]
  ) throws(ScriptError) -> Value? {
    let inside = folders.map { "\($0)/\(part)" }.filter { isThere($0, folder: true) }
    guard !inside.isEmpty else { return nil }
    let made = makeModule(name, file: nil, folders: inside)
    return .module(made)
  }

  private func makeModule(_ name: String, file: String?, folders: [String]?) -> ModuleObject {
    let scope = GlobalScope(moduleName: name)
    keptScopes.append(scope)
    let parent = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
    scope[.dunderName] = Value(name)
    scope[.dunderDoc] = Value.none
    scope[symbol("__package__")] = Value(folders == nil ? parent : name)
    if let file { scope[.dunderFile] = Value(file) }
    if let folders { scope[symbol("__path__")] = Value(list: folders.map { Value($0) }) }
    let made = ModuleObject(name: name, scope: scope, file: file, folders: folders)
    importedModules.set(text: name, to: .module(made))
    return made
  }

  /// Runs the program of a module.
  private func run(
    _ name: String, file: String, folders: [String]?
  ) throws(ScriptError) -> Value {
    try enterNesting()
    defer { leaveNesting() }
    let bytes = try host.readFile(file)
    let made = makeModule(name, file: file, folders: folders)
    made.isPartial = true
    defer { made.isPartial = false }
    do throws(ScriptError) {
      try execute(SourceText(name: file, bytes: bytes), in: made.scope)
    } catch {
      _ = try importedModules.remove(Value(name), in: self)
      throw error
    }
    // A module may put something else into its own place.
    return importedModules.value(forText: name) ?? .module(made)
  }

  /// Runs the program of a module again, in the module as it is.
  public func reload(_ module: Value) throws(ScriptError) -> Value {
    guard case .module(let object) = module else {
      throw ScriptError(.typeError, "reload() argument must be a module")
    }
    if let file = object.file {
      try execute(SourceText(name: file, bytes: try host.readFile(file)), in: object.scope)
    }
    return module
  }
}

/// The making of classes: what `class`, `type(name, bases, namespace)` and metaclasses do.
extension Interpreter {
  /// What a class is made of.
  struct ClassParts {
    let name: String
    var bases: [Value]
    var keywords: [(name: Symbol, value: Value)]
    var namespace: SymbolMap
    let moduleName: String
    /// What `__prepare__` gave, which the metaclass gets in place of the namespace.
    var prepared: Value?
    var cell: ClassCell?
    /// The class that `metaclass=` or the call of a metaclass named.
    var metaclass: ClassObject?
  }

  /// What a `class` statement makes: a class, or what its metaclass gives for it.
  func makeClass(of parts: ClassParts) throws(ScriptError) -> Value {
    var parts = parts
    try resolveBases(&parts)
    let word = symbol("metaclass")
    if let place = parts.keywords.firstIndex(where: { $0.name == word }) {
      let value = parts.keywords.remove(at: place).value
      guard case .class(let object) = value, object.inherits(from: typeClass) else {
        return try call(value, try arguments(of: parts))
      }
      if object !== typeClass { parts.metaclass = object }
    }
    if let metaclass = try metaclass(of: parts, classes(parts.bases)) {
      return try call(.class(metaclass), try arguments(of: parts))
    }
    return .class(try makeScriptClass(parts))
  }

  /// Puts what `__mro_entries__` gives in place of bases that are no classes: `Generic[T]`.
  private func resolveBases(_ parts: inout ClassParts) throws(ScriptError) {
    let isClass = { (base: Value) in base.kind == .class }
    if parts.bases.allSatisfy(isClass) { return }
    let original = Value(tuple: parts.bases)
    var resolved: [Value] = []
    for base in parts.bases {
      if !isClass(base), let hook = try findAttribute(of: base, named: "__mro_entries__") {
        guard case .tuple(let entries) = try call(hook, [original]).plain else {
          throw ScriptError(.typeError, "__mro_entries__ must return a tuple")
        }
        resolved += entries.elements
      } else {
        resolved.append(base)
      }
    }
    if parts.bases.count == resolved.count,
      zip(parts.bases, resolved).allSatisfy({ $0.isIdentical(to: $1) })
    {
      return
    }
    parts.bases = resolved
    parts.namespace.set(symbol("__orig_bases__"), original)
  }

  private func arguments(of parts: ClassParts) throws(ScriptError) -> Arguments {
    let namespace = attributeDictionary(parts.namespace)
    if let cell = parts.cell { namespace.set(text: "__classcell__", to: .native(cell)) }
    if let prepared = parts.prepared {
      for name in ["__classcell__", "__orig_bases__"] {
        guard let value = namespace.value(forText: name) else { continue }
        try setSubscript(prepared, Value(name), to: value)
      }
    }
    return Arguments(
      [Value(parts.name), Value(tuple: parts.bases), parts.prepared ?? .dictionary(namespace)],
      keywords: parts.keywords)
  }

  /// What the metaclass of a class statement makes to hold the names of its body; nil for a plain
  /// dictionary.
  func preparedNamespace(
    _ name: String, _ arguments: Arguments
  ) throws(ScriptError) -> Value? {
    let hook = symbol("__prepare__")
    let word = symbol("metaclass")
    var metaclass: ClassObject?
    var keywords = arguments.keywords
    if let place = keywords.firstIndex(where: { $0.name == word }) {
      guard case .class(let object) = keywords.remove(at: place).value else { return nil }
      metaclass = object
    }
    for case .class(let base) in arguments.positional {
      guard let candidate = base.metaclass else { continue }
      if metaclass?.inherits(from: candidate) != true { metaclass = candidate }
    }
    guard let metaclass, let found = metaclass.lookup(hook), !isNative(found) else { return nil }
    return try call(
      bind(found, to: .class(metaclass), of: metaclass),
      Arguments([Value(name), Value(tuple: arguments.positional)], keywords: keywords))
  }

  /// The most derived of the metaclasses of the bases and of the one that is asked for; nil for
  /// `type`.
  private func metaclass(
    of parts: ClassParts, _ bases: [ClassObject]
  ) throws(ScriptError) -> ClassObject? {
    var winner = parts.metaclass
    for candidate in bases.compactMap(\.metaclass) {
      guard let current = winner, !candidate.inherits(from: current) else {
        winner = candidate
        continue
      }
      guard current.inherits(from: candidate) else {
        throw ScriptError(
          .typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
            + "of the metaclasses of all its bases")
      }
    }
    return winner
  }

  private func classes(_ bases: [Value]) throws(ScriptError) -> [ClassObject] {
    var classes: [ClassObject] = []
    for base in bases {
      guard case .class(let object) = base else {
        throw ScriptError(
          .typeError, "\(try repr(base)) is not a class", hint: "a base must be a class")
      }
      guard object.isInheritable || object === typeClass else {
        throw ScriptError(
          .typeError, "type '\(object.name)' is not an acceptable base type")
      }
      if classes.contains(where: { $0 === object }) {
        throw ScriptError(.typeError, "duplicate base class \(object.name)")
      }
      classes.append(object)
    }
    return classes.isEmpty ? [objectClass] : classes
  }

  /// Makes a class as `type` itself does.
  func makeScriptClass(_ parts: ClassParts) throws(ScriptError) -> ClassObject {
    let bases = try classes(parts.bases)
    let metaclass = try metaclass(of: parts, bases)
    guard let ancestors = ClassObject.linearize(bases.map(face)) else {
      let names = bases.map(\.name).joined(separator: ", ")
      throw ScriptError(
        .typeError,
        "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
    }
    // An instance stands for one value at most.
    let layouts = ancestors.filter {
      $0.isFace || $0 === exceptionClass(.baseException)
        || ($0.isSealed && [.list, .dictionary, .class].contains($0.instanceKind))
    }
    if layouts.count > 1 || exceptionLayouts(ancestors) > 1 {
      throw ScriptError(.typeError, "multiple bases have instance lay-out conflict")
    }
    let made = ClassObject(
      name: parts.name, bases: bases, ancestors: ancestors, moduleName: parts.moduleName,
      metaclass: metaclass)
    parts.cell?.object = made
    made.cell = parts.cell
    var namespace = parts.namespace
    if let name = namespace[.dunderQualname]?.text {
      made.qualifiedName = name
      namespace.remove(.dunderQualname)
    }
    for (symbol, value) in zip(namespace.symbols, namespace.values) {
      made.set(symbol, to: value)
    }
    made.slots = try slots(of: made, namespace)
    if namespace[.dunderEq] != nil, namespace[.dunderHash] == nil {
      made.set(.dunderHash, to: .none)
    }
    for (symbol, value) in zip(namespace.symbols, namespace.values) {
      guard case .instance(let object) = value, let hook = object.classObject.lookup(.dunderSetName)
      else { continue }
      do throws(ScriptError) {
        _ = try call(hook, [value, .class(made), Value(text(of: symbol))])
      } catch {
        // CPython hides the error behind one of its own.
        let outer = ScriptError(
          .runtimeError,
          "Error calling __set_name__ on '\(value.typeName)' instance "
            + "'\(text(of: symbol))' in '\(made.name)'")
        outer.record.cause = exception(of: error)
        throw outer
      }
    }
    try tellAncestors(of: made, parts)
    return made
  }

  /// What `__slots__` says, if all bases have it too.
  private func slots(
    of made: ClassObject, _ namespace: SymbolMap
  ) throws(ScriptError) -> Set<Symbol>? {
    guard let value = namespace[.dunderSlots] else { return nil }
    let names = value.text == nil ? try elements(of: value) : [value]
    var result: Set<Symbol> = []
    for name in names {
      guard let text = name.text else {
        throw ScriptError(
          .typeError, "__slots__ items must be strings, not '\(name.typeName)'")
      }
      let symbol = symbol(text)
      if namespace[symbol] != nil {
        throw ScriptError(
          .valueError, "'\(text)' in __slots__ conflicts with class variable")
      }
      result.insert(symbol)
    }
    if result.contains(.dunderDict) { return nil }
    for base in made.bases where base !== objectClass && !base.isSealed {
      guard let inherited = base.slots else { return nil }
      result.formUnion(inherited)
    }
    return result
  }

  private func tellAncestors(
    of made: ClassObject, _ parts: ClassParts
  ) throws(ScriptError) {
    for ancestor in made.ancestors {
      guard let hook = ancestor.attributes[.dunderInitSubclass] else { continue }
      var function = hook
      if case .native(let object) = hook, let wrapped = object as? ClassMethodObject {
        function = wrapped.function
      }
      _ = try call(function, Arguments([.class(made)], keywords: parts.keywords))
      return
    }
    if !parts.keywords.isEmpty {
      throw ScriptError(
        .typeError, "\(parts.name).__init_subclass__() takes no keyword arguments")
    }
  }

  // MARK: The members of type

  /// Gives `type` the methods that metaclasses call.
  func declareTypeMembers() {
    let members = [
      Builtin("__new__(metatype, /, *args, **kwargs)", "A new class.") { call throws(ScriptError) in
        let interpreter = call.interpreter
        guard case .class(let metatype) = call[0], metatype.inherits(from: interpreter.typeClass)
        else { throw ScriptError(.typeError, "type.__new__(X): X is not a type object") }
        let keywords = call.keywords(2).map { (name: interpreter.symbol($0.name), value: $0.value) }
        return .class(
          try interpreter.makeScriptClass(
            interpreter.parts(of: Arguments(call.variadic(1), keywords: keywords), metatype)))
      },
      Builtin("__prepare__(name, bases, /, **kwargs)", "What holds the names of a body.") { _ in
        .dictionary(DictionaryObject())
      },
      Builtin("__init__(self, /, *args, **kwargs)") { _ in .none },
      Builtin("__call__(self, /, *args, **kwargs)", "Makes an instance.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        guard case .class(let type) = call[0] else { return .none }
        let keywords = call.keywords(2).map { (name: interpreter.symbol($0.name), value: $0.value) }
        return try interpreter.construct(type, Arguments(call.variadic(1), keywords: keywords))
      },
      Builtin("mro(self, /)", "The order in which attributes are looked up.") { call in
        guard case .class(let type) = call[0] else { return .none }
        return Value(list: type.resolutionOrder.map { .class($0) })
      },
      Builtin("__subclasses__(self, /)", "The classes that inherit from it at first hand.") {
        call in
        guard case .class(let type) = call[0] else { return .none }
        return Value(list: type.visibleSubclasses.map { .class($0) })
      },
      Builtin("__instancecheck__(self, instance, /)", "What isinstance says.") {
        call throws(ScriptError) in
        guard case .class(let type) = call[0] else { return .bool(false) }
        return .bool(call.interpreter.isPlainInstance(call[1], of: type))
      },
      Builtin("__subclasscheck__(self, subclass, /)", "What issubclass says.") {
        call throws(ScriptError) in
        guard case .class(let type) = call[0], case .class(let other) = call[1] else {
          throw ScriptError(.typeError, "issubclass() arg 1 must be a class")
        }
        return .bool(other.inherits(from: type))
      },
    ]
    for builtin in members {
      builtin.belong(to: typeClass)
      builtin.speaksPython = true
      typeClass.set(symbol(builtin.name), to: .builtin(builtin))
    }
  }

  /// What the arguments of `type(name, bases, namespace)` or of a metaclass say.
  func parts(
    of arguments: Arguments, _ metatype: ClassObject
  ) throws(ScriptError) -> ClassParts {
    let values = arguments.positional
    guard values.count == 3 else {
      throw ScriptError(
        .typeError,
        metatype === typeClass
          ? "type() takes 1 or 3 arguments"
          : "type.__new__() takes exactly 3 arguments (\(values.count) given)")
    }
    let kinds: [(wanted: String, isRight: Bool)] = [
      ("str", values[0].text != nil), ("tuple", values[1].plain.kind == .tuple),
      ("dict", isMapping(values[2])),
    ]
    for (place, kind) in kinds.enumerated() where !kind.isRight {
      throw ScriptError(
        .typeError,
        "type.__new__() argument \(place + 1) must be \(kind.wanted), not "
          + values[place].typeName)
    }
    guard let name = values[0].text, case .tuple(let bases) = values[1].plain else {
      throw ScriptError(.typeError, "type() takes 1 or 3 arguments")
    }
    var namespace = SymbolMap()
    for (key, value) in try mappingPairs(values[2]) {
      if let text = key.text { namespace.set(symbol(text), value) }
    }
    var cell: ClassCell?
    let word = symbol("__classcell__")
    if case .native(let object)? = namespace[word] {
      cell = object as? ClassCell
      namespace.remove(word)
    }
    let module = namespace[.dunderModule]?.text ?? "__main__"
    if namespace[.dunderModule] == nil { namespace.set(.dunderModule, Value(module)) }
    return ClassParts(
      name: name, bases: bases.elements, keywords: arguments.keywords, namespace: namespace,
      moduleName: module, cell: cell, metaclass: metatype === typeClass ? nil : metatype)
  }

  private func isMapping(_ value: Value) -> Bool {
    value.kind == .dictionary || classObject(of: value).inherits(from: classObject(named: "dict"))
  }

  // MARK: Questions

  /// Whether a value is an instance of a class or of one of a tuple of classes.
  public func isInstance(_ value: Value, of type: Value) throws(ScriptError) -> Bool {
    switch type {
    case .class(let object):
      if let hook = object.metaclass?.lookup(.dunderInstanceCheck), !isNative(hook) {
        if classObject(of: value) === object { return true }
        return try isTrue(call(hook, [type, value]))
      }
      return isPlainInstance(value, of: object)
    case .tuple(let object):
      for element in object.elements where try isInstance(value, of: element) { return true }
      return false
    case .native(let object):
      if object is GenericAlias {
        throw ScriptError(
          .typeError, "isinstance() argument 2 cannot be a parameterized generic")
      }
      if object.typeName == "types.UnionType", let answer = try object.contains(value, in: self) {
        return answer
      }
    case .instance:
      if let answer = try callSpecial(type, .dunderInstanceCheck, value) {
        return try isTrue(answer)
      }
    default: break
    }
    throw ScriptError(
      .typeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  private func isPlainInstance(_ value: Value, of type: ClassObject) -> Bool {
    if case .tensor = value, type.instanceKind == .instance { return false }
    return classObject(of: value).inherits(from: type)
  }

  /// Whether a class is or inherits from another or one of a tuple of others.
  func isSubclass(_ value: Value, of type: Value) throws(ScriptError) -> Bool {
    if case .tuple(let tuple) = type {
      for element in tuple.elements where try isSubclass(value, of: element) { return true }
      return false
    }
    if case .class(let other) = type,
      let hook = other.metaclass?.lookup(symbol("__subclasscheck__")), !isNative(hook)
    {
      return try isTrue(call(hook, [type, value]))
    }
    if case .instance = type,
      let answer = try callSpecial(type, symbol("__subclasscheck__"), value)
    {
      return try isTrue(answer)
    }
    guard case .class(let object) = value else {
      throw ScriptError(.typeError, "issubclass() arg 1 must be a class")
    }
    if case .native(let union) = type, union.typeName == "types.UnionType" {
      return try isSubclass(value, of: attribute(of: type, named: "__args__"))
    }
    if case .native(let alias) = type, alias is GenericAlias {
      throw ScriptError(.typeError, "issubclass() argument 2 cannot be a parameterized generic")
    }
    if case .class(let other) = type { return object.inherits(from: other) }
    throw ScriptError(
      .typeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }

  private func isNative(_ hook: Value) -> Bool {
    if case .builtin = hook { return true }
    return false
  }
}

extension Interpreter {
  /// `value.name`; AttributeError where there is none.
  public func attribute(of value: Value, named name: String) throws(ScriptError) -> Value {
    try attribute(of: value, symbol(name))
  }

  /// `value.name`; nil where there is none.
  public func findAttribute(of value: Value, named name: String) throws(ScriptError) -> Value? {
    try findAttribute(of: value, symbol(name))
  }

  func attribute(of value: Value, _ symbol: Symbol) throws(ScriptError) -> Value {
    if let found = try findAttribute(of: value, symbol) { return found }
    // A method looks into its function.
    if case .boundMethod(let method) = value, !method.isNative {
      throw missingAttribute(of: method.function, symbol)
    }
    throw missingAttribute(of: value, symbol)
  }

  func findAttribute(of value: Value, _ symbol: Symbol) throws(ScriptError) -> Value? {
    switch value {
    case .instance(let object): return try instanceAttribute(object, symbol)
    case .module(let object):
      if let found = try object.scope.value(symbol, in: self) { return found }
      return moduleSpecial(object, symbol)
    case .class(let object): return try classAttribute(object, symbol)
    case .native(let object):
      if let object = object as? SuperObject {
        guard let found = object.lookup(symbol) ?? objectMembers[symbol] else {
          switch symbol {
          case .dunderClass: return .class(classObject(of: value))
          case .dunderSelf: return object.receiver
          default: break
          }
          return switch text(of: symbol) {
          case "__thisclass__": .class(object.start)
          case "__self_class__": .class(object.receiverClass)
          default: nil
          }
        }
        // What makes instances gets the class as an argument.
        if symbol == .dunderNew, case .function = found { return found }
        return try bind(found, to: object.receiver, of: object.receiverClass)
      }
      if let property = object as? PropertyObject, let found = decorator(property, symbol) {
        return found
      }
      if let found = try object.attribute(named: text(of: symbol), in: self) { return found }
    case .function(let object):
      if let found = functionAttribute(object, symbol) { return found }
    case .boundMethod(let object):
      switch symbol {
      case .dunderSelf: return object.receiver
      case .dunderFunc: return object.function
      default:
        if let found = try findAttribute(of: object.function, symbol) { return found }
      }
    case .builtin(let object):
      switch symbol {
      case .dunderName, .dunderQualname: return Value(object.name)
      case .dunderDoc: return Value(object.summary)
      case .dunderModule: return Value("builtins")
      default: break
      }
    default: break
    }
    let type = classObject(of: value)
    if let found = type.lookup(symbol) { return try bind(found, to: value, of: type) }
    switch symbol {
    case .dunderClass: return .class(type)
    case .dunderDoc: return Value.none
    default:
      if let found = try tensorAttribute(of: value, symbol) { return found }
      if case .iterator(let object) = value, let generator = object as? GeneratorObject,
        let found = try generator.property(text(of: symbol), self)
      {
        return found
      }
      // What the library makes may be a range or dictionary to scripts.
      let ownKind = value.kind == .native ? type.instanceKind : value.kind
      if let found = specialMethod(symbol, of: ownKind),
        ownKind != value.kind || answers(value, symbol)
      {
        return .boundMethod(BoundMethod(function: found, receiver: value))
      }
      return try objectMembers[symbol].map { (found) throws(ScriptError) in
        try bind(found, to: value, of: type)
      }
    }
  }

  /// Whether an object that the library makes has a special method: its class tells which it has.
  private func answers(_ value: Value, _ symbol: Symbol) -> Bool {
    switch value {
    case .native(let object):
      object.specialMethodNames.contains(text(of: symbol))
        || symbol == .dunderCall && object.isCallable
    case .iterator(let object) where text(of: symbol) == "__length_hint__":
      object.lengthHint != nil
    default: true
    }
  }

  private func instanceAttribute(
    _ object: InstanceObject, _ symbol: Symbol
  ) throws(ScriptError) -> Value? {
    let type = object.classObject
    if type.traits.contains(.attributeOverride), let hook = type.lookup(.dunderGetAttribute) {
      return try call(hook, [.instance(object), Value(text(of: symbol))])
    }
    return try plainAttribute(object, symbol, fallsBack: true)
  }

  /// What `object.__getattribute__` finds.
  func plainAttribute(
    _ object: InstanceObject, _ symbol: Symbol, fallsBack: Bool
  ) throws(ScriptError) -> Value? {
    let type = object.classObject
    if type.traits.contains(.descriptors), let found = type.lookup(symbol), isDataDescriptor(found)
    {
      return try bind(found, to: .instance(object), of: type)
    }
    if let value = object[symbol] { return value }
    if let found = type.lookup(symbol) { return try bind(found, to: .instance(object), of: type) }
    switch symbol {
    case .dunderClass: return .class(type)
    case .dunderDict: return type.slots == nil ? mapping(of: object) : nil
    case .dunderDoc: return Value.none
    case .dunderModule: return Value(type.moduleName)
    default: break
    }
    if let found = exceptionAttribute(object, symbol) { return found }
    if let found = objectMembers[symbol] {
      return try bind(found, to: .instance(object), of: type)
    }
    guard fallsBack, type.traits.contains(.attributeFallback),
      let hook = type.lookup(.dunderGetAttr)
    else { return nil }
    return try call(hook, [.instance(object), Value(text(of: symbol))])
  }

  private func isDataDescriptor(_ value: Value) -> Bool {
    switch value {
    case .native(let object): object is PropertyObject || object is NativeProperty
    case .instance(let object): object.classObject.lookup(.dunderSet) != nil
    default: false
    }
  }

  /// What taking a class attribute from a value gives.
  func bind(
    _ found: Value, to receiver: Value, of type: ClassObject
  ) throws(ScriptError) -> Value {
    switch found {
    case .function: return .boundMethod(BoundMethod(function: found, receiver: receiver))
    case .builtin(let builtin):
      return builtin.isMethod
        ? .boundMethod(BoundMethod(function: found, receiver: receiver)) : found
    case .native(let object):
      if let property = object as? NativeProperty {
        return try property.declaration.get(receiver, self)
      }
      if let property = object as? PropertyObject {
        if property.getter.isNone {
          throw ScriptError(
            .attributeError, "property of '\(type.name)' object has no getter")
        }
        return try call(property.getter, [receiver])
      }
      if let method = object as? StaticMethodObject { return method.function }
      if let method = object as? ClassMethodObject {
        var owner = type
        if case .class(let object) = receiver { owner = object }
        return .boundMethod(BoundMethod(function: method.function, receiver: .class(owner)))
      }
      return found
    case .instance(let object):
      guard let getter = object.classObject.lookup(.dunderGet) else { return found }
      return try call(getter, [found, receiver, .class(type)])
    default: return found
    }
  }

  private func classAttribute(
    _ object: ClassObject, _ symbol: Symbol
  ) throws(ScriptError) -> Value? {
    if !object.isSealed {
      // These are no base's.
      if symbol == .dunderAnnotations { return annotations(of: object) }
      if symbol == .dunderDoc { return object.attributes[symbol] ?? Value.none }
    }
    let metaclass = object.metaclass
    if let metaclass, let found = metaclass.lookup(symbol), isDataDescriptor(found) {
      return try bind(found, to: .class(object), of: metaclass)
    }
    if let found = faceAttribute(object, symbol) { return found }
    if let found = object.lookup(symbol) {
      if symbol == .dunderHash, found.isNone { return found }
      switch found {
      case .native(let native):
        if let method = native as? StaticMethodObject { return method.function }
        if native is ClassMethodObject {
          return try bind(found, to: .class(object), of: object)
        }
        return found
      case .instance(let instance):
        guard let getter = instance.classObject.lookup(.dunderGet) else { return found }
        return try call(getter, [found, .none, .class(object)])
      default: return found
      }
    }
    switch symbol {
    case .dunderName: return Value(object.name)
    case .dunderQualname: return Value(object.qualifiedName)
    case .dunderModule: return Value(object.moduleName)
    case .dunderClass: return .class(metaclass ?? typeClass)
    case .dunderDict: return mapping(of: object)
    case .dunderBases: return Value(tuple: object.bases.map { .class($0) })
    case symbol where text(of: symbol) == "__base__":
      return object.bases.first.map { .class($0) } ?? Value.none
    case .dunderMro: return Value(tuple: object.resolutionOrder.map { .class($0) })
    case .dunderDoc: return Value.none
    default: break
    }
    if let found = specialMethod(symbol, of: object.instanceKind) { return found }
    if text(of: symbol) == "__class_getitem__", object.isSealed,
      (try? subscripted(.class(object), .none)) != nil
    {
      return .builtin(
        Builtin("__class_getitem__(item, /)", "The type with types of its elements.") {
          call throws(ScriptError) in try call.interpreter.subscripted(.class(object), call[0])
        })
    }
    if let found = objectMembers[symbol] { return found }
    let type = metaclass ?? typeClass
    if let found = type.lookup(symbol) {
      // A class method of the metaclass is about the metaclass.
      if case .native(let native) = found, native is ClassMethodObject {
        return try bind(found, to: .class(type), of: type)
      }
      return try bind(found, to: .class(object), of: type)
    }
    guard let hook = metaclass?.lookup(.dunderGetAttr) else { return nil }
    return try call(hook, [.class(object), Value(text(of: symbol))])
  }

  func annotations(of object: ClassObject) -> Value {
    if let known = object.annotations { return known }
    guard let body = object.body else {
      return object.attributes[.dunderAnnotations] ?? .dictionary(DictionaryObject())
    }
    let namespace = ClassNamespace()
    namespace.members = object.attributes
    let made = annotations(
      body.code.annotations, body.code, in: body.scope, namespace: namespace)
    object.annotations = made
    return made
  }

  /// A method of a built-in type that takes instances of inheriting classes too.
  private func faceAttribute(_ object: ClassObject, _ symbol: Symbol) -> Value? {
    if symbol == .dunderNew { _ = face(of: object) }
    guard let face = object.face, case .builtin? = face.attributes[symbol] else { return nil }
    return face.attributes[symbol]
  }

  func attributeDictionary(_ map: SymbolMap) -> DictionaryObject {
    let result = DictionaryObject()
    for (symbol, value) in zip(map.symbols, map.values) where symbol != .args {
      result.set(text: text(of: symbol), to: value)
    }
    return result
  }

  private func moduleSpecial(_ object: ModuleObject, _ symbol: Symbol) -> Value? {
    switch symbol {
    case .dunderName: return Value(object.name)
    case .dunderDoc: return Value.none
    case .dunderClass: return .class(classObject(of: .module(object)))
    case .dunderDict: return mapping(of: object.scope)
    case .dunderAnnotations: return .dictionary(DictionaryObject())
    default: return nil
    }
  }

  /// `getter`, `setter` and `deleter` of a property.
  private func decorator(_ property: PropertyObject, _ symbol: Symbol) -> Value? {
    switch text(of: symbol) {
    case "__get__":
      .builtin(
        Builtin("__get__(instance, owner=None, /)") { call throws(ScriptError) in
          let interpreter = call.interpreter
          if call[0].isNone { return .native(property) }
          return try interpreter.bind(
            .native(property), to: call[0], of: interpreter.classObject(of: call[0]))
        })
    case "__set__":
      .builtin(
        Builtin("__set__(instance, value, /)") { call throws(ScriptError) in
          guard !property.setter.isNone else {
            throw ScriptError(
              .attributeError, "property of '\(call[0].typeName)' object has no setter")
          }
          return try call.interpreter.call(property.setter, [call[0], call[1]])
        })
    case "__delete__":
      .builtin(
        Builtin("__delete__(instance, /)") { call throws(ScriptError) in
          guard !property.deleter.isNone else {
            throw ScriptError(
              .attributeError, "property of '\(call[0].typeName)' object has no deleter")
          }
          return try call.interpreter.call(property.deleter, [call[0]])
        })
    case "__set_name__":
      .builtin(Builtin("__set_name__(owner, name, /)") { _ in .none })
    case "setter":
      .builtin(Builtin("setter(function, /)") { call in property.replacing(setter: call[0]) })
    case "deleter":
      .builtin(Builtin("deleter(function, /)") { call in property.replacing(deleter: call[0]) })
    case "getter":
      .builtin(Builtin("getter(function, /)") { call in property.replacing(getter: call[0]) })
    default: nil
    }
  }

  // MARK: Errors

  func missingAttribute(of value: Value, _ symbol: Symbol) -> ScriptError {
    let name = text(of: symbol)
    var message: String
    switch value {
    case .class(let object): message = "type object '\(object.name)' has no attribute '\(name)'"
    case .module(let object) where object.isPartial:
      message =
        "partially initialized module '\(object.name)' has no attribute '\(name)' (most likely due "
        + "to a circular import)"
    case .module(let object): message = "module '\(object.name)' has no attribute '\(name)'"
    default: message = "'\(value.typeName)' object has no attribute '\(name)'"
    }
    let error = ScriptError(.attributeError, message)
    error.record.fields = ["name": Value(name), "obj": value]
    if let suggestion = closestName(to: name, among: attributeNames(of: value)) {
      error.record.suggestion = suggestion
    }
    return error
  }

  /// The names of the methods that a value has because of its kind, or as every object.
  func specialNames(of value: Value) -> [String] {
    var type = classObject(of: value)
    if case .class(let object) = value { type = object }
    let kinds = Set(([type] + type.ancestors).map(\.instanceKind))
    let methods = SpecialMethod.all.filter { !$0.kinds.isDisjoint(with: kinds) }
    return methods.map { String($0.signature.prefix { $0 != "(" }) }
      + objectMembers.keys.map { text(of: $0) } + ["__class__", "__doc__"]
  }

  /// The names of the attributes of a value, for `dir`, completion and suggestions.
  public func attributeNames(of value: Value) -> [String] {
    var seen: Set<Symbol> = []
    var names: [String] = []
    func add(_ symbols: [Symbol]) {
      for symbol in symbols where symbol != .args && seen.insert(symbol).inserted {
        names.append(text(of: symbol))
      }
    }
    var type = classObject(of: value)
    switch value {
    case .instance(let object):
      add(object.attributes.symbols)
      if object.payload is ErrorRecord { names.append(text(of: .args)) }
    case .module(let object):
      add(object.scope.definedSymbols)
      return names
    case .class(let object): type = object
    case .function(let object): add(object.attributes.symbols)
    case .native(let object): names += object.attributeNames
    default: break
    }
    for owner in [type] + type.ancestors {
      owner.loadPending()
      add(owner.attributes.symbols)
    }
    return names
  }
}

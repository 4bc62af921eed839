extension Interpreter {
  /// Makes the classes of the built-in values.
  func makeClasses() {
    let inheritable = Interpreter.facedKinds.union([.instance, .dictionary, .list])
    for kind in ValueKind.allCases {
      switch kind {
      case .instance, .native: kindClasses.append(objectClass)
      case .class: kindClasses.append(typeClass)
      default:
        var bases = [objectClass]
        if kind == .bool, kindClasses.count > Int(ValueKind.int.rawValue) {
          bases = [kindClasses[Int(ValueKind.int.rawValue)]]
        }
        let name = kind.typeName
        let parts = name.split(separator: ".").map(String.init)
        let short = parts.last ?? name
        let module = parts.count > 1 ? parts.first : nil
        let made = ClassObject(
          name: short, bases: bases, ancestors: bases.flatMap { [$0] + $0.ancestors },
          moduleName: kind == .tensor ? "torch" : module ?? "builtins",
          isInheritable: inheritable.contains(kind), isSealed: true, instanceKind: kind)
        attach(typeDeclarations[name], to: made)
        kindClasses.append(made)
        namedClasses[name] = made
      }
    }
    // bool stands before int in the list of kinds, so its base is set up here.
    let int = kindClasses[Int(ValueKind.int.rawValue)]
    let bool = ClassObject(
      name: "bool", bases: [int], ancestors: [int, objectClass], moduleName: "builtins",
      isInheritable: false, isSealed: true, instanceKind: .bool)
    attach(typeDeclarations["bool"], to: bool)
    kindClasses[Int(ValueKind.bool.rawValue)] = bool
    namedClasses["bool"] = bool
    // A parameter is a tensor by another name: the class is all that tells them apart.
    let tensor = kindClasses[Int(ValueKind.tensor.rawValue)]
    let parameter = ClassObject(
      name: "Parameter", bases: [tensor], ancestors: [tensor, objectClass],
      moduleName: "torch.nn.parameter", isInheritable: false, isSealed: true,
      instanceKind: .tensor)
    attach(typeDeclarations["Parameter"], to: parameter)
    namedClasses["Parameter"] = parameter
    parameterClass = parameter
    namedClasses["object"] = objectClass
    namedClasses["type"] = typeClass
    for made in [objectClass, typeClass] { attach(typeDeclarations[made.name], to: made) }
    declareObjectMembers()
  }

  /// Gives a class what a declaration says, at the first look-up.
  private func attach(_ declaration: TypeDeclaration?, to made: ClassObject) {
    guard let declaration else { return }
    made.constructor = declaration.constructor
    made.constructor?.speaksPython = made.moduleName == "builtins"
    made.pending = { [unowned self, unowned made] in
      if !declaration.summary.isEmpty { made.set(.dunderDoc, to: Value(declaration.summary)) }
      for method in declaration.makeMethods(self) {
        method.belong(to: made)
        method.owner = declaration.name
        method.speaksPython = made.moduleName == "builtins"
        made.set(self.symbol(method.name), to: self.member(method))
      }
      for property in declaration.makeProperties(self) {
        made.set(self.symbol(property.name), to: .native(NativeProperty(property)))
      }
      let unhashable: Set<String> = [
        "list", "dict", "set", "slice", "bytearray", "dict_keys", "dict_items", "odict_keys",
        "odict_items", "mappingproxy",
      ]
      if unhashable.contains(declaration.name) { made.set(.dunderHash, to: .none) }
    }
  }

  private func member(_ method: Builtin) -> Value {
    if method.isMethod { return .builtin(method) }
    return method.isClassMethod
      ? .native(ClassMethodObject(.builtin(method))) : .native(StaticMethodObject(.builtin(method)))
  }

  /// The class of a value, `type(value)`.
  public func classObject(of value: Value) -> ClassObject {
    switch value {
    case .instance(let object): return object.classObject
    case .class(let object): return object.metaclass ?? typeClass
    case .native(let object): return nativeClass(named: object.typeName)
    case .boundMethod(let method):
      return kindClasses[Int((method.isNative ? ValueKind.builtin : .boundMethod).rawValue)]
    case .iterator(let object): return nativeClass(named: object.typeName)
    case .tensor(let tensor) where tensor.isParameter: return parameterClass ?? objectClass
    default: return kindClasses[Int(value.kind.rawValue)]
    }
  }

  /// The class of a built-in type or of native objects with that `typeName`.
  public func classObject(named name: String) -> ClassObject { nativeClass(named: name) }

  func nativeClass(named name: String) -> ClassObject {
    if let made = namedClasses[name] { return made }
    let parts = name.split(separator: ".")
    let made = ClassObject(
      name: parts.last.map(String.init) ?? name, bases: [objectClass], ancestors: [objectClass],
      moduleName: parts.count > 1 ? parts.dropLast().joined(separator: ".") : "builtins",
      isInheritable: false, isSealed: true, instanceKind: .native)
    attach(typeDeclarations[name], to: made)
    namedClasses[name] = made
    return made
  }

  /// Makes a class that scripts may inherit from.
  public func makeClass(
    _ name: String, bases: [ClassObject] = [], moduleName: String = "builtins",
    members: [Builtin] = [], values: [(String, Value)] = []
  ) -> ClassObject {
    let bases = bases.isEmpty ? [objectClass] : bases
    let made = ClassObject(
      name: name, bases: bases, ancestors: ClassObject.linearize(bases) ?? [objectClass],
      moduleName: moduleName)
    for builtin in members {
      builtin.owner = name
      made.set(symbol(builtin.name), to: member(builtin))
    }
    for (name, value) in values { made.set(symbol(name), to: value) }
    return made
  }
}

/// A property that the library declared.
final class NativeProperty: NativeObject {
  let declaration: TypeDeclaration.Property

  init(_ declaration: TypeDeclaration.Property) { self.declaration = declaration }

  override var typeName: String { "getset_descriptor" }
}

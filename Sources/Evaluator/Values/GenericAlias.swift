/// `list[int]`: a class with the types that its elements should have, which nothing checks.
final class GenericAlias: NativeObject {
  let origin: ClassObject
  private var held: [Value]?
  var arguments: [Value] { held ?? [] }

  init(_ origin: ClassObject, _ arguments: [Value]) {
    self.origin = origin
    held = arguments
  }

  deinit { FlatRelease.drop(&held) }

  override var typeName: String { "types.GenericAlias" }

  override var isCallable: Bool { true }

  override func visitReferences(_ visit: (Value) -> Void) {
    for argument in arguments { visit(argument) }
  }

  override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let made = try interpreter.call(.class(origin), arguments)
    if case .instance(let object) = made, object.classObject.slots == nil {
      // An object that takes no such attribute goes without.
      try? interpreter.setAttribute(of: made, named: "__orig_class__", to: .native(self))
    }
    return made
  }

  override var attributeNames: [String] {
    ["__origin__", "__args__", "__parameters__", "__unpacked__", "__mro_entries__"]
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "__origin__": return .class(origin)
    case "__args__": return Value(tuple: arguments)
    case "__parameters__":
      return Value(tuple: try GenericAlias.parameters(of: arguments, interpreter))
    case "__unpacked__": return .bool(false)
    case "__mro_entries__":
      let entries = Value(tuple: [.class(origin)])
      return .builtin(Builtin("__mro_entries__(bases, /)") { _ in entries })
    case "__class__", "__copy__", "__deepcopy__", "__reduce__", "__reduce_ex__", "__or__",
      "__ror__",
      "__eq__", "__hash__", "__repr__", "__getitem__", "__call__":
      return nil
    default: return try interpreter.findAttribute(of: .class(origin), named: name)
    }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    try interpreter.checkStack()
    var parts: [String] = []
    for argument in arguments { parts.append(try interpreter.annotationText(argument)) }
    let name = try interpreter.annotationText(.class(origin))
    return "\(name)[\(arguments.isEmpty ? "()" : parts.joined(separator: ", "))]"
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard case .native(let object) = other, let alias = object as? GenericAlias else { return nil }
    guard origin === alias.origin else { return false }
    return try interpreter.equal(Value(tuple: arguments), Value(tuple: alias.arguments))
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.hash(Value(tuple: [.class(origin)] + arguments))
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    .native(
      GenericAlias(
        origin, try interpreter.substituted(index, in: arguments, try repr(in: interpreter))))
  }

  /// The type variables in the arguments of an alias, each once.
  static func parameters(
    of arguments: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> [Value] {
    var result: [Value] = []
    for argument in arguments where argument.kind != .class {
      var found: [Value] = []
      if try interpreter.findAttribute(of: argument, named: "__typing_subst__") != nil {
        found = [argument]
      } else if case .tuple(let inner)? = try interpreter.findAttribute(
        of: argument, named: "__parameters__")
      {
        found = inner.elements
      }
      for one in found where !result.contains(where: { $0.isIdentical(to: one) }) {
        result.append(one)
      }
    }
    return result
  }
}

extension Interpreter {
  /// How an annotation is written: a class by its name.
  public func annotationText(_ value: Value) throws(ScriptError) -> String {
    switch value {
    case .ellipsis: "..."
    case .class(let object) where object.name == "NoneType": "None"
    case .class(let object):
      object.moduleName == "builtins"
        ? object.qualifiedName : "\(object.moduleName).\(object.qualifiedName)"
    default: try repr(value)
    }
  }

  /// The type variables in the arguments of an alias, each once.
  public func typeVariables(in arguments: [Value]) throws(ScriptError) -> [Value] {
    try GenericAlias.parameters(of: arguments, self)
  }

  /// The arguments of an alias with types in place of its type variables.
  public func substituted(
    _ index: Value, in arguments: [Value], _ text: @autoclosure () throws(ScriptError) -> String
  ) throws(ScriptError) -> [Value] {
    let parameters = try GenericAlias.parameters(of: arguments, self)
    var items = [index]
    if case .tuple(let tuple) = index { items = tuple.elements }
    if parameters.isEmpty {
      throw ScriptError(.typeError, "\(try text()) is not a generic class")
    }
    guard items.count == parameters.count else {
      let word = items.count > parameters.count ? "many" : "few"
      throw ScriptError(
        .typeError,
        "Too \(word) arguments for \(try text()); actual \(items.count), expected "
          + "\(parameters.count)")
    }
    func meaning(of parameter: Value) -> Value {
      let place = parameters.firstIndex { $0.isIdentical(to: parameter) }
      return place.map { items[$0] } ?? parameter
    }
    var result: [Value] = []
    for argument in arguments {
      let inner = try GenericAlias.parameters(of: [argument], self)
      if inner.count == 1, inner[0].isIdentical(to: argument) {
        result.append(meaning(of: argument))
      } else if inner.isEmpty {
        result.append(argument)
      } else {
        let meanings = inner.map(meaning)
        result.append(
          try subscripted(argument, meanings.count == 1 ? meanings[0] : Value(tuple: meanings)))
      }
    }
    return result
  }

  /// Gives `types.GenericAlias` its constructor.
  func declareGenericAlias() {
    nativeClass(named: "types.GenericAlias").constructor = Builtin(
      "GenericAlias(origin, args, /)"
    ) { call throws(ScriptError) in
      guard case .class(let origin) = call[0] else {
        throw ScriptError(.typeError, "the origin of an alias must be a class")
      }
      if case .tuple(let tuple) = call[1] { return .native(GenericAlias(origin, tuple.elements)) }
      return .native(GenericAlias(origin, [call[1]]))
    }
  }
}

extension Interpreter {
  /// What every object says of itself when it is copied, stored or looked at.
  func inspectionMembers() -> [Builtin] {
    [
      Builtin("__dir__(self, /)", "The names of its attributes.") { call in
        Value(list: call.interpreter.attributeNames(of: call[0]).map { Value($0) })
      },
      Builtin("__sizeof__(self, /)", "How much memory it takes; a guess.") { _ in .int(48) },
      Builtin("__subclasshook__(*args)", "Whether a class counts as inheriting.") { _ in
        .notImplemented
      },
      Builtin("__getstate__(self, /)", "Its attributes.") { call throws(ScriptError) in
        try call.interpreter.state(of: call[0])
      },
      Builtin("__reduce__(self, /)", "How to make it again.") { call throws(ScriptError) in
        try call.interpreter.reduced(call[0])
      },
      Builtin("__reduce_ex__(self, protocol, /)", "How to make it again.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        let hook = interpreter.symbol("__reduce__")
        if case .instance(let object) = call[0], let own = object.classObject.lookup(hook) {
          return try interpreter.call(own, [call[0]])
        }
        return try interpreter.reduced(call[0])
      },
    ]
  }

  private func state(of value: Value) throws(ScriptError) -> Value {
    guard case .instance(let object) = value else { return .none }
    let attributes = attributeDictionary(object.attributes)
    if object.classObject.slots != nil {
      return attributes.count == 0 ? .none : Value(tuple: [.none, .dictionary(attributes)])
    }
    return attributes.count == 0 ? .none : .dictionary(attributes)
  }

  /// The function, its arguments, the state, and the elements, as `pickle` and `copy` take them.
  private func reduced(_ value: Value) throws(ScriptError) -> Value {
    guard case .instance(let object) = value else {
      throw ScriptError(.typeError, "cannot pickle '\(value.typeName)' object")
    }
    var arguments: [Value] = [.class(object.classObject)]
    if let hook = try findAttribute(of: value, named: "__getnewargs__"),
      case .tuple(let given) = try call(hook, [])
    {
      arguments += given.elements
    }
    let state = try call(attribute(of: value, named: "__getstate__"), [])
    var elements = Value.none
    var items = Value.none
    if object.classObject.inherits(from: classObject(named: "list")) {
      elements = .iterator(try iterator(over: value))
    } else if object.classObject.inherits(from: classObject(named: "dict")) {
      items = .iterator(try iterator(over: callMethod(value, "items", [])))
    }
    let make = Builtin("__newobj__(cls, /, *args)", "An instance of a class.") {
      call throws(ScriptError) in
      let maker = try call.interpreter.attribute(of: call[0], named: "__new__")
      return try call.interpreter.call(maker, [call[0]] + call.variadic(1))
    }
    return Value(tuple: [.builtin(make), Value(tuple: arguments), state, elements, items])
  }
}

extension Interpreter {
  /// Whether the instances of a class have a special method: those of built-in types do not stand
  /// among the attributes of their classes.
  public func hasMethod(_ type: ClassObject, named name: String) -> Bool {
    let symbol = symbol(name)
    if let found = type.lookup(symbol) { return !found.isNone }
    if objectMembers[symbol] != nil { return true }
    for owner in [type] + type.ancestors {
      switch owner.instanceKind {
      case .instance: continue
      case .native:
        let isIterator =
          owner.name.hasSuffix("iterator")
          || ["enumerate", "zip", "map", "filter", "reversed", "generator"].contains(owner.name)
        if isIterator, name == "__iter__" || name == "__next__" { return true }
      default:
        if specialMethod(symbol, of: owner.instanceKind) != nil { return true }
      }
    }
    return false
  }
}

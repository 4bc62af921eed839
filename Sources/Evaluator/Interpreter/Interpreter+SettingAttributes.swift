/// Setting attributes, and deleting them.
extension Interpreter {
  /// `value.name = newValue`.
  public func setAttribute(
    of value: Value, named name: String, to newValue: Value
  ) throws(ScriptError) {
    try setAttribute(of: value, symbol(name), to: newValue)
  }

  func setAttribute(
    of value: Value, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) {
    switch value {
    case .instance(let object):
      if object.classObject.traits.contains(.attributeSetter),
        let hook = object.classObject.lookup(.dunderSetAttr)
      {
        _ = try call(hook, [value, Value(text(of: symbol)), newValue])
        return
      }
      try setPlainAttribute(object, symbol, to: newValue)
    case .class(let object):
      if let hook = object.metaclass?.lookup(.dunderSetAttr) {
        _ = try call(hook, [value, Value(text(of: symbol)), newValue])
        return
      }
      try setPlainClassAttribute(object, symbol, to: newValue)
    case .module(let object): object.scope[symbol] = newValue
    case .function(let object):
      if try setFunctionSpecial(object, symbol, to: newValue) { return }
      object.set(symbol, to: newValue)
    case .native(let object):
      if try object.setAttribute(named: text(of: symbol), to: newValue, in: self) { return }
      try setDeclared(value, symbol, to: newValue)
    default: try setDeclared(value, symbol, to: newValue)
    }
  }

  /// What `type.__setattr__` does.
  func setPlainClassAttribute(
    _ object: ClassObject, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) {
    guard !object.isSealed else {
      throw ScriptError(
        .typeError,
        "cannot set '\(text(of: symbol))' attribute of immutable type '\(object.name)'")
    }
    if let metaclass = object.metaclass, let found = metaclass.lookup(symbol),
      try setDescriptor(found, symbol, of: .class(object), metaclass, to: newValue)
    {
      return
    }
    switch symbol {
    case .dunderAnnotations:
      object.annotations = newValue
      object.set(symbol, to: newValue)
    case .dunderName: object.name = newValue.text ?? object.name
    case .dunderModule:
      object.moduleName = newValue.text ?? object.moduleName
      object.set(symbol, to: newValue)
    case .dunderQualname: object.qualifiedName = newValue.text ?? object.qualifiedName
    default: object.set(symbol, to: newValue)
    }
  }

  /// Hands a new value to a data descriptor; false where it is none.
  private func setDescriptor(
    _ found: Value, _ symbol: Symbol, of value: Value, _ type: ClassObject, to newValue: Value
  ) throws(ScriptError) -> Bool {
    switch found {
    case .native(let descriptor):
      if let property = descriptor as? PropertyObject {
        guard !property.setter.isNone else {
          throw ScriptError(
            .attributeError,
            "property '\(text(of: symbol))' of '\(type.qualifiedName)' object has no setter")
        }
        _ = try call(property.setter, [value, newValue])
        return true
      }
      if let property = descriptor as? NativeProperty {
        guard let set = property.declaration.set else {
          throw ScriptError(
            .attributeError,
            "attribute '\(text(of: symbol))' of '\(type.name)' objects is not writable")
        }
        try set(value, newValue, self)
        return true
      }
    case .instance(let descriptor):
      if let setter = descriptor.classObject.lookup(.dunderSet) {
        _ = try call(setter, [found, value, newValue])
        return true
      }
    default: break
    }
    return false
  }

  /// What `object.__setattr__` does.
  func setPlainAttribute(
    _ object: InstanceObject, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) {
    let type = object.classObject
    if type.traits.contains(.descriptors), let found = type.lookup(symbol),
      try setDescriptor(found, symbol, of: .instance(object), type, to: newValue)
    {
      return
    }
    if try setSpecial(object, symbol, to: newValue) { return }
    guard type.allows(symbol) else {
      if type.lookup(symbol) != nil {
        throw ScriptError(
          .attributeError, "'\(type.name)' object attribute '\(text(of: symbol))' is read-only")
      }
      throw missingAttribute(of: .instance(object), symbol)
    }
    object.set(symbol, newValue)
  }

  /// Stores an attribute of an instance without asking its class.
  public func setOwnAttribute(_ object: InstanceObject, _ symbol: Symbol, _ value: Value) {
    object.set(symbol, value)
  }

  private func setSpecial(
    _ object: InstanceObject, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) -> Bool {
    if symbol == .dunderClass {
      guard case .class(let type) = newValue, !type.isSealed else {
        throw ScriptError(.typeError, "__class__ must be set to a class")
      }
      object.classObject = type
      return true
    }
    if symbol == .dunderDict {
      guard let pairs = try? mappingPairs(newValue) else {
        throw ScriptError(
          .typeError, "__dict__ must be set to a dictionary, not a '\(newValue.typeName)'")
      }
      let kept = object[.args]
      object.attributes = SymbolMap()
      if let kept { object.set(.args, kept) }
      for (key, value) in pairs {
        if let name = key.text { object.set(self.symbol(name), value) }
      }
      return true
    }
    return try setExceptionAttribute(object, symbol, to: newValue)
  }

  private func setDeclared(
    _ value: Value, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) {
    let type = classObject(of: value)
    let name = text(of: symbol)
    if case .native(let object)? = type.lookup(symbol), let property = object as? NativeProperty {
      if let set = property.declaration.set { return try set(value, newValue, self) }
      throw ScriptError(
        .attributeError,
        property.declaration.isField
          ? "readonly attribute" : "attribute '\(name)' of '\(type.name)' objects is not writable")
    }
    if try setTensorAttribute(of: value, symbol, to: newValue) { return }
    if type.lookup(symbol) != nil {
      throw ScriptError(
        .attributeError, "'\(value.typeName)' object attribute '\(name)' is read-only")
    }
    throw missingAttribute(of: value, symbol)
  }

  /// `del value.name`.
  func deleteAttribute(of value: Value, _ symbol: Symbol) throws(ScriptError) {
    switch value {
    case .instance(let object):
      let type = object.classObject
      if type.traits.contains(.attributeDeleter), let hook = type.lookup(.dunderDelAttr) {
        _ = try call(hook, [value, Value(text(of: symbol))])
        return
      }
      if type.traits.contains(.descriptors), let found = type.lookup(symbol) {
        if case .native(let native) = found, let property = native as? PropertyObject {
          guard !property.deleter.isNone else {
            throw ScriptError(
              .attributeError,
              "property '\(text(of: symbol))' of '\(type.name)' object has no deleter")
          }
          _ = try call(property.deleter, [value])
          return
        }
        if case .instance(let descriptor) = found,
          let hook = descriptor.classObject.lookup(.dunderDelete)
        {
          _ = try call(hook, [found, value])
          return
        }
      }
      try deletePlainAttribute(object, symbol)
    case .class(let object) where !object.isSealed:
      if !object.remove(symbol) { throw missingAttribute(of: value, symbol) }
    case .module(let object):
      if object.scope[symbol] == nil { throw missingAttribute(of: value, symbol) }
      object.scope[symbol] = nil
    case .function(let object) where object.attributes[symbol] != nil:
      object.remove(symbol)
    default:
      throw ScriptError(
        .attributeError,
        "'\(value.typeName)' object has no attribute '\(text(of: symbol))'")
    }
  }

  /// What `object.__delattr__` does.
  func deletePlainAttribute(_ object: InstanceObject, _ symbol: Symbol) throws(ScriptError) {
    if symbol == .args, object.payload is ErrorRecord {
      throw ScriptError(.typeError, "args may not be deleted")
    }
    if let record = object.payload as? ErrorRecord,
      record.fields.removeValue(forKey: text(of: symbol)) != nil
    {
      return
    }
    guard object[symbol] != nil else {
      throw missingAttribute(of: .instance(object), symbol)
    }
    object.remove(symbol)
  }
}

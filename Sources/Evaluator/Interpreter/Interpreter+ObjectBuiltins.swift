import BigInt

extension Interpreter {
  /// The builtins that belong to the object model; the library adds the rest.
  func objectBuiltins() -> [Builtin] {
    [
      Builtin("isinstance(obj, class_or_tuple, /)", "Whether an object is of a class.") {
        call throws(ScriptError) in
        .bool(try call.interpreter.isInstance(call[0], of: call[1]))
      },
      Builtin("issubclass(cls, class_or_tuple, /)", "Whether a class inherits from another.") {
        call throws(ScriptError) in
        .bool(try call.interpreter.isSubclass(call[0], of: call[1]))
      },
      Builtin("getattr(object, name, default=..., /)", "An attribute by name.") {
        call throws(ScriptError) in
        guard let name = call[1].text else {
          throw ScriptError(.typeError, "attribute name must be string, not '\(call[1].typeName)'")
        }
        let interpreter = call.interpreter
        guard let otherwise = call.given(2) else {
          return try interpreter.attribute(of: call[0], named: name)
        }
        do throws(ScriptError) {
          return try interpreter.findAttribute(of: call[0], named: name) ?? otherwise
        } catch {
          if interpreter.error(error, is: .attributeError) { return otherwise }
          throw error
        }
      },
      Builtin("setattr(obj, name, value, /)", "Sets an attribute by name.") {
        call throws(ScriptError) in
        guard let name = call[1].text else {
          throw ScriptError(.typeError, "attribute name must be string, not '\(call[1].typeName)'")
        }
        try call.interpreter.setAttribute(of: call[0], named: name, to: call[2])
        return .none
      },
      Builtin("hasattr(obj, name, /)", "Whether there is such an attribute.") {
        call throws(ScriptError) in
        guard let name = call[1].text else {
          throw ScriptError(.typeError, "attribute name must be string, not '\(call[1].typeName)'")
        }
        do throws(ScriptError) {
          return .bool(try call.interpreter.findAttribute(of: call[0], named: name) != nil)
        } catch {
          if call.interpreter.error(error, is: .attributeError) { return .bool(false) }
          throw error
        }
      },
      Builtin("delattr(obj, name, /)", "Removes an attribute by name.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        try interpreter.deleteAttribute(of: call[0], interpreter.symbol(try call.string(1)))
        return .none
      },
      Builtin("callable(obj, /)", "Whether an object can be called.") { call in
        .bool(call.interpreter.isCallable(call[0]))
      },
      Builtin("id(obj, /)", "A number that only this object has while it lives.") { call in
        call.interpreter.identity(of: call[0])
      },
      Builtin("hash(obj, /)", "The hash of an object.") { call throws(ScriptError) in
        .int(try call.interpreter.exactHash(call[0]))
      },
      Builtin("iter(object, sentinel=..., /)", "An iterator over an object.") {
        call throws(ScriptError) in
        guard let sentinel = call.given(1) else {
          return try call.interpreter.iteratorValue(over: call[0])
        }
        let function = call[0]
        guard call.interpreter.isCallable(function) else {
          throw ScriptError(.typeError, "iter(v, w): v must be callable")
        }
        return .iterator(
          ClosureIterator(typeName: "callable_iterator") { interpreter throws(ScriptError) in
            let value = try interpreter.call(function, [])
            return try interpreter.equal(value, sentinel) ? nil : value
          })
      },
      Builtin("next(iterator, default=..., /)", "The next value of an iterator.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        do throws(ScriptError) {
          if let value = try interpreter.nextValue(of: call[0]) { return value }
        } catch {
          if let otherwise = call.given(1), interpreter.error(error, is: .stopIteration) {
            return otherwise
          }
          throw error
        }
        if let otherwise = call.given(1) { return otherwise }
        throw interpreter.stopIteration(of: call[0])
      },
    ]
  }

  /// What `super`, `property`, `staticmethod`, `classmethod` and `object` do, and the methods
  /// that every object has.
  func declareObjectMembers() {
    nativeClass(named: "super").constructor = Builtin("super(type=..., obj=..., /)") {
      call throws(ScriptError) in
      if call.given(0) == nil { throw ScriptError(.runtimeError, "super(): no arguments") }
      guard case .class(let type) = call[0] else {
        throw ScriptError(
          .typeError, "super() argument 1 must be a type, not \(call[0].typeName)")
      }
      return try call.interpreter.makeSuper(type, call[1])
    }
    nativeClass(named: "property").constructor = Builtin(
      "property(fget=None, fset=None, fdel=None, doc=None)"
    ) { call in
      .native(PropertyObject(getter: call[0], setter: call[1], deleter: call[2], doc: call[3]))
    }
    nativeClass(named: "staticmethod").constructor = Builtin("staticmethod(function, /)") { call in
      .native(StaticMethodObject(call[0]))
    }
    nativeClass(named: "classmethod").constructor = Builtin("classmethod(function, /)") { call in
      .native(ClassMethodObject(call[0]))
    }
    let members = [
      Builtin("__init__(self, /, *args, **kwargs)") { _ in .none },
      Builtin("__repr__(self, /)") { call throws(ScriptError) in
        guard case .instance(let object) = call[0] else {
          return Value(try call.interpreter.repr(call[0]))
        }
        return Value(
          call.interpreter.isException(object)
            ? try call.interpreter.exceptionRepr(object) : call.interpreter.defaultRepr(object))
      },
      Builtin("__str__(self, /)") { call throws(ScriptError) in
        guard case .instance(let object) = call[0], call.interpreter.isException(object) else {
          return Value(try call.interpreter.repr(call[0]))
        }
        return Value(try call.interpreter.exceptionText(object))
      },
      Builtin("__eq__(self, other, /)") { call in
        call[0].isIdentical(to: call[1]) ? .bool(true) : .notImplemented
      },
      Builtin("__ne__(self, other, /)") { call in
        call[0].isIdentical(to: call[1]) ? .bool(false) : .notImplemented
      },
      Builtin("__hash__(self, /)") { call throws(ScriptError) in
        if case .instance(let object) = call[0] {
          return .int(call.interpreter.serialNumber(of: object))
        }
        return .int(try call.interpreter.hash(call[0]))
      },
      Builtin("__setattr__(self, name, value, /)") { call throws(ScriptError) in
        let interpreter = call.interpreter
        let symbol = interpreter.symbol(try call.string(1))
        switch call[0] {
        case .instance(let object):
          try interpreter.setPlainAttribute(object, symbol, to: call[2])
        case .class(let object):
          try interpreter.setPlainClassAttribute(object, symbol, to: call[2])
        default: try interpreter.setAttribute(of: call[0], symbol, to: call[2])
        }
        return .none
      },
      Builtin("__delattr__(self, name, /)") { call throws(ScriptError) in
        let interpreter = call.interpreter
        let symbol = interpreter.symbol(try call.string(1))
        if case .instance(let object) = call[0] {
          try interpreter.deletePlainAttribute(object, symbol)
        } else {
          try interpreter.deleteAttribute(of: call[0], symbol)
        }
        return .none
      },
      Builtin("__getattribute__(self, name, /)") { call throws(ScriptError) in
        let interpreter = call.interpreter
        let symbol = interpreter.symbol(try call.string(1))
        guard case .instance(let object) = call[0] else {
          return try interpreter.attribute(of: call[0], symbol)
        }
        if let found = try interpreter.plainAttribute(object, symbol, fallsBack: false) {
          return found
        }
        throw interpreter.missingAttribute(of: call[0], symbol)
      },
      Builtin("__format__(self, format_spec, /)") { call throws(ScriptError) in
        guard let text = call[1].text, text.isEmpty else {
          throw ScriptError(
            .typeError, "unsupported format string passed to \(call[0].typeName).__format__")
        }
        return Value(try call.interpreter.string(call[0]))
      },
      Builtin("__init_subclass__(*args, **kwargs)") { _ in .none },
      Builtin("__new__(cls, /, *args, **kwargs)") { call throws(ScriptError) in
        guard case .class(let type) = call[0], type.instanceKind == .instance else {
          throw ScriptError(.typeError, "object.__new__(X): X is not a type object")
        }
        return .instance(call.interpreter.makeInstance(of: type, call.variadic(1)))
      },
    ]
    let orderings = ["lt", "le", "gt", "ge"].map { name in
      Builtin("__\(name)__(self, other, /)") { _ in .notImplemented }
    }
    for builtin in members + orderings + inspectionMembers() {
      builtin.belong(to: objectClass)
      builtin.speaksPython = true
      objectMembers[symbol(builtin.name)] = .builtin(builtin)
    }
    nativeClass(named: "object").constructor = nil
    declareTypeMembers()
    declareGeneratorMethods()
    declareGenericAlias()
  }

  /// Whether a value can be called.
  public func isCallable(_ value: Value) -> Bool {
    switch value {
    case .function, .builtin, .boundMethod, .class: true
    case .native(let object): object.isCallable
    case .instance(let object): object.classObject.lookup(.dunderCall) != nil
    default: false
    }
  }

  private func identity(of value: Value) -> Value {
    if let object = value.object { return .int(serialNumber(of: object) &* 64 &+ 0x7f00_0000_0000) }
    let number = (try? hash(value)) ?? 0
    return .int(Int(truncatingIfNeeded: (UInt64(bitPattern: Int64(number)) &* 32) >> 1 &+ 0x100))
  }

  /// What `iter(value)` gives: a script's own iterator as it is.
  public func iteratorValue(over value: Value) throws(ScriptError) -> Value {
    if case .instance(let object) = value, object.classObject.lookup(.dunderIter) != nil {
      let made = try callSpecial(value, .dunderIter) ?? .none
      switch made {
      case .iterator: return made
      case .instance(let iterator) where iterator.classObject.lookup(.dunderNext) != nil:
        return made
      default:
        throw ScriptError(
          .typeError, "iter() returned non-iterator of type '\(made.typeName)'")
      }
    }
    return .iterator(try iterator(over: value))
  }

  /// What `next(value)` gives; nil at the end.
  public func nextValue(of value: Value) throws(ScriptError) -> Value? {
    switch value {
    case .iterator(let object): return try object.next(in: self)
    case .instance:
      if let result = try callSpecial(value, .dunderNext) { return result }
    default: break
    }
    throw ScriptError(.typeError, "'\(value.typeName)' object is not an iterator")
  }
}

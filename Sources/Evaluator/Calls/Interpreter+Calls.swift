extension Interpreter {
  /// `callee(*arguments)`.
  public func call(_ callee: Value, _ arguments: [Value]) throws(ScriptError) -> Value {
    try call(callee, Arguments(arguments))
  }

  /// `callee(…)`.
  public func call(_ callee: Value, _ arguments: Arguments) throws(ScriptError) -> Value {
    switch callee {
    case .function(let function):
      let count = function.code.slotCount
      let base = try reserve(count)
      do throws(ScriptError) {
        try bind(arguments, to: function.signature, into: base, name: function.shownName)
      } catch {
        release(base, count)
        throw error
      }
      return try Frame(locals: base, interpreter: self).run(.passUnretained(function), base)
    case .builtin(let builtin):
      if let type = builtin.receiverType { try checkReceiver(arguments, of: builtin, type) }
      let signature = try builtin.signature(in: self)
      let count = signature.parameters.count
      let base = try reserve(count)
      defer { release(base, count) }
      try bind(arguments, to: signature, into: base, builtin: builtin)
      return try Frame(locals: base, interpreter: self)
        .invoke(.passUnretained(builtin), base, count)
    case .boundMethod(let method):
      var arguments = arguments
      arguments.positional.insert(method.receiver, at: 0)
      return try call(method.function, arguments)
    case .class(let object):
      if let hook = object.metaclass?.lookup(.dunderCall), case .function = hook {
        var arguments = arguments
        arguments.positional.insert(callee, at: 0)
        return try call(hook, arguments)
      }
      return try construct(object, arguments)
    case .instance(let object):
      if let hook = object.classObject.lookup(.dunderCall) {
        var arguments = arguments
        switch hook {
        case .function, .builtin: arguments.positional.insert(callee, at: 0)
        default: break
        }
        return try call(try calling(hook, callee), arguments)
      }
    case .native(let object):
      if object.isCallable { return try object.call(arguments, in: self) }
    default: break
    }
    throw notCallable(callee)
  }

  /// Throws the TypeError of a method of a type that gets another's value, or none.
  @inline(never)
  private func checkReceiver(
    _ arguments: Arguments, of method: Builtin, _ type: ClassObject
  ) throws(ScriptError) {
    guard let receiver = arguments.positional.first else {
      throw ScriptError(
        .typeError,
        method.isSlot
          ? "descriptor '\(method.name)' of '\(type.name)' object needs an argument"
          : "unbound method \(type.name).\(method.name)() needs an argument")
    }
    let given = classObject(of: receiver)
    if given === type || given.inherits(from: type) { return }
    throw ScriptError(
      .typeError,
      method.isSlot
        ? "descriptor '\(method.name)' requires a '\(type.name)' object but received a "
          + "'\(receiver.typeName)'"
        : "descriptor '\(method.name)' for '\(type.name)' objects doesn't apply to a "
          + "'\(receiver.typeName)' object")
  }

  private func calling(_ hook: Value, _ receiver: Value) throws(ScriptError) -> Value {
    switch hook {
    case .function, .builtin: hook
    default: try bind(hook, to: receiver, of: classObject(of: receiver))
    }
  }

  func notCallable(_ callee: Value) -> ScriptError {
    ScriptError(.typeError, "'\(callee.typeName)' object is not callable")
  }

  /// `value.name(*arguments)`.
  public func callMethod(
    _ value: Value, _ name: String, _ arguments: [Value] = []
  ) throws(ScriptError) -> Value {
    try call(attribute(of: value, symbol(name)), arguments)
  }

  /// Calls a special method that the class of the value has; nil where it has none.
  func callSpecial(
    _ value: Value, _ symbol: Symbol, _ arguments: Value...
  ) throws(ScriptError) -> Value? {
    let type = classObject(of: value)
    guard let hook = type.lookup(symbol), !hook.isNone else { return nil }
    switch hook {
    case .function, .builtin: return try call(hook, [value] + arguments)
    default: return try call(bind(hook, to: value, of: type), arguments)
    }
  }

  @inline(never)
  func prepareCells(_ function: FunctionObject, _ base: UnsafeMutablePointer<Value?>) {
    let code = function.code
    for slot in code.cellSlots { base[slot] = .native(Cell(base[slot])) }
    for (place, slot) in code.captureSlots.enumerated() where place < function.captures.count {
      base[slot] = function.captures[place]
    }
  }

  /// Notes in an error that it leaves a frame.
  @inline(never)
  func leave(_ code: Code, _ error: ScriptError) {
    guard let range = error.range else { return }
    error.range = nil
    error.record.entries.append(
      ErrorRecord.Entry(
        source: code.source, range: range, function: code.name, anchor: error.anchor))
    error.anchor = nil
  }

  // MARK: Making instances

  /// What a call of a class does, whatever its metaclass says.
  func construct(
    _ type: ClassObject, _ arguments: Arguments
  ) throws(ScriptError) -> Value {
    if type === typeClass { return try callType(arguments) }
    type.loadPending()
    if let constructor = type.constructor {
      return try call(.builtin(constructor), arguments)
    }
    if let value = type.instanceKind.onlyValue {
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw ScriptError(.typeError, "\(type.name) takes no arguments")
      }
      return value
    }
    if type.instanceKind != .instance {
      let module = type.moduleName == "builtins" ? "" : "\(type.moduleName)."
      throw ScriptError(.typeError, "cannot create '\(module)\(type.name)' instances")
    }
    var made: Value
    if let maker = type.lookup(.dunderNew) {
      var function = maker
      if case .native(let object) = maker, let method = object as? StaticMethodObject {
        function = method.function
      }
      var inner = arguments
      inner.positional.insert(.class(type), at: 0)
      made = try call(function, inner)
      guard classObject(of: made).inherits(from: type) else { return made }
    } else {
      var type = type
      if (2...5).contains(arguments.positional.count), type === exceptionClass(.osError) {
        type = operatingSystemClass(arguments.positional[0]) ?? type
      }
      made = .instance(makeInstance(of: type, arguments.positional))
    }
    guard let initializer = type.lookup(.dunderInit) else {
      if !arguments.positional.isEmpty || !arguments.keywords.isEmpty,
        type.lookup(.dunderNew) == nil
      {
        throw ScriptError(.typeError, "\(type.name)() takes no arguments")
      }
      return made
    }
    var inner = arguments
    inner.positional.insert(made, at: 0)
    let result = try call(initializer, inner)
    guard result.isNone else { throw Interpreter.initializerReturned(result) }
    return made
  }

  static func initializerReturned(_ result: Value) -> ScriptError {
    ScriptError(.typeError, "__init__() should return None, not '\(result.typeName)'")
  }

  /// What a call of a class does.
  @inline(__always)
  func construction(of type: ClassObject) -> ClassObject.Construction {
    if case .unknown = type.construction { type.learn(findConstruction(of: type)) }
    return type.construction
  }

  @inline(never)
  private func findConstruction(of type: ClassObject) -> ClassObject.Construction {
    type.loadPending()
    if case .function? = type.metaclass?.lookup(.dunderCall) { return .general }
    if type === typeClass { return .general }
    if let constructor = type.constructor { return .builtin(constructor) }
    guard type.instanceKind == .instance,
      type.lookup(.dunderNew) == nil, !type.inherits(from: exceptionClass(.baseException)),
      case .function(let function)? = type.lookup(.dunderInit)
    else { return .general }
    return .initializing(function)
  }

  /// Makes an instance without calling `__init__`.
  public func makeInstance(of type: ClassObject, _ arguments: [Value] = []) -> InstanceObject {
    let object = InstanceObject(of: type)
    if type.inherits(from: exceptionClass(.baseException)) {
      object.set(.args, Value(tuple: arguments))
      object.payload = ErrorRecord()
    }
    return object
  }

  private func callType(_ arguments: Arguments) throws(ScriptError) -> Value {
    let values = arguments.positional
    if values.count == 1, arguments.keywords.isEmpty { return .class(classObject(of: values[0])) }
    let parts = try parts(of: arguments, typeClass)
    return try makeClass(of: parts)
  }
}

extension ValueKind {
  /// The value of a kind that has no other; nil where there are many.
  fileprivate var onlyValue: Value? {
    switch self {
    case .none: Value.none
    case .ellipsis: .ellipsis
    case .notImplemented: .notImplemented
    default: nil
    }
  }
}

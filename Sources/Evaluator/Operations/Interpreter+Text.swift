extension Interpreter {
  /// What `repr` gives.
  public func repr(_ value: Value) throws(ScriptError) -> String {
    switch value {
    case .none: return "None"
    case .ellipsis: return "Ellipsis"
    case .notImplemented: return "NotImplemented"
    case .bool(let flag): return flag ? "True" : "False"
    case .int(let number): return String(number)
    case .float(let number): return Text.float(number)
    case .bigInteger(let object): return try Text.integer(object.value, limit: maximumDigits)
    case .complex(let object): return Text.complex(object.value)
    case .string(let object): return Text.quoted(object.text)
    case .bytes(let object): return Text.quoted(object.bytes)
    case .list(let object):
      return try nested(object, "[...]") { () throws(ScriptError) in
        "[" + (try joined(object.elements)) + "]"
      }
    case .tuple(let object):
      return try nested(object, "(...)") { () throws(ScriptError) in
        let inside = try joined(object.elements)
        return object.elements.count == 1 ? "(\(inside),)" : "(\(inside))"
      }
    case .dictionary(let object):
      return try nested(object, "{...}") { () throws(ScriptError) in
        var parts: [String] = []
        for (key, value) in object.pairs {
          try poll()
          parts.append("\(try repr(key)): \(try repr(value))")
        }
        return "{" + parts.joined(separator: ", ") + "}"
      }
    case .set(let object):
      if object.table.count == 0 { return object.isFrozen ? "frozenset()" : "set()" }
      return try nested(object, "set(...)") { () throws(ScriptError) in
        let inside = try joined(object.table.keys)
        return object.isFrozen ? "frozenset({\(inside)})" : "{\(inside)}"
      }
    case .range(let object):
      return object.step == 1
        ? "range(\(object.start), \(object.stop))"
        : "range(\(object.start), \(object.stop), \(object.step))"
    case .slice(let object):
      return "slice(\(try repr(object.start)), \(try repr(object.stop)), \(try repr(object.step)))"
    case .function(let object):
      return "<function \(object.shownName) at \(address(object))>"
    case .builtin(let object):
      return object.owner.map { "<method '\(object.name)' of '\($0)' objects>" }
        ?? "<built-in function \(object.name)>"
    case .boundMethod(let object):
      if case .function(let function) = object.function {
        return "<bound method \(function.shownName) of \(try repr(object.receiver))>"
      }
      if case .builtin(let function) = object.function {
        return
          "<built-in method \(function.name) of \(object.receiver.typeName) object at "
          + "\(address(object))>"
      }
      return "<bound method>"
    case .class(let object):
      if object.metaclass?.lookup(.dunderRepr) != nil,
        let text = try callSpecial(value, .dunderRepr)?.text
      {
        return text
      }
      return object.moduleName == "builtins"
        ? "<class '\(object.name)'>" : "<class '\(object.moduleName).\(object.qualifiedName)'>"
    case .instance(let object): return try instanceRepr(object)
    case .module(let object):
      guard let file = object.file else { return "<module '\(object.name)'>" }
      return "<module '\(object.name)' from '\(file)'>"
    case .iterator(let object):
      return try object.repr(in: self) ?? "<\(object.typeName) object at \(address(object))>"
    case .native(let object):
      try checkStack()
      return try object.repr(in: self)
    case .tensor, .array, .elementType: return try tensorRepr(value)
    }
  }

  /// What `str` gives.
  public func string(_ value: Value) throws(ScriptError) -> String {
    switch value {
    case .string(let object): return object.text
    case .instance(let object):
      if let result = try callSpecial(value, .dunderStr) {
        guard let text = result.text else {
          throw ScriptError(
            .typeError, "__str__ returned non-string (type \(result.typeName))")
        }
        return text
      }
      if isException(object) { return try exceptionText(object) }
      return try instanceRepr(object, as: "__str__")
    case .native(let object): return try object.string(in: self)
    case .class(let object) where object.metaclass?.lookup(.dunderStr) != nil:
      if let text = try callSpecial(value, .dunderStr)?.text { return text }
      return try repr(value)
    case .array: return try arrayString(value)
    default: return try repr(value)
    }
  }

  /// What `format(value, specification)` gives.
  public func format(_ value: Value, _ specification: String) throws(ScriptError) -> String {
    if specification.isEmpty {
      switch value {
      case .string(let object): return object.text
      case .int, .float: return try repr(value)
      default: break
      }
    }
    if let result = try callSpecial(value, .dunderFormat, Value(specification)) {
      guard let text = result.text else {
        throw ScriptError(
          .typeError, "__format__ must return a str, not \(result.typeName)")
      }
      return text
    }
    guard specification.isEmpty else {
      throw ScriptError(
        .typeError, "unsupported format string passed to \(value.typeName).__format__")
    }
    return try string(value)
  }

  private func joined(_ elements: [Value]) throws(ScriptError) -> String {
    var result = ""
    for (place, element) in elements.enumerated() {
      try poll()
      if place > 0 { result += ", " }
      result += try repr(element)
      if result.utf8.count > Interpreter.maximumElements {
        throw ScriptError(.memoryError, arguments: [])
      }
    }
    return result
  }

  /// Runs a closure inside a container; the mark stands for a container inside of itself.
  public func nested(
    _ object: AnyObject, _ mark: String, _ body: () throws(ScriptError) -> String
  ) throws(ScriptError) -> String {
    let id = ObjectIdentifier(object)
    if reprStack.contains(id) { return mark }
    if reprStack.count >= recursionLimit {
      throw ScriptError(
        .recursionError, "maximum recursion depth exceeded while getting the repr of an object")
    }
    try checkStack()
    reprStack.append(id)
    defer { reprStack.removeLast() }
    return try body()
  }

  private func instanceRepr(
    _ object: InstanceObject, as method: String = "__repr__"
  ) throws(ScriptError) -> String {
    try checkStack()
    let value = Value.instance(object)
    if let result = try callSpecial(value, .dunderRepr) {
      guard let text = result.text else {
        throw ScriptError(
          .typeError, "\(method) returned non-string (type \(result.typeName))")
      }
      return text
    }
    if isException(object) { return try exceptionRepr(object) }
    return defaultRepr(object)
  }

  func defaultRepr(_ object: InstanceObject) -> String {
    let type = object.classObject
    let module = type.moduleName == "builtins" ? "" : type.moduleName + "."
    return "<\(module)\(type.qualifiedName) object at \(address(object))>"
  }

  /// A stand-in for an address: the same object has the same one, and no run differs.
  public func address(_ object: AnyObject) -> String {
    let digits = String(serialNumber(of: object) &* 64 &+ 0x7f00_0000_0000, radix: 16)
    return "0x" + digits
  }
}

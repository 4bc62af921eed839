/// `property(get, set, delete)`.
public final class PropertyObject: NativeObject {
  let getter: Value
  let setter: Value
  let deleter: Value
  let documentation: Value

  /// Makes a property; None stands for what it cannot do.
  public init(getter: Value, setter: Value = .none, deleter: Value = .none, doc: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    documentation = doc
  }

  public override var typeName: String { "property" }

  public override func visitReferences(_ visit: (Value) -> Void) {
    for value in [getter, setter, deleter, documentation] { visit(value) }
  }

  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "fget": getter
    case "fset": setter
    case "fdel": deleter
    case "__isabstractmethod__":
      .bool(try isAbstract(interpreter))
    case "__doc__":
      documentation.isNone
        ? try interpreter.findAttribute(of: getter, .dunderDoc) ?? Value.none : documentation
    default: nil
    }
  }

  private func isAbstract(_ interpreter: Interpreter) throws(ScriptError) -> Bool {
    for part in [getter, setter, deleter] {
      if let mark = try interpreter.findAttribute(of: part, named: "__isabstractmethod__"),
        try interpreter.isTrue(mark)
      {
        return true
      }
    }
    return false
  }

  func replacing(getter: Value? = nil, setter: Value? = nil, deleter: Value? = nil) -> Value {
    .native(
      PropertyObject(
        getter: getter ?? self.getter, setter: setter ?? self.setter,
        deleter: deleter ?? self.deleter, doc: documentation))
  }
}

/// `staticmethod(function)`.
public final class StaticMethodObject: NativeObject {
  let function: Value

  /// Wraps a function.
  public init(_ function: Value) { self.function = function }

  public override var typeName: String { "staticmethod" }
  public override func visitReferences(_ visit: (Value) -> Void) { visit(function) }

  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    try interpreter.attribute(of: self, wrapping: function, named: name)
  }

  public override var isCallable: Bool { true }

  public override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    try interpreter.call(function, arguments)
  }
}

/// `classmethod(function)`.
public final class ClassMethodObject: NativeObject {
  let function: Value

  /// Wraps a function.
  public init(_ function: Value) { self.function = function }

  public override var typeName: String { "classmethod" }
  public override func visitReferences(_ visit: (Value) -> Void) { visit(function) }

  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    try interpreter.attribute(of: self, wrapping: function, named: name)
  }
}

extension Interpreter {
  /// What a static or class method says of itself, and of the function in it.
  fileprivate func attribute(
    of object: NativeObject, wrapping function: Value, named name: String
  ) throws(ScriptError) -> Value? {
    switch name {
    case "__func__", "__wrapped__": return function
    case "__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__dict__":
      return try findAttribute(of: function, named: name)
    case "__isabstractmethod__":
      return try findAttribute(of: function, named: name) ?? .bool(false)
    case "__get__":
      return .builtin(
        Builtin("__get__(instance, owner=None, /)") { call throws(ScriptError) in
          let interpreter = call.interpreter
          var type = interpreter.classObject(of: call[0])
          if case .class(let owner) = call[1] { type = owner }
          return try interpreter.bind(
            .native(object), to: call[0].isNone ? .class(type) : call[0], of: type)
        })
    default: return nil
    }
  }
}

/// `super()`: the attributes behind a class in the order of an object's class.
final class SuperObject: NativeObject {
  let start: ClassObject
  let receiver: Value
  let receiverClass: ClassObject

  init(start: ClassObject, receiver: Value, receiverClass: ClassObject) {
    self.start = start
    self.receiver = receiver
    self.receiverClass = receiverClass
  }

  override var typeName: String { "super" }

  func lookup(_ symbol: Symbol) -> Value? {
    var chain = [receiverClass] + receiverClass.ancestors
    guard let place = chain.firstIndex(where: { $0 === start }) else { return nil }
    chain.removeFirst(place + 1)
    for ancestor in chain {
      ancestor.loadPending()
      if let value = ancestor.attributes[symbol] { return value }
    }
    return nil
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "<super: <class '\(start.name)'>, <\(receiverClass.name) object>>"
  }
}

/// A variable that closures share.
final class Cell: NativeObject {
  private(set) var value: Value?
  /// Its place in the record of changed containers; -1 for none.
  var registration: Int32 = -1

  init(_ value: Value?) { self.value = value }

  deinit {
    ChangedContainers.remove(at: registration)
    var values = takeValue()
    Release.dismantle(&values)
  }

  /// Sets the variable.
  @inline(__always)
  func store(_ newValue: Value) {
    if registration < 0, Release.mayRefer(newValue) {
      registration = ChangedContainers.add(self, .cell)
    }
    value = newValue
  }

  /// Leaves the variable without a value.
  func clear() { value = nil }

  func takeValue() -> [Value] {
    guard let held = value, Release.isContainer(held) else { return [] }
    value = nil
    return [held]
  }

  override func visitReferences(_ visit: (Value) -> Void) {
    if let value { visit(value) }
  }

  override var typeName: String { "cell" }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    guard name == "cell_contents" else { return nil }
    guard let value else { throw ScriptError(.valueError, "Cell is empty") }
    return value
  }
}

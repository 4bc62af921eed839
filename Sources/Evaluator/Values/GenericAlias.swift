/// `list[int]`: a class with the types that its elements should have, which nothing checks.
final class GenericAlias: NativeObject {
  let origin: ClassObject
  let arguments: [Value]

  init(_ origin: ClassObject, _ arguments: [Value]) {
    self.origin = origin
    self.arguments = arguments
  }

  override var typeName: String { "types.GenericAlias" }

  override var isCallable: Bool { true }

  override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    try interpreter.call(.class(origin), arguments)
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "__origin__": .class(origin)
    case "__args__": Value(tuple: arguments)
    case "__class__": nil
    default: try interpreter.findAttribute(of: .class(origin), named: name)
    }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    var parts: [String] = []
    for argument in arguments { parts.append(try GenericAlias.text(argument, interpreter)) }
    let name =
      origin.moduleName == "builtins" ? origin.name : "\(origin.moduleName).\(origin.name)"
    return "\(name)[\(arguments.isEmpty ? "()" : parts.joined(separator: ", "))]"
  }

  private static func text(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> String {
    switch value {
    case .ellipsis: "..."
    case .class(let object):
      object.moduleName == "builtins" ? object.name : "\(object.moduleName).\(object.name)"
    default: try interpreter.repr(value)
    }
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
    throw ScriptError(.typeError, "\(try repr(in: interpreter)) is not a generic class")
  }
}

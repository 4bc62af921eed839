import Evaluator

/// `int | str`, in annotations and for isinstance.
final class UnionType: NativeObject {
  private var held: [Value]?
  private var members: [Value] { held ?? [] }

  private init(_ members: [Value]) { held = members }

  deinit { FlatRelease.drop(&held) }

  override var typeName: String { "types.UnionType" }

  override var attributeNames: [String] { ["__args__", "__parameters__"] }

  override func visitReferences(_ visit: (Value) -> Void) {
    for member in members { visit(member) }
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "__args__": Value(tuple: members)
    case "__parameters__":
      Value(tuple: try interpreter.typeVariables(in: members))
    default: nil
    }
  }

  /// Whether a value is of one of the types, as isinstance asks.
  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    for member in members where try interpreter.isInstance(value, of: member) { return true }
    return false
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    try interpreter.checkStack()
    var parts: [String] = []
    for member in members { parts.append(try interpreter.annotationText(member)) }
    return parts.joined(separator: " | ")
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard case .native(let object) = other, let union = object as? UnionType else { return nil }
    guard members.count == union.members.count else { return false }
    for member in members {
      if try UnionType.place(of: member, in: union.members, interpreter) == nil { return false }
    }
    return true
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    var result = 0
    for member in members { result ^= try interpreter.hash(member) }
    return result
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    let arguments = try interpreter.substituted(
      index, in: members, try repr(in: interpreter))
    var result: Value?
    for argument in arguments {
      result =
        try result.map { (left) throws(ScriptError) in
          try interpreter.binary(.bitwiseOr, left, argument)
        } ?? argument
    }
    return result
  }

  private static func place(
    of member: Value, in members: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> Int? {
    for (place, other) in members.enumerated() where try interpreter.equal(member, other) {
      return place
    }
    return nil
  }

  private static func joined(
    _ left: Value, _ right: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    func members(_ value: Value) -> [Value]? {
      switch value {
      case .class: [value]
      case .none: [.class(interpreter.classObject(of: value))]
      case .native(let object):
        (object as? UnionType)?.members ?? (object.typeName == "types.GenericAlias" ? [value] : nil)
      default: nil
      }
    }
    guard let first = members(left), let second = members(right) else { return .notImplemented }
    var result = first
    for member in second where try place(of: member, in: result, interpreter) == nil {
      result.append(member)
    }
    return result.count == 1 ? result[0] : .native(UnionType(result))
  }

  private static var operators: [Builtin] {
    [
      Builtin("__or__(self, other, /)", "Either type.") { call throws(ScriptError) in
        try joined(call[0], call[1], call.interpreter)
      },
      Builtin("__ror__(self, other, /)", "Either type.") { call throws(ScriptError) in
        try joined(call[1], call[0], call.interpreter)
      },
    ]
  }

  /// The operators of types, of aliases and of unions.
  static var declarations: [TypeDeclaration] {
    [
      ("type", "The type of types."), ("types.UnionType", "One of several types."),
      ("types.GenericAlias", "A class with the types of its elements."),
    ].map { name, summary in TypeDeclaration(name, summary, methods: { _ in operators }) }
  }
}

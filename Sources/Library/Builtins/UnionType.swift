import Evaluator

/// `int | str`, in annotations and for isinstance.
final class UnionType: NativeObject {
  private let members: [Value]

  private init(_ members: [Value]) { self.members = members }

  override var typeName: String { "types.UnionType" }

  /// Whether a value is of one of the types, as isinstance asks.
  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    for member in members {
      if member.isNone {
        if value.isNone { return true }
      } else if try interpreter.isInstance(value, of: member) {
        return true
      }
    }
    return false
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    var parts: [String] = []
    for member in members {
      if case .class(let object) = member {
        parts.append(object.name)
      } else {
        parts.append(try interpreter.repr(member))
      }
    }
    return parts.joined(separator: " | ")
  }

  private static func joined(_ left: Value, _ right: Value) -> Value {
    func members(_ value: Value) -> [Value]? {
      switch value {
      case .class, .none: [value]
      case .native(let object): (object as? UnionType)?.members
      default: nil
      }
    }
    guard let first = members(left), let second = members(right) else { return .notImplemented }
    var result = first
    for member in second where !result.contains(where: { $0.isIdentical(to: member) }) {
      result.append(member)
    }
    return .native(UnionType(result))
  }

  private static var operators: [Builtin] {
    [
      Builtin("__or__(self, other, /)", "Either type.") { call in joined(call[0], call[1]) },
      Builtin("__ror__(self, other, /)", "Either type.") { call in joined(call[1], call[0]) },
    ]
  }

  /// The operators of types.
  static var declaration: TypeDeclaration {
    TypeDeclaration("type", "The type of types.", methods: { _ in operators })
  }

  /// The operators of unions.
  static var unionDeclaration: TypeDeclaration {
    TypeDeclaration("types.UnionType", "One of several types.", methods: { _ in operators })
  }
}

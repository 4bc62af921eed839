/// A function written in Swift.
///
/// `Builtin("linspace(start, end, steps=100)", "Evenly spaced values.") { call throws(ScriptError) in … }`:
/// the signature is declaration, documentation and argument binder at once.
/// A first parameter called `self` makes it a method: it binds when taken from an instance.
public final class Builtin {
  /// What a builtin does.
  public typealias Implementation = (BoundArguments) throws(ScriptError) -> Value

  /// Its signature as Python would write it.
  public let signatureText: String
  /// One sentence about it.
  public let summary: String
  /// Its name.
  public let name: String
  /// Whether its first parameter is `self`.
  public let isMethod: Bool
  /// Whether its first parameter is `cls`.
  let isClassMethod: Bool
  let implementation: Implementation
  /// What is in front of the name in messages, such as `list.` for a method of list.
  var owner: String?
  /// The module that CPython names in front of it, where it counts its arguments.
  var home: String?
  /// The type of its first argument, of a method of a type that has values.
  unowned var receiverType: ClassObject?
  /// Whether it is one of Python's own, whose error messages CPython words in its own way.
  var speaksPython = false
  private var parsed: Signature?

  /// Declares a function.
  public init(
    _ signature: String, _ summary: String = "", _ implementation: @escaping Implementation
  ) {
    signatureText = signature
    self.summary = summary
    self.implementation = implementation
    let bytes = signature.utf8
    let open = bytes.firstIndex(of: UInt8(ascii: "(")) ?? bytes.endIndex
    name = String(signature[..<open])
    let inside = signature[open...].dropFirst()
    isMethod = inside.hasPrefix("self")
    isClassMethod = inside.hasPrefix("cls")
  }

  /// Whether it is what CPython calls a slot: a special method that an operator asks for.
  var isSlot: Bool {
    guard name.hasPrefix("__") else { return false }
    switch owner {
    case "dict", "set", "frozenset": if name == "__contains__" { return false }
    default: break
    }
    if name == "__getitem__" { return owner != "dict" && owner != "list" }
    return !Self.ordinarySpecialMethods.contains(name)
  }

  /// The special methods that CPython has as ordinary ones.
  private static let ordinarySpecialMethods: Set<String> = [
    "__ceil__", "__class_getitem__", "__complex__", "__dir__", "__floor__", "__format__",
    "__getnewargs__", "__getstate__", "__length_hint__", "__reduce__", "__reduce_ex__",
    "__reversed__", "__round__", "__sizeof__", "__trunc__",
  ]

  /// Makes it one of the methods of a type.
  func belong(to type: ClassObject) {
    owner = type.name
    if isMethod { receiverType = type }
  }

  /// Its parameters, parsed at the first call.
  func signature(in interpreter: Interpreter) throws(ScriptError) -> Signature {
    if let parsed { return parsed }
    let signature = try Signature(text: signatureText, in: interpreter)
    parsed = signature
    return signature
  }
}

/// `weakref.ref(object)`: a way to an object that does not keep it.
public final class WeakReference: NativeObject {
  private weak var object: AnyObject?
  private let kind: ValueKind
  private let typeText: String
  private var knownHash: Int?

  /// Makes a reference; nil for values that cannot have one.
  public init?(_ value: Value) {
    switch value {
    case .instance(let object) where object.payload is BaseValue: return nil
    case .instance, .function, .class, .boundMethod, .set, .iterator, .module, .builtin:
      object = value.object
    default: return nil
    }
    kind = value.kind
    typeText = value.typeName
  }

  /// The object, while it lives.
  public var value: Value? {
    switch object {
    case let found as InstanceObject: .instance(found)
    case let found as FunctionObject: .function(found)
    case let found as ClassObject: .class(found)
    case let found as BoundMethod: .boundMethod(found)
    case let found as SetObject: .set(found)
    case let found as IteratorObject: .iterator(found)
    case let found as ModuleObject: .module(found)
    case let found as Builtin: .builtin(found)
    default: nil
    }
  }

  public override var typeName: String { "weakref.ReferenceType" }

  public override var isCallable: Bool { true }

  public override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value { value ?? .none }

  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? { name == "__callback__" ? Value.none : nil }

  public override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let own = interpreter.address(self)
    guard let object else { return "<weakref at \(own); dead>" }
    return "<weakref at \(own); to '\(typeText)' at \(interpreter.address(object))>"
  }

  public override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard case .native(let native) = other, let reference = native as? WeakReference,
      let mine = value, let theirs = reference.value
    else { return nil }
    return try interpreter.equal(mine, theirs)
  }

  public override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    if let knownHash { return knownHash }
    guard let value else { throw ScriptError(.typeError, "weak object has gone away") }
    let found = try interpreter.hash(value)
    knownHash = found
    return found
  }
}

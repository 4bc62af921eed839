/// An object with a few fixed attributes.
public final class NamespaceValue: NativeObject {
  private let name: String
  private let members: [(name: String, value: Value)]
  private let isSequence: Bool

  /// Makes an object with Python's name of its type; as a sequence, it is a tuple with names.
  public init(
    _ name: String, _ members: [(name: String, value: Value)], isSequence: Bool = false
  ) {
    self.name = name
    self.members = members
    self.isSequence = isSequence
  }

  public override var typeName: String { name }
  public override var attributeNames: [String] { members.map(\.name) }

  public override func visitReferences(_ visit: (Value) -> Void) {
    for member in members { visit(member.value) }
  }

  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    members.first { $0.name == name }?.value
  }

  public override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    guard isSequence else { return "<\(name) object at \(interpreter.address(self))>" }
    var parts: [String] = []
    for member in members { parts.append("\(member.name)=\(try interpreter.repr(member.value))") }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }

  // MARK: What a tuple does

  private var elements: Value { Value(tuple: members.map(\.value)) }

  public override var specialMethodNames: [String] {
    isSequence ? ["__len__", "__iter__", "__contains__", "__getitem__"] : []
  }

  public override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    isSequence ? members.count : nil
  }

  public override func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject?
  {
    isSequence ? try interpreter.iterator(over: elements) : nil
  }

  public override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    isSequence ? try interpreter.subscripted(elements, index) : nil
  }

  public override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard isSequence, case .tuple = other else { return nil }
    return try interpreter.equal(elements, other)
  }
}

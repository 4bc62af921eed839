import Evaluator

/// An object that behaves as a tuple and prints as something else.
class TupleLikeObject: NativeObject {
  /// What it holds.
  var elements: [Value] { [] }

  override func length(in interpreter: Interpreter) -> Int? { elements.count }

  override func isTrue(in interpreter: Interpreter) -> Bool { !elements.isEmpty }

  override func iterator(
    in interpreter: Interpreter
  ) throws(ScriptError) -> IteratorObject? {
    try interpreter.iterator(over: Value(tuple: elements))
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    try interpreter.subscripted(Value(tuple: elements), index)
  }

  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    try interpreter.contains(value, in: Value(tuple: elements))
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    let tuple = Value(tuple: elements)
    if case .native(let object as TupleLikeObject) = other {
      return try interpreter.equal(tuple, Value(tuple: object.elements))
    }
    return try interpreter.equal(tuple, other)
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.hash(Value(tuple: elements))
  }
}

/// `torch.Size`: the shape of a tensor.
final class SizeObject: TupleLikeObject {
  let lengths: [Int]

  init(_ lengths: [Int]) { self.lengths = lengths }

  override var elements: [Value] { lengths.map { .int($0) } }
  override var typeName: String { "torch.Size" }

  override func repr(in interpreter: Interpreter) -> String {
    "torch.Size([\(lengths.map(String.init).joined(separator: ", "))])"
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    let part = try interpreter.subscripted(Value(tuple: elements), index)
    guard case .tuple(let object) = part else { return part }
    return SizeObject.value(object.elements)
  }

  /// Lengths as a size; a tuple where something else is among them.
  fileprivate static func value(_ elements: [Value]) -> Value {
    let lengths = elements.compactMap { if case .int(let length) = $0 { length } else { nil } }
    guard lengths.count == elements.count else { return Value(tuple: elements) }
    return .native(SizeObject(lengths))
  }

  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    TypeDeclaration(
      "torch.Size", "The lengths of a tensor's dimensions.",
      constructor: Builtin("Size(lengths=(), /)", "The lengths of a tensor's dimensions.") {
        call throws(ScriptError) in
        var lengths: [Int] = []
        for value in try call.list(0) { lengths.append(try call.interpreter.index(value)) }
        return .native(SizeObject(lengths))
      },
      methods: { _ in
        [
          Builtin("numel(self, /)", "The number of elements of a tensor of this shape.") { call in
            guard case .native(let object as SizeObject) = call[0] else { return .none }
            return .int(
              object.lengths.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue })
          },
          Builtin("__add__(self, other, /)", "The lengths followed by those of a tuple.") {
            call throws(ScriptError) in
            guard case .native(let object as SizeObject) = call[0] else { return .none }
            return SizeObject.value(object.elements + (try call.list(1)))
          },
          Builtin("__radd__(self, other, /)", "A tuple followed by the lengths.") {
            call throws(ScriptError) in
            guard case .native(let object as SizeObject) = call[0] else { return .none }
            return SizeObject.value((try call.list(1)) + object.elements)
          },
        ]
      })
  }
}

/// Several results with names, such as those of `torch.max(x, dim=1)`.
final class ReturnTypeObject: TupleLikeObject {
  private let name: String
  private let names: [String]
  private let values: [Value]

  init(_ name: String, names: [String], elements: [Value]) {
    self.name = name
    self.names = names
    values = elements
  }

  override var elements: [Value] { values }
  override var typeName: String { name }
  override var attributeNames: [String] { names }

  override func attribute(named name: String, in interpreter: Interpreter) -> Value? {
    names.firstIndex(of: name).map { values[$0] }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    var lines: [String] = []
    for (name, value) in zip(names, values) {
      lines.append("\(name)=\(try interpreter.repr(value))")
    }
    return "\(name)(\n\(lines.joined(separator: ",\n")))"
  }
}

/// `torch.device`: where a tensor lives, which here is always the CPU.
final class DeviceObject: NativeObject {
  let name: String

  init(_ name: String) { self.name = name }

  override var typeName: String { "torch.device" }

  override func repr(in interpreter: Interpreter) -> String { "device(type='\(name)')" }

  override func string(in interpreter: Interpreter) -> String { name }

  override func attribute(named attribute: String, in interpreter: Interpreter) -> Value? {
    switch attribute {
    case "type": Value(name)
    case "index": .some(.none)
    default: nil
    }
  }

  override func isEqual(to other: Value, in interpreter: Interpreter) -> Bool? {
    if case .native(let object as DeviceObject) = other { return object.name == name }
    return false
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? { name.hashValue }
}

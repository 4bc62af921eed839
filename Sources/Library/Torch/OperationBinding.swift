import Evaluator
import Tensors

// From the record of an operation to what a script calls. Nothing here knows any operation.

extension Operation {
  /// `torch.name(…)`, or the same under another name.
  func function(named alias: String? = nil) -> Builtin {
    let text = alias.map { $0 + signature.drop { $0 != "(" } } ?? signature
    let operation = BoundOperation(self)
    return Builtin(text, summary) { call throws(ScriptError) in
      try operation.run(call)
    }
  }

  /// `tensor.name(…)`: the first parameter is the tensor itself.
  ///
  /// With `writesBack` it is `tensor.name_(…)`, whose result replaces the tensor's elements.
  func method(named alias: String? = nil, writesBack: Bool = false) -> Builtin {
    let name = (alias ?? name) + (writesBack ? "_" : "")
    let operation = BoundOperation(self)
    return Builtin(name + methodParameters, summary) { call throws(ScriptError) in
      let result = try operation.run(call)
      guard writesBack, case .tensor(let tensor) = call[0], case .tensor(let value) = result else {
        return result
      }
      try tensorErrors { () throws(TensorError) in try tensor.replaceElements(by: value) }
      return call[0]
    }
  }

  /// The value of `tensor.name`.
  func property(of value: Value, in interpreter: Interpreter) throws(ScriptError) -> Value {
    try BoundOperation(self).apply(to: [try Argument(value)], in: interpreter)
  }

  /// The parameters of the method: `(self, /, dim=None)` for `sum(input, dim=None)`.
  private var methodParameters: String {
    let parameters = signature.drop { $0 != "(" }.dropFirst()
    let rest = parameters.drop { $0 != "," && $0 != ")" }
    return "(self, /" + (rest.hasPrefix(", /") ? rest.dropFirst(3) : rest)
  }
}

/// An operation as builtins call it; it keeps what every call needs.
private final class BoundOperation {
  private let operation: Operation
  private lazy var name = operation.name

  init(_ operation: Operation) { self.operation = operation }

  func run(_ call: BoundArguments) throws(ScriptError) -> Value {
    var arguments: [Argument] = []
    arguments.reserveCapacity(call.count)
    for index in 0..<call.count { arguments.append(try Argument(call[index])) }
    do throws(ScriptError) {
      return try apply(to: arguments, in: call.interpreter)
    } catch {
      // Which operand is which only the names of the parameters tell.
      throw error.describing(
        operands: Array(zip(operation.parameterNames, (0..<call.count).map { call[$0] })))
    }
  }

  func apply(
    to arguments: [Argument], in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let result: Argument
    do throws(TensorError) {
      result = try operation.apply(
        Tensors.Arguments(engine: interpreter.engine, name: name, values: arguments))
    } catch {
      throw ScriptError(error)
    }
    return Value(result)
  }
}

/// Runs tensor code and turns its errors into those of the language.
func tensorErrors<Result>(
  _ body: () throws(TensorError) -> Result
) throws(ScriptError) -> Result {
  do { return try body() } catch { throw ScriptError(error) }
}

extension Argument {
  /// A value of a script as an operation takes it.
  init(_ value: Value) throws(ScriptError) {
    switch value {
    case .tensor(let tensor): self = .tensor(tensor)
    case .none: self = .none
    case .int(let number): self = .int(number)
    case .float(let number): self = .float(number)
    default:
      var room = Argument.elementLimit
      try self.init(value, depth: 0, room: &room)
    }
  }

  /// How deep lists may lie in lists: a list that contains itself lies deeper.
  private static let depthLimit = 64
  /// How many elements lists may have together: a list may be in another many times.
  private static let elementLimit = 1 << 24

  private init(_ value: Value, depth: Int, room: inout Int) throws(ScriptError) {
    switch value {
    case .none: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .string(let object): self = .string(object.text)
    case .tensor(let tensor), .array(let tensor): self = .tensor(tensor)
    case .elementType(let type): self = .elementType(type)
    case .list(let object):
      self = .list(try Argument.list(object.elements, depth: depth, room: &room))
    case .tuple(let object):
      self = .list(try Argument.list(object.elements, depth: depth, room: &room))
    case .native(let object as SizeObject): self = .list(object.lengths.map { .int($0) })
    case .native(let object as ReturnTypeObject):
      self = .list(try Argument.list(object.elements, depth: depth, room: &room))
    case .native(let object as DeviceObject): self = .string(object.name)
    case .native(let object as GeneratorObject): self = .generator(object.generator)
    case .native(let object as NumPyType): self = .elementType(object.elementType)
    case .bigInteger:
      throw ScriptError(.runtimeError, "Overflow when unpacking long")
    case .class(let object) where object.name == "float": self = .elementType(.float32)
    case .class(let object) where object.name == "int": self = .elementType(.int64)
    case .class(let object) where object.name == "bool": self = .elementType(.bool)
    default:
      throw ScriptError(
        .typeError, "expected a Tensor or a number, but got \(value.typeName)")
    }
  }

  private static func list(
    _ values: [Value], depth: Int, room: inout Int
  ) throws(ScriptError) -> [Argument] {
    guard depth < depthLimit else { throw ScriptError(.valueError, "too many dimensions") }
    room -= values.count
    guard room >= 0 else { throw ScriptError(.memoryError, "too many elements in nested lists") }
    var arguments: [Argument] = []
    arguments.reserveCapacity(values.count)
    for value in values { arguments.append(try Argument(value, depth: depth + 1, room: &room)) }
    return arguments
  }
}

extension Value {
  /// What an operation returned, as a script sees it.
  init(_ result: Argument) {
    switch result {
    case .none: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .string(let value): self = Value(value)
    case .tensor(let tensor): self = .tensor(tensor)
    case .elementType(let type): self = .elementType(type)
    case .generator(let generator): self = .native(GeneratorObject(generator))
    case .list(let items): self = Value(list: items.map { Value($0) })
    case .results(let items, let names, let typeName):
      if typeName == "torch.Size" {
        let lengths = items.map { if case .int(let length) = $0 { length } else { 0 } }
        self = .native(SizeObject(lengths))
      } else if names.isEmpty {
        self = Value(tuple: items.map { Value($0) })
      } else {
        self = .native(
          ReturnTypeObject(typeName, names: names, elements: items.map { Value($0) }))
      }
    }
  }

  /// A number of a tensor.
  init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    }
  }
}

import Evaluator
import Tensors

/// `np.float32`, which makes numbers of its type, and `array.dtype`.
final class NumPyType: NativeObject {
  let elementType: ElementType
  private let isDescription: Bool

  /// A type to call (`np.float32`), or the description that an array gives (`array.dtype`).
  init(_ elementType: ElementType, isDescription: Bool) {
    self.elementType = elementType
    self.isDescription = isDescription
  }

  override var typeName: String { isDescription ? "numpy.dtype" : "type" }
  override var isCallable: Bool { !isDescription }

  override func repr(in interpreter: Interpreter) -> String {
    isDescription ? "dtype('\(elementType.name)')" : "<class 'numpy.\(elementType.name)'>"
  }

  override func string(in interpreter: Interpreter) -> String {
    isDescription ? elementType.name : repr(in: interpreter)
  }

  override func attribute(named name: String, in interpreter: Interpreter) -> Value? {
    switch name {
    case "name", "__name__": Value(elementType.name)
    case "itemsize": .int(elementType.byteCount)
    default: nil
    }
  }

  override func call(
    _ arguments: Evaluator.Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let value = arguments.positional.first ?? .int(0)
    return .array(try interpreter.makeTensor(value, elementType: elementType))
  }

  override func isEqual(to other: Value, in interpreter: Interpreter) -> Bool? {
    switch other {
    case .native(let object as NumPyType): object.elementType == elementType
    case .string(let object): object.text == elementType.name
    case .class(let object): object.name == "float" && elementType == .float64
    default: false
    }
  }

  override func hash(in interpreter: Interpreter) -> Int? { elementType.hashValue }

  /// The element type that a `dtype=` argument names; nil for None.
  static func elementType(of value: Value) throws(ScriptError) -> ElementType? {
    switch value {
    case .none, .ellipsis: return nil
    case .native(let object as NumPyType): return object.elementType
    case .elementType(let type): return type
    case .class(let object):
      switch object.name {
      case "float": return .float64
      case "int": return .int64
      case "bool": return .bool
      default: break
      }
    case .string(let object):
      if let type = ElementType.allCases.first(where: { $0.name == object.text }) { return type }
      if object.text == "float" { return .float64 }
      if object.text == "int" { return .int64 }
    default: break
    }
    throw ScriptError(
      .typeError, "Cannot interpret the given value as a data type",
      hint: "np.float32, np.float64, np.int64 and np.bool_ are there")
  }
}

import Evaluator
import Tensors

/// What `tensor.grad_fn` shows: the operation that a result came from.
final class GradientFunctionObject: NativeObject {
  private let function: GradientFunction

  init(_ function: GradientFunction) { self.function = function }

  override var typeName: String { function.className }
  override var attributeNames: [String] { ["name", "next_functions"] }

  // PyTorch adds an address here, which says nothing and changes with every run.
  override func repr(in interpreter: Interpreter) -> String { "<\(function.className) object>" }

  override func attribute(named attribute: String, in interpreter: Interpreter) -> Value? {
    switch attribute {
    case "name":
      let text = function.name
      return .builtin(Builtin("name()", "The name of the operation.") { _ in Value(text) })
    case "next_functions":
      // A pair for each operand: its own operation, and which of that one's results it is.
      return Value(
        tuple: function.nextFunctions.map { next in
          Value(tuple: [next.map { .native(GradientFunctionObject($0)) } ?? .none, .int(0)])
        })
    default: return nil
    }
  }

  override func isEqual(to other: Value, in interpreter: Interpreter) -> Bool? {
    if case .native(let object as GradientFunctionObject) = other {
      return object.function == function
    }
    return false
  }

  override func hash(in interpreter: Interpreter) -> Int? { function.hashValue }
}

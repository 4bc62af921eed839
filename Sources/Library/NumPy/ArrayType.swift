import Evaluator
import Tensors

extension TypeDeclaration {
  /// `numpy.ndarray`, which is also the type of NumPy's single numbers.
  static var array: TypeDeclaration {
    TypeDeclaration(
      "numpy.ndarray", "An array of numbers without gradients.", properties: arrayProperties,
      methods: arrayMethods)
  }

  private static func arrayProperties(_ interpreter: Interpreter) -> [Property] {
    [
      property("shape") { Value(tuple: $0.shape.map { .int($0) }) },
      property("ndim") { .int($0.shape.count) },
      property("size") { .int($0.elementCount) },
      property("dtype") { .native(NumPyType($0.elementType, isDescription: true)) },
      Property(
        "T",
        get: { value, interpreter throws(ScriptError) in
          guard let tensor = value.tensorObject else { return .none }
          return try interpreter.callMethod(
            .tensor(tensor), "permute",
            [Value(tuple: tensor.shape.indices.reversed().map { .int($0) })]
          ).asArray
        }),
    ]
  }

  private static func property(
    _ name: String, _ get: @escaping (Tensor) -> Value
  ) -> Property {
    Property(name, get: { value, _ throws(ScriptError) in value.tensorObject.map(get) ?? .none })
  }

  private static func arrayMethods(_ interpreter: Interpreter) -> [Builtin] {
    ArrayFunction.all.filter(\.isMethod).map(\.method) + numberMethods + [
      // Methods that arrays and tensors have in common, by the tensor's own method.
      shared("reshape(self, /, *shape)"), shared("transpose(self, /, *axes)", as: "permute"),
      shared("flatten(self, /)"), shared("tolist(self, /)"), shared("item(self, /)"),
      shared("copy(self, /)", as: "clone"), shared("cumsum(self, /, axis=0)"),
      Builtin("astype(self, dtype, /)", "The elements as another type.") {
        call throws(ScriptError) in
        guard let tensor = call[0].tensorObject,
          let type = try NumPyType.elementType(of: call[1])
        else { return call[0] }
        return try call.interpreter.callMethod(
          .tensor(tensor), "to", [.elementType(type)]
        ).asArray
      },
    ]
  }

  private static func shared(_ signature: String, as method: String? = nil) -> Builtin {
    let name = String(signature.prefix { $0 != "(" })
    let isVariadic = signature.contains(Character("*"))
    return Builtin(signature, "As the method of tensors.") { call throws(ScriptError) in
      guard let tensor = call[0].tensorObject else { return .none }
      var arguments: [Value] = []
      if isVariadic {
        arguments = call.variadic(1)
        if arguments.isEmpty, name == "transpose" {
          arguments = tensor.shape.indices.reversed().map { .int($0) }
        }
      } else if call.count > 1 {
        arguments = [call[1]]
      }
      return try call.interpreter.callMethod(.tensor(tensor), method ?? name, arguments).asArray
    }
  }
}

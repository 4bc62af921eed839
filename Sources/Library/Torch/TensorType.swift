import Evaluator
import Tensors

// The type Tensor: what derives from the operations, and the few attributes that are not one.

extension TypeDeclaration {
  /// `torch.Tensor` with all its methods and properties.
  static var tensor: TypeDeclaration {
    TypeDeclaration(
      "Tensor", "An array of numbers that remembers how it was computed.",
      constructor: tensorConstructor, properties: tensorProperties, methods: tensorMethods)
  }

  /// `torch.Tensor(2, 3)` and `torch.Tensor([1, 2])`, always of the default floating-point type.
  private static var tensorConstructor: Builtin {
    Builtin("Tensor(*data)", "A tensor of the default type from lengths or nested lists.") {
      call throws(ScriptError) in
      let values = call.variadic(0)
      let interpreter = call.interpreter
      if values.count == 1, values[0].tensorObject != nil || !values[0].isInteger {
        return .tensor(
          try interpreter.makeTensor(
            values[0], elementType: interpreter.engine.defaultElementType))
      }
      return try interpreter.call(
        try interpreter.operation("zeros"), values)
    }
  }

  private static func tensorMethods(_ interpreter: Interpreter) -> [Builtin] {
    var methods: [Builtin] = []
    for operation in Operation.all {
      for name in [operation.name] + operation.aliases {
        if operation.forms.contains(.method) { methods.append(operation.method(named: name)) }
        if operation.forms.contains(.inPlace) {
          methods.append(operation.method(named: name, writesBack: true))
        }
      }
    }
    return methods + numberMethods + [
      Builtin("numpy(self, /, *, force=False)", "The elements as an array, in the same memory.") {
        call throws(ScriptError) in
        guard let tensor = call[0].tensorObject else { return .none }
        if tensor.requiresGradient, !(try call.bool(1)) {
          throw ScriptError(
            .runtimeError,
            "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() "
              + "instead.")
        }
        return .array(tensor.detached())
      },
      Builtin(
        "backward(self, /, gradient=None, retain_graph=None, create_graph=False)",
        "Computes the gradients of all leaves and adds them to their grad."
      ) { call throws(ScriptError) in
        guard let tensor = call[0].tensorObject else { return .none }
        let gradient = call[1].tensorObject
        let retains = call[2].isNone ? nil : try call.bool(2)
        let creates = try call.bool(3)
        try tensorErrors { () throws(TensorError) in
          try tensor.backward(
            gradient: gradient, retainsGraph: retains, createsGraph: creates)
        }
        return .none
      },
      Builtin("__array__(self, dtype=None, /)", "The elements as an array.") { call in
        call[0].tensorObject.map { .array($0) } ?? .none
      },
    ]
  }

  private static func tensorProperties(_ interpreter: Interpreter) -> [Property] {
    let derived = Operation.all.filter { $0.forms.contains(.property) }.map { operation in
      Property(
        operation.name,
        get: { value, interpreter throws(ScriptError) in
          try operation.property(of: value, in: interpreter)
        })
    }
    return derived + [
      tensorProperty("shape") { .native(SizeObject($0.shape)) },
      tensorProperty("ndim") { .int($0.shape.count) },
      tensorProperty("dtype") { .elementType($0.elementType) },
      tensorProperty("device") { _ in .native(DeviceObject("cpu")) },
      tensorProperty("is_leaf") { .bool($0.isLeaf) },
      tensorProperty("itemsize") { .int($0.elementType.byteCount) },
      tensorProperty("is_cuda") { _ in .bool(false) },
      tensorProperty("_version") { .int($0.version) },
      tensorProperty("grad_fn") { tensor in
        tensor.gradientFunction.map { .native(GradientFunctionObject($0)) } ?? .none
      },
      Property(
        "requires_grad",
        get: { value, _ throws(ScriptError) in
          .bool(value.tensorObject?.requiresGradient ?? false)
        },
        set: { value, new, interpreter throws(ScriptError) in
          let required = try interpreter.isTrue(new)
          try tensorErrors { () throws(TensorError) in
            try value.tensorObject?.setRequiresGradient(required, by: .property)
          }
        }),
      Property(
        "grad",
        get: { value, _ throws(ScriptError) in
          value.tensorObject?.gradient.map { .tensor($0) } ?? .none
        },
        set: { value, new, _ throws(ScriptError) in
          guard let tensor = value.tensorObject else { return }
          try tensor.setGradient(to: new)
        }),
      Property(
        "data",
        get: { value, _ throws(ScriptError) in
          value.tensorObject.map { .tensor($0.data()) } ?? .none
        },
        set: { value, new, _ throws(ScriptError) in
          guard let tensor = value.tensorObject else { return }
          guard let data = new.tensorObject else {
            throw ScriptError(
              .typeError,
              "Variable data has to be a tensor, but got \(new.typeName)")
          }
          try tensorErrors { () throws(TensorError) in try tensor.setData(data) }
        }),
    ]
  }

  private static func tensorProperty(
    _ name: String, _ get: @escaping (Tensor) -> Value
  ) -> Property {
    Property(name, get: { value, _ throws(ScriptError) in value.tensorObject.map(get) ?? .none })
  }
}

extension Tensor {
  /// Replaces `.grad`.
  fileprivate func setGradient(to value: Value) throws(ScriptError) {
    if value.isNone {
      gradient = nil
      return
    }
    guard let new = value.tensorObject else {
      throw ScriptError(
        .typeError,
        "assigned grad expected to be a Tensor or None but got grad of type "
          + "\(value.typeName)")
    }
    guard new.shape == shape else {
      throw ScriptError(
        .runtimeError, "assigned grad has data of a different size")
    }
    guard new.elementType == elementType else {
      throw ScriptError(.runtimeError, "assigned grad has data of a different type")
    }
    gradient = new
  }
}

extension Value {
  /// Whether it is an int, and no bool.
  var isInteger: Bool {
    if case .int = self { return true }
    return false
  }
}

extension Interpreter {
  /// The function form of an operation, for calls from Swift.
  func operation(_ name: String) throws(ScriptError) -> Value {
    guard let operation = Operation.named[name] else {
      throw ScriptError(.attributeError, "module 'torch' has no attribute '\(name)'")
    }
    return .builtin(operation.function())
  }
}

import Evaluator
import Tensors

extension ModuleDeclaration {
  /// `torch`: the functions of all operations, and what is not an operation.
  static var torch: ModuleDeclaration {
    ModuleDeclaration("torch", predefinedName: "torch") { interpreter throws(ScriptError) in
      var members: [Member] = []
      for operation in Operation.all where operation.forms.contains(.function) {
        for name in [operation.name] + operation.aliases {
          members.append(.builtin(operation.function(named: name)))
        }
      }
      members += ElementType.allCases.map { .value($0.name, .elementType($0)) }
      members += [
        .value("float", .elementType(.float32)),
        .value("double", .elementType(.float64)),
        .value("long", .elementType(.int64)),
        .value("int", .elementType(.int32)),
        .value("Tensor", .class(interpreter.classObject(named: "Tensor"))),
        .value("Size", .class(interpreter.classObject(named: "torch.Size"))),
        .value("dtype", .class(interpreter.classObject(named: "torch.dtype"))),
        .value("inf", .float(.infinity)),
        .value("nan", .float(.nan)),
        .value("pi", .float(.pi)),
        .value("e", .float(2.718281828459045)),
        .value("__version__", Value("2.13.0+cpu")),
        .module("nn", fullName: "torch.nn"),
        .module("optim", fullName: "torch.optim"),
        .module("linalg", fullName: "torch.linalg"),
        .module("autograd", fullName: "torch.autograd"),
        .module("cuda", fullName: "torch.cuda"),
        .module("random", fullName: "torch.random"),
      ]
      members += GradientModeObject.builtins.map { .builtin($0) }
      members += torchFunctions.map { .builtin($0) }
      return members
    }
  }

  private static var torchFunctions: [Builtin] {
    [
      Builtin(
        "tensor(data, *, dtype=None, device=None, requires_grad=False)",
        "A tensor made of a number or nested lists."
      ) { call throws(ScriptError) in
        let tensor = try call.interpreter.makeTensor(
          call[0], elementType: try Argument(call[1]).elementTypeOrNil())
        if try call.bool(3) {
          try tensorErrors { () throws(TensorError) in
            try tensor.setRequiresGradient(true, by: .creation)
          }
        }
        return .tensor(tensor)
      },
      Builtin(
        "as_tensor(data, dtype=None, device=None)",
        "The data as a tensor; in the same memory where that is possible."
      ) { call throws(ScriptError) in
        let type = try Argument(call[1]).elementTypeOrNil()
        if let tensor = call[0].tensorObject, type == nil || type == tensor.elementType {
          return .tensor(tensor)
        }
        return .tensor(try call.interpreter.makeTensor(call[0], elementType: type))
      },
      Builtin("from_numpy(ndarray, /)", "The array as a tensor in the same memory.") {
        call throws(ScriptError) in
        guard case .array(let tensor) = call[0] else {
          throw ScriptError(
            .typeError, "expected np.ndarray (got \(call[0].typeName))")
        }
        return .tensor(tensor)
      },
      Builtin("get_printoptions()", "How tensors are printed.") { call throws(ScriptError) in
        let formatter = call.interpreter.engine.tensorFormatter
        let options = DictionaryObject()
        options.set(text: "precision", to: .int(formatter.precision))
        let threshold = formatter.threshold.map { Value.int($0) } ?? .float(.infinity)
        options.set(text: "threshold", to: threshold)
        options.set(text: "edgeitems", to: .int(formatter.edgeItems))
        options.set(text: "linewidth", to: .int(formatter.lineWidth))
        return .dictionary(options)
      },
      legacy("FloatTensor", .float32), legacy("DoubleTensor", .float64),
      legacy("LongTensor", .int64), legacy("IntTensor", .int32), legacy("BoolTensor", .bool),
      Builtin("is_tensor(obj, /)", "Whether a value is a tensor.") { call in
        if case .tensor = call[0] { return .bool(true) }
        return .bool(false)
      },
      Builtin("get_default_dtype()", "The type of floats without one.") { call in
        .elementType(call.interpreter.engine.defaultElementType)
      },
      Builtin("set_default_dtype(d, /)", "Sets the type of floats without one.") {
        call throws(ScriptError) in
        guard case .elementType(let type) = call[0], type.isFloatingPoint else {
          throw ScriptError(
            .typeError, "only floating-point types are supported as the default type")
        }
        call.interpreter.engine.defaultElementType = type
        return .none
      },
      Builtin("device(type, index=None)", "Where a tensor lives; here always the CPU.") {
        call throws(ScriptError) in
        if case .native(let device as DeviceObject) = call[0] { return .native(device) }
        let name = try call.string(0)
        guard ["cpu", "cuda", "mps"].contains(name.prefix { $0 != ":" }) else {
          throw ScriptError(
            .runtimeError,
            "Expected one of cpu, cuda, mps device type at start of device string: \(name)")
        }
        return .native(DeviceObject(name))
      },
      Builtin(
        """
        set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, \
        profile=None, sci_mode=None)
        """, "Sets how tensors are printed."
      ) { call throws(ScriptError) in
        let engine = call.interpreter.engine
        var formatter = engine.tensorFormatter
        switch call[4].text {
        case "default": formatter = TensorFormatter()
        case "short":
          formatter = TensorFormatter()
          formatter.precision = 2
          formatter.edgeItems = 2
        case "full":
          formatter = TensorFormatter()
          formatter.threshold = nil
        default: break
        }
        if let value = try call.optionalInt(0) { formatter.precision = max(0, min(value, 60)) }
        if case .float(let value) = call[1], value == .infinity {
          formatter.threshold = nil
        } else if let value = try call.optionalInt(1) {
          formatter.threshold = value
        }
        if let value = try call.optionalInt(2) { formatter.edgeItems = max(0, value) }
        if let value = try call.optionalInt(3) { formatter.lineWidth = max(1, value) }
        if let value = call[5].isNone ? nil : try call.bool(5) { formatter.scientific = value }
        engine.tensorFormatter = formatter
        return .none
      },
      Builtin("set_num_threads(int, /)", "How many threads to use; results never depend on it.") {
        call throws(ScriptError) in
        call.interpreter.engine.threadCount = try threadCount(call[0])
        return .none
      },
      Builtin("Generator(device='cpu')", "A source of random numbers of its own.") { _ in
        // PyTorch's generators all start from one seed, unlike the default one.
        .native(GeneratorObject(Generator()))
      },
      Builtin("get_num_threads()", "How many threads are used.") { call in
        .int(call.interpreter.engine.threadCount)
      },
    ]
  }

  /// A number of threads; PyTorch's errors for what is none.
  private static func threadCount(_ value: Value) throws(ScriptError) -> Int {
    switch value {
    case .int(let count) where Int(Int32(truncatingIfNeeded: count)) != count:
      throw ScriptError(.valueError, "Overflow when unpacking long")
    case .int(let count) where count > 0: return count
    case .int: throw ScriptError(.runtimeError, "set_num_threads expects a positive integer")
    case .bigInteger: throw ScriptError(.valueError, "Overflow when unpacking long long")
    default:
      throw ScriptError(
        .runtimeError, "set_num_threads expects an int, but got \(value.typeName)")
    }
  }

  /// `torch.FloatTensor([…])` and its kin.
  private static func legacy(_ name: String, _ type: ElementType) -> Builtin {
    Builtin("\(name)(*data)", "A tensor of \(type.name) from nested lists or lengths.") {
      call throws(ScriptError) in
      let values = call.variadic(0)
      if values.count == 1, !values[0].isInteger {
        return .tensor(try call.interpreter.makeTensor(values[0], elementType: type))
      }
      return try call.interpreter.call(
        try call.interpreter.operation("zeros"),
        Evaluator.Arguments(
          values, keywords: [(call.interpreter.symbol("dtype"), .elementType(type))]))
    }
  }

  /// `torch.autograd`: gradients as values.
  static var autograd: ModuleDeclaration {
    ModuleDeclaration("torch.autograd") { _ throws(ScriptError) in
      [
        .builtin(
          Builtin(
            """
            grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, \
            allow_unused=None)
            """, "The gradients of outputs with respect to inputs, as a tuple."
          ) { call throws(ScriptError) in
            let outputs = try tensors(call[0], "outputs")
            let inputs = try tensors(call[1], "inputs")
            let given: [Tensor?] = call[2].isNone ? [] : try tensors(call[2], "grad_outputs")
            let retains = call[3].isNone ? nil : try call.bool(3)
            let creates = try call.bool(4)
            let allows = try call.bool(5)
            let gradients = try tensorErrors { () throws(TensorError) in
              try Tensor.gradients(
                of: outputs, withRespectTo: inputs, outputGradients: given,
                retainsGraph: retains, createsGraph: creates, allowsUnused: allows)
            }
            return Value(tuple: gradients.map { $0.map { .tensor($0) } ?? .none })
          }),
        .builtin(
          Builtin(
            "backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False)",
            "Runs backward on each tensor."
          ) { call throws(ScriptError) in
            let roots = try tensors(call[0], "tensors")
            let given: [Tensor] = call[1].isNone ? [] : try tensors(call[1], "grad_tensors")
            for (index, root) in roots.enumerated() {
              _ = try call.interpreter.callMethod(
                .tensor(root), "backward",
                [index < given.count ? .tensor(given[index]) : .none, call[2], call[3]])
            }
            return .none
          }),
        .builtin(
          Builtin("Variable(data, requires_grad=False)", "The tensor itself; kept for old code.") {
            call throws(ScriptError) in
            guard let tensor = call[0].tensorObject else {
              throw ScriptError(
                .typeError, "Variable data has to be a tensor, but got \(call[0].typeName)")
            }
            let required = try call.bool(1)
            let variable = tensor.detached()
            try tensorErrors { () throws(TensorError) in
              try variable.setRequiresGradient(required)
            }
            return .tensor(variable)
          }),
      ] + GradientModeObject.builtins.map { .builtin($0) }
    }
  }

  /// `torch.linalg`: norms and systems of equations.
  static var linearAlgebra: ModuleDeclaration {
    ModuleDeclaration("torch.linalg") { _ throws(ScriptError) in
      Operation.all.filter { $0.forms.contains(.linearAlgebra) }.map {
        .builtin($0.function())
      }
    }
  }

  /// `torch.cuda`: there is none, and programs ask.
  static var cuda: ModuleDeclaration {
    ModuleDeclaration("torch.cuda") { _ throws(ScriptError) in
      [
        .builtin(Builtin("is_available()", "Whether there is a GPU: never.") { _ in .bool(false) }),
        .builtin(Builtin("device_count()", "How many GPUs there are: none.") { _ in .int(0) }),
        .builtin(Builtin("manual_seed(seed)", "Does nothing without a GPU.") { _ in .none }),
        .builtin(Builtin("manual_seed_all(seed)", "Does nothing without a GPU.") { _ in .none }),
        .builtin(Builtin("synchronize()", "Does nothing without a GPU.") { _ in .none }),
      ]
    }
  }

  /// The tensors of an argument that is one tensor or a sequence of them.
  private static func tensors(_ value: Value, _ name: String) throws(ScriptError) -> [Tensor] {
    let values: [Value]
    switch value {
    case .list(let object): values = object.elements
    case .tuple(let object): values = object.elements
    default: values = [value]
    }
    var tensors: [Tensor] = []
    for value in values {
      guard let tensor = value.tensorObject else {
        throw ScriptError(
          .typeError, "\(name) must be a Tensor or a sequence of Tensors, got \(value.typeName)")
      }
      tensors.append(tensor)
    }
    return tensors
  }
}

extension Argument {
  /// The element type, or nil for None.
  func elementTypeOrNil() throws(ScriptError) -> ElementType? {
    switch self {
    case .none: return nil
    case .elementType(let type): return type
    default: throw ScriptError(.typeError, "dtype must be a torch.dtype")
    }
  }
}

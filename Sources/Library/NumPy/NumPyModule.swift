import Evaluator
import Tensors

extension ModuleDeclaration {
  /// `numpy`: as much of it as programs use beside tensors.
  static var numpy: ModuleDeclaration {
    ModuleDeclaration("numpy", predefinedName: "np") { interpreter throws(ScriptError) in
      var members: [Member] = ArrayFunction.all.map { .builtin($0.function) }
      members += creation.map { .builtin($0) }
      members += joining.map { .builtin($0) }
      for (name, type) in typeNames {
        members.append(.value(name, .native(NumPyType(type, isDescription: false))))
      }
      members += [
        .value("pi", .float(.pi)), .value("e", .float(2.718281828459045)),
        .value("inf", .float(.infinity)), .value("nan", .float(.nan)),
        .value("newaxis", .none),
        .value("ndarray", .class(interpreter.classObject(named: "numpy.ndarray"))),
        .module("random", fullName: "numpy.random"),
      ]
      return members
    }
  }

  private static let typeNames: [(String, ElementType)] = [
    ("float32", .float32), ("float64", .float64), ("double", .float64), ("int64", .int64),
    ("int32", .int32),
    ("bool_", .bool),
  ]

  /// Making arrays.
  private static var creation: [Builtin] {
    [
      Builtin("array(object, dtype=None)", "An array made of nested lists.") {
        call throws(ScriptError) in
        .array(
          try call.interpreter.makeTensor(
            call[0], elementType: try NumPyType.elementType(of: call[1]), float: .float64))
      },
      Builtin("asarray(a, dtype=None)", "The data as an array.") { call throws(ScriptError) in
        let type = try NumPyType.elementType(of: call[1])
        if case .array(let tensor) = call[0], type == nil || type == tensor.elementType {
          return call[0]
        }
        return .array(
          try call.interpreter.makeTensor(call[0], elementType: type, float: .float64))
      },
      filled("zeros", .int(0)), filled("ones", .int(1)), filled("empty", .int(0)),
      Builtin("full(shape, fill_value, dtype=None)", "An array of one number.") {
        call throws(ScriptError) in
        try fill(call[0], call[1], try NumPyType.elementType(of: call[2]), call.interpreter)
      },
      like("zeros_like", .int(0)), like("ones_like", .int(1)),
      Builtin("eye(N)", "A matrix with ones on the diagonal.") { call throws(ScriptError) in
        try call.interpreter.asNumPy { () throws(ScriptError) in
          try call.interpreter.call(try call.interpreter.operation("eye"), [call[0]])
        }
      },
      Builtin("arange(start, stop=None, step=None)", "Numbers a step apart.") {
        call throws(ScriptError) in
        var arguments = [call[0]]
        if !call[1].isNone { arguments.append(call[1]) }
        if !call[2].isNone {
          if call[1].isNone { arguments = [.int(0), call[0]] }
          arguments.append(call[2])
        }
        let given = arguments
        return try call.interpreter.asNumPy { () throws(ScriptError) in
          try call.interpreter.call(try call.interpreter.operation("arange"), given)
        }
      },
      Builtin("linspace(start, stop, num=50)", "Evenly spaced numbers.") {
        call throws(ScriptError) in
        // NumPy's arithmetic: start + i * step, and the end exact.
        let (start, stop) = (try call.float(0), try call.float(1))
        let count = try call.int(2)
        guard count >= 0 else {
          throw ScriptError(
            .valueError, "Number of samples, \(count), must be non-negative.")
        }
        let step = count > 1 ? (stop - start) / Double(count - 1) : 0
        try tensorErrors { () throws(TensorError) in
          try call.interpreter.engine.checkMemory(shape: [count])
        }
        var values = (0..<count).map { Scalar.float(Double($0) * step + start) }
        if count > 1 { values[count - 1] = .float(stop) }
        return .array(try call.interpreter.tensor(values, shape: [count], .float64))
      },
    ]
  }

  private static func filled(_ name: String, _ value: Value) -> Builtin {
    Builtin("\(name)(shape, dtype=None)", "An array of \(name).") { call throws(ScriptError) in
      try fill(
        call[0], value, try NumPyType.elementType(of: call[1]) ?? .float64, call.interpreter)
    }
  }

  private static func like(_ name: String, _ value: Value) -> Builtin {
    Builtin("\(name)(a)", "An array of the shape and type of another.") {
      call throws(ScriptError) in
      guard let tensor = try call.interpreter.arrayOperand(call[0]).tensorObject else {
        throw ScriptError(.typeError, "\(name)() needs an array")
      }
      return try fill(
        Value(tuple: tensor.shape.map { .int($0) }), value, tensor.elementType, call.interpreter)
    }
  }

  private static func fill(
    _ shape: Value, _ value: Value, _ type: ElementType?, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    try interpreter.asNumPy { () throws(ScriptError) in
      try interpreter.call(
        try interpreter.operation("full"),
        Evaluator.Arguments(
          [shape.isInteger ? Value(tuple: [shape]) : shape, value],
          keywords: type.map { [(interpreter.symbol("dtype"), .elementType($0))] } ?? []))
    }
  }

  /// Putting arrays together, and what fits no table.
  private static var joining: [Builtin] {
    [
      joined("concatenate(arrays, axis=0)", "cat"), joined("stack(arrays, axis=0)", "stack"),
      joined("vstack(tup)", "vstack"), joined("hstack(tup)", "hstack"),
      Builtin("where(condition, x=..., y=...)", "x where the condition holds, y elsewhere.") {
        call throws(ScriptError) in
        var arguments = [try call.interpreter.arrayOperand(call[0])]
        for index in 1...2 {
          if let value = call.given(index) {
            arguments.append(try call.interpreter.arrayOperand(value))
          }
        }
        let given = arguments
        return try call.interpreter.asNumPy { () throws(ScriptError) in
          try call.interpreter.call(try call.interpreter.operation("where"), given)
        }
      },
      Builtin("transpose(a)", "The axes in reverse order.") { call throws(ScriptError) in
        try call.interpreter.attribute(
          of: try call.interpreter.arrayOperand(call[0]), named: "T")
      },
      Builtin("reshape(a, shape)", "The elements under another shape.") {
        call throws(ScriptError) in
        try call.interpreter.callMethod(
          try call.interpreter.arrayOperand(call[0]), "reshape", [call[1]])
      },
      Builtin("shape(a)", "The lengths of the axes.") { call throws(ScriptError) in
        try call.interpreter.attribute(
          of: try call.interpreter.arrayOperand(call[0]), named: "shape")
      },
      Builtin("allclose(a, b, rtol=1e-05, atol=1e-08)", "Whether two arrays are nearly equal.") {
        call throws(ScriptError) in
        try call.interpreter.call(
          try call.interpreter.operation("allclose"),
          [
            try call.interpreter.arrayOperand(call[0]), try call.interpreter.arrayOperand(call[1]),
            call[2], call[3],
          ])
      },
      Builtin(
        "set_printoptions(precision=None, threshold=None, linewidth=None, suppress=None)",
        "Sets how arrays are printed."
      ) { call throws(ScriptError) in
        var formatter = call.interpreter.engine.arrayFormatter
        if let value = try call.optionalInt(0) { formatter.precision = max(0, min(value, 60)) }
        if let value = try call.optionalInt(1) { formatter.threshold = value }
        if let value = try call.optionalInt(2) { formatter.lineWidth = max(1, value) }
        if !call[3].isNone { formatter.suppressesSmall = try call.bool(3) }
        call.interpreter.engine.arrayFormatter = formatter
        return .none
      },
    ]
  }

  private static func joined(_ signature: String, _ operation: String) -> Builtin {
    Builtin(signature, "Several arrays as one.") { call throws(ScriptError) in
      var arrays: [Value] = []
      for value in try call.list(0) { arrays.append(try call.interpreter.arrayOperand(value)) }
      let arguments = [Value(tuple: arrays)] + (call.count > 1 ? [call[1]] : [])
      return try call.interpreter.asNumPy { () throws(ScriptError) in
        try call.interpreter.call(try call.interpreter.operation(operation), arguments)
      }
    }
  }

  /// `numpy.random`: the legacy functions, with NumPy's own numbers for a seed.
  static var numpyRandom: ModuleDeclaration {
    ModuleDeclaration("numpy.random") { _ throws(ScriptError) in
      let generator = NumPyGenerator(seed: UInt32.random(in: 0...UInt32.max))
      return randomFunctions(generator).map { .builtin($0) }
    }
  }

  private static func randomFunctions(_ generator: NumPyGenerator) -> [Builtin] {
    [
      Builtin("seed(seed)", "Starts the sequence of numbers anew.") { call throws(ScriptError) in
        guard let seed = UInt32(exactly: try call.int(0)) else {
          throw ScriptError(.valueError, "Seed must be between 0 and 2**32 - 1")
        }
        generator.seed(seed)
        return .none
      },
      Builtin("rand(*shape)", "Numbers drawn evenly from 0 to 1.") { call throws(ScriptError) in
        try draw(call, Value(tuple: call.variadic(0))) { generator.nextDouble() }
      },
      Builtin("randn(*shape)", "Numbers of the standard normal distribution.") {
        call throws(ScriptError) in
        try draw(call, Value(tuple: call.variadic(0))) { generator.nextNormal() }
      },
      Builtin("uniform(low=0.0, high=1.0, size=None)", "Numbers drawn evenly from low to high.") {
        call throws(ScriptError) in
        let (low, high) = (try call.float(0), try call.float(1))
        return try draw(call, call[2]) { generator.nextUniform(from: low, to: high) }
      },
      Builtin("normal(loc=0.0, scale=1.0, size=None)", "Numbers of a normal distribution.") {
        call throws(ScriptError) in
        let (mean, deviation) = (try call.float(0), try call.float(1))
        return try draw(call, call[2]) {
          generator.nextNormal(mean: mean, deviation: deviation)
        }
      },
      Builtin("randint(low, high=None, size=None)", "Integers from low up to high.") {
        call throws(ScriptError) in
        let first = try call.int(0)
        let (low, high) = call[1].isNone ? (0, first) : (first, try call.int(1))
        guard low < high else { throw ScriptError(.valueError, "low >= high") }
        let shape = try shape(call[2], call)
        let values = (0..<shape.count).map { _ in
          Scalar.int(generator.nextInteger(from: low, to: high))
        }
        return call[2].isNone
          ? .int(values[0].integer)
          : .array(try call.interpreter.tensor(values, shape: shape.lengths, .int64))
      },
      Builtin("permutation(x)", "The numbers below x in random order.") {
        call throws(ScriptError) in
        let count = try call.int(0)
        try tensorErrors { () throws(TensorError) in
          try call.interpreter.engine.checkMemory(shape: [max(count, 0)])
        }
        return .array(
          try call.interpreter.tensor(
            generator.permutation(max(count, 0)).map { .int($0) }, shape: [max(count, 0)], .int64))
      },
    ]
  }

  private static func shape(
    _ size: Value, _ call: BoundArguments
  ) throws(ScriptError) -> (lengths: [Int], count: Int) {
    if size.isNone { return ([], 1) }
    let items = size.isInteger ? [size] : try call.interpreter.elements(of: size)
    var lengths: [Int] = []
    for item in items { lengths.append(try call.interpreter.index(item)) }
    guard lengths.allSatisfy({ $0 >= 0 }) else {
      throw ScriptError(.valueError, "negative dimensions are not allowed")
    }
    let checked = lengths
    try tensorErrors { () throws(TensorError) in
      try call.interpreter.engine.checkMemory(shape: checked)
    }
    return (lengths, lengths.reduce(1, *))
  }

  private static func draw(
    _ call: BoundArguments, _ size: Value, _ next: () -> Double
  ) throws(ScriptError) -> Value {
    if case .tuple(let object) = size, object.elements.isEmpty { return .float(next()) }
    if size.isNone { return .float(next()) }
    let shape = try shape(size, call)
    let values = (0..<shape.count).map { _ in Scalar.float(next()) }
    return .array(try call.interpreter.tensor(values, shape: shape.lengths, .float64))
  }
}

extension Interpreter {
  /// A tensor of given numbers.
  func tensor(
    _ values: [Scalar], shape: [Int], _ type: ElementType
  ) throws(ScriptError) -> Tensor {
    try tensorErrors { () throws(TensorError) in
      try Tensor(values, shape: shape, elementType: type, engine: engine)
    }
  }
}

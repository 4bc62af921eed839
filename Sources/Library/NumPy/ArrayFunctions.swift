import Evaluator
import Tensors

/// A function of NumPy that is one of our operations under other names.
struct ArrayFunction {
  /// NumPy's signature; an optional parameter defaults to `...`, which means "not given".
  let signature: String
  let summary: String
  /// The operation that computes it.
  let operation: String
  /// The operation's names of the parameters, in the order of `signature`.
  let parameters: [String]
  /// Arguments that NumPy takes for granted and the operation does not.
  let fixed: [(name: String, value: Value)]
  /// Whether arrays have it as a method too.
  let isMethod: Bool

  init(
    _ signature: String, _ operation: String, _ parameters: [String], _ summary: String,
    fixed: [(name: String, value: Value)] = [], isMethod: Bool = false
  ) {
    self.signature = signature
    self.operation = operation
    self.parameters = parameters
    self.summary = summary
    self.fixed = fixed
    self.isMethod = isMethod
  }

  /// `np.name(…)`.
  var function: Builtin {
    Builtin(signature, summary) { call throws(ScriptError) in try run(call) }
  }

  /// `array.name(…)`.
  var method: Builtin {
    let open = signature.prefix { $0 != "(" }
    let rest = signature.dropFirst(open.count + 1).drop { $0 != "," && $0 != ")" }
    // `dot(x1, x2, /)` ends in a slash of its own, which may stand only once.
    let parameters = rest.hasSuffix(", /)") ? rest.dropLast(4) + ")" : rest
    return Builtin("\(open)(self, /\(parameters)", summary) { call throws(ScriptError) in
      try run(call)
    }
  }

  private func run(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let first = try interpreter.arrayOperand(call[0])
    var keywords = fixed.map { (name: interpreter.symbol($0.name), value: $0.value) }
    for index in parameters.indices.dropFirst() {
      guard let value = call.given(index) else { continue }
      let converted =
        ArrayFunction.operandNames.contains(parameters[index])
        ? try interpreter.arrayOperand(value) : value.withoutNumPyType
      keywords.append((interpreter.symbol(parameters[index]), converted))
    }
    let named = keywords
    return try interpreter.asNumPy { () throws(ScriptError) in
      try interpreter.call(
        try interpreter.operation(operation),
        Evaluator.Arguments([first], keywords: named))
    }
  }

  /// The operations' parameters that take arrays.
  private static let operandNames: Set<String> = [
    "other", "exponent", "tensor", "mat2", "vec2", "min", "max",
  ]

  /// Every function that needs no more than other names.
  static var all: [ArrayFunction] { elementwise + reductions + arrangements }

  private static var elementwise: [ArrayFunction] {
    let unary = [
      ("exp", "exp"), ("log", "log"), ("log2", "log2"), ("log10", "log10"), ("log1p", "log1p"),
      ("expm1", "expm1"), ("sqrt", "sqrt"), ("square", "square"), ("abs", "abs"),
      ("absolute", "abs"), ("sign", "sign"), ("sin", "sin"), ("cos", "cos"), ("tan", "tan"),
      ("arcsin", "asin"), ("arccos", "acos"), ("arctan", "atan"), ("sinh", "sinh"),
      ("cosh", "cosh"), ("tanh", "tanh"), ("floor", "floor"), ("ceil", "ceil"),
      ("negative", "neg"), ("isnan", "isnan"), ("isinf", "isinf"), ("isfinite", "isfinite"),
      ("logical_not", "logical_not"),
    ].map { name, operation in
      ArrayFunction("\(name)(x, /)", operation, ["input"], "\(operation) of each element.")
    }
    let binary = [
      ("add", "add"), ("subtract", "sub"), ("multiply", "mul"), ("divide", "div"),
      ("maximum", "maximum"), ("minimum", "minimum"), ("mod", "remainder"), ("dot", "matmul"),
      ("matmul", "matmul"), ("arctan2", "atan2"), ("logical_and", "logical_and"),
      ("logical_or", "logical_or"), ("equal", "eq"), ("less", "lt"), ("greater", "gt"),
    ].map { name, operation in
      ArrayFunction(
        "\(name)(x1, x2, /)", operation, ["input", "other"], "\(operation), element by element.",
        isMethod: name == "dot")
    }
    return unary + binary + [
      ArrayFunction(
        "power(x1, x2, /)", "pow", ["input", "exponent"], "Powers, element by element."),
      ArrayFunction(
        "outer(a, b)", "outer", ["input", "vec2"], "All products of two vectors' elements."),
      ArrayFunction(
        "clip(a, a_min=..., a_max=...)", "clamp", ["input", "min", "max"],
        "The elements, kept between two bounds.", isMethod: true),
      ArrayFunction(
        "round(a, decimals=...)", "round", ["input", "decimals"],
        "The elements, rounded to decimals.", isMethod: true),
    ]
  }

  private static var reductions: [ArrayFunction] {
    let population: [(name: String, value: Value)] = [("correction", .int(0))]
    let plain: [(String, String, [(name: String, value: Value)])] = [
      ("sum", "sum", []), ("mean", "mean", []), ("max", "amax", []), ("min", "amin", []),
      ("prod", "prod", []), ("std", "std", population), ("var", "var", population),
      ("argmax", "argmax", []), ("argmin", "argmin", []), ("all", "all", []), ("any", "any", []),
    ]
    return plain.map { name, operation, fixed in
      ArrayFunction(
        "\(name)(a, axis=..., *, keepdims=...)", operation, ["input", "dim", "keepdim"],
        "\(name) of all elements, or along an axis.", fixed: fixed, isMethod: true)
    }
  }

  private static var arrangements: [ArrayFunction] {
    [
      ArrayFunction(
        "squeeze(a, axis=...)", "squeeze", ["input", "dim"], "Without axes of length 1.",
        isMethod: true),
      ArrayFunction(
        "expand_dims(a, axis)", "unsqueeze", ["input", "dim"], "With a new axis of length 1."),
      ArrayFunction("ravel(a)", "flatten", ["input"], "All elements in one row.", isMethod: true),
      ArrayFunction(
        "repeat(a, repeats, axis=...)", "repeat_interleave", ["input", "repeats", "dim"],
        "Each element several times.", isMethod: true),
      ArrayFunction(
        "flip(a, axis)", "flip", ["input", "dims"], "The elements in reverse order."),
      ArrayFunction("diag(v)", "diag", ["input"], "A diagonal, or a matrix with one."),
    ]
  }
}

extension Interpreter {
  /// A list as an array; anything else as it is.
  func arrayOperand(_ value: Value) throws(ScriptError) -> Value {
    switch value {
    case .list, .tuple, .range:
      return .array(try makeTensor(value, elementType: nil, float: .float64))
    case .int, .float, .bool:
      return .array(try makeTensor(value, elementType: nil, float: .float64))
    default: return value
    }
  }

  /// Runs an operation as NumPy would: floats without a type are float64, results are arrays.
  func asNumPy(_ body: () throws(ScriptError) -> Value) throws(ScriptError) -> Value {
    let type = engine.defaultElementType
    engine.defaultElementType = .float64
    defer { engine.defaultElementType = type }
    return try body().asArray
  }
}

extension Value {
  /// Tensors, also in lists and tuples, as arrays.
  var asArray: Value {
    switch self {
    case .tensor(let tensor): .array(tensor)
    case .list(let object): Value(list: object.elements.map(\.asArray))
    case .tuple(let object): Value(tuple: object.elements.map(\.asArray))
    default: self
    }
  }

  /// `np.float32` as `torch.float32`.
  var withoutNumPyType: Value {
    if case .native(let object as NumPyType) = self { return .elementType(object.elementType) }
    return self
  }
}

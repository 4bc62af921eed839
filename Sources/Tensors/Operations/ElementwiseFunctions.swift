import CKernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// MARK: Primitives

extension Primitive {
  private typealias Derivative =
    @Sendable (_ x: Node, _ y: Node, _ gradient: Node) throws(TensorError) -> Node

  /// A function of one element: `derivative` gets input, result and the result's gradient.
  private static func function(
    _ name: String, _ kernel: gd_unary_function, saves: Saves, _ derivative: @escaping Derivative
  ) -> Primitive {
    Primitive(name, .unary(UnaryFunction(kernel: kernel)), saves: saves) {
      result, gradient throws(TensorError) in
      .init(try derivative(result.inputs[0], result, gradient))
    }
  }

  private static func step(_ name: String, _ kernel: gd_unary_function) -> Primitive {
    Primitive(name, .unary(UnaryFunction(kernel: kernel)), pullback: constantPullback)
  }

  static let exponential: Primitive = function("exp", GD_UNARY_exp, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * y
  }
  static let exponential2: Primitive = function("exp2", GD_UNARY_exp2, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * (y * M_LN2)
  }
  static let exponentialMinus1: Primitive = function("expm1", GD_UNARY_expm1, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * (y + 1)
  }
  static let logarithm: Primitive = function("log", GD_UNARY_log, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / x
  }
  static let logarithm2: Primitive = function("log2", GD_UNARY_log2, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / (x * M_LN2)
  }
  static let logarithm10: Primitive = function("log10", GD_UNARY_log10, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / (x * M_LN10)
  }
  static let logarithm1Plus: Primitive = function("log1P", GD_UNARY_log1p, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / (x + 1)
  }
  static let squareRoot: Primitive = function("sqrt", GD_UNARY_sqrt, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient / (y * 2)
  }
  static let reciprocalRoot: Primitive = function("rsqrt", GD_UNARY_rsqrt, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * -0.5 * y.raised(to: 3)
  }
  static let sine: Primitive = function("sin", GD_UNARY_sin, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient * .unary(.cosine, x)
  }
  static let cosine: Primitive = function("cos", GD_UNARY_cos, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient * -Node.unary(.sine, x)
  }
  static let tangent: Primitive = function("tan", GD_UNARY_tan, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * (y.squared() + 1)
  }
  static let arcSine: Primitive = function("asin", GD_UNARY_asin, saves: .inputs) {
    x, _, gradient throws(TensorError) in
    try gradient * .unary(.reciprocalRoot, 1 - x.squared())
  }
  static let arcCosine: Primitive = function("acos", GD_UNARY_acos, saves: .inputs) {
    x, _, gradient throws(TensorError) in
    try gradient * -Node.unary(.reciprocalRoot, 1 - x.squared())
  }
  static let arcTangent: Primitive = function("atan", GD_UNARY_atan, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / (x.squared() + 1)
  }
  static let hyperbolicSine: Primitive = function("sinh", GD_UNARY_sinh, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient * .unary(.hyperbolicCosine, x)
  }
  static let hyperbolicCosine: Primitive = function("cosh", GD_UNARY_cosh, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient * .unary(.hyperbolicSine, x)
  }
  static let hyperbolicTangent: Primitive = function("tanh", GD_UNARY_tanh, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * (1 - y.squared())
  }
  static let areaSine: Primitive = function("asinh", GD_UNARY_asinh, saves: .inputs) {
    x, _, gradient throws(TensorError) in
    try gradient * .unary(.reciprocalRoot, x.squared() + 1)
  }
  static let areaCosine: Primitive = function("acosh", GD_UNARY_acosh, saves: .inputs) {
    x, _, gradient throws(TensorError) in
    try gradient * .unary(.reciprocalRoot, x.squared() + -1)
  }
  static let areaTangent: Primitive = function("atanh", GD_UNARY_atanh, saves: .inputs) {
    x, _, gradient throws(TensorError) in try gradient / (1 - x.squared())
  }
  static let sigmoid: Primitive = function("sigmoid", GD_UNARY_sigmoid, saves: .result) {
    _, y, gradient throws(TensorError) in try gradient * ((1 - y) * y)
  }
  static let rectified: Primitive = function("relu", GD_UNARY_relu, saves: .result) {
    _, y, gradient throws(TensorError) in
    try .choose(y.compared(.lessOrEqual, 0), gradient.zeros(), gradient)
  }
  static let errorFunction: Primitive = function("erf", GD_UNARY_erf, saves: .inputs) {
    x, _, gradient throws(TensorError) in
    try gradient * (Node.unary(.exponential, -x.squared()) * M_2_SQRTPI)
  }
  static let floor: Primitive = step("floor", GD_UNARY_floor)
  static let ceiling: Primitive = step("ceil", GD_UNARY_ceil)
  static let round: Primitive = step("round", GD_UNARY_round)
  static let truncate: Primitive = step("trunc", GD_UNARY_trunc)
}

// MARK: Values

extension Node {
  func exponential() throws(TensorError) -> Node { try Node.unary(.exponential, self) }
  func logarithm() throws(TensorError) -> Node { try Node.unary(.logarithm, self) }
  func squareRoot() throws(TensorError) -> Node { try Node.unary(.squareRoot, self) }
  func sigmoid() throws(TensorError) -> Node { try Node.unary(.sigmoid, self) }
  func hyperbolicTangent() throws(TensorError) -> Node {
    try Node.unary(.hyperbolicTangent, self)
  }
}

// MARK: Operations

extension Operation {
  static let functions: [Operation] =
    [
      function("exp", .exponential, "e to the power of each element."),
      function("exp2", .exponential2, "2 to the power of each element."),
      function("expm1", .exponentialMinus1, "exp(x) - 1, exact near zero."),
      function("log", .logarithm, "The natural logarithm of each element.", on: "p"),
      function("log2", .logarithm2, "The logarithm to base 2 of each element.", on: "p"),
      function("log10", .logarithm10, "The logarithm to base 10 of each element.", on: "p"),
      function("log1p", .logarithm1Plus, "log(1 + x), exact near zero.", on: "p"),
      function("sqrt", .squareRoot, "The square root of each element.", on: "p"),
      function("rsqrt", .reciprocalRoot, "One over the square root of each element.", on: "p"),
      function("sin", .sine, "The sine of each element."),
      function("cos", .cosine, "The cosine of each element."),
      function("tan", .tangent, "The tangent of each element."),
      function("asin", .arcSine, "The angle whose sine is each element.", ["arcsin"], on: "q"),
      function("acos", .arcCosine, "The angle whose cosine is each element.", ["arccos"], on: "q"),
      function("atan", .arcTangent, "The angle whose tangent is each element.", ["arctan"]),
      function("sinh", .hyperbolicSine, "The hyperbolic sine of each element."),
      function("cosh", .hyperbolicCosine, "The hyperbolic cosine of each element."),
      function(
        "tanh", .hyperbolicTangent, "The hyperbolic tangent of each element.",
        [.function, .method, .inPlace, .functional]),
      function("asinh", .areaSine, "The inverse of sinh.", ["arcsinh"]),
      function("acosh", .areaCosine, "The inverse of cosh.", ["arccosh"], on: "(p + 1)"),
      function("atanh", .areaTangent, "The inverse of tanh.", ["arctanh"], on: "q"),
      function(
        "sigmoid", .sigmoid, "1 / (1 + exp(-x)).", [.function, .method, .inPlace, .functional]),
      function("erf", .errorFunction, "The error function of each element."),
      rounding("floor", .floor, "The largest integer that is not greater."),
      rounding("ceil", .ceiling, "The smallest integer that is not less."),
      rounding("trunc", .truncate, "Each element without its fraction.", ["fix"]),
    ] + [
      Operation(
        "relu(input)", "Each element, or zero where it is negative.",
        [.function, .method, .inPlace, .functional], samples: ["torch.relu(m)", "torch.relu(i)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        if input.elementType == .bool {
          throw TensorError(.runtime, "Boolean inputs not supported for relu")
        }
        return try Node.unary(.rectified, input)
      },
      Operation(
        "round(input, *, decimals=0)", "The nearest integer (of two the even one), or decimal.",
        [.function, .method, .inPlace],
        samples: ["torch.round(m)", "torch.round(m, decimals=2)", "torch.round(i)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        try input.refuse([.bool], as: "round_vml_cpu")
        guard input.elementType.isFloatingPoint else { return input }
        let decimals = try arguments.int(1)
        if decimals == 0 { return try Node.unary(.round, input) }
        let scale = pow(10, abs(Double(decimals)))
        let scaled = try decimals > 0 ? input * scale : input / scale
        let rounded = try Node.unary(.round, scaled)
        return try (decimals > 0 ? rounded / scale : rounded * scale).named("RoundBackward1")
      },
      Operation(
        "frac(input)", "The fraction of each element, with its sign.",
        [.function, .method, .inPlace], samples: ["torch.frac(m)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        try input.refuseIntegers(as: "frac_cpu")
        return try (input - .unary(.truncate, input)).named("FracBackward0")
      },
      Operation("isnan(input)", "Where the elements are NaN.", samples: ["torch.isnan(m)"]) {
        arguments throws(TensorError) in try arguments.node(0).isNaN()
      },
      Operation(
        "isinf(input)", "Where the elements are infinite.",
        samples: ["torch.isinf(1 / m)", "torch.isinf(i)"]
      ) { arguments throws(TensorError) in
        try arguments.node(0).floating().absolute().equals(.infinity)
      },
      Operation(
        "isfinite(input)", "Where the elements are neither infinite nor NaN.",
        samples: ["torch.isfinite(m)", "torch.isfinite(i)"]
      ) { arguments throws(TensorError) in
        try arguments.node(0).floating().absolute().compared(.less, .infinity)
      },
    ]

  private static func function(
    _ name: String, _ primitive: Primitive, _ summary: String,
    _ forms: Forms = [.function, .method, .inPlace], _ aliases: [String] = [],
    on input: String = "m"
  ) -> Operation {
    Operation(
      "\(name)(input)", summary, forms, aliases: aliases,
      samples: ["torch.\(name)(\(input))", "torch.\(name)(k)"]
    ) { arguments throws(TensorError) in
      try Node.unary(primitive, arguments.floatingNode(0))
    }
  }

  private static func function(
    _ name: String, _ primitive: Primitive, _ summary: String, _ aliases: [String],
    on input: String = "m"
  ) -> Operation {
    function(name, primitive, summary, [.function, .method, .inPlace], aliases, on: input)
  }

  private static func rounding(
    _ name: String, _ primitive: Primitive, _ summary: String, _ aliases: [String] = []
  ) -> Operation {
    Operation(
      "\(name)(input)", summary, [.function, .method, .inPlace], aliases: aliases,
      samples: ["torch.\(name)(m)", "torch.\(name)(i)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      try input.refuse([.bool], as: "\(name)_vml_cpu")
      return input.elementType.isFloatingPoint ? try Node.unary(primitive, input) : input
    }
  }
}

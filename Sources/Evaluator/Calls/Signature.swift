import Syntax

/// The parameters of a function or builtin, as the binder reads them.
final class Signature {
  struct Parameter {
    let name: Symbol
    let kind: Parameters.Kind
    var defaultValue: Value?
  }

  var parameters: [Parameter]
  /// What error messages call the function.
  let functionName: String
  /// How many parameters a positional argument may reach.
  let positionalCount: Int
  /// How many parameters there are.
  let count: Int
  /// How many of those that a positional argument may reach have no default.
  let requiredCount: Int
  let variadicIndex: Int?
  let keywordVariadicIndex: Int?
  /// Whether every parameter takes one value and those by keyword alone have defaults, so that
  /// the arguments of most calls can be evaluated right into the slots of the parameters.
  let isSimple: Bool

  init(functionName: String, parameters: [Parameter]) {
    self.functionName = functionName
    self.parameters = parameters
    count = parameters.count
    var positional = 0
    var required = 0
    var variadic: Int?
    var keywordVariadic: Int?
    for (place, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positionalOnly, .ordinary:
        positional += 1
        if parameter.defaultValue == nil { required += 1 }
      case .keywordOnly: break
      case .variadic: variadic = place
      case .keywordVariadic: keywordVariadic = place
      }
    }
    positionalCount = positional
    requiredCount = required
    variadicIndex = variadic
    keywordVariadicIndex = keywordVariadic
    isSimple =
      variadic == nil && keywordVariadic == nil
      && parameters.allSatisfy { $0.kind != .keywordOnly || $0.defaultValue != nil }
  }
}

extension Signature {
  /// The place of a parameter that a keyword may name.
  func place(of keyword: Symbol) -> Int? {
    parameters.firstIndex {
      $0.name == keyword && ($0.kind == .ordinary || $0.kind == .keywordOnly)
    }
  }

  /// Parses the signature of a builtin; defaults are literals.
  convenience init(text: String, in interpreter: Interpreter) throws(ScriptError) {
    let parsed: (name: String, parameters: Parameters)
    do throws(SyntaxError) {
      parsed = try Parser.parseSignature(text)
    } catch {
      throw ScriptError(.runtimeError, "bad signature '\(text)': \(error.message)")
    }
    var list: [Parameter] = []
    for parameter in parsed.parameters.list {
      let value = try parameter.defaultValue.map { (expression) throws(ScriptError) in
        try Signature.literal(expression, in: interpreter)
      }
      list.append(
        Parameter(
          name: interpreter.symbol(parameter.name.name), kind: parameter.kind,
          defaultValue: value))
    }
    self.init(functionName: parsed.name, parameters: list)
  }

  private static func literal(
    _ expression: Expression, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    switch expression.kind {
    case .none: return .none
    case .ellipsis: return .ellipsis
    case .boolean(let flag): return .bool(flag)
    case .float(let number): return .float(number)
    case .string(let text): return Value(text)
    case .bytes(let bytes): return .bytes(BytesObject(bytes))
    case .integer(let digits, let radix):
      if let number = Int(digits, radix: radix) { return .int(number) }
    case .unary(.negate, let operand):
      return try interpreter.unary(.negate, literal(operand, in: interpreter))
    case .tuple(let elements), .list(let elements):
      var values: [Value] = []
      for element in elements { values.append(try literal(element, in: interpreter)) }
      return Value(tuple: values)
    default: break
    }
    throw ScriptError(.runtimeError, "a default of a builtin must be a literal")
  }
}

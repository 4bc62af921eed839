import Evaluator
import Syntax

extension ModuleDeclaration {
  /// What there is of `ast`: literals.
  static var ast: ModuleDeclaration {
    ModuleDeclaration("ast") { _ in [.builtin(LiteralReader.function)] }
  }
}

/// Values of literals, for which nothing of a program is called.
private struct LiteralReader {
  let source: SourceText
  let interpreter: Interpreter

  static var function: Builtin {
    Builtin("literal_eval(node_or_string)", "The value of a literal; nothing is called.") {
      call throws(ScriptError) in
      guard let text = call[0].text else {
        throw ScriptError(
          .valueError, "malformed node or string: \(try call.interpreter.repr(call[0]))")
      }
      let source = SourceText(
        name: "<unknown>", text: String(text.drop { $0 == " " || $0 == "\t" }))
      let expression = try call.interpreter.parsedExpression(source)
      return try LiteralReader(source: source, interpreter: call.interpreter).value(expression)
    }
  }

  private func value(_ expression: Expression) throws(ScriptError) -> Value {
    try interpreter.checkStack()
    try interpreter.poll()
    switch expression.kind {
    case .none: return .none
    case .ellipsis: return .ellipsis
    case .boolean(let flag): return .bool(flag)
    case .string(let text): return Value(text)
    case .bytes(let bytes): return .bytes(BytesObject(bytes))
    case .integer, .float, .imaginary: return try number(expression)
    case .unary: return try signedNumber(expression)
    case .binary(let left, let operation, let right)
    where operation == .add || operation == .subtract:
      let (real, imaginary) = (try signedNumber(left), try number(right))
      guard case .complex = imaginary, real.kind != .complex else { throw malformed(expression) }
      return try interpreter.binary(operation, real, imaginary)
    case .tuple(let elements): return Value(tuple: try values(elements))
    case .list(let elements): return Value(list: try values(elements))
    case .set(let elements):
      return try interpreter.call(
        .class(interpreter.classObject(named: "set")), [Value(list: try values(elements))])
    case .call(let function, let arguments):
      if case .name("set") = function.kind, arguments.isEmpty {
        return try interpreter.call(.class(interpreter.classObject(named: "set")), [])
      }
      throw malformed(expression)
    case .dictionary(let items):
      let table = DictionaryObject()
      for item in items {
        guard let key = item.key else {
          throw ScriptError(.valueError, "malformed node or string: None")
        }
        try interpreter.setSubscript(.dictionary(table), value(key), to: value(item.value))
      }
      return .dictionary(table)
    default: throw malformed(expression)
    }
  }

  private func values(_ expressions: [Expression]) throws(ScriptError) -> [Value] {
    var result: [Value] = []
    for expression in expressions { result.append(try value(expression)) }
    return result
  }

  private func signedNumber(_ expression: Expression) throws(ScriptError) -> Value {
    switch expression.kind {
    case .unary(.negate, let operand): try interpreter.unary(.negate, number(operand))
    case .unary(.plus, let operand): try number(operand)
    default: try number(expression)
    }
  }

  private func number(_ expression: Expression) throws(ScriptError) -> Value {
    switch expression.kind {
    case .float(let number): return .float(number)
    case .imaginary(let number): return Value(Complex(0, number))
    case .integer(let digits, let radix):
      if let number = Int(digits, radix: radix) { return .int(number) }
      return try interpreter.call(
        .class(interpreter.classObject(named: "int")), [Value(digits), .int(radix)])
    default: throw malformed(expression)
    }
  }

  private func malformed(_ expression: Expression) -> ScriptError {
    let line = source.position(of: expression.range.start).line
    let node = interpreter.address(NativeObject())
    return ScriptError(
      .valueError,
      "malformed node or string on line \(line): <ast.\(LiteralReader.name(of: expression)) object "
        + "at \(node)>")
  }

  /// What CPython calls a node.
  private static func name(of expression: Expression) -> String {
    switch expression.kind {
    case .none, .ellipsis, .boolean, .integer, .float, .imaginary, .string, .bytes: "Constant"
    case .formattedString: "JoinedStr"
    case .name: "Name"
    case .list: "List"
    case .tuple: "Tuple"
    case .set: "Set"
    case .dictionary: "Dict"
    case .comprehension(let comprehension): name(of: comprehension)
    case .unary: "UnaryOp"
    case .binary: "BinOp"
    case .comparison: "Compare"
    case .and, .or: "BoolOp"
    case .conditional: "IfExp"
    case .attribute: "Attribute"
    case .subscripted: "Subscript"
    case .slice: "Slice"
    case .call: "Call"
    case .lambda: "Lambda"
    case .starred: "Starred"
    case .named: "NamedExpr"
    case .yield: "Yield"
    case .yieldFrom: "YieldFrom"
    }
  }

  private static func name(of comprehension: Comprehension) -> String {
    switch comprehension.result {
    case .list: "ListComp"
    case .set: "SetComp"
    case .dictionary: "DictComp"
    case .generator: "GeneratorExp"
    }
  }
}

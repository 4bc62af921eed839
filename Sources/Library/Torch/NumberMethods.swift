import Evaluator
import Tensors

extension TypeDeclaration {
  /// What Python asks of a value by special names: the same for tensors and arrays.
  static var numberMethods: [Builtin] {
    [
      Builtin("__format__(self, format_spec, /)", "Text by a format specification.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        guard let tensor = call[0].tensorObject else { return .none }
        // A tensor without dimensions is formatted as its number; a parameter is not.
        if tensor.shape.isEmpty, !tensor.isParameter {
          let number = try tensorErrors { () throws(TensorError) in try tensor.item() }
          if case .array = call[0], try call.string(1).isEmpty {
            return Value(try interpreter.string(call[0]))
          }
          return Value(try interpreter.format(Value(number), try call.string(1)))
        }
        guard try call.string(1).isEmpty else {
          throw ScriptError(
            .typeError, "unsupported format string passed to \(call[0].typeName).__format__",
            hint: "format one number: tensor.item()")
        }
        return Value(try interpreter.string(call[0]))
      },
      operation("__abs__(self, /)", "abs"), operation("__round__(self, ndigits=None, /)", "round"),
      Builtin("__getitem__(self, index, /)", "The part of the tensor at an index.") {
        call throws(ScriptError) in try call.interpreter.subscripted(call[0], call[1])
      },
      Builtin("__setitem__(self, index, value, /)", "Sets the part of the tensor at an index.") {
        call throws(ScriptError) in
        try call.interpreter.setSubscript(call[0], call[1], to: call[2])
        return .none
      },
      Builtin("__len__(self, /)", "The length of the first dimension.") {
        call throws(ScriptError) in .int(try call.interpreter.length(of: call[0]))
      },
    ]
  }

  private static func operation(_ signature: String, _ name: String) -> Builtin {
    Builtin(signature, "As torch.\(name).") { call throws(ScriptError) in
      var keywords: [(name: Symbol, value: Value)] = []
      if call.count > 1, !call[1].isNone {
        keywords = [(call.interpreter.symbol("decimals"), call[1])]
      }
      let result = try call.interpreter.call(
        try call.interpreter.operation(name), Evaluator.Arguments([call[0]], keywords: keywords))
      if case .array = call[0] { return result.asArray }
      return result
    }
  }
}

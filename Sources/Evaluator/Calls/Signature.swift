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
  /// How many of those have no default.
  let requiredCount: Int
  let variadicIndex: Int?
  let keywordVariadicIndex: Int?
  let hasKeywordOnly: Bool
  /// Whether a call with positional arguments alone needs no more than filling up defaults.
  let isSimple: Bool

  init(functionName: String, parameters: [Parameter]) {
    self.functionName = functionName
    self.parameters = parameters
    var positional = 0
    var required = 0
    var variadic: Int?
    var keywordVariadic: Int?
    var keywordOnly = false
    for (place, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positionalOnly, .ordinary:
        positional += 1
        if parameter.defaultValue == nil { required += 1 }
      case .keywordOnly: keywordOnly = true
      case .variadic: variadic = place
      case .keywordVariadic: keywordVariadic = place
      }
    }
    positionalCount = positional
    requiredCount = required
    variadicIndex = variadic
    keywordVariadicIndex = keywordVariadic
    hasKeywordOnly = keywordOnly
    isSimple = variadic == nil && keywordVariadic == nil && !keywordOnly
  }
}

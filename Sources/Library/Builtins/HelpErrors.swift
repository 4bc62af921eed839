import Tensors

/// An error that every operation of a class raises, as far as declarations say it.
///
/// A test calls each of the operations so that it goes wrong in this way.
struct OperationError: Sendable {
  /// Python's class of it.
  let kind: String
  /// When it is raised, behind "where".
  let condition: String
  /// Whether a function raises it, by its own name and the operation that it is.
  let applies: @Sendable (_ name: String, _ operation: Operation) -> Bool

  /// The table of them.
  static let all: [OperationError] = [
    OperationError(
      kind: "IndexError", condition: "dim is none of the tensor's dimensions",
      applies: { _, operation in
        // There it is a pair.
        operation.parameterNames.contains("dim") && operation.name != "matrix_norm"
      }),
    OperationError(
      kind: "RuntimeError", condition: "the shapes of input and other do not fit each other",
      applies: { _, operation in
        // These have an answer for any two shapes.
        operation.parameterNames.starts(with: ["input", "other"])
          && !["equal", "type_as"].contains(operation.name)
      }),
    OperationError(
      kind: "RuntimeError", condition: "the tensor is a leaf that requires a gradient",
      applies: { name, operation in
        // What works on the bits of whole numbers meets no gradient.
        operation.forms.contains(.inPlace) && name == operation.name + "_"
          && !name.hasPrefix("bitwise_")
      }),
  ]

  /// What a help page says of the errors of a function; nil where the declaration tells of none.
  static func text(for name: String, of operation: Operation) -> String? {
    let rows = all.filter { $0.applies(name, operation) }
    guard !rows.isEmpty else { return nil }
    return rows.map { "\($0.kind) where \($0.condition)\n" }.joined()
  }
}

extension Operation {
  /// The names of the parameters, from the signature.
  var parameterNames: [String] {
    let inside = signature.drop { $0 != "(" }.dropFirst()
    return inside.split(separator: ",").map { text in
      String(text.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }.filter { !$0.isEmpty }
  }
}

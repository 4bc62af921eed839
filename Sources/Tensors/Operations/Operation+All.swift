extension Operation {
  /// Every operation there is: the one list from which everything else derives.
  public static let all: [Operation] = [
    arithmetic, division, comparison, bits, functions, selection, sums, extremes, statistics,
    activations, softmaxes, losses, classification, layers,
    products, shapes, casting, tensorMethods, joining, selecting, creation, randomness,
    matrices, sorting, sumsOfProducts, systems, norms, shapesInPlace,
  ].flatMap { $0 }

  /// Every operation by its name.
  public static let named: [String: Operation] = Dictionary(
    all.flatMap { operation in ([operation.name] + operation.aliases).map { ($0, operation) } },
    uniquingKeysWith: { first, _ in first })

  /// Every operation that an operator means, by Python's method name without underscores.
  public static let byOperator: [String: Operation] = Dictionary(
    all.flatMap { operation in operation.operators.map { ($0, operation) } },
    uniquingKeysWith: { first, _ in first })
}

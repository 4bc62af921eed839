// Systems of linear equations: `torch.linalg`.

// MARK: Primitives

extension Primitive {
  /// The solutions X of A · X = B for matrices in the last two dimensions, all others equal.
  static let solve: Primitive = Primitive("linalgSolveEx", .general(solveKernel), saves: .inputs) {
    result, gradient throws(TensorError) in
    let (matrix, right) = (result.inputs[0], result.inputs[1])
    let share = try Node.solved(matrix.transposed(), gradient, as: result.attributes)
    return [
      matrix.requiresGradient
        ? try -Node.matrixProduct(
          share, Node.solved(matrix, right, as: result.attributes).transposed()) : nil,
      share,
    ]
  }
  /// The determinants of the matrices in the last two dimensions, which stay with length 1.
  static let determinant: Primitive = Primitive(
    "linalgDet", .general(determinantKernel), saves: .inputs
  ) {
    result, gradient throws(TensorError) in
    let matrix = result.inputs[0]
    let determinant = try Node.make(
      .determinant, [matrix], shape: result.shape, elementType: result.elementType)
    let inverse = try Node.solved(
      matrix.transposed(), matrix.identities(), as: .integers([Node.SingularError.none]))
    return [try gradient * determinant * inverse]
  }

  private static let solveKernel: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    try call.node.elementType == .float32
      ? solve(call, Float.self) : solve(call, Double.self)
  }

  private static func solve<T: BLASElement>(
    _ call: GeneralKernel, _ type: T.Type
  ) throws(TensorError) {
    let shape = call.node.shape
    let (count, columns) = (shape[shape.count - 2], shape[shape.count - 1])
    let matrices = call.inputs[0].assumingMemoryBound(to: type)
    let rights = call.inputs[1].assumingMemoryBound(to: type)
    let results = call.result.assumingMemoryBound(to: type)
    for batch in 0..<Shape(shape.dropLast(2)).elementCount {
      var system = try Elimination(
        matrices + batch * count * count, count, call.node.engine)
      let kind = call.node.attributes.integers.first
      let place = system.eliminate(replacingZeros: kind == Node.SingularError.none)
      try call.node.engine.checkInterrupt()
      if let place {
        throw Node.SingularError.error(
          kind, place: place + 1,
          batch: shape.count > 2 ? batch : nil)
      }
      let first = batch * count * columns
      system.solve(rights + first, width: columns, result: results + first)
      try call.node.engine.checkInterrupt()
    }
  }

  private static let determinantKernel: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    try call.node.elementType == .float32
      ? findDeterminants(call, Float.self) : findDeterminants(call, Double.self)
  }

  private static func findDeterminants<T: BLASElement>(
    _ call: GeneralKernel, _ type: T.Type
  ) throws(TensorError) {
    let shape = call.node.inputs[0].shape
    let count = shape[shape.count - 1]
    let matrices = call.inputs[0].assumingMemoryBound(to: type)
    let results = call.output(as: type)
    for batch in 0..<Shape(shape.dropLast(2)).elementCount {
      var system = try Elimination(
        matrices + batch * count * count, count, call.node.engine)
      // The columns as rows, as PyTorch hands them to LAPACK: it shows in the last digit.
      system.transpose()
      let isSingular = system.eliminate() != nil
      try call.node.engine.checkInterrupt()
      results[batch] = isSingular ? 0 : system.determinant
    }
  }
}

// MARK: Values

extension Node {
  /// The errors of matrices that have no inverse.
  fileprivate enum SingularError {
    static let inverse = 0
    static let solve = 1
    /// No error: the gradient of a determinant is defined all the same.
    static let none = 2

    static func error(_ kind: Int?, place: Int, batch: Int?) -> TensorError {
      if kind == solve {
        let text = batch.map { "(Batch element \($0)): " } ?? ""
        return TensorError(
          .runtime,
          "torch.linalg.solve: \(text)The solver failed because the input matrix is singular.")
      }
      let text = batch.map { " (Batch element \($0)):" } ?? ""
      return TensorError(
        .runtime,
        "linalg.inv:\(text) The diagonal element \(place) is zero, the inversion could not be "
          + "completed because the input matrix is singular.")
    }
  }

  /// The solutions of systems, the dimensions before the last two broadcast.
  fileprivate static func solved(
    _ matrix: Node, _ right: Node, as attributes: Attributes
  ) throws(TensorError) -> Node {
    let batch = try Shape(matrix.shape.dropLast(2)).broadcast(
      with: Shape(right.shape.dropLast(2)))
    let shape = batch + right.shape.suffix(2)
    return try make(
      .solve,
      [matrix.expanded(to: batch + matrix.shape.suffix(2)), right.expanded(to: shape)],
      shape: shape, elementType: right.elementType, attributes: attributes)
  }

  /// As many identity matrices as there are matrices here.
  fileprivate func identities() throws(TensorError) -> Node {
    let count = shape[shape.count - 1]
    let zeros = try Node.filled(
      .int(0), shape: [count, count], elementType: elementType, engine: engine)
    let ones = try Node.filled(.int(1), shape: [count], elementType: elementType, engine: engine)
    return try zeros.replacing([.diagonal(offset: 0, first: 0, second: 1)], with: ones)
      .expanded(to: shape)
  }

  /// - Throws: PyTorch's RuntimeErrors for what are no square matrices of floats.
  fileprivate func checkSquare(_ name: String) throws(TensorError) {
    guard shape.count >= 2 else {
      throw TensorError(
        .runtime, "\(name): The input tensor A must have at least 2 dimensions.")
    }
    let (rows, columns) = (shape[shape.count - 2], shape[shape.count - 1])
    guard rows == columns else {
      throw TensorError(
        .runtime,
        "\(name): A must be batches of square matrices, but they are \(rows) by \(columns) "
          + "matrices")
    }
    guard elementType.isFloatingPoint else {
      throw TensorError(
        .runtime,
        "\(name): Expected a floating point or complex tensor as input. Got "
          + elementType.className)
    }
  }

  /// The node, computed now: an error belongs where the operation stands.
  fileprivate func computedNow() throws(TensorError) -> Node {
    try engine.realizer.realize([self])
    return self
  }
}

// MARK: Operations

extension Operation {
  static let systems: [Operation] = [
    Operation(
      "inv(A)", "The inverse of a square matrix.", [.linearAlgebra], samples: []
    ) { arguments throws(TensorError) in try arguments.inverse() },
    Operation(
      "inverse(input)", "The inverse of a square matrix.", samples: ["torch.inverse(m @ n)"]
    ) { arguments throws(TensorError) in try arguments.inverse() },
    Operation(
      "det(input)", "The determinant of a square matrix.", [.function, .method, .linearAlgebra],
      samples: ["torch.det(m @ n)"]
    ) { arguments throws(TensorError) in
      let matrix = try arguments.tensor(0).node()
      try matrix.checkSquare("linalg.det")
      let batch = Shape(matrix.shape.dropLast(2))
      return try Node.make(
        .determinant, [matrix], shape: batch + [1, 1], elementType: matrix.elementType
      ).reshaped(to: batch).renamed("LinalgDetBackward0")
    },
    Operation(
      "solve(A, B)", "The solution X of A @ X = B.", [.linearAlgebra]
    ) { arguments throws(TensorError) in
      let (matrix, right) = (try arguments.tensor(0).node(), try arguments.tensor(1).node())
      try matrix.checkSquare("linalg.solve")
      guard matrix.elementType == right.elementType else {
        throw TensorError(
          .runtime,
          "linalg.solve: Expected A and B to have the same dtype, but found A of type "
            + "\(matrix.elementType.className) and B of type \(right.elementType.className) "
            + "instead")
      }
      let count = matrix.shape[matrix.shape.count - 1]
      let isVector =
        right.shape.count == 1
        || (right.shape.count == matrix.shape.count - 1
          && right.shape == Shape(matrix.shape.dropLast()))
      let columns = try isVector ? right.reshaped(to: right.shape + [1]) : right
      guard columns.shape.count >= 2, columns.shape[columns.shape.count - 2] == count else {
        let size = columns.shape.suffix(2).map(String.init).joined(separator: "x")
        throw TensorError(
          .runtime,
          "linalg.solve: Incompatible shapes of A and B for the equation AX = B "
            + "(\(count)x\(count) and \(size))")
      }
      let result = try Node.solved(
        matrix, columns, as: .integers([Node.SingularError.solve])
      ).computedNow()
      return try (isVector ? result.reshaped(to: Shape(result.shape.dropLast())) : result)
        .renamed("LinalgSolveExBackward0")
    },
  ]
}

extension Arguments {
  fileprivate func inverse() throws(TensorError) -> Node {
    let matrix = try tensor(0).node()
    try matrix.checkSquare("linalg.inv")
    return try Node.solved(
      matrix, matrix.identities(), as: .integers([Node.SingularError.inverse])
    ).computedNow().renamed("LinalgInvExBackward0")
  }
}

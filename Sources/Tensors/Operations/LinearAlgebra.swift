// Products of vectors and matrices.

// MARK: Primitives

extension Primitive {
  /// Products of the matrices in the last two dimensions; the dimensions before are equal.
  static let product = Primitive("mm", .product, saves: .factors) {
    result, gradient throws(TensorError) in
    let (left, right) = (result.inputs[0], result.inputs[1])
    return .init(
      left.requiresGradient ? try Node.matrixProduct(gradient, right.transposed()) : nil,
      right.requiresGradient ? try Node.matrixProduct(left.transposed(), gradient) : nil)
  }
}

// MARK: Values

extension Node {
  /// The matrices of the last two dimensions with rows and columns exchanged.
  func transposed() throws(TensorError) -> Node {
    try viewed(.permute(Layout.order(exchanging: shape.count - 2, shape.count - 1, of: shape)))
  }

  /// The products of matrices in the last two dimensions, the dimensions before broadcast.
  ///
  /// Both have at least two dimensions, one element type, and fitting inner lengths.
  static func matrixProduct(_ left: Node, _ right: Node) throws(TensorError) -> Node {
    let rows = left.shape[left.shape.count - 2]
    let columns = right.shape[right.shape.count - 1]
    if left.shape.count > 2, right.shape.count == 2 {
      // One large product instead of many small ones.
      let batch = Shape(left.shape.dropLast(2))
      let inner = left.shape[left.shape.count - 1]
      let flat = try left.reshaped(to: [batch.elementCount * rows, inner])
      return try matrixProduct(flat, right).reshaped(to: batch + [rows, columns])
    }
    if left.shape.count == 2, right.shape.count == 2 {
      return try make(
        .product, .two(left, right), shape: [rows, columns], elementType: left.elementType,
        in: left.engine)
    }
    let batch = try Shape(left.shape.dropLast(2)).broadcast(with: Shape(right.shape.dropLast(2)))
    let product = try make(
      .product,
      [
        left.expanded(to: batch + left.shape.suffix(2)),
        right.expanded(to: batch + right.shape.suffix(2)),
      ],
      shape: batch + [rows, columns], elementType: left.elementType)
    product.gradientName = "BmmBackward0"
    return product
  }

  /// The product as `torch.matmul` forms it from operands of any rank.
  ///
  /// - Throws: PyTorch's RuntimeErrors for shapes and types that do not fit.
  static func matmul(_ left: Node, _ right: Node) throws(TensorError) -> Node {
    switch (left.shape.count, right.shape.count) {
    case (0, _), (_, 0):
      throw TensorError(
        .runtime,
        "both arguments to matmul need to be at least 1D, but they are \(left.shape.count)D and "
          + "\(right.shape.count)D")
    case (1, 1): return try dot(left, right)
    case (2, 1): return try matrixVector(left, right)
    case (1, 2):
      let row = try left.reshaped(to: [1, left.shape[0]])
      return try mm(row, right).reshaped(to: [right.shape[1]]).named("SqueezeBackward4")
    case (2, 2): return try mm(left, right)
    case (_, 1):
      let flat = try left.flattenedRows()
      return try matrixVector(flat, right).reshaped(to: Shape(left.shape.dropLast()))
        .named("UnsafeViewBackward0")
    case (_, 2):
      try left.flattenedRows().checkProduct(with: right)
      return try named("UnsafeViewBackward0", matrixProduct(left, right))
    case (1, _):
      let turned = try right.transposed()
      return try matrixVector(turned.flattenedRows(), left)
        .reshaped(to: Shape(turned.shape.dropLast())).named("UnsafeViewBackward0")
    case (2, _) where left.requiresGradient:
      let turned = try right.transposed().flattenedRows()
      try turned.checkProduct(with: left.transposed())
      return try named("CloneBackward0", matrixProduct(left, right))
    default:
      let batch = try Shape(left.shape.dropLast(2)).broadcast(
        with: Shape(right.shape.dropLast(2)))
      try checkBatchProduct(
        left.elementType, batch + left.shape.suffix(2), right.elementType,
        batch + right.shape.suffix(2))
      return try named("UnsafeViewBackward0", matrixProduct(left, right))
    }
  }

  private static func named(_ name: String, _ node: Node) -> Node {
    node.gradientName = name
    return node
  }

  /// The product of two matrices.
  static func mm(_ left: Node, _ right: Node) throws(TensorError) -> Node {
    for (node, name) in [(left, "self"), (right, "mat2")] where node.shape.count != 2 {
      throw TensorError(.runtime, "\(name) must be a matrix")
    }
    try left.checkProduct(with: right)
    return try matrixProduct(left, right)
  }

  /// The products of the matrices of two batches.
  static func bmm(_ left: Node, _ right: Node) throws(TensorError) -> Node {
    for (node, name) in [(left, "batch1"), (right, "batch2")] where node.shape.count != 3 {
      throw TensorError(.runtime, "\(name) must be a 3D tensor")
    }
    try checkBatchProduct(left.elementType, left.shape, right.elementType, right.shape)
    return try matrixProduct(left, right)
  }

  /// The product of a matrix and a vector.
  static func matrixVector(_ matrix: Node, _ vector: Node) throws(TensorError) -> Node {
    guard matrix.shape.count == 2, vector.shape.count == 1 else {
      throw TensorError(
        .runtime,
        "vector + matrix @ vector expected, got 1, \(matrix.shape.count), \(vector.shape.count)")
    }
    let (rows, columns) = (matrix.shape[0], matrix.shape[1])
    guard vector.shape[0] == columns else {
      throw TensorError(
        .runtime,
        "size mismatch, got input (\(rows)), mat (\(rows)x\(columns)), vec (\(vector.shape[0]))")
    }
    guard matrix.elementType == vector.elementType else {
      throw TensorError(
        .runtime,
        "addmv input tensors must have the same dtype, but got \(vector.elementType.className), "
          + "\(matrix.elementType.className), and \(vector.elementType.className)")
    }
    try matrix.refuseBool("addmv_impl_cpu")
    return try matrixProduct(matrix, vector.reshaped(to: [columns, 1])).reshaped(to: [rows])
      .named("MvBackward0")
  }

  /// The sum of the products of two vectors' elements.
  static func dot(_ left: Node, _ right: Node) throws(TensorError) -> Node {
    guard left.shape.count == 1, right.shape.count == 1 else {
      throw TensorError(
        .runtime,
        "1D tensors expected, but got \(left.shape.count)D and \(right.shape.count)D tensors")
    }
    guard left.elementType == right.elementType else {
      throw TensorError(
        .runtime,
        "dot : expected both vectors to have same dtype, but found \(left.elementType.className)"
          + " and \(right.elementType.className)")
    }
    let (count, other) = (left.shape[0], right.shape[0])
    guard count == other else {
      throw TensorError(
        .runtime,
        "inconsistent tensor size, expected tensor [\(count)] and src [\(other)] to have the same"
          + " number of elements, but got \(count) and \(other) elements respectively")
    }
    try left.refuseBool("dot")
    return try matrixProduct(left.reshaped(to: [1, count]), right.reshaped(to: [count, 1]))
      .reshaped(to: []).named("DotBackward0")
  }

  /// All dimensions but the last as one.
  private func flattenedRows() throws(TensorError) -> Node {
    let batch = Shape(shape.dropLast())
    return try reshaped(to: [batch.elementCount, shape[shape.count - 1]])
  }

  /// - Throws: PyTorch's RuntimeError where two matrices have no product.
  func checkProduct(with right: Node) throws(TensorError) {
    guard shape[1] == right.shape[0] else {
      throw TensorError(
        .runtime,
        "mat1 and mat2 shapes cannot be multiplied (\(shape[0])x\(shape[1]) and "
          + "\(right.shape[0])x\(right.shape[1]))")
    }
    guard elementType == right.elementType else {
      throw TensorError(
        .runtime,
        "expected m1 and m2 to have the same dtype, but got: \(elementType.nameInC) != "
          + right.elementType.nameInC)
    }
    try refuseBool("addmm_impl_cpu_")
  }

  static func checkBatchProduct(
    _ leftType: ElementType, _ left: Shape, _ rightType: ElementType, _ right: Shape
  ) throws(TensorError) {
    let rank = left.count
    guard left.dropLast(2) == right.dropLast(2), left[rank - 1] == right[rank - 2] else {
      let batch = left.dropLast(2).reduce(1, &*)
      let other = right.dropLast(2).reduce(1, &*)
      throw TensorError(
        .runtime,
        "Expected size for first two dimensions of batch2 tensor to be: [\(batch), "
          + "\(left[rank - 1])] but got: [\(other), \(right[rank - 2])].")
    }
    guard leftType == rightType else {
      throw TensorError(
        .runtime,
        "expected scalar type \(leftType.className) but found \(rightType.className)")
    }
    if leftType == .bool {
      throw TensorError(.notImplemented, "\"bmm\" not implemented for 'Bool'")
    }
  }

  /// - Throws: PyTorch's NotImplementedError where a kernel has no form for bools.
  func refuseBool(_ kernel: String) throws(TensorError) {
    guard elementType == .bool else { return }
    throw TensorError(.notImplemented, "\"\(kernel)\" not implemented for 'Bool'")
  }
}

extension Layout {
  /// The order of dimensions in which two of them are exchanged.
  static func order(exchanging first: Int, _ second: Int, of shape: Shape) -> [Int] {
    var order = Array(shape.indices)
    order.swapAt(first, second)
    return order
  }
}

extension ElementType {
  /// The name in PyTorch's errors that come from C++.
  var nameInC: String {
    switch self {
    case .bool: "bool"
    case .int32: "int"
    case .int64: "long int"
    case .float32: "float"
    case .float64: "double"
    }
  }
}

// MARK: Operations

extension Operation {
  static let products: [Operation] = [
    Operation(
      "matmul(input, other)",
      "The matrix product; vectors count as rows or columns, other dimensions are batches.",
      operators: ["matmul"],
      samples: ["m @ r", "m @ n", "b @ r", "torch.matmul(b, n @ m)", "v @ v"]
    ) { arguments throws(TensorError) in
      try .matmul(arguments.tensor(0).node(), arguments.tensor(1).node())
    },
    Operation("mm(input, mat2)", "The product of two matrices.", samples: ["torch.mm(m, n)"]) {
      arguments throws(TensorError) in
      try .mm(arguments.tensor(0).node(), arguments.tensor(1).node())
    },
    Operation(
      "mv(input, vec)", "The product of a matrix and a vector.", samples: ["torch.mv(m, r)"]
    ) { arguments throws(TensorError) in
      try .matrixVector(arguments.tensor(0).node(), arguments.tensor(1).node())
    },
    Operation(
      "dot(input, tensor)", "The sum of the products of two vectors' elements.",
      aliases: ["vdot"], samples: ["torch.dot(v, v)", "r.dot(m[0])"]
    ) { arguments throws(TensorError) in
      try .dot(arguments.tensor(0).node(), arguments.tensor(1).node())
    },
    Operation(
      "bmm(input, mat2)", "The products of the matrices of two batches.",
      samples: ["torch.bmm(b, b.transpose(1, 2))"]
    ) { arguments throws(TensorError) in
      try .bmm(arguments.tensor(0).node(), arguments.tensor(1).node())
    },
  ]
}

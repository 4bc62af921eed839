// Methods that make a tensor itself one of its views: `x.unsqueeze_(0)`.

extension Arguments {
  /// Turns the tensor into a view of itself and returns it.
  fileprivate func turned(
    _ view: [ViewTransform], _ name: String
  ) throws(TensorError) -> Argument {
    let tensor = try tensor(0)
    try tensor.turn(into: view, named: name)
    return .tensor(tensor)
  }
}

// MARK: Operations

extension Operation {
  static let shapesInPlace: [Operation] = [
    Operation(
      "unsqueeze_(input, dim)", "Gives the tensor a new dimension of length 1.", [.method],
      result: { (arguments) throws(TensorError) in
        var shape = try arguments.tensor(0).shape
        shape.insert(1, at: try arguments.axis(1, rank: shape.count + 1))
        return try arguments.turned([.reshape(shape)], "UnsqueezeBackward1")
      }),
    Operation(
      "squeeze_(input, dim=None)", "Takes dimensions of length 1 from the tensor.", [.method],
      result: { (arguments) throws(TensorError) in
        let shape = try arguments.tensor(0).shape
        let isAll = arguments.isNone(1)
        let axes =
          isAll ? Array(shape.indices) : try arguments.orderedAxes(1, rank: shape.count)
        let kept = shape.indices.filter { shape[$0] != 1 || !axes.contains($0) }
        return try arguments.turned(
          [.reshape(kept.map { shape[$0] })], isAll ? "SqueezeBackward3" : "SqueezeBackward4")
      }),
    Operation(
      "t_(input)", "Transposes the matrix itself.", [.method],
      result: { (arguments) throws(TensorError) in
        let rank = try arguments.tensor(0).shape.count
        guard rank <= 2 else {
          throw TensorError(
            .runtime, "t_() expects a tensor with <= 2 dimensions, but self is \(rank)D")
        }
        return try arguments.turned([.permute((0..<rank).reversed())], "TBackward1")
      }),
    Operation(
      "transpose_(input, dim0, dim1)", "Exchanges two dimensions of the tensor itself.",
      [.method], aliases: ["swapaxes_", "swapdims_"],
      result: { (arguments) throws(TensorError) in
        let shape = try arguments.tensor(0).shape
        let first = try arguments.axis(1, rank: shape.count)
        let second = try arguments.axis(2, rank: shape.count)
        if shape.isEmpty { return try arguments.same() }
        return try arguments.turned(
          [.permute(Layout.order(exchanging: first, second, of: shape))], "TransposeBackward1")
      }),
  ]
}

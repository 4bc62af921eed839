// Orders: sort, topk, unique, counting and repetition by index.

// MARK: Values

extension Tensor {
  /// The indices along a dimension in the order of the elements there; equals keep their order.
  ///
  /// NaN counts as the largest number.
  /// - Returns: one row after the other, as if the dimension were the last.
  func sortedIndices(axis: Int, descending: Bool) throws(TensorError) -> [Int] {
    let rows = shape.isEmpty ? try reshaped(to: [1]) : try movedToEnd(axis)
    let length = rows.shape[rows.shape.count - 1]
    let count = rows.elementCount
    guard length > 0 else { return [] }
    let keys: [Int]
    if elementType.isFloatingPoint {
      keys = try rows.doubles().map(\.orderedBits)
    } else {
      keys = try rows.integers()
    }
    try engine.checkInterrupt()
    var result: [Int] = []
    result.reserveCapacity(count)
    for start in stride(from: 0, to: count, by: length) {
      // The index decides among equals, whatever the algorithm of the library is.
      let order = (0..<length).sorted(until: engine.interruptFlag) { left, right in
        let (first, second) = (keys[start + left], keys[start + right])
        if first == second { return left < right }
        return descending ? first > second : first < second
      }
      try engine.checkInterrupt()
      result += order
    }
    return result
  }

  private func movedToEnd(_ axis: Int) throws(TensorError) -> Tensor {
    var order = Array(shape.indices)
    order.append(order.remove(at: axis))
    return try viewed([.permute(order)])
  }
}

extension Double {
  /// An integer that orders as the number does; both zeros are equal, NaN is the largest.
  fileprivate var orderedBits: Int {
    if isNaN { return Int.max }
    let bits = Int(bitPattern: UInt(truncatingIfNeeded: (self == 0 ? 0 : self).bitPattern))
    return bits < 0 ? bits ^ Int.max : bits
  }
}

extension Arguments {
  /// The first `count` elements along a dimension in order, with their indices.
  fileprivate func ordered(
    axis: Int, descending: Bool, count: Int? = nil, named name: String
  ) throws(TensorError) -> (values: Node, indices: Node) {
    let tensor = try tensor(0)
    let indices = try tensor.sortedIndices(axis: axis, descending: descending)
    let shape = tensor.shape.isEmpty ? [1] : tensor.shape
    let length = shape[axis]
    let kept = min(count ?? length, length)
    var picked = shape
    picked[axis] = kept
    var numbers = [Int](repeating: 0, count: picked.elementCount)
    var positions = numbers
    let inner = Shape(shape[(axis + 1)...]).elementCount
    // Row `r` of the order stands for the outer index r / inner and the inner one r % inner.
    for row in 0..<(length == 0 ? 0 : indices.count / length) {
      for place in 0..<kept {
        let index = indices[row * length + place]
        let target = (row / inner * kept + place) * inner + row % inner
        numbers[target] = index
        positions[target] = (row / inner * length + index) * inner + row % inner
      }
    }
    let result = tensor.shape.isEmpty ? [] : picked
    let values = try tensor.node().taking(positions, shape: result).renamed(name)
    return (values, try .numbers(numbers, shape: result, engine: engine))
  }
}

extension Argument {
  /// A pair with the names `values` and `indices`.
  fileprivate static func pair(_ pair: (values: Node, indices: Node), _ name: String) -> Argument {
    .results(
      [.tensor(Tensor(pair.values)), .tensor(Tensor(pair.indices))],
      names: ["values", "indices"], typeName: "torch.return_types.\(name)")
  }
}

// MARK: Operations

extension Operation {
  static let sorting: [Operation] = [
    Operation(
      "sort(input, dim=-1, descending=False, stable=False)",
      "The elements along a dimension in order, and their indices.",
      samples: ["torch.sort(m)[0]", "torch.sort(m, dim=0, descending=True)[0]"],
      result: { (arguments) throws(TensorError) in
        let axis = try arguments.axis(1, rank: arguments.tensor(0).shape.count)
        return .pair(
          try arguments.ordered(
            axis: axis, descending: arguments.bool(2), named: "SortBackward0"), "sort")
      }),
    Operation(
      "argsort(input, dim=-1, descending=False, stable=False)",
      "The indices that would sort along a dimension.", samples: ["torch.argsort(m)"]
    ) { arguments throws(TensorError) in
      let axis = try arguments.axis(1, rank: arguments.tensor(0).shape.count)
      return try arguments.ordered(
        axis: axis, descending: arguments.bool(2), named: "SortBackward0"
      ).indices
    },
    Operation("msort(input)", "The rows in order, column by column.", samples: ["torch.msort(m)"]) {
      arguments throws(TensorError) in
      try arguments.ordered(axis: 0, descending: false, named: "SortBackward0").values
    },
    Operation(
      "topk(input, k, dim=-1, largest=True, sorted=True)",
      "The k largest or smallest elements along a dimension, and their indices.",
      samples: ["torch.topk(m, 2)[0]"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let count = try arguments.int(1)
        let axis = try arguments.axis(2, rank: tensor.shape.count)
        guard count >= 0, count <= (tensor.shape.isEmpty ? 1 : tensor.shape[axis]) else {
          throw TensorError(.runtime, "selected index k out of range")
        }
        return .pair(
          try arguments.ordered(
            axis: axis, descending: arguments.bool(3, or: true), count: count,
            named: "TopkBackward0"), "topk")
      }),
    Operation(
      "unique(input, sorted=True, return_inverse=False, return_counts=False)",
      "The different elements in order.", samples: ["torch.unique(i)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let flat = try tensor.reshaped(to: [tensor.elementCount])
        let order = try flat.sortedIndices(axis: 0, descending: false)
        let elements = try flat.elements()
        var positions: [Int] = []
        var counts: [Int] = []
        var inverse = [Int](repeating: 0, count: elements.count)
        for index in order {
          if let last = positions.last, elements[last] == elements[index] {
            counts[counts.count - 1] += 1
          } else {
            positions.append(index)
            counts.append(1)
          }
          inverse[index] = positions.count - 1
        }
        let engine = arguments.engine
        var results: [Argument] = [
          .tensor(Tensor(try flat.node().taking(positions, shape: [positions.count])))
        ]
        if try arguments.bool(2) {
          results.append(
            .tensor(Tensor(try .numbers(inverse, shape: tensor.shape, engine: engine))))
        }
        if try arguments.bool(3) {
          results.append(.tensor(Tensor(try .numbers(counts, engine: engine))))
        }
        return results.count == 1 ? results[0] : .results(results, names: [], typeName: "tuple")
      }),
    Operation(
      "bincount(input, weights=None, minlength=0)", "How often each small integer occurs.",
      samples: ["torch.bincount(j)"]
    ) { arguments throws(TensorError) in
      let tensor = try arguments.tensor(0)
      let numbers = tensor.elementType.isInteger ? try tensor.integers() : []
      guard tensor.shape.count == 1, tensor.elementType.isInteger,
        numbers.allSatisfy({ $0 >= 0 })
      else {
        throw TensorError(
          .runtime, "bincount only supports 1-d non-negative integral inputs.")
      }
      let minimum = try arguments.int(2)
      guard minimum >= 0 else { throw TensorError(.runtime, "minlength should be >= 0") }
      let largest = numbers.max() ?? -1
      guard largest < Int.max else { throw Buffer.exhausted(Int.max) }
      let count = max(minimum, largest + 1)
      let index = try tensor.node().cast(to: .int64)
      guard !arguments.isNone(1) else {
        let ones = try Node.filled(
          .int(1), shape: [numbers.count, 1], elementType: .int64, engine: arguments.engine)
        return try Node.filled(
          .int(0), shape: [count, 1], elementType: .int64, engine: arguments.engine
        ).addingRows(ones, at: index).reshaped(to: [count])
      }
      let weights = try arguments.node(1)
      guard weights.shape == tensor.shape else {
        throw TensorError(.runtime, "weights should be 1-d and have the same length as input")
      }
      let type: ElementType = weights.elementType == .float32 ? .float32 : .float64
      return try Node.filled(
        .int(0), shape: [count, 1], elementType: type, engine: arguments.engine
      ).addingRows(
        weights.cast(to: type).reshaped(to: [numbers.count, 1]), at: index
      ).reshaped(to: [count])
    },
    Operation(
      "searchsorted(sorted_sequence, input, *, out_int32=False, right=False)",
      "Where numbers would stand in a sorted vector.", [.function],
      samples: ["torch.searchsorted(torch.arange(5), j)"]
    ) { arguments throws(TensorError) in
      let sorted = try arguments.tensor(0).doubles()
      let isRight = try arguments.bool(3)
      guard try arguments.tensor(0).shape.count == 1 else {
        throw TensorError(
          .notImplemented, "searchsorted: only a vector as sorted_sequence is supported")
      }
      let input = try Tensor(arguments.node(1))
      let numbers = try input.doubles().map { value in
        var (low, high) = (0, sorted.count)
        while low < high {
          let middle = low + (high - low) / 2
          let isBefore = isRight ? !(sorted[middle] > value) : !(sorted[middle] >= value)
          if isBefore { low = middle + 1 } else { high = middle }
        }
        return low
      }
      return try .numbers(numbers, shape: input.shape, engine: arguments.engine)
        .cast(to: arguments.bool(2) ? .int32 : .int64)
    },
    Operation(
      "repeat_interleave(input, repeats, dim=None)", "Each element or row several times.",
      samples: ["v.repeat_interleave(2)", "torch.repeat_interleave(m, 3, dim=0)"]
    ) { arguments throws(TensorError) in
      var input = try arguments.node(0)
      if arguments.isNone(2) { input = try input.reshaped(to: [input.shape.elementCount]) }
      let axis = arguments.isNone(2) ? 0 : try arguments.axis(2, rank: input.shape.count)
      if input.shape.isEmpty { input = try input.reshaped(to: [1]) }
      let length = input.shape[axis]
      var counts: [Int] = []
      if case .tensor(let tensor) = arguments[1] { counts = try tensor.integers() }
      if counts.isEmpty || counts.count == 1 {
        let count = counts.isEmpty ? try arguments.int(1) : counts[0]
        guard count >= 0 else { throw TensorError(.runtime, "Repeats must be non-negative") }
        var (split, wide, result) = (input.shape, input.shape, input.shape)
        split.insert(1, at: axis + 1)
        wide.insert(count, at: axis + 1)
        let (product, overflow) = length.multipliedReportingOverflow(by: count)
        if overflow { throw Buffer.exhausted(Int.max) }
        result[axis] = product
        try Node.checkSize(result, input.elementType, input.engine)
        return try input.viewed([.reshape(split), .expand(wide), .reshape(result)])
          .renamed("ViewBackward0")
      }
      guard counts.count == length else {
        throw TensorError(
          .runtime,
          "repeats must have the same size as input along dim, but got repeats.size(0) = "
            + "\(counts.count) and input.size(0) = \(length)")
      }
      guard counts.allSatisfy({ $0 >= 0 }) else {
        throw TensorError(.runtime, "repeats can not be negative")
      }
      var total = 0
      for count in counts {
        let (sum, overflow) = total.addingReportingOverflow(count)
        if overflow { throw Buffer.exhausted(Int.max) }
        total = sum
      }
      try Node.checkSize([total], .int64, input.engine)
      let numbers = counts.enumerated().flatMap { [Int](repeating: $0, count: $1) }
      return try input.rows(of: axis)
        .takingRows(.numbers(numbers, engine: arguments.engine))
        .fromRows(of: axis, like: input.shape).renamed("IndexSelectBackward0")
    },
  ]
}

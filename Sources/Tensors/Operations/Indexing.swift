// Subscripts: `x[1, :, mask]` read and written.

/// One entry of a subscript.
public enum Index {
  case integer(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case newAxis
  case ellipsis
  case tensor(Tensor)
  case boolean(Bool)
}

/// A subscript resolved against a tensor: first a view, then, for tensors in it, rows.
struct Subscript {
  /// The view that integers, slices and new axes lead to.
  var transforms: [ViewTransform] = []
  /// The name of the last step of the view.
  var name: String?
  /// The shape of the view.
  var shape: Shape
  /// Where tensors index the view: dimensions with their indices, all of one length.
  var axes: [Int] = []
  /// The rows, of the dimensions in `axes` taken together, that are indexed.
  var rows: [Int] = []
  /// The shape that the index tensors broadcast to.
  var rowShape: Shape = []
  /// Whether the dimensions in `axes` are neighbours: the result's stand where they stood.
  var isAdjacent: Bool {
    zip(axes, axes.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  /// The dimensions of the view that no tensor indexes.
  var remaining: [Int] { shape.indices.filter { !axes.contains($0) } }

  /// The shape of what is indexed.
  var resultShape: Shape {
    if axes.isEmpty { return shape }
    let rest = remaining
    guard isAdjacent, let first = axes.first else { return rowShape + rest.map { shape[$0] } }
    return rest.filter { $0 < first }.map { shape[$0] } + rowShape
      + rest.filter { $0 > first }.map { shape[$0] }
  }

  /// The order that brings indexed dimensions of the result to the front.
  var resultOrder: [Int] {
    guard isAdjacent, let first = axes.first else { return Array(resultShape.indices) }
    let rows = first..<first + rowShape.count
    return Array(rows) + resultShape.indices.filter { !rows.contains($0) }
  }
}

extension Subscript {
  /// Resolves `indices` for a tensor of `shape`.
  ///
  /// - Throws: PyTorch's IndexErrors.
  init(
    _ indices: [Index], of tensor: Tensor, allowingBackwards: Bool = false
  ) throws(TensorError) {
    shape = tensor.shape
    var consumed = 0
    for index in indices { consumed += index.consumedCount }
    let rank = tensor.shape.count
    guard consumed <= rank else {
      if rank == 0, case .integer? = indices.first {
        throw TensorError(
          .index,
          "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or "
            + "`tensor.item<T>()` in C++ to convert a 0-dim tensor to a number")
      }
      throw TensorError(.index, "too many indices for tensor of dimension \(rank)")
    }
    var axis = 0
    var dimension = 0
    var advanced: [(axis: Int, values: [Int], shape: Shape)] = []
    var masks: [(axis: Int, mask: Tensor)] = []
    for index in indices {
      switch index {
      case .integer(let number):
        try select(number, axis, dimension)
        dimension += 1
      case .tensor(let tensor) where tensor.shape.isEmpty && tensor.elementType.isInteger:
        try select(tensor.item().integer, axis, dimension)
        dimension += 1
      case .slice(let start, let stop, let step):
        if let step, step < 0, allowingBackwards {
          sliceBackwards(start, stop, step, axis)
        } else {
          try slice(start, stop, step, axis, isAlone: indices.count == 1)
        }
        axis += 1
        dimension += 1
      case .newAxis:
        insertAxis(axis)
        axis += 1
      case .ellipsis:
        axis += rank - consumed
        dimension += rank - consumed
        consumed = rank
      case .boolean(let isTrue):
        insertAxis(axis)
        advanced.append((axis, isTrue ? [0] : [], [isTrue ? 1 : 0]))
        axis += 1
      case .tensor(let tensor):
        switch tensor.elementType {
        case .int32, .int64:
          advanced.append((axis, try tensor.integers(), tensor.shape))
          axis += 1
          dimension += 1
        case .bool where tensor.shape.isEmpty:
          let isTrue = try tensor.item().double != 0
          insertAxis(axis)
          advanced.append((axis, isTrue ? [0] : [], [isTrue ? 1 : 0]))
          axis += 1
        case .bool:
          masks.append((axis, tensor))
          for indices in try tensor.nonzeroIndices() {
            advanced.append((axis, indices, [indices.count]))
            axis += 1
            dimension += 1
          }
        case .float32, .float64:
          throw TensorError(
            .index, "tensors used as indices must be long, int, byte or bool tensors")
        }
      }
    }
    for (axis, mask) in masks {
      for (offset, length) in mask.shape.enumerated() where shape[axis + offset] != length {
        throw TensorError(
          .index,
          "The shape of the mask \(mask.shape.pythonList) at index \(offset) does not match the "
            + "shape of the indexed tensor \(shape.pythonList) at index \(axis + offset)")
      }
    }
    if !advanced.isEmpty { try resolve(advanced) }
  }

  private mutating func select(
    _ number: Int, _ axis: Int, _ dimension: Int
  ) throws(TensorError) {
    let length = shape[axis]
    guard number >= -length, number < length else {
      throw TensorError(
        .index,
        "index \(number) is out of bounds for dimension \(dimension) with size \(length)")
    }
    append(
      .select(axis: axis, index: number < 0 ? number + length : number), "SelectBackward0")
  }

  private mutating func slice(
    _ start: Int?, _ stop: Int?, _ step: Int?, _ axis: Int, isAlone: Bool
  ) throws(TensorError) {
    let step = step ?? 1
    guard step > 0 else {
      throw TensorError(
        .value, step == 0 ? "slice step cannot be zero" : "step must be greater than zero")
    }
    let length = shape[axis]
    func bounded(_ position: Int?, or fallback: Int) -> Int {
      guard let position else { return fallback }
      return min(max(position < 0 ? position &+ length : position, 0), length)
    }
    let first = bounded(start, or: 0)
    let last = max(bounded(stop, or: length), first)
    if first == 0, last == length, step == 1 {
      if isAlone { name = "SliceBackward0" }
      return
    }
    let count = last == first ? 0 : (last - first - 1) / step + 1
    append(.slice(axis: axis, start: first, step: step, count: count), "SliceBackward0")
  }

  private mutating func sliceBackwards(_ start: Int?, _ stop: Int?, _ step: Int, _ axis: Int) {
    let length = shape[axis]
    func bounded(_ position: Int?, or fallback: Int) -> Int {
      guard let position else { return fallback }
      return min(max(position < 0 ? position &+ length : position, -1), length - 1)
    }
    let first = bounded(start, or: length - 1)
    let last = min(bounded(stop, or: -1), first)
    let distance = Int(min(step.magnitude, UInt(max(length, 1))))
    let count = first == last ? 0 : (first - last - 1) / distance + 1
    append(
      .slice(axis: axis, start: max(first, 0), step: -distance, count: count), "SliceBackward0")
  }

  private mutating func insertAxis(_ axis: Int) {
    var target = shape
    target.insert(1, at: axis)
    append(.reshape(target), "UnsqueezeBackward0")
  }

  private mutating func append(_ transform: ViewTransform, _ name: String) {
    transforms.append(transform)
    shape = transform.shape(of: shape)
    self.name = name
  }

  private mutating func resolve(
    _ advanced: [(axis: Int, values: [Int], shape: Shape)]
  ) throws(TensorError) {
    axes = advanced.map(\.axis)
    for entry in advanced {
      do throws(TensorError) {
        rowShape = try rowShape.broadcast(with: entry.shape)
      } catch {
        throw TensorError(
          .index,
          "shape mismatch: indexing tensors could not be broadcast together with shapes "
            + advanced.map(\.shape.pythonList).joined(separator: ", "))
      }
    }
    rows = [Int](repeating: 0, count: rowShape.elementCount)
    for (order, entry) in advanced.enumerated() {
      let length = shape[entry.axis]
      for value in entry.values where value < -length || value >= length {
        throw TensorError(
          .index, "index \(value) is out of bounds for dimension \(order) with size \(length)")
      }
      var position = 0
      Layout(contiguous: entry.shape).broadcast(to: rowShape).forEachOffset { offset in
        let value = entry.values[offset]
        rows[position] = rows[position] * length + (value < 0 ? value + length : value)
        position += 1
      }
    }
  }
}

extension Index {
  /// How many dimensions of the tensor it takes up.
  fileprivate var consumedCount: Int {
    switch self {
    case .integer, .slice: 1
    case .newAxis, .ellipsis, .boolean: 0
    case .tensor(let tensor) where tensor.elementType == .bool: tensor.shape.count
    case .tensor: 1
    }
  }
}

extension Subscript {
  /// The view's elements with the indexed dimensions together in front, as a matrix.
  fileprivate func matrix(_ view: Node) throws(TensorError) -> Node {
    let order = axes + remaining
    let moved = order == Array(order.indices) ? view : try view.viewed([.permute(order)])
    return try moved.reshaped(to: [
      axes.map { shape[$0] }.reduce(1, &*), remaining.map { shape[$0] }.reduce(1, &*),
    ])
  }

  /// What is indexed in a view that tensors index.
  fileprivate func gathered(from view: Node) throws(TensorError) -> Node {
    let index = try Node.numbers(rows, engine: view.engine)
    let order = resultOrder
    let shape = resultShape
    let result = try matrix(view).takingRows(index).reshaped(to: order.map { shape[$0] })
    let isInOrder = order == Array(order.indices)
    return try (isInOrder ? result : result.viewed([.permute(order.inverted)]))
      .renamed("IndexBackward0")
  }

  /// The view with what is indexed replaced by `values`, of the result's shape.
  fileprivate func replaced(
    in view: Node, by values: Node, adding: Bool
  ) throws(TensorError) -> Node {
    let index = try Node.numbers(rows, engine: view.engine)
    let matrix = try matrix(view)
    let order = resultOrder
    let isInOrder = order == Array(order.indices)
    let rows = try (isInOrder ? values : values.viewed([.permute(order)]))
      .reshaped(to: [self.rows.count, matrix.shape[1]])
    let result =
      try adding
      ? matrix.addingRows(rows, at: index) : matrix.puttingRows(rows, at: index)
    let all = axes + remaining
    let moved = try result.reshaped(to: all.map { shape[$0] })
    return all == Array(all.indices) ? moved : try moved.viewed([.permute(all.inverted)])
  }
}

extension [Int] {
  /// The order that undoes this one.
  fileprivate var inverted: [Int] {
    var result = self
    for (index, axis) in enumerated() { result[axis] = index }
    return result
  }
}

extension Tensor {
  /// `self[indices]`: a view, or a copy where tensors index.
  ///
  /// - Parameter allowingBackwards: whether steps may be negative, as in NumPy.
  /// - Throws: PyTorch's IndexErrors.
  public func subscripted(
    _ indices: [Index], allowingBackwards: Bool = false
  ) throws(TensorError) -> Tensor {
    let resolved = try Subscript(indices, of: self, allowingBackwards: allowingBackwards)
    if resolved.axes.isEmpty {
      // Even `x[...]` is a tensor of its own.
      return resolved.transforms.isEmpty
        ? try viewed([.reshape(shape)], named: resolved.name ?? "AliasBackward0")
        : try viewed(resolved.transforms, named: resolved.name)
    }
    return Tensor(try resolved.gathered(from: node().viewed(resolved.transforms)))
  }

  /// `self[indices] = value`.
  ///
  /// - Throws: PyTorch's errors for indices, shapes, types and tensors that cannot be written.
  public func assign(
    _ value: Argument, at indices: [Index], allowingBackwards: Bool = false
  ) throws(TensorError) {
    if try assignElement(value, at: indices) { return }
    let resolved = try Subscript(indices, of: self, allowingBackwards: allowingBackwards)
    let target =
      resolved.transforms.isEmpty
      ? self : try viewed(resolved.transforms, named: resolved.name)
    if resolved.axes.isEmpty {
      try target.fill(with: value)
    } else {
      try target.replaceRows(resolved, with: value, adding: false)
    }
  }

  /// `index_put_`: the same as an assignment, or a sum.
  func put(
    _ value: Tensor, at indices: [Index], adding: Bool
  ) throws(TensorError) {
    let resolved = try Subscript(indices, of: self)
    let target = resolved.transforms.isEmpty ? self : try viewed(resolved.transforms)
    try target.replaceRows(resolved, with: .tensor(value), adding: adding)
  }

  /// Writes one number at one place straight into memory, if nobody else can see it.
  private func assignElement(_ value: Argument, at indices: [Index]) throws(TensorError) -> Bool {
    guard indices.count == shape.count, !storage.node.isPending else { return false }
    guard let scalar = Arguments(engine: engine, name: "", values: [value]).scalarValue(0)
    else { return false }
    var position = layout.offset
    for (axis, index) in indices.enumerated() {
      guard case .integer(let number) = index else { return false }
      let length = shape[axis]
      guard number >= -length, number < length else { return false }
      position += (number < 0 ? number + length : number) * layout.strides[axis]
    }
    if engine.isGradientEnabled, requiresGradient || root.requiresGradient { return false }
    let type = elementType
    return try storage.writeInPlace(isTracked: !isUntracked) { (buffer) throws(TensorError) in
      scalar.store(to: buffer.address + position * type.byteCount, as: type)
    }
  }

  private func replaceRows(
    _ resolved: Subscript, with value: Argument, adding: Bool
  ) throws(TensorError) {
    try checkWritable()
    let arguments = Arguments(engine: engine, name: "index_put_", values: [value])
    let type = elementType
    var values: Node
    if case .tensor(let tensor) = value {
      guard tensor.elementType == type else {
        throw TensorError(
          .runtime,
          "Index put requires the source and destination dtypes match, got \(type.className) for "
            + "the destination and \(tensor.elementType.className) for the source.")
      }
      values = try tensor.node()
    } else if arguments.scalarValue(0) != nil {
      values = try arguments.node(0, as: type)
    } else {
      throw TensorError(.type, "can't assign a \(value.typeName) to a \(className)")
    }
    let target = resolved.resultShape
    let given = values.shape
    while values.shape.count > target.count, values.shape.first == 1 {
      values = try values.reshaped(to: Shape(values.shape.dropFirst()))
    }
    guard (try? values.shape.broadcast(with: target)) == target else {
      throw TensorError(
        .runtime,
        "shape mismatch: value tensor of shape \(given.pythonList) cannot be broadcast to indexing "
          + "result of shape \(target.pythonList)")
    }
    let new = try resolved.replaced(
      in: node(), by: values.expanded(to: target), adding: adding)
    try store(new.renamed("IndexPutBackward0"))
  }
}

// In-place operations: a new value goes into the storage, and every view sees it.

extension Tensor {
  /// Replaces this tensor's elements.
  ///
  /// - Parameters:
  ///   - value: what broadcasts to this tensor's shape.
  ///   - isTracked: false for writes through `.data`, which autograd does not notice.
  /// - Throws: PyTorch's RuntimeErrors for leaves, overlapping elements and types.
  func write(_ value: Node, isTracked: Bool = true) throws(TensorError) {
    try checkWritable()
    if value.elementType.category > elementType.category {
      throw TensorError(
        .runtime,
        "result type \(value.elementType.className) can't be cast to the desired output type "
          + elementType.className)
    }
    try store(value.cast(to: elementType).expanded(to: shape), isTracked: isTracked)
  }

  /// Replaces this tensor's elements by a value of its shape and type, without the checks.
  func store(_ value: Node, isTracked: Bool = true) throws(TensorError) {
    let transforms = storageTransforms
    let isTracked = isTracked && !isUntracked
    if !transforms.isEmpty, try writeInPlace(value, isTracked: isTracked) { return }
    let old = storage.node
    var new = transforms.isEmpty ? value : try old.replacing(transforms, with: value)
    if !transforms.isEmpty, !new.requiresGradient {
      // Computed now, the new content is memory that the next write finds to be its own.
      try engine.realizer.realize([new])
    }
    let isRecorded = engine.isGradientEnabled && !root.isDetached && !root.isGradientSource
    if old.requiresGradient, !isRecorded {
      // The write is invisible to autograd: the old history goes on under the new elements.
      let contents = Node.makeAlias(of: new, receiver: nil)
      let gradient = engine.isGradientEnabled
      engine.isGradientEnabled = true
      defer { engine.isGradientEnabled = gradient }
      new = try Node.make(
        .overwritten, [old, contents], shape: old.shape, elementType: old.elementType)
      new.gradientName = old.gradientName ?? old.primitive.gradientName
    }
    storage.replace(with: new, isTracked: isTracked)
  }

  /// Replaces all elements by a number or by what broadcasts, of any type: `x[…] = value`.
  ///
  /// - Throws: PyTorch's errors for values that do not fit and tensors that cannot be written.
  func fill(with value: Argument) throws(TensorError) {
    try checkWritable()
    let arguments = Arguments(engine: engine, name: "copy_", values: [value])
    guard case .tensor(let tensor) = value else {
      guard arguments.scalarValue(0) != nil else {
        throw TensorError(.type, "can't assign a \(value.typeName) to a \(className)")
      }
      return try overwrite(with: arguments.node(0, as: elementType), named: "FillBackward3")
    }
    var source = try tensor.node()
    if source.shape.isEmpty { return try overwrite(with: source, named: "FillBackward3") }
    try checkOverlap(with: tensor)
    while source.shape.count > shape.count, source.shape.first == 1 {
      source = try source.reshaped(to: Shape(source.shape.dropFirst()))
    }
    _ = try Tensor.expandedShape(of: source.shape, elementType, to: shape)
    try overwrite(with: source, named: "torch::autograd::CopyBackwards")
  }

  /// Replaces all elements by a value of any type that broadcasts to them; `name` is what
  /// `grad_fn` then shows.
  func overwrite(with value: Node, named name: String) throws(TensorError) {
    try checkWritable()
    var new = try value.cast(to: elementType).expanded(to: shape)
    let old = try node()
    if new.requiresGradient || old.requiresGradient, engine.isGradientEnabled {
      // What had a history goes on requiring gradients, which are zero from here on.
      new = try Node.make(.replaceAll, [old, new], shape: shape, elementType: elementType)
        .renamed(name)
    }
    try store(new)
  }

  /// - Throws: PyTorch's RuntimeError where some elements would be read and written at once.
  func checkOverlap(with source: Tensor) throws(TensorError) {
    guard source.storage === storage, source.layout != layout, elementCount > 0,
      source.elementCount > 0, let own = layout.denseRange, let other = source.layout.denseRange,
      own.overlaps(other)
    else { return }
    throw TensorError(
      .runtime,
      "unsupported operation: some elements of the input tensor and the written-to tensor refer "
        + "to a single memory location. Please clone() the tensor before performing the operation.")
  }

  /// - Throws: where PyTorch does not let a tensor be written.
  func checkWritable() throws(TensorError) {
    if engine.isGradientEnabled, root.isGradientSource || isGradientSource {
      throw TensorError(
        .runtime,
        base == nil
          ? "a leaf Variable that requires grad is being used in an in-place operation."
          : "a view of a leaf Variable that requires grad is being used in an in-place "
            + "operation.",
        hint: "wrap the update in 'with torch.no_grad():'")
    }
    for (length, stride) in zip(layout.shape, layout.strides) where stride == 0 && length > 1 {
      throw TensorError(
        .runtime,
        "unsupported operation: more than one element of the written-to tensor refers to a "
          + "single memory location. Please clone() the tensor before performing the operation.")
    }
  }

  /// Writes into the memory itself, where nobody holds the old value.
  private func writeInPlace(_ value: Node, isTracked: Bool) throws(TensorError) -> Bool {
    guard !value.requiresGradient, !storage.node.isPending, !storage.node.requiresGradient
    else { return false }
    try engine.realizer.realize([value])
    guard let source = try value.content() else { return false }
    let type = elementType
    return try storage.writeInPlace(isTracked: isTracked) { (buffer) throws(TensorError) in
      copyElements(from: source, to: buffer, layout: layout, elementType: type)
    }
  }
}

extension Layout {
  /// The positions that it covers, if it covers all of them exactly once.
  fileprivate var denseRange: Range<Int>? {
    let count = shape.elementCount
    let order = shape.indices.filter { shape[$0] != 1 }.sorted { strides[$0] < strides[$1] }
    var expected = 1
    for axis in order {
      guard strides[axis] == expected else { return nil }
      expected *= shape[axis]
    }
    return offset..<offset + count
  }
}

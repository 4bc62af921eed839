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
    if !elementType.isFloatingPoint, value.elementType.isFloatingPoint {
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
    if !transforms.isEmpty, try writeInPlace(value) { return }
    let old = storage.node
    var new = transforms.isEmpty ? value : try old.replacing(transforms, with: value)
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
  private func writeInPlace(_ value: Node) throws(TensorError) -> Bool {
    guard !value.requiresGradient, !storage.node.isPending, !storage.node.requiresGradient
    else { return false }
    try engine.realizer.realize([value])
    guard let source = value.content else { return false }
    let type = elementType
    return try storage.writeInPlace { (buffer) throws(TensorError) in
      copyElements(from: source, to: buffer, layout: layout, elementType: type)
    }
  }
}

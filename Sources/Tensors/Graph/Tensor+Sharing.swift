// What the language needs beside operations: results written back, and `tensor.data = other`.

extension Tensor {
  /// Replaces the elements by the result of an operation: what `tensor.add_(…)` does.
  ///
  /// - Throws: PyTorch's RuntimeErrors for leaves, types and shapes.
  public func replaceElements(by result: Tensor) throws(TensorError) {
    guard result.shape == shape else {
      throw TensorError(
        .runtime,
        "output with shape \(shape.pythonList) doesn't match the broadcast shape "
          + result.shape.pythonList)
    }
    try write(result.node())
  }
}

extension Engine {
  /// - Throws: a MemoryError when a tensor of this shape would be larger than memory.
  public func checkMemory(shape: [Int]) throws(TensorError) {
    try Node.checkSize(shape, .float64, self)
  }
}

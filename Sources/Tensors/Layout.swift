/// A shape: the length of each dimension, outermost first.
public typealias Shape = [Int]

extension [Int] {
  /// The number of elements of a shape that was checked.
  var elementCount: Int {
    var count = 1
    for length in self { count &*= length }
    return count
  }

  /// The strides of a contiguous tensor of this shape, in elements.
  var contiguousStrides: [Int] {
    var strides = self
    var stride = 1
    for axis in indices.reversed() {
      strides[axis] = stride
      stride &*= Swift.max(self[axis], 1)
    }
    return strides
  }

  /// The shape as PyTorch prints it.
  var pythonList: String { "[" + map(String.init).joined(separator: ", ") + "]" }

  /// The shape that both shapes broadcast to.
  ///
  /// - Throws: PyTorch's RuntimeError for shapes that do not fit.
  func broadcast(with other: Shape) throws(TensorError) -> Shape {
    if self == other { return self }
    let rank = Swift.max(count, other.count)
    var result = Shape(repeating: 1, count: rank)
    for back in 1...Swift.max(rank, 1) where back <= rank {
      let left = back <= count ? self[count - back] : 1
      let right = back <= other.count ? other[other.count - back] : 1
      guard left == right || left == 1 || right == 1 else {
        throw TensorError(
          .runtime,
          "The size of tensor a (\(left)) must match the size of tensor b (\(right)) "
            + "at non-singleton dimension \(rank - back)")
      }
      result[rank - back] = left == 1 ? right : left
    }
    return result
  }
}

/// Where the elements of a tensor lie in its memory.
struct Layout: Equatable {
  var shape: Shape
  /// Distance between neighbours along each dimension, in elements.
  var strides: [Int]
  /// Index of the first element.
  var offset: Int

  init(shape: Shape, strides: [Int], offset: Int = 0) {
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  init(contiguous shape: Shape) {
    self.init(shape: shape, strides: shape.contiguousStrides)
  }

  var isContiguous: Bool {
    var expected = 1
    for axis in shape.indices.reversed() where shape[axis] != 1 {
      if shape[axis] == 0 { return true }
      if strides[axis] != expected { return false }
      expected &*= shape[axis]
    }
    return true
  }

  /// Whether all its elements are one place in memory.
  var isOneNumber: Bool {
    for axis in shape.indices where shape[axis] != 1 && strides[axis] != 0 { return false }
    return true
  }

  /// The layout of the same elements repeated along broadcast dimensions.
  func broadcast(to target: Shape) -> Layout {
    if target == shape { return self }
    var strides = [Int](repeating: 0, count: target.count)
    let shift = target.count - shape.count
    for axis in shape.indices where shape[axis] != 1 { strides[axis + shift] = self.strides[axis] }
    return Layout(shape: target, strides: strides, offset: offset)
  }

  /// The layout under another shape, if no element has to move.
  func reshaped(to target: Shape) -> Layout? {
    if target.elementCount == 0 || isContiguous {
      return Layout(shape: target, strides: target.contiguousStrides, offset: offset)
    }
    // Group the old dimensions into runs that lie evenly in memory; each new dimension must
    // divide one run.
    var strides = [Int](repeating: 1, count: target.count)
    var axis = shape.count - 1
    var next = target.count - 1
    while axis >= 0 {
      var length = shape[axis]
      var stride = strides.isEmpty ? 1 : self.strides[axis]
      let base = stride
      while axis > 0, shape[axis - 1] == 1 || self.strides[axis - 1] == base * length {
        axis -= 1
        length *= shape[axis]
      }
      while next >= 0, length > 1 || target[next] == 1 {
        guard length % target[next] == 0 else { return nil }
        strides[next] = stride
        stride *= target[next]
        length /= target[next]
        next -= 1
      }
      guard length == 1 else { return nil }
      axis -= 1
    }
    return Layout(shape: target, strides: strides, offset: offset)
  }
}

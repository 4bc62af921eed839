/// A way of looking at the same elements under other indices.
///
/// Every view that PyTorch has is a sequence of these.
enum ViewTransform: Hashable {
  /// The elements in the same order under another shape.
  case reshape(Shape)
  /// Dimension `i` of the view is dimension `order[i]` of the base.
  case permute([Int])
  /// Dimensions of length 1, and new ones in front, repeated to the shape.
  case expand(Shape)
  /// `count` elements along `axis`: `start`, `start + step` …; a negative step runs backwards.
  case slice(axis: Int, start: Int, step: Int, count: Int)

  /// The shape of the view of a tensor of `shape`.
  func shape(of shape: Shape) -> Shape {
    switch self {
    case .reshape(let target), .expand(let target):
      return target
    case .permute(let order):
      return order.map { shape[$0] }
    case .slice(let axis, _, _, let count):
      var result = shape
      result[axis] = count
      return result
    }
  }

  /// The layout of the view, or nil where elements would have to move (reshape only).
  func layout(of layout: Layout) -> Layout? {
    switch self {
    case .reshape(let target):
      return layout.reshaped(to: target)
    case .expand(let target):
      return layout.broadcast(to: target)
    case .permute(let order):
      return Layout(
        shape: order.map { layout.shape[$0] }, strides: order.map { layout.strides[$0] },
        offset: layout.offset)
    case .slice(let axis, let start, let step, let count):
      var result = layout
      result.shape[axis] = count
      result.offset += start * layout.strides[axis]
      result.strides[axis] = step * layout.strides[axis]
      return result
    }
  }
}

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
  /// One index along `axis`, which is gone in the view.
  case select(axis: Int, index: Int)
  /// Where two dimensions have one index; they are gone and the diagonal is the last dimension.
  case diagonal(offset: Int, first: Int, second: Int)

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
    case .select(let axis, _):
      var result = shape
      result.remove(at: axis)
      return result
    case .diagonal(let offset, let first, let second):
      let kept = shape.indices.filter { $0 != first && $0 != second }.map { shape[$0] }
      let rows = offset < 0 ? shape[first] + offset : shape[first]
      let columns = offset > 0 ? shape[second] - offset : shape[second]
      return kept + [max(min(rows, columns), 0)]
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
    case .select(let axis, let index):
      var result = layout
      result.offset += index * layout.strides[axis]
      result.shape.remove(at: axis)
      result.strides.remove(at: axis)
      return result
    case .diagonal(let offset, let first, let second):
      let target = shape(of: layout.shape)
      let kept = layout.shape.indices.filter { $0 != first && $0 != second }
      var start = layout.offset
      if target[target.count - 1] > 0 {
        start += max(offset, 0) * layout.strides[second] + max(-offset, 0) * layout.strides[first]
      }
      return Layout(
        shape: target,
        strides: kept.map { layout.strides[$0] } + [layout.strides[first] + layout.strides[second]],
        offset: start)
    }
  }

  /// One transform in the place of this one followed by `next`, where there is one.
  func merged(with next: ViewTransform) -> ViewTransform? {
    switch (self, next) {
    case (.reshape, .reshape):
      return next
    case (.permute(let order), .permute(let following)):
      return .permute(following.map { order[$0] })
    case (
      .slice(let axis, let start, let step, _), .slice(let other, let first, let stride, let count)
    )
    where axis == other:
      return .slice(axis: axis, start: start + first * step, step: step * stride, count: count)
    case (.slice(let axis, let start, let step, _), .select(let other, let index))
    where axis == other:
      return .select(axis: axis, index: start + index * step)
    default:
      return nil
    }
  }
}

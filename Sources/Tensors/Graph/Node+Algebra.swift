// The operations that every pullback is written with, on values rather than on tensors.

extension Primitive {
  static let given = Primitive("given", .given)
  static let fill = Primitive("fill", .fill)
  static let detach = Primitive("detach", .alias)
  static let leaf = Primitive("accumulateGrad", .alias) { _, gradient throws(TensorError) in
    [gradient]
  }
  static let cast = Primitive("toCopy", .cast) { _, gradient throws(TensorError) in [gradient] }
  static let sum = Primitive("sum", .reduce(.sum)) { result, gradient throws(TensorError) in
    .init(try gradient.expanded(to: result.inputs[0].shape))
  }
  static let view = Primitive("view", .view) { result, gradient throws(TensorError) in
    .init(try result.viewTransform.pulledBack(gradient, to: result.inputs[0].shape))
  }
  static let replaceRegion = Primitive("torch::autograd::CopySlices", .replaceRegion) {
    result, gradient throws(TensorError) in
    let region = result.inputs[1]
    guard case .views(let transforms) = result.attributes else { return [nil, nil] }
    let zero = try Node.constant(.int(0), like: region)
    return [
      try gradient.replacing(transforms, with: zero.expanded(to: region.shape)),
      try gradient.viewed(transforms),
    ]
  }
  /// The first input's history with the second input's elements: a write that autograd must not
  /// see.
  static let overwritten = Primitive("overwritten", .general(copySecondInput)) {
    _, gradient throws(TensorError) in [gradient, nil]
  }

  /// The second input in the place of the first, as autograd sees a write of all elements.
  static let replaceAll = Primitive("copy", .general(copySecondInput)) {
    result, gradient throws(TensorError) in
    [try .constant(.int(0), like: gradient).expanded(to: gradient.shape), gradient]
  }

  private static let copySecondInput: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    call.result.copyMemory(
      from: call.inputs[1],
      byteCount: call.node.shape.elementCount * call.node.elementType.byteCount)
  }
}

extension ViewTransform {
  /// The gradient of the viewed tensor from the gradient of the view.
  func pulledBack(_ gradient: Node, to shape: Shape) throws(TensorError) -> Node {
    switch self {
    case .reshape:
      return try gradient.reshaped(to: shape)
    case .expand:
      return try gradient.summed(to: shape)
    case .permute(let order):
      var inverse = order
      for (index, axis) in order.enumerated() { inverse[axis] = index }
      return try gradient.viewed(.permute(inverse))
    case .slice, .select, .diagonal:
      let zeros = try Node.constant(.int(0), like: gradient).expanded(to: shape)
      return try zeros.replacing([self], with: gradient)
    }
  }
}

extension Node {
  var viewTransform: ViewTransform {
    if case .view(let transform) = attributes { return transform }
    return .reshape(shape)
  }

  /// A number as a 0-d tensor of an element type.
  static func constant(
    _ value: Scalar, elementType: ElementType, engine: Engine
  ) throws(TensorError) -> Node {
    try make(
      .fill, .none, shape: [], elementType: elementType,
      attributes: .scalar(value.converted(to: elementType)), in: engine)
  }

  /// A number with the element type of `other`.
  static func constant(_ value: Scalar, like other: Node) throws(TensorError) -> Node {
    try constant(value, elementType: other.elementType, engine: other.engine)
  }

  /// The same elements as another type; the node itself where it has that type.
  func cast(to type: ElementType) throws(TensorError) -> Node {
    if type == elementType { return self }
    return try Node.make(.cast, .one(self), shape: shape, elementType: type, in: engine)
  }

  /// The same elements through view transforms, one after the other.
  func viewed(_ transforms: [ViewTransform]) throws(TensorError) -> Node {
    var node = self
    for transform in transforms { node = try node.viewed(transform) }
    return node
  }

  /// The same elements through a view transform.
  func viewed(_ transform: ViewTransform) throws(TensorError) -> Node {
    try Node.make(
      .view, .one(self), shape: transform.shape(of: shape), elementType: elementType,
      attributes: .view(transform), in: engine)
  }

  /// The same elements in the same order under another shape with as many elements.
  func reshaped(to target: Shape) throws(TensorError) -> Node {
    target == shape ? self : try viewed(.reshape(target))
  }

  /// The elements repeated along dimensions of length 1 and new ones in front.
  func expanded(to target: Shape) throws(TensorError) -> Node {
    target == shape ? self : try viewed(.expand(target))
  }

  /// This value with `region` in the place of the view of it that `transforms` lead to.
  func replacing(
    _ transforms: [ViewTransform], with region: Node
  ) throws(TensorError) -> Node {
    try Node.make(
      .replaceRegion, [self, region], shape: shape, elementType: elementType,
      attributes: .views(transforms))
  }

  /// The sum over some dimensions, which stay with length 1.
  func summedKeeping(_ axes: [Int]) throws(TensorError) -> Node {
    try reduced(.sum, axes)
  }

  /// Some dimensions taken together by a reduction; they stay with length 1.
  func reduced(_ primitive: Primitive, _ axes: [Int]) throws(TensorError) -> Node {
    if axes.isEmpty { return self }
    var result = shape
    for axis in axes { result[axis] = 1 }
    return try Node.make(
      primitive, .one(self), shape: result, elementType: elementType, attributes: .axes(axes),
      in: engine)
  }

  /// The sum over all dimensions along which `target` was broadcast to this shape.
  func summed(to target: Shape) throws(TensorError) -> Node {
    if target == shape { return self }
    let extra = shape.count - target.count
    if extra < 0 { return try reshaped(to: target) }
    var axes = Array(0..<extra)
    for axis in target.indices where target[axis] == 1 && shape[axis + extra] != 1 {
      axes.append(axis + extra)
    }
    return try summedKeeping(axes).reshaped(to: target)
  }

  /// Shows `name` as `grad_fn`.
  func named(_ name: String) -> Node {
    // A value that somebody else made keeps its own name.
    gradientName = gradientName ?? name
    return self
  }
}

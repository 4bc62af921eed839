/// One value of a computation: an operation with its inputs, and its content once computed.
///
/// Shape, element type and errors are decided when a node is made; its elements are computed
/// when somebody looks. Nodes never change what they stand for.
public final class Node {
  let engine: Engine
  let primitive: Primitive
  let attributes: Attributes
  let shape: Shape
  let elementType: ElementType
  /// Grows with every node of an engine, so that inputs have smaller numbers than results.
  let sequenceNumber: UInt64
  /// Whether a backward pass flows through this node.
  let requiresGradient: Bool
  /// What it is computed from; emptied once neither a value nor a gradient needs it.
  private(set) var inputs: [Node]
  private var buffer: Buffer?
  private var contentLayout: Layout?
  /// The longest chain of nodes below it that wait to be computed.
  private(set) var pendingDepth: Int
  /// The name of `grad_fn`, where a composed operation shows one name for all its nodes.
  var gradientName: String?
  /// The tensor whose `.grad` the gradient of this node goes to.
  weak var gradientReceiver: Tensor?
  /// Whether it is the value of a tensor, not a step inside an operation.
  var belongsToTensor = false
  /// Set by a backward pass that does not retain the graph.
  var isFreed = false
  /// Set when an in-place operation gave the storage of this value another content.
  var supersession: Supersession?

  /// Where computed elements lie.
  struct Content {
    let buffer: Buffer
    let layout: Layout
  }

  /// Its elements once they are computed.
  var content: Content? {
    guard let buffer, let contentLayout else { return nil }
    return Content(buffer: buffer, layout: contentLayout)
  }

  /// Its first element and the distance of the next, where the elements lie evenly in the order
  /// of a tensor of `shape`; distance 0 is one number everywhere.
  func evenElements(in shape: Shape) -> (address: UnsafeRawPointer, stride: Int)? {
    guard let buffer, let contentLayout else { return nil }
    let address = UnsafeRawPointer(
      buffer.address + contentLayout.offset * elementType.byteCount)
    if contentLayout.isOneNumber { return (address, 0) }
    return contentLayout.shape == shape && contentLayout.isContiguous ? (address, 1) : nil
  }

  /// Whether its elements still wait to be computed.
  var isPending: Bool { buffer == nil }

  /// How often the storage of a saved value was written since the value was taken.
  struct Supersession {
    let expectedVersion: Int
    let storage: Weak<Storage>
  }

  /// Pending chains longer than this are computed at once, so that `x = x + 1` stays flat.
  static let pendingDepthLimit = 512

  private init(
    engine: Engine, primitive: Primitive, attributes: Attributes, inputs: [Node], shape: Shape,
    elementType: ElementType, requiresGradient: Bool, content: Content?
  ) {
    self.engine = engine
    self.primitive = primitive
    self.attributes = attributes
    self.inputs = inputs
    self.shape = shape
    self.elementType = elementType
    self.requiresGradient = requiresGradient
    self.buffer = content?.buffer
    self.contentLayout = content?.layout
    self.sequenceNumber = engine.nextSequenceNumber()
    var depth = 0
    if content == nil {
      for input in inputs where input.isPending { depth = max(depth, input.pendingDepth) }
      depth += 1
    }
    self.pendingDepth = depth
  }

  /// Makes the node of `primitive` applied to `inputs`.
  ///
  /// - Throws: a MemoryError when the value could never fit; what the realizer throws, when the
  ///   pending chain has become so long that it is computed now.
  static func make(
    _ primitive: Primitive, _ inputs: [Node], shape: Shape, elementType: ElementType,
    attributes: Attributes = .none, engine: Engine? = nil
  ) throws(TensorError) -> Node {
    guard let engine = engine ?? inputs.first?.engine else {
      throw TensorError(.runtime, "an operation without inputs needs an engine")
    }
    if !primitive.isView { try checkSize(shape, elementType, engine) }
    let requiresGradient =
      engine.isGradientEnabled && elementType.isFloatingPoint && primitive.pullback != nil
      && inputs.contains { $0.requiresGradient }
    let node = Node(
      engine: engine, primitive: primitive, attributes: attributes, inputs: inputs, shape: shape,
      elementType: elementType, requiresGradient: requiresGradient, content: nil)
    if node.pendingDepth > pendingDepthLimit { try engine.realizer.realize([node]) }
    return node
  }

  /// Makes a node of elements that are known already.
  static func make(
    buffer: Buffer, shape: Shape, elementType: ElementType, engine: Engine
  ) -> Node {
    Node(
      engine: engine, primitive: .given, attributes: .none, inputs: [], shape: shape,
      elementType: elementType, requiresGradient: false,
      content: Content(buffer: buffer, layout: Layout(contiguous: shape)))
  }

  /// Makes the same value as a source of gradients (with a receiver) or cut off from them.
  static func makeAlias(of node: Node, receiver: Tensor?) -> Node {
    let alias = Node(
      engine: node.engine, primitive: receiver == nil ? .detach : .leaf, attributes: .none,
      inputs: [node], shape: node.shape, elementType: node.elementType,
      requiresGradient: receiver != nil, content: node.content)
    alias.gradientReceiver = receiver
    return alias
  }

  /// - Throws: a MemoryError when a contiguous tensor of this shape is larger than memory.
  static func checkSize(
    _ shape: Shape, _ elementType: ElementType, _ engine: Engine
  ) throws(TensorError) {
    var bytes = elementType.byteCount
    for length in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: length)
      if overflow { throw Buffer.exhausted(Int.max) }
      bytes = product
    }
    if bytes > engine.byteLimit { throw Buffer.exhausted(bytes) }
  }

  /// Takes the computed elements; what only computing needed is let go.
  func complete(with content: Content) {
    buffer = content.buffer
    contentLayout = content.layout
    pendingDepth = 0
    if !requiresGradient { release() }
  }

  /// Forgets what a backward pass has used up.
  func free() {
    guard primitive.saves != .nothing else { return }
    isFreed = true
    if !isPending { release() }
  }

  /// Its memory, if this node is the only one that holds it and it lies evenly.
  func uniqueBuffer() -> Buffer? {
    guard let layout = contentLayout, layout.isContiguous, layout.offset == 0,
      isKnownUniquelyReferenced(&buffer)
    else { return nil }
    return buffer
  }

  private func release() {
    var stack = inputs
    inputs = []
    // The release of a long chain must not recurse.
    while var node = stack.popLast() {
      if isKnownUniquelyReferenced(&node), !node.inputs.isEmpty {
        stack.append(contentsOf: node.inputs)
        node.inputs = []
      }
    }
  }

  deinit { if !inputs.isEmpty { release() } }
}

import CKernels

/// One value of a computation: an operation with its inputs, and its content once computed.
///
/// Shape, element type and errors are decided when a node is made; its elements are computed
/// when somebody looks. Nodes never change what they stand for.
public final class Node {
  let engine: Engine
  /// One of those that the program declares, which stay.
  unowned(unsafe) let primitive: Primitive
  let attributes: Attributes
  let shape: Shape
  let elementType: ElementType
  /// Grows with every node of an engine, so that inputs have smaller numbers than results.
  let sequenceNumber: UInt64
  /// Whether a backward pass flows through this node.
  let requiresGradient: Bool
  /// What it is computed from; emptied once neither a value nor a gradient needs it.
  private(set) var inputs: Inputs
  /// The one number that its elements are everywhere, where that is known.
  private(set) var number: StoredNumber?
  private var buffer: Buffer?
  /// Where the elements lie in the buffer; nil where they lie in order from its beginning.
  private var contentLayout: Layout?
  /// The longest chain of nodes below it that wait to be computed.
  private(set) var pendingDepth: Int
  /// How many nodes that wait read it.
  private(set) var pendingUseCount = 0
  /// Its place in the list of nodes that wait; -1 outside of it.
  var pendingPlace = -1
  /// How many storages have it as their content, or tensors as what they see of one.
  var storageCount = 0
  /// Whether it is counted among the nodes that wait.
  private var isWaiting = false
  /// Whether it was given up before anybody looked at it.
  private(set) var isGone = false
  /// Whether a program computed it without keeping the elements.
  var wasPassedBy = false
  /// The walk over the graph that came by last, and the place it gave to the node.
  var mark: UInt64 = 0
  var place = 0
  /// The place that a backward pass gave to the node.
  var backwardPlace = 0
  /// The name of `grad_fn`, where a composed operation shows one name for all its nodes.
  var gradientName: String?
  /// The tensor whose `.grad` the gradient of this node goes to.
  var receiver: Receiver?
  /// Whether it is the value of a tensor, not a step inside an operation.
  var belongsToTensor = false
  /// Set by a backward pass that does not retain the graph.
  var isFreed = false
  /// What became of the storage that this value, or what it is a view of, was the content of.
  var writeMark: WriteMark?

  /// Knows a tensor as long as it is there; the tensor takes itself away.
  final class Receiver {
    unowned(unsafe) var tensor: Tensor?

    init(_ tensor: Tensor) { self.tensor = tensor }
  }

  /// Where computed elements lie.
  struct Content {
    let buffer: Buffer
    let layout: Layout
  }

  /// One element as it lies in memory.
  struct StoredNumber {
    var bits: UInt64 = 0

    init(_ value: Scalar, as type: ElementType) {
      withUnsafeMutableBytes(of: &bits) { bytes in
        if let address = bytes.baseAddress { value.store(to: address, as: type) }
      }
    }

    /// The number that `body` writes.
    init(_ body: (UnsafeMutableRawPointer) -> Void) {
      withUnsafeMutablePointer(to: &bits) { body(UnsafeMutableRawPointer($0)) }
    }

    /// The number as the script sees it.
    func scalar(as type: ElementType) -> Scalar {
      withUnsafePointer(to: bits) { Scalar(loadingFrom: $0, as: type) }
    }
  }

  /// Its elements once they are computed, in memory.
  ///
  /// - Throws: a MemoryError.
  func content() throws(TensorError) -> Content? {
    if let number, buffer == nil {
      let room = try Buffer(byteCount: 8, engine: engine)
      room.address.storeBytes(of: number.bits, as: UInt64.self)
      buffer = room
      contentLayout = Layout(contiguous: []).broadcast(to: shape)
    }
    guard let buffer else { return nil }
    return Content(buffer: buffer, layout: contentLayout ?? Layout(contiguous: shape))
  }

  /// Its first element and the distance of the next, where the elements lie evenly in the order
  /// of a tensor of `shape`; distance 0 is one number everywhere.
  func evenElements(in shape: Shape) -> (address: UnsafeRawPointer, stride: Int)? {
    guard let buffer else { return nil }
    guard let contentLayout else {
      return self.shape == shape || self.shape.elementCount == 1
        ? (UnsafeRawPointer(buffer.address), self.shape.elementCount == 1 ? 0 : 1) : nil
    }
    let address = UnsafeRawPointer(
      buffer.address + contentLayout.offset * elementType.byteCount)
    if contentLayout.isOneNumber { return (address, 0) }
    return contentLayout.shape == shape && contentLayout.isContiguous ? (address, 1) : nil
  }

  /// Its first element in memory and how the elements lie from there; nil where it is a number or
  /// not computed.
  var arrangement: (address: UnsafeMutableRawPointer, layout: Layout?)? {
    guard let buffer else { return nil }
    guard let contentLayout else { return (buffer.address, nil) }
    return (buffer.address + contentLayout.offset * elementType.byteCount, contentLayout)
  }

  /// The bytes of the memory that it holds, of which others may hold the same.
  var ownByteCount: Int { primitive.isView ? 0 : buffer?.byteCount ?? 0 }

  /// Whether its elements still wait to be computed.
  var isPending: Bool { buffer == nil && number == nil }

  /// Tells a value and its views of the in-place operation that gave their storage another content.
  final class WriteMark {
    var write: (expectedVersion: Int, storage: Weak<Storage>)?
  }

  /// The mark of this value, which its views share.
  func sharedMark() -> WriteMark {
    if let writeMark { return writeMark }
    let mark = WriteMark()
    writeMark = mark
    return mark
  }

  /// Pending chains longer than this are computed at once, so that `x = x + 1` stays flat.
  static let pendingDepthLimit = 512

  private init(
    engine: Engine, primitive: Primitive, attributes: Attributes, operands: Operands, shape: Shape,
    elementType: ElementType, requiresGradient: Bool, buffer: Buffer?, layout: Layout?
  ) {
    self.engine = engine
    self.primitive = primitive
    self.attributes = attributes
    self.inputs = Inputs(retaining: operands)
    self.shape = shape
    self.elementType = elementType
    self.requiresGradient = requiresGradient
    self.buffer = buffer
    self.contentLayout = layout
    self.sequenceNumber = engine.nextSequenceNumber()
    self.pendingDepth = 0
    if primitive.isView, case .one(let viewed) = operands,
      viewed.writeMark != nil || viewed.storageCount > 0
    {
      writeMark = viewed.sharedMark()
    }
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
    return try make(
      primitive, Operands(inputs), shape: shape, elementType: elementType, attributes: attributes,
      in: engine)
  }

  /// Makes the node of `primitive` applied to `inputs`.
  static func make(
    _ primitive: Primitive, _ operands: Operands, shape: Shape, elementType: ElementType,
    attributes: Attributes = .none, in engine: Engine
  ) throws(TensorError) -> Node {
    if !primitive.isView { try checkSize(shape, elementType, engine) }
    let requiresGradient =
      engine.isGradientEnabled && elementType.isFloatingPoint && primitive.pullback != nil
      && operands.needGradients
    let node = Node(
      engine: engine, primitive: primitive, attributes: attributes, operands: operands,
      shape: shape,
      elementType: elementType, requiresGradient: requiresGradient, buffer: nil, layout: nil)
    if try node.folds() { return node }
    var depth = 0
    node.inputs.borrowEach { input in
      depth = max(depth, input.pendingDepth)
      input.pendingUseCount += 1
    }
    node.pendingDepth = depth + 1
    node.isWaiting = true
    engine.pendingNodes.add(node)
    if node.pendingDepth > pendingDepthLimit { try engine.realizer.realize([node]) }
    if engine.hasTooMuchPending { try engine.computeOldNodes() }
    return node
  }

  /// Whether the node is known now: a number made of numbers, or elements of the input that need
  /// not move. Nothing of that is worth a program.
  private func folds() throws(TensorError) -> Bool {
    switch primitive.kernel {
    case .given, .replaceRegion, .product, .general: return false
    case .fill:
      number = StoredNumber(attributes.scalar, as: elementType)
    case .reduce:
      guard !isInputPending else { return false }
      let input = inputs[0]
      guard shape.elementCount == input.shape.elementCount else { return false }
      take(from: input, through: .reshape(shape))
    case .alias:
      guard !isInputPending else { return false }
      let input = inputs[0]
      number = input.number
      buffer = input.buffer
      contentLayout = input.contentLayout
    case .view:
      guard !isInputPending else { return false }
      take(from: inputs[0], through: viewTransform)
    case .cast:
      guard let (input, type) = storedInput(0) else { return false }
      number = StoredNumber { result in
        withUnsafePointer(to: input) {
          gd_convert(type.kernel, elementType.kernel, result, 1, $0, 0, 1)
        }
      }
    case .unary(let function):
      guard let (input, type) = storedInput(0) else { return false }
      number = StoredNumber { result in
        withUnsafePointer(to: input) { gd_unary(function.kernel, type.kernel, result, $0, 0, 1) }
      }
    case .binary(let function):
      guard let (left, type) = storedInput(0), let (right, _) = storedInput(1) else {
        return false
      }
      var isValid = true
      number = StoredNumber { result in
        withUnsafePointer(to: (left, right)) { pair in
          let address = UnsafeRawPointer(pair)
          isValid = gd_binary(
            function.kernel, type.kernel, result, address, 0, address + 8, 0, 1)
        }
      }
      if !isValid, shape.elementCount > 0 { throw TensorError.divisionByZero }
    case .choose:
      guard let condition = inputs[0].number?.bits, let left = inputs[1].number,
        let right = inputs[2].number
      else { return false }
      number = condition & 0xFF != 0 ? left : right
    }
    guard !isPending else { return false }
    if !requiresGradient { release() }
    return true
  }

  /// Whether the first input waits.
  private var isInputPending: Bool { inputs.borrow(0) { $0.isPending } }

  /// The number that the first or the second of two inputs is, if it is one.
  private func storedInput(_ index: Int) -> (bits: UInt64, type: ElementType)? {
    inputs.borrow(index) { input in input.number.map { ($0.bits, input.elementType) } }
  }

  /// Takes over the elements of a computed input under other indices, if none has to move.
  private func take(from input: Node, through transform: ViewTransform) {
    if input.number != nil {
      number = input.number
    } else if shape.elementCount == 1, let buffer = input.buffer,
      let layout = transform.layout(of: input.contentLayout ?? Layout(contiguous: input.shape))
    {
      let address = buffer.address + layout.offset * elementType.byteCount
      number = StoredNumber { result in
        result.copyMemory(from: address, byteCount: elementType.byteCount)
      }
    } else if case .reshape = transform, input.contentLayout == nil {
      buffer = input.buffer
    } else if let layout = transform.layout(
      of: input.contentLayout ?? Layout(contiguous: input.shape))
    {
      buffer = input.buffer
      contentLayout = layout
    }
  }

  /// Makes a node of elements that are known already.
  static func make(
    buffer: Buffer, shape: Shape, elementType: ElementType, engine: Engine
  ) -> Node {
    Node(
      engine: engine, primitive: .given, attributes: .none, operands: .none, shape: shape,
      elementType: elementType, requiresGradient: false,
      buffer: buffer, layout: nil)
  }

  /// Makes a node of one number that is known already.
  static func make(
    number: StoredNumber, shape: Shape, elementType: ElementType, engine: Engine
  ) -> Node {
    let node = Node(
      engine: engine, primitive: .given, attributes: .none, operands: .none, shape: shape,
      elementType: elementType, requiresGradient: false, buffer: nil, layout: nil)
    node.number = number
    return node
  }

  /// Makes the same value as a source of gradients (with a receiver) or cut off from them.
  static func makeAlias(of node: Node, receiver: Receiver?) -> Node {
    let alias = Node(
      engine: node.engine, primitive: receiver == nil ? .detach : .leaf, attributes: .none,
      operands: .one(node), shape: node.shape, elementType: node.elementType,
      requiresGradient: receiver != nil, buffer: node.buffer, layout: node.contentLayout)
    alias.number = node.number
    alias.receiver = receiver
    if alias.isPending {
      alias.pendingDepth = node.pendingDepth + 1
      node.pendingUseCount += 1
      alias.isWaiting = true
      node.engine.pendingNodes.add(alias)
    } else {
      alias.release()
    }
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
    complete(buffer: content.buffer, layout: content.layout)
  }

  /// Takes the computed elements; without a layout they lie in order.
  func complete(buffer: Buffer?, layout: Layout?) {
    stopWaiting()
    if shape.elementCount == 1, let buffer {
      let address = buffer.address + (layout?.offset ?? 0) * elementType.byteCount
      number = StoredNumber { result in
        result.copyMemory(from: address, byteCount: elementType.byteCount)
      }
      self.buffer = nil
      contentLayout = nil
    } else {
      self.buffer = buffer
      contentLayout = layout
    }
    pendingDepth = 0
    // A leaf is where the history of gradients begins; a freed graph has none.
    if !requiresGradient || isFreed || primitive === Primitive.leaf { release() }
  }

  /// Forgets what a backward pass has used up.
  ///
  /// What nobody can look at any more need not be computed either.
  func free() {
    guard isFreed else { return }
    if isPending { giveUp() } else { release() }
  }

  /// Notes that a backward pass used up what this node saves, or all that gradients go on to.
  ///
  /// To be asked of the inputs before the results.
  func markFreed() {
    if primitive.saves != .nothing {
      isFreed = true
    } else if primitive !== Primitive.leaf {
      isFreed = inputs.allSatisfy { !$0.requiresGradient || $0.isFreed }
    }
  }

  /// Lets go what was needed to compute a freed node, if nobody can look at it any more.
  private func giveUp() {
    guard isFreed, isPending, storageCount == 0, pendingUseCount == 0, !isGone else { return }
    isGone = true
    stopWaiting()
    release()
  }

  /// Is no longer one of the nodes that wait, and reads its inputs no more.
  private func stopWaiting() {
    guard isWaiting else { return }
    isWaiting = false
    engine.pendingNodes.remove(self)
    inputs.borrowEach { input in
      input.pendingUseCount -= 1
      if input.isFreed { input.giveUp() }
    }
  }

  /// Its memory, if this node is the only one that holds it and it lies evenly.
  func uniqueBuffer() -> Buffer? {
    guard number == nil, contentLayout.map({ $0.isContiguous && $0.offset == 0 }) ?? true,
      isKnownUniquelyReferenced(&buffer)
    else { return nil }
    return buffer
  }

  /// Lets the inputs go.
  private func release() {
    engine.release(&inputs)
  }

  deinit {
    stopWaiting()
    if !inputs.isEmpty { release() }
  }
}

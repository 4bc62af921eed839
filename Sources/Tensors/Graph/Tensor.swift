/// What a script holds: a view of a storage, with an identity and a gradient.
public final class Tensor {
  /// The engine that the tensor belongs to.
  public var engine: Engine { content.engine }
  /// The sum of all gradients that backward passes brought to this tensor.
  public var gradient: Tensor?
  /// Whether it was made by `nn.Parameter`.
  public var isParameter = false

  private var holding: Holding
  private(set) var isDetached: Bool
  /// Whether writes through it go unnoticed by version checks, as through `.data`.
  let isUntracked: Bool
  private(set) var isGradientSource = false
  /// How it sees its storage; nil where it sees all of it, as it was made.
  private var view: View?
  private var cachedNode: Node? {
    didSet {
      oldValue?.storageCount -= 1
      cachedNode?.storageCount += 1
    }
  }
  private var cachedRevision = 0
  /// What nodes know of this tensor whose gradients go to it.
  private var receiver: Node.Receiver?

  /// Where the value is: most tensors are looked at once and gone, and need no storage to share.
  private enum Holding {
    case own(Node)
    case shared(Storage)
  }

  /// How a tensor sees a storage that is not simply its own.
  private final class View {
    /// The tensor that this one is a view of, where autograd knows of it.
    var base: Tensor?
    var transforms: [ViewTransform] = []
    /// Where the elements lie in the storage.
    var layout: Layout
    var name: String?
    /// How often the storage had been written when this view was made.
    var version = 0
    /// What methods such as `unsqueeze_` did to the tensor; views made before do not see it.
    var turns: [ViewTransform] = []
    var turnName = ""
    var turned: (source: Node, node: Node)? {
      didSet {
        oldValue?.node.storageCount -= 1
        turned?.node.storageCount += 1
      }
    }

    init(_ layout: Layout) { self.layout = layout }

    deinit { turned?.node.storageCount -= 1 }
  }

  private init(
    _ holding: Holding, view: View?, isDetached: Bool = false, isUntracked: Bool = false
  ) {
    self.holding = holding
    self.view = view
    self.isDetached = isDetached
    self.isUntracked = isUntracked
  }

  private convenience init(
    storage: Storage, base: Tensor?, transforms: [ViewTransform], layout: Layout,
    viewName: String?, isDetached: Bool, isUntracked: Bool = false
  ) {
    let view = View(layout)
    view.base = base
    view.transforms = transforms
    view.name = viewName
    view.version = storage.version
    self.init(.shared(storage), view: view, isDetached: isDetached, isUntracked: isUntracked)
  }

  /// Makes a tensor with a storage of its own.
  convenience init(_ node: Node) {
    node.belongsToTensor = true
    node.storageCount += 1
    self.init(.own(node), view: nil)
  }

  deinit {
    receiver?.tensor = nil
    cachedNode?.storageCount -= 1
    if case .own(let node) = holding { node.storageCount -= 1 }
  }

  /// The mutable cell that this tensor shares with its views.
  var storage: Storage {
    switch holding {
    case .shared(let storage): return storage
    case .own(let node):
      let storage = Storage(node)
      node.storageCount -= 1
      holding = .shared(storage)
      return storage
    }
  }

  /// The content of the storage.
  private var content: Node {
    switch holding {
    case .shared(let storage): storage.node
    case .own(let node): node
    }
  }

  /// How often the content was replaced.
  private var revision: Int {
    if case .shared(let storage) = holding { storage.revision } else { 0 }
  }

  /// The tensor that this one is a view of, where autograd knows of it.
  var base: Tensor? { view?.base }
  /// Where its elements lie in the storage.
  var layout: Layout { view?.layout ?? Layout(contiguous: content.shape) }
  private var transforms: [ViewTransform] { view?.transforms ?? [] }
  private var turns: [ViewTransform] { view?.turns ?? [] }

  /// The length of each dimension.
  public var shape: [Int] { view?.layout.shape ?? content.shape }
  /// The distance between neighbours along each dimension, in elements.
  public var strides: [Int] { layout.strides }
  /// Whether its elements lie in order.
  public var isContiguous: Bool { view?.layout.isContiguous ?? true }
  /// The type of the elements.
  public var elementType: ElementType { content.elementType }
  /// The number of elements.
  public var elementCount: Int { shape.elementCount }
  /// How often its storage was written in place.
  public var version: Int {
    if case .shared(let storage) = holding { storage.version } else { 0 }
  }

  /// Whether backward passes flow through it.
  public var requiresGradient: Bool {
    if isGradientSource { return true }
    if isDetached { return false }
    return base?.requiresGradient ?? content.requiresGradient
  }

  /// Whether it has no history: a source of gradients, or without any.
  public var isLeaf: Bool { isGradientSource || !requiresGradient }

  /// What `grad_fn` shows; nil for a leaf.
  public var gradientFunctionName: String? {
    gradientFunction?.className
  }

  /// Its value now.
  @inline(__always)
  func node() throws(TensorError) -> Node { try isPlain ? content : nodeInView() }

  /// Whether it is its storage's content as it is: most tensors are.
  private var isPlain: Bool { view == nil && !isGradientSource && !isDetached }

  private func nodeInView() throws(TensorError) -> Node {
    let node = try nodeBeforeTurning()
    guard let view, !view.turns.isEmpty else { return node }
    if let turned = view.turned, turned.source === node { return turned.node }
    let result = try node.viewed(view.turns).named(view.turnName)
    result.belongsToTensor = true
    view.turned = (node, result)
    return result
  }

  /// The value under the shape in which the tensor was made, as views made of it see it.
  private func nodeBeforeTurning() throws(TensorError) -> Node {
    if isPlain { return content }
    if let cachedNode, cachedRevision == revision { return cachedNode }
    var node = try base?.nodeBeforeTurning() ?? content
    if isDetached || isGradientSource, node.requiresGradient {
      node = Node.makeAlias(of: node, receiver: nil)
    }
    if let view, !view.transforms.isEmpty {
      node = try node.viewed(view.transforms)
      // Once the storage was written, PyTorch makes the step from it to the view anew.
      if let name = view.name {
        node = node.named(version == view.version ? name : "AsStridedBackward0")
      }
      node.belongsToTensor = true
    }
    if isGradientSource { node = Node.makeAlias(of: node, receiver: gradientReceiver()) }
    if node.requiresGradient {
      cachedNode = node
      cachedRevision = revision
    }
    return node
  }

  private func gradientReceiver() -> Node.Receiver {
    if let receiver { return receiver }
    let made = Node.Receiver(self)
    receiver = made
    return made
  }

  /// Makes this tensor itself the view that `view` is of it: `tensor.unsqueeze_(…)`.
  ///
  /// - Throws: PyTorch's RuntimeError for leaves.
  func turn(into view: [ViewTransform], named name: String) throws(TensorError) {
    if isGradientSource {
      throw TensorError(
        .runtime, "a leaf Variable that requires grad is being used in an in-place operation.")
    }
    let seen = self.view ?? View(layout)
    if self.view == nil { seen.version = version }
    for transform in view {
      guard let next = transform.layout(of: seen.layout) else { continue }
      seen.layout = next
      seen.turns.append(transform)
    }
    seen.turnName = name
    seen.turned = nil
    self.view = seen
  }

  /// A view of this tensor, or a copy where elements would have to move.
  func viewed(
    _ added: [ViewTransform], named name: String? = nil
  ) throws(TensorError) -> Tensor {
    guard let view = alias(adding: added, named: name, isDetached: !engine.isGradientEnabled)
    else {
      let node = try node().viewed(added)
      return Tensor(name.map { node.named($0) } ?? node)
    }
    return view
  }

  /// Whether a view through these transforms needs no copy.
  func canView(_ added: [ViewTransform]) -> Bool {
    var layout: Layout? = self.layout
    for transform in added { layout = layout.flatMap { transform.layout(of: $0) } }
    return layout != nil
  }

  /// The same elements without history.
  public func detached() -> Tensor {
    detached(isUntracked: isUntracked)
  }

  /// The same elements without history, whose writes no version check notices: `tensor.data`.
  public func data() -> Tensor {
    detached(isUntracked: true)
  }

  private func detached(isUntracked: Bool) -> Tensor {
    guard view != nil else {
      return Tensor(.shared(storage), view: nil, isDetached: true, isUntracked: isUntracked)
    }
    return Tensor(
      storage: storage, base: nil, transforms: storageTransforms, layout: layout, viewName: nil,
      isDetached: true, isUntracked: isUntracked)
  }

  /// Makes this tensor show another one's elements: `tensor.data = other`.
  ///
  /// - Throws: PyTorch's RuntimeError for another element type under a source of gradients.
  public func setData(_ other: Tensor) throws(TensorError) {
    if isGradientSource, !other.elementType.isFloatingPoint {
      throw TensorError(
        .runtime,
        "data set to a tensor that requires gradients must be floating point or complex dtype")
    }
    let seen = View(other.layout)
    seen.transforms = other.storageTransforms
    seen.version = other.storage.version
    if case .own(let node) = holding { node.storageCount -= 1 }
    holding = .shared(other.storage)
    view = other.view == nil ? nil : seen
    isDetached = !isGradientSource
    cachedNode = nil
  }

  /// Cuts this tensor off from its history: `tensor.detach_()`.
  public func detach() {
    isDetached = true
    isGradientSource = false
    cachedNode = nil
  }

  private func alias(adding added: [ViewTransform], named name: String?, isDetached: Bool)
    -> Tensor?
  {
    var layout = self.layout
    for transform in added {
      guard let next = transform.layout(of: layout) else { return nil }
      layout = next
    }
    // A view of a view hangs on the same base, so that chains of views stay short.
    let base = isDetached ? nil : (isGradientSource ? self : self.base ?? self)
    let kept = base === self ? turns : (base == nil ? storageTransforms : transforms + turns)
    var joined = kept
    for transform in added {
      // Views of views in a loop must not grow longer and longer.
      if let merged = joined.last?.merged(with: transform) {
        joined[joined.count - 1] = merged
      } else {
        joined.append(transform)
      }
    }
    return Tensor(
      storage: storage, base: base, transforms: joined, layout: layout, viewName: name,
      isDetached: isDetached, isUntracked: isUntracked)
  }

  /// The transforms from the whole storage to this tensor.
  var storageTransforms: [ViewTransform] {
    view == nil ? [] : (base?.transforms ?? []) + transforms + turns
  }

  /// The tensor whose history a write through this one changes.
  var root: Tensor { base ?? self }

  /// How a script asks for gradients, with what PyTorch then says of integers.
  public enum GradientRequest: String, Sendable {
    /// `tensor.requires_grad_()`.
    case method = "only Tensors of floating point dtype can require gradients"
    /// `tensor.requires_grad = True`.
    case property = "only Tensors of floating point and complex dtype can require gradients"
    /// `torch.tensor(…, requires_grad=True)`, `nn.Parameter(…)`.
    case creation = "Only Tensors of floating point and complex dtype can require gradients"
  }

  /// Turns a leaf into a source of gradients, or back.
  ///
  /// - Parameter request: how the script asked, which decides the words of the error.
  /// - Throws: PyTorch's RuntimeError for integers, and for turning a result off.
  public func setRequiresGradient(
    _ required: Bool, by request: GradientRequest = .method
  ) throws(TensorError) {
    guard required != requiresGradient else { return }
    if !isLeaf {
      if required { return }
      throw TensorError(
        .runtime,
        "you can only change requires_grad flags of leaf variables. If you want to use a "
          + "computed variable in a subgraph that doesn't require differentiation use "
          + "var_no_grad = var.detach().")
    }
    if required, !elementType.isFloatingPoint {
      throw TensorError(
        .runtime, request.rawValue,
        hint: "write the numbers with a point, such as 1.0, or convert with .float()")
    }
    if required, !turns.isEmpty {
      // A source of gradients has the shape in which it is seen.
      let seen = View(layout)
      seen.transforms = storageTransforms
      seen.version = version
      view = seen
    }
    isGradientSource = required
    cachedNode = nil
  }

  /// Keeps the gradient of a result in its `gradient` too.
  public func retainGradient() throws(TensorError) {
    guard requiresGradient else {
      throw TensorError(.runtime, "can't retain_grad on Tensor that has requires_grad=False")
    }
    if !isLeaf { try node().receiver = gradientReceiver() }
  }
}

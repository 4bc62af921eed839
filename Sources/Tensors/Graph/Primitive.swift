/// A kind of node: how its elements are computed and how a gradient goes back through it.
final class Primitive: Sendable {
  /// PyTorch's name of the operation, such as `tanh`; `grad_fn` shows `TanhBackward0`.
  let name: String
  /// How the elements are computed.
  let kernel: Kernel
  /// What a backward pass reads again, and so what may not be overwritten before it.
  let saves: Saves
  /// From the result and its gradient, the gradient of each input, in nodes of the same kind.
  ///
  /// A gradient may have any shape that the input broadcast to: the backward pass sums it back.
  let pullback: Pullback?

  typealias Pullback =
    @Sendable (_ result: Node, _ gradient: Node) throws(TensorError) -> InputGradients

  /// What a backward pass reads again.
  enum Saves: Sendable {
    case nothing, result, inputs
    /// The first input: a mask or indices.
    case first
    /// Of two factors, each one that the other one's gradient is made of.
    case factors
  }

  /// How elements are computed from those of the inputs.
  enum Kernel: Sendable {
    /// There is nothing to compute: the elements were given.
    case given
    /// The elements of the input.
    case alias
    /// One number everywhere (`Attributes.scalar`).
    case fill
    /// The input's elements as another type.
    case cast
    case unary(UnaryFunction)
    /// Two inputs of one type, broadcast.
    case binary(BinaryFunction)
    /// Where the first input holds, the second, elsewhere the third; broadcast.
    case choose
    /// The input's elements under other indices (`Attributes.view`).
    case view
    /// The first input with the second in the place of a view of it (`Attributes.views`).
    case replaceRegion
    /// Some dimensions (`Attributes.axes`, kept with length 1) taken together.
    case reduce(ReduceFunction)
    /// Products of matrices in the last two dimensions, all others equal.
    case product
    /// Anything else: reads whole inputs, writes a contiguous result.
    case general(@Sendable (GeneralKernel) throws(TensorError) -> Void)
  }

  init(
    _ name: String, _ kernel: Kernel, saves: Saves = .nothing, pullback: Pullback? = nil
  ) {
    self.name = name
    self.kernel = kernel
    self.saves = saves
    self.pullback = pullback
  }

  /// Whether its elements are those of its input, moved nowhere.
  var isView: Bool {
    switch kernel {
    case .view, .fill: true
    // A clone shares memory until one of the two is written, but stands for itself.
    case .alias: self !== Primitive.clone
    default: false
    }
  }

  /// What `grad_fn` shows, unless the node has a name of its own.
  ///
  /// A name with colons is that of no derivative formula and stands as it is.
  var gradientName: String {
    name.contains("::") ? name : name.prefix(1).uppercased() + name.dropFirst() + "Backward0"
  }
}

/// The gradients of a node's inputs, nil where none flows.
///
/// Written as a list, or, where operations are frequent, without the memory that a list takes.
struct InputGradients: ExpressibleByArrayLiteral {
  private let first: Node?
  private let second: Node?
  /// Those behind the first two.
  private let others: [Node?]?

  @inline(__always)
  init(_ first: Node?, _ second: Node? = nil) {
    self.first = first
    self.second = second
    others = nil
  }

  init(arrayLiteral gradients: Node?...) { self.init(gradients) }

  init(_ gradients: [Node?]) {
    first = gradients.isEmpty ? nil : gradients[0]
    second = gradients.count > 1 ? gradients[1] : nil
    others = gradients.count > 2 ? Array(gradients[2...]) : nil
  }

  /// The gradient of the input at a place; nil behind the last one.
  subscript(index: Int) -> Node? {
    switch index {
    case 0: first
    case 1: second
    default: others.flatMap { index - 2 < $0.count ? $0[index - 2] : nil }
    }
  }
}

/// What a node knows besides its inputs.
enum Attributes: Hashable, Sendable {
  case none
  case scalar(Scalar)
  /// Dimensions, ascending.
  case axes([Int])
  case integers([Int])
  case view(ViewTransform)
  case views([ViewTransform])

  /// The number of `.scalar`.
  var scalar: Scalar {
    if case .scalar(let value) = self { return value }
    return .int(0)
  }

  /// The dimensions of `.axes` or the numbers of `.integers`.
  var integers: [Int] {
    switch self {
    case .axes(let values), .integers(let values): values
    default: []
    }
  }
}

/// What a general kernel reads and where it writes.
struct GeneralKernel {
  /// The node that is computed.
  let node: Node
  /// The first element of each input, contiguous.
  let inputs: [UnsafeRawPointer]
  /// The first element of the result.
  let result: UnsafeMutableRawPointer

  /// What long loops look at; what they leave undone then is never seen.
  var interruptFlag: InterruptFlag { node.engine.interruptFlag }

  /// The elements of an input; `Element` must be the Swift type of its element type.
  func input<Element>(_ index: Int, as type: Element.Type) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(
      start: inputs[index].assumingMemoryBound(to: type),
      count: node.inputs[index].shape.elementCount)
  }

  /// The elements of the result.
  func output<Element>(as type: Element.Type) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(
      start: result.assumingMemoryBound(to: type), count: node.shape.elementCount)
  }
}

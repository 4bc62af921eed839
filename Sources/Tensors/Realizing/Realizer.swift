/// What computes nodes.
public protocol Realizer: AnyObject {
  /// Computes the elements of these nodes, and of whatever they need.
  ///
  /// - Throws: a MemoryError; a KeyboardInterrupt when the user asked to stop.
  func realize(_ nodes: [Node]) throws(TensorError)
}

/// The plain way: one node after the other, each in full.
///
/// It is the oracle for every cleverer realizer.
public final class ReferenceRealizer: Realizer {
  /// Makes the realizer.
  public init() {}

  /// Computes the elements of these nodes, and of whatever they need.
  public func realize(_ nodes: [Node]) throws(TensorError) {
    var stack = nodes
    while let node = stack.last {
      if !node.isPending {
        stack.removeLast()
        continue
      }
      if node.isGone { throw TensorError.freedGraph }
      let height = stack.count
      for input in node.inputs where input.isPending { stack.append(input) }
      if stack.count == height {
        let content = try compute(node)
        try node.engine.checkInterrupt()
        node.complete(with: content)
        stack.removeLast()
      }
    }
  }
}

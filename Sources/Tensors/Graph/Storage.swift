/// A mutable cell that tensors share: the value that is its content now.
final class Storage {
  /// The content, of the shape in which the storage was made.
  private(set) var node: Node
  /// How often the content was replaced so that autograd knows of it.
  private(set) var version = 0
  /// How often the content was replaced at all.
  private(set) var revision = 0

  /// A number that no other storage of the engine has.
  let identifier: UInt64

  init(_ node: Node) {
    self.node = node
    self.identifier = node.engine.nextSequenceNumber()
    node.storageCount += 1
  }

  deinit { node.storageCount -= 1 }

  /// Replaces the content, and marks the old one for backward passes that would still read it.
  func replace(with new: Node, isTracked: Bool) {
    if isTracked {
      node.sharedMark().write = (version, Weak(self))
      version += 1
    }
    revision += 1
    node.storageCount -= 1
    node = new
    node.storageCount += 1
  }

  /// Writes into the memory of the content, if nobody else can see it.
  ///
  /// - Returns: whether it was written.
  func writeInPlace(
    isTracked: Bool, _ body: (Buffer) throws(TensorError) -> Void
  ) throws(TensorError) -> Bool {
    guard !node.requiresGradient, isKnownUniquelyReferenced(&node),
      let buffer = node.uniqueBuffer()
    else { return false }
    try body(buffer)
    if isTracked { version += 1 }
    revision += 1
    return true
  }
}

/// A reference that does not keep its object alive.
struct Weak<Object: AnyObject> {
  weak var object: Object?

  init(_ object: Object?) { self.object = object }
}

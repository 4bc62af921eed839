import CKernels

@testable import Tensors

/// A realizer that holds another one to the plain one, value by value.
///
/// Whatever the other realizer puts into memory is compared: bit for bit where the plain way knows
/// only one result, within the bounds of `RoundingBound` for sums and products of floats. Those
/// results then go on as the other realizer rounded them, so that all that is computed from them
/// is compared exactly again.
final class CheckingRealizer: Realizer {
  private let wrapped: any Realizer
  private let plain = ReferenceRealizer()
  private let reference = Engine()
  /// What is wrong; empty where nothing is.
  private(set) var complaints: [String] = []
  /// How many values were compared.
  private(set) var comparedValueCount = 0
  /// Gets the elements of every value in memory, where somebody wants to see them.
  var observer: (([UInt8]) -> Void)?

  /// Makes a realizer that computes what `wrapped` does, and looks at it.
  init(_ wrapped: any Realizer) {
    self.wrapped = wrapped
    reference.realizer = plain
    reference.isGradientEnabled = false
    reference.byteLimit = Int.max
  }

  func realize(_ nodes: [Node]) throws(TensorError) {
    let graph = GraphRecord(nodes)
    if graph.targets.isEmpty { return }
    // What no kernel computes is no matter of the realizers.
    if graph.records.contains(where: { !$0.node.hasKernel }) {
      throw TensorError(.notImplemented, "no kernel for these types")
    }
    let sums = graph.leaves.map(\.checksum)
    var failure: TensorError?
    do { try wrapped.realize(nodes) } catch { failure = error }
    for (leaf, sum) in zip(graph.leaves, sums) where leaf.checksum != sum {
      complain("the elements of a computed value have changed", leaf)
    }
    compare(graph, failure)
    if let failure { throw failure }
  }

  private func compare(_ graph: GraphRecord, _ failure: TensorError?) {
    var copies: [Node] = []
    for record in graph.records {
      let node = record.node
      do {
        let copy = try copy(record, copies)
        copies.append(copy)
        guard failure == nil, !record.isLeaf, let content = try node.content() else {
          if failure == nil, record.isTarget, node.isPending { complain("not computed", node) }
          continue
        }
        comparedValueCount += 1
        guard content.fits(node) else {
          complain("elements outside of their memory", node)
          continue
        }
        observer?(content.bytes(node.elementType))
        try compare(node, content, copy, record.inputs.map { copies[$0] })
      } catch let error {
        if let failure {
          if failure.message != error.message || failure.kind != error.kind {
            complain("\(failure.message) instead of \(error.message)", node)
          }
        } else {
          complain("no error: \(error.message)", node)
        }
        return
      }
    }
    if let failure { complaints.append("an error that the plain way does not know: \(failure)") }
  }

  /// The same value, computed in the plain way.
  private func copy(
    _ record: GraphRecord.Record, _ copies: [Node]
  ) throws(TensorError) -> Node {
    let node = record.node
    let copy: Node
    if record.isLeaf {
      if let number = node.number {
        return try Node.make(
          .fill, [], shape: node.shape, elementType: node.elementType,
          attributes: .scalar(number.scalar(as: node.elementType)), engine: reference)
      }
      guard let content = try node.content() else { throw TensorError(.runtime, "no elements") }
      copy = Node.make(
        buffer: content.buffer, shape: node.shape, elementType: node.elementType,
        engine: reference)
      copy.complete(with: content)
      return copy
    }
    copy = try Node.make(
      node.primitive, record.inputs.map { copies[$0] }, shape: node.shape,
      elementType: node.elementType, attributes: node.attributes, engine: reference)
    try plain.realize([copy])
    return copy
  }

  private func compare(
    _ node: Node, _ content: Node.Content, _ copy: Node, _ inputs: [Node]
  ) throws(TensorError) {
    guard let expected = try copy.content() else { return }
    let type = node.elementType
    let (bytes, expectedBytes) = (content.bytes(type), expected.bytes(type))
    guard bytes != expectedBytes else { return }
    var rounding: RoundingBound?
    if type.isFloatingPoint {
      switch node.primitive.kernel {
      case .reduce(let function):
        rounding = RoundingBound(
          of: function, inputs[0].doubles(), inputs[0].shape, axes: node.attributes.integers, type)
      case .product:
        rounding = RoundingBound(
          ofProduct: inputs[0].doubles(), inputs[0].shape, inputs[1].doubles(), inputs[1].shape,
          type)
      default: break
      }
    }
    let size = type.byteCount
    for index in 0..<node.shape.elementCount {
      let (value, other) = bytes.withUnsafeBytes { bytes in
        expectedBytes.withUnsafeBytes { expected in
          (
            Scalar(
              loadingFrom: bytes.baseAddress.unsafelyUnwrapped + index * size, as: type),
            Scalar(
              loadingFrom: expected.baseAddress.unsafelyUnwrapped + index * size, as: type)
          )
        }
      }
      if !isEqual(value, other, rounding, index) {
        complain("\(value) instead of \(other) at \(index)", node)
        break
      }
    }
    if rounding != nil { copy.complete(with: content) }
  }

  private func isEqual(
    _ value: Scalar, _ other: Scalar, _ rounding: RoundingBound?, _ index: Int
  ) -> Bool {
    guard case .float(let value) = value, case .float(let other) = other else {
      return value == other
    }
    if value.isNaN && other.isNaN { return true }
    if value == other, value != 0 || value.sign == other.sign { return true }
    return rounding?.allows(value, insteadOf: other, at: index) ?? false
  }

  private func complain(_ text: String, _ node: Node) {
    complaints.append(
      "\(node.primitive.name) \(node.elementType.name) \(node.shape) \(node.attributes): \(text)")
  }
}

/// What a realizer is asked for, kept apart from nodes that forget their inputs.
struct GraphRecord {
  struct Record {
    let node: Node
    /// The places of the inputs in the list of records.
    let inputs: [Int]
    let isLeaf: Bool
    let isTarget: Bool
  }

  /// All values, inputs before results.
  private(set) var records: [Record] = []
  /// What is to be computed.
  let targets: [Node]

  var leaves: [Node] { records.filter(\.isLeaf).map(\.node) }

  init(_ nodes: [Node]) {
    targets = nodes.filter(\.isPending)
    var places: [ObjectIdentifier: Int] = [:]
    let wanted = Set(targets.map { ObjectIdentifier($0) })
    var stack = targets
    while let node = stack.last {
      let key = ObjectIdentifier(node)
      if places[key] != nil {
        stack.removeLast()
        continue
      }
      let missing =
        node.isPending ? node.inputs.filter { places[ObjectIdentifier($0)] == nil } : []
      if missing.isEmpty {
        stack.removeLast()
        places[key] = records.count
        records.append(
          Record(
            node: node,
            inputs: node.isPending
              ? node.inputs.compactMap { places[ObjectIdentifier($0)] } : [],
            isLeaf: !node.isPending, isTarget: wanted.contains(key)))
      }
      stack.append(contentsOf: missing)
    }
  }
}

extension Node {
  /// Whether the C kernels know the function for the type of the operands.
  fileprivate var hasKernel: Bool {
    guard isPending else { return true }
    switch primitive.kernel {
    case .unary(let function):
      return gd_unary_find(function.kernel, inputs[0].elementType.kernel) != nil
    case .binary(let function):
      return gd_binary_find(function.kernel, inputs[0].elementType.kernel) != nil
    case .product: return inputs[0].elementType != .bool
    default: return true
    }
  }

  /// A number that changes with the elements.
  fileprivate var checksum: UInt64 {
    guard number == nil, let content = try? content() else { return 0 }
    let bytes = UnsafeRawBufferPointer(
      start: content.buffer.address, count: content.buffer.byteCount)
    var sum: UInt64 = 0
    var place = 0
    while place + 8 <= bytes.count {
      sum = (sum ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9E37_79B9
      sum ^= sum >> 29
      place += 8
    }
    for byte in bytes[place...] { sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9 }
    return sum
  }

  /// The computed elements in order.
  fileprivate func doubles() -> [Double] {
    guard let content = try? content() else { return [] }
    let bytes = content.bytes(elementType)
    return bytes.withUnsafeBytes { bytes in
      elementType == .float32
        ? bytes.bindMemory(to: Float.self).map { Double($0) }
        : Array(bytes.bindMemory(to: Double.self))
    }
  }
}

extension Node.Content {
  /// Whether all elements lie in the buffer, under the node's shape.
  fileprivate func fits(_ node: Node) -> Bool {
    guard layout.shape == node.shape, layout.strides.count == layout.shape.count else {
      return false
    }
    if layout.shape.elementCount == 0 { return true }
    var (first, last) = (layout.offset, layout.offset)
    for (length, stride) in zip(layout.shape, layout.strides) {
      first += min(0, (length - 1) * stride)
      last += max(0, (length - 1) * stride)
    }
    return first >= 0 && (last + 1) * node.elementType.byteCount <= buffer.byteCount
  }

  /// The bytes of the elements in order.
  func bytes(_ type: ElementType) -> [UInt8] {
    let size = type.byteCount
    let count = layout.shape.elementCount * size
    if layout.isContiguous {
      return Array(
        UnsafeRawBufferPointer(start: buffer.address + layout.offset * size, count: count))
    }
    return Array(unsafeUninitializedCapacity: count) { room, filled in
      let target = UnsafeMutableRawBufferPointer(room)
      var place = 0
      layout.forEachOffset { offset in
        target.baseAddress?.advanced(by: place).copyMemory(
          from: buffer.address + offset * size, byteCount: size)
        place += size
      }
      filled = count
    }
  }
}

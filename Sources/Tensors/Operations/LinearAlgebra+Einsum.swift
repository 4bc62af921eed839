// Einstein's sums: products of tensors whose dimensions have letters.

// MARK: Values

/// A value whose dimensions have letters, each of them once.
private struct Lettered {
  var node: Node
  var letters: [Character]

  /// The value with exactly these letters, in this order; it has all of them.
  func arranged(_ order: [Character]) throws(TensorError) -> Node {
    let axes = order.compactMap { letters.firstIndex(of: $0) }
    return axes == Array(axes.indices) ? node : try node.viewed([.permute(axes)])
  }

  /// The value with one dimension where a letter stands several times.
  mutating func takeDiagonals() throws(TensorError) {
    var position = 0
    while position < letters.count {
      let letter = letters[position]
      guard let second = letters[(position + 1)...].firstIndex(of: letter) else {
        position += 1
        continue
      }
      node = try node.viewed([.diagonal(offset: 0, first: position, second: second)])
      letters.remove(at: second)
      letters.remove(at: position)
      letters.append(letter)
    }
  }

  /// The value summed over all letters but some.
  mutating func keep(_ kept: Set<Character>) throws(TensorError) {
    let summed = letters.indices.filter { !kept.contains(letters[$0]) }
    guard !summed.isEmpty else { return }
    let rest = letters.indices.filter { kept.contains(letters[$0]) }
    let shape = rest.map { node.shape[$0] }
    node = try node.summedKeeping(summed).reshaped(to: shape)
    letters = rest.map { letters[$0] }
  }

  /// The product with another value, summed over the letters that are not kept.
  func product(
    with given: Lettered, keeping kept: Set<Character>
  ) throws(TensorError) -> Lettered {
    var (left, right) = (self, given)
    try left.keep(kept.union(right.letters))
    try right.keep(kept.union(left.letters))
    let shared = left.letters.filter { right.letters.contains($0) }
    let batch = shared.filter { kept.contains($0) }
    let summed = shared.filter { !kept.contains($0) }
    let rows = left.letters.filter { !shared.contains($0) }
    let columns = right.letters.filter { !shared.contains($0) }
    let a = try left.arranged(batch + rows + summed)
    let b = try right.arranged(batch + summed + columns)
    let batchShape = Shape(a.shape.prefix(batch.count))
    let rowShape = Shape(a.shape.dropFirst(batch.count).prefix(rows.count))
    let columnShape = Shape(b.shape.suffix(columns.count))
    if summed.isEmpty {
      let spread = try a.reshaped(
        to: batchShape + rowShape + Shape(repeating: 1, count: columns.count))
      let other = try b.reshaped(
        to: batchShape + Shape(repeating: 1, count: rows.count) + columnShape)
      return Lettered(node: try spread * other, letters: batch + rows + columns)
    }
    let inner = Shape(a.shape.suffix(summed.count)).elementCount
    let product = try Node.matrixProduct(
      a.reshaped(to: [batchShape.elementCount, rowShape.elementCount, inner]),
      b.reshaped(to: [batchShape.elementCount, inner, columnShape.elementCount]))
    return Lettered(
      node: try product.viewed([.reshape(batchShape + rowShape + columnShape)])
        .renamed("ViewBackward0"),
      letters: batch + rows + columns)
  }
}

extension Arguments {
  fileprivate func einsum() throws(TensorError) -> Node {
    let equation = try string(0).filter { $0 != " " }
    let sides = Array(equation).split(separator: ">", omittingEmptySubsequences: false)
    let texts = (sides.first.map { Array($0) } ?? []).filter { $0 != "-" }
      .split(separator: ",", omittingEmptySubsequences: false).map { Array($0) }
    var operands = self[1]
    if case .list(let items) = operands, items.count == 1, case .list = items[0] {
      operands = items[0]
    }
    let nodes = try Arguments(engine: engine, name: name, values: [operands]).nodes(0)
    guard nodes.count == texts.count else {
      throw TensorError(
        .runtime,
        texts.count > nodes.count
          ? "einsum(): fewer operands were provided than specified in the equation"
          : "einsum(): more operands were provided than specified in the equation")
    }
    let all = texts.flatMap { $0 }
    guard (all + (sides.count > 1 ? Array(sides[1]) : [])).allSatisfy({ $0.isLetter }) else {
      throw TensorError(
        .runtime, "einsum(): only letters can be subscripts here",
        hint: "'...' is not supported: give every dimension a letter")
    }
    // Without an arrow the letters that stand once are the result, in alphabetical order.
    let output =
      sides.count > 1
      ? Array(sides[1])
      : all.filter { letter in all.filter { $0 == letter }.count == 1 }.sorted()
    for letter in output where !all.contains(letter) {
      throw TensorError(
        .runtime,
        "einsum(): output subscript \(letter) does not appear in the equation for any input "
          + "operand")
    }
    guard Set(output).count == output.count else {
      throw TensorError(.runtime, "einsum(): output subscript appears more than once")
    }
    var values = try lettered(nodes, texts)
    while values.count > 1 {
      let (left, right) = (values[0], values[1])
      let later = values.dropFirst(2).flatMap(\.letters)
      let product = try left.product(with: right, keeping: Set(output + later))
      values.replaceSubrange(0..<2, with: [product])
    }
    guard var result = values.first else {
      throw TensorError(.value, "einsum(): must provide at least one operand")
    }
    let isSummed = result.letters.contains { !output.contains($0) }
    try result.keep(Set(output))
    let isProduct = result.node.gradientName == nil && nodes.count > 1
    let name =
      nodes.count > 1
      ? (isProduct && !isSummed ? "MulBackward0" : "ViewBackward0")
      : (isSummed ? "SumBackward1" : "PermuteBackward0")
    return try result.arranged(output).copied().renamed(name)
  }

  private func lettered(
    _ nodes: [Node], _ texts: [[Character]]
  ) throws(TensorError) -> [Lettered] {
    let type = nodes.dropFirst().reduce(nodes.first?.elementType ?? .float32) {
      $0.promoted(with: $1.elementType)
    }
    var lengths: [Character: Int] = [:]
    var values: [Lettered] = []
    for (operand, (node, letters)) in zip(nodes, texts).enumerated() {
      guard node.shape.count == letters.count else {
        throw TensorError(
          .runtime,
          "einsum(): the number of subscripts in the equation (\(letters.count)) does not match "
            + "the number of dimensions (\(node.shape.count)) for operand \(operand) and no "
            + "ellipsis was given")
      }
      for (letter, length) in zip(letters, node.shape) {
        if let seen = lengths[letter], seen != length {
          throw TensorError(
            .runtime,
            "einsum(): subscript \(letter) has size \(length) for operand \(operand) which does "
              + "not broadcast with previously seen size \(seen)")
        }
        lengths[letter] = length
      }
      var value = Lettered(node: try node.cast(to: type), letters: letters)
      try value.takeDiagonals()
      values.append(value)
    }
    return values
  }
}

// MARK: Operations

extension Operation {
  static let sumsOfProducts: [Operation] = [
    Operation(
      "einsum(equation, *operands)", "Sums of products, as letters for the dimensions say.",
      [.function],
      samples: [
        "torch.einsum('ij,jk->ik', m, n)", "torch.einsum('bij,ij->b', b, m)",
        "torch.einsum('ij->ji', m)", "torch.einsum('i,j->ij', v, r)",
      ]
    ) { arguments throws(TensorError) in try arguments.einsum() }
  ]
}

@testable import Tensors
import TerminalTesting

extension RandomGraph {
  /// A program of 2 to 60 steps, the same one for the same seed.
  init(seed: UInt64) {
    var generator = RandomGraphGenerator(seed: seed)
    self = generator.make()
  }
}

/// Writes random programs.
private struct RandomGraphGenerator {
  private var random: SeededGenerator
  private var graph = RandomGraph()
  /// The shape that most values have, or are broadcast to.
  private var domain: Shape = []
  private var type = ElementType.float32
  /// How many elements may still be computed.
  private var elementsLeft = 0
  private var usesGradients = false

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func make() -> RandomGraph {
    chooseDomain()
    let types: [ElementType] = [
      .float32, .float32, .float32, .float32, .float64, .float64, .int64, .int32, .bool,
    ]
    type = random.pick(types)
    usesGradients = type.isFloatingPoint && random.isOne(in: 3)
    let count = random.int(2...(random.isOne(in: 4) ? 60 : 24))
    for _ in 0...random.int(0...2) { _ = addLeaf(domain) }
    while graph.lines.count < count, elementsLeft > 0 { addStep() }
    if usesGradients { addBackward() }
    let values = valueIndices
    for _ in 0...random.int(0...3) { graph.held.insert(random.pick(values.suffix(8))) }
    for value in values where random.isOne(in: 6) { graph.held.insert(value) }
    graph.looksAtOnce = !random.isOne(in: 4)
    return graph
  }

  private mutating func chooseDomain() {
    let lines = [1, 2, 3, 15, 16, 17, 127, 128, 129, 1000, 1023, 1024, 1025, 4097]
    let sides = [1, 2, 3, 4, 5, 7, 15, 16, 17, 33, 64, 100, 128, 129, 300]
    switch random.int(0...99) {
    case 0...1:
      domain = random.pick([
        [70000], [4097, 17], [17, 4097], [1025, 64], [3, 1024, 25], [300, 2, 150], [70, 1000],
        [1000, 70], [5, 4, 3, 1100], [2, 33000],
      ])
    case 2...26: domain = [random.pick(lines)]
    case 27...60:
      repeat { domain = [random.pick(sides), random.pick(sides)] } while domain.elementCount > 6000
    case 61...80:
      repeat {
        domain = (0..<random.int(3...4)).map { _ in random.pick(sides) }
      } while domain.elementCount > 6000
    default:
      domain = (0..<random.int(0...5)).map { _ in random.int(random.isOne(in: 8) ? 0...2 : 1...5) }
    }
    elementsLeft = max(20_000, 8 * domain.elementCount)
  }

  // MARK: Lines

  private mutating func add(_ step: RandomGraph.Step, _ shape: Shape, _ type: ElementType) -> Int {
    graph.lines.append(.init(step: step, shape: shape, elementType: type))
    elementsLeft -= shape.elementCount + 20
    return graph.lines.count - 1
  }

  private mutating func addLeaf(_ shape: Shape, _ type: ElementType? = nil) -> Int {
    let kinds: [RandomGraph.Elements.Kind] = [.ordinary, .ordinary, .small, .positive]
    let kind = random.isOne(in: 16) ? .special : random.pick(kinds)
    let type = type ?? self.type
    let isSource = usesGradients && type.isFloatingPoint && random.isOne(in: 2)
    return add(
      .leaf(.init(kind: kind, seed: random.next()), isSource: isSource), shape, type)
  }

  private var valueIndices: [Int] {
    graph.lines.indices.filter { graph.lines[$0].step.makesValue }
  }

  private mutating func pickValue() -> Int {
    let values = valueIndices
    return random.pick(random.isOne(in: 3) ? values : Array(values.suffix(5)))
  }

  private func shape(_ value: Int) -> Shape { graph.lines[value].shape }
  private func type(_ value: Int) -> ElementType { graph.lines[value].elementType }

  private mutating func cast(_ value: Int, to type: ElementType) -> Int {
    self.type(value) == type ? value : add(.cast(value), shape(value), type)
  }

  /// Another value that broadcasts with one; if need be a new leaf.
  private mutating func partner(of value: Int) -> Int {
    let shape = shape(value)
    if random.isOne(in: 6) {
      return add(
        .number(random.pick([.float(0.5), .int(2), .int(-1), .float(3)])), [], type(value))
    }
    for _ in 0..<6 {
      let other = pickValue()
      if let joined = try? shape.broadcast(with: self.shape(other)),
        joined.elementCount <= max(4096, 2 * domain.elementCount)
      {
        return cast(other, to: type(value))
      }
    }
    var part = shape
    for axis in part.indices where random.isOne(in: 3) { part[axis] = 1 }
    if random.isOne(in: 3) { part = Shape(part.dropFirst(random.int(0...part.count))) }
    return addLeaf(part, type(value))
  }

  // MARK: Steps

  private mutating func addStep() {
    switch random.int(0...99) {
    case 0...19: addUnary()
    case 20...44: addBinary()
    case 45...49: addChoice()
    case 50...53:
      let value = pickValue()
      _ = cast(value, to: random.pick(ElementType.allCases))
    case 54...71: _ = addView(of: pickValue())
    case 72...83: addReduction()
    case 84...86: addProduct()
    case 87...88: addGeneral()
    case 89...90:
      let value = pickValue()
      _ = add(random.isOne(in: 2) ? .clone(value) : .detached(value), shape(value), type(value))
    case 91...95: addWrite()
    case 96: _ = add(.look([pickValue(), pickValue()]), [], type)
    default: _ = addLeaf(random.isOne(in: 2) ? domain : shape(pickValue()))
    }
  }

  private mutating func addUnary() {
    let value = pickValue()
    let common: [Primitive] = [
      .negate, .absolute, .sign, .rectified, .hyperbolicTangent, .sigmoid, .arcTangent, .floor,
      .round,
    ]
    let rare: [Primitive] = [
      .square, .exponential, .logarithm, .squareRoot, .reciprocal, .reciprocalRoot,
      .errorFunction, .exponentialMinus1, .logarithm1Plus, .ceiling, .truncate,
    ]
    let primitive: Primitive
    switch type(value) {
    case .bool: primitive = .bitNot
    case .int32, .int64:
      primitive = random.pick([.negate, .absolute, .sign, .square, .rectified, .bitNot])
    case .float32, .float64: primitive = random.pick(random.isOne(in: 4) ? rare : common)
    }
    _ = add(.unary(primitive, value), shape(value), type(value))
  }

  private static let comparisons: [Primitive] = [
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]

  private mutating func addBinary() {
    let left = pickValue()
    let right = partner(of: left)
    guard let joined = try? shape(left).broadcast(with: shape(right)) else { return }
    let primitive: Primitive
    switch type(left) {
    case .bool:
      primitive = random.pick([.add, .multiply, .bitAnd, .bitOr, .bitXor, .maximum])
    case .int32, .int64:
      primitive = random.pick([
        .add, .subtract, .multiply, .maximum, .minimum, .bitAnd, .bitXor, .shiftLeft, .shiftRight,
        .floorQuotient, .remainder,
      ])
    case .float32, .float64:
      let rare: [Primitive] = [
        .divide, .floorQuotient, .truncatedQuotient, .remainder, .fmod, .power, .arcTangent2,
        .hypotenuse,
      ]
      primitive = random.pick(
        random.isOne(in: 5) ? rare : [.add, .subtract, .multiply, .multiply, .maximum, .minimum])
    }
    if random.isOne(in: 8) {
      _ = add(.binary(random.pick(Self.comparisons), left, right), joined, .bool)
    } else {
      let operands = random.isOne(in: 3) ? (right, left) : (left, right)
      _ = add(.binary(primitive, operands.0, operands.1), joined, type(left))
    }
  }

  private mutating func addChoice() {
    let left = pickValue()
    let right = partner(of: left)
    let condition = cast(partner(of: left), to: .bool)
    guard let joined = try? shape(left).broadcast(with: shape(right)),
      let all = try? shape(condition).broadcast(with: joined)
    else { return }
    _ = add(.choose(condition, left, right), all, type(left))
  }

  private mutating func addReduction() {
    let value = pickValue()
    let shape = shape(value)
    var axes = shape.indices.filter { _ in random.isOne(in: 2) }
    if axes.isEmpty, !shape.isEmpty { axes = [random.int(0...shape.count - 1)] }
    var primitives: [Primitive] = [.sum, .sum, .sum, .elementProduct]
    // There is no largest of no elements.
    if !axes.contains(where: { shape[$0] == 0 }) { primitives += [.largest, .smallest] }
    var kept = shape
    for axis in axes { kept[axis] = 1 }
    let result = add(.reduce(random.pick(primitives), axes: axes, value), kept, type(value))
    if random.isOne(in: 2) {
      let dropped = shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
      _ = add(.view(.reshape(dropped), result, sharesStorage: true), dropped, type(value))
    }
  }

  private mutating func addProduct() {
    let value = pickValue()
    let shape = shape(value)
    guard shape.count >= 2, type(value) != .bool, shape.elementCount <= 20_000 else { return }
    let inner = shape[shape.count - 1]
    let columns = random.pick([1, 2, 3, 8, 17, shape[shape.count - 2]])
    let batch = random.isOne(in: 2) ? [] : Shape(shape.dropLast(2))
    guard shape.elementCount * columns <= 400_000 else { return }
    var right = addLeaf(batch + [inner, columns], type(value))
    if random.isOne(in: 2) {
      let order = batch.indices + [batch.count + 1, batch.count]
      right = addLeaf(batch + [columns, inner], type(value))
      right = add(
        .view(.permute(Array(order)), right, sharesStorage: true), batch + [inner, columns],
        type(value))
    }
    _ = add(.product(value, right), shape.dropLast() + [columns], type(value))
  }

  private mutating func addGeneral() {
    let value = pickValue()
    let shape = shape(value)
    guard !shape.isEmpty else { return }
    let axis = random.int(0...shape.count - 1)
    if random.isOne(in: 2) {
      _ = add(.running(axis: axis, value), shape, type(value))
    } else {
      var joined = shape
      joined[axis] *= 2
      _ = add(.joined(axis: axis, [value, value]), joined, type(value))
    }
  }

  private mutating func addWrite() {
    let target = pickValue()
    var transforms: [ViewTransform] = []
    var shape = shape(target)
    for _ in 0..<random.int(0...2) {
      guard let transform = random.view(of: shape, allowsExpansion: false) else { continue }
      if case .reshape = transform { continue }
      transforms.append(transform)
      shape = transform.shape(of: shape)
    }
    var source = partner(of: target)
    for _ in 0..<4 {
      if (try? self.shape(source).broadcast(with: shape)) == shape { break }
      source = pickValue()
    }
    if (try? self.shape(source).broadcast(with: shape)) != shape {
      source = addLeaf(shape.map { random.isOne(in: 3) ? 1 : $0 }, type(target))
    }
    _ = add(.write(transforms, of: target, cast(source, to: type(target))), [], type(target))
  }

  private mutating func addBackward() {
    let floats = valueIndices.filter { type($0).isFloatingPoint }.suffix(6)
    guard !floats.isEmpty else { return }
    _ = add(.backward(random.pick(Array(floats))), [], type)
  }

  private mutating func addView(of value: Int) -> Int {
    guard let transform = random.view(of: shape(value), allowsExpansion: true) else { return value }
    let shape = transform.shape(of: shape(value))
    guard shape.elementCount <= max(8192, 2 * domain.elementCount) else { return value }
    return add(
      .view(transform, value, sharesStorage: random.isOne(in: 2)), shape, type(value))
  }
}

extension SeededGenerator {
  /// A random view of a tensor of a shape; nil where the kind of view is not for it.
  mutating func view(of shape: Shape, allowsExpansion: Bool) -> ViewTransform? {
    let kind = int(0...6)
    if kind == 0 { return .reshape(otherShape(of: shape)) }
    if kind == 1, allowsExpansion {
      let target = shape.map { $0 == 1 ? int(1...4) : $0 }
      return .expand((isOne(in: 3) ? [int(1...3)] : []) + target)
    }
    guard !shape.isEmpty else { return nil }
    if kind == 2 { return .permute(Array(shape.indices).shuffled(using: &self)) }
    let axis = int(0...shape.count - 1)
    let length = shape[axis]
    if kind == 3, length > 0 { return .select(axis: axis, index: int(0...length - 1)) }
    if kind == 4, shape.count >= 2 {
      let other = (axis + int(1...shape.count - 1)) % shape.count
      let offset = int(-max(length - 1, 0)...max(shape[other] - 1, 0))
      return .diagonal(offset: offset, first: axis, second: other)
    }
    guard length > 0 else { return nil }
    let step = pick([1, 1, 2, 3, -1, -1, -2])
    let most = (length - 1) / abs(step) + 1
    let count = isOne(in: 20) ? 0 : int(1...most)
    let span = max(count - 1, 0) * abs(step)
    let first = int(0...length - 1 - span)
    return .slice(axis: axis, start: step < 0 ? first + span : first, step: step, count: count)
  }

  /// Another shape of as many elements.
  private mutating func otherShape(of shape: Shape) -> Shape {
    if shape.elementCount == 0 { return shape.reversed() }
    var lengths: [Int] = []
    switch int(0...2) {
    case 0: lengths = [shape.elementCount]
    case 1:
      // Neighbours become one.
      for length in shape {
        if let last = lengths.last, isOne(in: 2) {
          lengths[lengths.count - 1] = last * length
        } else {
          lengths.append(length)
        }
      }
    default:
      var rest = shape.elementCount
      for divisor in [2, 3, 5, 4, 17, 7] where rest % divisor == 0 && isOne(in: 2) {
        lengths.append(divisor)
        rest /= divisor
      }
      lengths.insert(rest, at: int(0...lengths.count))
    }
    if isOne(in: 4) { lengths.insert(1, at: int(0...lengths.count)) }
    return lengths
  }
}

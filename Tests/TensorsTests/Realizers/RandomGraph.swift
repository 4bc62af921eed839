@testable import Tensors
import TerminalTesting

/// A program over tensors as a list of steps, each of which makes at most one value.
///
/// It can be built in any engine, again and again, with the same elements.
struct RandomGraph {
  /// One thing that the program does; inputs are the numbers of earlier steps.
  enum Step {
    case leaf(Elements, isSource: Bool)
    case number(Scalar)
    case unary(Primitive, Int)
    case binary(Primitive, Int, Int)
    case choose(Int, Int, Int)
    case cast(Int)
    /// As a tensor that sees the same storage, or as a value of its own.
    case view(ViewTransform, Int, sharesStorage: Bool)
    case reduce(Primitive, axes: [Int], Int)
    case product(Int, Int)
    case running(axis: Int, Int)
    case joined(axis: Int, [Int])
    case clone(Int)
    case detached(Int)
    /// Writes a value into a view of another one.
    case write([ViewTransform], of: Int, Int)
    case backward(Int)
    /// Somebody looks at values.
    case look([Int])
    case nothing
  }

  /// Elements of a leaf.
  struct Elements {
    enum Kind: Int, CaseIterable { case ordinary, small, positive, special }
    var kind: Kind
    var seed: UInt64
  }

  /// A step with the shape and type of the value it makes.
  struct Line {
    var step: Step
    var shape: Shape = []
    var elementType: ElementType = .float32
  }

  var lines: [Line] = []
  /// The steps whose values tensors hold until the end.
  var held: Set<Int> = []
  /// Whether what is held is looked at together.
  var looksAtOnce = true

  // MARK: Building

  /// Runs the program; what a step throws only costs its value.
  ///
  /// - Returns: the tensors that are held, and the gradients of the sources.
  @discardableResult
  func run(on engine: Engine) -> [Tensor] {
    var lastUse = Array(lines.indices)
    for (index, line) in lines.enumerated() {
      for input in line.step.inputs { lastUse[input] = index }
    }
    var values = [Tensor?](repeating: nil, count: lines.count)
    for (index, line) in lines.enumerated() {
      values[index] = try? value(of: line, values, engine)
      for used in Set(line.step.inputs + [index])
      where lastUse[used] == index && !isKept(used) { values[used] = nil }
    }
    var tensors: [Tensor] = []
    for (index, line) in lines.enumerated() {
      guard let value = values[index] else { continue }
      if held.contains(index) { tensors.append(value) }
      if case .leaf(_, isSource: true) = line.step, let gradient = value.gradient {
        tensors.append(gradient)
      }
    }
    if looksAtOnce {
      try? engine.realizer.realize(tensors.compactMap { try? $0.node() })
    } else {
      for tensor in tensors { _ = try? tensor.computed() }
    }
    return tensors
  }

  private func isKept(_ index: Int) -> Bool {
    if case .leaf(_, isSource: true) = lines[index].step { return true }
    return held.contains(index)
  }

  private struct Missing: Error {}

  private func value(of line: Line, _ values: [Tensor?], _ engine: Engine) throws -> Tensor? {
    func tensor(_ index: Int) throws -> Tensor {
      guard let tensor = values[index] else { throw Missing() }
      return tensor
    }
    func node(_ index: Int) throws -> Node { try tensor(index).node() }
    switch line.step {
    case .leaf(let elements, let isSource):
      let tensor = Tensor(try elements.node(line.shape, line.elementType, engine))
      if isSource { try tensor.setRequiresGradient(true) }
      return tensor
    case .number(let number):
      return Tensor(
        try .constant(number, elementType: line.elementType, engine: engine)
          .expanded(to: line.shape))
    case .unary(let primitive, let input): return Tensor(try .unary(primitive, node(input)))
    case .binary(let primitive, let left, let right):
      return Tensor(try .binary(primitive, node(left), node(right)))
    case .choose(let condition, let left, let right):
      return Tensor(try .choose(node(condition), node(left), node(right)))
    case .cast(let input): return Tensor(try node(input).cast(to: line.elementType))
    case .view(let transform, let input, let sharesStorage):
      return sharesStorage
        ? try tensor(input).viewed([transform]) : Tensor(try node(input).viewed([transform]))
    case .reduce(let primitive, let axes, let input):
      return Tensor(try node(input).reduced(primitive, axes, keepsDimensions: true))
    case .product(let left, let right): return Tensor(try .matrixProduct(node(left), node(right)))
    case .running(let axis, let input):
      let input = try node(input)
      return Tensor(
        try .make(
          .runningSum, [input], shape: input.shape, elementType: input.elementType,
          attributes: .axes([axis])))
    case .joined(let axis, let parts):
      return Tensor(try .concatenated(parts.map { try node($0) }, axis: axis))
    case .clone(let input):
      let input = try node(input)
      return Tensor(
        try .make(.clone, [input], shape: input.shape, elementType: input.elementType))
    case .detached(let input): return try tensor(input).detached()
    case .write(let transforms, let target, let source):
      let target = try tensor(target)
      let view = transforms.isEmpty ? target : try target.viewed(transforms)
      try view.write(node(source))
    case .backward(let input):
      let input = try tensor(input)
      let gradient = Tensor(
        try Node.constant(.float(1), like: input.node()).expanded(to: input.shape))
      try input.backward(gradient: gradient)
    case .look(let inputs):
      try engine.realizer.realize(inputs.compactMap { try? node($0) })
    case .nothing: break
    }
    return nil
  }
}

extension RandomGraph.Elements {
  /// A computed node with these elements.
  fileprivate func node(
    _ shape: Shape, _ type: ElementType, _ engine: Engine
  ) throws -> Node {
    var random = SeededGenerator(seed: seed)
    return try Node.make(shape: shape, elementType: type, engine: engine) { address in
      for index in 0..<shape.elementCount {
        let place = address + index * type.byteCount
        switch type {
        case .float32: place.storeBytes(of: Float(number(&random)), as: Float.self)
        case .float64: place.storeBytes(of: number(&random), as: Double.self)
        case .int32:
          place.storeBytes(of: Int32(truncatingIfNeeded: integer(&random)), as: Int32.self)
        case .int64: place.storeBytes(of: integer(&random), as: Int.self)
        case .bool: place.storeBytes(of: random.next() & 1 == 0, as: Bool.self)
        }
      }
    }
  }

  private func number(_ random: inout SeededGenerator) -> Double {
    let bits = random.next()
    let fraction = Double(bits >> 11) * 0x1p-53
    switch kind {
    case .ordinary: return 4 * fraction - 2
    case .small: return Double(Int(bits % 7) - 3)
    case .positive: return 0.5 + fraction
    case .special:
      let values = [Double.nan, .infinity, -.infinity, 0, -0.0, 1e30, -1e-30]
      return bits % 16 < 7 ? values[Int(bits % 16)] : 4 * fraction - 2
    }
  }

  private func integer(_ random: inout SeededGenerator) -> Int {
    let bits = random.next()
    switch kind {
    case .ordinary: return Int(bits % 21) - 10
    case .small: return Int(bits % 7) - 3
    case .positive: return Int(bits % 5) + 1
    case .special: return Int(bitPattern: UInt(truncatingIfNeeded: bits)) >> Int(bits % 61)
    }
  }
}

extension RandomGraph.Step {
  /// The steps whose values it uses.
  var inputs: [Int] {
    switch self {
    case .leaf, .number, .nothing: []
    case .unary(_, let input), .cast(let input), .view(_, let input, _), .reduce(_, _, let input),
      .running(_, let input), .clone(let input), .detached(let input), .backward(let input):
      [input]
    case .binary(_, let left, let right), .product(let left, let right),
      .write(_, let left, let right):
      [left, right]
    case .choose(let condition, let left, let right): [condition, left, right]
    case .joined(_, let inputs), .look(let inputs): inputs
    }
  }
}

extension RandomGraph: CustomStringConvertible {
  /// The program, one step a line.
  var description: String {
    var text = ""
    for (index, line) in lines.enumerated() {
      let step: String
      switch line.step {
      case .nothing: continue
      case .leaf(let elements, let isSource):
        step = "leaf \(elements.kind) \(elements.seed)" + (isSource ? " requires_grad" : "")
      case .unary(let primitive, let input): step = "\(primitive.name) %\(input)"
      case .binary(let primitive, let left, let right):
        step = "\(primitive.name) %\(left) %\(right)"
      case .reduce(let primitive, let axes, let input):
        step = "\(primitive.name) over \(axes) of %\(input)"
      default: step = "\(line.step)"
      }
      text += "%\(index) = \(step): \(line.elementType.name) \(line.shape)"
      text += held.contains(index) ? " held\n" : "\n"
    }
    return text + (looksAtOnce ? "looked at together" : "looked at one by one")
  }
}

@testable import Tensors

extension RandomGraph {
  /// How many steps do something.
  var stepCount: Int {
    lines.count { if case .nothing = $0.step { false } else { true } }
  }

  /// The smallest program found that still fails, by taking steps away as long as it does.
  func shrunk(while fails: (RandomGraph) -> Bool) -> RandomGraph {
    var best = self
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for index in best.lines.indices.reversed() {
        for candidate in best.candidates(without: index) where fails(candidate) {
          best = candidate
          isSmaller = true
          break
        }
      }
    }
    return best
  }

  /// Smaller programs in which this step is gone, or has become a leaf, or is its own input.
  private func candidates(without index: Int) -> [RandomGraph] {
    let line = lines[index]
    if case .nothing = line.step { return [] }
    var candidates = [removing(index)]
    if !line.step.inputs.isEmpty, line.step.makesValue {
      var cut = self
      cut.lines[index].step = .leaf(
        Elements(kind: .small, seed: UInt64(index)), isSource: false)
      candidates.append(cut.withoutUnused())
    }
    for input in line.step.inputs
    where lines[input].shape == line.shape && lines[input].elementType == line.elementType {
      candidates.append(replacing(index, by: input))
    }
    if held.contains(index) {
      var released = self
      released.held.remove(index)
      candidates.append(released.withoutUnused())
    }
    return candidates.filter { $0.size < size }
  }

  private var size: Int {
    stepCount * 4 + held.count
      + lines.count { if case .leaf = $0.step { false } else { $0.step.makesValue } }
  }

  private func removing(_ index: Int) -> RandomGraph {
    var result = self
    var gone: Set<Int> = [index]
    result.lines[index].step = .nothing
    for later in index + 1..<max(lines.count, index + 1)
    where !gone.isDisjoint(with: lines[later].step.inputs) {
      result.lines[later].step = .nothing
      if lines[later].step.makesValue { gone.insert(later) }
    }
    result.held.subtract(gone)
    return result.withoutUnused()
  }

  private func replacing(_ index: Int, by input: Int) -> RandomGraph {
    var result = self
    for later in index + 1..<max(lines.count, index + 1) {
      result.lines[later].step = lines[later].step.mapInputs { $0 == index ? input : $0 }
    }
    result.lines[index].step = .nothing
    if result.held.remove(index) != nil { result.held.insert(input) }
    return result.withoutUnused()
  }

  /// Without the steps that nothing depends on.
  private func withoutUnused() -> RandomGraph {
    var result = self
    var used = held
    for index in lines.indices.reversed() {
      if used.contains(index) || !result.lines[index].step.makesValue {
        used.formUnion(result.lines[index].step.inputs)
      } else {
        result.lines[index].step = .nothing
      }
    }
    return result
  }
}

extension RandomGraph.Step {
  /// Whether it makes a value.
  var makesValue: Bool {
    switch self {
    case .write, .backward, .look, .nothing: false
    default: true
    }
  }

  /// The same step with other inputs.
  fileprivate func mapInputs(_ change: (Int) -> Int) -> RandomGraph.Step {
    switch self {
    case .leaf, .number, .nothing: self
    case .unary(let primitive, let input): .unary(primitive, change(input))
    case .cast(let input): .cast(change(input))
    case .view(let transform, let input, let shares):
      .view(transform, change(input), sharesStorage: shares)
    case .reduce(let primitive, let axes, let input):
      .reduce(primitive, axes: axes, change(input))
    case .running(let axis, let input): .running(axis: axis, change(input))
    case .clone(let input): .clone(change(input))
    case .detached(let input): .detached(change(input))
    case .backward(let input): .backward(change(input))
    case .binary(let primitive, let left, let right):
      .binary(primitive, change(left), change(right))
    case .product(let left, let right): .product(change(left), change(right))
    case .write(let transforms, let target, let source):
      .write(transforms, of: change(target), change(source))
    case .choose(let condition, let left, let right):
      .choose(change(condition), change(left), change(right))
    case .joined(let axis, let inputs): .joined(axis: axis, inputs.map(change))
    case .look(let inputs): .look(inputs.map(change))
    }
  }
}

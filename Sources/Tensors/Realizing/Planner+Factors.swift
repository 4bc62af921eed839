import CKernels

// A number by which all terms of a sum are multiplied is taken out of the sum: the loop then does
// less for each term, and the sum is no less exact.

extension Planner {
  /// What is done to a sum instead of to each of its terms.
  struct Factor {
    var function: LoopDraft.Instruction.Function
    /// The second operand, as one element of each sum sees it.
    var operand: LoopDraft.ValueView?
  }

  /// Sums of fewer terms in all are not worth a second loop.
  private static let fewTerms = 4096

  /// Takes what is the same for all terms out of a sum.
  ///
  /// - Returns: the value that remains to be summed, and what to do with the sum, in this order.
  func factors(ofSumOver input: Int, axes: [Int]) -> (summed: Int, factors: [Factor]) {
    let shape = values[input].shape
    guard takesFactorsOut, values[input].elementType.isFloatingPoint,
      shape.elementCount >= Planner.fewTerms, axes.map({ shape[$0] }).elementCount >= 16
    else { return (input, []) }
    var summed = input
    var factors: [Factor] = []
    while placements[summed] == nil, case .function(let function) = values[summed].kind {
      let inputs = inputs(of: summed)
      guard values[inputs[0]].elementType == values[summed].elementType else { break }
      switch function {
      case .unary(let unary) where unary.kernel == GD_UNARY_neg:
        factors.append(Factor(function: function, operand: nil))
        summed = inputs[0]
      case .binary(let binary)
      where binary.kernel == GD_BINARY_mul || binary.kernel == GD_BINARY_div:
        if values[inputs[0]].shape == shape, let operand = constant(inputs[1], shape, axes) {
          factors.append(Factor(function: function, operand: operand))
          summed = inputs[0]
        } else if binary.kernel == GD_BINARY_mul, values[inputs[1]].shape == shape,
          let operand = constant(inputs[0], shape, axes)
        {
          factors.append(Factor(function: function, operand: operand))
          summed = inputs[1]
        } else {
          return (summed, factors.reversed())
        }
      default: return (summed, factors.reversed())
      }
    }
    return (summed, factors.reversed())
  }

  /// A value as one element of each sum sees it, if all see the same.
  private func constant(_ value: Int, _ domain: Shape, _ axes: [Int]) -> LoopDraft.ValueView? {
    let shape = values[value].shape
    let shift = domain.count - shape.count
    var chain = 0
    for axis in axes where axis >= shift && shape[axis - shift] != 1 {
      guard placements[value]?.layout.strides[axis - shift] == 0 else { return nil }
      chain = self.chain(.slice(axis: axis - shift, start: 0, step: 1, count: 1), chain)
    }
    return LoopDraft.ValueView(value: value, chain: chain)
  }

  /// Computes a sum of which factors were taken out, and gives them back to it.
  func emitSum(of value: Int, _ summed: Int, axes: [Int], _ factors: [Factor]) {
    let shape = values[value].shape
    let type = values[value].elementType
    let sum = emitReduction(
      of: summed, .sum, axes: axes, shape: shape, elementType: type)
    let step = newLoop(over: shape)
    guard let draft = drafts[step] else { return }
    var register = draft.add(
      LoopDraft.Operand(
        slot: sum, offset: 0, strides: shape.contiguousStrides, elementType: type))
    for factor in factors {
      var inputs = [register]
      if let operand = factor.operand { inputs.append(lower(operand, into: step)) }
      register = draft.add(
        LoopDraft.Instruction(
          function: factor.function, inputs: inputs, operandType: type, resultType: type))
    }
    let slot = makeResult(value, step: step)
    plan.checkedSums.append((step, slot))
    draft.add(
      LoopDraft.Output(
        register: register, slot: slot, strides: shape.contiguousStrides, elementType: type))
    loopsOfDomain[shape, default: []].append(step)
  }
}

import CKernels

// From values to the instructions of a loop. A view of what is computed in the loop is pushed to
// what that is computed from, until it reaches elements in memory.

extension Planner {
  private typealias ValueView = LoopDraft.ValueView

  /// What the loop reads from memory for a value, or what it must compute first.
  private enum Part {
    case memory(Placement, chain: Int)
    case same(LoopDraft.ValueView)
    case function(LoopDraft.Instruction.Function, [LoopDraft.ValueView])
    case missing
  }

  private func part(_ view: LoopDraft.ValueView) -> Part {
    if let placement = placements[view.value] { return .memory(placement, chain: view.chain) }
    let value = values[view.value]
    let inputs = inputs(of: view.value)
    switch value.kind {
    case .view(let transform):
      return .same(ValueView(value: inputs[0], chain: chain(transform, view.chain)))
    case .function(let function):
      return .function(
        function,
        inputs.map { input in
          let isBroadcast = values[input].shape != value.shape
          return ValueView(
            value: input, chain: isBroadcast ? chain(.expand(value.shape), view.chain) : view.chain)
        })
    case .leaf, .alias, .reduction, .region, .product, .general, .reference:
      return .missing
    }
  }

  /// Whether all that a value needs is in memory before this step, or computed by its loop.
  func canLower(_ value: Int, into step: Int) -> Bool {
    guard let draft = drafts[step] else { return false }
    var seen: Set<LoopDraft.ValueView> = []
    var stack = [ValueView(value: value, chain: 0)]
    while let view = stack.popLast() {
      guard draft.registers[view] == nil, seen.insert(view).inserted else { continue }
      if seen.count + draft.instructions.count > LoopDraft.instructionLimit { return false }
      switch part(view) {
      case .memory(let placement, _):
        if placement.slot >= leafCount, slotSteps[placement.slot] >= step { return false }
      case .same(let other): stack.append(other)
      case .function(_, let inputs): stack.append(contentsOf: inputs)
      case .missing: return false
      }
    }
    return true
  }

  /// Makes the instructions for a value in the loop at a step.
  func lower(_ value: Int, into step: Int) -> LoopDraft.Register {
    lower(ValueView(value: value, chain: 0), into: step)
  }

  /// Makes the instructions for a value seen through views in the loop at a step.
  func lower(_ root: LoopDraft.ValueView, into step: Int) -> LoopDraft.Register {
    guard let draft = drafts[step] else { return .operand(0) }
    var stack = [root]
    while let view = stack.last {
      if draft.registers[view] != nil {
        stack.removeLast()
        continue
      }
      switch part(view) {
      case .memory(let placement, let chain):
        draft.registers[view] = draft.add(
          operand(placement, values[view.value].elementType, chain, draft.domain))
      case .same(let other):
        if let register = draft.registers[other] {
          draft.registers[view] = register
        } else {
          stack.append(other)
          continue
        }
      case .function(let function, let inputs):
        var registers: [LoopDraft.Register] = []
        for input in inputs {
          if let register = draft.registers[input] {
            registers.append(register)
          } else {
            stack.append(input)
          }
        }
        guard registers.count == inputs.count else { continue }
        draft.registers[view] = draft.add(
          LoopDraft.Instruction(
            function: function, inputs: registers,
            operandType: values[inputs[function.typedInput].value].elementType,
            resultType: values[view.value].elementType))
      case .missing:
        draft.registers[view] = .operand(0)
      }
      stack.removeLast()
    }
    return draft.registers[root] ?? .operand(0)
  }

  private func operand(
    _ placement: Placement, _ type: ElementType, _ chain: Int, _ domain: Shape
  ) -> LoopDraft.Operand {
    let layout = layout(placement.layout, through: chain) ?? placement.layout
    let spread = layout.broadcast(to: domain)
    return .init(
      slot: placement.slot, offset: spread.offset, strides: spread.strides, elementType: type)
  }
}

extension LoopDraft.Instruction.Function {
  /// The input whose element type chooses the kernel.
  fileprivate var typedInput: Int { if case .choose = self { 1 } else { 0 } }
}

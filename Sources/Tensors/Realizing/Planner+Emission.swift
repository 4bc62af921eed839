import CKernels

// From decisions to steps.

extension Planner {
  /// Makes the steps, in an order in which all that a step reads is there before.
  func emit(isStored: [Bool]) {
    for value in leafCount..<values.count where representatives[value] == value {
      let inputs = inputs(of: value)
      switch values[value].kind {
      case .leaf, .alias: break
      case .function:
        if isStored[value] { emitElements(of: value) }
      case .view(let transform):
        if isStored[value] {
          emitElements(of: value)
        } else if let place = placements[inputs[0]], let layout = transform.layout(of: place.layout)
        {
          placements[value] = Placement(slot: place.slot, layout: layout)
        }
      case .reduction(let function, let axes):
        emitReduction(of: value, function, axes: axes)
      case .region(let transforms):
        emitRegion(of: value, transforms)
      case .product: emitProduct(of: value)
      case .general:
        let places = inputs.map { contiguousPlace(of: $0) }
        let slot = makeResult(value, step: plan.steps.count)
        plan.steps.append(.general(.init(node: value - leafCount, inputs: places, result: slot)))
      case .reference:
        var parts: [Plan.Completion] = []
        for input in values[value].inputs where input >= leafCount {
          guard let place = placements[representatives[input]] else { continue }
          parts.append(.init(node: input - leafCount, slot: place.slot, layout: place.layout))
        }
        let slot = makeResult(value, step: plan.steps.count)
        plan.steps.append(.reference(.init(node: value - leafCount, inputs: parts, result: slot)))
      }
    }
    finish()
  }

  /// The memory for the elements of a value, which lie in order there.
  @discardableResult
  func makeResult(_ value: Int, step: Int) -> Int {
    let shape = values[value].shape
    let slot = makeSlot(shape, values[value].elementType, step: step)
    placements[value] = Placement(slot: slot, layout: Layout(contiguous: shape))
    return slot
  }

  // MARK: Loops

  /// Computes a value element by element into memory of its own.
  private func emitElements(of value: Int) {
    // The elements of a reshaped value are those of its input in the same order.
    var source = value
    while case .view(.reshape) = values[source].kind, placements[source] == nil {
      source = inputs(of: source)[0]
    }
    let shape = values[source].shape
    if shape.elementCount == 0 {
      makeResult(value, step: plan.steps.count)
      return
    }
    let step = loop(over: shape, axes: nil, computing: source)
    let register = lower(source, into: step)
    let slot = makeResult(value, step: step)
    drafts[step]?.add(
      .init(
        register: register, slot: slot, strides: shape.contiguousStrides,
        elementType: values[value].elementType, reduction: nil))
  }

  private func emitReduction(of value: Int, _ function: ReduceFunction, axes: [Int]) {
    let input = inputs(of: value)[0]
    let shape = values[value].shape
    if function == .sum {
      let (summed, factors) = factors(ofSumOver: input, axes: axes)
      if !factors.isEmpty { return emitSum(of: value, summed, axes: axes, factors) }
    }
    let slot = emitReduction(
      of: input, function, axes: axes, shape: shape, elementType: values[value].elementType)
    placements[value] = Placement(slot: slot, layout: Layout(contiguous: shape))
  }

  /// Reduces a value into a new slot.
  func emitReduction(
    of input: Int, _ function: ReduceFunction, axes: [Int], shape: Shape, elementType: ElementType
  ) -> Int {
    let step = loop(over: values[input].shape, axes: axes, computing: input)
    let register = lower(input, into: step)
    let slot = makeSlot(shape, elementType, step: step)
    var strides = shape.contiguousStrides
    for axis in axes { strides[axis] = 0 }
    drafts[step]?.add(
      LoopDraft.Output(
        register: register, slot: slot, strides: strides, elementType: elementType,
        reduction: function))
    return slot
  }

  /// One loop writes the base, another one the region over it.
  private func emitRegion(of value: Int, _ transforms: [ViewTransform]) {
    let inputs = inputs(of: value)
    let shape = values[value].shape
    var region = Layout(contiguous: shape)
    for transform in transforms {
      guard let next = transform.layout(of: region) else { continue }
      region = next
    }
    let type = values[value].elementType
    let slot = makeSlot(shape, type, step: plan.steps.count)
    if shape.elementCount > 0 {
      let base = newLoop(over: shape)
      drafts[base]?.add(
        .init(
          register: lower(inputs[0], into: base), slot: slot, strides: shape.contiguousStrides,
          elementType: type, reduction: nil))
    }
    if region.shape.elementCount > 0 {
      let top = newLoop(over: region.shape)
      drafts[top]?.add(
        .init(
          register: lower(inputs[1], into: top), slot: slot, offset: region.offset,
          strides: region.strides, elementType: type, reduction: nil))
      slotSteps[slot] = top
    }
    placements[value] = Placement(slot: slot, layout: Layout(contiguous: shape))
  }

  func newLoop(over domain: Shape) -> Int {
    let step = plan.steps.count
    let draft = LoopDraft(domain: domain)
    drafts[step] = draft
    // The place is kept; the loop comes when all that joins it is known.
    plan.steps.append(.general(.init(node: 0, inputs: [], result: 0)))
    return step
  }

  /// The loop that computes a value: one that is there already, where nothing stands against it.
  private func loop(over domain: Shape, axes: [Int]?, computing value: Int) -> Int {
    let candidates = loopsOfDomain[domain] ?? []
    for step in candidates.suffix(4) {
      guard let draft = drafts[step], !draft.isFull,
        axes == nil || draft.axes == nil || draft.axes == axes,
        canLower(value, into: step)
      else { continue }
      if let axes { draft.axes = axes }
      return step
    }
    let step = newLoop(over: domain)
    drafts[step]?.axes = axes
    loopsOfDomain[domain, default: []].append(step)
    return step
  }

  // MARK: Places

  /// Where the elements of a value lie in order, if need be because they are copied there.
  private func contiguousPlace(of value: Int) -> Plan.Place {
    place(of: value) { $0.isContiguous }.place
  }

  /// Where the elements of a value lie in a way that suits; otherwise they are copied in order.
  private func place(
    of value: Int, where suits: (Layout) -> Bool
  ) -> (place: Plan.Place, layout: Layout) {
    if let placement = placements[value], suits(placement.layout) {
      return (
        Plan.Place(slot: placement.slot, offset: placement.layout.offset), placement.layout
      )
    }
    let shape = values[value].shape
    let layout = Layout(contiguous: shape)
    let step = plan.steps.count
    let slot = makeSlot(shape, values[value].elementType, step: step)
    if shape.elementCount > 0 {
      let copy = newLoop(over: shape)
      drafts[copy]?.add(
        .init(
          register: lower(value, into: copy), slot: slot, strides: layout.strides,
          elementType: values[value].elementType, reduction: nil))
    }
    return (Plan.Place(slot: slot, offset: 0), layout)
  }

  private func emitProduct(of value: Int) {
    let inputs = inputs(of: value)
    let type = values[value].elementType
    let suits = { (layout: Layout) in
      type.isFloatingPoint ? layout.isMatrixForBLAS : layout.isContiguous
    }
    let left = place(of: inputs[0], where: suits)
    let right = place(of: inputs[1], where: suits)
    let slot = makeResult(value, step: plan.steps.count)
    plan.steps.append(
      .product(
        MatrixProduct(
          left: left.place, leftLayout: left.layout, right: right.place,
          rightLayout: right.layout, result: slot, elementType: type)))
  }

  // MARK: The end

  private func finish() {
    for (step, draft) in drafts {
      plan.steps[step] = .loop(LoopCompiler.compile(draft))
    }
    for index in nodes.indices {
      let placement = placements[representatives[leafCount + index]]
      if let placement {
        let isOrdered = placement.layout == Layout(contiguous: nodes[index].shape)
        plan.completions.append(
          .init(node: index, slot: placement.slot, layout: isOrdered ? nil : placement.layout))
      } else if roles[index].contains(.passed) {
        plan.passed.append(index)
      }
    }
    findLastSteps()
  }

  /// Slots that no node keeps are free again after the last step that reads them.
  private func findLastSteps() {
    var isKept = [Bool](repeating: false, count: leafCount + plan.results.count)
    for completion in plan.completions { isKept[completion.slot] = true }
    var last = [Int](repeating: 0, count: isKept.count)
    for (index, step) in plan.steps.enumerated() {
      for slot in step.slots { last[slot] = index }
    }
    plan.releases = plan.steps.map { _ in [] }
    for index in plan.results.indices where !isKept[leafCount + index] {
      plan.releases[last[leafCount + index]].append(index)
    }
  }
}

extension Plan.Step {
  /// The slots that it reads and writes.
  var slots: [Int] {
    switch self {
    case .loop(let loop): loop.operands.map(\.slot) + loop.outputs.map(\.slot)
    case .general(let step): step.inputs.map(\.slot) + [step.result]
    case .product(let product): [product.left.slot, product.right.slot, product.result]
    case .reference(let step): step.inputs.map(\.slot) + [step.result]
    }
  }
}

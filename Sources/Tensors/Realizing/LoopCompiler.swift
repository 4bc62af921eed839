import CKernels

/// Turns the draft of a loop into what the C kernels run: an order of dimensions, tiles, and
/// blocks for what is computed on the way.
struct LoopCompiler {
  private let draft: LoopDraft
  private var result = CompiledLoop()
  /// Which blocks are free again after an instruction.
  private var freeBlocks: [Int32] = []

  /// The bytes of a block: a few of them fit into the first cache beside each other.
  private static let blockByteCount = 4096

  /// Compiles a draft whose domain has elements.
  static func compile(_ draft: LoopDraft) -> Loop {
    var compiler = LoopCompiler(draft)
    compiler.arrange()
    compiler.chooseTiles()
    compiler.place()
    let elements = draft.domain.elementCount
    let (work, overflow) = elements.multipliedReportingOverflow(by: draft.cost)
    return Loop(compiler.result, domain: draft.domain, work: overflow ? Int.max : work)
  }

  private init(_ draft: LoopDraft) { self.draft = draft }

  // MARK: Dimensions

  /// Brings the dimensions into the order of the loop, and joins neighbours that all operands and
  /// outputs cross evenly.
  private mutating func arrange() {
    let domain = draft.domain
    let reducedAxes = draft.axes ?? []
    let axes = domain.indices.filter { domain[$0] != 1 }
    let isReduced = axes.map { reducedAxes.contains($0) }
    let trailing = isReduced.reversed().prefix { !$0 }.count
    let behind = isReduced.contains(true) ? axes.suffix(trailing) : []
    let kept = zip(axes, isReduced).filter { !$0.1 }.map(\.0).dropLast(behind.count)
    let reduced = zip(axes, isReduced).filter { $0.1 }.map(\.0)
    let rows = draft.operands.map(\.strides) + draft.outputs.map(\.strides)
    var strides = rows.map { _ in [Int]() }
    for (kind, group) in [Array(kept), reduced, Array(behind)].enumerated() {
      let first = result.lengths.count
      for axis in group {
        let last = result.lengths.count - 1
        let joins =
          result.lengths.count > first
          && rows.indices.allSatisfy { strides[$0][last] == rows[$0][axis] * domain[axis] }
        if joins {
          result.lengths[last] *= domain[axis]
          for row in rows.indices { strides[row][last] = rows[row][axis] }
        } else {
          result.lengths.append(domain[axis])
          for row in rows.indices { strides[row].append(rows[row][axis]) }
        }
      }
      if kind == 0 { result.kept = result.lengths.count }
      if kind == 1 { result.reduced = result.lengths.count - result.kept }
    }
    if result.lengths.isEmpty {
      result.lengths = [1]
      result.kept = 1
      for row in rows.indices { strides[row] = [0] }
    }
    result.operandStrides = Array(strides.prefix(draft.operands.count))
    result.outputStrides = Array(strides.suffix(draft.outputs.count))
  }

  private mutating func chooseTiles() {
    let types =
      draft.operands.map(\.elementType) + draft.instructions.map(\.resultType)
      + draft.outputs.map(\.elementType)
    let width = max(types.map(\.byteCount).max() ?? 4, 4)
    let limit = LoopCompiler.blockByteCount / width
    var dimension = result.lengths.count - 1
    var inner = 1
    while dimension > 0, inner * result.lengths[dimension] <= limit {
      inner *= result.lengths[dimension]
      dimension -= 1
    }
    let length = result.lengths[dimension]
    var step = max(min(limit / inner, length), 1)
    if inner == 1, step < length {
      // Tiles of about one length, in whole vectors.
      let tiles = (length + step - 1) / step
      step = min(((length + tiles - 1) / tiles + 15) / 16 * 16, length)
    }
    result.tileDimension = dimension
    result.tileStep = step
    let bytes = (step * inner * width + 63) / 64 * 64
    // Blocks a whole page apart would share cache sets.
    result.blockSize = bytes % 4096 == 0 ? bytes + 128 : bytes
  }

  // MARK: Blocks

  private enum Access {
    case direct(stride: Int)
    case gathered
    case constant
  }

  /// How a tile of something with these strides lies in memory.
  private func access(_ strides: [Int]) -> Access {
    let tile = result.tileDimension
    let last = result.lengths.count - 1
    // Of a tile of one row, the row's own stride says nothing.
    let first = result.tileStep == 1 && tile < last ? tile + 1 : tile
    var isEven = true
    for dimension in first..<last
    where strides[dimension] != strides[dimension + 1] * result.lengths[dimension + 1] {
      isEven = false
    }
    let stride = strides[last]
    let isOneTile = result.tileStep >= result.lengths[tile]
    if isEven, stride == 0 || stride == 1 { return .direct(stride: stride) }
    if first == last, result.tileStep == 1, tile == last { return .direct(stride: 0) }
    let isConstant =
      strides[..<tile].allSatisfy { $0 == 0 } && (isOneTile || strides[tile] == 0)
    return isConstant ? .constant : .gathered
  }

  private mutating func takeBlock() -> Int32 {
    if let block = freeBlocks.popLast() { return block }
    result.blockCount += 1
    return Int32(result.blockCount - 1)
  }

  private func operand(
    _ type: ElementType, _ access: Access, block: Int32
  ) -> gd_operand {
    switch access {
    case .direct(let stride):
      gd_operand(
        type: type.kernel, access: GD_ACCESS_direct, stride: stride, block: block, strides: nil)
    case .gathered:
      gd_operand(
        type: type.kernel, access: GD_ACCESS_gathered, stride: 1, block: block, strides: nil)
    case .constant:
      gd_operand(
        type: type.kernel, access: GD_ACCESS_constant, stride: 1, block: block, strides: nil)
    }
  }

  private func value(_ register: LoopDraft.Register) -> Int32 {
    switch register {
    case .operand(let index): Int32(index)
    case .instruction(let index): Int32(draft.operands.count + index)
    }
  }

  private mutating func place() {
    var isSingle: [Bool] = []
    for (index, operand) in draft.operands.enumerated() {
      let access = access(result.operandStrides[index])
      var block: Int32 = -1
      var single = false
      if case .direct(let stride) = access { single = stride == 0 } else { block = takeBlock() }
      isSingle.append(single)
      result.operands.append(self.operand(operand.elementType, access, block: block))
      result.operandPlaces.append(Plan.Place(slot: operand.slot, offset: operand.offset))
    }
    for instruction in draft.instructions {
      isSingle.append(instruction.inputs.allSatisfy { isSingle[Int(value($0))] })
    }
    var straight: [Int: Int] = [:]
    for (index, output) in draft.outputs.enumerated() {
      let access = access(result.outputStrides[index])
      let isReduced = output.reduction != nil && result.reduced > 0
      var block: Int32 = -1
      if isReduced, isSingle[Int(value(output.register))] { block = takeBlock() }
      if case .instruction(let made) = output.register, !isReduced, straight[made] == nil,
        !isSingle[Int(value(output.register))], case .direct(let stride) = access, stride == 1
      {
        straight[made] = index
      }
      result.outputs.append(
        gd_output(
          value: value(output.register),
          place: operand(output.elementType, access, block: block), reduces: isReduced,
          function: (output.reduction ?? .sum).kernel))
      result.outputPlaces.append(Plan.Place(slot: output.slot, offset: output.offset))
    }
    placeInstructions(isSingle, straight)
  }

  /// Gives each instruction a block that no value still needed lies in.
  private mutating func placeInstructions(_ isSingle: [Bool], _ straight: [Int: Int]) {
    var lastUse = [Int](repeating: -1, count: draft.instructions.count)
    for (index, instruction) in draft.instructions.enumerated() {
      for case .instruction(let used) in instruction.inputs { lastUse[used] = index }
    }
    for output in draft.outputs {
      if case .instruction(let used) = output.register { lastUse[used] = Int.max }
    }
    for (index, instruction) in draft.instructions.enumerated() {
      var row = gd_instruction()
      switch instruction.function {
      case .unary(let function):
        row.code = GD_CODE_unary
        row.function = function.kernel.rawValue
      case .binary(let function):
        row.code = GD_CODE_binary
        row.function = function.kernel.rawValue
      case .choose: row.code = GD_CODE_choose
      case .cast: row.code = GD_CODE_convert
      }
      row.type = instruction.operandType.kernel
      row.result_type = instruction.resultType.kernel
      let inputs = instruction.inputs.map(value)
      row.inputs = (inputs[0], inputs.count > 1 ? inputs[1] : 0, inputs.count > 2 ? inputs[2] : 0)
      row.is_single = isSingle[draft.operands.count + index]
      row.output = Int32(straight[index] ?? -1)
      row.block = row.output < 0 ? takeBlock() : -1
      _ = gd_instruction_resolve(&row)
      result.instructions.append(row)
      var freed: Set<Int> = []
      for case .instruction(let used) in instruction.inputs where lastUse[used] == index {
        let block = result.instructions[used].block
        if block >= 0, freed.insert(used).inserted { freeBlocks.append(block) }
      }
    }
  }
}

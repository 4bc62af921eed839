import CKernels

/// A loop as text: how it runs over its domain, and what it does for each element.
///
/// `t0`, `t1` … are what the loop has in hand for an element.
struct LoopDescription {
  private let loop: Loop
  private let plan: Plan
  private let lengths: [Int]

  /// Describes a loop of a plan.
  init(_ loop: Loop, _ plan: Plan) {
    self.loop = loop
    self.plan = plan
    lengths = Array(UnsafeBufferPointer(start: loop.code.lengths, count: Int(loop.code.rank)))
  }

  private var operands: UnsafeBufferPointer<gd_operand> {
    UnsafeBufferPointer(start: loop.code.operands, count: Int(loop.code.operand_count))
  }

  /// The dimensions as the loop joined them, and the tiles that it takes them in.
  var arrangement: String {
    let kept = Int(loop.code.kept)
    let behind = kept + Int(loop.code.reduced)
    let groups = [
      ("kept", lengths[..<kept]), ("reduced", lengths[kept..<behind]), ("kept", lengths[behind...]),
    ]
    let dimensions = groups.filter { !$0.1.isEmpty }
      .map { "\($0.1.map(String.init).joined(separator: " x ")) \($0.0)" }
    let tile = Int(loop.code.tile_dimension)
    let step = loop.code.tile_step
    let tileCount =
      Array(lengths[..<tile]).elementCount * ((lengths[tile] + step - 1) / max(step, 1))
    let size = ([step] + lengths[(tile + 1)...]).map(String.init).joined(separator: " x ")
    let blocks = Int(loop.code.block_count)
    return dimensions.joined(separator: ", ") + "; \(Amount.count(tileCount, "tile")) of \(size)"
      + (blocks > 0
        ? "; \(Amount.count(blocks, "block")) of \(Amount.bytes(Int(loop.code.block_size)))" : "")
  }

  /// A line for each thing that is read, computed and written.
  var instructions: [String] {
    var lines: [String] = []
    for (index, operand) in operands.enumerated() {
      let source = plan.name(of: loop.operands[index])
      lines.append("t\(index) = \(source)  \(description(of: operand))")
    }
    let instructions = UnsafeBufferPointer(
      start: loop.code.instructions, count: Int(loop.code.instruction_count))
    for (index, instruction) in instructions.enumerated() {
      lines.append(
        "t\(operands.count + index) = \(instruction.expression)"
          + (instruction.is_single ? "  one number" : ""))
    }
    let outputs = UnsafeBufferPointer(
      start: loop.code.outputs, count: Int(loop.code.output_count))
    for (index, output) in outputs.enumerated() {
      let place = plan.name(of: loop.outputs[index])
      let value = "t\(output.value)"
      let type = ElementType(output.place.type)?.name ?? "?"
      lines.append(
        output.reduces
          ? "\(place) = \(output.function.name)(\(value))  \(type), reduced"
          : "\(place) = \(value)  \(type), stored\(order(of: output.place))")
    }
    return lines
  }

  private func description(of operand: gd_operand) -> String {
    let type = ElementType(operand.type)?.name ?? "?"
    if strides(of: operand).allSatisfy({ $0 == 0 }) { return "\(type), one number" }
    let copied =
      switch operand.access {
      case GD_ACCESS_gathered: ", copied to a block"
      case GD_ACCESS_constant: ", copied to a block once"
      default: ""
      }
    return type + order(of: operand) + copied
  }

  /// How elements lie, where it is not one after the other.
  private func order(of operand: gd_operand) -> String {
    let strides = strides(of: operand)
    let isInOrder = zip(lengths.indices, lengths.contiguousStrides).allSatisfy { axis, stride in
      lengths[axis] == 1 || strides[axis] == stride
    }
    return isInOrder ? "" : ", strides \(strides.pythonList)"
  }

  private func strides(of operand: gd_operand) -> [Int] {
    Array(UnsafeBufferPointer(start: operand.strides, count: lengths.count))
  }
}

extension ElementType {
  /// The type that the C kernels know by a number.
  fileprivate init?(_ kernel: gd_type) {
    self.init(rawValue: UInt8(truncatingIfNeeded: kernel.rawValue))
  }
}

extension gd_instruction {
  /// What it computes, as a script would write it.
  fileprivate var expression: String {
    let first = "t\(inputs.0)"
    let second = "t\(inputs.1)"
    switch code {
    case GD_CODE_unary:
      let function = gd_unary_function(rawValue: function)
      if function == GD_UNARY_neg { return "-\(first)" }
      if function == GD_UNARY_bitwise_not { return "~\(first)" }
      return "\(String(cString: gd_unary_name(function)))(\(first))"
    case GD_CODE_binary:
      let function = gd_binary_function(rawValue: function)
      if let symbol = gd_instruction.symbols[function.rawValue] {
        return "\(first) \(symbol) \(second)"
      }
      return "\(String(cString: gd_binary_name(function)))(\(first), \(second))"
    case GD_CODE_choose: return "where(\(first), \(second), t\(inputs.2))"
    default: return "\(ElementType(result_type)?.name ?? "?")(\(first))"
    }
  }

  private static let symbols: [UInt32: String] = [
    GD_BINARY_add.rawValue: "+", GD_BINARY_sub.rawValue: "-", GD_BINARY_mul.rawValue: "*",
    GD_BINARY_div.rawValue: "/", GD_BINARY_floor_div.rawValue: "//",
    GD_BINARY_remainder.rawValue: "%", GD_BINARY_pow.rawValue: "**",
    GD_BINARY_bit_and.rawValue: "&", GD_BINARY_bit_or.rawValue: "|",
    GD_BINARY_bit_xor.rawValue: "^", GD_BINARY_shift_left.rawValue: "<<",
    GD_BINARY_shift_right.rawValue: ">>", GD_BINARY_eq.rawValue: "==",
    GD_BINARY_ne.rawValue: "!=", GD_BINARY_lt.rawValue: "<", GD_BINARY_le.rawValue: "<=",
    GD_BINARY_gt.rawValue: ">", GD_BINARY_ge.rawValue: ">=",
  ]
}

extension gd_reduce_function {
  /// The name of PyTorch's function.
  fileprivate var name: String {
    switch self {
    case GD_REDUCE_sum: "sum"
    case GD_REDUCE_prod: "prod"
    case GD_REDUCE_max: "max"
    default: "min"
    }
  }
}

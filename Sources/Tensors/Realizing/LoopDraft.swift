import CKernels

/// A loop while a plan is made: what is computed for each element of a domain.
final class LoopDraft {
  /// The shape over which it runs.
  let domain: Shape
  /// The dimensions that its reductions take together; nil as long as it has none.
  var axes: [Int]?
  private(set) var operands: [Operand] = []
  private(set) var instructions: [Instruction] = []
  private(set) var outputs: [Output] = []
  /// The register of each value that the loop has computed, under the views it is seen through.
  var registers: [ValueView: Register] = [:]
  /// The slots that the loop writes.
  var slots: Set<Int> = []
  private var known: [Instruction: Register] = [:]

  init(domain: Shape) { self.domain = domain }

  /// A value under a chain of views; chain 0 is the value itself.
  struct ValueView: Hashable {
    var value: Int
    var chain: Int
  }

  /// Where a loop finds a number for each element.
  enum Register: Hashable {
    case operand(Int)
    case instruction(Int)
  }

  /// Elements in memory, as the domain runs over them.
  struct Operand: Hashable {
    var slot: Int
    var offset: Int
    var strides: [Int]
    var elementType: ElementType
  }

  /// A function of registers.
  struct Instruction: Hashable {
    enum Function: Hashable {
      case unary(UnaryFunction)
      case binary(BinaryFunction)
      case choose
      case cast
    }
    var function: Function
    var inputs: [Register]
    var operandType: ElementType
    var resultType: ElementType
  }

  /// What is kept of a register.
  struct Output {
    var register: Register
    var slot: Int
    var offset = 0
    /// Where the elements go; strides of 0 along what is reduced.
    var strides: [Int]
    var elementType: ElementType
    var reduction: ReduceFunction?
  }

  /// How many instructions and outputs a loop may have.
  static let instructionLimit = 400
  static let outputLimit = Int(GD_OUTPUT_LIMIT)

  var isFull: Bool {
    instructions.count >= LoopDraft.instructionLimit || outputs.count >= LoopDraft.outputLimit
  }

  func add(_ operand: Operand) -> Register {
    if let index = operands.firstIndex(of: operand) { return .operand(index) }
    operands.append(operand)
    return .operand(operands.count - 1)
  }

  func add(_ instruction: Instruction) -> Register {
    if let register = known[instruction] { return register }
    instructions.append(instruction)
    let register = Register.instruction(instructions.count - 1)
    known[instruction] = register
    return register
  }

  func add(_ output: Output) {
    outputs.append(output)
    slots.insert(output.slot)
  }

  /// The work for one element, in additions.
  var cost: Int { instructions.reduce(1 + operands.count) { $0 + $1.function.cost } }
}

extension LoopDraft.Instruction.Function {
  /// The time for an element, in additions.
  var cost: Int {
    switch self {
    case .unary(let function): function.cost
    case .binary(let function): function.cost
    case .choose, .cast: 1
    }
  }
}

extension LoopDraft.Instruction.Function {
  /// Whether integers can be divided by zero in it.
  var canFail: Bool {
    guard case .binary(let function) = self else { return false }
    switch function.kernel {
    case GD_BINARY_floor_div, GD_BINARY_trunc_div, GD_BINARY_remainder, GD_BINARY_fmod: return true
    default: return false
    }
  }
}

extension UnaryFunction {
  /// The time for an element, in additions.
  var cost: Int {
    switch kernel {
    case GD_UNARY_neg, GD_UNARY_abs, GD_UNARY_sign, GD_UNARY_square, GD_UNARY_relu,
      GD_UNARY_bitwise_not, GD_UNARY_is_nan, GD_UNARY_is_inf, GD_UNARY_floor, GD_UNARY_ceil,
      GD_UNARY_round, GD_UNARY_trunc:
      1
    case GD_UNARY_reciprocal, GD_UNARY_sqrt, GD_UNARY_rsqrt: 4
    default: 12
    }
  }
}

extension BinaryFunction {
  /// The time for an element, in additions.
  var cost: Int {
    switch kernel {
    case GD_BINARY_div: 3
    case GD_BINARY_floor_div, GD_BINARY_trunc_div, GD_BINARY_remainder, GD_BINARY_fmod,
      GD_BINARY_pow, GD_BINARY_atan2, GD_BINARY_hypot:
      20
    default: 1
    }
  }
}

import CKernels

/// How a graph of one structure is computed: steps over slots, which are pieces of memory.
///
/// The first slots are the leaves of the graph; each other one is a result of a step.
final class Plan {
  /// The slots after those of the leaves.
  var results: [Slot] = []
  var steps: [Step] = []
  /// The slots, as places among the results, that nobody needs after each step.
  var releases: [[Int]] = []
  /// Which slots the elements of nodes are in, by the place of the node in the graph.
  var completions: [Completion] = []
  /// Sums that factors were taken out of: where they are not finite, the plan without such sums is
  /// run, for a sum may overflow whose terms, made smaller, do not.
  var checkedSums: [(step: Int, slot: Int)] = []
  /// Nodes of tensors whose elements were not kept.
  var passed: [Int] = []
  /// How many leaves the graph has.
  var leafCount = 0

  /// The memory of a result.
  struct Slot {
    var shape: Shape
    var elementType: ElementType
  }

  /// One thing to do.
  enum Step {
    case loop(Loop)
    case general(NodeStep)
    case product(MatrixProduct)
    case reference(ReferenceStep)
  }

  /// A node computed by the kernel of its primitive, from contiguous slots.
  final class NodeStep {
    let node: Int
    let inputs: [Place]
    let result: Int

    init(node: Int, inputs: [Place], result: Int) {
      self.node = node
      self.inputs = inputs
      self.result = result
    }
  }

  /// A node computed in the plain way; what its inputs are comes with it.
  final class ReferenceStep {
    let node: Int
    let inputs: [Completion]
    let result: Int

    init(node: Int, inputs: [Completion], result: Int) {
      self.node = node
      self.inputs = inputs
      self.result = result
    }
  }

  /// Where the elements of a node are; without a layout they lie in order.
  struct Completion {
    var node: Int
    var slot: Int
    var layout: Layout?
  }

  /// Elements in a slot.
  struct Place {
    var slot: Int
    var offset: Int
  }
}

/// A loop that is ready to run, with the slots it works on.
final class Loop {
  /// What the C kernels read.
  fileprivate(set) var code = gd_loop()
  let operands: [Plan.Place]
  let outputs: [Plan.Place]
  let elementSizes: (operands: [Int], outputs: [Int])
  /// An estimate of the work: functions of elements, costly ones counted several times.
  let work: Int
  /// The lengths of the loop, for `--explain-plan`.
  let domain: Shape

  private let lengths: UnsafeMutablePointer<Int>
  private let strides: UnsafeMutablePointer<Int>
  private let operandRows: UnsafeMutablePointer<gd_operand>
  private let instructionRows: UnsafeMutablePointer<gd_instruction>
  private let outputRows: UnsafeMutablePointer<gd_output>

  /// Copies a compiled loop into memory that the C kernels read.
  ///
  /// - Parameter compiled: strides of operands and outputs are taken from the arrays beside them.
  init(_ compiled: CompiledLoop, domain: Shape, work: Int) {
    self.operands = compiled.operandPlaces
    self.outputs = compiled.outputPlaces
    self.work = work
    self.domain = domain
    let rank = compiled.lengths.count
    elementSizes = (
      compiled.operands.map { ElementType.byteCount(of: $0.type) },
      compiled.outputs.map { ElementType.byteCount(of: $0.place.type) }
    )
    lengths = .allocate(capacity: rank)
    lengths.initialize(from: compiled.lengths, count: rank)
    let rows = compiled.operandStrides + compiled.outputStrides
    strides = .allocate(capacity: max(rows.count * rank, 1))
    for (row, values) in rows.enumerated() {
      (strides + row * rank).initialize(from: values, count: rank)
    }
    operandRows = .allocate(capacity: max(compiled.operands.count, 1))
    for (index, operand) in compiled.operands.enumerated() {
      var operand = operand
      operand.strides = UnsafePointer(strides + index * rank)
      (operandRows + index).initialize(to: operand)
    }
    instructionRows = .allocate(capacity: max(compiled.instructions.count, 1))
    instructionRows.initialize(from: compiled.instructions, count: compiled.instructions.count)
    outputRows = .allocate(capacity: max(compiled.outputs.count, 1))
    for (index, output) in compiled.outputs.enumerated() {
      var output = output
      output.place.strides = UnsafePointer(strides + (compiled.operands.count + index) * rank)
      (outputRows + index).initialize(to: output)
    }
    code.rank = Int32(rank)
    code.kept = Int32(compiled.kept)
    code.reduced = Int32(compiled.reduced)
    code.lengths = UnsafePointer(lengths)
    code.tile_dimension = Int32(compiled.tileDimension)
    code.tile_step = compiled.tileStep
    code.operand_count = Int32(compiled.operands.count)
    code.instruction_count = Int32(compiled.instructions.count)
    code.output_count = Int32(compiled.outputs.count)
    code.block_count = Int32(compiled.blockCount)
    code.block_size = compiled.blockSize
    code.operands = UnsafePointer(operandRows)
    code.instructions = UnsafePointer(instructionRows)
    code.outputs = UnsafePointer(outputRows)
  }

  deinit {
    lengths.deallocate()
    strides.deallocate()
    operandRows.deallocate()
    instructionRows.deallocate()
    outputRows.deallocate()
  }
}

/// A loop in its final order, before it is copied for the C kernels.
struct CompiledLoop {
  var lengths: [Int] = []
  var kept = 0
  var reduced = 0
  var tileDimension = 0
  var tileStep = 1
  var operands: [gd_operand] = []
  var operandStrides: [[Int]] = []
  var operandPlaces: [Plan.Place] = []
  var instructions: [gd_instruction] = []
  var outputs: [gd_output] = []
  var outputStrides: [[Int]] = []
  var outputPlaces: [Plan.Place] = []
  var blockCount = 0
  var blockSize = 0
}

import CKernels
import COpenBLAS

/// A step of a plan: the products of the matrices in the last two dimensions.
final class MatrixProduct {
  let left: Plan.Place
  let right: Plan.Place
  let result: Int
  let elementType: ElementType
  let rows: Int
  let columns: Int
  /// The length of the sums.
  let terms: Int
  private let leftStrides: (row: Int, column: Int)
  private let rightStrides: (row: Int, column: Int)
  private let leftMatrix: (transposition: CBLAS_TRANSPOSE, stride: Int32)
  private let rightMatrix: (transposition: CBLAS_TRANSPOSE, stride: Int32)
  /// Where the matrices of each product begin.
  private let offsets: [(left: Int, right: Int)]
  /// The result in parts that threads compute: always the same ones, whatever the threads are.
  private var parts: [Part]

  private struct Part {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// Describes products whose matrices lie as BLAS takes them.
  init(
    left: Plan.Place, leftLayout: Layout, right: Plan.Place, rightLayout: Layout, result: Int,
    elementType: ElementType
  ) {
    self.left = left
    self.right = right
    self.result = result
    self.elementType = elementType
    let rank = leftLayout.shape.count
    rows = leftLayout.shape[rank - 2]
    terms = leftLayout.shape[rank - 1]
    columns = rightLayout.shape[rank - 1]
    leftStrides = (leftLayout.strides[rank - 2], leftLayout.strides[rank - 1])
    rightStrides = (rightLayout.strides[rank - 2], rightLayout.strides[rank - 1])
    leftMatrix = leftLayout.matrix
    rightMatrix = rightLayout.matrix
    let batches = [leftLayout, rightLayout].map { layout in
      var offsets: [Int] = []
      Layout(
        shape: Shape(layout.shape.dropLast(2)), strides: Array(layout.strides.dropLast(2))
      ).forEachOffset { offsets.append($0) }
      return offsets
    }
    offsets = zip(batches[0], batches[1]).map { (left: $0, right: $1) }
    let whole = [Part(rows: 0..<rows, columns: 0..<columns)]
    parts = whole
    // Only BLAS takes a part of a matrix.
    if elementType.isFloatingPoint, !isThin {
      parts = MatrixProduct.parts(rows: rows, columns: columns, terms: terms) ?? whole
    }
  }

  /// How many pairs of matrices there are, and in how many parts each of their products is made.
  var counts: (batch: Int, parts: Int) { (offsets.count, parts.count) }

  /// The work, in additions of elements.
  var work: Int {
    let work = Double(rows) * Double(columns) * Double(terms) * Double(offsets.count) / 4
    return work < 1e18 ? Int(work) : Int.max
  }

  /// A part has at least this number of multiplications, and is so many rows or columns wide.
  private static let partWork = 1 << 19
  private static let partLengths = (few: 32, many: 128)
  private static let partLimit = 8

  private static func parts(rows: Int, columns: Int, terms: Int) -> [Part]? {
    let length = max(rows, columns)
    let width = length < partLengths.many ? partLengths.few : partLengths.many
    let work = Double(rows) * Double(columns) * Double(terms)
    let count = min(partLimit, length / width, Int(min(work / Double(partWork), 1e9)))
    guard count > 1 else { return nil }
    let step = (length + count - 1) / count
    return (0..<count).map { index in
      let range = min(index * step, length)..<min((index + 1) * step, length)
      return rows >= columns
        ? Part(rows: range, columns: 0..<columns) : Part(rows: 0..<rows, columns: range)
    }
  }

  /// Whether a product is done sooner than BLAS has begun.
  var isThin: Bool {
    if terms <= 4 || rows * columns <= 4 { return terms > 0 }
    let isRow = leftStrides.column == 1 && rightStrides.row == 1 && columns == 1
    return terms > 0 && (rows * columns * terms <= 512 || isRow)
  }

  /// Computes all products, until the flag is raised; a RuntimeError where BLAS is needed and missing.
  func run(
    left: UnsafeMutableRawPointer, right: UnsafeMutableRawPointer,
    result: UnsafeMutableRawPointer, pool: OpaquePointer?, until flag: InterruptFlag
  ) throws(TensorError) {
    if rows == 0 || columns == 0 || offsets.isEmpty { return }
    if !elementType.isInteger, !isThin { try BLAS.open() }
    var job = Job(product: self, left: left, right: right, result: result, flag: flag)
    withUnsafeMutablePointer(to: &job) { context in
      gd_pool_run(
        pool, offsets.count * parts.count, flag.address,
        { context, _, begin, end in
          guard let job = context?.assumingMemoryBound(to: Job.self) else { return }
          for index in begin..<end { job.pointee.product.compute(index, job.pointee) }
        }, context)
    }
  }

  private struct Job {
    let product: MatrixProduct
    let left: UnsafeMutableRawPointer
    let right: UnsafeMutableRawPointer
    let result: UnsafeMutableRawPointer
    let flag: InterruptFlag
  }

  private func compute(_ index: Int, _ job: Job) {
    let (matrix, number) = index.quotientAndRemainder(dividingBy: parts.count)
    forEachPanel(of: parts[number], until: job.flag) { compute($0, of: matrix, job) }
  }

  /// So many multiplications are done between two looks at the flag, which takes some hundredths of a
  /// second; wide panels let BLAS do what it does best.
  private var panelWork: Int {
    if elementType.isInteger || isThin { return 1 << 26 }
    return elementType == .float32 ? 1 << 31 : 1 << 30
  }

  /// Calls `body` for the panels of a part, until the flag is raised: nearly always for the whole part.
  private func forEachPanel(
    of part: Part, until flag: InterruptFlag, _ body: (Part) -> Void
  ) {
    let limit = max(panelWork / max(terms, 1), 1)
    if part.columns.count <= limit / max(part.rows.count, 1) {
      if !flag.isRaised { body(part) }
      return
    }
    // Integers and thin products are computed by whole rows.
    let isWhole = elementType.isInteger || isThin
    let side = Int(Double(limit).squareRoot()) / 64 * 64
    let width = isWhole ? part.columns.count : min(max(side, 64), part.columns.count)
    let height = max(limit / max(width, 1), isWhole ? 1 : 64)
    flag.forEachPiece(of: part.rows, by: height) { rows in
      flag.forEachPiece(of: part.columns, by: width) { columns in
        body(Part(rows: rows, columns: columns))
      }
    }
  }

  private func compute(_ part: Part, of matrix: Int, _ job: Job) {
    let size = elementType.byteCount
    let a =
      job.left
      + (offsets[matrix].left + part.rows.lowerBound * leftStrides.row) * size
    let b =
      job.right
      + (offsets[matrix].right + part.columns.lowerBound * rightStrides.column) * size
    let c =
      job.result
      + (matrix * rows * columns + part.rows.lowerBound * columns + part.columns.lowerBound) * size
    if elementType.isInteger {
      gd_integer_product(elementType.kernel, c, a, b, part.rows.count, columns, terms)
    } else if isThin {
      gd_thin_product(
        elementType.kernel, c, a, leftStrides.row, leftStrides.column, b, rightStrides.row,
        rightStrides.column, part.rows.count, columns, terms)
    } else if elementType == .float32 {
      cblas_sgemm(
        CblasRowMajor, leftMatrix.transposition, rightMatrix.transposition,
        Int32(part.rows.count), Int32(part.columns.count), Int32(terms), 1,
        a.assumingMemoryBound(to: Float.self), leftMatrix.stride,
        b.assumingMemoryBound(to: Float.self), rightMatrix.stride, 0,
        c.assumingMemoryBound(to: Float.self), Int32(columns))
    } else {
      cblas_dgemm(
        CblasRowMajor, leftMatrix.transposition, rightMatrix.transposition,
        Int32(part.rows.count), Int32(part.columns.count), Int32(terms), 1,
        a.assumingMemoryBound(to: Double.self), leftMatrix.stride,
        b.assumingMemoryBound(to: Double.self), rightMatrix.stride, 0,
        c.assumingMemoryBound(to: Double.self), Int32(columns))
    }
  }
}

extension Layout {
  /// Whether the last two dimensions are a matrix as BLAS takes it: one of them evenly laid out,
  /// and no length beyond its integers.
  var isMatrixForBLAS: Bool {
    let rows = shape[shape.count - 2]
    let columns = shape[shape.count - 1]
    let down = strides[shape.count - 2]
    let across = strides[shape.count - 1]
    let isRowMajor = (across == 1 || columns == 1) && (down >= max(columns, 1) || rows == 1)
    let isColumnMajor = (down == 1 || rows == 1) && (across >= max(rows, 1) || columns == 1)
    return (isRowMajor || isColumnMajor) && max(abs(down), abs(across)) <= Int(Int32.max)
  }

  /// How BLAS is told of the matrix in the last two dimensions.
  var matrix: (transposition: CBLAS_TRANSPOSE, stride: Int32) {
    let rows = shape[shape.count - 2]
    let columns = shape[shape.count - 1]
    let down = strides[shape.count - 2]
    let across = strides[shape.count - 1]
    if (across == 1 || columns == 1) && (down >= max(columns, 1) || rows == 1) {
      return (CblasNoTrans, Int32(clamping: max(rows == 1 ? columns : down, columns, 1)))
    }
    return (CblasTrans, Int32(clamping: max(columns == 1 ? rows : across, rows, 1)))
  }
}

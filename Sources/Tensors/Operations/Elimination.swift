/// A square matrix on its way to triangular form, by Gauss with the largest pivots.
///
/// Small systems are eliminated column by column, larger ones by blocks of columns, which leaves most
/// of the work to matrix products; between two blocks it is seen whether the user asked to stop.
struct Elimination<T: BLASElement> {
  private let memory: Buffer
  private let rows: UnsafeMutablePointer<T>
  private let count: Int
  private var order: [Int]
  private var isOdd = false
  private let flag: InterruptFlag

  /// The width of a block: so narrow that its own elimination is little of the work.
  private static var blockLength: Int { 64 }

  /// Copies a matrix.
  ///
  /// - Throws: a RuntimeError where a matrix of this size needs BLAS and there is none; a MemoryError.
  init(_ elements: UnsafePointer<T>, _ count: Int, _ engine: Engine) throws(TensorError) {
    if count > Self.blockLength { try BLAS.open() }
    // BLAS counts with 32 bits.
    guard count <= Int(Int32.max) else { throw Buffer.exhausted(Int.max) }
    memory = try Buffer(byteCount: count * count * MemoryLayout<T>.stride, engine: engine)
    rows = memory.address.assumingMemoryBound(to: T.self)
    rows.update(from: elements, count: count * count)
    self.count = count
    flag = engine.interruptFlag
    order = Array(0..<count)
  }

  private var matrix: BLAS.Matrix<T> {
    BLAS.Matrix(start: rows, rows: count, columns: count, stride: count)
  }

  /// Exchanges rows and columns.
  func transpose() {
    for row in 0..<count {
      for column in 0..<row {
        swap(&rows[row * count + column], &rows[column * count + row])
      }
    }
  }

  /// The product of the pivots.
  var determinant: T {
    (0..<count).reduce(isOdd ? -1 : 1) { $0 * rows[$1 * count + $1] }
  }

  /// Factors the matrix; returns the column where it has no pivot.
  ///
  /// - Parameter replacingZeros: whether a tiny number stands for a pivot that is missing.
  mutating func eliminate(replacingZeros: Bool = false) -> Int? {
    for start in stride(from: 0, to: count, by: Self.blockLength) where !flag.isRaised {
      let end = min(start + Self.blockLength, count)
      for column in start..<end {
        if !choosePivot(column, replacingZeros: replacingZeros) { return column }
        clear(below: column, end: end)
      }
      substitute(start..<end, in: matrix.part(0..<count, end..<count))
      BLAS.subtractProduct(
        of: matrix.part(end..<count, start..<end), matrix.part(start..<end, end..<count),
        from: matrix.part(end..<count, end..<count), until: flag)
    }
    return nil
  }

  /// Brings the row with the largest element of a column to its place; false where all are zero.
  private mutating func choosePivot(_ column: Int, replacingZeros: Bool) -> Bool {
    var best = column
    for row in column..<count
    where abs(rows[row * count + column]) > abs(rows[best * count + column]) { best = row }
    if rows[best * count + column] == 0 {
      if !replacingZeros { return false }
      rows[best * count + column] = .ulpOfOne
    }
    if best != column {
      for place in 0..<count { swap(&rows[best * count + place], &rows[column * count + place]) }
      order.swapAt(best, column)
      isOdd.toggle()
    }
    return true
  }

  /// Takes multiples of a pivot's row from those below it, up to the column `end`.
  private func clear(below column: Int, end: Int) {
    let pivotRow = rows + column * count
    for row in column + 1..<max(count, column + 1) {
      let other = rows + row * count
      let factor = other[column] / pivotRow[column]
      other[column] = factor
      if factor == 0 { continue }
      for place in column + 1..<max(end, column + 1) { other[place] -= factor * pivotRow[place] }
    }
  }

  /// Takes from the rows of `block` in `target` what the rows of the block above them contribute.
  private func substitute(_ block: Range<Int>, in target: BLAS.Matrix<T>) {
    for row in block {
      for above in block.lowerBound..<row {
        subtract(rows[row * count + above], times: above, from: row, in: target)
      }
    }
  }

  private func subtract(
    _ factor: T, times source: Int, from row: Int, in target: BLAS.Matrix<T>
  ) {
    let (from, to) = (target.start + source * target.stride, target.start + row * target.stride)
    for place in 0..<target.columns { to[place] -= factor * from[place] }
  }

  /// The solutions for right sides, which are the columns of a matrix of `width` columns.
  func solve(_ right: UnsafePointer<T>, width: Int, result: UnsafeMutablePointer<T>) {
    for row in 0..<count {
      (result + row * width).update(from: right + order[row] * width, count: width)
    }
    let target = BLAS.Matrix(start: result, rows: count, columns: width, stride: width)
    let all = 0..<width
    let starts = stride(from: 0, to: count, by: Self.blockLength)
    for start in starts where !flag.isRaised {
      let block = start..<min(start + Self.blockLength, count)
      BLAS.subtractProduct(
        of: matrix.part(block, 0..<start), target.part(0..<start, all),
        from: target.part(block, all), until: flag)
      substitute(block, in: target)
    }
    for start in starts.reversed() where !flag.isRaised {
      let block = start..<min(start + Self.blockLength, count)
      BLAS.subtractProduct(
        of: matrix.part(block, block.upperBound..<count),
        target.part(block.upperBound..<count, all), from: target.part(block, all), until: flag)
      for row in block.reversed() {
        for below in row + 1..<max(block.upperBound, row + 1) {
          subtract(rows[row * count + below], times: below, from: row, in: target)
        }
        let pivot = rows[row * count + row]
        let place = result + row * width
        for column in all { place[column] /= pivot }
      }
    }
  }
}

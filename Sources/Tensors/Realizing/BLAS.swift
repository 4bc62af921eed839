import COpenBLAS

/// The library of matrix products.
enum BLAS {
  /// Opens it, unless it is open; to be called before its functions, by any thread.
  static func open() throws(TensorError) {
    guard let failure = gd_open_openblas() else { return }
    throw TensorError(
      .runtime, "matrix products need OpenBLAS: \(String(cString: failure))",
      hint: "install OpenBLAS (Debian: libopenblas0, Homebrew: openblas)")
  }

  /// A matrix whose rows lie in order, `stride` elements apart.
  struct Matrix<Element: BLASElement> {
    var start: UnsafeMutablePointer<Element>
    var rows: Int
    var columns: Int
    var stride: Int

    /// Some rows and columns of it.
    func part(_ rows: Range<Int>, _ columns: Range<Int>) -> Matrix {
      Matrix(
        start: start + rows.lowerBound * stride + columns.lowerBound, rows: rows.count,
        columns: columns.count, stride: stride)
    }
  }

  /// Takes the product of two matrices from a third, whose lengths fit into BLAS's integers, until the
  /// flag is raised.
  static func subtractProduct<Element: BLASElement>(
    of left: Matrix<Element>, _ right: Matrix<Element>, from target: Matrix<Element>,
    until flag: InterruptFlag
  ) {
    guard target.columns > 0, left.columns > 0 else { return }
    // Some hundredths of a second each.
    let height = max(1 << 30 / target.columns / left.columns, 64)
    flag.forEachPiece(of: 0..<target.rows, by: height) { rows in
      Element.subtractProduct(
        left.part(rows, 0..<left.columns), right, target.part(rows, 0..<target.columns))
    }
  }
}

/// What BLAS computes with.
protocol BLASElement: BinaryFloatingPoint {
  static func subtractProduct(
    _ left: BLAS.Matrix<Self>, _ right: BLAS.Matrix<Self>, _ target: BLAS.Matrix<Self>)
}

extension Float: BLASElement {
  static func subtractProduct(
    _ left: BLAS.Matrix<Float>, _ right: BLAS.Matrix<Float>, _ target: BLAS.Matrix<Float>
  ) {
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(target.rows), Int32(target.columns),
      Int32(left.columns), -1, left.start, Int32(left.stride), right.start, Int32(right.stride), 1,
      target.start, Int32(target.stride))
  }
}

extension Double: BLASElement {
  static func subtractProduct(
    _ left: BLAS.Matrix<Double>, _ right: BLAS.Matrix<Double>, _ target: BLAS.Matrix<Double>
  ) {
    cblas_dgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(target.rows), Int32(target.columns),
      Int32(left.columns), -1, left.start, Int32(left.stride), right.start, Int32(right.stride), 1,
      target.start, Int32(target.stride))
  }
}

/// A picture made of equal cells.
public final class ImageArtist: Artist {
  /// What a colour bar shows; nil for an image of colours.
  public let mapping: ColorMapping?
  /// The edges left, right, bottom, top in data units.
  public let extent: [Double]
  private let rows: Int
  private let columns: Int
  private let pixels: [UInt32]
  private let isSmooth: Bool

  init(
    colors: [Color], rows: Int, columns: Int, extent: [Double], mapping: ColorMapping?,
    alpha: Double, isSmooth: Bool
  ) {
    self.rows = rows
    self.columns = columns
    self.extent = extent
    self.mapping = mapping
    self.isSmooth = isSmooth
    pixels = colors.map { color in
      let opacity = color.alpha * alpha
      func byte(_ value: Double) -> UInt32 { UInt32(wholeNumber(value * 255 + 0.5, in: 0...255)) }
      return byte(opacity) << 24 | byte(color.red * opacity) << 16
        | byte(color.green * opacity) << 8 | byte(color.blue * opacity)
    }
    super.init(label: nil, zOrder: 0)
  }

  override func extend(_ limits: inout DataLimits) {
    limits.markUsed()
    limits.include(Point(extent[0], extent[2]))
    limits.include(Point(extent[1], extent[3]))
    limits.x.sticky += [extent[0], extent[1]]
    limits.y.sticky += [extent[2], extent[3]]
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    let left = projection.x(extent[0])
    let right = projection.x(extent[1])
    let bottom = projection.y(extent[2])
    let top = projection.y(extent[3])
    guard [left, right, bottom, top].allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { return }
    let x = canvas.snapped(left)
    let y = canvas.snapped(top)
    let area = Rectangle(
      x: x, y: y, width: canvas.snapped(right) - x, height: canvas.snapped(bottom) - y)
    let (cells, across, down) = fitted(to: area, canvas)
    canvas.image(cells, columns: across, rows: down, in: area, isSmooth: isSmooth)
  }

  // More cells than pixels are averaged, so that fine patterns do not shimmer.
  private func fitted(to area: Rectangle, _ canvas: Canvas) -> ([UInt32], Int, Int) {
    let scale = canvas.pixelsPerPoint ?? 4
    let across = wholeNumber(abs(area.width) * scale, in: 1...16_384)
    let down = wholeNumber(abs(area.height) * scale, in: 1...16_384)
    let columnStep = max(columns / across, 1)
    let rowStep = max(rows / down, 1)
    guard columnStep > 1 || rowStep > 1 else { return (pixels, columns, rows) }
    let width = (columns + columnStep - 1) / columnStep
    let height = (rows + rowStep - 1) / rowStep
    var result: [UInt32] = []
    result.reserveCapacity(width * height)
    for row in 0..<height {
      for column in 0..<width {
        var sums: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var count: UInt64 = 0
        for y in row * rowStep..<min((row + 1) * rowStep, rows) {
          for x in column * columnStep..<min((column + 1) * columnStep, columns) {
            let pixel = UInt64(pixels[y * columns + x])
            sums.0 += pixel >> 24
            sums.1 += pixel >> 16 & 255
            sums.2 += pixel >> 8 & 255
            sums.3 += pixel & 255
            count += 1
          }
        }
        count = max(count, 1)
        result.append(
          UInt32(sums.0 / count << 24 | sums.1 / count << 16 | sums.2 / count << 8 | sums.3 / count)
        )
      }
    }
    return (result, width, height)
  }
}

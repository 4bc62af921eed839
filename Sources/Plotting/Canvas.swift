import CCairo

/// How lines are drawn.
struct Pen {
  var color: Color
  var width: Double
  var dashes: [Double] = []
  var join = Join.round
  var hasProjectingCaps = false
  /// Whether edges are smoothed; pictures with very many lines do without.
  var isSmooth = true

  enum Join { case round, bevel, miter }
}

/// A surface to draw on: the only type that speaks to Cairo; lengths are points, y goes down.
final class Canvas {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  /// Pixels in a point for a bitmap, nil for a picture made of paths.
  let pixelsPerPoint: Double?

  /// Opens Cairo, which every picture needs; a RuntimeError where it is missing.
  static func open() throws(PlottingError) {
    guard let failure = gd_open_cairo() else { return }
    let reason = String(cString: failure)
    throw PlottingError(.runtime, "pictures need Cairo (libcairo2, or brew's cairo): \(reason)")
  }

  /// A canvas that draws on `surface`, which it owns from now on.
  init(surface: OpaquePointer, pixelsPerPoint: Double?) {
    self.surface = surface
    self.pixelsPerPoint = pixelsPerPoint
    context = cairo_create(surface)
    if let scale = pixelsPerPoint { cairo_scale(context, scale, scale) }
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// A small bitmap canvas for measuring text only.
  static func forMeasuring() -> Canvas {
    Canvas(surface: cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), pixelsPerPoint: nil)
  }

  /// A white bitmap canvas whose dots are to be read back.
  static func bitmap(columns: Int, rows: Int, pixelsPerPoint: Double) -> Canvas {
    let canvas = Canvas(
      surface: cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(clamping: columns), Int32(clamping: rows)),
      pixelsPerPoint: pixelsPerPoint)
    canvas.paint(.white)
    return canvas
  }

  /// The pixels of a bitmap that are clearly not white.
  func dots() -> Dots {
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return Dots(columns: 0) }
    var dots = Dots(columns: Int(cairo_image_surface_get_width(surface)))
    let rowBytes = Int(cairo_image_surface_get_stride(surface))
    for row in 0..<Int(cairo_image_surface_get_height(surface)) {
      for column in 0..<dots.columns {
        let pixel = data + row * rowBytes + column * 4
        let isInked = min(pixel[0], pixel[1], pixel[2]) < 150
        dots.inks.append(isInked ? Ink(red: pixel[2], green: pixel[1], blue: pixel[0]) : nil)
      }
    }
    return dots
  }

  /// What Cairo complains about, or nil.
  var failure: String? {
    let status = cairo_status(context)
    let other = cairo_surface_status(surface)
    let failed = status != CAIRO_STATUS_SUCCESS ? status : other
    guard failed != CAIRO_STATUS_SUCCESS else { return nil }
    return String(cString: cairo_status_to_string(failed))
  }

  /// Ends the picture, so that a file is complete.
  func finish() { cairo_surface_finish(surface) }

  // MARK: Paths

  func move(to point: Point) { cairo_move_to(context, point.x, point.y) }
  func line(to point: Point) { cairo_line_to(context, point.x, point.y) }
  func closePath() { cairo_close_path(context) }

  func polyline(_ points: some Sequence<Point>, closed: Bool = false) {
    var isFirst = true
    for point in points {
      if isFirst { move(to: point) } else { line(to: point) }
      isFirst = false
    }
    if closed { closePath() }
  }

  func rectangle(_ rectangle: Rectangle) {
    cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
  }

  func rectangle(_ rectangle: Rectangle, cornerRadius radius: Double) {
    cairo_new_sub_path(context)
    let corners = [
      (rectangle.right - radius, rectangle.y + radius, -0.5),
      (rectangle.right - radius, rectangle.bottom - radius, 0.0),
      (rectangle.x + radius, rectangle.bottom - radius, 0.5),
      (rectangle.x + radius, rectangle.y + radius, 1.0),
    ]
    for (x, y, start) in corners {
      cairo_arc(context, x, y, radius, start * .pi, (start + 0.5) * .pi)
    }
    cairo_close_path(context)
  }

  func circle(at center: Point, radius: Double) {
    cairo_new_sub_path(context)
    cairo_arc(context, center.x, center.y, radius, 0, 2 * .pi)
    cairo_close_path(context)
  }

  /// The nearest place where a line of `width` along one axis covers whole pixels.
  func snapped(_ position: Double, width: Double = 0) -> Double {
    guard let scale = pixelsPerPoint else { return position }
    let pixels = max((width * scale).rounded(), width > 0 ? 1 : 0)
    let shift = pixels.truncatingRemainder(dividingBy: 2) == 1 ? 0.5 : 0
    return ((position * scale - shift).rounded() + shift) / scale
  }

  // MARK: Ink

  private func set(_ color: Color) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  func stroke(_ pen: Pen) {
    guard pen.width > 0, pen.color.alpha > 0 else {
      cairo_new_path(context)
      return
    }
    set(pen.color)
    cairo_set_line_width(context, pen.width)
    let dashes = pen.dashes.map { $0 * pen.width }
    let isDashed = dashes.contains { $0 > 0 } && dashes.allSatisfy { $0 >= 0 }
    cairo_set_dash(context, dashes, isDashed ? Int32(dashes.count) : 0, 0)
    let join =
      switch pen.join {
      case .round: CAIRO_LINE_JOIN_ROUND
      case .bevel: CAIRO_LINE_JOIN_BEVEL
      case .miter: CAIRO_LINE_JOIN_MITER
      }
    cairo_set_line_join(context, join)
    let isProjecting = pen.hasProjectingCaps && !isDashed
    cairo_set_line_cap(context, isProjecting ? CAIRO_LINE_CAP_SQUARE : CAIRO_LINE_CAP_BUTT)
    if !pen.isSmooth { cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE) }
    cairo_stroke(context)
    if !pen.isSmooth { cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT) }
  }

  func fill(_ color: Color, keepingPath: Bool = false) {
    set(color)
    if keepingPath { cairo_fill_preserve(context) } else { cairo_fill(context) }
  }

  /// Fills without smoothing the edges, so that neighbouring areas leave no seam.
  func fillSharply(_ color: Color) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE)
    fill(color)
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
  }

  func line(from start: Point, to end: Point, _ pen: Pen) {
    move(to: start)
    line(to: end)
    stroke(pen)
  }

  /// Fills the whole canvas.
  func paint(_ color: Color) {
    set(color)
    cairo_paint(context)
  }

  /// Runs `body` with everything outside `area` kept blank.
  func clipped(to area: Rectangle, _ body: () -> Void) {
    cairo_save(context)
    rectangle(area)
    cairo_clip(context)
    body()
    cairo_restore(context)
  }

  /// Runs `body` and lays its ink down as one layer of the opacity `alpha`.
  func layered(alpha: Double, _ body: () -> Void) {
    guard alpha < 1 else { return body() }
    cairo_push_group(context)
    body()
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, max(alpha, 0))
  }

  // MARK: Images and stamps

  /// Draws `cells` (premultiplied, alpha highest, row by row) into `area`.
  func image(
    _ cells: [UInt32], columns across: Int, rows down: Int, in area: Rectangle, isSmooth: Bool
  ) {
    // Those who show SVG and PDF may blur the borders of cells: many pixels a cell leave no blur.
    let repeats = pixelsPerPoint == nil && !isSmooth ? max(600 / max(across, down, 1), 1) : 1
    guard cells.count == across * down else { return }
    let columns = across * repeats
    let rows = down * repeats
    var pixels = cells
    if repeats > 1 {
      pixels = (0..<rows).flatMap { row in
        (0..<columns).map { cells[row / repeats * across + $0 / repeats] }
      }
    }
    guard columns > 0, rows > 0, columns <= 32_767, rows <= 32_767,
      pixels.count == columns * rows, abs(area.width) > 1e-6, abs(area.height) > 1e-6,
      let image = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(columns), Int32(rows))
    else { return }
    defer { cairo_surface_destroy(image) }
    guard let data = cairo_image_surface_get_data(image) else { return }
    let rowBytes = Int(cairo_image_surface_get_stride(image))
    pixels.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      for row in 0..<rows {
        (data + row * rowBytes).update(
          from: (start + row * columns * 4).assumingMemoryBound(to: UInt8.self),
          count: columns * 4)
      }
    }
    cairo_surface_mark_dirty(image)
    cairo_save(context)
    cairo_translate(context, area.x, area.y)
    cairo_scale(context, area.width / Double(columns), area.height / Double(rows))
    cairo_set_source_surface(context, image, 0, 0)
    let pattern = cairo_get_source(context)
    cairo_pattern_set_filter(pattern, isSmooth ? CAIRO_FILTER_BILINEAR : CAIRO_FILTER_NEAREST)
    cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
    cairo_rectangle(context, 0, 0, Double(columns), Double(rows))
    cairo_fill(context)
    cairo_restore(context)
  }

  /// Draws a sign once and prints it at each of `centers`: fast for very many.
  func stamp(radius: Double, color: Color, at centers: [Point], draw: (Canvas) -> Void) {
    let scale = pixelsPerPoint ?? 1
    let side = Int32(wholeNumber((2 * radius * scale).rounded(.up), in: 1...4_096)) + 2
    guard let mask = cairo_image_surface_create(CAIRO_FORMAT_A8, side, side) else { return }
    let canvas = Canvas(surface: cairo_surface_reference(mask), pixelsPerPoint: scale)
    let middle = (Double(side / 2) + 0.5) / scale
    cairo_translate(canvas.context, middle, middle)
    draw(canvas)
    cairo_surface_flush(mask)
    cairo_save(context)
    set(color)
    // The mask is in pixels: whole pixels keep every print equally sharp.
    cairo_identity_matrix(context)
    for center in centers {
      cairo_mask_surface(
        context, mask, (center.x * scale).rounded(.down) - Double(side / 2),
        (center.y * scale).rounded(.down) - Double(side / 2))
    }
    cairo_restore(context)
    cairo_surface_destroy(mask)
  }

  // MARK: Glyphs

  private func selectFont(_ run: TextRun) {
    cairo_select_font_face(
      context, "DejaVu Sans", run.isItalic ? CAIRO_FONT_SLANT_ITALIC : CAIRO_FONT_SLANT_NORMAL,
      run.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(context, run.size)
  }

  /// How far `run` moves the pen.
  func width(of run: TextRun) -> Double {
    selectFont(run)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, run.text, &extents)
    return extents.x_advance
  }

  func draw(_ run: TextRun, at point: Point, _ color: Color) {
    selectFont(run)
    set(color)
    cairo_move_to(context, point.x, point.y)
    cairo_show_text(context, run.text)
    cairo_new_path(context)
  }

  /// Runs `body` with `point` as origin and everything turned left by `degrees`.
  func turned(about point: Point, degrees: Double, _ body: () -> Void) {
    guard point.isFinite, degrees.isFinite else { return }
    cairo_save(context)
    cairo_translate(context, point.x, point.y)
    if degrees != 0 { cairo_rotate(context, -degrees * .pi / 180) }
    body()
    cairo_restore(context)
  }
}

import CCairo

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Figure {
  /// The kinds of files that a figure can be written to.
  public enum Format: String, CaseIterable, Sendable {
    case pdf, png, svg

    /// The format for the file called `path`: by its ending, PNG without one.
    ///
    /// A ValueError in matplotlib's words for any other ending.
    public static func of(path: String) throws(PlottingError) -> Format {
      let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .png }
      return try named(String(name[name.index(after: dot)...]))
    }

    /// The format called `name`; a ValueError in matplotlib's words if there is none.
    public static func named(_ name: String) throws(PlottingError) -> Format {
      guard let format = Format(rawValue: name.lowercased()) else {
        throw .value(
          "Format \(quoted(name)) is not supported (supported formats: pdf, png, svg)")
      }
      return format
    }
  }

  /// Writes the picture to the file at `path`, in the format of its ending unless told otherwise.
  ///
  /// A ValueError for a format or size that does not fit, an OSError with the system's reason for
  /// a file that cannot be written. A path without ending gets ".png", as in matplotlib.
  public func write(
    to path: String, format: Format? = nil, resolution: Double? = nil, isTransparent: Bool = false
  ) throws(PlottingError) {
    let chosen: Format
    if let format { chosen = format } else { chosen = try Format.of(path: path) }
    let bytes = try encoded(as: chosen, resolution: resolution, isTransparent: isTransparent)
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let hasEnding = name.dropFirst().contains(".")
    try Self.write(bytes, to: format == nil && !hasEnding ? path + ".png" : path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(PlottingError) {
    func failure() -> PlottingError {
      let code = errno
      return PlottingError(
        .file, "[Errno \(code)] \(String(cString: strerror(code))): \(quoted(path))")
    }
    guard !path.utf8.contains(0) else { throw .value("embedded null byte") }
    guard let file = fopen(path, "wb") else { throw failure() }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == bytes.count else {
      let error = failure()
      fclose(file)
      throw error
    }
    guard fclose(file) == 0 else { throw failure() }
  }

  /// The picture as the bytes of a file; the same figure always gives the same bytes.
  public func encoded(
    as format: Format, resolution: Double? = nil, isTransparent: Bool = false
  ) throws(PlottingError) -> [UInt8] {
    let resolution = resolution ?? self.resolution
    try checkSize(resolution: resolution)
    try Canvas.open()
    let sink = ByteSink()
    let target = Unmanaged.passUnretained(sink).toOpaque()
    let canvas: Canvas
    let surface: OpaquePointer?
    switch format {
    case .png:
      surface = cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, Int32(wholeNumber((width * resolution).rounded(), in: 1...32_767)),
        Int32(wholeNumber((height * resolution).rounded(), in: 1...32_767)))
    case .svg:
      surface = cairo_svg_surface_create_for_stream(
        ByteSink.append, target, width * 72, height * 72)
    case .pdf:
      surface = cairo_pdf_surface_create_for_stream(
        ByteSink.append, target, width * 72, height * 72)
    }
    guard let surface else { throw PlottingError(.runtime, "out of memory") }
    if format == .pdf {
      // A fixed date: the same figure, the same bytes.
      cairo_pdf_surface_set_metadata(
        surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
    }
    canvas = Canvas(
      surface: cairo_surface_reference(surface),
      pixelsPerPoint: format == .png ? resolution / 72 : nil)
    defer { cairo_surface_destroy(surface) }
    let face = faceColor
    let faces = axes.map(\.faceColor)
    if isTransparent {
      faceColor = .clear
      for axes in axes { axes.faceColor = .clear }
    }
    draw(on: canvas)
    if isTransparent {
      faceColor = face
      for (axes, face) in zip(axes, faces) { axes.faceColor = face }
    }
    if format == .png, canvas.failure == nil {
      let status = cairo_surface_write_to_png_stream(surface, ByteSink.append, target)
      guard status == CAIRO_STATUS_SUCCESS else {
        throw PlottingError(.runtime, String(cString: cairo_status_to_string(status)))
      }
    }
    if let failure = canvas.failure { throw PlottingError(.runtime, failure) }
    canvas.finish()
    let bytes = withExtendedLifetime(sink) { sink.bytes }
    return format == .svg ? Self.renumbered(bytes) : bytes
  }

  // Cairo numbers images and surfaces through the whole process; here they are counted from 0,
  // so that the same figure gives the same bytes. A name stands after `id="` or `#`.
  private static func renumbered(_ bytes: [UInt8]) -> [UInt8] {
    let identifier = Array("id=\"".utf8)
    var numbers: [String: Int] = [:]
    var counts: [String: Int] = [:]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isReference = bytes[index] == UInt8(ascii: "#")
      guard isReference || bytes[index...].starts(with: identifier) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let start = index + (isReference ? 1 : identifier.count)
      let name = bytes[start...].prefix { $0 != 0x22 && $0 != 0x29 && $0 != 0x0a }
      result += bytes[index..<start]
      index = name.endIndex
      let digits = name.reversed().prefix { (48...57).contains($0) }.count
      let stem = String(decoding: name.dropLast(digits), as: UTF8.self)
      guard digits > 0, !stem.hasPrefix("glyph") else {
        result += name
        continue
      }
      let key = String(decoding: name, as: UTF8.self)
      let number = numbers[key] ?? counts[stem, default: 0]
      if numbers[key] == nil {
        numbers[key] = number
        counts[stem] = number + 1
      }
      result += Array("\(stem)\(number)".utf8)
    }
    return result
  }
}

/// Collects what Cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let append: cairo_write_func_t = { target, data, count in
    guard let target else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(target).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}

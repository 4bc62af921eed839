/// Arrays as text, exactly as NumPy's `str` and `repr` give them.
public struct ArrayFormatter: Sendable {
  /// The digits after the decimal point, at most.
  public var precision = 8
  /// The number of elements above which only the edges are written; nil for no limit.
  public var threshold: Int? = 1000
  /// How many items of a long dimension are written at either end.
  public var edgeItems = 3
  /// The columns that lines are broken at.
  public var lineWidth = 75
  /// Whether small numbers are written as zero rather than with an exponent.
  public var suppressesSmall = false

  /// A formatter with the options that NumPy starts with.
  public init() {}

  /// `str(array)`.
  public func text(_ values: PrintedValues) -> String {
    if values.count == 0 { return "[]" }
    if values.shape.isEmpty { return scalarText(values) }
    return contents(values, separator: " ", indent: 0, lineWidth: lineWidth)
  }

  /// `repr(array)`: with the type, and with the shape where it cannot be seen.
  public func representation(_ values: PrintedValues) -> String {
    let prefix = "array("
    let indent = prefix.utf8.count
    let isEmpty = values.count == 0
    var text = prefix
    text +=
      isEmpty
      ? "[]"
      : contents(values, separator: ", ", indent: indent, lineWidth: lineWidth &- 1)
    var extras: [String] = []
    if isEmpty && values.shape != [0] || isSummary(values) {
      let items = values.shape.map(String.init).joined(separator: ", ")
      extras.append("shape=(\(items)\(values.shape.count == 1 ? "," : ""))")
    }
    let type = values.elementType
    if isEmpty || !(type == .float64 || type == .int64 || type == .bool) {
      extras.append("dtype=\(type.rawValue)")
    }
    if extras.isEmpty { return text + ")" }
    text += ","
    let extra = extras.joined(separator: ", ") + ")"
    let bytes = text.utf8
    let lineStart =
      bytes.lastIndex(of: UInt8(ascii: "\n")).map(bytes.index(after:)) ?? bytes.startIndex
    let column = bytes.distance(from: lineStart, to: bytes.endIndex)
    let fits = column + extra.utf8.count + 1 <= lineWidth
    return text + (fits ? " " : "\n" + String(repeating: " ", count: indent)) + extra
  }

  /// `str` of a NumPy scalar or of an array without dimensions: `0.5`, `True`, `3`.
  public func scalarText(_ values: PrintedValues) -> String {
    switch values.elements {
    case .integer(let value): value(0).description
    case .boolean(let value): value(0) ? "True" : "False"
    case .floatingPoint(let value): scalarText(value(0), type: values.elementType)
    }
  }

  private func scalarText(_ number: Double, type: PrintedValues.ElementType) -> String {
    guard type != .float64, number.isFinite else { return DecimalText.shortest(number) }
    let digits = DecimalText.shortestDigits(number, as: type)
    let isScientific = number != 0 && !(1e-4..<type.exponentCutoff).contains(number.magnitude)
    return isScientific ? DecimalText.exponential(digits) : DecimalText.plain(digits)
  }

  /// `repr` of a NumPy scalar: `np.float32(0.5)`, `np.True_`.
  public func scalarRepresentation(_ values: PrintedValues) -> String {
    let text = scalarText(values)
    return values.elementType == .bool
      ? "np.\(text)_" : "np.\(values.elementType.rawValue)(\(text))"
  }

  private func isSummary(_ values: PrintedValues) -> Bool {
    threshold.map { values.count > $0 } ?? false
  }

  private func contents(
    _ values: PrintedValues, separator: String, indent: Int, lineWidth: Int
  ) -> String {
    guard let rowLength = values.shape.last else {
      return ArrayElementStyle(values, indices: [0], formatter: self).text(at: 0)
    }
    let nested = NestedText(
      shape: values.shape, edgeItems: isSummary(values) ? max(edgeItems, 1) : nil,
      indent: indent, separator: separator == " " ? "" : ",")
    let places = (0..<nested.placeCount(rowLength)).map { nested.place($0, of: rowLength) }
    var indices: [Int] = []
    nested.forEachRow { first in
      for case .item(let index) in places { indices.append(first + index) }
    }
    let style = ArrayElementStyle(values, indices: indices, formatter: self)
    // Each dimension may close a bracket at the end of the line, the innermost or a comma.
    let width = lineWidth &- (values.shape.count - 1) &- 1
    return nested.text { first, column in
      var text = "["
      let start = column + 1
      var length = start
      for (position, place) in places.enumerated() {
        let word =
          switch place {
          case .item(let index): style.text(at: first + index)
          case .omission: "..."
          }
        if length + word.utf8.count > width, length > start {
          while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
          text += "\n" + String(repeating: " ", count: start)
          length = start
        }
        text += word
        length += word.utf8.count
        if position < places.count - 1 {
          text += separator
          length += separator.utf8.count
        }
      }
      return text + "]"
    }
  }
}

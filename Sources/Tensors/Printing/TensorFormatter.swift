/// Tensors as text, exactly as PyTorch's `repr` gives them.
public struct TensorFormatter: Sendable {
  /// The digits after the decimal point.
  public var precision = 4
  /// The number of elements above which only the edges are written; nil for no limit.
  public var threshold: Int? = 1000
  /// How many items of a long dimension are written at either end.
  public var edgeItems = 3
  /// The columns that lines are broken at.
  public var lineWidth = 80
  /// Whether numbers have exponents; nil to let the numbers decide.
  public var scientific: Bool?
  /// The floating-point type that goes without saying.
  public var defaultElementType = PrintedValues.ElementType.float32

  /// A formatter with the options that PyTorch starts with.
  public init() {}

  /// `repr(tensor)`: the values with what is worth knowing about the tensor.
  ///
  /// `gradientFunction` is a name such as `MulBackward0`; it goes before `requiresGradient`.
  public func text(
    _ values: PrintedValues, requiresGradient: Bool = false, gradientFunction: String? = nil,
    isParameter: Bool = false
  ) -> String {
    let prefix = "tensor("
    var suffixes: [String] = []
    let isEmpty = values.count == 0
    if isEmpty ? values.shape.count != 1 : edgeItems == 0 {
      suffixes.append("size=\(tuple(values.shape))")
    }
    let type = values.elementType
    let isImplied =
      type == defaultElementType || !isEmpty && (type == .int64 || type == .bool)
    if !isImplied { suffixes.append("dtype=torch.\(type.rawValue)") }
    if let gradientFunction {
      suffixes.append("grad_fn=<\(gradientFunction)>")
    } else if requiresGradient {
      suffixes.append("requires_grad=True")
    }
    let text = add(
      suffixes, to: prefix + contents(values, indent: prefix.utf8.count),
      indent: prefix.utf8.count)
    return isParameter ? "Parameter containing:\n" + text : text
  }

  /// The values alone, for lines that begin at column `indent`.
  public func contents(_ values: PrintedValues, indent: Int = 0) -> String {
    let count = values.count
    if count == 0 { return "[]" }
    let isSummary = threshold.map { count > $0 } ?? false
    guard let rowLength = values.shape.last else {
      let style = ElementStyle(values, indices: [0], formatter: self)
      return style.text(at: 0)
    }
    let nested = NestedText(
      shape: values.shape, edgeItems: isSummary ? max(edgeItems, 0) : nil, indent: indent,
      separator: ",")
    let places = (0..<nested.placeCount(rowLength)).map { nested.place($0, of: rowLength) }
    var indices: [Int] = []
    nested.forEachRow { first in
      for case .item(let index) in places { indices.append(first + index) }
    }
    let style = ElementStyle(values, indices: indices, formatter: self)
    return nested.text { first, column in
      rowText(places: places, first: first, column: column, style: style)
    }
  }

  private func rowText(
    places: [NestedText.Place], first: Int, column: Int, style: ElementStyle
  ) -> String {
    // The width of an element includes the comma and the space after it.
    let (available, _) = lineWidth.subtractingReportingOverflow(column)
    let elementsPerLine = max(1, available / (style.width + 2))
    var text = "["
    for (position, place) in places.enumerated() {
      if position > 0 {
        text +=
          position % elementsPerLine == 0
          ? ",\n" + String(repeating: " ", count: column + 1) : ", "
      }
      switch place {
      case .item(let index): text += style.text(at: first + index)
      case .omission: text += places.count == 1 ? "..." : " ..."
      }
    }
    return text + "]"
  }

  private func add(_ suffixes: [String], to text: String, indent: Int) -> String {
    var result = text
    // PyTorch counts the columns of the last line this way, one or two too many.
    let bytes = text.utf8
    var column = bytes.count + 2
    if let newline = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      column = bytes.distance(from: newline, to: bytes.endIndex) + 1
    }
    for suffix in suffixes {
      let width = suffix.utf8.count
      if column + width + 2 > lineWidth {
        result += ",\n" + String(repeating: " ", count: indent) + suffix
        column = indent + width
      } else {
        result += ", " + suffix
        column += width + 2
      }
    }
    return result + ")"
  }

  /// A shape as Python writes a tuple: `()`, `(3,)`, `(0, 3)`.
  private func tuple(_ shape: [Int]) -> String {
    let items = shape.map(String.init).joined(separator: ", ")
    return shape.count == 1 ? "(\(items),)" : "(\(items))"
  }
}

extension TensorFormatter {
  /// The common width and notation of a tensor's elements.
  private struct ElementStyle {
    let elements: PrintedValues.Elements
    let precision: Int
    var width = 1
    var isWhole = true
    var isScientific = false

    init(_ values: PrintedValues, indices: [Int], formatter: TensorFormatter) {
      elements = values.elements
      precision = formatter.precision
      switch elements {
      case .integer(let value):
        for index in indices { width = max(width, value(index).description.utf8.count) }
      case .boolean(let value):
        for index in indices { width = max(width, value(index) ? 4 : 5) }
      case .floatingPoint(let value):
        // Zeros, infinities and what is no number do not count.
        let numbers = indices.lazy.map(value).filter { $0.isFinite && $0 != 0 }
        var smallest = Double.infinity
        var largest = 0.0
        for number in numbers {
          smallest = min(smallest, number.magnitude)
          largest = max(largest, number.magnitude)
          if number.rounded(.up) != number { isWhole = false }
        }
        guard largest > 0 else { return }
        isScientific =
          formatter.scientific ?? (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4)
        for number in numbers { width = max(width, text(of: number).utf8.count) }
      }
    }

    func text(at index: Int) -> String {
      let text =
        switch elements {
        case .integer(let value): value(index).description
        case .boolean(let value): value(index) ? "True" : "False"
        case .floatingPoint(let value): text(of: value(index))
        }
      let missing = width - text.utf8.count
      return missing > 0 ? String(repeating: " ", count: missing) + text : text
    }

    private func text(of number: Double) -> String {
      if isScientific { return DecimalText.exponential(number, digits: precision) }
      if !isWhole { return DecimalText.fixed(number, digits: precision) }
      return DecimalText.fixed(number, digits: 0) + (number.isFinite ? "." : "")
    }
  }
}

extension Tensor {
  /// The tensor as PyTorch's `repr` writes it.
  ///
  /// - Throws: what computing a pending value throws.
  public func description() throws(TensorError) -> String {
    let values = try printedValues()
    var formatter = engine.tensorFormatter
    formatter.defaultElementType = engine.defaultElementType.printed
    return formatter.text(
      values, requiresGradient: requiresGradient, gradientFunction: gradientFunctionName,
      isParameter: isParameter)
  }

  /// The tensor as NumPy's `str` writes an array; without dimensions, a scalar.
  ///
  /// - Throws: what computing a pending value throws.
  public func arrayText() throws(TensorError) -> String {
    let values = try printedValues()
    return shape.isEmpty
      ? engine.arrayFormatter.scalarText(values) : engine.arrayFormatter.text(values)
  }

  /// The tensor as NumPy's `repr` writes an array; without dimensions, a scalar.
  ///
  /// - Throws: what computing a pending value throws.
  public func arrayRepresentation() throws(TensorError) -> String {
    let values = try printedValues()
    return shape.isEmpty
      ? engine.arrayFormatter.scalarRepresentation(values)
      : engine.arrayFormatter.representation(values)
  }

  /// The elements as the formatters read them; the memory lives as long as the closures.
  private func printedValues() throws(TensorError) -> PrintedValues {
    let content = try computed()
    let layout = content.layout
    let buffer = content.buffer
    let type = elementType
    let strides = shape.contiguousStrides
    func scalar(_ index: Int) -> Scalar {
      var rest = index
      var offset = layout.offset
      for axis in strides.indices {
        offset += rest / strides[axis] * layout.strides[axis]
        rest %= strides[axis]
      }
      return Scalar(loadingFrom: buffer.address + offset * type.byteCount, as: type)
    }
    let elements: PrintedValues.Elements =
      switch type {
      case .bool: .boolean { scalar($0).double != 0 }
      case .int32, .int64: .integer { scalar($0).integer }
      case .float32, .float64: .floatingPoint { scalar($0).double }
      }
    return PrintedValues(shape: shape, elementType: type.printed, elements: elements)
  }
}

extension ElementType {
  /// The same type as the formatters call it.
  var printed: PrintedValues.ElementType {
    switch self {
    case .bool: .bool
    case .int32: .int32
    case .int64: .int64
    case .float32: .float32
    case .float64: .float64
    }
  }
}

import Evaluator
import Plotting
import Tensors

/// Numbers that a script hands to a plot: from a number, lists, tensors or arrays.
struct PlotData {
  /// The lengths of the dimensions; empty for one number.
  let shape: [Int]
  /// The numbers in order.
  let values: [Double]

  /// Reads the numbers; a tensor that requires gradients must be detached first, as matplotlib
  /// demands.
  init(_ value: Value, in interpreter: Interpreter) throws(ScriptError) {
    try self.init(value, depth: 0, in: interpreter)
  }

  /// How deep lists may lie in lists; a list that contains itself lies deeper.
  private static let depthLimit = 8

  private init(_ value: Value, depth: Int, in interpreter: Interpreter) throws(ScriptError) {
    if case .tensor(let tensor) = value, tensor.requiresGradient {
      throw ScriptError(
        .runtimeError,
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
        hint: "plot tensor.detach() instead")
    }
    if let tensor = value.tensorObject {
      shape = tensor.shape
      values = try tensorErrors { () throws(TensorError) in try tensor.doubles() }
      return
    }
    switch value {
    case .int, .bool, .float, .bigInteger, .list, .tuple, .range, .native: break
    default:
      if case .iterator = value { break }
      throw ScriptError(
        .typeError, "float() argument must be a string or a real number, not '\(value.typeName)'")
    }
    let items = PlotData.isNumber(value) ? [value] : try interpreter.elements(of: value)
    // The usual case, a list of numbers, needs no tensor.
    if items.allSatisfy(PlotData.isNumber) {
      var numbers: [Double] = []
      numbers.reserveCapacity(items.count)
      for item in items { numbers.append(try interpreter.double(item)) }
      shape = PlotData.isNumber(value) ? [] : [numbers.count]
      values = numbers
      return
    }
    var rows: [PlotData] = []
    if depth < PlotData.depthLimit {
      for item in items {
        rows.append(try PlotData(item, depth: depth + 1, in: interpreter))
      }
    }
    let rowShape = rows.first?.shape ?? []
    guard !rows.isEmpty, rows.allSatisfy({ $0.shape == rowShape }) else {
      throw ScriptError(
        .valueError,
        "setting an array element with a sequence. The requested array has an "
          + "inhomogeneous shape after 1 dimensions.")
    }
    shape = [rows.count] + rowShape
    values = rows.flatMap(\.values)
  }

  private static func isNumber(_ value: Value) -> Bool {
    switch value {
    case .int, .bool, .float, .bigInteger: true
    default: false
    }
  }

  /// The columns of the numbers as matplotlib sees them: one dimension is one column.
  func columns() throws(ScriptError) -> [[Double]] {
    switch shape.count {
    case 0, 1: return [values]
    case 2:
      return (0..<shape[1]).map { column in
        stride(from: column, to: values.count, by: max(shape[1], 1)).map { values[$0] }
      }
    default:
      throw ScriptError(
        .valueError, "x and y can be no greater than 2D, but have shapes \(shapeText)")
    }
  }

  /// The shape as NumPy prints it.
  var shapeText: String {
    shape.count == 1
      ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ", ")))"
  }

  /// The length of the first dimension; a number counts as one point.
  var pointCount: Int { shape.first ?? 1 }
}

/// Runs plotting code and turns its errors into those of the language.
func plotErrors<Result>(
  _ body: () throws(PlottingError) -> Result
) throws(ScriptError) -> Result {
  do { return try body() } catch { throw ScriptError(error.kind.errorKind, error.message) }
}

extension PlottingError.Kind {
  fileprivate var errorKind: ErrorKind {
    switch self {
    case .value: .valueError
    case .type: .typeError
    case .attribute: .attributeError
    case .file: .osError
    case .runtime: .runtimeError
    }
  }
}

extension Style {
  /// The style that keyword arguments describe; `None` leaves the default.
  init(_ keywords: [(name: String, value: Evaluator.Value)], in interpreter: Interpreter)
    throws(ScriptError)
  {
    self.init()
    for (name, value) in keywords {
      let converted = try Style.value(value, in: interpreter)
      if case .none = converted, Style.has(name) { continue }
      try plotErrors { () throws(PlottingError) in try set(name, to: converted) }
    }
  }

  private static func value(
    _ value: Evaluator.Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Style.Value {
    switch value {
    case .none: return .none
    case .string(let object): return .text(object.text)
    case .tuple, .list: return .numbers(try PlotData(value, in: interpreter).values)
    default: return .number(try interpreter.double(value))
    }
  }
}

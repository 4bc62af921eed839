import Tensors
import Testing

/// Texts recorded from PyTorch, NumPy and CPython by `Tools/record-printing.py`.
@Suite struct PrintingTests {
  @Test func tensorsAsPyTorchPrintsThem() {
    let cases = PrintingRecord.cases(["torch"])
    #expect(cases.count == 293)
    for test in cases {
      var formatter = TensorFormatter()
      formatter.precision = test.integer("precision") ?? 4
      formatter.threshold = test.integer("threshold") ?? 1000
      formatter.edgeItems = test.integer("edgeitems") ?? 3
      formatter.lineWidth = test.integer("linewidth") ?? 80
      formatter.scientific = ["True": true, "False": false][test.options["sci_mode"] ?? ""]
      if test.options["default"] == "float64" { formatter.defaultElementType = .float64 }
      let isParameter = test.options["parameter"] != nil
      let text = formatter.text(
        test.values, requiresGradient: isParameter || test.options["requires_grad"] != nil,
        gradientFunction: test.options["grad_fn"], isParameter: isParameter)
      #expect(text == test.expected, "line \(test.line)")
    }
  }

  @Test func arraysAsNumPyPrintsThem() {
    let cases = PrintingRecord.cases(["str", "repr"])
    #expect(cases.count == 346)
    for test in cases {
      var formatter = ArrayFormatter()
      formatter.precision = test.integer("precision") ?? 8
      formatter.threshold = test.integer("threshold") ?? 1000
      formatter.edgeItems = test.integer("edgeitems") ?? 3
      formatter.lineWidth = test.integer("linewidth") ?? 75
      formatter.suppressesSmall = test.options["suppress"] == "True"
      let text =
        test.kind == "str" ? formatter.text(test.values) : formatter.representation(test.values)
      #expect(text == test.expected, "line \(test.line)")
    }
  }

  @Test func scalarsAsNumPyPrintsThem() {
    let cases = PrintingRecord.cases(["scalar", "scalar-repr"])
    #expect(cases.count == 78)
    let formatter = ArrayFormatter()
    for test in cases {
      let text =
        test.kind == "scalar"
        ? formatter.scalarText(test.values) : formatter.scalarRepresentation(test.values)
      #expect(text == test.expected, "line \(test.line)")
    }
  }

  @Test func numbersAsPythonPrintsThem() {
    let cases = PrintingRecord.cases(["number"])
    #expect(cases.count == 325)
    for test in cases {
      let number = test.floatingPoint(0)
      let digits = test.integer("digits") ?? 0
      let text =
        switch test.options["form"] {
        case "f": DecimalText.fixed(number, digits: digits)
        case "e": DecimalText.exponential(number, digits: digits)
        case "g": DecimalText.general(number, digits: digits)
        default: DecimalText.shortest(number)
        }
      #expect(text == test.expected, "line \(test.line)")
    }
  }

  @Test func manyDimensionsNeedNoStack() {
    let values = PrintedValues(
      shape: [Int](repeating: 1, count: 20_000), elementType: .int64,
      elements: .integer { _ in 7 })
    let brackets = 20_000
    let expected =
      String(repeating: "[", count: brackets) + "7" + String(repeating: "]", count: brackets)
    #expect(TensorFormatter().contents(values) == expected)
    #expect(ArrayFormatter().text(values) == expected)
  }

  @Test func moreDigitsThanANumberHasAreZeros() {
    #expect(DecimalText.fixed(0.5, digits: 3000).utf8.count == 3002)
    #expect(DecimalText.exponential(0.5, digits: 2000).hasSuffix("000e-01"))
    #expect(DecimalText.fixed(1.5, digits: -3) == "2")
  }

  @Test func absurdOptionsAreHarmless() {
    let values = PrintedValues(
      shape: [3], elementType: .float32, elements: .floatingPoint { Double($0) + 0.5 })
    for extreme in [Int.min, -1, Int.max] {
      var tensors = TensorFormatter()
      var arrays = ArrayFormatter()
      tensors.threshold = 2
      arrays.threshold = 2
      tensors.edgeItems = extreme
      arrays.edgeItems = extreme
      tensors.lineWidth = extreme
      arrays.lineWidth = extreme
      arrays.precision = extreme
      #expect(tensors.text(values).hasPrefix("tensor(["))
      #expect(arrays.text(values).hasSuffix("]"))
      #expect(arrays.representation(values).hasPrefix("array(["))
    }
    #expect(DecimalText.fixed(1, digits: .max).utf8.count == 2 + DecimalText.digitLimit)
    #expect(DecimalText.general(1.5, digits: .max) == "1.5")
  }
}

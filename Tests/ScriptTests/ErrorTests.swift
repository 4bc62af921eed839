import TerminalTesting
import Testing

/// Every mistake ends in Python's or PyTorch's own words, at their line.
@Suite("Errors")
struct ErrorTests {
  static let chunks = ErrorChunk.all(in: "Tests/Scripts/errors")
  static let tracebacks = GoldenScript.all(in: "Tests/Scripts/errors/tracebacks")

  @Test(arguments: chunks)
  func endsAsPythonDoes(chunk: ErrorChunk) throws {
    let scratch = try Scratch()
    let result = try scratch.gd(running: chunk.code, named: "chunk.gd", timeout: .seconds(10))
    guard !result.isTimedOut, result.status == 1 else {
      Issue.record("\(chunk.testDescription): ends with status \(result.status)")
      return
    }
    expectError(chunk.testDescription, chunk.error, endsIn: result.complaints)
    let lines = result.errors.matches(of: /File "[^"]*chunk\.gd", line (\d+)/).map { $0.1 }
    #expect(lines.last.map(String.init) == "\(chunk.line)", "\(result.errors)")
    expectNoInternals(in: result.errors)
  }

  /// gd may say more than Python, such as the shapes of operands, but all that Python says is there.
  @Test(arguments: tracebacks)
  func showsWhatPythonShows(script: GoldenScript) throws {
    let scratch = try Scratch()
    let name = String(script.path.split(separator: "/").last ?? "")
    let result = try scratch.gd(running: try Repository.read(script.path), named: name)
    let recorded = try Repository.read(script.outputPath)
    let lines = recorded.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heads = ["Traceback ", "  File ", "  + Exception Group ", "  | "]
    let start =
      lines.firstIndex { line in heads.contains { line.hasPrefix($0) } } ?? lines.count
    let printed = lines[..<start].map { $0 + "\n" }.joined()
    expectSame(name, expected: printed, actual: result.output)
    // Python makes the path of a program whole, gd leaves it as it was given.
    let shown = result.complaints.replacing("\(scratch.path)/", with: "")
    expectLines(name, Array(lines[start...].filter { !$0.isEmpty }), in: shown)
    #expect(result.status == 1)
    expectNoInternals(in: result.errors)
  }

  @Test func chunksAreFound() {
    #expect(Self.chunks.count >= 30)
    #expect(Self.tracebacks.count >= 10)
    for chunk in Self.chunks {
      #expect(chunk.line > 0 && !chunk.error.isEmpty, "record \(chunk.place)")
    }
  }

  @Test func chunksAreRead() {
    let chunks = ErrorChunk.all(
      inText: "a\nb\n# !! line 2: Error: one\n# !! more\n---\nc\n# !! line 1: Other\n",
      named: "x.gd")
    #expect(chunks.map(\.code) == ["a\nb\n", "c\n"])
    #expect(chunks.map(\.line) == [2, 1])
    #expect(chunks.map(\.error) == [["Error: one", "more"], ["Other"]])
    #expect(chunks.map(\.place) == ["x.gd:1", "x.gd:6"])
  }

  // MARK: What Python's message does not say

  private func lastError(of text: String) throws -> String {
    let scratch = try Scratch()
    let result = try scratch.gd(running: text + "\n")
    #expect(result.status == 1)
    expectNoInternals(in: result.errors)
    return result.lastError
  }

  @Test(arguments: [
    (
      "lenght = 3\nprint(length)",
      "NameError: name 'length' is not defined. Did you mean: 'lenght'?"
    ),
    ("prnt(1)", "NameError: name 'prnt' is not defined. Did you mean: 'print'?"),
    (
      "'abc'.uper()",
      "AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?"
    ),
    (
      "torch.zeroes(3)",
      "AttributeError: module 'torch' has no attribute 'zeroes'. Did you mean: 'zeros'?"
    ),
    (
      "x = torch.ones(2)\nx.requires_gard",
      "AttributeError: 'Tensor' object has no attribute 'requires_gard'. Did you mean: 'requires_grad'?"
    ),
    (
      "def f():\n    colour = 1\n    return color\nf()",
      "NameError: name 'color' is not defined. Did you mean: 'colour'?"
    ),
  ])
  func aNameThatIsAlmostRightIsSuggested(text: String, error: String) throws {
    #expect(try lastError(of: text) == error)
  }

  /// What to write instead stands above the last line, which is Python's.
  @Test(arguments: [
    ("print 'hello'", "print('hello')", "SyntaxError: Missing parentheses in call to 'print'."),
    ("x = \u{201C}a\u{201D}", "straight quote", "SyntaxError: invalid character"),
    ("x = 5 \u{2212} 3", "minus sign", "SyntaxError: invalid character"),
    ("if True && False:\n    pass", "'and'", "SyntaxError: invalid syntax"),
    ("if True:\n    pass\nelse if False:\n    pass", "'elif'", "SyntaxError: "),
    ("plt.plot([1])\nplt.savefig('/gd.png')", "own folder", "PermissionError: "),
  ])
  func aHintStandsAboveTheLastLine(text: String, hint: String, error: String) throws {
    let scratch = try Scratch()
    let result = try scratch.gd(running: text + "\n")
    #expect(result.status == 1)
    #expect(result.errors.contains(hint), "\(result.errors)")
    #expect(result.lastError.hasPrefix(error), "\(result.errors)")
  }

  @Test(arguments: [("-c", "<string>"), ("-", "<stdin>")])
  func aTextWithoutAFileHasAName(option: String, name: String) throws {
    let scratch = try Scratch()
    let text = "x = 1\ny = x / 0\n"
    let result =
      option == "-" ? try scratch.gd(["-"], input: text) : try scratch.gd([option, text])
    #expect(
      result.errors.hasPrefix(
        "Traceback (most recent call last):\n  File \"\(name)\", line 2, in <module>\n"))
    #expect(result.lastError == "ZeroDivisionError: division by zero")
    #expect(result.status == 1)
  }

  @Test func aNameLikeNoOtherIsNotGuessed() throws {
    #expect(try lastError(of: "qqqqqqqq") == "NameError: name 'qqqqqqqq' is not defined")
  }

  @Test(arguments: ["x + y", "x @ y", "x * y", "torch.cat([x, y])", "x.matmul(y)"])
  func wrongShapesAreBothNamed(text: String) throws {
    let scratch = try Scratch()
    let result = try scratch.gd(
      running: "x = torch.zeros(2, 3)\ny = torch.zeros(4, 5)\nz = \(text)\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("line 3"))
    let shapes = [["[2, 3]", "(2, 3)", "2x3"], ["[4, 5]", "(4, 5)", "4x5"]]
    for forms in shapes {
      #expect(forms.contains { result.errors.contains($0) }, "\(forms[0]): \(result.errors)")
    }
  }
}

/// Fails unless lines occur in a text in their order; others may stand between them.
@discardableResult
func expectLines(
  _ name: String, _ expected: [String], in text: String,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Bool {
  var rest = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)[...]
  for (index, line) in expected.enumerated() {
    let isLast = index == expected.count - 1
    let place = rest.firstIndex {
      $0 == line || isLast && $0.hasPrefix("\(line). Did you mean: '")
    }
    guard let place, !isLast || place == rest.endIndex - 1 else {
      Issue.record(
        "\(name): \(isLast ? "does not end in" : "lacks") \(line.debugDescription) in\n\(text)",
        sourceLocation: sourceLocation)
      return false
    }
    rest = rest[(place + 1)...]
  }
  return true
}

import TerminalTesting
import Testing

/// A script with what an oracle printed for it.
struct GoldenScript: CustomTestStringConvertible, Sendable {
  /// The script's path from the root of the project.
  let path: String
  /// The path of what it prints.
  let outputPath: String

  /// The scripts in a folder, each with its output beside it.
  static func all(in folder: String) -> [GoldenScript] {
    Repository.files(in: folder, ending: ".gd").map { path in
      GoldenScript(path: path, outputPath: String(path.dropLast(3)) + ".out")
    }
  }

  var testDescription: String { String(path.dropFirst("Tests/Scripts/".count)) }

  /// How far numbers may be from those recorded, where the script allows it.
  static func tolerance(of text: String) throws -> Double? {
    guard let match = text.firstMatch(of: /(?m)^# compare: numbers within (\S+)$/) else {
      return nil
    }
    guard let number = Double(match.1) else { throw TestError("no number: \(match.0)") }
    return number
  }

  /// Runs the script and compares what comes with what the oracle printed.
  func check() throws {
    let expectation = Expectation(try Repository.read(outputPath))
    let text = try Repository.read(path)
    let tolerance = try Self.tolerance(of: text)
    let mayComplain = text.contains("# compare: standard output only\n")
    let scratch = try Scratch()
    let result = try scratch.gd([Repository.path(path)])

    // A warning and the line that it is about; the oracle's standard error is not recorded.
    let complaints = result.complaints.replacing(/.*: SyntaxWarning: .*\n(  .*\n)?/, with: "")
    let tail = complaints.split(separator: "\n").suffix(12).joined(separator: "\n")
    let comparison = Comparison(
      expected: expectation.output, actual: result.output, within: tolerance)
    if result.isTimedOut {
      Issue.record("\(testDescription) does not end")
    } else if let difference = comparison.difference {
      Issue.record("\(testDescription): \(difference)\n  on standard error:\n\(tail)")
    } else if expectation.errorLines.isEmpty {
      #expect(
        result.status == 0 && (mayComplain || complaints.isEmpty), "\(testDescription): \(tail)")
    } else {
      #expect(result.status == 1, "\(testDescription)")
      expectError(testDescription, expectation.errorLines, endsIn: complaints)
    }
    expectNoInternals(in: complaints)
  }
}

/// What a file of output asks for.
struct Expectation {
  /// What must come on standard output.
  var output: String
  /// The lines that a traceback ends in; none if the program ends well.
  var errorLines: [String] = []

  init(_ recorded: String) {
    var lines = recorded.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    while let last = lines.last, last.hasPrefix("!! ") {
      errorLines.insert(String(last.dropFirst(3)), at: 0)
      lines.removeLast()
    }
    output = errorLines.isEmpty ? recorded : lines.map { $0 + "\n" }.joined()
  }
}

/// Fails unless a traceback ends in these lines; a suggestion may follow, as in Python.
func expectError(
  _ name: String, _ expected: [String], endsIn errors: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var lines = errors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  while lines.last?.isEmpty == true { lines.removeLast() }
  var last = Array(lines.suffix(expected.count))
  if let wanted = expected.last, let end = last.last, end.hasPrefix("\(wanted). Did you mean: '") {
    last[last.count - 1] = wanted
  }
  guard last != expected else { return }
  Issue.record(
    """
    \(name): the error differs
      expected: \(expected.joined(separator: "\n            "))
      actual:
    \(lines.suffix(12).joined(separator: "\n"))
    """, sourceLocation: sourceLocation)
}

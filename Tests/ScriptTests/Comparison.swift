import Testing

/// Two outputs side by side, by the rules of Tests/Scripts/README.md.
struct Comparison {
  let expected: String
  let actual: String
  /// How far apart numbers may be; nil asks for equal bytes.
  var within: Double?

  /// Where the two part; nil if they are the same.
  var difference: String? {
    if expected == actual { return nil }
    let texts = (lines(of: expected), lines(of: actual))
    if within != nil {
      let (one, other) = (Frame(expected), Frame(actual))
      if one.frame == other.frame, areClose(one.numbers, other.numbers) { return nil }
    }
    for index in 0..<max(texts.0.count, texts.1.count) {
      let wanted = index < texts.0.count ? texts.0[index] : nil
      let found = index < texts.1.count ? texts.1[index] : nil
      if let wanted, let found, isSame(wanted, found) { continue }
      return """
        line \(index + 1) differs
          expected: \(wanted.map { $0.debugDescription } ?? "the end")
          actual:   \(found.map { $0.debugDescription } ?? "the end")
        """
    }
    return "the outputs differ in where their lines end"
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    if one == other || within == nil { return one == other }
    let (one, other) = (Frame(one), Frame(other))
    return one.frame == other.frame && areClose(one.numbers, other.numbers)
  }

  private func areClose(_ one: [Double], _ other: [Double]) -> Bool {
    guard let within, one.count == other.count else { return false }
    return zip(one, other).allSatisfy { abs($0 - $1) <= within }
  }

  /// A text with its numbers taken out and without spaces, and the numbers.
  private struct Frame {
    let frame: String
    let numbers: [Double]

    init(_ text: String) {
      let number = /[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?/
      numbers = text.matches(of: number).map { Double($0.output) ?? .nan }
      frame = text.replacing(number, with: "#").filter { !$0.isWhitespace }
    }
  }
}

/// Fails with the first line that differs.
func expectSame(
  _ name: String, expected: String, actual: String, within: Double? = nil,
  remark: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  let comparison = Comparison(expected: expected, actual: actual, within: within)
  guard let difference = comparison.difference else { return }
  let tail = remark.isEmpty ? "" : "\n  on standard error:\n\(remark)"
  Issue.record("\(name): \(difference)\(tail)", sourceLocation: sourceLocation)
}

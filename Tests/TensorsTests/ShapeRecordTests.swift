import Testing

import Tensors

/// Every recorded call gives PyTorch's answer: values, element type, `grad_fn`, gradients, error.
@Suite struct ShapeRecordTests {
  static let record = RecordedFile.lines(of: "calls-answered.txt").filter { !$0.isEmpty }

  @Test func theRecordIsThere() { #expect(Self.record.count > 300) }

  @Test func answersArePyTorchs() {
    for line in Self.record {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let answer = RecordedCall().answer(to: parts[0])
      #expect(Self.agree(answer, String(parts[1])), "\(parts[0])\n  \(answer)\n  \(parts[1])")
    }
  }

  /// Whether two answers are equal but for the last digits of numbers.
  static func agree(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let left = left.split(separator: " ", omittingEmptySubsequences: false)
    let right = right.split(separator: " ", omittingEmptySubsequences: false)
    return left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        if left == right { return true }
        guard let left = Double(left), let right = Double(right) else { return false }
        return abs(left - right) <= 1e-6 * max(1, abs(right))
      }
  }
}

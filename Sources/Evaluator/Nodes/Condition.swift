/// An expression whose truth is asked for. A comparison of numbers in variables and constants is
/// decided without calling its node.
struct Condition {
  private let node: ExpressionNode
  private let comparison: Unmanaged<ComparisonNode>?

  init(_ node: ExpressionNode) {
    self.node = node
    let comparison = node as? ComparisonNode
    self.comparison = comparison.flatMap { $0.isPlain ? .passUnretained($0) : nil }
  }

  @inline(__always)
  func isTrue(_ frame: Frame) throws(ScriptError) -> Bool {
    if let comparison,
      let truth = comparison._withUnsafeGuaranteedRef({ $0.quickTruth(frame) })
    {
      return truth
    }
    return try node.isTrue(frame)
  }
}

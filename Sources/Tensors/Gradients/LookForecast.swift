/// Foretells whether a program will look at the loss after its backward pass.
///
/// Much of what the loss needs the gradients need too, so it costs little to compute both together,
/// but a loss that nobody prints costs nothing if it is never computed. What was done with the last
/// losses says what will be done with the next one.
struct LookForecast {
  /// The results of the last backward pass, by their sequence number.
  private var root: UInt64 = 0
  private var isLookedAt = true
  /// How many of the last results were looked at, the later the weightier.
  private var interest = 0.0

  /// Whether the result of the pass that runs now is worth computing.
  var expectsLook: Bool { interest > 0.5 }

  /// Notes that the elements of a node are looked at.
  mutating func note(_ node: Node) {
    if node.sequenceNumber == root { isLookedAt = true }
  }

  /// Begins to watch the result of another backward pass.
  mutating func watch(_ node: Node) {
    interest = 0.6 * interest + (isLookedAt ? 0.4 : 0)
    root = node.sequenceNumber
    isLookedAt = false
  }
}

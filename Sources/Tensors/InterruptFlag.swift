import CKernels

/// Whether the user asked to stop: the one place where the request stands until somebody answers it.
///
/// The handler of a signal raises it; whoever runs a long loop looks at it between two pieces of work
/// and leaves the rest undone; whoever throws the KeyboardInterrupt takes it.
public final class InterruptFlag: @unchecked Sendable {
  /// What the C kernels look at; changed by atomic operations only.
  let address = UnsafeMutablePointer<gd_flag>.allocate(capacity: 1)

  /// Makes a flag that is not raised.
  public init() { address.initialize(to: gd_flag(is_raised: 0)) }

  deinit { address.deallocate() }

  /// A flag that nobody raises.
  public static let never = InterruptFlag()

  /// Whether somebody waits for an answer.
  public var isRaised: Bool { gd_flag_is_raised(address) }

  /// Asks to stop; may be called in the handler of a signal.
  ///
  /// - Returns: whether an earlier request still waits.
  @discardableResult
  public func raise() -> Bool { gd_flag_raise(address) }

  /// Whether somebody asked to stop; the caller answers, so the request is gone.
  public func take() -> Bool { gd_flag_take(address) }

  /// Calls `body` for a range piece by piece, until the flag is raised: the rest then stays undone,
  /// and the caller must look at the flag before anybody sees the result.
  ///
  /// - Parameter pieceLength: so long that looking costs nothing, and a piece not a millisecond.
  @inline(__always)
  func forEachPiece<Failure>(
    of range: Range<Int>, by pieceLength: Int = 1 << 14,
    _ body: (Range<Int>) throws(Failure) -> Void
  ) throws(Failure) {
    var start = range.lowerBound
    while start < range.upperBound, !isRaised {
      let end = min(start + pieceLength, range.upperBound)
      try body(start..<end)
      start = end
    }
  }
}

extension Sequence {
  /// The elements in order; once the flag is raised, in any order.
  func sorted(
    until flag: InterruptFlag, by precedes: (Element, Element) -> Bool
  ) -> [Element] {
    let all = Array(self)
    var comparisonsLeft = 0
    let result = try? all.sorted { (left, right) throws in
      comparisonsLeft -= 1
      if comparisonsLeft < 0 {
        if flag.isRaised { throw CancellationError() }
        comparisonsLeft = 1 << 12
      }
      return precedes(left, right)
    }
    return result ?? all
  }
}

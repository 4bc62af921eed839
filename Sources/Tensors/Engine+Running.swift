/// What the program around an engine can say and ask about how it computes.
extension Engine {
  /// How many threads loops and products run on; no result depends on it.
  public var threadCount: Int {
    get { (realizer as? FusingRealizer)?.threads.count ?? 1 }
    set { (realizer as? FusingRealizer)?.threads.count = max(newValue, 1) }
  }

  /// Begins to note which plans are run.
  public func notePlans() { (realizer as? FusingRealizer)?.journal = PlanJournal() }

  /// Notes no plans any more, and forgets those that were noted.
  public func forgetPlans() { (realizer as? FusingRealizer)?.journal = nil }

  /// Begins to look for the most bytes that are in use at a time.
  public func resetPeakByteCount() { peakByteCount = allocatedByteCount }

  /// Runs `body` without computing anything; what needs to look at elements is a RuntimeError.
  public func withoutComputing<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let previous = realizer
    realizer = RefusingRealizer()
    defer { realizer = previous }
    return try body()
  }

  /// The plans that were run since `notePlans`, as text; nil where none were noted.
  public func planReport() -> String? {
    (realizer as? FusingRealizer)?.journal.map {
      PlanReport(journal: $0, threads: threadCount).text
    }
  }
}

/// Computes nothing.
private final class RefusingRealizer: Realizer {
  func realize(_ nodes: [Node]) throws(TensorError) {
    throw TensorError(.runtime, "this cannot be known without computing elements")
  }
}

/// What the program around an engine can say and ask about how it computes.
extension Engine {
  /// How many threads loops and products run on; no result depends on it.
  public var threadCount: Int {
    get { (realizer as? FusingRealizer)?.threads.count ?? 1 }
    set { (realizer as? FusingRealizer)?.threads.count = max(newValue, 1) }
  }

  /// Begins to note which plans are run.
  public func notePlans() { (realizer as? FusingRealizer)?.journal = PlanJournal() }

  /// The plans that were run since `notePlans`, as text; nil where none were noted.
  public func planReport() -> String? {
    (realizer as? FusingRealizer)?.journal.map {
      PlanReport(journal: $0, threads: threadCount).text
    }
  }
}

/// What the program around an engine can say and ask about how it computes.
extension Engine {
  /// How many threads loops and products run on; no result depends on it.
  public var threadCount: Int {
    get { (realizer as? FusingRealizer)?.threads.count ?? 1 }
    set { (realizer as? FusingRealizer)?.threads.count = max(newValue, 1) }
  }
}

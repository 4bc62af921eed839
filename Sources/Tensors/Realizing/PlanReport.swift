/// What a journal of plans says, as text.
struct PlanReport {
  let journal: PlanJournal
  /// How many threads there are.
  let threads: Int

  /// Each plan, then a summary.
  var text: String {
    let total = max(journal.time, 1)
    var lines = journal.entries.isEmpty ? [] : PlanReport.legend
    for (index, entry) in journal.entries.enumerated() {
      lines += PlanDescription(entry, number: index + 1, threads: threads).lines
      lines.append("")
    }
    lines += summary(total)
    return lines.map { $0 + "\n" }.joined()
  }

  private static let legend = [
    "The plans by which the tensors of this program were computed, in the order of their first runs.",
    "A plan computes all that was wanted at once, in as few loops as it can. Memory is called g where",
    "the plan was given it and r where it makes it; t is what a loop has in hand for one element.",
    "",
  ]

  private func summary(_ total: Int) -> [String] {
    let totals = journal.totals
    let steps = totals.loopTime + totals.productTime + totals.kernelTime
    let all = totals.lookUpTime + totals.planningTime + totals.runTime
    let described = journal.entries.count
    let rest = described < totals.planCount ? "; the first \(described) are above" : ""
    var lines = [
      "in all",
      "  planning  \(Amount.count(totals.planCount, "plan")) made in"
        + " \(Amount.time(totals.planningTime))\(rest)",
      "  look-ups  \(Amount.count(totals.lookUpCount, "look-up")) in"
        + " \(Amount.time(totals.lookUpTime))",
      "  runs      \(Amount.count(totals.runCount, "run")) in \(Amount.time(totals.runTime))",
      "            loops \(Amount.time(totals.loopTime)), products \(Amount.time(totals.productTime)),"
        + " other steps \(Amount.time(totals.kernelTime)),"
        + " between steps \(Amount.time(max(totals.runTime - steps, 0)))",
    ]
    let slowest = journal.entries.enumerated().sorted { $0.element.time > $1.element.time }
      .prefix(3).map { "plan \($0.offset + 1) (\(Amount.share($0.element.time, of: total)))" }
    if !slowest.isEmpty { lines.append("  slowest   \(slowest.joined(separator: ", "))") }
    lines += [
      "  program   \(Amount.time(total)): \(Amount.share(all, of: total)) for the above, the rest"
        + " for running the script and building its graphs",
      "  memory    at most \(Amount.bytes(totals.peakByteCount)) of tensors at once",
      "  threads   \(threads)",
    ]
    return lines
  }
}

/// Amounts as people read them.
enum Amount {
  /// A number of nanoseconds, in three digits and a unit.
  static func time(_ nanoseconds: Int) -> String {
    let units = [(1_000_000_000, "s"), (1_000_000, "ms"), (1000, "µs")]
    for (size, unit) in units where nanoseconds >= size {
      return "\(threeDigits(nanoseconds, of: size)) \(unit)"
    }
    return "\(nanoseconds) ns"
  }

  /// A number of bytes, in three digits and a unit.
  static func bytes(_ count: Int) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")]
    for (size, unit) in units where count >= size {
      return "\(threeDigits(count, of: size)) \(unit)"
    }
    return self.count(count, "byte")
  }

  /// A number of things, with commas between thousands.
  static func count(_ count: Int, _ thing: String) -> String {
    "\(grouped(count)) \(thing)\(count == 1 ? "" : "s")"
  }

  /// A whole number, with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)[...]
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }

  /// A part of a whole in percent.
  static func share(_ part: Int, of whole: Int) -> String {
    whole > 0 ? "\((part &* 100 &+ whole / 2) / whole) %" : "0 %"
  }

  private static func threeDigits(_ value: Int, of size: Int) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: size)
    if whole >= 100 { return "\(whole)" }
    let hundredths = rest * 100 / size
    return whole >= 10
      ? "\(whole).\(hundredths / 10)"
      : "\(whole).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}

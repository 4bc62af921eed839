import TerminalTesting
import Testing

/// Programs with mistakes at random places: whatever they do, gd ends as a program ends.
@Suite("Mutations")
struct MutationTests {
  /// What is put in the place of a word.
  private static let intruders = [
    "-1", "0", "9223372036854775807", "-9223372036854775808", "10 ** 30", "None", "[]", "()", "{}",
    "''", "1.5", "float('nan')", "float('inf')", "torch.zeros(0)", "torch.ones(2, 3)", "x", "True",
    "lambda: 0", "...", ":", "torch.tensor(1)", "np.zeros(2)", "range(3)", "self", "print",
  ]

  /// A text with one to three words exchanged, doubled or left out.
  private func mutation(of text: String, _ numbers: inout SeededGenerator) -> String {
    var words = text.matches(of: /\w+|\s+|[^\w\s]/).map { String($0.output) }
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let place = Int.random(in: words.indices, using: &numbers)
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0: words[place] = ""
      case 1: words[place] += words[place]
      case 2: words.swapAt(place, Int.random(in: words.indices, using: &numbers))
      default:
        let named = words.indices.filter { words[$0].first?.isLetter == true }
        let target = named.randomElement(using: &numbers) ?? place
        words[target] = Self.intruders.randomElement(using: &numbers) ?? ""
      }
    }
    return words.joined()
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func gdEndsAsAProgramEnds(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let scripts = GoldenScriptTests.python + GoldenScriptTests.torch
    let scratch = try Scratch()
    for _ in 0..<40 {
      let script = try #require(scripts.randomElement(using: &numbers))
      let text = mutation(of: try Repository.read(script.path), &numbers)
      // A mutation may well run for ever, which is no mistake.
      let result = try scratch.gd(running: text, timeout: .seconds(3))
      if result.isTimedOut { continue }
      #expect([0, 1].contains(result.status), "of \(script)\n\(text)")
      expectNoInternals(in: result.complaints)
    }
  }
}

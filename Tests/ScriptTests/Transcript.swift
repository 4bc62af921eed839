import Testing

/// What was typed at a prompt and what came back, line by line.
struct Transcript: CustomTestStringConvertible, Sendable {
  /// One line that was typed.
  struct Step: Sendable {
    /// The prompt before it, without the space.
    let prompt: String
    let line: String
    /// What came before the next prompt, without the last newline.
    var output: String
  }

  let path: String

  var testDescription: String { String(path.dropFirst("Tests/Scripts/sessions/".count)) }

  /// The sessions in a folder.
  static func all(in folder: String) -> [Transcript] {
    Repository.files(in: folder, ending: ".txt").map(Transcript.init)
  }

  /// The steps of the session.
  func steps() throws -> [Step] { Self.steps(of: try Repository.read(path)) }

  /// The steps of a text; what stands before the first one is a remark.
  static func steps(of text: String) -> [Step] {
    var steps: [Step] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      let prompt = [">>>", "..."].first { line == $0 || line.hasPrefix($0 + " ") }
      if let prompt {
        steps.append(Step(prompt: prompt, line: String(line.dropFirst(4)), output: ""))
      } else if let last = steps.indices.last {
        steps[last].output += (steps[last].output.isEmpty ? "" : "\n") + line
      }
    }
    return steps
  }

  /// Types the session into gd and compares what comes back, up to the first difference.
  func check() throws {
    // Wide enough that no line is broken: a screen does not tell broken lines from lines.
    try Self.check(try steps(), of: testDescription, in: try Conversation(columns: 2000))
  }

  /// Types steps and compares what comes back, up to the first difference.
  static func check(_ steps: [Step], of title: String, in conversation: Conversation) throws {
    for (index, step) in steps.enumerated() {
      let name = "\(title), entry \(index + 1) \(step.line.debugDescription)"
      guard conversation.prompt == step.prompt + " " else {
        Issue.record("\(name): the prompt is \(conversation.prompt.debugDescription)")
        return
      }
      // What was recorded was typed without an indentation on offer.
      if step.prompt == "..." { conversation.terminal.send(.controlU) }
      let actual = try conversation.answer(to: step.line)
      let (printed, error) = Self.parts(of: step.output)
      guard error.isEmpty ? actual == printed : actual.hasPrefix(printed) else {
        expectSame(name, expected: step.output, actual: actual)
        return
      }
      if error.isEmpty { continue }
      let rest = String(actual.dropFirst(printed.count))
      expectNoInternals(in: rest)
      guard expectLines(name, error, in: rest) else { return }
    }
    try conversation.leave()
  }

  /// What an entry printed, and the lines of the error that it ended in.
  private static func parts(of output: String) -> (printed: String, error: [String]) {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { line in
      line == "Traceback (most recent call last):" || line.hasPrefix("  File \"<stdin>\"")
        || line.hasPrefix("  + Exception Group ")
    }
    guard let start else { return (output, []) }
    return (lines[..<start].map { $0 + "\n" }.joined(), Array(lines[start...]))
  }
}

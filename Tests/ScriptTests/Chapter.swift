/// A literate chapter: code blocks that go on where the one before stopped, and what they print.
struct Chapter {
  /// One block of code with the output block that follows it.
  struct Block {
    let line: Int
    var code = ""
    var output = ""
    var within: Double?
  }

  private(set) var blocks: [Block] = []

  init(_ text: String) throws {
    var isCode = false
    var isOutput = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if isCode || isOutput, line == "```" {
        isCode = false
        isOutput = false
      } else if isCode {
        blocks[blocks.count - 1].code += line + "\n"
      } else if isOutput {
        blocks[blocks.count - 1].output += line + "\n"
      } else if line == "```gd" {
        blocks.append(Block(line: index + 1))
        isCode = true
      } else if line.hasPrefix("```output") {
        guard !blocks.isEmpty else { throw TestError("output without code in line \(index + 1)") }
        if let note = line.firstMatch(of: /within=(\S+)/) {
          blocks[blocks.count - 1].within = Double(note.1)
        }
        isOutput = true
      }
    }
  }

  private func marker(_ index: Int) -> String { "=== block \(index) ===" }

  /// The whole chapter as one program that says where each block begins.
  var program: String {
    blocks.enumerated().map { "print('\(marker($0))')\n" + $1.code }.joined()
  }

  /// What each block printed; nil for those that the program did not come to.
  func outputs(in text: String) -> [String?] {
    var rest = Substring(text)
    return blocks.indices.map { index in
      guard let start = rest.firstRange(of: marker(index) + "\n") else { return nil }
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: marker(index + 1) + "\n")?.lowerBound ?? rest.endIndex
      return String(rest[..<end])
    }
  }
}

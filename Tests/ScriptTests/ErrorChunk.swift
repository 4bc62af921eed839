import Testing

/// A small program of a file of many, with the error that it ends in.
struct ErrorChunk: CustomTestStringConvertible, Sendable {
  /// The file and the line that it begins in.
  let place: String
  /// The program.
  let code: String
  /// The line of the program that fails.
  let line: Int
  /// What the traceback ends in.
  let error: [String]

  var testDescription: String { "\(place) \(error.first ?? "")" }

  /// The chunks of all files in a folder.
  static func all(in folder: String) -> [ErrorChunk] {
    let files = Repository.files(in: folder, ending: ".gd").filter { !$0.contains("/tracebacks/") }
    return files.flatMap { path -> [ErrorChunk] in
      guard let text = try? Repository.read(path) else { return [] }
      return all(inText: text, named: String(path.dropFirst(folder.count + 1)))
    }
  }

  /// The chunks of a text: code, then `# !! line N: Class: message` and more lines of the message.
  static func all(inText text: String, named name: String) -> [ErrorChunk] {
    var chunks: [ErrorChunk] = []
    var start = 1
    var code: [String] = []
    var line = 0
    var error: [String] = []
    func finish() -> ErrorChunk {
      ErrorChunk(
        place: "\(name):\(start)", code: code.map { $0 + "\n" }.joined(), line: line, error: error)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for (index, text) in lines.enumerated() {
      if text == "---" {
        chunks.append(finish())
        (start, code, line, error) = (index + 2, [], 0, [])
      } else if let match = text.wholeMatch(of: /# !! line (\d+): (.*)/) {
        line = Int(match.1) ?? 0
        error = [String(match.2)]
      } else if text.hasPrefix("# !! ") {
        error.append(String(text.dropFirst(5)))
      } else {
        code.append(text)
      }
    }
    return chunks + [finish()]
  }
}

import Testing

/// What the published walkthrough prints, and its program in the ways that people give it to gd.
enum Walkthrough {
  /// The ten lines as published: epoch, both weights, bias and loss.
  static let published: [(epoch: Int, weights: [Double], bias: Double, loss: String)] = [
    (100, [-0.2618025, 0.44433367], -0.17722966, "14.1803"),
    (200, [-0.21144074, 0.35393423], -0.7892358, "10.3030"),
    (300, [-0.17063744, 0.28172654], -1.2897989, "7.7120"),
    (400, [-0.13759881, 0.22408141], -1.699218, "5.9806"),
    (500, [-0.11086453, 0.17808875], -2.0340943, "4.8235"),
    (600, [-0.08924612, 0.14141548], -2.3080034, "4.0502"),
    (700, [-0.0717768, 0.11219224], -2.5320508, "3.5333"),
    (800, [-0.0576706, 0.08892148], -2.7153134, "3.1878"),
    (900, [-0.04628877, 0.07040432], -2.8652208, "2.9569"),
    (1000, [-0.0371125, 0.05568104], -2.9878428, "2.8026"),
  ]

  /// The lines after the training, as published.
  static let publishedEnd = """
    weight(W) = tensor([[0.0371, 0.0557]], grad_fn=<AbsBackward0>)\u{20}
      bias(b) = tensor([2.9878], grad_fn=<AbsBackward0>)
    tensor([[-2.9765],
            [-3.1385],
            [-3.0818],
            [-3.0756],
            [-2.8681]], grad_fn=<SliceBackward0>)

    """

  /// The program in our own words.
  static func program() throws -> String {
    try Repository.read("examples/gradient_descent.gd")
  }

  /// The program with a line of spaces before each comment inside a block, as web pages have them.
  static func programWithLinesOfSpaces() throws -> String {
    var count = 0
    let lines = try program().split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line in
      guard line.hasPrefix("    #") else { return String(line) }
      count += 1
      return "     \n\(line)"
    }.joined(separator: "\n")
    #expect(count >= 4, "the loop has comments, and lines of spaces before them")
    return text
  }

  /// The same, indented with no-break spaces, which CPython refuses.
  static func programWithNoBreakSpaces() throws -> String {
    let lines = try programWithLinesOfSpaces()
      .split(separator: "\n", omittingEmptySubsequences: false)
    let spaced = lines.map { line -> String in
      let count = line.prefix { $0 == " " }.count
      return String(repeating: "\u{A0}", count: count) + line.dropFirst(count)
    }
    return spaced.joined(separator: "\n")
  }

  /// Fails unless the lines of the training are the published ones.
  static func expectTraining(in output: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let pattern =
      /Epoch \[(\d+)\/1000\], weight:\[\[\s*(\S+)\s+(\S+?)\s*\]\], bias:\[\s*(\S+?)\s*\] Loss: (\S+)/
    let lines = output.split(separator: "\n").filter { $0.hasPrefix("Epoch [") }
    #expect(lines.count == published.count, sourceLocation: sourceLocation)
    for (line, wanted) in zip(lines, published) {
      guard let match = line.wholeMatch(of: pattern),
        let first = Double(match.2), let second = Double(match.3), let bias = Double(match.4)
      else {
        Issue.record("not a line of the training: \(line)", sourceLocation: sourceLocation)
        continue
      }
      let isClose =
        abs(first - wanted.weights[0]) <= 1e-6 && abs(second - wanted.weights[1]) <= 1e-6
        && abs(bias - wanted.bias) <= 1e-6
      #expect(
        Int(match.1) == wanted.epoch && isClose && match.5 == wanted.loss,
        "\(line) is not \(wanted)", sourceLocation: sourceLocation)
    }
  }
}

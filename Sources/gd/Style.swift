import Syntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The colours of the prompt and of errors, where a terminal shows them.
struct Style {
  /// Whether there are colours.
  let isColored: Bool

  /// Colours unless standard error is no terminal, a simple one, or `NO_COLOR` is set.
  static let ofTerminal: Style = {
    let isPlain = ["NO_COLOR", "TERM"].contains { name in
      let value = getenv(name).map { String(cString: $0) } ?? ""
      return name == "TERM" ? value.isEmpty || value == "dumb" : !value.isEmpty
    }
    return Style(isColored: !isPlain && isatty(STDERR_FILENO) == 1)
  }()

  private enum Color: String {
    case green = "32"
    case red = "1;31"
    case faint = "2"
    case magenta = "35"
    case blue = "34"
    case cyan = "36"
  }

  private func colored(_ text: some StringProtocol, _ color: Color) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : String(text)
  }

  /// A prompt, whose last space keeps its colour off what is typed.
  func prompt(_ text: String) -> String { colored(text.dropLast(), .green) + text.suffix(1) }

  /// A program's text: keywords blue, strings green, numbers cyan, comments faint.
  func source(_ text: String) -> String {
    guard isColored, isatty(STDOUT_FILENO) == 1 else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var end = 0
    for part in SourcePart.parts(of: SourceText(name: "<source>", bytes: bytes)) {
      let color: Color =
        switch part.kind {
        case .keyword: .blue
        case .string: .green
        case .number: .cyan
        case .comment: .faint
        }
      result += String(decoding: bytes[end..<part.range.lowerBound], as: UTF8.self)
      result += colored(String(decoding: bytes[part.range], as: UTF8.self), color)
      end = part.range.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }

  /// A traceback: places faint, marks and the last line's class red.
  func traceback(_ text: String) -> String {
    guard isColored else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.isEmpty }
    return lines.enumerated().map { index, line in
      if index == last {
        let name = line.prefix { $0 != ":" }
        return name.contains(where: { $0 == " " })
          ? String(line) : colored(name, .red) + line.dropFirst(name.count)
      }
      if line.hasPrefix("  File ") || line.hasPrefix("Traceback ") { return colored(line, .faint) }
      let mark = line.drop { $0 == " " }
      let isMark = !mark.isEmpty && mark.allSatisfy { $0 == "^" || $0 == "~" }
      return isMark ? colored(line, .magenta) : String(line)
    }.joined(separator: "\n")
  }
}

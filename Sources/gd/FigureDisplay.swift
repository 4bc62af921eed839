#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Evaluator
import Library

/// How a terminal shows a figure at the prompt.
enum FigureDisplay {
  /// As the picture, which the terminal is sent whole.
  case picture
  /// Drawn with characters.
  case characters

  /// What the terminal says about itself; nil for one that shows plain text only.
  static var ofTerminal: FigureDisplay? {
    of { name in getenv(name).map { String(cString: $0) } ?? "" }
  }

  private static func of(_ environment: (String) -> String) -> FigureDisplay? {
    let type = environment("TERM")
    if type.isEmpty || type == "dumb" { return nil }
    // A terminal within another one does not pass pictures on.
    if ["screen", "tmux"].contains(where: type.hasPrefix) || !environment("TMUX").isEmpty {
      return .characters
    }
    let isKnown =
      !environment("KITTY_WINDOW_ID").isEmpty || ["xterm-kitty", "xterm-ghostty"].contains(type)
      || ["ghostty", "WezTerm"].contains(environment("TERM_PROGRAM"))
    return isKnown ? .picture : .characters
  }

  /// The largest drawing of characters.
  private static let columnLimit = 100

  /// What to write to a terminal of this size to show a figure, whose PNG is at hand.
  func text(
    of figure: FigureObject, _ png: [UInt8], columns: Int, rows: Int
  ) throws(ScriptError) -> String {
    switch self {
    case .picture: return Self.kittySequence(png)
    case .characters:
      // The path and the next prompt stay on the screen with it.
      return try figure.characters(
        columns: min(columns - 1, Self.columnLimit), rows: max(rows - 3, 1),
        isColored: Style.ofTerminal.isColored) + "\n"
    }
  }

  /// The picture as the kitty graphics protocol wants it: base64 in pieces of 4096 characters. The
  /// terminal is asked not to answer, as the answer would be taken for what a person types.
  private static func kittySequence(_ png: [UInt8]) -> String {
    var rest = base64(png)[...]
    var text = ""
    var keys = "a=T,f=100,q=2,"
    repeat {
      let piece = rest.prefix(4096)
      rest = rest.dropFirst(4096)
      text += "\u{1B}_G\(keys)m=\(rest.isEmpty ? 0 : 1);"
      text += String(decoding: piece, as: UTF8.self) + "\u{1B}\\"
      keys = ""
    } while !rest.isEmpty
    return text + "\n"
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for place in 0..<3 {
        bits = bits << 8 | (place < group.count ? Int(group[start + place]) : 0)
      }
      for place in 0..<4 {
        let digit = digits[bits >> (18 - 6 * place) & 63]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return result
  }
}

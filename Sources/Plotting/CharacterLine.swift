/// The inked pixels of a bitmap, row by row.
struct Dots {
  let columns: Int
  var inks: [Ink?] = []

  /// The lines of characters that show them; one character shows two by four dots.
  func lines(columns count: Int, rows: Int, isColored: Bool) -> [CharacterLine] {
    (0..<rows).map { row in
      var line = CharacterLine()
      for column in 0..<count {
        let (character, ink) = character(atRow: row, column: column)
        line.append(character, code: isColored ? ink?.code : nil)
      }
      return line
    }
  }

  // Unicode numbers the patterns of eight dots from U+2800.
  private func character(atRow row: Int, column: Int) -> (Character, Ink?) {
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    var pattern: UInt32 = 0
    // The strongest colour speaks for all: the others are its edges.
    var strongest: Ink?
    for down in 0..<4 {
      for across in 0..<2 {
        let index = (row * 4 + down) * columns + column * 2 + across
        guard index < inks.count, let ink = inks[index] else { continue }
        pattern |= bits[down][across]
        if strongest.map({ $0.strength < ink.strength }) ?? true { strongest = ink }
      }
    }
    guard pattern > 0, let scalar = Unicode.Scalar(0x2800 + pattern) else { return (" ", nil) }
    return (Character(scalar), strongest)
  }
}

/// The colour of a pixel.
struct Ink {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// How far it is from grey.
  var strength: Int { Int(max(red, green, blue)) - Int(min(red, green, blue)) }

  /// Its number among a terminal's 256 colours; nil for greys, which are shown as the terminal shows
  /// text, on whatever background it has.
  var code: Int? {
    guard strength > 40 else { return nil }
    // The edges of what is drawn are mixed with the white below: all are made as deep as its midst.
    let depth = 255 - Int(min(red, green, blue))
    let deep = [red, green, blue].map { 255 - min(255, (255 - Int($0)) * 235 / depth) }
    // A cube of six by six by six, whose steps are 0, 95, 135, 175, 215 and 255.
    let steps = deep.map { $0 < 48 ? 0 : max(1, ($0 - 35) / 40) }
    return 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }
}

/// A line of characters and the columns that it takes: colours take none, nor do spaces at its end.
struct CharacterLine {
  /// The columns, with spaces at the end.
  private(set) var width = 0
  private var written = ""
  private var spaces = 0
  private var code: Int?

  init(_ text: String = "") { append(text) }

  /// The line, without spaces at its end; what follows has no colour.
  var text: String { code == nil ? written : written + "\u{1B}[39m" }

  mutating func append(_ text: String) {
    for character in text { append(character, code: nil) }
  }

  /// Adds a character in one of the terminal's 256 colours; nil for that of its text.
  mutating func append(_ character: Character, code: Int?) {
    width += 1
    if character == " " {
      spaces += 1
      return
    }
    written += String(repeating: " ", count: spaces)
    spaces = 0
    if code != self.code {
      written += code.map { "\u{1B}[38;5;\($0)m" } ?? "\u{1B}[39m"
      self.code = code
    }
    written.append(character)
  }

  /// Adds another line at a column that lies behind what there is.
  mutating func append(_ line: CharacterLine, at column: Int) {
    spaces += max(column - width, 0)
    width = max(width, column)
    if !line.written.isEmpty {
      written += String(repeating: " ", count: spaces)
      if code != nil { written += "\u{1B}[39m" }
      written += line.text
      code = nil
      spaces = 0
    }
    width += line.width
    spaces += line.spaces
  }
}

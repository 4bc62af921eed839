/// What a terminal would show: a small VT100 that understands what readline and programs like ours send.
public struct Screen: Sendable {
  /// Characters in a line.
  public private(set) var columns: Int
  /// Lines that the cursor can reach; older ones have scrolled away but are kept.
  public private(set) var rows: Int
  /// The cursor's line, counted from the first that was ever shown.
  public private(set) var row = 0
  /// The cursor's column.
  public private(set) var column = 0

  private var lines: [[Character]] = [[]]
  private var pending: [UInt8] = []
  private var wrapsNext = false

  /// An empty screen.
  public init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
  }

  /// All lines since the start, without spaces at their ends nor empty lines at the end.
  public var text: String {
    var shown = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while shown.last?.isEmpty == true { shown.removeLast() }
    return shown.joined(separator: "\n")
  }

  /// The line that the cursor is in, up to the cursor.
  public var textBeforeCursor: String { String(lines[row].prefix(column)) }

  /// Changes the size, as a window does; what stands on the screen is not wrapped anew.
  public mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    column = min(column, columns - 1)
  }

  /// Shows bytes; an unfinished sequence or character waits for its rest.
  public mutating func show(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      showPending()
    }
  }

  private mutating func showPending() {
    guard let first = pending.first else { return }
    switch first {
    case 0x1B: showSequence()
    case 0..<0x20, 0x7F:
      pending = []
      control(first)
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard pending.count >= length else { return }
      let text = String(decoding: pending, as: UTF8.self)
      pending = []
      for character in text { put(character) }
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: moveDown()
    case 0x0D: column = 0
    default: return
    }
    wrapsNext = false
  }

  private mutating func moveDown() {
    row += 1
    if row == lines.count { lines.append([]) }
  }

  /// The first line that the cursor can reach.
  private var top: Int { max(0, lines.count - rows) }

  private mutating func put(_ character: Character) {
    if wrapsNext {
      moveDown()
      column = 0
      wrapsNext = false
    }
    fill(to: column)
    if column < lines[row].count {
      lines[row][column] = character
    } else {
      lines[row].append(character)
    }
    // Like xterm: the last column is written first and left only by the next character.
    if column == columns - 1 { wrapsNext = true } else { column += 1 }
  }

  private mutating func fill(to count: Int) {
    while lines[row].count < count { lines[row].append(" ") }
  }

  private mutating func showSequence() {
    guard pending.count > 1 else { return }
    switch pending[1] {
    case UInt8(ascii: "["):
      guard pending.count > 2, let last = pending.last, (0x40...0x7E).contains(last) else { return }
      let parameters = pending[2..<(pending.count - 1)]
      pending = []
      act(on: Character(UnicodeScalar(last)), parameters)
    case UInt8(ascii: "]"):  // A title, up to BEL or ESC \.
      if pending.last == 0x07 || pending.suffix(2) == [0x1B, 0x5C] { pending = [] }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      if pending.count > 2 { pending = [] }
    default:
      pending = []
    }
  }

  private mutating func act(on command: Character, _ parameters: ArraySlice<UInt8>) {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let number = numbers.first ?? 0
    let count = max(1, number)
    if command != "m" { wrapsNext = false }
    switch command {
    case "A": row = max(top, row - count)
    case "B": row = min(lines.count - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns - 1, count - 1)
    case "H":
      row = min(lines.count - 1, top + count - 1)
      column = min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J":
      if number == 2 { for line in lines.indices where line >= top { lines[line] = [] } }
      if number == 0 {
        lines[row] = Array(lines[row].prefix(column))
        lines.removeSubrange((row + 1)...)
      }
    case "K":
      if number == 0 { lines[row] = Array(lines[row].prefix(column)) }
      if number == 2 { lines[row] = [] }
    case "P":
      if column < lines[row].count {
        lines[row].removeSubrange(column..<min(column + count, lines[row].count))
      }
    case "@":
      fill(to: column)
      lines[row].insert(contentsOf: repeatElement(" ", count: count), at: column)
    default: break  // Colours and modes change no text.
    }
  }
}

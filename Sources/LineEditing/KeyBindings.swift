@preconcurrency import CReadline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What keys do here beyond readline's own commands, each under a name that `~/.inputrc` can bind.
enum KeyBindings {
  /// A command, and the keys that run it unless `~/.inputrc` says otherwise.
  private struct Command {
    let name: String
    let function: @convention(c) (Int32, Int32) -> Int32
    /// In emacs mode, and while text is inserted in vi mode.
    let keys: [String]
    /// Whether vi's command mode has the keys too.
    var isForMovement = false
    /// Whether only emacs mode has them, as vi mode reads Escape and the next key apart.
    var isForEmacs = false
  }

  private static var all: [Command] {
    [
      Command(
        name: "accept-entry", function: { KeyBindings.accept($0, $1) }, keys: [#"\C-m"#, #"\C-j"#]),
      Command(
        name: "insert-line-break", function: { KeyBindings.breakLine($0, $1) }, keys: [#"\e\C-m"#],
        isForEmacs: true),
      Command(
        name: "backward-delete-indentation", function: { KeyBindings.deleteBackward($0, $1) },
        keys: [#"\C-?"#, #"\C-h"#]),
      Command(
        name: "previous-line-or-history", function: { KeyBindings.up($0, $1) },
        keys: [#"\e[A"#, #"\eOA"#],
        isForMovement: true),
      Command(
        name: "next-line-or-history", function: { KeyBindings.down($0, $1) },
        keys: [#"\e[B"#, #"\eOB"#],
        isForMovement: true),
    ]
  }

  /// Readline's own commands that have no keys by themselves.
  private static let standard = [
    (#"\e[5~"#, "history-search-backward"), (#"\e[6~"#, "history-search-forward"),
  ]

  /// Binds the keys; to be called before readline reads `~/.inputrc`, whose word is the last one.
  static func bind() {
    // Else readline would give the terminal's erase key to its own command at every prompt.
    rl_variable_bind("bind-tty-special-chars", "off")
    for command in all {
      // Readline keeps the pointer for good.
      rl_add_defun(strdup(command.name), command.function, -1)
      for key in command.keys {
        rl_bind_keyseq_in_map(key, command.function, rl_get_keymap_by_name("emacs-standard"))
        if command.isForEmacs { continue }
        rl_bind_keyseq_in_map(key, command.function, rl_get_keymap_by_name("vi-insert"))
        guard command.isForMovement else { continue }
        rl_bind_keyseq_in_map(key, command.function, rl_get_keymap_by_name("vi-move"))
      }
    }
    for (key, name) in standard {
      for map in ["emacs-standard", "vi-insert", "vi-move"] {
        rl_bind_keyseq_in_map(key, rl_named_function(name), rl_get_keymap_by_name(map))
      }
    }
  }

  // MARK: Commands

  /// Enter: ends the entry, except in the midst of a paste that the terminal does not mark.
  private static func accept(_ count: Int32, _ key: Int32) -> Int32 {
    guard var rest = Reading.restOfUnmarkedPaste() else { return rl_newline(count, key) }
    // As with a marked paste, a line break at its very end is the Enter key.
    let isEntered = rest.last == lineBreak
    if isEntered { rest.removeLast() }
    (rest + [0]).withUnsafeBytes { bytes in
      _ = rl_insert_text(bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
    return isEntered ? rl_newline(count, key) : 0
  }

  /// Goes on in a new line of the same entry, indented as the one before.
  private static func breakLine(_ count: Int32, _ key: Int32) -> Int32 {
    let line = Buffer.lineBeforeCursor
    rl_insert_text("\n" + String(repeating: " ", count: line.prefix { $0 == space }.count))
    return 0
  }

  /// Backspace: within indentation it deletes back to the last step.
  private static func deleteBackward(_ count: Int32, _ key: Int32) -> Int32 {
    let line = Buffer.lineBeforeCursor
    let width = Reading.indentationWidth
    guard rl_explicit_arg == 0, width > 1, !line.isEmpty, line.allSatisfy({ $0 == space }) else {
      return rl_rubout(count, key)
    }
    let end = rl_point
    rl_point -= Int32(clamping: (line.count - 1) % width + 1)
    rl_delete_text(rl_point, end)
    return 0
  }

  /// Up: to the line above in an entry of several lines, and from its first one to the history.
  private static func up(_ count: Int32, _ key: Int32) -> Int32 {
    if !Reading.isWalkingHistory, Buffer.moveUp() { return 0 }
    let result = rl_get_previous_history(count, key)
    Reading.noteRecall()
    return result
  }

  /// Down: to the line below, and from the last one to the history.
  private static func down(_ count: Int32, _ key: Int32) -> Int32 {
    if !Reading.isWalkingHistory, Buffer.moveDown() { return 0 }
    let result = rl_get_next_history(count, key)
    Reading.noteRecall()
    return result
  }
}

private let space = UInt8(ascii: " ")
private let lineBreak = UInt8(ascii: "\n")

/// The lines of what is being edited, in bytes.
private enum Buffer {
  /// All of it, and the cursor's place in it.
  private static var content: (bytes: [UInt8], cursor: Int) {
    guard let buffer = rl_line_buffer else { return ([], 0) }
    let bytes = UnsafeBufferPointer(start: buffer, count: strlen(buffer)).map(
      UInt8.init(bitPattern:))
    return (bytes, min(max(Int(rl_point), 0), bytes.count))
  }

  /// The part of the cursor's line that stands before it.
  static var lineBeforeCursor: ArraySlice<UInt8> {
    let (bytes, cursor) = content
    let start = bytes[..<cursor].lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    return bytes[start..<cursor]
  }

  /// Moves the cursor to the same column of the line above; false where there is none.
  static func moveUp() -> Bool {
    let (bytes, cursor) = content
    guard let end = bytes[..<cursor].lastIndex(of: lineBreak) else { return false }
    let start = bytes[..<end].lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    move(to: bytes[start..<end], from: bytes[(end + 1)..<cursor])
    return true
  }

  /// Moves the cursor to the same column of the line below; false where there is none.
  static func moveDown() -> Bool {
    let (bytes, cursor) = content
    guard let start = bytes[cursor...].firstIndex(of: lineBreak).map({ $0 + 1 }) else {
      return false
    }
    let own = bytes[..<cursor].lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    let end = bytes[start...].firstIndex(of: lineBreak) ?? bytes.count
    move(to: bytes[start..<end], from: bytes[own..<cursor])
    return true
  }

  /// Moves the cursor into a line, to the column that it came from: also over shorter lines between.
  private static func move(to line: ArraySlice<UInt8>, from before: ArraySlice<UInt8>) {
    let column = Reading.wantedColumn ?? before.count(where: isFirst)
    var place = line.startIndex
    var left = column
    while place < line.endIndex {
      if isFirst(line[place]) {
        if left == 0 { break }
        left -= 1
      }
      place += 1
    }
    rl_point = Int32(clamping: place)
    Reading.noteMove(wanting: column)
  }

  /// Whether a byte of UTF-8 begins a character.
  private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

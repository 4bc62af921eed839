import Evaluator

/// What `open` was asked to do with a file: `r`, `w`, `a` or `x`, with `+` and `b`.
struct FileMode {
  /// As it was written.
  let text: String
  let isBinary: Bool
  let reads: Bool
  let writes: Bool
  /// What C's `fopen` calls it.
  let systemMode: String

  init(_ text: String) throws(ScriptError) {
    var kinds: [Character] = []
    var (isBinary, isText, updates) = (false, false, false)
    for character in text {
      switch character {
      case "r", "w", "a", "x":
        if kinds.contains(character) {
          throw ScriptError(.valueError, "invalid mode: '\(text)'")
        }
        kinds.append(character)
      case "b" where !isBinary: isBinary = true
      case "t" where !isText: isText = true
      case "+" where !updates: updates = true
      default: throw ScriptError(.valueError, "invalid mode: '\(text)'")
      }
    }
    if isBinary, isText {
      throw ScriptError(.valueError, "can't have text and binary mode at once")
    }
    guard kinds.count == 1, let kind = kinds.first else {
      throw ScriptError(
        .valueError,
        kinds.isEmpty
          ? "Must have exactly one of create/read/write/append mode and at most one plus"
          : "must have exactly one of create/read/write/append mode")
    }
    self.text = text
    self.isBinary = isBinary
    reads = kind == "r" || updates
    writes = kind != "r" || updates
    systemMode =
      (kind == "x" ? "w" : String(kind)) + (updates ? "+b" : "b") + (kind == "x" ? "x" : "")
  }
}

/// How the bytes of a text file are to be read: encoding, and what ends a line.
struct TextFormat {
  /// The name of the encoding.
  let encoding: String
  /// What is done with bytes that fit no character: strict, ignore or replace.
  let errors: String
  /// What ends a line; nil for any of the three ends, each read as `\n`.
  let newline: String?

  /// How the lines of a binary file end.
  static let bytes = TextFormat(encoding: "latin-1", errors: "strict", newline: "\n")

  init(encoding: String, errors: String, newline: String?) {
    self.encoding = encoding
    self.errors = errors
    self.newline = newline
  }

  func decoded(_ bytes: [UInt8]) throws(ScriptError) -> String {
    let plain = newline == nil && bytes.contains(13) ? TextFormat.unified(bytes) : bytes
    return try TextEncoding.decode(plain, encoding, errors: errors)
  }

  /// The bytes of a text; `\n` becomes what ends a line.
  func encoded(_ text: String) throws(ScriptError) -> [UInt8] {
    let bytes = try TextEncoding.encode(text, encoding)
    guard let newline, newline != "", newline != "\n" else { return bytes }
    return bytes.flatMap { $0 == 10 ? Array(newline.utf8) : [$0] }
  }

  /// How many bytes a character has.
  func width(ofCharacterStartingWith byte: UInt8) -> Int {
    guard TextEncoding.isUnicode(encoding) else { return 1 }
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The length of the first line with its end; nil where more has to be read to know it.
  ///
  /// `searched` is how far the search has come, behind `start`.
  func lineLength(
    in buffer: [UInt8], from start: Int, searched: inout Int, isEnd: Bool = false
  ) -> Int? {
    var place = start + searched
    while place < buffer.count {
      let byte = buffer[place]
      let length = place + 1 - start
      switch newline {
      case "\n": if byte == 10 { return length }
      case "\r": if byte == 13 { return length }
      case "\r\n": if byte == 10, place > start, buffer[place - 1] == 13 { return length }
      default:
        if byte == 10 { return length }
        if byte == 13 {
          if place + 1 < buffer.count { return buffer[place + 1] == 10 ? length + 1 : length }
          if isEnd { return length }
          searched = place - start
          return nil
        }
      }
      place += 1
    }
    searched = place - start
    return nil
  }

  private static func unified(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == 10, place > 0, bytes[place - 1] == 13 { continue }
      result.append(byte == 13 ? 10 : byte)
    }
    return result
  }
}

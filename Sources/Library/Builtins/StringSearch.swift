import Evaluator

/// A string as bytes, in which others are searched; offsets go in and out as code points.
struct StringSearch {
  let bytes: [UInt8]
  let count: Int
  private let isASCII: Bool

  init(_ string: StringObject) {
    bytes = Array(string.text.utf8)
    count = string.count
    isASCII = string.isASCII
  }

  /// The byte at which a code point starts.
  func offset(ofCharacter index: Int) -> Int {
    if isASCII { return index }
    var seen = 0
    for (place, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 {
      if seen == index { return place }
      seen += 1
    }
    return bytes.count
  }

  /// The number of code points in front of a byte.
  func character(atOffset offset: Int) -> Int {
    isASCII ? offset : bytes[..<offset].count { $0 & 0xc0 != 0x80 }
  }

  /// The bytes between two indices as Python reads them; nil where the start is behind the end.
  func range(_ start: Value, _ end: Value, _ interpreter: Interpreter) throws(ScriptError) -> Range<
    Int
  >? {
    let slice = SliceObject(start: start, stop: end, step: .none)
    let normalized = try interpreter.normalizedSlice(slice, count: count)
    if case .int(let first) = start, first > count { return nil }
    guard normalized.start <= normalized.stop else { return nil }
    return offset(ofCharacter: normalized.start)..<offset(ofCharacter: normalized.stop)
  }

  /// The first place of a part in a range of bytes.
  func first(_ part: [UInt8], in range: Range<Int>) -> Int? {
    guard let place = Text.find(part, in: bytes, from: range.lowerBound) else { return nil }
    return place + part.count <= range.upperBound ? place : nil
  }

  /// The last place of a part in a range of bytes.
  func last(_ part: [UInt8], in range: Range<Int>) -> Int? {
    var place = range.upperBound - part.count
    while place >= range.lowerBound {
      if matches(part, at: place) { return place }
      place -= 1
    }
    return nil
  }

  func matches(_ part: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + part.count <= bytes.count else { return false }
    var length = 0
    while length < part.count {
      if bytes[place + length] != part[length] { return false }
      length += 1
    }
    return true
  }

  /// How often a part occurs in a range of bytes, without overlap.
  func occurrences(
    _ part: [UInt8], in range: Range<Int>, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int {
    if part.isEmpty {
      return character(atOffset: range.upperBound) - character(atOffset: range.lowerBound) + 1
    }
    var result = 0
    var place = range.lowerBound
    while let found = first(part, in: place..<range.upperBound) {
      try interpreter.poll()
      result += 1
      place = found + part.count
    }
    return result
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: Replacing and splitting

  func replacing(
    _ part: [UInt8], with other: [UInt8], limit: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> String {
    var result: [UInt8] = []
    var done = 0
    if part.isEmpty {
      try interpreter.checkSize(other.count + 1, count + 1)
      for byte in bytes {
        try interpreter.poll()
        if byte & 0xc0 != 0x80, limit < 0 || done < limit {
          result += other
          done += 1
        }
        result.append(byte)
      }
      if limit < 0 || done < limit { result += other }
      return String(decoding: result, as: UTF8.self)
    }
    var place = 0
    while limit < 0 || done < limit, let found = first(part, in: place..<bytes.count) {
      try interpreter.poll()
      result += bytes[place..<found]
      result += other
      try interpreter.checkSize(result.count, 1)
      place = found + part.count
      done += 1
    }
    if place == 0, done == 0 { return text(0..<bytes.count) }
    result += bytes[place...]
    return String(decoding: result, as: UTF8.self)
  }

  func split(
    _ separator: [UInt8], limit: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var parts: [Value] = []
    var place = 0
    while limit < 0 || parts.count < limit, let found = first(separator, in: place..<bytes.count) {
      try interpreter.poll()
      parts.append(Value(text(place..<found)))
      place = found + separator.count
    }
    parts.append(Value(text(place..<bytes.count)))
    return Value(list: parts)
  }

  func splitFromEnd(
    _ separator: [UInt8], limit: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var parts: [Value] = []
    var end = bytes.count
    while limit < 0 || parts.count < limit, let found = last(separator, in: 0..<end) {
      try interpreter.poll()
      parts.append(Value(text(found + separator.count..<end)))
      end = found
    }
    parts.append(Value(text(0..<end)))
    return Value(list: parts.reversed())
  }

  /// Words between white space.
  static func words(
    _ text: String, limit: Int, fromEnd: Bool, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var scalars = Array(text.unicodeScalars)
    if fromEnd { scalars.reverse() }
    var parts: [Value] = []
    var place = 0
    func part(_ slice: ArraySlice<Unicode.Scalar>) -> Value {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: fromEnd ? Array(slice.reversed()) : Array(slice))
      return Value(String(view))
    }
    while true {
      try interpreter.poll()
      while place < scalars.count, StringCharacters.isSpace(scalars[place]) { place += 1 }
      guard place < scalars.count else { break }
      if limit >= 0, parts.count >= limit {
        parts.append(part(scalars[place...]))
        break
      }
      let start = place
      while place < scalars.count, !StringCharacters.isSpace(scalars[place]) { place += 1 }
      parts.append(part(scalars[start..<place]))
    }
    return Value(list: fromEnd ? parts.reversed() : parts)
  }

  /// Lines, with or without their ends.
  static func lines(
    _ text: String, keepsEnds: Bool, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let scalars = Array(text.unicodeScalars)
    var result: [Value] = []
    var start = 0
    var place = 0
    while place < scalars.count {
      try interpreter.poll()
      guard StringCharacters.isLineBreak(scalars[place]) else {
        place += 1
        continue
      }
      let end = place
      place +=
        scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n" ? 2 : 1
      let line = String.UnicodeScalarView(scalars[start..<(keepsEnds ? place : end)])
      result.append(Value(String(line)))
      start = place
    }
    if start < scalars.count {
      result.append(Value(String(String.UnicodeScalarView(scalars[start...]))))
    }
    return Value(list: result)
  }
}

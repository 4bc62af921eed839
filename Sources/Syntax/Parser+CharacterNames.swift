/// `\N{NAME}` in strings.
extension Parser {
  /// The code point of the name behind a backslash and an N.
  func namedCharacter(
    _ index: inout Int, _ start: Int, in body: Range<Int>
  ) throws(SyntaxError) -> Int {
    let bytes = source.bytes
    guard index < body.upperBound, bytes[index] == UInt8(ascii: "{"),
      let end = bytes[index..<body.upperBound].firstIndex(of: UInt8(ascii: "}"))
    else {
      throw unicodeError("malformed \\N character escape", from: start, to: index, in: body)
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).uppercased()
    index = end + 1
    guard let scalar = CharacterNames.scalar(named: name) else {
      throw unicodeError("unknown Unicode character name", from: start, to: index, in: body)
    }
    return Int(scalar.value)
  }
}

/// Unicode's names of characters, which Swift's own library knows.
public enum CharacterNames {
  /// The character of a name in capitals. Looking for it goes through all characters, which takes
  /// a few milliseconds; programs that name characters have few of them.
  public static func scalar(named name: String) -> Unicode.Scalar? {
    for code in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(code) else { continue }
      if scalar.properties.name == name || scalar.properties.nameAlias == name { return scalar }
    }
    return nil
  }
}

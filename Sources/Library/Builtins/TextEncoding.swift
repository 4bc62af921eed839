import Evaluator

/// Texts as bytes and back.
struct TextEncoding {
  /// What becomes of what cannot be encoded or decoded.
  enum Failure: String {
    case strict, ignore, replace, backslashreplace
  }

  /// CPython's name of it.
  private let name: String
  /// The first code point that it does not have; nil for UTF-8.
  private let limit: UInt32?
  private let failure: Failure
  /// What the program calls it.
  let givenName: String
  /// The name of what becomes of what fits no character.
  var errors: String { failure.rawValue }

  /// Each byte as the character of its number.
  static let bytes = TextEncoding(name: "latin-1", limit: 256, failure: .strict)
  /// UTF-8, without mercy.
  static let utf8 = TextEncoding(name: "utf-8", limit: nil, failure: .strict)

  private init(name: String, limit: UInt32?, failure: Failure) {
    self.name = name
    givenName = name
    self.limit = limit
    self.failure = failure
  }

  init(_ name: String, errors: String = "strict") throws(ScriptError) {
    givenName = name
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": (self.name, limit) = ("utf-8", nil)
    case "ascii", "usascii": (self.name, limit) = ("ascii", 128)
    case "latin1", "iso88591": (self.name, limit) = ("latin-1", 256)
    default: throw ScriptError(.lookupError, "unknown encoding: \(name)")
    }
    guard let failure = Failure(rawValue: errors) else {
      throw ScriptError(.lookupError, "unknown error handler name '\(errors)'")
    }
    self.failure = failure
  }

  /// Whether it has all characters.
  var isUnicode: Bool { limit == nil }

  func encode(_ text: String) throws(ScriptError) -> [UInt8] {
    guard let limit else { return Array(text.utf8) }
    var result: [UInt8] = []
    let scalars = text.unicodeScalars
    for (place, scalar) in scalars.enumerated() {
      if scalar.value < limit {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      switch failure {
      case .ignore: break
      case .replace: result.append(UInt8(ascii: "?"))
      case .backslashreplace: result += Array(Text.escape(scalar).utf8)
      case .strict:
        let count = scalars.dropFirst(place).prefix { $0.value >= limit }.count
        throw ScriptError(
          .unicodeEncodeError,
          arguments: [
            Value(name), Value(text), .int(place), .int(place + count),
            Value("ordinal not in range(\(limit))"),
          ])
      }
    }
    return result
  }

  func decode(_ bytes: [UInt8]) throws(ScriptError) -> String {
    guard let limit else { return try decodeUTF8(bytes) }
    var result = String.UnicodeScalarView()
    for (place, byte) in bytes.enumerated() {
      if byte < limit {
        result.append(Unicode.Scalar(byte))
      } else {
        try fail(bytes, place, 1, "ordinal not in range(\(limit))", &result)
      }
    }
    return String(result)
  }

  private func decodeUTF8(_ bytes: [UInt8]) throws(ScriptError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      if first < 0x80 {
        result.append(Unicode.Scalar(first))
        place += 1
        continue
      }
      // How many bytes follow, and between which bounds the next one lies.
      let (more, low, high): (Int, UInt8, UInt8) =
        switch first {
        case 0xc2...0xdf: (1, 0x80, 0xbf)
        case 0xe0: (2, 0xa0, 0xbf)
        case 0xed: (2, 0x80, 0x9f)
        case 0xe1...0xef: (2, 0x80, 0xbf)
        case 0xf0: (3, 0x90, 0xbf)
        case 0xf1...0xf3: (3, 0x80, 0xbf)
        case 0xf4: (3, 0x80, 0x8f)
        default: (0, 0, 0)
        }
      if more == 0 {
        try fail(bytes, place, 1, "invalid start byte", &result)
        place += 1
        continue
      }
      var seen = 0
      var code = UInt32(first & (0x3f >> UInt8(more)))
      while seen < more, place + 1 + seen < bytes.count {
        let byte = bytes[place + 1 + seen]
        guard seen == 0 ? (low...high).contains(byte) : (0x80...0xbf).contains(byte) else { break }
        code = code << 6 | UInt32(byte & 0x3f)
        seen += 1
      }
      if seen == more, let scalar = Unicode.Scalar(code) {
        result.append(scalar)
      } else {
        let reason =
          place + 1 + seen == bytes.count
          ? "unexpected end of data" : "invalid continuation byte"
        try fail(bytes, place, seen + 1, reason, &result)
      }
      place += seen + 1
    }
    return String(result)
  }

  private func fail(
    _ bytes: [UInt8], _ place: Int, _ count: Int, _ reason: String,
    _ result: inout String.UnicodeScalarView
  ) throws(ScriptError) {
    switch failure {
    case .ignore: break
    case .replace: result.append("\u{fffd}")
    case .backslashreplace:
      for byte in bytes[place..<(place + count)] {
        result.append(contentsOf: "\\x\(BytesType.hexadecimal([byte]))".unicodeScalars)
      }
    case .strict:
      throw ScriptError(
        .unicodeDecodeError,
        arguments: [
          Value(name), .bytes(BytesObject(bytes)), .int(place), .int(place + count), Value(reason),
        ])
    }
  }
}

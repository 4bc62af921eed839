import BigInt
import Tensors

/// Texts of numbers and strings as CPython writes them.
public enum Text {
  /// Whether one text contains another, by code points.
  public static func contains(_ text: String, _ part: String) -> Bool {
    find(Array(part.utf8), in: Array(text.utf8), from: 0) != nil
  }

  /// Where bytes occur in other bytes, at or behind an offset.
  public static func find(_ part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = part.first else { return start <= bytes.count ? start : nil }
    guard part.count <= bytes.count else { return nil }
    if part.count > 16 { return findLong(part, in: bytes, from: start) }
    var place = start
    let last = bytes.count - part.count
    while place <= last {
      if bytes[place] == first {
        var length = 1
        while length < part.count, bytes[place + length] == part[length] { length += 1 }
        if length == part.count { return place }
      }
      place += 1
    }
    return nil
  }

  /// The same for long parts, by Knuth, Morris and Pratt: no text makes it look at a byte again.
  private static func findLong(_ part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    // How much of the part still fits where its next byte does not.
    var borders = [Int](repeating: 0, count: part.count)
    var border = 0
    for place in 1..<part.count {
      while border > 0, part[place] != part[border] { border = borders[border - 1] }
      if part[place] == part[border] { border += 1 }
      borders[place] = border
    }
    var matched = 0
    var place = start
    while place < bytes.count {
      while matched > 0, bytes[place] != part[matched] { matched = borders[matched - 1] }
      if bytes[place] == part[matched] { matched += 1 }
      place += 1
      if matched == part.count { return place - matched }
    }
    return nil
  }

  /// The shortest text that reads back as the same float, as `repr` prints it.
  public static func float(_ value: Double) -> String { DecimalText.shortest(value) }

  /// The decimal digits of an int; ValueError where there are more of them than the limit, if any.
  public static func integer(_ value: BigInt, limit: Int) throws(ScriptError) -> String {
    // A digit is log2(10) bits.
    if limit > 0, Double(value.magnitude.bitWidth) > Double(limit) * 3.321928094887362 + 1 {
      throw ScriptError(
        .valueError,
        "Exceeds the limit (\(limit) digits) for integer string conversion; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    return value.description
  }

  /// A string literal that reads back as the same text.
  public static func quoted(_ text: String) -> String {
    let hasSingle = text.utf8.contains(UInt8(ascii: "'"))
    let hasDouble = text.utf8.contains(UInt8(ascii: "\""))
    let quote: Unicode.Scalar = hasSingle && !hasDouble ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case quote:
        result.append("\\")
        result.append(scalar)
      default:
        if isPrintable(scalar) {
          result.append(scalar)
        } else {
          result.append(contentsOf: escape(scalar).unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  /// A code point as `\x7f`, `\u2028` or `\U0001f600`.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    func padded(_ count: Int) -> String {
      String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    if scalar.value < 0x100 { return "\\x" + padded(2) }
    if scalar.value < 0x10000 { return "\\u" + padded(4) }
    return "\\U" + padded(8)
  }

  /// Whether `repr` shows a code point as it is.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7f { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  /// A bytes literal.
  public static func quoted(_ bytes: [UInt8]) -> String {
    let hasSingle = bytes.contains(UInt8(ascii: "'"))
    let hasDouble = bytes.contains(UInt8(ascii: "\""))
    let quote = hasSingle && !hasDouble ? "\"" : "'"
    var result = "b" + quote
    for byte in bytes {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "'" where quote == "'": result += "\\'"
      default:
        if byte >= 0x20, byte < 0x7f {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar)
        }
      }
    }
    return result + quote
  }
}

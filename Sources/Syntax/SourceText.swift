/// A half-open range of byte offsets in one `SourceText`.
public struct SourceRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset just behind the last byte.
  public var end: Int32

  /// Makes the range of bytes from `start` up to `end`.
  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// The smallest range that holds both ranges.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}

/// The bytes of one program, with a name for messages and a table of its lines.
public final class SourceText: Sendable {
  /// What a traceback calls this text, such as a path or `<stdin>`.
  public let name: String
  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The offset at which each line starts.
  public let lineStarts: [Int32]

  /// Makes a source text; texts over 2^31 bytes are cut (the reader of files refuses them before).
  public init(name: String, bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    let limited = body.count > Int(Int32.max) ? Array(body.prefix(Int(Int32.max))) : body
    var starts: [Int32] = [0]
    for (offset, byte) in limited.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): starts.append(Int32(offset + 1))
      case UInt8(ascii: "\r"):
        let isPair = offset + 1 < limited.count && limited[offset + 1] == UInt8(ascii: "\n")
        if !isPair { starts.append(Int32(offset + 1)) }
      default: break
      }
    }
    self.name = name
    self.bytes = limited
    self.lineStarts = starts
  }

  /// Makes a source text from a string.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line (from 1) and the byte column (from 0) of an offset.
  public func position(of offset: Int32) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, Int(offset - lineStarts[low]))
  }

  /// The text of a line (from 1) without its line break; empty where there is no such line.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of a range.
  public func text(of range: SourceRange) -> String {
    let start = max(0, min(Int(range.start), bytes.count))
    let end = max(start, min(Int(range.end), bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

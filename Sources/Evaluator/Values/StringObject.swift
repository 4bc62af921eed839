/// A string: a sequence of code points that never changes, but for what `append` says.
public final class StringObject {
  /// The text.
  public private(set) var text: String
  /// Whether every code point is below 128, so that bytes and code points agree.
  public private(set) var isASCII: Bool
  private var knownHash: Int?
  private var knownScalars: [Unicode.Scalar]?

  /// Makes a string.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    isASCII = text.utf8.allSatisfy { $0 < 128 }
    self.text = text
  }

  /// Makes the string of one and then another.
  init(_ first: StringObject, _ second: StringObject) {
    text = first.text + second.text
    isASCII = first.isASCII && second.isASCII
  }

  private init(ascii text: String) {
    self.text = text
    isASCII = true
  }

  private convenience init(ascii bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.init(ascii: String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self))
  }

  /// Grows a string that nobody else has: what made the longer one lets go of the shorter.
  func append(_ other: StringObject) {
    text += other.text
    isASCII = isASCII && other.isASCII
    knownHash = nil
    knownScalars = nil
  }

  /// The hash of the bytes.
  public var hash: Int {
    if let knownHash { return knownHash }
    let hash = StringObject.hash(of: text)
    knownHash = hash
    return hash
  }

  /// The code points; made only for texts that are not ASCII.
  public var scalars: [Unicode.Scalar] {
    if let knownScalars { return knownScalars }
    let scalars = Array(text.unicodeScalars)
    knownScalars = scalars
    return scalars
  }

  /// The byte at an index, which must be in range.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    // The initializer has made the text contiguous.
    text.utf8.withContiguousStorageIfAvailable { $0[index] } ?? 0
  }

  /// The number of code points.
  public var count: Int { isASCII ? text.utf8.count : scalars.count }

  /// The code point at an index, which must be in range.
  public func scalar(at index: Int) -> Unicode.Scalar {
    isASCII ? Unicode.Scalar(byte(at: index)) : scalars[index]
  }

  /// The string of the code points in a range; the range must be valid.
  public func slice(_ range: Range<Int>) -> StringObject {
    if isASCII {
      // The initializer has made the text contiguous.
      let made = text.utf8.withContiguousStorageIfAvailable { StringObject(ascii: $0[range]) }
      if let made { return made }
    }
    return StringObject(StringObject.text(of: scalars[range]))
  }

  private static func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    return String(unsafeUninitializedCapacity: count) { bytes in
      var place = 0
      for scalar in scalars {
        for byte in scalar.utf8 {
          bytes[place] = byte
          place += 1
        }
      }
      return place
    }
  }

  /// Whether both hold the same code points.
  public static func == (a: StringObject, b: StringObject) -> Bool {
    // Beyond ASCII, Swift takes texts for equal that are not the same code points.
    if a === b { return true }
    if a.isASCII, b.isASCII { return a.text == b.text }
    return bytesEqual(a.text, b.text)
  }

  /// Whether `a` stands before `b` by code points.
  public static func < (a: StringObject, b: StringObject) -> Bool {
    // The order of UTF-8 bytes is the order of code points.
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  static func bytesEqual(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return a.utf8.elementsEqual(b.utf8)
  }

  /// A hash of the bytes that is the same on every run.
  static func hash(of text: String) -> Int {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    state ^= state >> 32
    return Int(truncatingIfNeeded: state)
  }
}

/// A sequence of bytes that never changes.
public final class BytesObject {
  /// The bytes.
  public let bytes: [UInt8]

  /// Makes a bytes object.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

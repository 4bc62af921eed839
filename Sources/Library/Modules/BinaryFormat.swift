import BigInt
import Evaluator

/// How values of fixed sizes lie in bytes: the formats of `struct`.
struct BinaryFormat {
  /// What a letter stands for.
  private enum Kind { case padding, character, boolean, signed, unsigned, float, text, countedText }

  private struct Letter {
    let kind: Kind
    /// The bytes in formats with a byte order of their own; nil where those have no such letter.
    let size: Int?
    /// The bytes, and the alignment, that C has.
    let nativeSize: Int
  }

  /// Values of one kind in a row.
  private struct Field {
    let code: UInt8
    let kind: Kind
    /// The bytes of each.
    let size: Int
    /// Where the first one starts.
    let offset: Int
    let count: Int
  }

  private static let letters: [UInt8: Letter] = [
    0x78: .init(kind: .padding, size: 1, nativeSize: 1),  // x
    0x63: .init(kind: .character, size: 1, nativeSize: 1),  // c
    0x3f: .init(kind: .boolean, size: 1, nativeSize: 1),  // ?
    0x62: .init(kind: .signed, size: 1, nativeSize: 1),  // b
    0x42: .init(kind: .unsigned, size: 1, nativeSize: 1),  // B
    0x68: .init(kind: .signed, size: 2, nativeSize: 2),  // h
    0x48: .init(kind: .unsigned, size: 2, nativeSize: 2),  // H
    0x69: .init(kind: .signed, size: 4, nativeSize: 4),  // i
    0x49: .init(kind: .unsigned, size: 4, nativeSize: 4),  // I
    0x6c: .init(kind: .signed, size: 4, nativeSize: 8),  // l
    0x4c: .init(kind: .unsigned, size: 4, nativeSize: 8),  // L
    0x71: .init(kind: .signed, size: 8, nativeSize: 8),  // q
    0x51: .init(kind: .unsigned, size: 8, nativeSize: 8),  // Q
    0x6e: .init(kind: .signed, size: nil, nativeSize: 8),  // n
    0x4e: .init(kind: .unsigned, size: nil, nativeSize: 8),  // N
    0x50: .init(kind: .unsigned, size: nil, nativeSize: 8),  // P
    0x65: .init(kind: .float, size: 2, nativeSize: 2),  // e
    0x66: .init(kind: .float, size: 4, nativeSize: 4),  // f
    0x64: .init(kind: .float, size: 8, nativeSize: 8),  // d
    0x73: .init(kind: .text, size: 1, nativeSize: 1),  // s
    0x70: .init(kind: .countedText, size: 1, nativeSize: 1),  // p
  ]

  /// The format as it was written.
  let text: String
  /// The number of bytes.
  private(set) var size = 0
  private var fields: [Field] = []
  private let isBigEndian: Bool
  private let isNative: Bool

  /// The number of values.
  private(set) var count = 0

  init(_ text: String, in interpreter: Interpreter) throws(ScriptError) {
    self.text = text
    var bytes = Array(text.utf8)[...]
    let order = bytes.first.map { Unicode.Scalar($0) }
    switch order {
    case "@", "=", "<", ">", "!": bytes = bytes.dropFirst()
    default: break
    }
    isBigEndian = order == ">" || order == "!"
    isNative = !["=", "<", ">", "!"].contains(order)
    while let byte = bytes.first {
      if byte == 32 || (9...13).contains(byte) {
        bytes = bytes.dropFirst()
        continue
      }
      var count: Int?
      while let digit = bytes.first, (0x30...0x39).contains(digit) {
        let (product, overflow) = (count ?? 0).multipliedReportingOverflow(by: 10)
        if overflow || product > Int.max - 9 { throw BinaryFormat.tooLong(interpreter) }
        count = product + Int(digit - 0x30)
        bytes = bytes.dropFirst()
      }
      guard let code = bytes.first else {
        throw BinaryFormat.error("repeat count given without format specifier", interpreter)
      }
      bytes = bytes.dropFirst()
      try add(code, count ?? 1, interpreter)
    }
  }

  private mutating func add(
    _ code: UInt8, _ count: Int, _ interpreter: Interpreter
  ) throws(ScriptError) {
    guard let letter = BinaryFormat.letters[code],
      let itemSize = isNative ? letter.nativeSize : letter.size
    else { throw BinaryFormat.error("bad char in struct format", interpreter) }
    let rest = size % itemSize
    let gap = isNative && rest > 0 ? itemSize - rest : 0
    let (start, overflowOfStart) = size.addingReportingOverflow(gap)
    let (total, overflow) = itemSize.multipliedReportingOverflow(by: count)
    let (end, overflowOfEnd) = start.addingReportingOverflow(total)
    if overflowOfStart || overflow || overflowOfEnd { throw BinaryFormat.tooLong(interpreter) }
    switch letter.kind {
    case .padding: break
    case .text, .countedText:
      try add(
        Field(code: code, kind: letter.kind, size: count, offset: start, count: 1), interpreter)
    default:
      try add(
        Field(code: code, kind: letter.kind, size: itemSize, offset: start, count: count),
        interpreter)
    }
    size = end
  }

  private mutating func add(_ field: Field, _ interpreter: Interpreter) throws(ScriptError) {
    try interpreter.checkSize(field.count, 1)
    fields.append(field)
    count += field.count
    try interpreter.checkSize(count, 1)
  }

  /// A `struct.error`.
  static func error(_ message: String, _ interpreter: Interpreter) -> ScriptError {
    interpreter.error("error", of: "struct", message)
  }

  private static func tooLong(_ interpreter: Interpreter) -> ScriptError {
    error("total struct size too long", interpreter)
  }

  // MARK: Reading

  /// The values in bytes; there must be enough of them.
  func values(
    in bytes: [UInt8], at start: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var result: [Value] = []
    result.reserveCapacity(count)
    for field in fields {
      for number in 0..<field.count {
        try interpreter.poll()
        result.append(
          value(of: field, in: bytes, at: start + field.offset + number * field.size))
      }
    }
    return Value(tuple: result)
  }

  private func value(of field: Field, in bytes: [UInt8], at start: Int) -> Value {
    switch field.kind {
    case .padding: return .none
    case .character, .text:
      return .bytes(BytesObject(Array(bytes[start..<start + field.size])))
    case .countedText:
      if field.size == 0 { return .bytes(BytesObject([])) }
      let count = min(Int(bytes[start]), field.size - 1)
      return .bytes(BytesObject(Array(bytes[start + 1..<start + 1 + count])))
    case .boolean: return .bool(bytes[start] != 0)
    case .unsigned:
      let bits = bits(in: bytes, start, field.size)
      if let small = Int(exactly: bits) { return .int(small) }
      return Value(BigInt(bits))
    case .signed:
      let shift = UInt64(64 - 8 * field.size)
      return .int(Int(Int64(bitPattern: bits(in: bytes, start, field.size) << shift) >> shift))
    case .float:
      let bits = bits(in: bytes, start, field.size)
      switch field.size {
      case 2: return .float(HalfFloat.value(of: UInt16(truncatingIfNeeded: bits)))
      case 4: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      default: return .float(Double(bitPattern: bits))
      }
    }
  }

  private func bits(in bytes: [UInt8], _ start: Int, _ size: Int) -> UInt64 {
    var result: UInt64 = 0
    for place in 0..<size {
      result = result << 8 | UInt64(bytes[isBigEndian ? start + place : start + size - 1 - place])
    }
    return result
  }

  // MARK: Writing

  /// The bytes of values.
  func packed(_ values: [Value], _ interpreter: Interpreter) throws(ScriptError) -> [UInt8] {
    guard values.count == count else {
      throw BinaryFormat.error(
        "pack expected \(count) items for packing (got \(values.count))", interpreter)
    }
    try interpreter.checkSize(size, 1)
    var result = [UInt8](repeating: 0, count: size)
    var values = values[...]
    for field in fields {
      for number in 0..<field.count {
        try interpreter.poll()
        guard let value = values.popFirst() else { break }
        try write(value, field, field.offset + number * field.size, to: &result, interpreter)
      }
    }
    return result
  }

  private func write(
    _ value: Value, _ field: Field, _ place: Int, to result: inout [UInt8],
    _ interpreter: Interpreter
  ) throws(ScriptError) {
    let letter = Unicode.Scalar(field.code)
    switch field.kind {
    case .padding: break
    case .character:
      guard case .bytes(let object) = value.plain, object.bytes.count == 1 else {
        throw BinaryFormat.error(
          "char format requires a bytes object of length 1", interpreter)
      }
      result[place] = object.bytes[0]
    case .boolean: result[place] = try interpreter.isTrue(value) ? 1 : 0
    case .text, .countedText:
      guard let bytes = BytesType.bytes(of: value) else {
        throw BinaryFormat.error("argument for '\(letter)' must be a bytes object", interpreter)
      }
      let isCounted = field.kind == .countedText
      if isCounted, field.size == 0 { return }
      let taken = bytes.prefix(isCounted ? field.size - 1 : field.size)
      if isCounted { result[place] = UInt8(min(taken.count, 255)) }
      let start = place + (isCounted ? 1 : 0)
      result.replaceSubrange(start..<start + taken.count, with: taken)
    case .signed, .unsigned:
      put(try integer(value, field, interpreter), field, place, to: &result)
    case .float:
      guard let number = try? interpreter.double(value), value.text == nil else {
        throw BinaryFormat.error("required argument is not a float", interpreter)
      }
      put(try bits(of: number, field), field, place, to: &result)
    }
  }

  private func put(_ bits: UInt64, _ field: Field, _ start: Int, to result: inout [UInt8]) {
    for place in 0..<field.size {
      let offset = isBigEndian ? field.size - 1 - place : place
      result[start + offset] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * place))
    }
  }

  private func bits(of number: Double, _ field: Field) throws(ScriptError) -> UInt64 {
    if field.size == 8 { return number.bitPattern }
    let letter = Unicode.Scalar(field.code)
    let tooLarge = ScriptError(
      .overflowError, "float too large to pack with \(letter) format")
    if field.size == 2 {
      guard let bits = HalfFloat.bits(of: number) else { throw tooLarge }
      return UInt64(bits)
    }
    let float = Float(number)
    if float.isInfinite, !number.isInfinite, !isNative { throw tooLarge }
    return UInt64(float.bitPattern)
  }

  private func integer(
    _ value: Value, _ field: Field, _ interpreter: Interpreter
  ) throws(ScriptError) -> UInt64 {
    guard interpreter.isCount(value) else {
      throw BinaryFormat.error("required argument is not an integer", interpreter)
    }
    let letter = Unicode.Scalar(field.code)
    func outOfRange() -> ScriptError {
      let isLong = letter == "P" || (isBigEndian && field.size == 8)
      return BinaryFormat.error(
        isLong ? "int too large to convert" : "argument out of range", interpreter)
    }
    // CPython has other words for these in every order but its own.
    let isShort = field.size < (isBigEndian ? 2 : 4)
    let number: BigInt
    if let plain = value.bigInt {
      number = plain
    } else {
      number = BigInt(try interpreter.index(value))
    }
    if field.kind == .signed || isShort {
      guard let small = Int(exactly: number) else { throw outOfRange() }
      let bits = 8 * field.size
      if bits < 64 {
        let low = field.kind == .signed ? -(1 << (bits - 1)) : 0
        let high = field.kind == .signed ? (1 << (bits - 1)) - 1 : (1 << bits) - 1
        guard (low...high).contains(small) else {
          var names: [Unicode.Scalar: String] = ["b": "byte", "B": "ubyte"]
          if !isBigEndian { (names["h"], names["H"]) = ("short", "ushort") }
          throw BinaryFormat.error(
            "\(names[letter] ?? "'\(letter)'") format requires \(low) <= number <= \(high)",
            interpreter)
        }
      }
      return UInt64(bitPattern: Int64(small))
    }
    if letter == "P", let small = Int(exactly: number) { return UInt64(bitPattern: Int64(small)) }
    guard let bits = UInt64(exactly: number) else { throw outOfRange() }
    if field.size < 8, bits >> UInt64(8 * field.size) != 0 {
      throw BinaryFormat.error(
        "'\(letter)' format requires 0 <= number <= \((1 << (8 * field.size)) - 1)", interpreter)
    }
    return bits
  }
}

/// Floats of 16 bits.
enum HalfFloat {
  static func value(of bits: UInt16) -> Double {
    let exponent = Int(bits >> 10 & 31)
    let fraction = Double(bits & 1023)
    let magnitude =
      switch exponent {
      case 0: fraction * 0x1p-24
      case 31: fraction == 0 ? Double.infinity : .nan
      default:
        (1 + fraction * 0x1p-10) * Double(sign: .plus, exponent: exponent - 15, significand: 1)
      }
    return bits >> 15 == 0 ? magnitude : -magnitude
  }

  /// The nearest one; nil where it is too large for any.
  static func bits(of number: Double) -> UInt16? {
    let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
    if number.isNaN { return sign | 0x7e00 }
    let magnitude = number.magnitude
    if magnitude.isInfinite { return sign | 0x7c00 }
    if magnitude < 0x1p-14 {
      return sign | UInt16((magnitude * 0x1p24).rounded(.toNearestOrEven))
    }
    guard magnitude < 65520 else { return nil }
    let exponent = Int(magnitude.exponent)
    let fraction = (magnitude.significand - 1) * 1024
    // A fraction that is rounded up to 1024 carries into the exponent, as it should.
    return sign | UInt16((exponent + 15) * 1024 + Int(fraction.rounded(.toNearestOrEven)))
  }
}

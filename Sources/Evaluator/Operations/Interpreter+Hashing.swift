import BigInt

extension Interpreter {
  /// The hash; TypeError for what cannot be a key.
  public func hash(_ value: Value) throws(ScriptError) -> Int {
    switch value {
    case .int(let number): return DictionaryObject.hash(of: number)
    case .string(let object): return object.hash
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number):
      // Equal numbers have equal hashes, whatever their types.
      if let whole = Int(exactly: number) { return whole == -1 ? -2 : whole }
      return Hashes.float(number)
    case .bigInteger(let object): return hash(of: object)
    case .complex(let object): return try hash(object.value)
    case .none: return 0x1234_5678
    case .ellipsis: return 0x2345_6789
    case .notImplemented: return 0x3456_789a
    case .bytes(let object):
      return object.bytes.reduce(7) { ($0 &* 31) &+ Int($1) }
    case .tuple(let object):
      try enterNesting()
      defer { leaveNesting() }
      var result = Hashes.Sequence()
      for element in object.elements {
        try poll()
        result.add(try exactHash(element))
      }
      return result.value
    case .set(let object) where object.isFrozen:
      var hashes: [Int] = []
      for key in object.table.keys { hashes.append(try exactHash(key)) }
      return Hashes.set(hashes)
    case .range(let object):
      let start = object.count > 0 ? Value.int(object.start) : .none
      let step = object.count > 1 ? Value.int(object.step) : .none
      return try hash(Value(tuple: [.int(object.count), start, step]))
    case .list, .dictionary, .set, .slice:
      throw ScriptError(.typeError, "unhashable type: '\(value.typeName)'")
    case .instance(let object):
      guard let hook = object.classObject.lookup(.dunderHash) else { break }
      if hook.isNone {
        throw ScriptError(.typeError, "unhashable type: '\(value.typeName)'")
      }
      guard let result = try callSpecial(value, .dunderHash) else { break }
      switch result {
      case .int(let number): return number
      case .bool(let flag): return flag ? 1 : 0
      case .bigInteger(let object): return hash(of: object)
      default:
        throw ScriptError(.typeError, "__hash__ method should return an integer")
      }
    case .native(let object):
      if let result = try object.hash(in: self) { return result }
      throw ScriptError(.typeError, "unhashable type: '\(value.typeName)'")
    case .elementType(let type): return Int(type.rawValue) &+ 0x777
    case .boundMethod(let object):
      return identity(object.receiver.object) &+ identity(object.function.object)
    case .function, .builtin, .class, .module, .iterator, .tensor, .array: break
    }
    return identity(value.object)
  }

  /// What `hash(value)` gives, as CPython computes it; the tables of dictionaries take a small int
  /// for its own hash.
  func exactHash(_ value: Value) throws(ScriptError) -> Int {
    let result = try hash(value)
    switch value {
    case .int, .float: return Hashes.reduced(result)
    case .complex(let object) where object.value.imaginary == 0: return Hashes.reduced(result)
    default: return result
    }
  }

  private func hash(of object: BigInteger) -> Int { Hashes.integer(object.value) }

  private func identity(_ object: AnyObject?) -> Int {
    guard let object else { return 0 }
    return Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) >> 4
  }
}

/// CPython's hashes, so that what a program prints of them is the same.
enum Hashes {
  /// Numbers are hashed modulo this prime, 2 to the 61 less 1.
  private static let modulus: UInt = (1 << 61) - 1

  /// The hash of an int.
  static func reduced(_ number: Int) -> Int {
    if number.magnitude < modulus { return number }
    return signed(number.magnitude % modulus, isNegative: number < 0)
  }

  static func integer(_ number: BigInt) -> Int {
    let rest = UInt(number.magnitude % BigUInt(modulus))
    return signed(rest, isNegative: number.sign == .minus)
  }

  private static func signed(_ rest: UInt, isNegative: Bool) -> Int {
    let result = isNegative ? -Int(bitPattern: rest) : Int(bitPattern: rest)
    return result == -1 ? -2 : result
  }

  static func float(_ number: Double) -> Int {
    if number.isInfinite { return number < 0 ? -314_159 : 314_159 }
    if number.isNaN { return 0 }
    var part = number.magnitude.significand / 2
    var exponent = number == 0 ? 0 : Int(number.magnitude.exponent) + 1
    if number == 0 { part = 0 }
    var result: UInt = 0
    while part != 0 {
      result = ((result << 28) & modulus) | result >> 33
      part *= 268_435_456
      exponent -= 28
      let whole = part.rounded(.towardZero)
      part -= whole
      result += UInt(whole)
      if result >= modulus { result -= modulus }
    }
    let turn = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61
    result = ((result << UInt(turn)) & modulus) | result >> UInt(61 - turn)
    return signed(result, isNegative: number < 0)
  }

  /// The hash of a tuple, of those of its elements.
  struct Sequence {
    private static let first: UInt = 11_400_714_785_074_694_791
    private static let second: UInt = 14_029_467_366_897_019_727
    private static let fifth: UInt = 2_870_177_450_012_600_261
    private var state = fifth
    private var count: UInt = 0

    mutating func add(_ hash: Int) {
      state &+= UInt(bitPattern: hash) &* Sequence.second
      state = (state << 31) | (state >> 33)
      state &*= Sequence.first
      count += 1
    }

    var value: Int {
      let result = state &+ (count ^ (Sequence.fifth ^ 3_527_539))
      return result == UInt.max ? 1_546_275_796 : Int(bitPattern: result)
    }
  }

  /// The hash of a frozenset whose elements have these hashes, in any order.
  static func set(_ hashes: [Int]) -> Int {
    var result: UInt = 0
    for hash in hashes {
      let bits = UInt(bitPattern: hash)
      result ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
    }
    result ^= (UInt(hashes.count) &+ 1) &* 1_927_868_237
    result ^= (result >> 11) ^ (result >> 25)
    result = result &* 69_069 &+ 907_133_923
    return result == UInt.max ? 590_923_713 : Int(bitPattern: result)
  }
}

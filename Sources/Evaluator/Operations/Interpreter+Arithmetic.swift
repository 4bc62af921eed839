import BigInt
import Syntax

extension Interpreter {
  /// `left ∘ right` with every rule of the language.
  public func binary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value {
    switch (left, right) {
    case (.int(let a), .int(let b)):
      let result = try Numbers.binary(operation, a, b)
      if case .bigInteger = result { try checkInterrupt() }
      return result
    case (.float(let a), .float(let b)):
      if let result = try Numbers.binary(operation, a, b) { return result }
    case (.float(let a), .int(let b)):
      if let result = try Numbers.binary(operation, a, Double(b)) { return result }
    case (.int(let a), .float(let b)):
      if let result = try Numbers.binary(operation, Double(a), b) { return result }
    case (.tensor, .tensor), (.tensor, .float), (.tensor, .int), (.float, .tensor),
      (.int, .tensor):
      if let result = try tensorBinary(operation, left, right) { return result }
    default:
      if let result = try numeric(operation, left, right) {
        // Long numbers take their time.
        if case .bigInteger = result { try checkInterrupt() }
        return result
      }
    }
    return try binaryGeneral(operation, left, right, isInPlace: false)
  }

  /// `left ∘= right`.
  func binaryInPlace(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value {
    switch left {
    case .int, .float, .string, .bool, .complex: break
    case .list(let object):
      if operation == .add {
        let added = try elements(of: right)
        object.noteChange()
        object.elements.append(contentsOf: added)
        return left
      }
      if operation == .multiply, let count = try? index(right) {
        object.elements = try repeated(object.elements, count)
        return left
      }
    case .set(let object) where !object.isFrozen:
      if case .set(let other) = right, let result = try combine(operation, object, other) {
        if case .set(let made) = result { object.table.take(made.table) }
        return left
      }
    case .dictionary(let object) where operation == .bitwiseOr:
      if case .dictionary(let other) = right {
        for (key, value) in other.pairs { try object.set(key, to: value, in: self) }
        return left
      }
    case .instance(let object):
      let names = methodNames(operation)
      if let hook = object.classObject.lookup(names.inPlace) {
        let result = try call(hook, [left, right])
        if case .notImplemented = result {} else { return result }
      }
    case .tensor, .array:
      if let result = try tensorInPlace(operation, left, right) { return result }
    default: break
    }
    do throws(ScriptError) {
      return try binary(operation, left, right)
    } catch {
      if error.isUnsupportedOperand {
        throw unsupported(operation, left, right, isInPlace: true)
      }
      throw error
    }
  }

  private func numeric(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    if case .bool(let a) = left, case .bool(let b) = right {
      switch operation {
      case .bitwiseAnd: return .bool(a && b)
      case .bitwiseOr: return .bool(a || b)
      case .bitwiseXor: return .bool(a != b)
      default: break
      }
    }
    switch (left, right) {
    case (.int, .bool), (.bool, .int), (.bool, .bool):
      return try Numbers.binary(operation, left.smallInt, right.smallInt)
    case (.float(let a), .bool(let b)):
      return try Numbers.binary(operation, a, b ? 1 : 0)
    case (.bool(let a), .float(let b)):
      return try Numbers.binary(operation, a ? 1 : 0, b)
    case (.bigInteger, .int), (.bigInteger, .bool), (.int, .bigInteger), (.bool, .bigInteger),
      (.bigInteger, .bigInteger):
      guard let a = left.bigInt, let b = right.bigInt else { return nil }
      return try Numbers.binary(operation, a, b)
    case (.bigInteger(let a), .float(let b)):
      return try Numbers.binary(operation, try Numbers.double(a.value), b)
    case (.float(let a), .bigInteger(let b)):
      return try Numbers.binary(operation, a, try Numbers.double(b.value))
    case (.complex, _), (_, .complex): return try complexBinary(operation, left, right)
    default: return nil
    }
  }

  func binaryGeneral(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, isInPlace: Bool
  ) throws(ScriptError) -> Value {
    switch (left, right) {
    case (.string(let a), .string(let b)):
      if operation == .add { return .string(StringObject(a, b)) }
    case (.list(let a), .list(let b)):
      if operation == .add { return Value(list: a.elements + b.elements) }
    case (.tuple(let a), .tuple(let b)):
      if operation == .add { return Value(tuple: a.elements + b.elements) }
    case (.bytes(let a), .bytes(let b)):
      if operation == .add { return .bytes(BytesObject(a.bytes + b.bytes)) }
    case (.set(let a), .set(let b)):
      if let result = try combine(operation, a, b) { return result }
    case (.dictionary(let a), .dictionary(let b)):
      if operation == .bitwiseOr {
        let result = a.copy()
        for (key, value) in b.pairs { try result.set(key, to: value, in: self) }
        return .dictionary(result)
      }
    case (.tensor, _), (_, .tensor), (.array, _), (_, .array):
      if case .instance = left { break }
      if case .instance = right { break }
      if let result = try tensorBinary(operation, left, right) { return result }
    default: break
    }
    if operation == .multiply {
      if let result = try repetition(left, right) { return result }
      if let result = try repetition(right, left) { return result }
    }
    if let result = try operatorMethods(operation, left, right) { return result }
    if operation == .add {
      if case .string = left {
        throw ScriptError(
          .typeError, "can only concatenate str (not \"\(right.typeName)\") to str",
          hint: "turn the number into text with str(…), or use an f-string"
        ).markedUnsupported(isInPlace: false)
      }
      if case .bytes = left {
        throw ScriptError(.typeError, "can't concat \(right.typeName) to bytes")
      }
      if case .list = left {
        throw ScriptError(
          .typeError, "can only concatenate list (not \"\(right.typeName)\") to list")
      }
      if case .tuple = left {
        throw ScriptError(
          .typeError, "can only concatenate tuple (not \"\(right.typeName)\") to tuple")
      }
    }
    if operation == .multiply {
      if left.isSequence {
        throw ScriptError(
          .typeError, "can't multiply sequence by non-int of type '\(right.typeName)'")
      }
      if right.isSequence {
        throw ScriptError(
          .typeError, "can't multiply sequence by non-int of type '\(left.typeName)'")
      }
    }
    throw unsupported(operation, left, right, isInPlace: isInPlace)
  }

  func unsupported(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, isInPlace: Bool
  ) -> ScriptError {
    var symbol = Operators.symbol(operation) + (isInPlace ? "=" : "")
    if operation == .power { symbol = isInPlace ? "**=" : "** or pow()" }
    return ScriptError(
      .typeError,
      "unsupported operand type(s) for \(symbol): '\(left.typeName)' and '\(right.typeName)'"
    ).markedUnsupported(isInPlace: isInPlace)
  }

  private func repetition(_ sequence: Value, _ times: Value) throws(ScriptError) -> Value? {
    guard sequence.isSequence else { return nil }
    var count: Int
    switch times {
    case .int, .bool: count = times.smallInt
    case .bigInteger:
      throw ScriptError(.overflowError, "cannot fit 'int' into an index-sized integer")
    case .instance(let object) where object.classObject.lookup(.dunderIndex) != nil:
      count = try index(times)
    default: return nil
    }
    // Nothing is not repeated step by step.
    if sequence.isEmptyText { count = 0 }
    switch sequence {
    case .list(let object): return Value(list: try repeated(object.elements, count))
    case .tuple(let object): return Value(tuple: try repeated(object.elements, count))
    case .string(let object):
      if count > 1 << 32 { try checkSize(object.count, count, of: "string") }
      try checkSize(object.text.utf8.count, count)
      try checkMemory(object.text.utf8.count * max(0, count))
      return Value(String(repeating: object.text, count: max(0, count)))
    case .bytes(let object):
      try checkSize(object.bytes.count, count, of: "bytes")
      return .bytes(BytesObject(Array(repeatElement(object.bytes, count: max(0, count)).joined())))
    default: return nil
    }
  }

  func repeated(_ elements: [Value], _ count: Int) throws(ScriptError) -> [Value] {
    guard count > 0, !elements.isEmpty else { return [] }
    try checkSize(elements.count, count)
    try checkMemory(elements.count * count * MemoryLayout<Value>.stride)
    var result: [Value] = []
    result.reserveCapacity(elements.count * count)
    let piece = 1 << 16
    for _ in 0..<count {
      for start in stride(from: 0, to: elements.count, by: piece) {
        try checkInterrupt()
        result.append(contentsOf: elements[start..<min(start + piece, elements.count)])
      }
    }
    return result
  }

  /// Throws a MemoryError where a product of sizes is more than a script may have at once; what is
  /// repeated and has a name here is an OverflowError from 64 bits on.
  public func checkSize(
    _ size: Int, _ count: Int, of repeated: String? = nil
  ) throws(ScriptError) {
    guard count > 0 else { return }
    let (product, overflow) = size.multipliedReportingOverflow(by: count)
    if overflow, let repeated {
      throw ScriptError(
        .overflowError, "repeated \(repeated) \(repeated == "bytes" ? "are" : "is") too long")
    }
    if overflow || product > Interpreter.maximumElements {
      throw ScriptError(.memoryError, arguments: [])
    }
  }

  /// How many elements a list or string may get by one operation.
  static let maximumElements = 1 << 28

  private func combine(
    _ operation: BinaryOperator, _ a: SetObject, _ b: SetObject
  ) throws(ScriptError) -> Value? {
    let result = DictionaryObject()
    func add(_ keys: [Value], where isKept: (Value) throws(ScriptError) -> Bool)
      throws(ScriptError)
    {
      for key in keys {
        try poll()
        if try isKept(key) { try result.set(key, to: .none, in: self) }
      }
    }
    func isInA(_ key: Value) throws(ScriptError) -> Bool { try a.table.contains(key, in: self) }
    func isInB(_ key: Value) throws(ScriptError) -> Bool { try b.table.contains(key, in: self) }
    switch operation {
    case .bitwiseOr:
      try add(a.table.keys) { _ in true }
      try add(b.table.keys) { _ in true }
    // The elements are those of the smaller one: True may stand for 1.
    case .bitwiseAnd where a.table.count < b.table.count: try add(a.table.keys, where: isInB)
    case .bitwiseAnd: try add(b.table.keys, where: isInA)
    case .subtract: try add(a.table.keys) { key throws(ScriptError) in try !isInB(key) }
    case .bitwiseXor:
      try add(a.table.keys) { key throws(ScriptError) in try !isInB(key) }
      try add(b.table.keys) { key throws(ScriptError) in try !isInA(key) }
    default: return nil
    }
    return .set(SetObject(result, isFrozen: a.isFrozen))
  }

  // MARK: Operator methods

  struct MethodNames {
    let direct: Symbol
    let reflected: Symbol
    let inPlace: Symbol
  }

  func methodNames(_ operation: BinaryOperator) -> MethodNames {
    operatorNames[Int(operation.rawValue)]
  }

  func operatorMethods(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    let names = methodNames(operation)
    let leftClass = classObject(of: left)
    let rightClass = classObject(of: right)
    let isRightFirst =
      leftClass !== rightClass && rightClass.inherits(from: leftClass)
      && rightClass.lookup(names.reflected) != nil
    if isRightFirst, let result = try callSpecial(right, names.reflected, left) {
      if case .notImplemented = result {} else { return result }
    }
    if let result = try callSpecial(left, names.direct, right) {
      if case .notImplemented = result {} else { return result }
    }
    if !isRightFirst, leftClass !== rightClass || left.kind == .native,
      let result = try callSpecial(right, names.reflected, left)
    {
      if case .notImplemented = result {} else { return result }
    }
    return nil
  }

  // MARK: Prefix operators

  /// `∘ value`.
  public func unary(_ operation: UnaryOperator, _ value: Value) throws(ScriptError) -> Value {
    switch (operation, value) {
    case (.not, _): return .bool(!(try isTrue(value)))
    case (.negate, .int(let number)):
      let (result, overflow) = 0.subtractingReportingOverflow(number)
      return overflow ? Value(-BigInt(number)) : .int(result)
    case (.negate, .float(let number)): return .float(-number)
    case (.negate, .bool(let flag)): return .int(flag ? -1 : 0)
    case (.negate, .bigInteger(let object)): return Value(-object.value)
    case (.negate, .complex(let object)): return Value(-object.value)
    case (.plus, .int), (.plus, .float), (.plus, .bigInteger), (.plus, .complex): return value
    case (.plus, .bool(let flag)): return .int(flag ? 1 : 0)
    case (.invert, .int(let number)): return .int(~number)
    case (.invert, .bool(let flag)): return .int(flag ? -2 : -1)
    case (.invert, .bigInteger(let object)): return Value(-object.value - 1)
    case (_, .tensor), (_, .array):
      if let result = try tensorUnary(operation, value) { return result }
    default: break
    }
    let method: Symbol =
      switch operation {
      case .negate, .not: .dunderNeg
      case .plus: .dunderPos
      case .invert: .dunderInvert
      }
    if let result = try callSpecial(value, method) { return result }
    let sign =
      switch operation {
      case .negate, .not: "-"
      case .plus: "+"
      case .invert: "~"
      }
    throw ScriptError(.typeError, "bad operand type for unary \(sign): '\(value.typeName)'")
  }
}

enum Operators {
  static func symbol(_ operation: BinaryOperator) -> String {
    operatorTable.first { $0.binary == operation }?.symbol ?? ""
  }
}

extension Value {
  /// The value of a small int or bool; 0 for others.
  var smallInt: Int {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: 0
    }
  }

  var isSequence: Bool {
    switch self {
    case .string, .list, .tuple, .bytes: true
    default: false
    }
  }

  /// Whether it is a text or bytes without anything in it.
  fileprivate var isEmptyText: Bool {
    switch self {
    case .string(let object): object.text.isEmpty
    case .bytes(let object): object.bytes.isEmpty
    default: false
    }
  }
}

extension ScriptError {
  var isUnsupportedOperand: Bool { unsupportedOperand }

  func markedUnsupported(isInPlace: Bool) -> ScriptError {
    unsupportedOperand = !isInPlace && message.hasPrefix("unsupported")
    return self
  }
}

import Syntax

extension Interpreter {
  /// Whether `left == right`, as a condition.
  public func equal(_ left: Value, _ right: Value) throws(ScriptError) -> Bool {
    if let answer = quickEqual(left, right) { return answer }
    return try isTrue(compare(.equal, left, right))
  }

  /// Whether `left < right`, as a condition.
  public func less(_ left: Value, _ right: Value) throws(ScriptError) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a < b
    case (.float(let a), .float(let b)): return a < b
    case (.string(let a), .string(let b)): return a < b
    default: return try isTrue(compare(.less, left, right))
    }
  }

  /// Whether a key found in a table is the one looked for: identity counts, as in Python.
  func isSameKey(_ left: Value, _ right: Value) throws(ScriptError) -> Bool {
    if let answer = quickEqual(left, right) { return answer || left.isIdentical(to: right) }
    if left.isIdentical(to: right) { return true }
    return try equal(left, right)
  }

  /// Whether elements are the same or equal, as containers compare them.
  func sameOrEqual(_ left: Value, _ right: Value) throws(ScriptError) -> Bool {
    try isSameKey(left, right)
  }

  @inline(__always)
  private func quickEqual(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.int(let a), .int(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.float(let a), .float(let b)): a == b
    case (.none, .none): true
    default: nil
    }
  }

  /// The value of a comparison, which is a bool except for tensors and what scripts define.
  public func compare(
    _ comparison: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value {
    switch comparison {
    case .is: return .bool(left.isIdentical(to: right))
    case .isNot: return .bool(!left.isIdentical(to: right))
    case .in: return .bool(try contains(left, in: right))
    case .notIn: return .bool(!(try contains(left, in: right)))
    default: break
    }
    if let order = numericOrder(left, right) {
      return .bool(Interpreter.holds(comparison, order))
    }
    switch (left, right) {
    case (.string(let a), .string(let b)):
      switch comparison {
      case .equal: return .bool(a == b)
      case .notEqual: return .bool(!(a == b))
      case .less: return .bool(a < b)
      case .greater: return .bool(b < a)
      case .lessOrEqual: return .bool(!(b < a))
      default: return .bool(!(a < b))
      }
    case (.list(let a), .list(let b)):
      return try compareSequences(comparison, a.elements, b.elements)
    case (.tuple(let a), .tuple(let b)):
      return try compareSequences(comparison, a.elements, b.elements)
    case (.bytes(let a), .bytes(let b)):
      let order =
        a.bytes == b.bytes ? 0 : (a.bytes.lexicographicallyPrecedes(b.bytes) ? -1 : 1)
      return .bool(Interpreter.holds(comparison, .ordered(order)))
    case (.complex, _) where comparison == .equal || comparison == .notEqual,
      (_, .complex) where comparison == .equal || comparison == .notEqual:
      if let answer = try complexEqual(left, right) {
        return .bool(answer == (comparison == .equal))
      }
    case (.dictionary(let a), .dictionary(let b))
    where comparison == .equal || comparison == .notEqual:
      return .bool(try equalDictionaries(a, b) == (comparison == .equal))
    case (.set(let a), .set(let b)): return .bool(try compareSets(comparison, a.table, b.table))
    case (.range(let a), .range(let b)) where comparison == .equal || comparison == .notEqual:
      let isSame =
        a.count == b.count
        && (a.count == 0 || (a.start == b.start && (a.count == 1 || a.step == b.step)))
      return .bool(isSame == (comparison == .equal))
    case (.slice(let a), .slice(let b)) where comparison == .equal || comparison == .notEqual:
      return try compareSequences(
        comparison, [a.start, a.stop, a.step], [b.start, b.stop, b.step])
    case (.boundMethod(let a), .boundMethod(let b)) where comparison == .equal:
      return .bool(
        a.receiver.isIdentical(to: b.receiver) && a.function.isIdentical(to: b.function))
    case (.tensor, _), (_, .tensor), (.array, _), (_, .array):
      if case .instance = left { break }
      if case .instance = right { break }
      if let result = try tensorCompare(comparison, left, right) { return result }
    default: break
    }
    return try compareObjects(comparison, left, right)
  }

  enum Order {
    case ordered(Int)
    case unordered
  }

  private func numericOrder(_ left: Value, _ right: Value) -> Order? {
    func order(_ a: Int, _ b: Int) -> Order { .ordered(a < b ? -1 : (a > b ? 1 : 0)) }
    func exact(_ result: Int?, sign: Int) -> Order {
      result.map { .ordered($0 * sign) } ?? .unordered
    }
    switch (left, right) {
    case (.int(let a), .int(let b)): return order(a, b)
    case (.float(let a), .float(let b)):
      if a.isNaN || b.isNaN { return .unordered }
      return .ordered(a < b ? -1 : (a > b ? 1 : 0))
    case (.int(let a), .float(let b)): return exact(Numbers.compare(a, b), sign: 1)
    case (.float(let a), .int(let b)): return exact(Numbers.compare(b, a), sign: -1)
    case (.bool, .bool), (.bool, .int), (.int, .bool):
      return order(left.smallInt, right.smallInt)
    case (.bool(let a), .float(let b)): return exact(Numbers.compare(a ? 1 : 0, b), sign: 1)
    case (.float(let a), .bool(let b)): return exact(Numbers.compare(b ? 1 : 0, a), sign: -1)
    case (.bigInteger(let a), .float(let b)): return exact(Numbers.compare(a.value, b), sign: 1)
    case (.float(let a), .bigInteger(let b)): return exact(Numbers.compare(b.value, a), sign: -1)
    case (.bigInteger, _), (_, .bigInteger):
      guard let a = left.bigInt, let b = right.bigInt else { return nil }
      return .ordered(a < b ? -1 : (a > b ? 1 : 0))
    default: return nil
    }
  }

  private static func holds(_ comparison: ComparisonOperator, _ order: Order) -> Bool {
    guard case .ordered(let order) = order else { return comparison == .notEqual }
    return switch comparison {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    case .in, .notIn, .is, .isNot: false
    }
  }

  private func compareSequences(
    _ comparison: ComparisonOperator, _ a: [Value], _ b: [Value]
  ) throws(ScriptError) -> Value {
    try enterNesting()
    defer { leaveNesting() }
    if comparison == .equal || comparison == .notEqual, a.count != b.count {
      return .bool(comparison == .notEqual)
    }
    for place in 0..<min(a.count, b.count) {
      try poll()
      if try sameOrEqual(a[place], b[place]) { continue }
      switch comparison {
      case .equal: return .bool(false)
      case .notEqual: return .bool(true)
      default: return try compare(comparison, a[place], b[place])
      }
    }
    return .bool(
      Interpreter.holds(comparison, numericOrder(.int(a.count), .int(b.count)) ?? .unordered))
  }

  private func equalDictionaries(
    _ a: DictionaryObject, _ b: DictionaryObject
  ) throws(ScriptError) -> Bool {
    try enterNesting()
    defer { leaveNesting() }
    guard a.count == b.count else { return false }
    for (key, value) in a.pairs {
      try poll()
      guard let other = try b.value(for: key, in: self), try sameOrEqual(value, other) else {
        return false
      }
    }
    return true
  }

  private func compareSets(
    _ comparison: ComparisonOperator, _ a: DictionaryObject, _ b: DictionaryObject
  ) throws(ScriptError) -> Bool {
    func isSubset(_ a: DictionaryObject, _ b: DictionaryObject) throws(ScriptError) -> Bool {
      guard a.count <= b.count else { return false }
      for key in a.keys {
        try poll()
        if try !b.contains(key, in: self) { return false }
      }
      return true
    }
    switch comparison {
    case .equal: return a.count == b.count ? try isSubset(a, b) : false
    case .notEqual: return a.count == b.count ? try !isSubset(a, b) : true
    case .less: return a.count < b.count ? try isSubset(a, b) : false
    case .lessOrEqual: return try isSubset(a, b)
    case .greater: return b.count < a.count ? try isSubset(b, a) : false
    default: return try isSubset(b, a)
    }
  }

  private func compareObjects(
    _ comparison: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value {
    let direct = Interpreter.method(comparison)
    let reflected = Interpreter.method(Interpreter.reflection(comparison))
    let leftClass = classObject(of: left)
    let rightClass = classObject(of: right)
    let isRightFirst = leftClass !== rightClass && rightClass.inherits(from: leftClass)
    if isRightFirst, let result = try compareSpecial(right, reflected, left) { return result }
    if let result = try compareSpecial(left, direct, right) { return result }
    if !isRightFirst, let result = try compareSpecial(right, reflected, left) { return result }
    switch comparison {
    case .equal, .notEqual:
      if case .native(let object) = left, let answer = try object.isEqual(to: right, in: self) {
        return .bool(answer == (comparison == .equal))
      }
      if case .native(let object) = right, let answer = try object.isEqual(to: left, in: self) {
        return .bool(answer == (comparison == .equal))
      }
      return .bool(left.isIdentical(to: right) == (comparison == .equal))
    default:
      let symbol = Interpreter.spelling(comparison)
      throw ScriptError(
        .typeError,
        "'\(symbol)' not supported between instances of '\(left.typeName)' and '\(right.typeName)'")
    }
  }

  private func compareSpecial(
    _ value: Value, _ method: Symbol, _ other: Value
  ) throws(ScriptError) -> Value? {
    if let result = try callSpecial(value, method, other) {
      if case .notImplemented = result { return nil }
      return result
    }
    // Without __ne__, != is the opposite of __eq__.
    guard method == .dunderNe, let result = try callSpecial(value, .dunderEq, other) else {
      return nil
    }
    if case .notImplemented = result { return nil }
    return .bool(!(try isTrue(result)))
  }

  private static func method(_ comparison: ComparisonOperator) -> Symbol {
    switch comparison {
    case .equal: .dunderEq
    case .notEqual: .dunderNe
    case .less: .dunderLt
    case .lessOrEqual: .dunderLe
    case .greater: .dunderGt
    case .greaterOrEqual: .dunderGe
    case .in, .notIn, .is, .isNot: .dunderContains
    }
  }

  private static func reflection(_ comparison: ComparisonOperator) -> ComparisonOperator {
    switch comparison {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: comparison
    }
  }

  static func spelling(_ comparison: ComparisonOperator) -> String {
    switch comparison {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .in: "in"
    case .notIn: "not in"
    case .is: "is"
    case .isNot: "is not"
    }
  }

  // MARK: Truth and membership

  /// The truth value.
  public func isTrue(_ value: Value) throws(ScriptError) -> Bool {
    switch value {
    case .bool(let flag): return flag
    case .none: return false
    case .int(let number): return number != 0
    case .float(let number): return number != 0
    case .complex(let object): return !object.value.isZero
    case .string(let object): return !object.text.isEmpty
    case .bytes(let object): return !object.bytes.isEmpty
    case .list(let object): return !object.elements.isEmpty
    case .tuple(let object): return !object.elements.isEmpty
    case .dictionary(let object): return object.count > 0
    case .set(let object): return object.table.count > 0
    case .range(let object): return object.count > 0
    case .instance:
      if let result = try callSpecial(value, .dunderBool) {
        guard case .bool(let flag) = result else {
          throw ScriptError(
            .typeError, "__bool__ should return bool, returned \(result.typeName)")
        }
        return flag
      }
      if let result = try callSpecial(value, .dunderLen) { return try checkedLength(result) != 0 }
      return true
    case .native(let object): return try object.isTrue(in: self)
    case .tensor, .array: return try tensorIsTrue(value)
    case .bigInteger, .ellipsis, .notImplemented, .slice, .function, .builtin, .boundMethod,
      .class, .module, .iterator, .elementType:
      return true
    }
  }

  /// Whether `item in container`.
  public func contains(_ item: Value, in container: Value) throws(ScriptError) -> Bool {
    switch container {
    case .string(let object):
      guard case .string(let part) = item else {
        throw ScriptError(
          .typeError, "'in <string>' requires string as left operand, not \(item.typeName)")
      }
      return Text.contains(object.text, part.text)
    case .list(let object):
      // The list may change while elements are compared.
      var place = 0
      while place < object.elements.count {
        try poll()
        if try sameOrEqual(object.elements[place], item) { return true }
        place += 1
      }
      return false
    case .tuple(let object):
      for element in object.elements {
        try poll()
        if try sameOrEqual(element, item) { return true }
      }
      return false
    case .dictionary(let object): return try object.contains(item, in: self)
    case .set(let object): return try object.table.contains(item, in: self)
    case .range(let object):
      switch item {
      case .int(let number): return object.contains(number)
      case .bool(let flag): return object.contains(flag ? 1 : 0)
      case .bigInteger: return false
      case .float(let number):
        guard let whole = Int(exactly: number) else { return false }
        return object.contains(whole)
      default: break
      }
    case .bytes(let object):
      switch item {
      case .int(let number):
        guard let byte = UInt8(exactly: number) else {
          throw ScriptError(.valueError, "byte must be in range(0, 256)")
        }
        return object.bytes.contains(byte)
      case .bytes(let part):
        if part.bytes.isEmpty { return true }
        return object.bytes.indices.contains { object.bytes[$0...].starts(with: part.bytes) }
      case .bigInteger: throw ScriptError(.valueError, "byte must be in range(0, 256)")
      case .instance, .bool, .native: break
      default:
        throw ScriptError(
          .typeError, "a bytes-like object is required, not '\(item.typeName)'")
      }
    case .instance, .class:
      if let result = try callSpecial(container, .dunderContains, item) {
        return try isTrue(result)
      }
    case .native(let object):
      if let answer = try object.contains(item, in: self) { return answer }
    case .tensor, .array: return try tensorContains(item, in: container)
    default: break
    }
    guard let source = try findIterator(over: container) else {
      throw ScriptError(.typeError, "argument of type '\(container.typeName)' is not iterable")
    }
    var isFound = false
    try forEach(of: source) { (element) throws(ScriptError) in
      isFound = try sameOrEqual(element, item)
      return !isFound
    }
    return isFound
  }
}

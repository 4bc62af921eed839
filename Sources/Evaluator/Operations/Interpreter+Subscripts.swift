extension Interpreter {
  /// `value[index]`.
  public func subscripted(_ value: Value, _ index: Value) throws(ScriptError) -> Value {
    switch value {
    case .list(let object):
      if case .slice(let slice) = index {
        let range = try normalizedSlice(slice, count: object.elements.count)
        return Value(list: picked(object.elements, range))
      }
      let place = try place(index, object.elements.count, "list")
      return object.elements[place]
    case .tuple(let object):
      if case .slice(let slice) = index {
        return Value(
          tuple: picked(object.elements, try normalizedSlice(slice, count: object.elements.count)))
      }
      return object.elements[try place(index, object.elements.count, "tuple")]
    case .dictionary(let object):
      if let found = try object.value(for: index, in: self) { return found }
      throw ScriptError(.keyError, arguments: [index])
    case .string(let object): return try subscripted(object, index)
    case .bytes(let object):
      if case .slice(let slice) = index {
        let range = try normalizedSlice(slice, count: object.bytes.count)
        return .bytes(
          BytesObject((0..<range.count).map { object.bytes[range.start + $0 * range.step] }))
      }
      return .int(Int(object.bytes[try place(index, object.bytes.count, "index")]))
    case .range(let object):
      if case .slice(let slice) = index { return try object.sliced(slice, self) }
      if case .bigInteger = index {
        throw ScriptError(.indexError, "range object index out of range")
      }
      return .int(object[try place(index, object.count, "range object")])
    case .tensor, .array: return try tensorSubscripted(value, index)
    case .native(let object):
      if let found = try object.subscripted(index, in: self) { return found }
    case .instance:
      if let result = try callSpecial(value, .dunderGetItem, index) { return result }
    case .class(let object):
      if object.metaclass != nil, let result = try callSpecial(value, .dunderGetItem, index) {
        return result
      }
      if let hook = object.lookup(.dunderClassGetItem) {
        return try call(bind(hook, to: value, of: object), [index])
      }
      // Only scalars take no parameters; what they say means nothing at run time.
      let scalars: Set<ValueKind> = [
        .none, .bool, .int, .float, .complex, .string, .bytes, .range, .slice,
      ]
      if object.isSealed, !scalars.contains(object.instanceKind), object !== objectClass {
        if case .tuple(let tuple) = index {
          return .native(GenericAlias(object, tuple.elements))
        }
        return .native(GenericAlias(object, [index]))
      }
      throw ScriptError(.typeError, "type '\(object.name)' is not subscriptable")
    default: break
    }
    if let result = try callSpecial(value, .dunderGetItem, index) { return result }
    throw ScriptError(.typeError, "'\(value.typeName)' object is not subscriptable")
  }

  private func subscripted(
    _ object: StringObject, _ index: Value
  ) throws(ScriptError) -> Value {
    guard case .slice(let slice) = index else {
      let place = try place(index, object.count, "string")
      return character(object.scalar(at: place))
    }
    let range = try normalizedSlice(slice, count: object.count)
    if range.step == 1 {
      return .string(object.slice(range.start..<(range.start + range.count)))
    }
    var result = String.UnicodeScalarView()
    if object.isASCII {
      let bytes = Array(object.text.utf8)
      for place in 0..<range.count {
        result.append(Unicode.Scalar(bytes[range.start + place * range.step]))
      }
    } else {
      for place in 0..<range.count {
        result.append(object.scalars[range.start + place * range.step])
      }
    }
    return Value(String(result))
  }

  /// The string of one code point.
  public func character(_ scalar: Unicode.Scalar) -> Value {
    let code = Int(scalar.value)
    return code < characters.count ? characters[code] : Value(String(scalar))
  }

  /// An index that is in range; IndexError otherwise.
  private func place(
    _ index: Value, _ count: @autoclosure () -> Int, _ what: String, _ action: String = "index"
  ) throws(ScriptError) -> Int {
    var number: Int
    switch index {
    case .int(let value): number = value
    default:
      guard isIndex(index) else {
        let name = what == "index" ? "byte" : (what == "range object" ? "range" : what)
        throw ScriptError(
          .typeError,
          what == "string"
            ? "string indices must be integers, not '\(index.typeName)'"
            : "\(name) indices must be integers or slices, not \(index.typeName)")
      }
      number = try self.index(index)
    }
    // Counted only now: what `__index__` runs may change the sequence.
    let count = count()
    if number < 0 { number += count }
    guard number >= 0, number < count else {
      throw ScriptError(
        .indexError,
        "\(what == "index" ? "" : what + " ")\(action == "index" ? "" : action + " ")index out of range"
      )
    }
    return number
  }

  func isIndex(_ value: Value) -> Bool {
    switch value {
    case .int, .bool, .bigInteger: true
    case .instance(let object): object.classObject.lookup(.dunderIndex) != nil
    case .tensor, .array: true
    default: false
    }
  }

  /// The int that a value stands for as an index.
  public func index(_ value: Value) throws(ScriptError) -> Int {
    switch value {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .bigInteger:
      throw ScriptError(
        .indexError, "cannot fit 'int' into an index-sized integer")
    case .tensor, .array: return try tensorIndex(value)
    default:
      if let result = try callSpecial(value, .dunderIndex) {
        if case .bigInteger = result { return try index(result) }
        guard case .int(let number) = result else {
          throw ScriptError(
            .typeError, "__index__ returned non-int (type \(result.typeName))")
        }
        return number
      }
      throw ScriptError(
        .typeError, "'\(value.typeName)' object cannot be interpreted as an integer")
    }
  }

  /// The float that a value stands for.
  public func double(_ value: Value) throws(ScriptError) -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    case .bigInteger(let object): return try Numbers.double(object.value)
    case .tensor, .array: return try tensorDouble(value)
    default:
      if let result = try callSpecial(value, .dunderFloat) {
        guard case .float(let number) = result else {
          throw ScriptError(
            .typeError,
            "\(value.typeName).__float__ returned non-float (type \(result.typeName))")
        }
        return number
      }
      if let result = try callSpecial(value, .dunderIndex) { return try double(result) }
      throw ScriptError(.typeError, "must be real number, not \(value.typeName)")
    }
  }

  /// Where a slice starts, its step and how many elements it has, in a sequence of `count`.
  public func normalizedSlice(
    _ slice: SliceObject, count: @autoclosure () -> Int
  ) throws(ScriptError) -> (start: Int, stop: Int, step: Int, count: Int) {
    let step = try bound(slice.step) ?? 1
    if step == 0 { throw ScriptError(.valueError, "slice step cannot be zero") }
    let (first, last) = (try bound(slice.start), try bound(slice.stop))
    // Counted only now: what `__index__` runs may change the sequence.
    let count = count()
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? count - 1 : count
    func clamped(_ bound: Int?, _ otherwise: Int) -> Int {
      guard var place = bound else { return otherwise }
      if place < 0 {
        place = place < -count ? lowest : place + count
        return max(place, lowest)
      }
      return min(place, highest)
    }
    let start = clamped(first, step < 0 ? highest : lowest)
    let stop = clamped(last, step < 0 ? lowest : highest)
    let number: Int
    if step > 0 {
      number = start < stop ? (stop - start - 1) / step + 1 : 0
    } else {
      number = stop < start ? (start - stop - 1) / Int(clamping: step.magnitude) + 1 : 0
    }
    return (start, stop, step, number)
  }

  private func bound(_ value: Value) throws(ScriptError) -> Int? {
    switch value {
    case .none: return nil
    case .int(let number): return number
    case .bigInteger(let object): return object.value.sign == .minus ? -Int.max : Int.max
    default:
      guard isIndex(value) else {
        throw ScriptError(
          .typeError, "slice indices must be integers or None or have an __index__ method")
      }
      return try index(value)
    }
  }

  private func picked(
    _ elements: [Value], _ range: (start: Int, stop: Int, step: Int, count: Int)
  ) -> [Value] {
    if range.count == 0 { return [] }
    if range.step == 1 { return Array(elements[range.start..<(range.start + range.count)]) }
    return (0..<range.count).map { elements[range.start + $0 * range.step] }
  }

  // MARK: Changing

  /// `value[index] = newValue`.
  public func setSubscript(
    _ value: Value, _ index: Value, to newValue: Value
  ) throws(ScriptError) {
    switch value {
    case .list(let object):
      if case .slice(let slice) = index { return try setSlice(object, slice, newValue) }
      let place = try place(index, object.elements.count, "list", "assignment")
      object.noteStored(newValue)
      object.elements[place] = newValue
      return
    case .dictionary(let object): return try object.set(index, to: newValue, in: self)
    case .tensor, .array: return try setTensorSubscript(value, index, to: newValue)
    case .native(let object):
      if try object.setSubscript(index, to: newValue, in: self) { return }
    default: break
    }
    if try callSpecial(value, .dunderSetItem, index, newValue) != nil { return }
    throw ScriptError(
      .typeError, "'\(value.typeName)' object does not support item assignment")
  }

  private func setSlice(
    _ object: ListObject, _ slice: SliceObject, _ newValue: Value
  ) throws(ScriptError) {
    guard let source = try findIterator(over: newValue) else {
      let isPlain = slice.step.isNone ? true : try index(slice.step) == 1
      throw ScriptError(
        .typeError,
        isPlain ? "can only assign an iterable" : "must assign iterable to extended slice")
    }
    let values = try elements(of: .iterator(source))
    let range = try normalizedSlice(slice, count: object.elements.count)
    object.noteChange()
    if range.step == 1 {
      let end = max(range.start, range.stop)
      object.elements.replaceSubrange(range.start..<end, with: values)
      return
    }
    guard values.count == range.count else {
      throw ScriptError(
        .valueError,
        "attempt to assign sequence of size \(values.count) to extended slice of size \(range.count)"
      )
    }
    for place in 0..<range.count {
      object.elements[range.start + place * range.step] = values[place]
    }
  }

  /// `del value[index]`.
  public func deleteSubscript(_ value: Value, _ index: Value) throws(ScriptError) {
    switch value {
    case .list(let object):
      guard case .slice(let slice) = index else {
        let place = try place(index, object.elements.count, "list", "assignment")
        object.elements.remove(at: place)
        return
      }
      let range = try normalizedSlice(slice, count: object.elements.count)
      if range.step == 1 {
        object.elements.removeSubrange(range.start..<(range.start + range.count))
        return
      }
      let removed = Set((0..<range.count).map { range.start + $0 * range.step })
      object.elements = object.elements.indices.filter { !removed.contains($0) }
        .map { object.elements[$0] }
    case .dictionary(let object):
      if try object.remove(index, in: self) == nil {
        throw ScriptError(.keyError, arguments: [index])
      }
    default:
      if case .native(let object) = value, try object.removeSubscript(index, in: self) { return }
      if try callSpecial(value, .dunderDelItem, index) != nil { return }
      let isSequence =
        [.string, .tuple, .bytes, .range].contains(value.kind) && index.plain.bigInt != nil
      throw ScriptError(
        .typeError,
        "'\(value.typeName)' object \(isSequence ? "doesn't" : "does not") support item deletion")
    }
  }
}

import Evaluator
import Syntax

/// A `bytearray`: bytes that can change.
final class ByteArrayObject: NativeObject {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  override var typeName: String { "bytearray" }

  override var specialMethodNames: [String] {
    ["__len__", "__iter__", "__contains__", "__getitem__", "__setitem__", "__delitem__"]
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    var quoted = Text.quoted(bytes)
    // Unlike that of bytes, the text escapes each apostrophe, also between quotation marks.
    if quoted.utf8.dropFirst().first == UInt8(ascii: "\"") {
      let parts = quoted.split(separator: "'", omittingEmptySubsequences: false)
      quoted = parts.joined(separator: "\\'")
    }
    return "bytearray(\(quoted))"
  }

  override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? { bytes.count }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? { nil }

  override func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject? {
    var place = 0
    return ClosureIterator(typeName: "bytearray_iterator") { [self] _ in
      guard place < bytes.count else { return nil }
      defer { place += 1 }
      return .int(Int(bytes[place]))
    }
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? { BytesType.bytes(of: other) == bytes }

  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    try interpreter.contains(
      BytesType.bytes(of: value).map { .bytes(BytesObject($0)) } ?? value,
      in: .bytes(BytesObject(bytes)))
  }

  // MARK: Subscripts

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    if case .slice(let slice) = index {
      let range = try interpreter.normalizedSlice(slice, count: bytes.count)
      return .native(
        ByteArrayObject((0..<range.count).map { bytes[range.start + $0 * range.step] }))
    }
    let place = try place(index, interpreter)
    return .int(Int(bytes[place]))
  }

  private func place(_ index: Value, _ interpreter: Interpreter) throws(ScriptError) -> Int {
    guard index.bigInt != nil || index.kind == .instance else {
      throw ScriptError(
        .typeError, "bytearray indices must be integers or slices, not \(index.typeName)")
    }
    var place = try interpreter.index(index)
    if place < 0 { place += bytes.count }
    guard bytes.indices.contains(place) else {
      throw ScriptError(.indexError, "bytearray index out of range")
    }
    return place
  }

  override func setSubscript(
    _ index: Value, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    guard case .slice(let slice) = index else {
      let byte = try BytesType.byte(value, in: interpreter)
      let place = try place(index, interpreter)
      bytes[place] = byte
      return true
    }
    let given = try elements(value, interpreter)
    let range = try interpreter.normalizedSlice(slice, count: bytes.count)
    if range.step == 1 {
      bytes.replaceSubrange(range.start..<max(range.start, range.stop), with: given)
      return true
    }
    guard given.count == range.count else {
      throw ScriptError(
        .valueError,
        "attempt to assign bytes of size \(given.count) to extended slice of size \(range.count)")
    }
    for (number, byte) in given.enumerated() { bytes[range.start + number * range.step] = byte }
    return true
  }

  override func removeSubscript(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    guard case .slice(let slice) = index else {
      let place = try place(index, interpreter)
      bytes.remove(at: place)
      return true
    }
    let range = try interpreter.normalizedSlice(slice, count: bytes.count)
    let removed = Set((0..<range.count).map { range.start + $0 * range.step })
    bytes = bytes.indices.filter { !removed.contains($0) }.map { bytes[$0] }
    return true
  }

  fileprivate func elements(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> [UInt8] {
    if let own = BytesType.bytes(of: value) { return own }
    var result: [UInt8] = []
    for element in try interpreter.elements(of: value) {
      result.append(try BytesType.byte(element, in: interpreter))
    }
    return result
  }

  // MARK: The type

  static var declaration: TypeDeclaration {
    let summary = "A sequence of bytes that can change."
    return TypeDeclaration(
      "bytearray", summary,
      constructor: Builtin("bytearray(source=(), encoding=..., errors=...)", summary) {
        call throws(ScriptError) in
        .native(ByteArrayObject(try BytesType.bytes(call, typeName: "bytearray")))
      },
      methods: { interpreter in
        BytesType.methods + BytesType.borrowed(in: interpreter) + changing + operators
      })
  }

  private static func object(_ call: BoundArguments) throws(ScriptError) -> ByteArrayObject {
    if case .native(let object) = call[0], let own = object as? ByteArrayObject { return own }
    throw ScriptError(
      .typeError, "descriptor requires a 'bytearray' object but received a '\(call[0].typeName)'")
  }

  private static var changing: [Builtin] {
    [
      Builtin("fromhex(string, /)", "The bytes that a text in base 16 spells.") {
        call throws(ScriptError) in
        .native(ByteArrayObject(try BytesType.parseHex(BytesType.hexadecimalText(call[0]))))
      },
      Builtin("append(self, item, /)", "Adds a byte at the end.") { call throws(ScriptError) in
        try object(call).bytes.append(BytesType.byte(call[1], in: call.interpreter))
        return .none
      },
      Builtin("extend(self, iterable_of_ints, /)", "Adds bytes at the end.") {
        call throws(ScriptError) in
        let own = try object(call)
        own.bytes += try own.elements(call[1], call.interpreter)
        return .none
      },
      Builtin("insert(self, index, item, /)", "Inserts a byte.") { call throws(ScriptError) in
        let own = try object(call)
        var place = try call.int(1)
        let byte = try BytesType.byte(call[2], in: call.interpreter)
        if place < 0 { place += own.bytes.count }
        own.bytes.insert(byte, at: min(max(0, place), own.bytes.count))
        return .none
      },
      Builtin("pop(self, index=-1, /)", "Removes a byte and returns it.") {
        call throws(ScriptError) in
        let own = try object(call)
        var place = try call.int(1)
        if own.bytes.isEmpty { throw ScriptError(.indexError, "pop from empty bytearray") }
        if place < 0 { place += own.bytes.count }
        guard own.bytes.indices.contains(place) else {
          throw ScriptError(.indexError, "pop index out of range")
        }
        return .int(Int(own.bytes.remove(at: place)))
      },
      Builtin("remove(self, value, /)", "Removes the first byte of a value.") {
        call throws(ScriptError) in
        let own = try object(call)
        let byte = try BytesType.byte(call[1], in: call.interpreter)
        guard let place = own.bytes.firstIndex(of: byte) else {
          throw ScriptError(.valueError, "value not found in bytearray")
        }
        own.bytes.remove(at: place)
        return .none
      },
      Builtin("reverse(self, /)", "Turns the order round.") { call throws(ScriptError) in
        try object(call).bytes.reverse()
        return .none
      },
      Builtin("clear(self, /)", "Removes everything.") { call throws(ScriptError) in
        try object(call).bytes = []
        return .none
      },
      Builtin("copy(self, /)", "Another bytearray of the same bytes.") {
        call throws(ScriptError) in .native(ByteArrayObject(try object(call).bytes))
      },
    ]
  }

  private static var operators: [Builtin] {
    let comparisons: [(String, ([UInt8], [UInt8]) -> Bool)] = [
      ("lt", { $0.lexicographicallyPrecedes($1) }), ("gt", { $1.lexicographicallyPrecedes($0) }),
      ("le", { !$1.lexicographicallyPrecedes($0) }), ("ge", { !$0.lexicographicallyPrecedes($1) }),
    ]
    return comparisons.map { name, holds in
      Builtin("__\(name)__(self, value, /)") { call throws(ScriptError) in
        guard let other = BytesType.bytes(of: call[1]) else { return .notImplemented }
        return .bool(holds(try object(call).bytes, other))
      }
    } + [
      Builtin("__add__(self, value, /)") { call throws(ScriptError) in
        guard let other = BytesType.bytes(of: call[1]) else {
          throw ScriptError(.typeError, "can't concat \(call[1].typeName) to bytearray")
        }
        return .native(ByteArrayObject(try object(call).bytes + other))
      },
      Builtin("__radd__(self, value, /)") { call throws(ScriptError) in
        guard case .bytes(let other) = call[1] else { return .notImplemented }
        return .bytes(BytesObject(other.bytes + (try object(call).bytes)))
      },
      Builtin("__iadd__(self, value, /)") { call throws(ScriptError) in
        guard let other = BytesType.bytes(of: call[1]) else {
          throw ScriptError(.typeError, "can't concat \(call[1].typeName) to bytearray")
        }
        try object(call).bytes += other
        return call[0]
      },
      Builtin("__mul__(self, value, /)") { call throws(ScriptError) in
        try repeated(try object(call).bytes, call[1], call.interpreter)
      },
      Builtin("__rmul__(self, value, /)") { call throws(ScriptError) in
        try repeated(try object(call).bytes, call[1], call.interpreter)
      },
    ]
  }

  private static func repeated(
    _ bytes: [UInt8], _ times: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    guard times.bigInt != nil else { return .notImplemented }
    let count = bytes.isEmpty ? 0 : max(0, try interpreter.index(times))
    try interpreter.checkSize(bytes.count, count)
    return .native(ByteArrayObject(Array(repeatElement(bytes, count: count).joined())))
  }
}

import Evaluator

extension ModuleDeclaration {
  /// Values of fixed sizes in bytes.
  static var structs: ModuleDeclaration {
    ModuleDeclaration("struct") { interpreter in
      StructObject.functions.map { .builtin($0) } + [
        .value("Struct", .class(interpreter.classObject(named: "_struct.Struct"))),
        .source(
          name: "struct.gd", text: String(decoding: PackageResources.struct_gd, as: UTF8.self)),
      ]
    }
  }
}

/// A format of `struct`, made ready.
final class StructObject: NativeObject {
  let format: BinaryFormat

  init(_ format: Value, in interpreter: Interpreter) throws(ScriptError) {
    let text: String
    if let given = format.text {
      guard given.utf8.allSatisfy({ $0 < 128 }) else {
        // The encoder has the words.
        _ = try interpreter.callMethod(format, "encode", [Value("ascii")])
        throw BinaryFormat.error("bad char in struct format", interpreter)
      }
      text = given
    } else if let bytes = BytesType.bytes(of: format) {
      text = String(decoding: bytes, as: UTF8.self)
    } else {
      throw ScriptError(
        .typeError,
        "Struct() argument 1 must be a str or bytes object, not \(format.typeName)")
    }
    self.format = try BinaryFormat(text, in: interpreter)
  }

  override var typeName: String { "_struct.Struct" }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "<_struct.Struct object at \(interpreter.address(self))>"
  }

  private static func own(_ value: Value) throws(ScriptError) -> StructObject {
    if case .native(let object) = value, let made = object as? StructObject { return made }
    throw ScriptError(
      .typeError, "descriptor requires a '_struct.Struct' object but received a '\(value.typeName)'"
    )
  }

  private static func bytes(_ value: Value) throws(ScriptError) -> [UInt8] {
    if let bytes = BytesType.bytes(of: value) { return bytes }
    throw ScriptError(.typeError, "a bytes-like object is required, not '\(value.typeName)'")
  }

  // MARK: What it does

  private func unpack(_ value: Value, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    let bytes = try StructObject.bytes(value)
    guard bytes.count == format.size else {
      throw BinaryFormat.error(
        "unpack requires a buffer of \(format.size) bytes", interpreter)
    }
    return try format.values(in: bytes, at: 0, interpreter)
  }

  /// Where an offset is in a buffer.
  private func place(
    _ offset: Int, in count: Int, packs: Bool, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int {
    let size = format.size
    if offset < 0 {
      if offset + size > 0 {
        throw BinaryFormat.error(
          "\(packs ? "no space to pack" : "not enough data to unpack") \(size) bytes at offset "
            + "\(offset)", interpreter)
      }
      guard offset + count >= 0 else {
        throw BinaryFormat.error(
          "offset \(offset) out of range for \(count)-byte buffer", interpreter)
      }
      return offset + count
    }
    guard count >= offset, count - offset >= size else {
      let (end, overflow) = offset.addingReportingOverflow(size)
      throw BinaryFormat.error(
        "\(packs ? "pack_into" : "unpack_from") requires a buffer of at least "
          + "\(overflow ? Int.max : end) bytes for \(packs ? "packing" : "unpacking") \(size) bytes "
          + "at offset \(offset) (actual buffer size is \(count))", interpreter)
    }
    return offset
  }

  private func unpack(
    from value: Value, _ offset: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let bytes = try StructObject.bytes(value)
    return try format.values(
      in: bytes, at: place(offset, in: bytes.count, packs: false, interpreter), interpreter)
  }

  private func unpackAll(_ value: Value, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    let bytes = try StructObject.bytes(value)
    if format.size == 0 {
      throw BinaryFormat.error(
        "cannot iteratively unpack with a struct of length 0", interpreter)
    }
    guard bytes.count % format.size == 0 else {
      throw BinaryFormat.error(
        "iterative unpacking requires a buffer of a multiple of \(format.size) bytes", interpreter)
    }
    var place = 0
    return .iterator(
      ClosureIterator(typeName: "unpack_iterator") { [format] interpreter throws(ScriptError) in
        guard place < bytes.count else { return nil }
        defer { place += format.size }
        return try format.values(in: bytes, at: place, interpreter)
      })
  }

  private func pack(
    into value: Value, _ offset: Value, _ values: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    guard case .native(let object as ByteArrayObject) = value.plain else {
      throw ScriptError(
        .typeError, "argument must be read-write bytes-like object, not \(value.typeName)")
    }
    let packed = try format.packed(values, interpreter)
    let place = try place(
      try interpreter.index(offset), in: object.bytes.count, packs: true, interpreter)
    object.bytes.replaceSubrange(place..<place + packed.count, with: packed)
    return .none
  }

  // MARK: What scripts call

  /// The functions, which take the format first.
  static var functions: [Builtin] {
    [
      Builtin("pack(format, /, *values)", "Values as bytes.") { call throws(ScriptError) in
        let made = try StructObject(call[0], in: call.interpreter)
        return .bytes(BytesObject(try made.format.packed(call.variadic(1), call.interpreter)))
      },
      Builtin("pack_into(format, buffer, offset, /, *values)", "Writes values into a bytearray.") {
        call throws(ScriptError) in
        try StructObject(call[0], in: call.interpreter).pack(
          into: call[1], call[2], call.variadic(3), call.interpreter)
      },
      Builtin("unpack(format, buffer, /)", "The values in bytes.") { call throws(ScriptError) in
        try StructObject(call[0], in: call.interpreter).unpack(call[1], call.interpreter)
      },
      Builtin("unpack_from(format, /, buffer, offset=0)", "The values from an offset on.") {
        call throws(ScriptError) in
        try StructObject(call[0], in: call.interpreter).unpack(
          from: call[1], call.int(2), call.interpreter)
      },
      Builtin("iter_unpack(format, buffer, /)", "The values in bytes, one tuple after another.") {
        call throws(ScriptError) in
        try StructObject(call[0], in: call.interpreter).unpackAll(call[1], call.interpreter)
      },
      Builtin("calcsize(format, /)", "The number of bytes of a format.") {
        call throws(ScriptError) in
        .int(try StructObject(call[0], in: call.interpreter).format.size)
      },
    ]
  }

  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    let summary = "A format of bytes, made ready."
    return TypeDeclaration(
      "_struct.Struct", summary,
      constructor: Builtin("Struct(format)", summary) { call throws(ScriptError) in
        .native(try StructObject(call[0], in: call.interpreter))
      },
      properties: { _ in
        [
          .init("format") { value, _ throws(ScriptError) in Value(try own(value).format.text) },
          .init("size") { value, _ throws(ScriptError) in .int(try own(value).format.size) },
        ]
      },
      methods: { _ in methods })
  }

  private static var methods: [Builtin] {
    [
      Builtin("pack(self, /, *values)", "Values as bytes.") { call throws(ScriptError) in
        .bytes(
          BytesObject(try own(call[0]).format.packed(call.variadic(1), call.interpreter)))
      },
      Builtin("pack_into(self, buffer, offset, /, *values)", "Writes values into a bytearray.") {
        call throws(ScriptError) in
        try own(call[0]).pack(into: call[1], call[2], call.variadic(3), call.interpreter)
      },
      Builtin("unpack(self, buffer, /)", "The values in bytes.") { call throws(ScriptError) in
        try own(call[0]).unpack(call[1], call.interpreter)
      },
      Builtin("unpack_from(self, /, buffer, offset=0)", "The values from an offset on.") {
        call throws(ScriptError) in
        try own(call[0]).unpack(from: call[1], call.int(2), call.interpreter)
      },
      Builtin("iter_unpack(self, buffer, /)", "The values in bytes, one tuple after another.") {
        call throws(ScriptError) in
        try own(call[0]).unpackAll(call[1], call.interpreter)
      },
    ]
  }
}

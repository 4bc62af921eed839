import Evaluator

extension ModuleDeclaration {
  /// Fingerprints of bytes.
  static var hashlib: ModuleDeclaration {
    ModuleDeclaration("hashlib") { interpreter in
      let names = Digest.Algorithm.all.map { Value($0.name) }
      let set = Value.class(interpreter.classObject(named: "set"))
      let makers = Digest.Algorithm.all.map { algorithm in
        Builtin(
          "\(algorithm.name)(string=b'', *, usedforsecurity=True)",
          "A \(algorithm.name.uppercased()) hash object."
        ) { call throws(ScriptError) in
          try HashObject.made(algorithm, call[0], call.interpreter)
        }
      }
      let maker = Builtin(
        "new(name, string=b'', *, usedforsecurity=True)", "A hash object by the algorithm's name."
      ) { call throws(ScriptError) in
        let name = try call.string(0)
        guard let algorithm = Digest.Algorithm.all.first(where: { $0.name == name.lowercased() })
        else { throw ScriptError(.valueError, "unsupported hash type \(name)") }
        return try HashObject.made(algorithm, call[1], call.interpreter)
      }
      return (makers + [maker]).map { .builtin($0) } + [
        .lazy("algorithms_guaranteed") { interpreter throws(ScriptError) in
          try interpreter.call(set, [Value(list: names)])
        },
        .lazy("algorithms_available") { interpreter throws(ScriptError) in
          try interpreter.call(set, [Value(list: names)])
        },
      ]
    }
  }
}

/// A hash object: it takes bytes and gives their fingerprint.
final class HashObject: NativeObject {
  private var digest: Digest

  private init(_ digest: Digest) { self.digest = digest }

  static func made(
    _ algorithm: Digest.Algorithm, _ message: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let made = HashObject(Digest(algorithm))
    try made.absorb(message, interpreter)
    return .native(made)
  }

  private func absorb(_ message: Value, _ interpreter: Interpreter) throws(ScriptError) {
    guard let bytes = BytesType.bytes(of: message) else {
      throw ScriptError(
        .typeError,
        message.text == nil
          ? "object supporting the buffer API required"
          : "Strings must be encoded before hashing")
    }
    for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
      try interpreter.checkInterrupt()
      digest.absorb(bytes[start..<min(bytes.count, start + 1 << 20)])
    }
  }

  override var typeName: String { "_hashlib.HASH" }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "<\(digest.algorithm.name) _hashlib.HASH object @ \(interpreter.address(self))>"
  }

  private static func own(_ value: Value) throws(ScriptError) -> HashObject {
    if case .native(let object) = value, let hash = object as? HashObject { return hash }
    throw ScriptError(
      .typeError, "descriptor requires a '_hashlib.HASH' object but received a '\(value.typeName)'")
  }

  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    TypeDeclaration(
      "_hashlib.HASH", "What takes bytes and gives their fingerprint.",
      properties: { _ in
        [
          .init("name") { value, _ throws(ScriptError) in
            Value(try own(value).digest.algorithm.name)
          },
          .init("digest_size") { value, _ throws(ScriptError) in
            .int(try own(value).digest.algorithm.size)
          },
          .init("block_size") { value, _ throws(ScriptError) in
            .int(try own(value).digest.algorithm.blockSize)
          },
        ]
      },
      methods: { _ in
        [
          Builtin("update(self, obj, /)", "Takes more bytes.") { call throws(ScriptError) in
            try own(call[0]).absorb(call[1], call.interpreter)
            return .none
          },
          Builtin("digest(self, /)", "The fingerprint of the bytes so far.") {
            call throws(ScriptError) in .bytes(BytesObject(try own(call[0]).digest.value))
          },
          Builtin("hexdigest(self, /)", "The fingerprint in base 16.") {
            call throws(ScriptError) in
            Value(BytesType.hexadecimal(try own(call[0]).digest.value))
          },
          Builtin("copy(self, /)", "Another one that took the same bytes.") {
            call throws(ScriptError) in .native(HashObject(try own(call[0]).digest))
          },
        ]
      })
  }
}

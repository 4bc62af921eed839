import Evaluator

/// The methods of open files, and `open` itself.
enum FileTypes {
  static var declarations: [TypeDeclaration] {
    ["TextIOWrapper", "BufferedReader", "BufferedWriter", "BufferedRandom"].map { name in
      TypeDeclaration(
        "_io.\(name)", "An open file.", properties: { _ in properties }, methods: { _ in methods })
    }
  }

  private static func file(_ value: Value) throws(ScriptError) -> FileObject {
    if case .iterator(let object) = value, let file = object as? FileObject { return file }
    throw ScriptError(.typeError, "expected a file, got \(value.typeName)")
  }

  private static func method(
    _ signature: String, _ summary: String,
    _ body: @escaping (FileObject, BoundArguments) throws(ScriptError) -> Value
  ) -> Builtin {
    Builtin(signature, summary) { call throws(ScriptError) in
      try body(file(call[0]), call)
    }
  }

  private static var properties: [TypeDeclaration.Property] {
    func property(
      _ name: String, _ get: @escaping (FileObject) -> Value
    ) -> TypeDeclaration.Property {
      TypeDeclaration.Property(
        name, get: { value, _ throws(ScriptError) in get(try file(value)) })
    }
    return [
      property("name", \.name), property("closed") { .bool($0.isClosed) },
      property("mode") { Value($0.mode.text.filter { $0 != "t" }) },
      property("encoding") { $0.mode.isBinary ? .none : Value($0.format.encoding) },
      property("errors") { $0.mode.isBinary ? .none : Value($0.format.errors) },
    ]
  }

  private static var methods: [Builtin] {
    [
      method("read(self, size=-1, /)", "The rest of the file, or so much of it.") {
        file, call throws(ScriptError) in
        try file.read(call.optionalInt(1), call.interpreter)
      },
      method("readline(self, size=-1, /)", "The next line, empty at the end.") {
        file, call throws(ScriptError) in
        try file.readLine(call.optionalInt(1), call.interpreter)
      },
      method("readlines(self, hint=-1, /)", "The lines that are left.") {
        file, call throws(ScriptError) in
        try file.readLines(call.optionalInt(1), call.interpreter)
      },
      method("write(self, text, /)", "Writes, and says how much.") {
        file, call throws(ScriptError) in
        try file.write(call[1], call.interpreter)
      },
      method("writelines(self, lines, /)", "Writes texts one after the other.") {
        file, call throws(ScriptError) in
        for line in try call.list(1) { _ = try file.write(line, call.interpreter) }
        return .none
      },
      method("flush(self, /)", "Writes out what was kept back.") {
        file, _ throws(ScriptError) in
        try file.flush()
        return .none
      },
      method("close(self, /)", "Ends the use of the file.") { file, _ throws(ScriptError) in
        try file.close()
        return .none
      },
      method("tell(self, /)", "The position in the file.") { file, call throws(ScriptError) in
        try file.position(call.interpreter)
      },
      method("seek(self, cookie, whence=0, /)", "Moves to a position.") {
        file, call throws(ScriptError) in
        try file.seek(call.int(1), from: call.int(2), call.interpreter)
      },
      method("truncate(self, pos=None, /)", "Cuts the file to a size.") {
        file, call throws(ScriptError) in
        try file.resize(call.optionalInt(1), call.interpreter)
      },
      method("readable(self, /)", "Whether it can be read.") { file, _ in .bool(file.mode.reads) },
      method("writable(self, /)", "Whether it can be written.") { file, _ in
        .bool(file.mode.writes)
      },
      method("seekable(self, /)", "True.") { _, _ in .bool(true) },
      method("isatty(self, /)", "False.") { _, _ in .bool(false) },
      method("__enter__(self, /)", "The file itself.") { file, call throws(ScriptError) in
        if file.isClosed { throw ScriptError(.valueError, "I/O operation on closed file.") }
        return call[0]
      },
      method("__exit__(self, /, *args)", "Closes the file.") { file, _ throws(ScriptError) in
        try file.close()
        return .none
      },
    ]
  }

  /// `open`.
  static var open: Builtin {
    Builtin(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
      "Opens a file: r reads it, w writes it anew, a appends, x makes it; b means bytes."
    ) { call throws(ScriptError) in
      let interpreter = call.interpreter
      let path = try interpreter.path(call[0])
      let mode = try FileMode(call.string(1))
      if mode.isBinary {
        for (place, name) in [(3, "encoding"), (4, "errors"), (5, "newline")]
        where !call[place].isNone {
          let article = name == "newline" ? "a" : "an"
          throw ScriptError(
            .valueError, "binary mode doesn't take \(article) \(name) argument")
        }
      }
      let newline = call[5].text
      if let newline, !["", "\n", "\r", "\r\n"].contains(newline) {
        throw ScriptError(.valueError, "illegal newline value: \(newline)")
      }
      let encoding = call[3].text ?? "UTF-8"
      try TextEncoding.check(encoding)
      guard let files = interpreter.host.files else { throw ScriptError(system: 2, path) }
      let file = try files.open(path, mode: mode.systemMode)
      let format =
        mode.isBinary
        ? TextFormat.bytes
        : TextFormat(encoding: encoding, errors: call[4].text ?? "strict", newline: newline)
      return .iterator(FileObject(file, name: call[0], mode: mode, format: format))
    }
  }
}

extension Interpreter {
  /// The path that a string or an object with `__fspath__` means.
  func path(_ value: Value) throws(ScriptError) -> String {
    if let text = value.text { return text }
    if case .instance = value, let method = try findAttribute(of: value, named: "__fspath__"),
      let text = try call(method, []).text
    {
      return text
    }
    throw ScriptError(
      .typeError, "expected str, bytes or os.PathLike object, not \(value.typeName)")
  }
}

import Evaluator

/// An open file of a script: what `open` gives.
final class FileObject: IteratorObject {
  let name: Value
  let mode: FileMode
  let format: TextFormat
  private let file: any OpenFile
  private(set) var isClosed = false
  /// Whether `next` was the last that read: CPython tells no position then.
  private var isIterating = false
  /// Bytes that were read ahead, from `start` on.
  private var buffer: [UInt8] = []
  private var start = 0

  /// How many bytes are read ahead; for texts as many as CPython does, for a script can tell.
  private var chunkSize: Int { mode.isBinary ? 1 << 16 : 1 << 13 }

  init(_ file: any OpenFile, name: Value, mode: FileMode, format: TextFormat) {
    self.file = file
    self.name = name
    self.mode = mode
    self.format = format
  }

  deinit { if !isClosed { try? file.close() } }

  override var typeName: String {
    guard mode.isBinary else { return "_io.TextIOWrapper" }
    if mode.reads, mode.writes { return "_io.BufferedRandom" }
    return mode.reads ? "_io.BufferedReader" : "_io.BufferedWriter"
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String? {
    let name = try interpreter.repr(name)
    if mode.isBinary { return "<\(typeName) name=\(name)>" }
    return "<\(typeName) name=\(name) mode='\(mode.text)' encoding='\(format.encoding.givenName)'>"
  }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    let line = try readLine(interpreter)
    isIterating = !line.isEmpty
    return line.isEmpty ? nil : try value(of: line)
  }

  /// Whether it is what the host shows the user.
  var isStandardOutput: Bool { file is StandardStream && mode.writes && name.text == "<stdout>" }

  // MARK: Checks

  private func checkOpen() throws(ScriptError) {
    if isClosed { throw ScriptError(.valueError, "I/O operation on closed file.") }
  }

  private func checkReads(_ interpreter: Interpreter) throws(ScriptError) {
    try checkOpen()
    guard mode.reads else {
      throw interpreter.unsupportedOperation(mode.isBinary ? "read" : "not readable")
    }
  }

  /// Text or bytes, as the mode says.
  func value(of bytes: [UInt8]) throws(ScriptError) -> Value {
    mode.isBinary ? .bytes(BytesObject(bytes)) : Value(try format.decoded(bytes))
  }

  // MARK: Reading

  /// Reads ahead; false at the end of the file.
  private func fill(_ interpreter: Interpreter) throws(ScriptError) -> Bool {
    try interpreter.poll()
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    try interpreter.checkSize(buffer.count + chunkSize, 1)
    let bytes = try file.read(upTo: chunkSize)
    buffer += bytes
    return !bytes.isEmpty
  }

  private func take(_ count: Int) -> [UInt8] {
    let taken = Array(buffer[start..<start + count])
    start += count
    return taken
  }

  /// Everything from the position to the end.
  private func readAll(_ interpreter: Interpreter) throws(ScriptError) -> [UInt8] {
    while try fill(interpreter) {}
    return take(buffer.count - start)
  }

  /// `read(size)`; everything for nil.
  func read(_ count: Int?, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    try checkReads(interpreter)
    isIterating = false
    guard let count, count >= 0 else { return try value(of: readAll(interpreter)) }
    if mode.isBinary {
      while buffer.count - start < count, try fill(interpreter) {}
      return try value(of: take(min(count, buffer.count - start)))
    }
    var length = 0
    for _ in 0..<count {
      guard let next = try nextCharacter(after: length, interpreter) else { break }
      length += next
    }
    return try value(of: take(length))
  }

  /// How many bytes the character has that stands `offset` bytes ahead; nil at the end of the file.
  private func nextCharacter(
    after offset: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int? {
    while buffer.count - start - offset < 4, try fill(interpreter) {}
    let here = start + offset
    guard here < buffer.count else { return nil }
    let rest = buffer.count - here
    if format.newline == nil, buffer[here] == 13, rest > 1, buffer[here + 1] == 10 { return 2 }
    return min(rest, format.width(ofCharacterStartingWith: buffer[here]))
  }

  /// The next line with its end; empty at the end of the file.
  private func readLine(_ interpreter: Interpreter) throws(ScriptError) -> [UInt8] {
    try checkReads(interpreter)
    var searched = 0
    while true {
      if let length = format.lineLength(in: buffer, from: start, searched: &searched) {
        return take(length)
      }
      if try !fill(interpreter) {
        let rest = format.lineLength(in: buffer, from: start, searched: &searched, isEnd: true)
        return take(rest ?? buffer.count - start)
      }
    }
  }

  /// `readline(size)`.
  func readLine(_ limit: Int?, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    isIterating = false
    let line = try readLine(interpreter)
    guard let limit, limit >= 0 else { return try value(of: line) }
    var length = 0
    for _ in 0..<limit where length < line.count {
      length += mode.isBinary ? 1 : format.width(ofCharacterStartingWith: line[length])
    }
    start -= line.count - min(length, line.count)
    return try value(of: Array(line.prefix(length)))
  }

  /// `readlines(hint)`.
  func readLines(_ hint: Int?, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    isIterating = false
    var lines: [Value] = []
    var count = 0
    while hint.map({ $0 <= 0 || count < $0 }) ?? true {
      let line = try readLine(interpreter)
      if line.isEmpty { break }
      count += line.count
      lines.append(try value(of: line))
    }
    return Value(list: lines)
  }

  // MARK: Writing and moving

  /// Forgets what was read ahead, so that the position of the file is that of the script.
  private func settle() throws(ScriptError) {
    let ahead = buffer.count - start
    buffer = []
    start = 0
    if ahead > 0 { _ = try file.seek(-ahead, from: 1) }
  }

  /// Makes ready for changing the file. As in CPython, texts are written behind what was read ahead.
  private func prepareChange() throws(ScriptError) {
    if mode.isBinary { return try settle() }
    buffer = []
    start = 0
  }

  /// `write(content)`.
  func write(_ content: Value, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    try checkOpen()
    guard mode.writes else {
      throw interpreter.unsupportedOperation(mode.isBinary ? "write" : "not writable")
    }
    switch (content, mode.isBinary) {
    case (.string(let object), false):
      let bytes = try format.encoded(object.text)
      try prepareChange()
      try file.write(bytes)
      return .int(object.count)
    case (.bytes(let object), true):
      try prepareChange()
      try file.write(object.bytes)
      return .int(object.bytes.count)
    case (_, false):
      throw ScriptError(.typeError, "write() argument must be str, not \(content.typeName)")
    case (_, true):
      throw ScriptError(
        .typeError, "a bytes-like object is required, not '\(content.typeName)'")
    }
  }

  /// `flush()`.
  func flush() throws(ScriptError) {
    try checkOpen()
    try file.flush()
  }

  /// `close()`.
  func close() throws(ScriptError) {
    guard !isClosed else { return }
    isClosed = true
    buffer = []
    start = 0
    try file.close()
  }

  /// `tell()`.
  func position(_ interpreter: Interpreter) throws(ScriptError) -> Value {
    try checkOpen()
    if isIterating, !mode.isBinary {
      throw ScriptError(.osError, "telling position disabled by next() call")
    }
    return .int(try file.seek(0, from: 1) - (buffer.count - start))
  }

  /// `seek(offset, whence)`.
  func seek(
    _ offset: Int, from origin: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    try checkOpen()
    guard (0...2).contains(origin) else {
      throw ScriptError(.valueError, "invalid whence (\(origin), should be 0, 1 or 2)")
    }
    if !mode.isBinary, offset != 0, origin > 0 {
      throw interpreter.unsupportedOperation(
        "can't do nonzero \(origin == 1 ? "cur" : "end")-relative seeks")
    }
    if origin == 0, offset < 0 {
      if mode.isBinary { throw ScriptError(system: 22, nil) }
      throw ScriptError(.valueError, "negative seek position \(offset)")
    }
    isIterating = false
    try settle()
    return .int(try file.seek(offset, from: origin))
  }

  /// `truncate(size)`.
  func resize(_ count: Int?, _ interpreter: Interpreter) throws(ScriptError) -> Value {
    try checkOpen()
    guard mode.writes else { throw interpreter.unsupportedOperation("truncate") }
    try prepareChange()
    var size = count ?? 0
    if count == nil { size = try file.seek(0, from: 1) }
    guard size >= 0 else { throw ScriptError(system: 22, nil) }
    try file.resize(to: size)
    return .int(size)
  }
}

extension Interpreter {
  /// `io.UnsupportedOperation`, which is an OSError and a ValueError.
  func unsupportedOperation(_ message: String) -> ScriptError {
    guard let module = declaredModule(named: "io"),
      let type = try? attribute(of: module, named: "UnsupportedOperation"),
      case .instance(let instance)? = try? call(type, [Value(message)])
    else { return ScriptError(.osError, message) }
    return ScriptError(raising: instance)
  }
}

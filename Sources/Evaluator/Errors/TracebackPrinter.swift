import Syntax

/// Writes errors as CPython prints them, in the pieces that `traceback.format_exception` gives.
struct TracebackPrinter {
  private let interpreter: Interpreter
  /// How many frames are shown, from the outermost on or, below zero, up to the innermost.
  private let limit: Int?
  /// Whether causes and contexts are shown.
  private let isChained: Bool
  private(set) var pieces: [String] = []
  /// How many groups are around what is written.
  private var depth = 0
  /// Whether the last exception of a group still wants a line below it.
  private var needsClosing = false
  /// The exceptions that were written or wait for it; chains may run in circles.
  private var seen: Set<ObjectIdentifier> = []

  /// How many exceptions of a group are shown.
  private static let widthLimit = 15
  /// How many groups may be inside of one another.
  private static let depthLimit = 10
  /// How many pieces are written, beyond those of the exceptions that are begun.
  private static let pieceLimit = 100_000
  /// How often the same line is shown in a row.
  private static let repetitionLimit = 3

  init(_ interpreter: Interpreter, limit: Int? = nil, isChained: Bool = true) {
    self.interpreter = interpreter
    self.limit = limit
    self.isChained = isChained
  }

  /// Writes an exception behind its causes and contexts.
  mutating func write(_ instance: InstanceObject) {
    // Groups that share exceptions may have more to say than there is memory.
    guard pieces.count < TracebackPrinter.pieceLimit else { return }
    var links: [(instance: InstanceObject, record: ErrorRecord, message: String?)] = []
    var current: InstanceObject? = instance
    seen.insert(ObjectIdentifier(instance))
    while let instance = current, let record = instance.payload as? ErrorRecord {
      current = nil
      var message: String?
      if isChained, let cause = record.cause {
        if seen.insert(ObjectIdentifier(cause)).inserted {
          message = "\nThe above exception was the direct cause of the following exception:\n\n"
          current = cause
        }
      } else if isChained, let context = record.context, !record.suppressesContext {
        if seen.insert(ObjectIdentifier(context)).inserted {
          message = "\nDuring handling of the above exception, another exception occurred:\n\n"
          current = context
        }
      }
      links.append((instance, record, message))
    }
    for link in links.reversed() {
      if let message = link.message { emit(message) }
      if !interpreter.isGroup(link.instance) {
        if !link.record.entries.isEmpty {
          emit("Traceback (most recent call last):\n")
          for piece in frames(of: link.record) { emit(piece) }
        }
        for piece in interpreter.exceptionLines(link.instance, link.record) { emit(piece) }
      } else if depth > TracebackPrinter.depthLimit {
        emit("... (max_group_depth is \(TracebackPrinter.depthLimit))\n")
      } else {
        writeGroup(link.instance, link.record)
      }
    }
  }

  private mutating func writeGroup(_ instance: InstanceObject, _ record: ErrorRecord) {
    let isOutermost = depth == 0
    if isOutermost { depth = 1 }
    if !record.entries.isEmpty {
      emit("Exception Group Traceback (most recent call last):\n", mark: isOutermost ? "+" : "|")
      for piece in frames(of: record) { emit(piece) }
    }
    for piece in interpreter.exceptionLines(instance, record) { emit(piece) }
    let members = record.members
    let count = min(members.count, TracebackPrinter.widthLimit + 1)
    needsClosing = false
    for place in 0..<count {
      let isLast = place == count - 1
      if isLast { needsClosing = true }
      let isLeftOut = place >= TracebackPrinter.widthLimit
      let title = isLeftOut ? "..." : "\(place + 1)"
      pieces.append(
        indentation + (place == 0 ? "+-" : "  ") + "+---------------- \(title) ----------------\n")
      depth += 1
      if isLeftOut {
        let more = members.count - TracebackPrinter.widthLimit
        emit("and \(more) more exception\(more == 1 ? "" : "s")\n")
      } else {
        write(members[place])
      }
      if isLast, needsClosing {
        pieces.append(indentation + "+------------------------------------\n")
        needsClosing = false
      }
      depth -= 1
    }
    if isOutermost { depth = 0 }
  }

  private var indentation: String { String(repeating: " ", count: 2 * depth) }

  /// Adds a piece, with a mark before each of its lines where it stands in a group.
  private mutating func emit(_ text: String, mark: String = "|") {
    guard depth > 0 else {
      pieces.append(text)
      return
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    pieces.append(lines.map { "\(indentation)\(mark) \($0)\n" }.joined())
  }

  // MARK: Frames

  private func frames(of record: ErrorRecord) -> [String] {
    TracebackPrinter.frames(ErrorRecord.limited(record.entries.reversed()[...], to: limit))
  }

  /// The frames of a traceback, outermost first; a line that repeats is shown a few times.
  static func frames(_ entries: ArraySlice<ErrorRecord.Entry>) -> [String] {
    var result: [String] = []
    var last: String?
    var repetitions = 0
    func flush() {
      let more = repetitions - repetitionLimit
      guard more > 0 else { return }
      result.append("  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n")
    }
    for entry in entries {
      let header = "  File \"\(entry.source.name)\", line \(entry.line), in \(entry.function)\n"
      if header == last {
        repetitions += 1
        if repetitions > repetitionLimit { continue }
      } else {
        flush()
        last = header
        repetitions = 1
      }
      result.append(header + entry.excerpt)
    }
    flush()
    return result
  }
}

extension ErrorRecord {
  /// The first entries, or the last ones if the limit is below zero.
  static func limited(
    _ entries: ArraySlice<ErrorRecord.Entry>, to limit: Int?
  ) -> ArraySlice<ErrorRecord.Entry> {
    guard let limit else { return entries }
    return limit >= 0
      ? entries.prefix(limit) : entries.suffix(limit == Int.min ? Int.max : -limit)
  }
}

extension Interpreter {
  /// What is printed of an error that nothing caught, as CPython prints it.
  public func traceback(of error: ScriptError) -> String {
    var printer = TracebackPrinter(self)
    printer.write(exception(of: error))
    return printer.pieces.joined()
  }

  /// What is printed of an exception, in pieces; a traceback that is given goes before its own.
  public func tracebackPieces(
    of value: Value, traceback: Value? = nil, limit: Int? = nil, isChained: Bool = true
  ) -> [String] {
    guard case .instance(let instance) = value, let record = instance.payload as? ErrorRecord else {
      return []
    }
    let own = record.entries
    defer { record.entries = own }
    if let traceback, let entries = TracebackObject.entries(of: traceback) {
      record.entries = entries.reversed()
    }
    var printer = TracebackPrinter(self, limit: limit, isChained: isChained)
    printer.write(instance)
    return printer.pieces
  }

  /// The lines of an exception below its frames.
  public func exceptionLines(of value: Value) -> [String] {
    guard case .instance(let instance) = value, let record = instance.payload as? ErrorRecord else {
      return []
    }
    return exceptionLines(instance, record)
  }

  fileprivate func exceptionLines(_ instance: InstanceObject, _ record: ErrorRecord) -> [String] {
    let type = instance.classObject
    let module = type.attributes[.dunderModule]?.text ?? type.moduleName
    let isPlain = module == "builtins" || module == "__main__"
    let name = isPlain ? type.qualifiedName : "\(module).\(type.qualifiedName)"
    var result: [String] = []
    // The last line stays Python's, so what is ours stands above it.
    if let operands = record.operands { result.append("    \(operands)\n") }
    // A __str__ of the script may fail itself.
    var text = (try? string(.instance(instance))) ?? "<exception str() failed>"
    if type.inherits(from: exceptionClass(.syntaxError)) {
      var suffix = ""
      if let line = record.fields["lineno"], !line.isNone {
        let file = record.fields["filename"]?.text ?? "<string>"
        result.append("  File \"\(file)\", line \((try? string(line)) ?? "?")\n")
      } else if let file = record.fields["filename"]?.text {
        suffix = " (\(file))"
      }
      result += syntaxExcerpt(record)
      let message = record.fields["msg"] ?? .none
      text = (message.isNone ? "<no detail available>" : (try? string(message)) ?? "?") + suffix
    }
    if let hint = record.hint { result.append("    hint: \(hint)\n") }
    if let suggestion = record.suggestion { text += ". Did you mean: '\(suggestion)'?" }
    if let module = record.suggestsImport { text += ". Did you forget to import '\(module)'?" }
    result.append((text.isEmpty ? name : "\(name): \(text)") + "\n")
    switch instance[.dunderNotes] {
    case nil: break
    case .list(let notes)?: result += noteLines(notes.elements)
    case .tuple(let notes)?: result += noteLines(notes.elements)
    case .string(let text)?: result += text.text.unicodeScalars.map { "\($0)\n" }
    case let other?: result.append((try? repr(other)) ?? "<__notes__ repr() failed>")
    }
    return result
  }

  private func noteLines(_ notes: [Value]) -> [String] {
    notes.flatMap { note -> [String] in
      let text = (try? string(note)) ?? "<note str() failed>"
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
    }
  }

  /// The line that could not be parsed, and marks below it.
  private func syntaxExcerpt(_ record: ErrorRecord) -> [String] {
    guard let text = record.fields["text"]?.text else { return [] }
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    let content = line.drop { TracebackPrinter.isIndentation($0) }
    var result = content.isEmpty && line.isEmpty ? [] : ["    \(content)\n"]
    guard case .int(var offset)? = record.fields["offset"], !result.isEmpty else { return result }
    let width = line.unicodeScalars.count
    let indentation = width - content.unicodeScalars.count
    var end = offset
    if case .int(let given)? = record.fields["end_offset"], given != 0 { end = given }
    if case .int(let first)? = record.fields["lineno"],
      case .int(let last)? = record.fields["end_lineno"], last > first
    {
      end = width &+ 1
    }
    if end == offset || end == -1 { end = offset &+ 1 }
    offset = min(offset, width &+ 1)
    guard offset > indentation else { return result }
    let column = offset - 1 - indentation
    let count = end > offset ? min(end, max(width &+ 1, offset &+ 1)) - offset : 1
    let space = content.unicodeScalars.prefix(column).map { $0 == "\t" ? "\t" : " " }.joined()
    let padding = String(repeating: " ", count: max(0, column - content.unicodeScalars.count))
    result.append("    \(space)\(padding)\(String(repeating: "^", count: count))\n")
    return result
  }
}

extension TracebackPrinter {
  /// Whether a character before the first of a line is left out.
  static func isIndentation(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{c}" || character == "\u{a0}"
  }
}

extension ErrorRecord.Entry {
  /// The number of its line.
  var line: Int { source.position(of: range.start).line }

  /// The source line with carets under the failing part.
  var excerpt: String {
    let number = self.line
    let line = source.line(number)
    let content = line.drop { TracebackPrinter.isIndentation($0) }
    guard !content.isEmpty else { return "" }
    var result = "    \(content)\n"
    let lineStart = Int(source.lineStarts[number - 1])
    let indent = line.utf8.count - content.utf8.count
    let width = line.utf8.count
    let start = max(indent, Int(range.start) - lineStart)
    let end = min(width, max(start + 1, Int(range.end) - lineStart))
    let trimmedEnd = width - line.utf8.reversed().prefix { $0 == 32 || $0 == 9 }.count
    guard start < end else { return result }
    // Carets under the whole line say nothing, so CPython leaves them out; so it does for calls
    // of plain statements that fill the line.
    if start == indent, end >= trimmedEnd, anchor == nil { return result }
    func column(_ offset: Int) -> Int {
      let bytes = Array(line.utf8.prefix(offset).dropFirst(indent))
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    }
    var marks = ""
    if let anchor = anchor {
      let anchorStart = Int(anchor.start) - lineStart
      let anchorEnd = Int(anchor.end) - lineStart
      guard anchorStart >= start, anchorEnd <= end else {
        return result + String(repeating: " ", count: 4 + column(start))
          + String(repeating: "^", count: column(end) - column(start)) + "\n"
      }
      marks += String(repeating: "~", count: column(anchorStart) - column(start))
      marks += String(repeating: "^", count: column(anchorEnd) - column(anchorStart))
      marks += String(repeating: "~", count: column(end) - column(anchorEnd))
    } else {
      marks = String(repeating: "^", count: column(end) - column(start))
    }
    result += String(repeating: " ", count: 4 + column(start)) + marks + "\n"
    return result
  }
}

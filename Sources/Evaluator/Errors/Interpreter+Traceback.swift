import Syntax

extension Interpreter {
  /// What is printed of an error that nothing caught, as CPython prints it.
  public func traceback(of error: ScriptError) -> String {
    var pieces: [String] = []
    var links: [(record: ErrorRecord, instance: InstanceObject, message: String)] = []
    let instance = exception(of: error)
    var current: (ErrorRecord, InstanceObject)? = (error.record, instance)
    var message = ""
    while let (record, instance) = current, links.count < 50 {
      links.append((record, instance, message))
      if let cause = record.cause {
        message = "\nThe above exception was the direct cause of the following exception:\n\n"
        current = (cause.payload as? ErrorRecord).map { ($0, cause) }
      } else if let context = record.context, !record.suppressesContext {
        message = "\nDuring handling of the above exception, another exception occurred:\n\n"
        current = (context.payload as? ErrorRecord).map { ($0, context) }
      } else {
        current = nil
      }
    }
    for link in links.reversed() {
      pieces.append(describe(link.record, link.instance))
      pieces.append(link.message)
    }
    return pieces.joined()
  }

  private func describe(_ record: ErrorRecord, _ instance: InstanceObject) -> String {
    var result = ""
    if !record.entries.isEmpty {
      result = "Traceback (most recent call last):\n"
      var last: String?
      var repeats = 0
      func flush() {
        if repeats > 3 {
          let more = repeats - 3
          result += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
        }
      }
      for entry in record.entries.reversed() {
        let line = entry.source.position(of: entry.range.start).line
        let header = "  File \"\(entry.source.name)\", line \(line), in \(entry.function)\n"
        if header == last {
          repeats += 1
          if repeats > 3 { continue }
        } else {
          flush()
          last = header
          repeats = 1
        }
        result += header + excerpt(entry, line)
      }
      flush()
    }
    if let syntax = record.syntax {
      result += describe(syntax.error, syntax.source)
    } else {
      // The last line stays Python's, so what is ours stands above it.
      if let operands = record.operands { result += "    \(operands)\n" }
      if let hint = record.hint { result += "    hint: \(hint)\n" }
      result += lastLine(record, instance) + "\n"
    }
    for note in record.notes { result += note + "\n" }
    return result
  }

  /// `Class: message`.
  private func lastLine(_ record: ErrorRecord, _ instance: InstanceObject) -> String {
    let type = instance.classObject
    let module = type.moduleName
    let name = module == "builtins" || module == "__main__" ? type.name : "\(module).\(type.name)"
    // A __str__ of the script may fail itself.
    var text = (try? string(.instance(instance))) ?? "<exception str() failed>"
    if let suggestion = record.suggestion { text += ". Did you mean: '\(suggestion)'?" }
    if let module = record.suggestsImport {
      text += ". Did you forget to import '\(module)'?"
    }
    return text.isEmpty ? name : "\(name): \(text)"
  }

  /// The source line with carets under the failing part.
  private func excerpt(_ entry: ErrorRecord.Entry, _ number: Int) -> String {
    let source = entry.source
    let line = source.line(number)
    let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{c}" || $0 == "\u{a0}" }
    guard !content.isEmpty else { return "" }
    var result = "    \(content)\n"
    let lineStart = Int(source.lineStarts[number - 1])
    let indent = line.utf8.count - content.utf8.count
    let width = line.utf8.count
    let start = max(indent, Int(entry.range.start) - lineStart)
    let end = min(width, max(start + 1, Int(entry.range.end) - lineStart))
    let trimmedEnd = width - line.utf8.reversed().prefix { $0 == 32 || $0 == 9 }.count
    guard start < end else { return result }
    // Carets under the whole line say nothing, so CPython leaves them out; so it does for calls
    // of plain statements that fill the line.
    if start == indent, end >= trimmedEnd, entry.anchor == nil { return result }
    func column(_ offset: Int) -> Int {
      let bytes = Array(line.utf8.prefix(offset).dropFirst(indent))
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    }
    var marks = ""
    if let anchor = entry.anchor {
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

  private func describe(_ error: SyntaxError, _ source: SourceText) -> String {
    let (number, column) = source.position(of: error.range.start)
    let line = source.line(number)
    var result = "  File \"\(source.name)\", line \(number)\n"
    let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{c}" || $0 == "\u{a0}" }
    if !content.isEmpty {
      let indent = line.utf8.count - content.utf8.count
      let start = max(indent, min(column, line.utf8.count))
      let lineStart = Int(source.lineStarts[number - 1])
      let end = min(line.utf8.count, max(start + 1, Int(error.range.end) - lineStart))
      func count(_ from: Int, _ to: Int) -> Int {
        let bytes = Array(line.utf8.prefix(max(from, to)).dropFirst(from))
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.count
      }
      result += "    \(content)\n"
      result += String(repeating: " ", count: 4 + count(indent, start))
      result += String(repeating: "^", count: max(1, count(start, end))) + "\n"
    }
    if let hint = error.hint { result += "    hint: \(hint)\n" }
    return result + "\(error.kind.rawValue): \(error.message)\n"
  }

  /// The script's error for what could not be parsed.
  func scriptError(_ error: SyntaxError, in source: SourceText) -> ScriptError {
    let kind: ErrorKind =
      switch error.kind {
      case .syntax: .syntaxError
      case .indentation: .indentationError
      case .tab: .tabError
      }
    let result = ScriptError(kind, error.message)
    result.record.syntax = (error, source)
    return result
  }
}

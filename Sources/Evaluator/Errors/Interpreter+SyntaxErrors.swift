import Syntax

extension Interpreter {
  /// The script's error for what could not be parsed.
  ///
  /// - Parameter isExpression: Whether the text is that of an expression alone, as for `eval`.
  func scriptError(
    _ error: SyntaxError, in source: SourceText, isExpression: Bool = false
  ) -> ScriptError {
    let kind: ErrorKind =
      switch error.kind {
      case .syntax: .syntaxError
      case .indentation: .indentationError
      case .tab: .tabError
      }
    let place = place(of: error, in: source, isExpression: isExpression)
    let result = ScriptError(kind, arguments: [Value(error.message), Value(tuple: place)])
    result.record.hint = error.hint
    return result
  }

  /// The second argument of a SyntaxError: file, line, offset, text, end line and end offset.
  private func place(
    of error: SyntaxError, in source: SourceText, isExpression: Bool
  ) -> [Value] {
    let start = source.position(of: error.range.start)
    let line = source.line(start.line)
    let isAtLineEnd = start.column == line.utf8.count
    // CPython ends a program with a line break, and leaves an expression as it is.
    let hasLineBreak = !isExpression || start.line < source.lineStarts.count
    func place(
      _ offset: Int, _ endLine: Int, _ endOffset: Int, line number: Int? = nil,
      hasLineBreak: Bool
    ) -> [Value] {
      [
        Value(source.name), .int(number ?? start.line), .int(offset),
        Value(hasLineBreak ? line + "\n" : line), .int(endLine), .int(endOffset),
      ]
    }
    let offset = characterOffset(of: start, in: source)
    switch error.end {
    case .ofRange where isAtLineEnd && !hasLineBreak:
      let number = source.bytes.isEmpty ? 0 : start.line
      return place(0, number, 0, line: number, hasLineBreak: false)
    case .ofRange:
      // The end of a line has no width.
      let end = isAtLineEnd ? start : source.position(of: error.range.end)
      let endOffset = characterOffset(of: end, in: source)
      return place(offset, end.line, endOffset, hasLineBreak: hasLineBreak)
    case .ofStart: return place(offset, start.line, offset, hasLineBreak: false)
    case .none(let number):
      return place(offset, start.line, number, hasLineBreak: hasLineBreak)
    }
  }

  /// The characters up to a place of a line, from 1.
  private func characterOffset(
    of place: (line: Int, column: Int), in source: SourceText
  ) -> Int {
    let bytes = source.line(place.line).utf8.prefix(place.column)
    let before = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.count
    return before + 1 + place.column - bytes.count
  }
}

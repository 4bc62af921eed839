extension Lexer {
  /// Measures the space at the start of a line and opens or closes blocks.
  ///
  /// Lines of spaces and comments only say nothing about blocks. Tabs go to the next multiple of
  /// 8; a second count takes them as one column, and where both counts disagree on what is deeper
  /// the line depends on the width of a tab, which is an error.
  mutating func indentation() throws(SyntaxError) {
    while offset < end {
      let start = offset
      var column = 0
      var alternative = 0
      measuring: while offset < end {
        switch bytes[offset] {
        case UInt8(ascii: " "):
          column += 1
          alternative += 1
          offset += 1
        case UInt8(ascii: "\t"):
          column = (column / 8 + 1) * 8
          alternative += 1
          offset += 1
        case 0x0C:
          column = 0
          alternative = 0
          offset += 1
        case UInt8(ascii: "\\") where lineBreakWidth(at: offset + 1) > 0:
          try continuation()
        case 0x80...:
          let width = spaceWidth(at: offset)
          if width == 0 { break measuring }
          column += 1
          alternative += 1
          offset += width
        default: break measuring
        }
      }
      if offset < end, bytes[offset] == UInt8(ascii: "#") { skipComment() }
      let width = lineBreakWidth(at: offset)
      if width > 0 {
        offset += width
        continue
      }
      if offset < end { try setIndentation(column, alternative, from: start) }
      return
    }
  }

  private mutating func setIndentation(
    _ column: Int, _ alternative: Int, from start: Int
  ) throws(SyntaxError) {
    guard var top = indents.last else { return }
    if column > top.column {
      guard indents.count < Lexer.maximumIndents else {
        throw failure(
          "too many levels of indentation", from: start, to: offset, .none(0),
          kind: .indentation)
      }
      if alternative <= top.alternative { throw inconsistentTabs(from: start) }
      indents.append((column, alternative))
      append(.indent, from: start, to: offset)
      return
    }
    while column < top.column, let outer = indents.dropLast().last {
      indents.removeLast()
      top = outer
      append(.dedent, from: offset, to: offset)
    }
    if column != top.column {
      var lineEnd = offset
      while lineEnd < end, lineBreakWidth(at: lineEnd) == 0 { lineEnd += 1 }
      throw failure(
        "unindent does not match any outer indentation level", from: lineEnd, to: lineEnd,
        .none(-1), kind: .indentation, hint: "indent this line as far as the line that it continues"
      )
    }
    if alternative != top.alternative { throw inconsistentTabs(from: start) }
  }

  private func inconsistentTabs(from start: Int) -> SyntaxError {
    failure(
      "inconsistent use of tabs and spaces in indentation", from: start, to: offset, .none(0),
      kind: .tab, hint: "indent with spaces only")
  }
}

import Evaluator

extension PatternObject {
  /// The subject with matches replaced, and how many there were.
  func replace(
    _ replacement: Value, _ subject: Value, limit: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> (result: Value, count: Int) {
    let isString = replacement.text != nil || BytesType.bytes(of: replacement) != nil
    let calls = !isString && interpreter.isCallable(replacement)
    let template =
      calls ? nil : try ReplacementTemplate(checked(replacement), for: self, in: interpreter)
    let subject = try PatternSubject(subject, isText: isText)
    var search = PatternSearch(self, subject, in: interpreter)
    let limit = limit == 0 ? Int.max : limit
    var result: [UInt8] = []
    var last = 0
    var count = 0
    // What CPython would join, for its messages.
    var items = 0
    func pass(_ found: Range<Int>) throws(ScriptError) {
      try interpreter.poll()
      if last < found.lowerBound {
        subject.append(last..<found.lowerBound, to: &result)
        items += 1
      }
      try interpreter.checkSize(result.count, 1)
      last = found.upperBound
      count += 1
    }
    if let template {
      try subject.forEachMatch(&search, limit: limit) { found throws(ScriptError) in
        try pass(found)
        try template.append(to: &result, subject) { $0 == 0 ? found : span(of: $0) }
      }
    } else {
      // The function may use the pattern, too.
      while count < limit, let found = try search.next(in: subject) {
        let match = MatchObject(self, subject, found, start: 0, end: subject.count)
        try pass(found)
        let made = try interpreter.call(replacement, [.native(match)])
        if !made.isNone {
          try append(made, items, to: &result)
          items += 1
        }
      }
    }
    if count == 0 { return (subject.slice(0..<subject.count), 0) }
    subject.append(last..<subject.count, to: &result)
    return (subject.made(of: result), count)
  }

  private func checked(_ replacement: Value) throws(ScriptError) -> Value {
    if replacement.text != nil || BytesType.bytes(of: replacement) != nil { return replacement }
    throw ScriptError(
      .typeError, "decoding to str: need a bytes-like object, \(replacement.typeName) found")
  }

  private func append(
    _ value: Value, _ place: Int, to result: inout [UInt8]
  ) throws(ScriptError) {
    if isText, let text = value.text {
      result += text.utf8
    } else if !isText, let bytes = BytesType.bytes(of: value) {
      result += bytes
    } else {
      let wanted = isText ? "str instance" : "a bytes-like object"
      throw ScriptError(
        .typeError, "sequence item \(place): expected \(wanted), \(value.typeName) found")
    }
  }
}

import Evaluator

/// Where a pattern was found, `re.Match`.
final class MatchObject: NativeObject {
  let pattern: PatternObject
  let subject: PatternSubject
  /// Where the whole and its groups are; nil for groups that did not match.
  let spans: [Range<Int>?]
  /// The group that closed last.
  let lastGroup: Int?
  /// Where the search began and ended.
  let bounds: (start: Int, end: Int)

  /// The latest match of a pattern.
  init(
    _ pattern: PatternObject, _ subject: PatternSubject, _ found: Range<Int>, start: Int, end: Int
  ) {
    self.pattern = pattern
    self.subject = subject
    let program = pattern.program
    spans = [found] + (0..<program.groupCount).map { pattern.span(of: $0 + 1) }
    let last = program.registers[program.lastGroupRegister]
    lastGroup = last >= 0 ? last + 1 : nil
    bounds = (start, end)
  }

  override var typeName: String { "re.Match" }

  override func visitReferences(_ visit: (Value) -> Void) { visit(subject.value) }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let (start, end) = place(of: 0)
    let text = String(try interpreter.repr(group(0)).unicodeScalars.prefix(50))
    return "<re.Match object; span=(\(start), \(end)), match=\(text)>"
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? { group(try number(of: index, interpreter)) }

  /// What a group matched, or something else if it did not.
  func group(_ number: Int, otherwise: Value = .none) -> Value {
    spans[number].map(subject.slice) ?? otherwise
  }

  /// Where a group starts and ends; -1 if it did not match.
  func place(of group: Int) -> (Int, Int) {
    spans[group].map { ($0.lowerBound, $0.upperBound) } ?? (-1, -1)
  }

  /// The number of a group that a script names or counts.
  func number(of index: Value, _ interpreter: Interpreter) throws(ScriptError) -> Int {
    var number: Int?
    if let name = index.text {
      number = pattern.group(named: name)
    } else if interpreter.isCount(index) {
      number = try? interpreter.index(index)
    }
    guard let number, spans.indices.contains(number) else {
      throw ScriptError(.indexError, "no such group")
    }
    return number
  }
}

import Evaluator

/// Where a pattern was found, `re.Match`.
final class MatchObject: NativeObject {
  let pattern: PatternObject
  let subject: PatternSubject
  /// Where the whole and its groups start and end; -1 for groups that did not match.
  private let places: [Int]
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
    let count = 2 * program.groupCount + 2
    places = [Int](unsafeUninitializedCapacity: count) { places, initialized in
      places.initializeElement(at: 0, to: found.lowerBound)
      places.initializeElement(at: 1, to: found.upperBound)
      for place in 2..<max(2, count) {
        places.initializeElement(at: place, to: program.registers[place - 2])
      }
      initialized = count
    }
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

  /// The number of groups, with the whole.
  var count: Int { places.count / 2 }

  /// Where a group is; nil if it did not match.
  func span(of group: Int) -> Range<Int>? {
    let (start, end) = (places[2 * group], places[2 * group + 1])
    return start >= 0 && end >= start ? start..<end : nil
  }

  /// What a group matched, or something else if it did not.
  func group(_ number: Int, otherwise: Value = .none) -> Value {
    span(of: number).map(subject.slice) ?? otherwise
  }

  /// Where a group starts and ends; -1 if it did not match.
  func place(of group: Int) -> (Int, Int) {
    span(of: group).map { ($0.lowerBound, $0.upperBound) } ?? (-1, -1)
  }

  /// The number of a group that a script names or counts.
  func number(of index: Value, _ interpreter: Interpreter) throws(ScriptError) -> Int {
    var number: Int?
    if case .int(let plain) = index {
      number = plain
    } else if let name = index.text {
      number = pattern.group(named: name)
    } else if interpreter.isCount(index) {
      number = try? interpreter.index(index)
    }
    guard let number, number >= 0, number < count else {
      throw ScriptError(.indexError, "no such group")
    }
    return number
  }
}

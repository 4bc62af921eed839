import BigInt
import Evaluator

/// The types `tuple`, `range`, `slice` and `module`.
enum SmallTypes {
  static var declarations: [TypeDeclaration] { [tuple, range, slice, module] }

  // MARK: tuple

  private static let tupleSummary = "A sequence that never changes."

  private static var tuple: TypeDeclaration {
    TypeDeclaration(
      "tuple", tupleSummary,
      constructor: Builtin("tuple(iterable=(), /)", tupleSummary) { call throws(ScriptError) in
        if case .tuple = call[0] { return call[0] }
        return Value(tuple: try call.list(0))
      },
      methods: { _ in
        [
          Builtin("index(self, value, start=0, stop=9223372036854775807, /)", "Where a value is.") {
            call throws(ScriptError) in
            guard
              let place = try Sequences.place(
                of: call[1], in: call.list(0), call.int(2), call.int(3), call.interpreter)
            else { throw ScriptError(.valueError, "tuple.index(x): x not in tuple") }
            return .int(place)
          },
          Builtin("count(self, value, /)", "How many elements equal a value.") {
            call throws(ScriptError) in
            .int(try Sequences.count(call[1], in: call.list(0), call.interpreter))
          },
        ]
      })
  }

  // MARK: range

  private static let rangeSummary = "Whole numbers at equal distances."

  private static var range: TypeDeclaration {
    TypeDeclaration(
      "range", rangeSummary,
      constructor: Builtin("range(start, stop=..., step=..., /)", rangeSummary) {
        call throws(ScriptError) in
        try range(call)
      },
      properties: { _ in
        [
          rangePart("start") { $0.start }, rangePart("stop") { $0.stop },
          rangePart("step") { $0.step },
        ]
      },
      methods: { _ in
        [
          Builtin("index(self, value, /)", "Where a number is.") { call throws(ScriptError) in
            if let place = LongRange.described(call[0])?.place(of: call[1]) { return Value(place) }
            guard call[1].bigInt != nil else {
              throw ScriptError(.valueError, "sequence.index(x): x not in sequence")
            }
            throw ScriptError(
              .valueError, "\(try call.interpreter.repr(call[1])) is not in range")
          },
          Builtin("count(self, value, /)", "1 if a number is in it, 0 otherwise.") { call in
            .int(LongRange.described(call[0])?.place(of: call[1]) == nil ? 0 : 1)
          },
        ]
      })
  }

  private static func range(_ call: BoundArguments) throws(ScriptError) -> Value {
    guard let first = try bound(0, call) else { return try longRange(call) }
    var (start, stop, step) = (0, first, 1)
    if call.given(1) != nil {
      guard let second = try bound(1, call) else { return try longRange(call) }
      (start, stop) = (first, second)
    }
    if call.given(2) != nil {
      guard let third = try bound(2, call) else { return try longRange(call) }
      step = third
    }
    if step == 0 { throw ScriptError(.valueError, "range() arg 3 must not be zero") }
    if let object = RangeObject(start: start, stop: stop, step: step) { return .range(object) }
    return try longRange(call)
  }

  /// An argument as a machine integer; nil where it is larger.
  private static func bound(_ place: Int, _ call: BoundArguments) throws(ScriptError) -> Int? {
    if case .int(let number) = call[place] { return number }
    return Int(exactly: try LongRange.whole(call[place], call.interpreter))
  }

  private static func longRange(_ call: BoundArguments) throws(ScriptError) -> Value {
    var parts: [BigInt] = []
    for place in 0..<call.count {
      guard let given = call.given(place) else { break }
      parts.append(try LongRange.whole(given, call.interpreter))
    }
    let step = parts.count > 2 ? parts[2] : 1
    if step.isZero { throw ScriptError(.valueError, "range() arg 3 must not be zero") }
    let hasStart = parts.count > 1
    return LongRange.make(hasStart ? parts[0] : 0, hasStart ? parts[1] : parts[0], step)
  }

  private static func rangePart(
    _ name: String, _ get: @escaping (LongRange) -> BigInt
  ) -> TypeDeclaration.Property {
    .init(
      name, isField: true,
      get: { value, _ in LongRange.described(value).map { Value(get($0)) } ?? .none })
  }

  // MARK: module

  private static var module: TypeDeclaration {
    let summary = "A space of names."
    return TypeDeclaration(
      "module", summary,
      constructor: Builtin("module(name, doc=None)", summary) { call throws(ScriptError) in
        call.interpreter.makeModule(named: try call.string(0), documentation: call[1])
      })
  }

  // MARK: slice

  private static let sliceSummary = "What stands between brackets with colons: start:stop:step."

  private static var slice: TypeDeclaration {
    func part(
      _ name: String, _ get: @escaping (SliceObject) -> Value
    ) -> TypeDeclaration.Property {
      .init(
        name, isField: true,
        get: { value, _ in
          if case .slice(let object) = value { get(object) } else { .none }
        })
    }
    return TypeDeclaration(
      "slice", sliceSummary,
      constructor: Builtin("slice(start, stop=..., step=None, /)", sliceSummary) { call in
        guard let stop = call.given(1) else {
          return .slice(SliceObject(start: .none, stop: call[0], step: .none))
        }
        return .slice(SliceObject(start: call[0], stop: stop, step: call[2]))
      },
      properties: { _ in
        [part("start") { $0.start }, part("stop") { $0.stop }, part("step") { $0.step }]
      },
      methods: { _ in
        [
          Builtin("indices(self, length, /)", "Start, stop and step for a length.") {
            call throws(ScriptError) in
            guard case .slice(let object) = call[0] else { return .none }
            let length = try call.int(1)
            if length < 0 { throw ScriptError(.valueError, "length should not be negative") }
            let range = try call.interpreter.normalizedSlice(object, count: length)
            return Value(tuple: [.int(range.start), .int(range.stop), .int(range.step)])
          }
        ]
      })
  }
}

extension Value {
  /// A bool or a whole float as the int that it equals; other values as they are, nil for others.
  var integral: Value? {
    switch self {
    case .int: self
    case .bool(let flag): .int(flag ? 1 : 0)
    case .float(let number): Int(exactly: number).map { .int($0) }
    default: nil
    }
  }
}

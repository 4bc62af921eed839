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
        let first = try bound(call[0], call.interpreter)
        var (start, stop, step) = (0, first, 1)
        if let given = call.given(1) {
          start = first
          stop = try bound(given, call.interpreter)
        }
        if let given = call.given(2) {
          step = try bound(given, call.interpreter)
          if step == 0 { throw ScriptError(.valueError, "range() arg 3 must not be zero") }
        }
        guard let object = RangeObject(start: start, stop: stop, step: step) else {
          throw ScriptError(.overflowError, "a range of so many numbers is not supported")
        }
        return .range(object)
      },
      properties: { _ in
        [
          part("start") { $0.start }, part("stop") { $0.stop }, part("step") { $0.step },
        ]
      },
      methods: { _ in
        [
          Builtin("index(self, value, /)", "Where a number is.") { call throws(ScriptError) in
            if case .range(let object) = call[0], case .int(let number)? = call[1].integral,
              object.contains(number)
            {
              return .int((number - object.start) / object.step)
            }
            throw ScriptError(
              .valueError, "\(try call.interpreter.repr(call[1])) is not in range")
          },
          Builtin("count(self, value, /)", "1 if a number is in it, 0 otherwise.") { call in
            guard case .range(let object) = call[0], case .int(let number)? = call[1].integral
            else { return .int(0) }
            return .int(object.contains(number) ? 1 : 0)
          },
        ]
      })
  }

  private static func bound(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int {
    if case .bigInteger = value {
      throw ScriptError(
        .overflowError, "a range beyond \(Int.max) is not supported")
    }
    return try interpreter.index(value)
  }

  private static func part(
    _ name: String, _ get: @escaping (RangeObject) -> Int
  ) -> TypeDeclaration.Property {
    .init(
      name,
      get: { value, _ in
        if case .range(let object) = value { .int(get(object)) } else { .none }
      })
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
        name,
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

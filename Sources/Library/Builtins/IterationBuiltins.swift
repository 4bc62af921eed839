import Evaluator
import Syntax

/// What runs over anything that can be iterated and gives one value.
enum IterationBuiltins {
  static var table: [Builtin] {
    [
      Builtin("len(obj, /)", "The number of elements.") { call throws(ScriptError) in
        .int(try call.interpreter.length(of: call[0]))
      },
      Builtin("sum(iterable, /, start=0)", "The sum of the elements.") {
        call throws(ScriptError) in
        try sum(call)
      },
      extreme("max", "The largest of the arguments or elements.", .greater),
      extreme("min", "The smallest of the arguments or elements.", .less),
      Builtin(
        "sorted(iterable, /, *, key=None, reverse=False)", "The elements in order, as a list."
      ) { call throws(ScriptError) in
        var elements = try call.list(0)
        let isReversed = try call.interpreter.index(call[2]) != 0
        try call.interpreter.sort(&elements, key: call[1], reverse: isReversed)
        return Value(list: elements)
      },
      Builtin("all(iterable, /)", "Whether every element is true.") { call throws(ScriptError) in
        .bool(try !contains(call, false))
      },
      Builtin("any(iterable, /)", "Whether some element is true.") { call throws(ScriptError) in
        .bool(try contains(call, true))
      },
    ]
  }

  /// Whether some element has a truth.
  private static func contains(
    _ call: BoundArguments, _ truth: Bool
  ) throws(ScriptError) -> Bool {
    let interpreter = call.interpreter
    var isFound = false
    try interpreter.forEach(in: call[0]) { (element) throws(ScriptError) in
      isFound = try interpreter.isTrue(element) == truth
      return !isFound
    }
    return isFound
  }

  private static func sum(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let elements = try interpreter.iterator(over: call[0])
    var total = call[1]
    switch total {
    case .string:
      throw ScriptError(.typeError, "sum() can't sum strings [use ''.join(seq) instead]")
    case .bytes:
      throw ScriptError(.typeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    default:
      if BytesType.bytes(of: total) != nil {
        throw ScriptError(
          .typeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
      }
    }
    if case .list(let lists) = call[0], case .list(let start) = total,
      lists.elements.allSatisfy({ $0.kind == .list })
    {
      // Joined at once, so that many lists do not cost a copy of the sum each.
      var joined = start.elements
      for case .list(let part) in lists.elements {
        try interpreter.poll()
        try interpreter.checkSize(joined.count + part.elements.count, 1)
        joined += part.elements
      }
      return Value(list: joined)
    }
    try interpreter.forEach(of: elements) { (element) throws(ScriptError) in
      total = try interpreter.binary(.add, total, element)
      return true
    }
    return total
  }

  private static func extreme(
    _ name: String, _ summary: String, _ comparison: ComparisonOperator
  ) -> Builtin {
    Builtin("\(name)(*args, key=None, default=...)", summary) { call throws(ScriptError) in
      let interpreter = call.interpreter
      let values = call.variadic(0)
      guard let first = values.first else {
        throw ScriptError(.typeError, "\(name) expected at least 1 argument, got 0")
      }
      let source: IteratorObject
      if values.count == 1 {
        source = try interpreter.iterator(over: first)
      } else {
        if call.given(2) != nil {
          throw ScriptError(
            .typeError,
            "Cannot specify a default for \(name)() with multiple positional arguments")
        }
        source = ArrayIterator(values, typeName: "tuple_iterator")
      }
      var best: Value?
      var bestKey = Value.none
      try interpreter.forEach(of: source) { (value) throws(ScriptError) in
        let key = call[1].isNone ? value : try interpreter.call(call[1], [value])
        if best == nil {
          best = value
          bestKey = key
        } else if try interpreter.isTrue(interpreter.compare(comparison, key, bestKey)) {
          best = value
          bestKey = key
        }
        return true
      }
      if let best { return best }
      if let otherwise = call.given(2) { return otherwise }
      throw ScriptError(.valueError, "\(name)() arg is an empty sequence")
    }
  }
}

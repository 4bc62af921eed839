import BigInt
import Evaluator

/// `enumerate`, `zip`, `map`, `filter` and `reversed`: types whose values are iterators.
enum IteratorTypes {
  /// The names that become builtins.
  static let names = ["enumerate", "zip", "map", "filter", "reversed"]

  static var declarations: [TypeDeclaration] {
    [
      TypeDeclaration(
        "enumerate", "Pairs of a count and an element.",
        constructor: Builtin("enumerate(iterable, start=0)", "Pairs of a count and an element.") {
          call throws(ScriptError) in
          let source = try call.interpreter.iterator(over: call[0])
          let start = try LongRange.whole(call[1], call.interpreter)
          // From a start that is near the end of machine integers, on the slow path.
          let isLong = start.magnitude.bitWidth > 62
          var count = isLong ? 0 : Int(start)
          return .iterator(
            PairIterator(typeName: "enumerate") { interpreter throws(ScriptError) in
              guard let element = try source.next(in: interpreter) else { return nil }
              let number = isLong ? Value(start + BigInt(count)) : .int(count)
              count &+= 1
              return (number, element)
            })
        }),
      TypeDeclaration(
        "zip", "Tuples of the elements that stand at the same place.",
        constructor: Builtin("zip(*iterables, strict=False)", "Tuples of elements, one of each.") {
          call throws(ScriptError) in
          try zip(call)
        }),
      TypeDeclaration(
        "map", "What a function makes of each element.",
        constructor: Builtin("map(*args)", "What a function makes of each element.") {
          call throws(ScriptError) in
          let arguments = call.variadic(0)
          guard arguments.count >= 2 else {
            throw ScriptError(.typeError, "map() must have at least two arguments.")
          }
          var sources: [IteratorObject] = []
          for value in arguments.dropFirst() {
            sources.append(try call.interpreter.iterator(over: value))
          }
          // As in a tuple, the last one goes first.
          sources.reverse()
          let function = arguments[0]
          return .iterator(
            ClosureIterator(typeName: "map") { [sources] interpreter throws(ScriptError) in
              var values: [Value] = []
              for source in sources.reversed() {
                guard let value = try source.next(in: interpreter) else { return nil }
                values.append(value)
              }
              return try interpreter.call(function, values)
            })
        }),
      TypeDeclaration(
        "filter", "The elements that pass a test.",
        constructor: Builtin("filter(function, iterable, /)", "The elements that pass a test.") {
          call throws(ScriptError) in
          let function = call[0]
          let source = try call.interpreter.iterator(over: call[1])
          return .iterator(
            ClosureIterator(typeName: "filter") { interpreter throws(ScriptError) in
              while let value = try source.next(in: interpreter) {
                try interpreter.poll()
                let test = function.isNone ? value : try interpreter.call(function, [value])
                if try interpreter.isTrue(test) { return value }
              }
              return nil
            })
        }),
      TypeDeclaration(
        "reversed", "The elements from the last to the first.",
        constructor: Builtin("reversed(sequence, /)", "The elements from the last to the first.") {
          call throws(ScriptError) in
          try reversed(call[0], call.interpreter)
        }),
    ]
  }

  private static func zip(_ call: BoundArguments) throws(ScriptError) -> Value {
    var sources: [IteratorObject] = []
    for value in call.variadic(0) { sources.append(try call.interpreter.iterator(over: value)) }
    // As in a tuple, the last one goes first.
    sources.reverse()
    let isStrict = try call.bool(1)
    if sources.count == 2, !isStrict {
      return .iterator(
        PairIterator(typeName: "zip") { [sources] interpreter throws(ScriptError) in
          guard let a = try sources[1].next(in: interpreter),
            let b = try sources[0].next(in: interpreter)
          else { return nil }
          return (a, b)
        })
    }
    return .iterator(
      ClosureIterator(typeName: "zip") { [sources] interpreter throws(ScriptError) in
        guard !sources.isEmpty else { return nil }
        var values: [Value] = []
        values.reserveCapacity(sources.count)
        for (place, source) in sources.reversed().enumerated() {
          if let value = try source.next(in: interpreter) {
            values.append(value)
            continue
          }
          guard isStrict else { return nil }
          if place > 0 { throw lengthError(place, "shorter") }
          for (later, other) in sources.reversed().enumerated().dropFirst()
          where try other.next(in: interpreter) != nil {
            throw lengthError(later, "longer")
          }
          return nil
        }
        return Value(tuple: values)
      })
  }

  private static func lengthError(_ place: Int, _ word: String) -> ScriptError {
    let others = place == 1 ? "argument 1" : "arguments 1-\(place)"
    return ScriptError(.valueError, "zip() argument \(place + 1) is \(word) than \(others)")
  }

  private static func reversed(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    switch value {
    case .list(let object):
      var place = object.elements.count
      return .iterator(
        ClosureIterator(typeName: "list_reverseiterator") { _ in
          place -= 1
          guard place >= 0, place < object.elements.count else { return nil }
          return object.elements[place]
        })
    case .tuple(let object): return backwards(object.elements, "reversed")
    case .string, .bytes: return backwards(try interpreter.elements(of: value), "reversed")
    case .range(let object):
      var place = object.count
      return .iterator(
        ClosureIterator(typeName: "range_iterator") { _ in
          guard place > 0 else { return nil }
          place -= 1
          return .int(object[place])
        })
    case .dictionary(let object): return backwards(object.keys, "dict_reversekeyiterator")
    case .native(let object as LongRange): return .iterator(object.elements(isReversed: true))
    default: break
    }
    if let view = value.dictionaryView { return backwards(view.elements, "dict_reverseiterator") }
    if let result = try NumericBuiltins.special("__reversed__", value, [], interpreter) {
      return result
    }
    switch value {
    case .tensor, .array: break
    case .instance(let object):
      guard object.classObject.lookup(interpreter.symbol("__getitem__")) != nil else {
        fallthrough
      }
    default: throw ScriptError(.typeError, "'\(value.typeName)' object is not reversible")
    }
    var place = try interpreter.length(of: value)
    return .iterator(
      ClosureIterator(typeName: "reversed") { interpreter throws(ScriptError) in
        guard place > 0 else { return nil }
        place -= 1
        return try interpreter.subscripted(value, .int(place))
      })
  }

  private static func backwards(_ elements: [Value], _ typeName: String) -> Value {
    .iterator(ArrayIterator(elements.reversed(), typeName: typeName))
  }
}

/// An iterator whose next pair a closure gives.
private final class PairIterator: IteratorObject {
  private let name: String
  private var body: Body?

  // A bare closure would be copied on its way into a generic function.
  private struct Body {
    let next: (Interpreter) throws(ScriptError) -> (Value, Value)?
  }

  init(
    typeName: String, next: @escaping (Interpreter) throws(ScriptError) -> (Value, Value)?
  ) {
    name = typeName
    body = Body(next: next)
  }

  deinit { FlatRelease.drop(&body) }

  override var typeName: String { name }
  override var givesPairs: Bool { true }

  override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    try nextPair(in: interpreter).map { Value(tuple: [$0.0, $0.1]) }
  }

  override func nextPair(in interpreter: Interpreter) throws(ScriptError) -> (Value, Value)? {
    try interpreter.checkStack()
    return try body?.next(interpreter)
  }
}

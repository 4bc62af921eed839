import Evaluator

extension ModuleDeclaration {
  /// Iterators from iterators.
  public static var itertools: ModuleDeclaration {
    ModuleDeclaration("itertools") { interpreter in
      let functions =
        ItertoolsModule.endless + ItertoolsModule.filters + ItertoolsModule.combinations
      return functions.map { .builtin($0) } + [
        .value("chain", .class(interpreter.classObject(named: "chain")))
      ] + lazy(["compress", "groupby", "tee"], of: "_itertools")
    }
  }
}

/// The functions of `itertools`.
enum ItertoolsModule {
  private static func iterator(
    _ name: String, _ next: @escaping (Interpreter) throws(ScriptError) -> Value?
  ) -> Value {
    .iterator(ClosureIterator(typeName: name, next: next))
  }

  /// Iterators that need no end.
  static var endless: [Builtin] {
    [
      Builtin("count(start=0, step=1)", "Numbers without end.") { call in
        var number = call[0]
        let step = call[1]
        return iterator("count") { interpreter throws(ScriptError) in
          let current = number
          number = try interpreter.binary(.add, number, step)
          return current
        }
      },
      Builtin("cycle(iterable, /)", "The elements again and again.") { call throws(ScriptError) in
        let source = try call.interpreter.iterator(over: call[0])
        var seen: [Value] = []
        var place: Int?
        return iterator("cycle") { interpreter throws(ScriptError) in
          if place == nil {
            if let value = try source.next(in: interpreter) {
              seen.append(value)
              return value
            }
            place = 0
          }
          guard let index = place, !seen.isEmpty else { return nil }
          place = (index + 1) % seen.count
          return seen[index]
        }
      },
      Builtin("repeat(object, times=None)", "One object again and again.") {
        call throws(ScriptError) in
        let value = call[0]
        var left = try call.optionalInt(1)
        return iterator("repeat") { _ in
          if let count = left {
            guard count > 0 else { return nil }
            left = count - 1
          }
          return value
        }
      },
    ]
  }

  /// Iterators that pass on elements of others.
  static var filters: [Builtin] {
    [
      Builtin("islice(iterable, start, stop=..., step=None, /)", "A slice of an iterator.") {
        call throws(ScriptError) in
        try slice(call)
      },
      while_("takewhile", "The elements up to the first that fails a test.", takes: true),
      while_("dropwhile", "The elements from the first that fails a test.", takes: false),
      Builtin("filterfalse(function, iterable, /)", "The elements that fail a test.") {
        call throws(ScriptError) in
        let function = call[0]
        let source = try call.interpreter.iterator(over: call[1])
        return iterator("filterfalse") { interpreter throws(ScriptError) in
          while let value = try source.next(in: interpreter) {
            try interpreter.poll()
            let test = function.isNone ? value : try interpreter.call(function, [value])
            if try !interpreter.isTrue(test) { return value }
          }
          return nil
        }
      },
      Builtin("starmap(function, iterable, /)", "What a function makes of each tuple.") {
        call throws(ScriptError) in
        let function = call[0]
        let source = try call.interpreter.iterator(over: call[1])
        return iterator("starmap") { interpreter throws(ScriptError) in
          guard let value = try source.next(in: interpreter) else { return nil }
          return try interpreter.call(function, interpreter.elements(of: value))
        }
      },
      Builtin("accumulate(iterable, func=None, *, initial=None)", "Running sums.") {
        call throws(ScriptError) in
        let source = try call.interpreter.iterator(over: call[0])
        let (function, initial) = (call[1], call[2])
        var total: Value?
        return iterator("accumulate") { interpreter throws(ScriptError) in
          if total == nil, !initial.isNone {
            total = initial
            return initial
          }
          guard let value = try source.next(in: interpreter) else { return nil }
          guard let before = total else {
            total = value
            return value
          }
          let sum =
            function.isNone
            ? try interpreter.binary(.add, before, value)
            : try interpreter.call(function, [before, value])
          total = sum
          return sum
        }
      },
      Builtin("pairwise(iterable, /)", "Each element with the next.") { call throws(ScriptError) in
        let source = try call.interpreter.iterator(over: call[0])
        var previous: Value?
        return iterator("pairwise") { interpreter throws(ScriptError) in
          if previous == nil { previous = try source.next(in: interpreter) }
          guard let first = previous, let second = try source.next(in: interpreter) else {
            return nil
          }
          previous = second
          return Value(tuple: [first, second])
        }
      },
      Builtin("zip_longest(*iterables, fillvalue=None)", "Tuples up to the longest iterable.") {
        call throws(ScriptError) in
        var sources: [IteratorObject?] = []
        for value in call.variadic(0) { sources.append(try call.interpreter.iterator(over: value)) }
        let fill = call[1]
        return iterator("zip_longest") { interpreter throws(ScriptError) in
          var values: [Value] = []
          for place in sources.indices {
            if let value = try sources[place]?.next(in: interpreter) {
              values.append(value)
            } else {
              sources[place] = nil
              values.append(fill)
            }
          }
          return sources.contains { $0 != nil } ? Value(tuple: values) : nil
        }
      },
    ]
  }

  /// `chain` is a type, since it has a second way to be made.
  static var chain: TypeDeclaration {
    let summary = "The elements of one iterable after another."
    return TypeDeclaration(
      "chain", summary,
      constructor: Builtin("chain(*iterables)", summary) { call in
        chained(ArrayIterator(call.variadic(0), typeName: "tuple_iterator"))
      },
      methods: { _ in
        [
          Builtin("from_iterable(iterable, /)", "The elements of the elements.") {
            call throws(ScriptError) in
            chained(try call.interpreter.iterator(over: call[0]))
          }
        ]
      })
  }

  private static func chained(_ iterables: IteratorObject) -> Value {
    var current: IteratorObject?
    return iterator("chain") { interpreter throws(ScriptError) in
      while true {
        if let value = try current?.next(in: interpreter) { return value }
        guard let next = try iterables.next(in: interpreter) else { return nil }
        current = try interpreter.iterator(over: next)
        try interpreter.poll()
      }
    }
  }

  private static func while_(_ name: String, _ summary: String, takes: Bool) -> Builtin {
    Builtin("\(name)(predicate, iterable, /)", summary) { call throws(ScriptError) in
      let function = call[0]
      let source = try call.interpreter.iterator(over: call[1])
      var isInside = true
      return iterator(name) { interpreter throws(ScriptError) in
        if !isInside { return takes ? nil : try source.next(in: interpreter) }
        while let value = try source.next(in: interpreter) {
          try interpreter.poll()
          let passes = try interpreter.isTrue(interpreter.call(function, [value]))
          if takes == passes {
            if !takes { isInside = false }
            return value
          }
          if takes { break }
        }
        isInside = false
        return nil
      }
    }
  }

  private static func slice(_ call: BoundArguments) throws(ScriptError) -> Value {
    func bound(
      _ value: Value, _ otherwise: Int, _ name: String = "Indices"
    ) throws(ScriptError) -> Int {
      if value.isNone { return otherwise }
      guard case .int(let number)? = value.integral, number >= 0 else {
        // CPython takes -1 for a value that is no number.
        var name = name
        if case .int(let number)? = value.integral, number < -1 { name = "Indices" }
        throw ScriptError(
          .valueError,
          "\(name) for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
      }
      return number
    }
    let given = call.given(2)
    let stop = try bound(given ?? call[1], Int.max, "Stop argument")
    var next = given == nil ? 0 : try bound(call[1], 0)
    var step = 1
    if !call[3].isNone {
      guard case .int(let number)? = call[3].integral, number > 0 else {
        throw ScriptError(.valueError, "Step for islice() must be a positive integer or None.")
      }
      step = number
    }
    let source = try call.interpreter.iterator(over: call[0])
    var place = 0
    return iterator("islice") { interpreter throws(ScriptError) in
      guard next < stop else { return nil }
      while place < next {
        guard try source.next(in: interpreter) != nil else { return nil }
        place += 1
        try interpreter.poll()
      }
      guard let value = try source.next(in: interpreter) else { return nil }
      place += 1
      let (sum, overflow) = next.addingReportingOverflow(step)
      next = overflow ? Int.max : sum
      return value
    }
  }

  // MARK: Combinations

  /// Iterators over arrangements of elements.
  static var combinations: [Builtin] {
    [
      Builtin("product(*iterables, repeat=1)", "Every choice of one element of each.") {
        call throws(ScriptError) in
        var pools: [[Value]] = []
        for value in call.variadic(0) { pools.append(try call.interpreter.elements(of: value)) }
        let times = try call.int(1)
        if times < 0 { throw ScriptError(.valueError, "repeat argument cannot be negative") }
        try call.interpreter.checkSize(pools.count, times)
        let all = Array(repeatElement(pools, count: times).joined())
        return arranged("product", all.count, start: all.map { _ in 0 }) { indices in
          for place in indices.indices.reversed() {
            indices[place] += 1
            if indices[place] < all[place].count { return true }
            indices[place] = 0
          }
          return false
        } element: {
          all[$0][$1]
        } isEmpty: {
          all.contains(where: \.isEmpty)
        }
      },
      choosing("combinations", "Every choice of r elements.") { indices, count in
        let length = indices.count
        guard
          let place = indices.indices.last(where: { indices[$0] != $0 + count - length })
        else { return false }
        indices[place] += 1
        for later in place + 1..<max(place + 1, length) { indices[later] = indices[later - 1] + 1 }
        return true
      } start: {
        Array(0..<$0)
      },
      choosing(
        "combinations_with_replacement", "Every choice of r elements that may come again.",
        repeats: true
      ) { indices, count in
        guard let place = indices.indices.last(where: { indices[$0] != count - 1 }) else {
          return false
        }
        let number = indices[place] + 1
        for later in place..<indices.count { indices[later] = number }
        return true
      } start: {
        Array(repeating: 0, count: $0)
      },
      choosing("permutations", "Every order of r elements.", takesAll: true) { indices, count in
        nextPermutation(&indices, count)
      } start: {
        Array(0..<$0)
      },
    ]
  }

  /// The next choice of different numbers below a count, in lexicographic order.
  private static func nextPermutation(_ indices: inout [Int], _ count: Int) -> Bool {
    var used = Set(indices)
    for place in indices.indices.reversed() {
      used.remove(indices[place])
      if let next = (indices[place] + 1..<max(count, indices[place] + 1)).first(where: {
        !used.contains($0)
      }) {
        indices[place] = next
        used.insert(next)
        var free = (0..<count).lazy.filter { !used.contains($0) }.makeIterator()
        var rest: [Int] = []
        while rest.count < indices.count - place - 1, let number = free.next() {
          rest.append(number)
        }
        indices.replaceSubrange((place + 1)..., with: rest)
        return true
      }
    }
    return false
  }

  private static func choosing(
    _ name: String, _ summary: String, repeats: Bool = false, takesAll: Bool = false,
    _ advance: @escaping (inout [Int], Int) -> Bool, start: @escaping (Int) -> [Int]
  ) -> Builtin {
    Builtin("\(name)(iterable, r\(takesAll ? "=None" : ""))", summary) { call throws(ScriptError) in
      let pool = try call.list(0)
      let count = try call.optionalInt(1) ?? pool.count
      if count < 0 { throw ScriptError(.valueError, "r must be non-negative") }
      let isEmpty = repeats ? pool.isEmpty && count > 0 : count > pool.count
      try call.interpreter.checkSize(count, 1)
      return arranged(name, count, start: isEmpty ? [] : start(count)) {
        advance(&$0, pool.count)
      } element: {
        pool[$1]
      } isEmpty: {
        isEmpty
      }
    }
  }

  private static func arranged(
    _ name: String, _ length: Int, start: [Int], advance: @escaping (inout [Int]) -> Bool,
    element: @escaping (Int, Int) -> Value, isEmpty: () -> Bool
  ) -> Value {
    var indices = start
    var isFirst = true
    var isDone = isEmpty()
    return iterator(name) { interpreter throws(ScriptError) in
      if isDone { return nil }
      if !isFirst, !advance(&indices) {
        isDone = true
        return nil
      }
      isFirst = false
      try interpreter.poll()
      return Value(tuple: indices.enumerated().map { element($0, $1) })
    }
  }
}

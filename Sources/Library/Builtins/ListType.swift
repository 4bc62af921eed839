import Evaluator

/// The type `list`.
enum ListType {
  static let summary = "A sequence that can change."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "list", summary,
      constructor: Builtin("list(iterable=(), /)", summary) { call throws(ScriptError) in
        Value(list: try call.list(0))
      },
      methods: { _ in methods + specialMethods })
  }

  /// The list, or what an instance of a class that inherits from list keeps.
  static func list(of value: Value) -> ListObject? {
    switch value {
    case .list(let object): object
    case .instance(let object): object.payload as? ListObject
    default: nil
    }
  }

  static func object(_ call: BoundArguments) throws(ScriptError) -> ListObject {
    if let list = list(of: call[0]) { return list }
    throw ScriptError(.typeError, "descriptor requires a 'list' object, not '\(call[0].typeName)'")
  }

  private static var methods: [Builtin] {
    [
      Builtin("append(self, object, /)", "Adds an element at the end.") {
        call throws(ScriptError) in
        try object(call).append(call[1])
        return .none
      },
      Builtin("extend(self, iterable, /)", "Adds elements at the end.") {
        call throws(ScriptError) in
        let elements = try call.list(1)
        let list = try object(call)
        list.noteChange()
        list.elements.append(contentsOf: elements)
        return .none
      },
      Builtin("insert(self, index, object, /)", "Adds an element in front of an index.") {
        call throws(ScriptError) in
        let list = try object(call)
        let place = try clamped(call.interpreter.index(call[1]), list.elements.count)
        list.noteChange()
        list.elements.insert(call[2], at: place)
        return .none
      },
      Builtin("pop(self, index=-1, /)", "Removes an element and returns it; the last by default.") {
        call throws(ScriptError) in
        var place = try call.int(1)
        let list = try object(call)
        let count = list.elements.count
        if count == 0 { throw ScriptError(.indexError, "pop from empty list") }
        if place < 0 { place += count }
        guard list.elements.indices.contains(place) else {
          throw ScriptError(.indexError, "pop index out of range")
        }
        return list.elements.remove(at: place)
      },
      Builtin("remove(self, value, /)", "Removes the first element that equals a value.") {
        call throws(ScriptError) in
        let list = try object(call)
        guard let place = try find(call[1], in: list, 0, Int.max, call.interpreter) else {
          throw ScriptError(.valueError, "list.remove(x): x not in list")
        }
        if place < list.elements.count { list.elements.remove(at: place) }
        return .none
      },
      Builtin("clear(self, /)", "Removes all elements.") { call throws(ScriptError) in
        try object(call).elements = []
        return .none
      },
      Builtin("copy(self, /)", "Another list of the same elements.") { call throws(ScriptError) in
        Value(list: try object(call).elements)
      },
      Builtin("reverse(self, /)", "Turns the order around.") { call throws(ScriptError) in
        try object(call).elements.reverse()
        return .none
      },
      Builtin("sort(self, /, *, key=None, reverse=False)", "Puts the elements in order.") {
        call throws(ScriptError) in
        let list = try object(call)
        // While keys and comparisons run, the list shows as empty, as in CPython.
        var elements = list.elements
        let isReversed = try call.interpreter.index(call[2]) != 0
        list.elements = []
        do throws(ScriptError) {
          try call.interpreter.sort(&elements, key: call[1], reverse: isReversed)
        } catch {
          list.elements = elements
          throw error
        }
        guard list.elements.isEmpty else {
          list.elements = elements
          throw ScriptError(.valueError, "list modified during sort")
        }
        list.elements = elements
        return .none
      },
      Builtin("index(self, value, start=0, stop=9223372036854775807, /)", "Where a value is.") {
        call throws(ScriptError) in
        let list = try object(call)
        let found = try find(call[1], in: list, call.int(2), call.int(3), call.interpreter)
        if let found { return .int(found) }
        throw ScriptError(
          .valueError, "\(try call.interpreter.repr(call[1])) is not in list")
      },
      Builtin("count(self, value, /)", "How many elements equal a value.") {
        call throws(ScriptError) in
        .int(try Sequences.count(call[1], in: object(call).elements, call.interpreter))
      },
    ]
  }

  /// An index brought between 0 and the number of elements; negative ones count from the end.
  static func clamped(_ index: Int, _ count: Int) -> Int {
    index < 0 ? max(0, index + count) : min(index, count)
  }

  private static func find(
    _ value: Value, in list: ListObject, _ start: Int, _ stop: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int? {
    var place = clamped(start, list.elements.count)
    let end = clamped(stop, list.elements.count)
    // Comparing may run script code that shortens the list.
    while place < min(end, list.elements.count) {
      try interpreter.poll()
      let element = list.elements[place]
      if try interpreter.matches(element, value) { return place }
      place += 1
    }
    return nil
  }
}

/// What sequences share.
enum Sequences {
  /// How many elements equal a value.
  static func count(
    _ value: Value, in elements: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> Int {
    var result = 0
    for element in elements {
      try interpreter.poll()
      if try interpreter.matches(element, value) { result += 1 }
    }
    return result
  }

  /// Where the first element stands that equals a value.
  static func place(
    of value: Value, in elements: [Value], _ start: Int, _ stop: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Int? {
    var place = ListType.clamped(start, elements.count)
    let end = ListType.clamped(stop, elements.count)
    while place < end {
      try interpreter.poll()
      let element = elements[place]
      if try interpreter.matches(element, value) { return place }
      place += 1
    }
    return nil
  }
}

extension Interpreter {
  /// Whether an element of a container is a value or equals it.
  func matches(_ element: Value, _ value: Value) throws(ScriptError) -> Bool {
    if element.isIdentical(to: value) { return true }
    return try equal(element, value)
  }
}

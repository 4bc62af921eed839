import Evaluator
import Syntax

/// The keys, values or items of a dictionary, as they are at each moment.
final class DictionaryView: NativeObject {
  let dictionary: DictionaryObject
  let content: DictionaryIterator.Content
  private let prefix: String

  /// Makes a view; the prefix is `odict` for the views of an OrderedDict.
  init(
    _ dictionary: DictionaryObject, _ content: DictionaryIterator.Content, prefix: String = "dict"
  ) {
    self.dictionary = dictionary
    self.content = content
    self.prefix = prefix
  }

  override var typeName: String { "\(prefix)_\(content)" }

  override var specialMethodNames: [String] {
    ["__len__", "__iter__", "__reversed__"] + (content == .values ? [] : ["__contains__"])
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    name == "mapping" ? .native(MappingProxy(.dictionary(dictionary))) : nil
  }

  /// What the view shows now.
  var elements: [Value] {
    switch content {
    case .keys: dictionary.keys
    case .values: dictionary.values
    case .items: dictionary.pairs.map { Value(tuple: [$0.key, $0.value]) }
    }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    try interpreter.nested(dictionary, "...") { () throws(ScriptError) in
      "\(typeName)(" + (try interpreter.repr(Value(list: elements))) + ")"
    }
  }

  override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    dictionary.count
  }

  override func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject? {
    let name =
      switch content {
      case .keys: "dict_keyiterator"
      case .values: "dict_valueiterator"
      case .items: "dict_itemiterator"
      }
    return DictionaryIterator(dictionary, content, name)
  }

  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    switch content {
    case .keys: return try dictionary.contains(value, in: interpreter)
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = value, pair.elements.count == 2,
        let found = try dictionary.value(for: pair.elements[0], in: interpreter)
      else { return false }
      return try interpreter.equal(found, pair.elements[1])
    }
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    // Only values() keeps Python's hash by identity.
    if case .values = content { return ObjectIdentifier(self).hashValue }
    return nil
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    if case .values = content { return nil }
    guard let theirs = try SetType.members(of: other) else { return false }
    let ours = elements
    guard ours.count == theirs.count else { return false }
    let table = try SetType.table(of: theirs, interpreter)
    for element in ours where try !table.contains(element, in: interpreter) { return false }
    return true
  }

  /// The operators of keys and items, which are sets' operators.
  static var declarations: [TypeDeclaration] {
    let names = [
      ("and", BinaryOperator.bitwiseAnd), ("or", .bitwiseOr), ("sub", .subtract),
      ("xor", .bitwiseXor),
    ]
    return ["dict_keys", "dict_items", "odict_keys", "odict_items"].map { type in
      TypeDeclaration(
        type, "A view of a dictionary.",
        methods: { _ in
          names.flatMap { name, operation in
            [
              Builtin("__\(name)__(self, other, /)") { call throws(ScriptError) in
                try combine(call[0], call[1], operation, call.interpreter)
              },
              Builtin("__r\(name)__(self, other, /)") { call throws(ScriptError) in
                try combine(call[1], call[0], operation, call.interpreter)
              },
            ]
          } + [
            Builtin("isdisjoint(self, other, /)", "Whether there is no common element.") {
              call throws(ScriptError) in
              let table = try SetType.table(of: call.list(0), call.interpreter)
              for element in try call.list(1)
              where try table.contains(element, in: call.interpreter) {
                return .bool(false)
              }
              return .bool(true)
            }
          ]
        })
    }
  }

  private static func combine(
    _ left: Value, _ right: Value, _ operation: BinaryOperator, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let first = try SetType.table(of: interpreter.elements(of: left), interpreter)
    let second = try SetType.table(of: interpreter.elements(of: right), interpreter)
    return try interpreter.binary(operation, .set(SetObject(first)), .set(SetObject(second)))
  }
}

extension Value {
  /// The view that the value is, if it is one.
  var dictionaryView: DictionaryView? {
    if case .native(let object) = self { return object as? DictionaryView }
    return nil
  }
}

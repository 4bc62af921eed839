import Evaluator

/// A `mappingproxy`: a mapping that is looked at and never changed.
final class MappingProxy: NativeObject {
  private var held: Value?
  var mapping: Value { held ?? .none }

  init(_ mapping: Value) { held = mapping }

  deinit { FlatRelease.drop(&held) }

  override var typeName: String { "mappingproxy" }

  override var specialMethodNames: [String] {
    ["__len__", "__iter__", "__contains__", "__getitem__"]
  }

  override func visitReferences(_ visit: (Value) -> Void) { visit(mapping) }

  private static let methods: Set<String> = [
    "get", "keys", "values", "items", "copy", "__reversed__",
  ]

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    MappingProxy.methods.contains(name) ? try interpreter.attribute(of: mapping, named: name) : nil
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    try interpreter.checkStack()
    return try interpreter.subscripted(mapping, index)
  }

  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    try interpreter.checkStack()
    return try interpreter.contains(value, in: mapping)
  }

  override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.checkStack()
    return try interpreter.length(of: mapping)
  }

  override func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject? {
    try interpreter.checkStack()
    return try interpreter.iterator(over: mapping)
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let text = try interpreter.nested(self, "...") { () throws(ScriptError) in
      try interpreter.repr(mapping)
    }
    return "mappingproxy(\(text))"
  }

  override func string(in interpreter: Interpreter) throws(ScriptError) -> String {
    try interpreter.checkStack()
    return try interpreter.string(mapping)
  }

  override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    try interpreter.checkStack()
    return try interpreter.equal(mapping, MappingProxy.plain(other))
  }

  override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    try interpreter.checkStack()
    return try interpreter.hash(mapping)
  }

  private static func plain(_ value: Value) -> Value {
    if case .native(let object) = value, let proxy = object as? MappingProxy {
      return proxy.mapping
    }
    return value
  }

  /// The type that scripts call.
  static var declaration: TypeDeclaration {
    let summary = "A mapping that cannot be changed through it."
    return TypeDeclaration(
      "mappingproxy", summary,
      constructor: Builtin("mappingproxy(mapping, /)", summary) { call throws(ScriptError) in
        let interpreter = call.interpreter
        let hasItems = try interpreter.findAttribute(of: call[0], named: "__getitem__") != nil
        guard hasItems, ![.list, .tuple].contains(call[0].plain.kind) else {
          throw ScriptError(
            .typeError, "mappingproxy() argument must be a mapping, not \(call[0].typeName)")
        }
        return .native(MappingProxy(call[0]))
      },
      methods: { _ in
        [
          Builtin("__or__(self, value, /)", "Both, as a new mapping.") { call throws(ScriptError) in
            try call.interpreter.binary(.bitwiseOr, plain(call[0]), plain(call[1]))
          },
          Builtin("__ror__(self, value, /)", "Both, as a new mapping.") {
            call throws(ScriptError) in
            try call.interpreter.binary(.bitwiseOr, plain(call[1]), plain(call[0]))
          },
        ]
      })
  }
}

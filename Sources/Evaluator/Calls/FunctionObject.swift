import Syntax

/// What the resolver makes of a `def`, `lambda`, class body, comprehension or module.
final class Code {
  let name: String
  let qualifiedName: String
  let source: SourceText
  let range: SourceRange
  /// How many slots a frame has: parameters first.
  var slotCount = 0
  /// The names of the slots, for messages.
  var slotNames: [String] = []
  /// The slots of this frame that are cells, made at the start of a call.
  var cellSlots: [Int] = [] {
    didSet { needsCells = !cellSlots.isEmpty || !captureSlots.isEmpty }
  }
  /// Where the captured cells of the function go: slot numbers, in the order of the captures.
  var captureSlots: [Int] = [] {
    didSet { needsCells = !cellSlots.isEmpty || !captureSlots.isEmpty }
  }
  /// Whether a call has cells to prepare.
  private(set) var needsCells = false
  var signature: Signature?
  var body: BlockNode? {
    didSet { borrowedBody = body.map { Unmanaged.passUnretained($0) } }
  }
  /// The same, for the walk, which need not count the reference.
  private(set) var borrowedBody: Unmanaged<BlockNode>?
  /// The body of a function with `yield`, which then has no other.
  var generator: ResumableBlock?
  /// How many `name := value` were met so far. An expression with none of them in it leaves the
  /// local variables as they are, so that it may be evaluated while their values are borrowed.
  var namedExpressionCount = 0
  /// Whether the first local variable is assigned to or deleted anywhere.
  var changesFirst = false
  /// Whether a call leaves its first argument in its slot and nowhere else.
  var keepsFirst: Bool { !changesFirst && !needsCells && generator == nil }
  /// How many states a generator of it has.
  var resumableCount = 0
  /// Whether it may rest inside a `try` or `with`.
  var hasFinalizer = false
  /// The expression of a lambda or of a `def` with nothing but `return …`.
  var expression: ExpressionNode? {
    didSet { borrowedExpression = expression.map { Unmanaged.passUnretained($0) } }
  }
  private(set) var borrowedExpression: Unmanaged<ExpressionNode>?
  /// The call that is all that the function does, where it hands all its arguments on to a
  /// method: `def __call__(self, *args, **kwargs): return self.forward(*args, **kwargs)`.
  var forwarding: GeneralCallNode?
  var documentation: Value = .none
  /// The annotations of parameters and result, or of a class body's names.
  var annotations: [(name: String, expression: Expression)] = []
  /// What `__code__` gives, once somebody asked for it.
  var object: FunctionCode?
  /// Whether annotations are texts, as `from __future__ import annotations` wants.
  var keepsAnnotationTexts = false
  /// Whether it is that of a module, whose names are globals.
  var isModule = false
  /// Whether it is that of a function which the program itself has, not the library.
  var isOfProgram = false
  /// Whether it is that of a class body, or of a program like one, whose names stand in a
  /// namespace.
  var isClassBody = false
  /// Whether functions, classes or generators stand in it.
  var hasFunctions = true

  init(name: String, qualifiedName: String, source: SourceText, range: SourceRange) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.source = source
    self.range = range
  }

  /// The local variables of a frame of this code that have a value now.
  func variables(of frame: Frame) -> [(name: String, value: Value)] {
    Self.variables(slotNames.enumerated().map { ($1, $0) }, of: frame)
  }

  /// Those of some variables of a frame that have a value now.
  static func variables(
    _ places: [(name: String, slot: Int)], of frame: Frame
  ) -> [(name: String, value: Value)] {
    var result: [(name: String, value: Value)] = []
    for (name, slot) in places where !name.isEmpty {
      guard var value = frame.locals[slot] else { continue }
      if case .native(let object) = value {
        if object is ClassCell { continue }
        if let cell = object as? Cell {
          guard let inside = cell.value else { continue }
          value = inside
        }
      }
      result.append((name, value))
    }
    return result
  }
}

/// A function of a script.
public final class FunctionObject {
  let code: Code
  let signature: Signature
  private(set) var captures: [Value]
  unowned(unsafe) let scope: GlobalScope
  /// What scripts set on it.
  public private(set) var attributes = SymbolMap()
  /// Its place in the record of changed containers; -1 for none.
  private var registration: Int32 = -1
  /// What it is called now.
  public internal(set) var name: String
  /// Its full name, if a script set it.
  var qualifiedName: String?
  /// Its name with those of the classes and functions around it.
  var shownName: String { qualifiedName ?? code.qualifiedName }
  /// Its annotations, once somebody asked for them.
  var annotations: Value?
  /// Whether it stays as long as the code that made it, so that a call need not hold it.
  var isPermanent = false

  init(code: Code, signature: Signature, captures: [Value], scope: GlobalScope) {
    self.code = code
    self.signature = signature
    self.captures = captures
    self.scope = scope
    name = code.name
  }

  /// Sets an attribute.
  public func set(_ symbol: Symbol, to value: Value) {
    if registration < 0, Release.mayRefer(value) {
      registration = ChangedContainers.add(self, .function)
    }
    attributes.set(symbol, value)
  }

  /// Removes an attribute.
  func remove(_ symbol: Symbol) { attributes.remove(symbol) }

  func takeCaptures() -> [Value] {
    let taken = captures
    captures = []
    return taken
  }

  deinit {
    ChangedContainers.remove(at: registration)
    if !captures.isEmpty { Release.dismantle(&captures) }
  }
}

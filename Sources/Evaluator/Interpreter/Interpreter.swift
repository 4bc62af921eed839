import Syntax
import Tensors

/// Runs programs. One interpreter knows nothing of another.
public final class Interpreter {
  /// The program around the interpreter.
  public let host: any Host
  /// Raised when the user asks to stop.
  public let interruptFlag: InterruptFlag
  /// The interned names.
  public let symbols = SymbolTable()
  /// The names of the program, `__main__`.
  public let main = GlobalScope(moduleName: "__main__")
  /// The names that every program has.
  public let builtins = GlobalScope(moduleName: "builtins")

  /// What the tensors of this interpreter share.
  public let engine = Engine()
  /// Makes an array or index tensor of a nested list; the library sets it.
  public var arrayConverter: ((Value, Interpreter) throws(ScriptError) -> Value)?
  /// What the operators of tensors mean, by their names; found at their first use.
  var tensorOperators: [String: TensorOperator] = [:]
  /// The same of the binary operators whose left operand is a tensor, by raw value.
  var tensorMeanings = [TensorOperator?](repeating: nil, count: BinaryOperator.allCases.count)
  /// The names of the operators of tensors, by raw value.
  let tensorOperatorNames: [(direct: String, reflected: String)]

  let state: UnsafeMutablePointer<ExecutionState>
  let stack: UnsafeMutablePointer<Value?>
  private(set) var stackReady = 0

  var moduleDeclarations: [String: ModuleDeclaration] = [:]
  var modules: [String: ModuleObject] = [:]
  /// The modules that were imported, `sys.modules`.
  public let importedModules = DictionaryObject()
  /// The folders in which modules of the program are looked for, `sys.path`.
  public let modulePath = ListObject()
  var typeDeclarations: [String: TypeDeclaration] = [:]
  let objectClass: ClassObject
  let typeClass: ClassObject
  var kindClasses: [ClassObject] = []
  var namedClasses: [String: ClassObject] = [:]
  var parameterClass: ClassObject?
  var exceptionClasses: [ErrorKind: ClassObject] = [:]
  /// How many digits the text of an integer may have; 0 for any number.
  public var maximumDigits = 4300
  /// The class of all exceptions, which is asked for often.
  var baseExceptionClass: ClassObject?
  /// The builtins that may know who calls them.
  var callerBuiltins: [Builtin] = []
  /// Who calls the builtin that starts now, if it may know.
  var caller: Caller?
  /// The scopes of the programs that ran with a dictionary for their globals.
  var programScopes: [ObjectIdentifier: (table: WeakObject, scope: GlobalScope)] = [:]
  /// The special methods that built-in values answer when a script calls them by name.
  var specialMethods: [SpecialMethodKey: Value] = [:]
  var specialPlaces: [Symbol: Int] = [:]
  /// The methods that every object has, behind all others.
  var objectMembers: [Symbol: Value] = [:]
  /// The errors whose handlers run now, innermost last.
  var handled: [ScriptError] = []
  /// The error that an `except` clause handles now.
  public var handledError: ScriptError? { handled.last }
  /// The functions that errors came from, while somebody wants to know.
  var failures: FailureMemory?
  /// How many values were shown in a REPL.
  var shownCount = 0
  /// The programs that ran; in a REPL, one a line.
  var keptCode: [Code] = []
  /// The scopes of modules that were read from files, or could not be made; functions may still
  /// refer to them when the module is gone.
  var keptScopes: [GlobalScope] = []
  /// Numbers that stand in for addresses.
  var serialNumbers: [ObjectIdentifier: (number: Int, object: WeakObject)] = [:]
  var nextSerialNumber = 1
  /// The containers that `repr` is inside of.
  var reprStack: [ObjectIdentifier] = []
  /// The short strings that programs spell out.
  private var literals: [String: Value] = [:]
  /// The methods of the binary operators, by raw value.
  let operatorNames: [MethodNames]
  /// One string for each ASCII character.
  let characters: [Value]

  struct WeakObject {
    weak var object: AnyObject?
  }

  static let stackCapacity = 4 << 20

  /// Makes an interpreter of modules and types.
  public init(host: any Host, modules: [ModuleDeclaration] = [], types: [TypeDeclaration] = []) {
    self.host = host
    interruptFlag = host.interruptFlag
    stack = UnsafeMutablePointer<Value?>.allocate(capacity: Interpreter.stackCapacity)
    state = UnsafeMutablePointer<ExecutionState>.allocate(capacity: 1)
    objectClass = ClassObject(
      name: "object", bases: [], ancestors: [], moduleName: "builtins", isSealed: true)
    typeClass = ClassObject(
      name: "type", bases: [objectClass], ancestors: [objectClass], moduleName: "builtins",
      isInheritable: false, isSealed: true, instanceKind: .class)
    objectClass.slots = []
    let symbols = symbols
    operatorNames = BinaryOperator.allCases.map { operation in
      let name = operatorTable.first { $0.binary == operation }?.method ?? ""
      return MethodNames(
        direct: symbols.intern("__\(name)__"), reflected: symbols.intern("__r\(name)__"),
        inPlace: symbols.intern("__i\(name)__"))
    }
    tensorOperatorNames = BinaryOperator.allCases.map { operation in
      let name = operatorTable.first { $0.binary == operation }?.method ?? ""
      return (name, "r" + name)
    }
    characters = (0..<128).map { Value(String(Unicode.Scalar(UInt8($0)))) }
    for declaration in types { typeDeclarations[declaration.name] = declaration }
    for declaration in modules { moduleDeclarations[declaration.name] = declaration }
    state.initialize(
      to: ExecutionState(
        top: stack, limit: stack, aside: .allocate(capacity: 1),
        interruptFlag: .passUnretained(interruptFlag),
        interpreter: .passUnretained(self)))
    engine.interruptFlag = interruptFlag
    makeClasses()
    makeExceptionClasses()
    main[.dunderName] = Value("__main__")
    main[.dunderDoc] = Value.none
    importedModules.set(
      text: "__main__", to: .module(ModuleObject(name: "__main__", scope: main)))
    if let folder = host.files?.programFolder { modulePath.elements.append(Value(folder)) }
    declareBuiltins()
  }

  deinit {
    main.clear()
    for module in modules.values { module.scope.clear() }
    for scope in keptScopes { scope.clear() }
    builtins.clear()
    stack.deinitialize(count: stackReady)
    stack.deallocate()
    state.pointee.aside.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  // MARK: The value stack

  @inline(never)
  func growStack(to top: UnsafeMutablePointer<Value?>) throws(ScriptError) {
    if Finalizers.isWaiting { runFinalizers() }
    state.pointee.limit = stack + stackReady
    if top <= state.pointee.limit { return }
    let wanted = top - stack
    guard wanted <= Interpreter.stackCapacity else { throw Interpreter.tooDeep() }
    // Slots are initialized in steps, so that a small program touches little memory.
    let ready = min(Interpreter.stackCapacity, max(wanted, stackReady * 2, 1024))
    (stack + stackReady).initialize(repeating: nil, count: ready - stackReady)
    stackReady = ready
    state.pointee.limit = stack + ready
  }

  // MARK: Depth and interruption

  static func tooDeep() -> ScriptError {
    ScriptError(.recursionError, "maximum recursion depth exceeded")
  }

  /// How deep script calls may nest.
  public var recursionLimit: Int {
    get { state.pointee.maximumDepth }
    set { state.pointee.maximumDepth = newValue }
  }

  /// Throws a RecursionError when little of the machine stack is left.
  public func checkStack() throws(ScriptError) { try state.checkStack() }

  /// Counts a step into nested values as a call is counted; `leaveNesting` undoes it.
  func enterNesting() throws(ScriptError) {
    if state.pointee.depth >= state.pointee.maximumDepth { throw Interpreter.tooDeep() }
    try checkStack()
    state.pointee.depth += 1
  }

  func leaveNesting() { state.pointee.depth -= 1 }

  /// Throws KeyboardInterrupt if the user asked for it; long loops call it at every turn.
  public func poll() throws(ScriptError) {
    state.pointee.ticks &+= 1
    if state.pointee.ticks & 15 == 0 { try askHost() }
  }

  /// Throws KeyboardInterrupt if the user asked for it.
  public func checkInterrupt() throws(ScriptError) {
    if interruptFlag.take() { throw ScriptError(.keyboardInterrupt, arguments: []) }
  }

  @inline(never)
  func askHost() throws(ScriptError) {
    try checkInterrupt()
    collectIfDue()
    // A look at the memory is a system call, so it is taken less often.
    if state.pointee.ticks & 1023 == 0, MemoryUse.isExcessive {
      // Circles may be what fills it.
      if collectCycles() > 0 {
        MemoryUse.giveBack()
        if !MemoryUse.isExcessive { return }
      }
      throw ScriptError(.memoryError, arguments: [])
    }
  }

  /// Throws MemoryError where there is not so much memory; what takes little need not ask.
  public func checkMemory(_ byteCount: Int) throws(ScriptError) {
    if byteCount > 1 << 22, byteCount > MemoryUse.room {
      throw ScriptError(.memoryError, arguments: [])
    }
  }

  /// A number for an object: the same for the same object, and the same on every run.
  public func serialNumber(of object: AnyObject) -> Int {
    let key = ObjectIdentifier(object)
    if let known = serialNumbers[key], known.object.object === object { return known.number }
    let number = nextSerialNumber
    nextSerialNumber += 1
    if serialNumbers.count > 4096, serialNumbers.count & (serialNumbers.count - 1) == 0 {
      serialNumbers = serialNumbers.filter { $0.value.object.object != nil }
    }
    serialNumbers[key] = (number, WeakObject(object: object))
    return number
  }

  // MARK: Names

  /// The symbol of a name.
  public func symbol(_ text: String) -> Symbol { symbols.intern(text) }

  /// The string of a literal: equal short ones are one object, so that finding one as the key of
  /// a dictionary compares no bytes.
  func literal(_ text: String) -> Value {
    // Beyond ASCII, Swift takes texts for equal that are not the same code points.
    guard text.utf8.count <= 32, text.utf8.allSatisfy({ $0 < 128 }) else { return Value(text) }
    if let known = literals[text] { return known }
    let made = Value(text)
    literals[text] = made
    return made
  }

  /// The text of a symbol.
  public func text(of symbol: Symbol) -> String { symbols.text(of: symbol) }
}

import Syntax

/// A call without `*` and `**`.
class CallNode: ExpressionNode {
  let callee: Operand
  /// The positional arguments, then those by keyword.
  let arguments: OperandList
  /// The names of the arguments by keyword, each of them once.
  let keywords: [Symbol]
  private let positionalCount: Int
  /// The first of the arguments: most calls have no other.
  private let first: Operand
  private let hasKeywords: Bool
  /// The function that was called last, if it stays as long as the program and the arguments fit.
  private var known: Unmanaged<FunctionObject>?
  /// The builtin that was called last by its own name, if the arguments fit.
  private var knownBuiltin: (function: Unmanaged<Builtin>, signature: Unmanaged<Signature>)?
  /// The objects whose `__call__` hands the arguments on to that function.
  private var forwarders = ShapeCache()

  init(
    _ callee: ExpressionNode, _ arguments: [ExpressionNode], keywords: [Symbol] = [],
    _ range: SourceRange
  ) {
    self.callee = Operand(callee)
    self.arguments = OperandList(arguments)
    self.keywords = keywords
    positionalCount = arguments.count - keywords.count
    hasKeywords = !keywords.isEmpty
    first = Operand(arguments.first ?? callee)
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let known, let place = callee.place(frame), place.holds(known) {
      return try run(known, receiver: nil, frame)
    }
    return try meet(frame)
  }

  /// Calls a builtin, or what the node has not called before.
  @inline(never)
  private final func meet(_ frame: Frame) throws(ScriptError) -> Value {
    if let knownBuiltin, let place = callee.builtinPlace(frame), place.holds(knownBuiltin.function)
    {
      return try invoke(knownBuiltin.function, knownBuiltin.signature, receiver: nil, frame)
    }
    let value = try callee.value(frame)
    try learn(value, frame)
    return try call(value, receiver: nil, frame)
  }

  private final func learn(_ callee: Value, _ frame: Frame) throws(ScriptError) {
    if case .function(let function) = callee, function.isPermanent, fits(function.signature, 0) {
      known = .passUnretained(function)
    }
    if case .builtin(let builtin) = callee, builtin.receiverType == nil,
      self.callee.builtinPlace(frame) != nil
    {
      let signature = try builtin.signature(in: frame.interpreter)
      if fits(signature, 0) {
        knownBuiltin = (.passUnretained(builtin), .passUnretained(signature))
      }
    }
  }

  /// Calls a value, with a receiver in front of the arguments where it is a method.
  final func call(
    _ callee: Value, receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let own = receiver == nil ? 0 : 1
    switch callee {
    case .function(let function) where fits(function.signature, own):
      return try run(.passUnretained(function), receiver: receiver, frame)
    case .builtin(let builtin):
      // A method that a type gave out is called with any value.
      if receiver == nil, builtin.receiverType != nil { break }
      let signature = try builtin.signature(in: frame.interpreter)
      if fits(signature, own) {
        return try invoke(
          .passUnretained(builtin), .passUnretained(signature), receiver: receiver, frame)
      }
    case .class(let type):
      switch frame.interpreter.construction(of: type) {
      case .initializing(let function):
        if fits(function.signature, 1) { return try construct(type, function, frame) }
      case .builtin(let builtin):
        let signature = try builtin.signature(in: frame.interpreter)
        if fits(signature, 0) {
          return try invoke(
            .passUnretained(builtin), .passUnretained(signature), receiver: nil, frame)
        }
      case .unknown, .general: break
      }
    case .instance(let object):
      guard receiver == nil, case .function(let hook)? = object.classObject.lookup(.dunderCall)
      else { break }
      if fits(hook.signature, 1) {
        return try run(.passUnretained(hook), receiver: callee, frame)
      }
      if let call = hook.code.forwarding, let function = target(of: call, object) {
        return try forward(hook.code, call, to: function, receiver: callee, frame)
      }
    default: break
    }
    return try callGeneral(callee, receiver, frame)
  }

  /// The method that a forwarding call of an object goes to, if the arguments fit it.
  private final func target(
    of call: GeneralCallNode, _ object: InstanceObject
  ) -> Unmanaged<FunctionObject>? {
    if let known, forwarders.holds(.passUnretained(object)) { return known }
    guard let symbol = call.forwardedName,
      object.classObject.traits.isDisjoint(with: [.descriptors, .attributeOverride]),
      object.place(of: symbol) == nil,
      case .function(let function)? = object.classObject.lookup(symbol),
      function.isPermanent, fits(function.signature, 1), forwarders.learn(object)
    else { return nil }
    known = .passUnretained(function)
    return known
  }

  /// Calls a method as `__call__` would that does nothing but call it, which errors still show.
  private final func forward(
    _ code: Code, _ call: GeneralCallNode, to function: Unmanaged<FunctionObject>,
    receiver: Value, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let base = try prepare(function, receiver: receiver, frame)
    frame.state.pointee.depth &+= 1
    defer { frame.state.pointee.depth &-= 1 }
    do throws(ScriptError) {
      return try frame.run(function, base)
    } catch {
      frame.interpreter.leave(code, error.located(at: call.range))
      throw error.located(at: range)
    }
  }

  /// Whether the arguments can be evaluated right into the slots of the parameters.
  @inline(__always)
  final func fits(_ signature: Signature, _ own: Int) -> Bool {
    let count = positionalCount + own
    guard signature.isSimple, count <= signature.positionalCount else { return false }
    if keywords.isEmpty { return count >= signature.requiredCount }
    return fitsKeywords(signature, behind: count)
  }

  private final func fitsKeywords(_ signature: Signature, behind count: Int) -> Bool {
    var required = count
    for keyword in keywords {
      guard let place = signature.place(of: keyword), place >= count else { return false }
      if place < signature.requiredCount { required += 1 }
    }
    return required >= signature.requiredCount
  }

  /// Runs a function whose signature the arguments fit.
  @inline(__always)
  final func run(
    _ function: Unmanaged<FunctionObject>, receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let base = try prepare(function, receiver: receiver, frame)
    do throws(ScriptError) {
      return try frame.run(function, base)
    } catch {
      throw error.located(at: range)
    }
  }

  /// The same of a method that never changes its first parameter, and a receiver in a variable
  /// that keeps it: nobody counts the reference in the slot.
  @inline(__always)
  final func run(
    _ function: Unmanaged<FunctionObject>, lending receiver: UnsafeMutablePointer<Value?>,
    _ frame: Frame
  ) throws(ScriptError) -> Value {
    let base = try prepare(function, receiver: nil, lending: receiver, frame)
    do throws(ScriptError) {
      return try frame.run(function, base, isFirstLent: true)
    } catch {
      throw error.located(at: range)
    }
  }

  /// Puts the arguments of a function into slots.
  @inline(__always)
  private final func prepare(
    _ function: Unmanaged<FunctionObject>, receiver: Value?,
    lending place: UnsafeMutablePointer<Value?>? = nil, _ frame: Frame
  ) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    let base = try reserve(function._withUnsafeGuaranteedRef { $0.code.slotCount }, frame)
    if let place { base.borrow(place) }
    do throws(ScriptError) {
      try fill(
        base, function._withUnsafeGuaranteedRef { .passUnretained($0.signature) },
        receiver: receiver, own: place == nil ? 0 : 1, frame)
    } catch {
      if place != nil { base.initialize(to: nil) }
      abandon(function, base, frame)
      throw error
    }
    return base
  }

  @inline(never)
  private final func abandon(
    _ function: Unmanaged<FunctionObject>, _ base: UnsafeMutablePointer<Value?>, _ frame: Frame
  ) {
    frame.release(base, function._withUnsafeGuaranteedRef { $0.code.slotCount })
  }

  /// Calls a builtin whose signature the arguments fit.
  @inline(never)
  final func invoke(
    _ builtin: Unmanaged<Builtin>, _ signature: Unmanaged<Signature>, receiver: Value?,
    _ frame: Frame
  ) throws(ScriptError) -> Value {
    let slotCount = signature._withUnsafeGuaranteedRef { $0.count }
    let base = try reserve(slotCount, frame)
    defer { frame.release(base, slotCount) }
    try fill(base, signature, receiver: receiver, own: 0, frame)
    do throws(ScriptError) {
      return try frame.invoke(builtin, base, slotCount)
    } catch {
      throw error.located(at: range)
    }
  }

  /// Makes an instance and runs `__init__`, whose signature the arguments fit.
  private final func construct(
    _ type: ClassObject, _ initializer: FunctionObject, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let made = Value.instance(InstanceObject(of: type))
    let result = try run(.passUnretained(initializer), receiver: made, frame)
    guard result.isNone else {
      throw Interpreter.initializerReturned(result).located(at: range)
    }
    return made
  }

  /// Puts the receiver, the arguments and the defaults of the others into empty slots.
  @inline(__always)
  private final func fill(
    _ base: UnsafeMutablePointer<Value?>, _ signature: Unmanaged<Signature>, receiver: Value?,
    own: Int, _ frame: Frame
  ) throws(ScriptError) {
    var count = own
    if let receiver {
      base.initialize(to: receiver)
      count = 1
    }
    if positionalCount > 0 {
      (base + count).initialize(to: try first.value(frame))
      if positionalCount > 1 { try arguments.fill(base + count, 1, positionalCount, frame) }
      count &+= positionalCount
    }
    if hasKeywords { try fillKeywords(base, signature, frame) }
    signature._withUnsafeGuaranteedRef {
      if count < $0.count { $0.fillDefaults(base, from: count) }
    }
  }

  private final func fillKeywords(
    _ base: UnsafeMutablePointer<Value?>, _ signature: Unmanaged<Signature>, _ frame: Frame
  ) throws(ScriptError) {
    for (number, keyword) in keywords.enumerated() {
      let value = try arguments.value(positionalCount + number, frame)
      guard let place = signature._withUnsafeGuaranteedRef({ $0.place(of: keyword) }) else {
        continue
      }
      (base + place).store(value)
    }
  }

  @inline(__always)
  private final func reserve(
    _ count: Int, _ frame: Frame
  ) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    do throws(ScriptError) {
      return try frame.reserve(count)
    } catch {
      throw error.located(at: range)
    }
  }

  private final func callGeneral(
    _ callee: Value, _ receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    var given = Arguments()
    given.positional.reserveCapacity(positionalCount + 1)
    if let receiver { given.positional.append(receiver) }
    for position in 0..<positionalCount {
      given.positional.append(try arguments.value(position, frame))
    }
    for (number, keyword) in keywords.enumerated() {
      given.keywords.append((keyword, try arguments.value(positionalCount + number, frame)))
    }
    do throws(ScriptError) {
      return try frame.interpreter.call(callee, given)
    } catch {
      throw error.located(at: range)
    }
  }
}

extension Signature {
  /// Puts defaults into the slots of the parameters that got no argument.
  @inline(never)
  fileprivate func fillDefaults(_ base: UnsafeMutablePointer<Value?>, from count: Int) {
    for position in count..<parameters.count where base[position] == nil {
      (base + position).initialize(to: parameters[position].defaultValue)
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value? {
  /// Whether a function stands at a place.
  @inline(__always)
  fileprivate func holds(_ function: Unmanaged<FunctionObject>) -> Bool {
    guard case .function(let object)? = pointee else { return false }
    return Unmanaged.passUnretained(object).toOpaque() == function.toOpaque()
  }

  /// Whether a builtin stands at a place.
  @inline(__always)
  fileprivate func holds(_ builtin: Unmanaged<Builtin>) -> Bool {
    guard case .builtin(let object)? = pointee else { return false }
    return Unmanaged.passUnretained(object).toOpaque() == builtin.toOpaque()
  }
}

/// `base.name(…)` without `*` and `**`; it makes no bound method.
final class MethodCallNode: CallNode {
  let attribute: AttributeNode
  /// The method that was called last, and the instances that have it.
  private var method: Unmanaged<FunctionObject>?
  private var owners = ShapeCache()
  /// Whether that method leaves its first parameter as it is.
  private var keepsFirst = false
  /// The builtin that was called last, and the kind of values that have it: their types never
  /// change.
  private var builtin: (function: Unmanaged<Builtin>, signature: Unmanaged<Signature>)?
  private var kind = ValueKind.none
  /// The same, where the node does what it does.
  private var direct: DirectMethod?
  /// Whether the receiver is a variable that keeps its value while arguments are evaluated.
  private let keepsReceiver: Bool

  init(
    _ attribute: AttributeNode, _ arguments: [ExpressionNode], keywords: [Symbol],
    isSteady: Bool, _ range: SourceRange
  ) {
    self.attribute = attribute
    keepsReceiver = isSteady && attribute.base.node is LocalNode
    super.init(attribute, arguments, keywords: keywords, range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    if let direct, keepsReceiver, let place = attribute.base.place(frame),
      let result = try direct.call(at: place, arguments, at: range, frame)
    {
      return result
    }
    if keepsFirst, keepsReceiver, let place = attribute.base.place(frame),
      let object = place.instance, let method, owners.holds(object)
    {
      return try run(method, lending: place, frame)
    }
    return try evaluateInGeneral(frame)
  }

  @inline(never)
  private func evaluateInGeneral(_ frame: Frame) throws(ScriptError) -> Value {
    let base = try attribute.base.value(frame)
    if let object = base.instance {
      if let method, owners.holds(object) {
        return try run(method, receiver: consume base, frame)
      }
    } else if let builtin, base.kind == kind {
      return try invoke(builtin.function, builtin.signature, receiver: consume base, frame)
    }
    return try callMethod(of: base, frame)
  }

  private func callMethod(of base: Value, _ frame: Frame) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let symbol = attribute.symbol
    switch base {
    case .instance(let object):
      let type = object.classObject
      guard type.traits.isDisjoint(with: [.descriptors, .attributeOverride]),
        object.place(of: symbol) == nil, let found = type.lookup(symbol)
      else { break }
      if case .function(let function) = found {
        if function.isPermanent, fits(function.signature, 1), owners.learn(object) {
          method = .passUnretained(function)
          keepsFirst = function.code.keepsFirst
        }
        return try call(found, receiver: base, frame)
      }
      if case .builtin(let builtin) = found, builtin.isMethod {
        return try call(found, receiver: base, frame)
      }
    case .list, .string, .dictionary, .tensor, .array, .set, .tuple, .int, .float:
      let type = interpreter.kindClasses[Int(base.kind.rawValue)]
      guard let found = type.lookup(symbol), case .builtin(let builtin) = found, builtin.isMethod
      else { break }
      let signature = try builtin.signature(in: interpreter)
      if fits(signature, 1) {
        self.builtin = (.passUnretained(builtin), .passUnretained(signature))
        kind = base.kind
        direct = DirectMethod(
          builtin.name, of: kind, arguments: keywords.isEmpty ? arguments.count : nil)
      }
      return try call(found, receiver: base, frame)
    case .iterator:
      guard case .builtin(let builtin)? = interpreter.classObject(of: base).lookup(symbol),
        builtin.isMethod
      else { break }
      return try call(.builtin(builtin), receiver: base, frame)
    case .module(let module):
      if let member = attribute.value(in: module.scope) {
        return try call(member, receiver: nil, frame)
      }
    default: break
    }
    let callee: Value
    do throws(ScriptError) {
      callee = try interpreter.attribute(of: base, symbol)
    } catch {
      throw error.located(at: attribute.range)
    }
    if case .boundMethod(let method) = callee {
      return try call(method.function, receiver: method.receiver, frame)
    }
    return try call(callee, receiver: nil, frame)
  }
}

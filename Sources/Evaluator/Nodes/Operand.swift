/// Where a node finds the value of one of its parts.
///
/// Most parts are variables and constants. They are read where they stand, without a call and,
/// where the reader looks at the place itself, without counting a reference. All others are
/// evaluated by their node.
struct Operand {
  /// What to do where the place holds nothing: evaluate, or say what is missing.
  let node: ExpressionNode
  let access: Access

  /// Where the builtin of that name stands, behind a global variable without a value.
  private let builtin: UnsafeMutablePointer<Value?>?

  /// A way to the place of a value; none for what must be evaluated.
  struct Access: Equatable {
    /// All ones where the place is among the local variables, else 0.
    private let mask: Int
    /// The distance from the first local variable, or the address; 0 for none.
    private let offset: Int
    /// Whether what must be evaluated is mostly a number.
    fileprivate let isArithmetic: Bool
    /// Whether it is an operator between variables and constants.
    fileprivate let isPlainArithmetic: Bool

    private init(slot: Int) {
      mask = -1
      offset = slot * MemoryLayout<Value?>.stride
      isArithmetic = false
      isPlainArithmetic = false
    }

    private init(address: UnsafeMutablePointer<Value?>?, computedBy node: BinaryNode? = nil) {
      mask = 0
      offset = Int(bitPattern: address)
      isArithmetic = node != nil
      isPlainArithmetic = node?.isPlain ?? false
    }

    /// The way to the variable of a target.
    fileprivate init(_ target: TargetNode) {
      switch target {
      case let target as LocalTarget: self.init(slot: target.slot)
      case let target as GlobalTarget: self.init(address: target.slot)
      default: self.init(address: nil)
      }
    }

    fileprivate init(_ node: ExpressionNode) {
      switch node {
      case let node as LocalNode: self.init(slot: node.slot)
      case let node as GlobalNode: self.init(address: node.slot)
      case let node as ConstantNode: self.init(address: node.place)
      default: self.init(address: nil, computedBy: node as? BinaryNode)
      }
    }

    fileprivate var hasPlace: Bool { mask != 0 || offset != 0 }

    /// Where the value stands, if it stands somewhere. It takes no branch to find out.
    @inline(__always)
    func place(_ locals: Frame.Locals) -> UnsafeMutablePointer<Value?>? {
      UnsafeMutablePointer(bitPattern: (Int(bitPattern: locals) & mask) &+ offset)
    }

    @inline(__always)
    func place(_ frame: Frame) -> UnsafeMutablePointer<Value?>? { place(frame.locals) }

    /// The same of what stands somewhere, as `hasPlace` said.
    @inline(__always)
    fileprivate func knownPlace(_ locals: Frame.Locals) -> UnsafeMutablePointer<Value?> {
      place(locals).unsafelyUnwrapped
    }

    /// The value at the place, or else what a node evaluates to.
    @inline(__always)
    fileprivate func value(
      _ frame: Frame, else node: ExpressionNode
    ) throws(ScriptError) -> Value {
      guard let place = place(frame) else {
        if isArithmetic { return frame.value(of: try node.number(frame)) }
        return try node.evaluate(frame)
      }
      // Numbers first: they need no count.
      switch place.pointee {
      case .int(let number)?: return .int(number)
      case .float(let number)?: return .float(number)
      default: return try Operand.counted(place, else: node, frame)
      }
    }

    /// The number at the place; nil where there is none.
    @inline(__always)
    func integer(_ frame: Frame) -> Int? { integer(frame.locals) }

    @inline(__always)
    func integer(_ locals: Frame.Locals) -> Int? {
      if let place = place(locals), case .int(let number)? = place.pointee { return number }
      return nil
    }
  }

  init(_ node: ExpressionNode) {
    self.node = node
    access = Access(node)
    builtin = (node as? GlobalNode)?.builtinSlot
  }

  @inline(__always)
  func place(_ frame: Frame) -> UnsafeMutablePointer<Value?>? { access.place(frame) }

  @inline(__always)
  func place(_ locals: Frame.Locals) -> UnsafeMutablePointer<Value?>? { access.place(locals) }

  /// The place of an operand that has one, as `hasPlace` said.
  @inline(__always)
  func knownPlace(_ locals: Frame.Locals) -> UnsafeMutablePointer<Value?> {
    access.knownPlace(locals)
  }

  /// Whether it is a variable or a constant.
  var hasPlace: Bool { access.hasPlace }

  /// Whether it has to be computed, and is mostly a number.
  var isArithmetic: Bool { access.isArithmetic }

  /// Whether it is an operator between variables and constants.
  var isPlainArithmetic: Bool { access.isPlainArithmetic }

  /// Where the builtin stands that the name means now; nil where it means something else.
  @inline(__always)
  func builtinPlace(_ frame: Frame) -> UnsafeMutablePointer<Value?>? {
    guard let builtin, let place = access.place(frame), case nil = place.pointee else {
      return nil
    }
    return builtin
  }

  @inline(__always)
  func value(_ frame: Frame) throws(ScriptError) -> Value {
    try access.value(frame, else: node)
  }

  /// The value as a number; what is none is put aside.
  @inline(__always)
  func number(_ frame: Frame) throws(ScriptError) -> Number {
    guard let place = access.place(frame) else {
      if access.isArithmetic { return try node.number(frame) }
      return Number(try node.evaluate(frame), orAside: frame)
    }
    switch place.pointee {
    case .int(let number)?: return .int(number)
    case .float(let number)?: return .float(number)
    default: return try Operand.countedAside(place, else: node, frame)
    }
  }

  @inline(never)
  private static func countedAside(
    _ place: UnsafeMutablePointer<Value?>, else node: ExpressionNode, _ frame: Frame
  ) throws(ScriptError) -> Number {
    Number(try counted(place, else: node, frame), orAside: frame)
  }

  @inline(never)
  fileprivate static func counted(
    _ place: UnsafeMutablePointer<Value?>, else node: ExpressionNode, _ frame: Frame
  ) throws(ScriptError) -> Value {
    if let value = place.pointee { return value }
    return try node.evaluate(frame)
  }
}

/// Where a node puts a value: into a variable, which it does itself, or wherever a target says.
struct Destination {
  let target: TargetNode
  private let access: Operand.Access

  init(_ target: TargetNode) {
    self.target = target
    access = Operand.Access(target)
  }

  /// Whether the target is the variable that an operand reads.
  func isPlace(of operand: Operand) -> Bool { hasPlace && access == operand.access }

  /// Whether the target is a variable.
  var hasPlace: Bool { access.hasPlace }

  /// The place of the variable, which the target is, as `hasPlace` said.
  @inline(__always)
  func knownPlace(_ locals: Frame.Locals) -> UnsafeMutablePointer<Value?> {
    access.knownPlace(locals)
  }

  /// The place of the variable, if the target is one.
  @inline(__always)
  func place(_ frame: Frame) -> UnsafeMutablePointer<Value?>? { access.place(frame) }

  @inline(__always)
  func assign(_ value: Value, _ frame: Frame) throws(ScriptError) {
    if let place = access.place(frame) {
      place.store(value)
    } else {
      try target.assign(value, frame)
    }
  }
}

/// Operands in a row, such as the arguments of a call.
final class OperandList {
  let count: Int
  private let nodes: NodeList<ExpressionNode>
  private let accesses: UnsafeMutablePointer<Operand.Access>

  init(_ nodes: [ExpressionNode]) {
    count = nodes.count
    self.nodes = NodeList(nodes)
    accesses = .allocate(capacity: max(1, nodes.count))
    for (place, node) in nodes.enumerated() {
      (accesses + place).initialize(to: Operand(node).access)
    }
  }

  deinit { accesses.deallocate() }

  /// The value of the operand at a position, which must be below `count`.
  @inline(__always)
  func value(_ position: Int, _ frame: Frame) throws(ScriptError) -> Value {
    try nodes.with(position) { (node) throws(ScriptError) in
      try accesses[position].value(frame, else: node)
    }
  }

  /// Puts the values of the operands from one position to another into empty slots.
  @inline(never)
  func fill(
    _ slots: UnsafeMutablePointer<Value?>, _ start: Int, _ end: Int, _ frame: Frame
  ) throws(ScriptError) {
    var position = start
    while position < end {
      (slots + position).initialize(to: try value(position, frame))
      position &+= 1
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value? {
  /// Replaces the value at a place.
  @inline(__always)
  func store(_ value: Value?) {
    // Numbers and empty places have nothing to release.
    if _fastPath(isSimple) { initialize(to: value) } else { replace(with: value) }
  }

  @inline(never)
  private func replace(with value: Value?) { pointee = value }

  @inline(__always)
  private var isSimple: Bool {
    if case .float? = pointee { return true }
    if case .int? = pointee { return true }
    if case nil = pointee { return true }
    return false
  }

  /// Takes the bits of what stands at another place, which keeps it; the reference is not counted,
  /// so the value must be forgotten by `initialize(to: nil)`.
  @inline(__always)
  func borrow(_ other: UnsafeMutablePointer<Value?>) {
    UnsafeMutableRawPointer(self).copyMemory(
      from: UnsafeRawPointer(other), byteCount: MemoryLayout<Value?>.stride)
  }

  /// The instance at a place, for as long as the place keeps it.
  @inline(__always)
  var instance: Unmanaged<InstanceObject>? {
    if case .instance(let object)? = pointee { return .passUnretained(object) }
    return nil
  }

  /// The dictionary at a place, for as long as the place keeps it.
  @inline(__always)
  var dictionary: Unmanaged<DictionaryObject>? {
    if case .dictionary(let object)? = pointee { return .passUnretained(object) }
    return nil
  }

  /// The string at a place, for as long as the place keeps it.
  @inline(__always)
  var string: Unmanaged<StringObject>? {
    if case .string(let object)? = pointee { return .passUnretained(object) }
    return nil
  }

  /// Appends to the string at a place. As in CPython, one that nobody else has grows where it
  /// stands, so that a text made piece by piece takes no time for what it has already.
  @inline(never)
  func append(_ more: StringObject) {
    guard string != nil, case .string(var text)? = move() else { return }
    if isKnownUniquelyReferenced(&text) {
      text.append(more)
    } else {
      text = StringObject(text, more)
    }
    initialize(to: .string(text))
  }

  /// The list at a place, for as long as the place keeps it.
  @inline(__always)
  var list: Unmanaged<ListObject>? {
    if case .list(let object)? = pointee { return .passUnretained(object) }
    return nil
  }
}

extension Value {
  /// The string, for as long as the value keeps it.
  @inline(__always)
  var string: Unmanaged<StringObject>? {
    if case .string(let object) = self { return .passUnretained(object) }
    return nil
  }

  /// The instance, for as long as the value keeps it.
  @inline(__always)
  var instance: Unmanaged<InstanceObject>? {
    if case .instance(let object) = self { return .passUnretained(object) }
    return nil
  }
}

/// Where a node finds the value of one of its parts.
///
/// Most parts are variables and constants. They are read where they stand, without a call and,
/// where the reader looks at the place itself, without counting a reference. All others are
/// evaluated by their node.
struct Operand {
  /// What to do where the place holds nothing: evaluate, or say what is missing.
  let node: ExpressionNode
  let access: Access

  /// A way to the place of a value; none for what must be evaluated.
  struct Access {
    fileprivate enum Kind { case local, fixed, computed }

    fileprivate let kind: Kind
    /// The slot of a local variable.
    fileprivate let slot: Int
    /// The place of a global variable or a constant.
    fileprivate let address: UnsafeMutablePointer<Value?>?
    /// Where the builtin of that name stands, behind a global variable without a value.
    fileprivate let builtin: UnsafeMutablePointer<Value?>?

    /// The way to the variable of a target.
    fileprivate init(_ target: TargetNode) {
      switch target {
      case let target as LocalTarget:
        (kind, slot, address, builtin) = (.local, target.slot, nil, nil)
      case let target as GlobalTarget:
        (kind, slot, address, builtin) = (.fixed, 0, target.slot, nil)
      default:
        (kind, slot, address, builtin) = (.computed, 0, nil, nil)
      }
    }

    fileprivate init(_ node: ExpressionNode) {
      switch node {
      case let node as LocalNode:
        (kind, slot, address, builtin) = (.local, node.slot, nil, nil)
      case let node as GlobalNode:
        (kind, slot, address, builtin) = (.fixed, 0, node.slot, node.builtinSlot)
      case let node as ConstantNode:
        (kind, slot, address, builtin) = (.fixed, 0, node.place, nil)
      default:
        (kind, slot, address, builtin) = (.computed, 0, nil, nil)
      }
    }

    /// Where the value stands, if it stands somewhere.
    @inline(__always)
    func place(_ frame: Frame) -> UnsafeMutablePointer<Value?>? {
      switch kind {
      case .local: frame.locals + slot
      case .fixed: address
      case .computed: nil
      }
    }

    /// The value at the place; nil where there is none.
    @inline(__always)
    func value(_ frame: Frame) -> Value? {
      guard let place = place(frame) else { return nil }
      // Numbers first: they need no count.
      switch place.pointee {
      case .int(let number)?: return .int(number)
      case .float(let number)?: return .float(number)
      case let value: return value
      }
    }
  }

  init(_ node: ExpressionNode) {
    self.node = node
    access = Access(node)
  }

  @inline(__always)
  func place(_ frame: Frame) -> UnsafeMutablePointer<Value?>? { access.place(frame) }

  /// Where the builtin stands that the name means now; nil where it means something else.
  @inline(__always)
  var builtinPlace: UnsafeMutablePointer<Value?>? {
    guard let builtin = access.builtin, let address = access.address, case nil = address.pointee
    else { return nil }
    return builtin
  }

  @inline(__always)
  func value(_ frame: Frame) throws(ScriptError) -> Value {
    if let value = access.value(frame) { return value }
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
  let nodes: NodeList<ExpressionNode>
  private let accesses: UnsafeMutablePointer<Operand.Access>

  init(_ nodes: [ExpressionNode]) {
    self.nodes = NodeList(nodes)
    accesses = .allocate(capacity: max(1, nodes.count))
    for (place, node) in nodes.enumerated() {
      (accesses + place).initialize(to: Operand(node).access)
    }
  }

  deinit { accesses.deallocate() }

  @inline(__always)
  var count: Int { nodes.count }

  /// The value of the operand at a position, which must be below `count`.
  @inline(__always)
  func value(_ position: Int, _ frame: Frame) throws(ScriptError) -> Value {
    if let value = accesses[position].value(frame) { return value }
    return try nodes.with(position) { (node) throws(ScriptError) in try node.evaluate(frame) }
  }
}

extension UnsafeMutablePointer where Pointee == Value? {
  /// Replaces the value at a place.
  @inline(__always)
  func store(_ value: Value?) {
    // Numbers and empty places have nothing to release.
    if isSimple { initialize(to: value) } else { pointee = value }
  }

  @inline(__always)
  private var isSimple: Bool {
    if case .float? = pointee { return true }
    if case .int? = pointee { return true }
    if case nil = pointee { return true }
    return false
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

  /// The list at a place, for as long as the place keeps it.
  @inline(__always)
  var list: Unmanaged<ListObject>? {
    if case .list(let object)? = pointee { return .passUnretained(object) }
    return nil
  }
}

extension Value {
  /// The instance, for as long as the value keeps it.
  @inline(__always)
  var instance: Unmanaged<InstanceObject>? {
    if case .instance(let object) = self { return .passUnretained(object) }
    return nil
  }
}

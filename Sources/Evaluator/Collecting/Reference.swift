/// Something on the heap that holds references, or is held: an object, or the storage of an array.
///
/// Nothing here is counted as a reference, so that the counts of the objects stay as they were.
enum Reference {
  case list(Unmanaged<ListObject>)
  case tuple(Unmanaged<TupleObject>)
  case dictionary(Unmanaged<DictionaryObject>)
  case set(Unmanaged<SetObject>)
  case function(Unmanaged<FunctionObject>)
  case boundMethod(Unmanaged<BoundMethod>)
  case `class`(Unmanaged<ClassObject>)
  case instance(Unmanaged<InstanceObject>)
  case iterator(Unmanaged<IteratorObject>)
  case native(Unmanaged<NativeObject>)
  case signature(Unmanaged<Signature>)
  /// Arrays share their storage, so that one of them may belong to several objects.
  case values(UnsafeRawPointer, UnsafeBufferPointer<Value>)
  case entries(UnsafeRawPointer, UnsafeBufferPointer<DictionaryObject.Entry>)
  case parameters(UnsafeRawPointer, UnsafeBufferPointer<Signature.Parameter>)

  /// The object of a value; nil for one that holds no references.
  init?(_ value: Value) {
    switch value {
    case .list(let object): self = .list(.passUnretained(object))
    case .tuple(let object): self = .tuple(.passUnretained(object))
    case .dictionary(let object): self = .dictionary(.passUnretained(object))
    case .set(let object): self = .set(.passUnretained(object))
    case .function(let object): self = .function(.passUnretained(object))
    case .boundMethod(let object): self = .boundMethod(.passUnretained(object))
    case .class(let object): self = .class(.passUnretained(object))
    case .instance(let object): self = .instance(.passUnretained(object))
    case .iterator(let object): self = .iterator(.passUnretained(object))
    case .native(let object): self = .native(.passUnretained(object))
    default: return nil
    }
  }

  /// What the record of changed containers has noted.
  init(_ address: UnsafeRawPointer, _ kind: ChangedContainers.Kind) {
    switch kind {
    case .list: self = .list(.fromOpaque(address))
    case .dictionary: self = .dictionary(.fromOpaque(address))
    case .instance: self = .instance(.fromOpaque(address))
    case .cell: self = .native(.fromOpaque(address))
    case .class: self = .class(.fromOpaque(address))
    case .function: self = .function(.fromOpaque(address))
    case .generator: self = .iterator(.fromOpaque(address))
    }
  }

  /// Where it stands.
  var address: UnsafeRawPointer {
    switch self {
    case .list(let object): UnsafeRawPointer(object.toOpaque())
    case .tuple(let object): UnsafeRawPointer(object.toOpaque())
    case .dictionary(let object): UnsafeRawPointer(object.toOpaque())
    case .set(let object): UnsafeRawPointer(object.toOpaque())
    case .function(let object): UnsafeRawPointer(object.toOpaque())
    case .boundMethod(let object): UnsafeRawPointer(object.toOpaque())
    case .class(let object): UnsafeRawPointer(object.toOpaque())
    case .instance(let object): UnsafeRawPointer(object.toOpaque())
    case .iterator(let object): UnsafeRawPointer(object.toOpaque())
    case .native(let object): UnsafeRawPointer(object.toOpaque())
    case .signature(let object): UnsafeRawPointer(object.toOpaque())
    case .values(let address, _): address
    case .entries(let address, _): address
    case .parameters(let address, _): address
    }
  }

  /// Calls back with everything that it holds a reference to, as often as it holds one.
  ///
  /// What is left out is safe: it counts as held from outside, and so does all that it leads to.
  func forEachHeld(_ body: (Reference) -> Void) {
    func visit(_ value: Value) {
      if let reference = Reference(value) { body(reference) }
    }
    switch self {
    case .list(let object): object._withUnsafeGuaranteedRef { storage(of: $0.elements, body) }
    case .tuple(let object): object._withUnsafeGuaranteedRef { storage(of: $0.elements, body) }
    case .dictionary(let object):
      object._withUnsafeGuaranteedRef { dictionary in
        guard !dictionary.entries.isEmpty else { return }
        let address = unsafeBitCast(dictionary.entries, to: UnsafeRawPointer.self)
        dictionary.entries.withUnsafeBufferPointer { body(.entries(address, $0)) }
      }
    case .set(let object):
      object._withUnsafeGuaranteedRef { body(.dictionary(.passUnretained($0.table))) }
    case .function(let object):
      object._withUnsafeGuaranteedRef { function in
        storage(of: function.captures, body)
        storage(of: function.attributes.values, body)
        body(.signature(.passUnretained(function.signature)))
      }
    case .boundMethod(let object):
      object._withUnsafeGuaranteedRef {
        visit($0.function)
        visit($0.receiver)
      }
    case .class(let object):
      object._withUnsafeGuaranteedRef { type in
        for values in type.heldValues { storage(of: values, body) }
        if let function = type.heldFunction { visit(.function(function)) }
      }
    case .instance(let object):
      object._withUnsafeGuaranteedRef { instance in
        instance.withValues { for value in $0 { visit(value) } }
        visit(.class(instance.classObject))
        if let list = instance.payload as? ListObject { visit(.list(list)) }
        if let table = instance.payload as? DictionaryObject { visit(.dictionary(table)) }
      }
    case .iterator(let object): object._withUnsafeGuaranteedRef { $0.visitReferences(visit) }
    case .native(let object): object._withUnsafeGuaranteedRef { $0.visitReferences(visit) }
    case .signature(let object):
      object._withUnsafeGuaranteedRef { signature in
        guard !signature.parameters.isEmpty else { return }
        let address = unsafeBitCast(signature.parameters, to: UnsafeRawPointer.self)
        signature.parameters.withUnsafeBufferPointer { body(.parameters(address, $0)) }
      }
    case .values(_, let values): for value in values { visit(value) }
    case .entries(_, let entries):
      for entry in entries {
        visit(entry.key)
        visit(entry.value)
      }
    case .parameters(_, let parameters):
      for parameter in parameters {
        if let value = parameter.defaultValue { visit(value) }
      }
    }
  }

  /// Calls back with the storage of an array, if it has any.
  private func storage(of values: [Value], _ body: (Reference) -> Void) {
    guard !values.isEmpty else { return }
    let address = unsafeBitCast(values, to: UnsafeRawPointer.self)
    values.withUnsafeBufferPointer { body(.values(address, $0)) }
  }

  /// The object, counted; nil for the storage of an array.
  var object: AnyObject? {
    switch self {
    case .list(let object): object.takeUnretainedValue()
    case .tuple(let object): object.takeUnretainedValue()
    case .dictionary(let object): object.takeUnretainedValue()
    case .set(let object): object.takeUnretainedValue()
    case .function(let object): object.takeUnretainedValue()
    case .boundMethod(let object): object.takeUnretainedValue()
    case .class(let object): object.takeUnretainedValue()
    case .instance(let object): object.takeUnretainedValue()
    case .iterator(let object): object.takeUnretainedValue()
    case .native(let object): object.takeUnretainedValue()
    case .signature, .values, .entries, .parameters: nil
    }
  }

  /// Lets the object go of what it holds.
  func empty() {
    switch self {
    case .list(let object): object.takeUnretainedValue().elements = []
    case .tuple(let object): object.takeUnretainedValue().elements = []
    case .dictionary(let object): object.takeUnretainedValue().removeAll()
    case .function(let object): _ = object.takeUnretainedValue().takeCaptures()
    case .boundMethod(let object): _ = object.takeUnretainedValue().takeParts()
    case .instance(let object):
      let instance = object.takeUnretainedValue()
      instance.payload = nil
      _ = instance.takeParts()
    case .class(let object): object.takeUnretainedValue().removeAll()
    case .iterator(let object): (object.takeUnretainedValue() as? GeneratorObject)?.finish()
    case .native(let object): (object.takeUnretainedValue() as? Cell)?.clear()
    case .set, .signature, .values, .entries, .parameters: break
    }
  }
}

/// Takes containers apart with an explicit stack, so that a million-deep structure can go.
enum Release {
  /// Whether a value may hold other values.
  @inline(__always)
  static func isContainer(_ value: Value) -> Bool {
    switch value {
    case .list, .tuple, .dictionary, .set, .instance, .boundMethod, .function, .native, .iterator:
      true
    default: false
    }
  }

  /// Releases values; what only they hold is taken apart here and not by recursion.
  static func dismantle(_ values: inout [Value]) {
    guard values.contains(where: isContainer) else { return }
    var work: [AnyObject] = []
    append(&work, values)
    values = []
    while let last = work.indices.last {
      // The count is read in place, where the stack holds the one reference that is ours.
      if isKnownUniquelyReferenced(&work[last]) {
        let parts = takeParts(of: work[last])
        work.removeLast()
        append(&work, parts)
      } else {
        work.removeLast()
      }
    }
  }

  /// Empties an object that is about to go.
  private static func takeParts(of object: AnyObject) -> [Value] {
    switch object {
    case let object as ListObject: take(&object.elements)
    case let object as TupleObject: take(&object.elements)
    case let object as DictionaryObject: object.takeValues()
    case let object as InstanceObject: object.takeParts()
    case let object as FunctionObject: object.takeCaptures()
    case let object as BoundMethod: object.takeParts()
    case let object as Cell: object.takeValue()
    default: []
    }
  }

  private static func take(_ elements: inout [Value]) -> [Value] {
    let taken = elements
    elements = []
    return taken
  }

  private static func append(_ work: inout [AnyObject], _ values: [Value]) {
    for value in values where isContainer(value) {
      if let object = value.object { work.append(object) }
    }
  }
}

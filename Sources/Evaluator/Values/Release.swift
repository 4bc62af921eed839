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

  /// Whether a value may be part of a circle of references.
  @inline(__always)
  static func mayRefer(_ value: Value) -> Bool {
    if case .class = value { return true }
    return isContainer(value)
  }

  /// Releases values; what only they hold is taken apart here and not by recursion.
  static func dismantle(_ values: inout [Value]) {
    guard values.contains(where: isContainer) else { return }
    var whole: [Value]? = values
    values = []
    FlatRelease.drop(&whole, by: takeApart)
  }

  private static func takeApart(_ values: inout [Value]?) {
    guard var work = values else { return }
    values = nil
    while !work.isEmpty {
      // The function has let go of all its own references when it returns, so that the count
      // tells whether anybody else holds the object.
      guard var object = popObject(&work), isKnownUniquelyReferenced(&object) else { continue }
      switch object {
      case let object as ListObject: take(&work, &object.elements)
      case let object as TupleObject: take(&work, &object.elements)
      case let object as DictionaryObject: append(&work, object.takeValues())
      case let object as InstanceObject where !object.hasFinalizer:
        append(&work, object.takeParts())
      case let object as FunctionObject: append(&work, object.takeCaptures())
      case let object as BoundMethod: append(&work, object.takeParts())
      case let object as Cell: append(&work, object.takeValue())
      default: break
      }
    }
  }

  @inline(never)
  private static func popObject(_ work: inout [Value]) -> AnyObject? {
    work.popLast()?.object
  }

  private static func take(_ work: inout [Value], _ elements: inout [Value]) {
    let taken = elements
    elements = []
    append(&work, taken)
  }

  private static func append(_ work: inout [Value], _ taken: [Value]) {
    for value in taken where isContainer(value) { work.append(value) }
  }
}

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
    var work = values
    values = []
    while var value = work.popLast() {
      switch value {
      case .list(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) { take(&work, &object.elements) }
      case .tuple(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) { take(&work, &object.elements) }
      case .dictionary(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) { append(&work, object.takeValues()) }
      case .instance(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) { append(&work, object.attributes.takeValues()) }
      case .boundMethod(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) {
          work.append(object.receiver)
          work.append(object.function)
        }
      case .function(var object):
        value = .none
        if isKnownUniquelyReferenced(&object) { append(&work, object.takeCaptures()) }
      case .native(var object):
        value = .none
        if isKnownUniquelyReferenced(&object), let cell = object as? Cell, let held = cell.value {
          cell.value = nil
          work.append(held)
        }
      default: break
      }
    }
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

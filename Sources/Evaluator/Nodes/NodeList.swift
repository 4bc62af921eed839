/// Nodes in a row. The walk does not count references to them: the list keeps them alive, and
/// what is being executed keeps the list alive.
final class NodeList<Node: AnyObject> {
  let count: Int
  /// Where the first one stands.
  let start: UnsafeMutablePointer<Unmanaged<Node>>

  init(_ nodes: [Node]) {
    count = nodes.count
    start = .allocate(capacity: max(1, nodes.count))
    for (place, node) in nodes.enumerated() {
      (start + place).initialize(to: Unmanaged.passRetained(node))
    }
  }

  deinit {
    for place in 0..<count { start[place].release() }
    start.deallocate()
  }

  /// What `body` makes of the node at a place, which must be below `count`.
  @inline(__always)
  func with<Result>(
    _ place: Int, _ body: (Node) throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    try borrowing(start[place], body)
  }

  /// The node at a place, which must be below `count`.
  subscript(place: Int) -> Node { start[place].takeUnretainedValue() }
}

/// Uses an object that something else keeps alive, without counting the reference.
@inline(__always)
func borrowing<Object: AnyObject, Result>(
  _ reference: Unmanaged<Object>, _ body: (Object) throws(ScriptError) -> Result
) throws(ScriptError) -> Result {
  let outcome = reference._withUnsafeGuaranteedRef { object -> Swift.Result<Result, ScriptError> in
    do throws(ScriptError) {
      return .success(try body(object))
    } catch {
      return .failure(error)
    }
  }
  // `get` would copy the result.
  switch consume outcome {
  case .success(let result): return result
  case .failure(let error): throw error
  }
}

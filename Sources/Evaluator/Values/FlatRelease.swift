#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets go of what may hold a long chain of others, without recursion.
///
/// What a closure or another object holds goes with it, and what that holds, each inside of the
/// other's release. From some depth on, what is to go waits here instead, and goes when the
/// outermost release is done.
public enum FlatRelease {
  private final class State {
    var depth = 0
    var waiting: [Any] = []
  }

  /// How many releases may be inside of one another.
  private static let limit = 32

  private static let key = {
    var key = pthread_key_t()
    pthread_key_create(&key) { raw in
      if let raw = raw as UnsafeMutableRawPointer? { Unmanaged<State>.fromOpaque(raw).release() }
    }
    return key
  }()

  /// Of each thread, for interpreters on several know nothing of each other.
  private static var state: State {
    if let raw = pthread_getspecific(key) {
      return Unmanaged<State>.fromOpaque(raw).takeUnretainedValue()
    }
    let made = State()
    pthread_setspecific(key, Unmanaged.passRetained(made).toOpaque())
    return made
  }

  /// Empties a variable, by a way of its own where there is one.
  public static func drop<Content>(
    _ content: inout Content?, by empty: (inout Content?) -> Void = { $0 = nil }
  ) {
    let state = state
    guard state.depth < limit else {
      if let content { state.waiting.append(content) }
      content = nil
      return
    }
    state.depth += 1
    empty(&content)
    state.depth -= 1
    while state.depth == 0, !state.waiting.isEmpty {
      state.depth = 1
      discardLast(state)
      state.depth = 0
    }
  }

  // What goes is gone when this returns.
  @inline(never)
  private static func discardLast(_ state: State) {
    _ = state.waiting.popLast()
  }
}

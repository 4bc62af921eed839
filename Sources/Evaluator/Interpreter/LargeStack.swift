#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(Glibc)
  // Glibc's header shows it only where _GNU_SOURCE is defined, which Swift does not do.
  @_silgen_name("pthread_getattr_np")
  private func threadAttributes(
    _ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>
  ) -> Int32

  // The Swift module of Glibc leaves <malloc.h> out.
  @_silgen_name("mallopt")
  private func setAllocatorOption(_ option: Int32, _ value: Int32) -> Int32

  /// `M_ARENA_MAX`
  private let largestHeapCount: Int32 = -8
#endif

extension Interpreter {
  /// The size of the stack that `onLargeStack` gives.
  static let largeStackSize = 512 << 20
  /// How much of the stack must be left for a call to be made.
  static let stackReserve = 2 << 20

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs a closure on a thread with a large stack and waits for it.
  ///
  /// Scripts recurse as deep as the recursion limit allows only there.
  public static func onLargeStack(_ body: @escaping () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return body() }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, largeStackSize) == 0 else { return body() }
    #if canImport(Glibc)
      // A heap of its own would grow by a page and a system call at a time; the first does not.
      _ = setAllocatorOption(largestHeapCount, 1)
    #endif
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(
        &thread, &attributes,
        { argument in
          Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      guard status == 0, let thread else { return work.takeRetainedValue().body() }
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { argument in
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
      guard status == 0 else { return work.takeRetainedValue().body() }
    #endif
    pthread_join(thread, nil)
  }

  /// Finds out how much stack the current thread has.
  func measureStack() {
    #if canImport(Glibc)
      var attributes = pthread_attr_t()
      guard threadAttributes(pthread_self(), &attributes) == 0 else { return }
      defer { pthread_attr_destroy(&attributes) }
      var base: UnsafeMutableRawPointer?
      var size = 0
      guard pthread_attr_getstack(&attributes, &base, &size) == 0, let base else { return }
      let reserve = min(Interpreter.stackReserve, size / 4)
      state.pointee.stackFloor = UInt(bitPattern: base) + UInt(reserve)
    #elseif canImport(Darwin)
      let size = pthread_get_stacksize_np(pthread_self())
      let top = UInt(bitPattern: pthread_get_stackaddr_np(pthread_self()))
      let reserve = min(Interpreter.stackReserve, size / 4)
      state.pointee.stackFloor = top - UInt(size) + UInt(reserve)
    #endif
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Aligned memory whose size is accounted with an engine.
final class Buffer {
  let address: UnsafeMutableRawPointer
  let byteCount: Int
  private let engine: Engine

  /// Allocates `byteCount` bytes, aligned for vectors, not cleared.
  init(byteCount: Int, engine: Engine) throws(TensorError) {
    let (total, overflow) = engine.allocatedByteCount.addingReportingOverflow(byteCount)
    guard !overflow, total <= engine.byteLimit, let memory = Buffer.allocate(byteCount)
    else { throw Buffer.exhausted(byteCount) }
    self.address = memory
    self.byteCount = byteCount
    self.engine = engine
    engine.allocatedByteCount = total
  }

  deinit {
    engine.allocatedByteCount -= byteCount
    free(address)
  }

  /// Memory for elements; few of them gain nothing from being aligned, which costs time.
  private static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    if byteCount <= 256 { return malloc(max(byteCount, 1)) }
    var memory: UnsafeMutableRawPointer?
    return posix_memalign(&memory, 64, byteCount) == 0 ? memory : nil
  }

  /// The error of an allocation that cannot be.
  static func exhausted(_ byteCount: Int) -> TensorError {
    TensorError(.memory, "not enough memory: you tried to allocate \(byteCount) bytes.")
  }
}

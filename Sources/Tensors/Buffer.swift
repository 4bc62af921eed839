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
    var memory: UnsafeMutableRawPointer?
    guard !overflow, total <= engine.byteLimit,
      posix_memalign(&memory, 64, max(byteCount, 64)) == 0, let memory
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

  /// The error of an allocation that cannot be.
  static func exhausted(_ byteCount: Int) -> TensorError {
    TensorError(.memory, "not enough memory: you tried to allocate \(byteCount) bytes.")
  }
}

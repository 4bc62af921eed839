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
    guard !overflow, total <= engine.byteLimit,
      let memory = engine.memory.take(byteCount, beside: total)
    else { throw Buffer.exhausted(byteCount) }
    self.address = memory
    self.byteCount = byteCount
    self.engine = engine
    engine.allocatedByteCount = total
    engine.peakByteCount = max(engine.peakByteCount, total)
  }

  deinit {
    engine.allocatedByteCount -= byteCount
    engine.memory.give(address, byteCount, beside: engine.allocatedByteCount)
  }

  /// The error of an allocation that cannot be.
  static func exhausted(_ byteCount: Int) -> TensorError {
    TensorError(.memory, "not enough memory: you tried to allocate \(byteCount) bytes.")
  }
}

/// The memory that buffers had: the next ones of about the same size take it again, for new memory
/// costs the system's time page by page.
struct MemoryPool: ~Copyable {
  private var kept: [[UnsafeMutableRawPointer]] = Array(repeating: [], count: 256)
  private var unusedByteCount = 0

  /// Below this, the system's allocator is as quick.
  private static let smallByteCount = 1024
  /// From here on memory comes in large pages, where the system has them.
  private static let largeByteCount = 4 << 20
  private static let largePageByteCount = 2 << 20
  /// What is kept at least, whatever is in use.
  private static let keptByteCount = 64 << 20

  deinit { for row in kept { for address in row { release(address) } } }

  /// Four sizes to each power of two.
  private static func sizeClass(_ byteCount: Int) -> (number: Int, capacity: Int) {
    let exponent = Int.bitWidth - 1 - (byteCount - 1).leadingZeroBitCount
    let step = 1 << (exponent - 2)
    let quarter = (byteCount - 1 - 1 << exponent) / step
    return (exponent * 4 + quarter, 1 << exponent + (quarter + 1) * step)
  }

  /// Memory of at least `byteCount` bytes; nil where the system has none.
  mutating func take(_ byteCount: Int, beside used: Int) -> UnsafeMutableRawPointer? {
    // Few elements gain nothing from being aligned, which costs time.
    if byteCount <= 256 { return malloc(max(byteCount, 1)) }
    var memory: UnsafeMutableRawPointer?
    if byteCount <= MemoryPool.smallByteCount {
      return posix_memalign(&memory, 64, byteCount) == 0 ? memory : nil
    }
    let (number, capacity) = MemoryPool.sizeClass(byteCount)
    if let address = kept[number].popLast() {
      unusedByteCount -= capacity
      return address
    }
    let isLarge = capacity >= MemoryPool.largeByteCount
    let alignment = isLarge ? MemoryPool.largePageByteCount : 64
    if posix_memalign(&memory, alignment, capacity) != 0 {
      empty()
      guard posix_memalign(&memory, alignment, capacity) == 0 else { return nil }
    }
    #if os(Linux)
      if isLarge, let memory { madvise(memory, capacity, MADV_HUGEPAGE) }
    #endif
    return memory
  }

  /// Takes memory back.
  mutating func give(_ address: UnsafeMutableRawPointer, _ byteCount: Int, beside used: Int) {
    if byteCount <= MemoryPool.smallByteCount { return release(address) }
    let (number, capacity) = MemoryPool.sizeClass(byteCount)
    if unusedByteCount + capacity > used + MemoryPool.keptByteCount { return release(address) }
    kept[number].append(address)
    unusedByteCount += capacity
  }

  private mutating func empty() {
    for number in kept.indices {
      for address in kept[number] { release(address) }
      kept[number] = []
    }
    unusedByteCount = 0
  }
}

/// Gives memory back to the system.
private func release(_ address: UnsafeMutableRawPointer) { free(address) }

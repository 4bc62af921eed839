import CKernels

/// Everything that the tensors of one interpreter share.
///
/// Nothing here is global: two engines do not know of each other. An engine and its tensors
/// belong to one thread.
public final class Engine {
  /// Whether operations record what a backward pass needs; `torch.no_grad` turns it off.
  public var isGradientEnabled = true
  /// The element type of floats without one; float32 or float64.
  public var defaultElementType: ElementType = .float32
  /// Whether the user asked to stop; kernels look at it between two pieces of work.
  public var interruptFlag = InterruptFlag.never
  /// What computes nodes.
  public var realizer: any Realizer = FusingRealizer()
  /// How tensors are printed; `torch.set_printoptions` changes it.
  public var tensorFormatter = TensorFormatter()
  /// How arrays are printed; `np.set_printoptions` changes it.
  public var arrayFormatter = ArrayFormatter()
  /// Where random numbers come from; two engines that nobody seeds draw different ones.
  public let generator = Generator(seed: UInt64.random(in: 0...UInt64(Int64.max)))
  /// The bytes that this engine's buffers take up now.
  public internal(set) var allocatedByteCount = 0
  /// The most that they took up at a time.
  public internal(set) var peakByteCount = 0
  /// Where buffers take their memory.
  var memory = MemoryPool()
  /// The bytes that buffers may take up together; beyond it an allocation is a MemoryError.
  public var byteLimit: Int

  private var createdNodeCount: UInt64 = 0
  private var walkCount: UInt64 = 0

  /// Makes an engine whose tensors may take up `byteLimit` bytes.
  public init(byteLimit: Int = Engine.physicalByteCount()) {
    self.byteLimit = byteLimit
  }

  /// The number of the next node; later nodes never feed earlier ones.
  func nextSequenceNumber() -> UInt64 {
    createdNodeCount &+= 1
    return createdNodeCount
  }

  /// The nodes that wait to be computed.
  var pendingNodes = PendingNodes()
  /// The bytes in use at which what waits is looked through again.
  var pendingByteLimit = Engine.leastPendingByteLimit
  static let leastPendingByteLimit = 64 << 20
  /// Whether losses are looked at.
  var forecast = LookForecast()
  /// Whose places the nodes bear: the backward pass that numbered them last.
  var lastBackwardMark: UInt64 = 0
  /// Nodes on their way out, and whether somebody lets them go already: the release of a long chain
  /// must not recurse.
  private var released: [Node] = []
  private var isReleasing = false

  /// Lets the inputs of a node go.
  func release(_ inputs: inout Node.Inputs) {
    inputs.move(to: &released)
    if isReleasing { return }
    isReleasing = true
    // A node that ends here hands in its own inputs.
    while let node = released.popLast() { _ = consume node }
    isReleasing = false
  }

  /// The mark that the next walk over the graph leaves on the nodes it comes by.
  func nextMark() -> UInt64 {
    walkCount &+= 1
    return walkCount
  }

  /// Runs `body` with gradient recording on or off.
  public func withGradient<Result>(
    enabled: Bool, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let previous = isGradientEnabled
    isGradientEnabled = enabled
    defer { isGradientEnabled = previous }
    return try body()
  }

  /// Throws a KeyboardInterrupt if the user asked to stop.
  ///
  /// To be called behind whatever looks at the flag, before anybody sees its result: what it wrote
  /// may be unfinished.
  func checkInterrupt() throws(TensorError) {
    if interruptFlag.take() { throw TensorError(.interrupt, "") }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Engine {
  /// The machine's memory in bytes.
  public static func physicalByteCount() -> Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    let (product, overflow) = Int(pages).multipliedReportingOverflow(by: Int(size))
    return overflow || product <= 0 ? 4 << 30 : product
  }

  /// How many processors the program may use.
  public static func processorCount() -> Int { Int(gd_processor_count()) }
}

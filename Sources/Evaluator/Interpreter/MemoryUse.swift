import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much memory the process uses, so that a script ends before the machine is out of it.
enum MemoryUse {
  /// The bytes that a process may use: most of the machine, or of what it was given.
  private static let limit = bounds.limit

  /// The bytes above which there is an end to it, whatever happens.
  private static let bounds: (limit: Int, end: Int) = {
    var given = rlimit()
    #if canImport(Glibc)
      let status = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &given)
    #else
      let status = getrlimit(RLIMIT_AS, &given)
    #endif
    let machine = Engine.physicalByteCount()
    guard status == 0, given.rlim_cur < rlim_t(machine) else {
      return (machine / 4 * 3, machine / 8 * 7)
    }
    // The address space holds the stacks, too, and a growing list is there twice.
    let third = max(Int(given.rlim_cur) - Interpreter.largeStackSize, 0) / 3
    return (third, third * 2)
  }()

  /// How many bytes may still be used for a moment.
  static var room: Int {
    #if canImport(Glibc)
      max(bounds.end - resident, 0)
    #else
      Int.max
    #endif
  }

  #if canImport(Glibc)
    @_silgen_name("malloc_trim")
    private static func trim(_ padding: Int) -> Int32
  #endif

  /// Gives memory that is free back to the system, so that it does not count any more.
  static func giveBack() {
    #if canImport(Glibc)
      _ = trim(0)
    #endif
  }

  /// Whether more is used than the limit.
  static var isExcessive: Bool {
    // The highest use so far is cheap to ask for; only beyond the limit is the present one read.
    var usage = rusage()
    #if canImport(Glibc)
      guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0,
        usage.ru_maxrss > limit >> 10
      else {
        return false
      }
      return resident > limit
    #else
      // Without a present figure the highest one could never be lived down.
      return false
    #endif
  }

  #if canImport(Glibc)
    /// The bytes in memory now; 0 where the system does not say.
    private static var resident: Int {
      guard let file = fopen("/proc/self/statm", "r") else { return 0 }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      guard fgets(&line, 128, file) != nil else { return 0 }
      let fields = line.prefix { $0 != 0 }.split(separator: 32)
      guard fields.count > 1 else { return 0 }
      let digits = String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return (Int(digits) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
  #endif
}

import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much memory the process uses, so that a script ends before the machine is out of it.
enum MemoryUse {
  /// The bytes that a process may use: most of the machine, or of what it was given.
  private static let limit: Int = {
    var given = rlimit()
    #if canImport(Glibc)
      let status = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &given)
    #else
      let status = getrlimit(RLIMIT_AS, &given)
    #endif
    let machine = Engine.physicalByteCount()
    guard status == 0, given.rlim_cur < rlim_t(machine) else { return machine / 4 * 3 }
    // The address space holds the stacks, too, and a growing list is there twice.
    return max(Int(given.rlim_cur) - Interpreter.largeStackSize, 0) / 3
  }()

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

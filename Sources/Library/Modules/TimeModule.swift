import Evaluator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ModuleDeclaration {
  /// Clocks, as in Python's `time`.
  public static var time: ModuleDeclaration {
    ModuleDeclaration("time") { _ in
      TimeModule.table.map { .builtin($0) } + [
        .value("timezone", .int(0)), .value("tzname", Value(tuple: [Value("UTC"), Value("UTC")])),
        .value("altzone", .int(0)), .value("daylight", .int(0)),
      ] + TimeModule.clocks.map { .value($0.name, .int(Int($0.id))) }
        + lazy(
          ["get_clock_info", "struct_time", "localtime", "gmtime", "asctime", "strptime"],
          of: "_moments")
    }
  }
}

/// The functions of `time`.
enum TimeModule {
  /// What a clock shows, in nanoseconds.
  static func nanoseconds(_ clock: clockid_t) -> Int {
    var moment = timespec()
    clock_gettime(clock, &moment)
    return Int(moment.tv_sec) &* 1_000_000_000 &+ Int(moment.tv_nsec)
  }

  private static func clock(_ name: String, _ summary: String, _ id: clockid_t) -> [Builtin] {
    [
      Builtin("\(name)()", summary + ", in seconds.") { _ in
        .float(Double(nanoseconds(id)) / 1e9)
      },
      Builtin("\(name)_ns()", summary + ", in nanoseconds.") { _ in .int(nanoseconds(id)) },
    ]
  }

  /// The clocks by the names that the system gives them.
  static let clocks: [(name: String, id: clockid_t)] = [
    ("CLOCK_REALTIME", CLOCK_REALTIME), ("CLOCK_MONOTONIC", CLOCK_MONOTONIC),
    ("CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW),
    ("CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID),
    ("CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID),
  ]

  private static func clock(_ number: Int) throws(ScriptError) -> clockid_t {
    guard let found = clocks.first(where: { Int($0.id) == number }) else {
      throw ScriptError(.osError, arguments: [.int(22), Value("Invalid argument")])
    }
    return found.id
  }

  static var table: [Builtin] {
    clock("time", "The time since 1970", CLOCK_REALTIME)
      + clock("perf_counter", "An exact clock for measuring", CLOCK_MONOTONIC)
      + clock("monotonic", "A clock that never goes back", CLOCK_MONOTONIC)
      + clock("process_time", "The time that the program has computed", CLOCK_PROCESS_CPUTIME_ID)
      + clock("thread_time", "The time that the thread has computed", CLOCK_THREAD_CPUTIME_ID)
      + [
        Builtin("clock_gettime(clk_id, /)", "What a clock shows, in seconds.") {
          call throws(ScriptError) in .float(Double(nanoseconds(try clock(call.int(0)))) / 1e9)
        },
        Builtin("clock_gettime_ns(clk_id, /)", "What a clock shows, in nanoseconds.") {
          call throws(ScriptError) in .int(nanoseconds(try clock(call.int(0))))
        },
        Builtin("clock_getres(clk_id, /)", "The smallest step of a clock, in seconds.") {
          call throws(ScriptError) in
          var step = timespec()
          clock_getres(try clock(call.int(0)), &step)
          return .float(Double(step.tv_sec) + Double(step.tv_nsec) / 1e9)
        },
        Builtin("tzset()", "Reads the time zone again.") { _ in .none },
        Builtin("sleep(secs, /)", "Waits some seconds.") { call throws(ScriptError) in
          let seconds = try call.float(0)
          if seconds.isNaN { throw ScriptError(.valueError, "Invalid value NaN (not a number)") }
          if seconds < 0 { throw ScriptError(.valueError, "sleep length must be non-negative") }
          try sleep(seconds, call.interpreter)
          return .none
        },
        Builtin("strftime(format, t=None, /)", "The local time, or a given one, as text.") {
          call throws(ScriptError) in
          let format = try call.string(0)
          if call[1].isNone {
            return Value(try formatted(format, nanoseconds(CLOCK_REALTIME) / 1_000_000_000))
          }
          var parts = try parts(of: call[1], call.interpreter)
          return Value(formatted(format, &parts))
        },
        Builtin("mktime(t, /)", "The seconds since 1970 of a local time.") {
          call throws(ScriptError) in
          var parts = try parts(of: call[0], call.interpreter)
          return .float(Double(mktime(&parts)))
        },
        Builtin("_parts(secs, local, /)", "The parts of a moment.") { call throws(ScriptError) in
          guard
            let seconds = Int(exactly: try call.float(0).rounded(.down)),
            let parts = broken(seconds, isLocal: try call.bool(1))
          else {
            throw ScriptError(.overflowError, "timestamp out of range for platform time_t")
          }
          let day = Int(parts.tm_wday)
          let fields = [
            Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday),
            Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec), (day + 6) % 7,
            Int(parts.tm_yday) + 1, Int(parts.tm_isdst), Int(parts.tm_gmtoff),
          ]
          return Value(tuple: fields.map { .int($0) })
        },
        Builtin("ctime(secs=None, /)", "The local time as text.") { call throws(ScriptError) in
          var moment = timespec()
          clock_gettime(CLOCK_REALTIME, &moment)
          if !call[0].isNone {
            guard let seconds = Int(exactly: try call.float(0).rounded(.down)) else {
              throw ScriptError(.overflowError, "timestamp out of range for platform time_t")
            }
            moment.tv_sec = seconds
          }
          return Value(try formatted("%a %b %e %H:%M:%S %Y", moment.tv_sec))
        },
      ]
  }

  /// Waits in short naps, so that Ctrl-C is heard.
  private static func sleep(_ seconds: Double, _ interpreter: Interpreter) throws(ScriptError) {
    interpreter.host.flush()
    let start = nanoseconds(CLOCK_MONOTONIC)
    while true {
      try interpreter.checkInterrupt()
      let rest = seconds - Double(nanoseconds(CLOCK_MONOTONIC) &- start) / 1e9
      guard rest > 0 else { return }
      var nap = timespec(tv_sec: 0, tv_nsec: Int(min(rest, 0.02) * 1e9))
      nanosleep(&nap, nil)
    }
  }

  private static func broken(_ seconds: time_t, isLocal: Bool) -> tm? {
    var seconds = seconds
    var parts = tm()
    let found = isLocal ? localtime_r(&seconds, &parts) : gmtime_r(&seconds, &parts)
    return found == nil ? nil : parts
  }

  /// What a tuple of nine numbers means.
  private static func parts(
    of value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> tm {
    let elements = try interpreter.elements(of: value)
    guard elements.count >= 9 else {
      throw ScriptError(.typeError, "Tuple or struct_time argument required")
    }
    var numbers: [Int32] = []
    for element in elements.prefix(9) {
      numbers.append(Int32(clamping: try interpreter.index(element)))
    }
    var parts = tm()
    parts.tm_year = max(numbers[0], -9999) - 1900
    parts.tm_mon = min(max(numbers[1], 1), 12) - 1
    parts.tm_mday = max(numbers[2], 1)
    parts.tm_hour = numbers[3]
    parts.tm_min = numbers[4]
    parts.tm_sec = numbers[5]
    parts.tm_wday = (max(numbers[6], 0) % 7 + 1) % 7
    parts.tm_yday = max(numbers[7], 1) - 1
    parts.tm_isdst = numbers[8]
    return parts
  }

  private static func formatted(
    _ format: String, _ seconds: time_t
  ) throws(ScriptError) -> String {
    guard var parts = broken(seconds, isLocal: true) else {
      throw ScriptError(.overflowError, "timestamp out of range for platform time_t")
    }
    return formatted(format, &parts)
  }

  private static func formatted(_ format: String, _ parts: inout tm) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      let length = strftime(buffer.baseAddress, 1024, format, &parts)
      return buffer.withMemoryRebound(to: UInt8.self) {
        String(decoding: $0.prefix(length), as: UTF8.self)
      }
    }
  }
}

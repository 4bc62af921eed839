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
      TimeModule.table.map { .builtin($0) }
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

  static var table: [Builtin] {
    clock("time", "The time since 1970", CLOCK_REALTIME)
      + clock("perf_counter", "An exact clock for measuring", CLOCK_MONOTONIC)
      + clock("monotonic", "A clock that never goes back", CLOCK_MONOTONIC)
      + clock("process_time", "The time that the program has computed", CLOCK_PROCESS_CPUTIME_ID)
      + [
        Builtin("sleep(secs, /)", "Waits some seconds.") { call throws(ScriptError) in
          let seconds = try call.float(0)
          if seconds.isNaN { throw ScriptError(.valueError, "Invalid value NaN (not a number)") }
          if seconds < 0 { throw ScriptError(.valueError, "sleep length must be non-negative") }
          try sleep(seconds, call.interpreter)
          return .none
        },
        Builtin("strftime(format, t=None, /)", "The local time as text.") {
          call throws(ScriptError) in
          var moment = timespec()
          clock_gettime(CLOCK_REALTIME, &moment)
          return Value(try formatted(call.string(0), moment.tv_sec))
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

  private static func formatted(
    _ format: String, _ seconds: time_t
  ) throws(ScriptError) -> String {
    var seconds = seconds
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else {
      throw ScriptError(.overflowError, "timestamp out of range for platform time_t")
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      let length = strftime(buffer.baseAddress, 1024, format, &parts)
      return buffer.withMemoryRebound(to: UInt8.self) {
        String(decoding: $0.prefix(length), as: UTF8.self)
      }
    }
  }
}

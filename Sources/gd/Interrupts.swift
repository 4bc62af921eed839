import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C while a program runs: a flag is raised, and whoever waits for something else is woken.
enum Interrupts {
  /// What the handler raises.
  static let flag = InterruptFlag()

  /// Makes Ctrl-C a request that the program answers.
  ///
  /// A second one within a second, while the first has no answer, ends the process: it is stuck. One
  /// that comes faster than a person presses is the key held down, and no second one.
  static func catchThem() {
    // Made now: a handler must not be the one who makes them.
    _ = flag
    if wakingEnds.write < 0 { makePipe() }
    signal(SIGINT) { _ in
      let saved = errno
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      let milliseconds = Int(now.tv_sec) * 1000 + now.tv_nsec / 1_000_000
      let last = lastMilliseconds
      lastMilliseconds = milliseconds
      if Interrupts.flag.raise(), 50..<1000 ~= milliseconds - last {
        _ = write(STDERR_FILENO, "\n", 1)
        _exit(130)
      }
      _ = write(wakingEnds.write, "c", 1)
      errno = saved
    }
  }

  /// Waits until a descriptor can be read or Ctrl-C has come, now or while something else ran.
  ///
  /// - Returns: whether the descriptor can be read.
  static func wait(for descriptor: Int32) -> Bool {
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakingEnds.read, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, nfds_t(sources.count), -1) > 0 else { return false }
    if sources[1].revents != 0 {
      var bytes = [UInt8](repeating: 0, count: 64)
      while read(wakingEnds.read, &bytes, bytes.count) == bytes.count {}
    }
    return sources[0].revents != 0
  }

  private static func makePipe() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakingEnds = (ends[0], ends[1])
  }
}

/// When Ctrl-C came last, in milliseconds of a steady clock; only the handler uses it.
nonisolated(unsafe) private var lastMilliseconds = -1_000_000

/// The pipe that the handler writes to; set before it is installed.
nonisolated(unsafe) private var wakingEnds: (read: Int32, write: Int32) = (-1, -1)

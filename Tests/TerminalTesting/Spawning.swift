import CTerminalTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts a program with signals as a shell would leave them, in a process group of its own.
func spawn(
  _ program: String, _ arguments: [String], environment: [String: String]?, directory: String?,
  isSessionLeader: Bool, files: (UnsafeMutablePointer<posix_spawn_file_actions_t>) -> Void
) throws -> pid_t {
  // Ours, for writing to a program that has ended; the child gets the usual effect back.
  signal(SIGPIPE, SIG_IGN)

  #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var flags = 0
  #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    var flags = Int(POSIX_SPAWN_CLOEXEC_DEFAULT)
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  if let directory { _ = spawn_in_directory(&actions, directory) }
  files(&actions)

  var all = sigset_t()
  sigfillset(&all)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setsigmask(&attributes, &none)
  flags |= Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)
  flags |= isSessionLeader ? Int(spawn_in_session_flag()) : Int(POSIX_SPAWN_SETPGROUP)
  posix_spawnattr_setflags(&attributes, Int16(flags))

  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var settings: [UnsafeMutablePointer<CChar>?] = []
  if let environment {
    settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    settings.append(nil)
  }
  defer { settings.forEach { free($0) } }

  var child: pid_t = 0
  let failure =
    environment == nil
    ? posix_spawnp(&child, program, &actions, &attributes, &words, currentEnvironment())
    : posix_spawnp(&child, program, &actions, &attributes, &words, &settings)
  guard failure == 0 else {
    throw TerminalError(
      description: "cannot start \(program): \(String(cString: strerror(failure)))")
  }
  return child
}

/// The path of a program that was built with the tests, by the name of its product.
public func builtProgram(_ name: String) throws -> String {
  var folder = path_of_this_code().flatMap { realpath($0, nil) }.map { String(cString: $0) } ?? ""
  // Beside the tests on Linux, some folders above them in a bundle on macOS.
  while let slash = folder.lastIndex(of: "/") {
    folder = String(folder[..<slash])
    if access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
  }
  throw TerminalError(description: "no program \(name) near the tests")
}

/// A pipe that children inherit only where they are given it.
func makePipe() throws -> (readEnd: Int32, writeEnd: Int32) {
  var ends: [Int32] = [-1, -1]
  guard closed_on_exec_pipe(&ends) == 0 else { throw TerminalError(description: "no pipe") }
  return (ends[0], ends[1])
}

/// The exit status of a child that has ended, nil of one that runs.
func exitStatus(of child: pid_t) -> Int32? {
  var status: Int32 = 0
  let ended = waitpid(child, &status, WNOHANG)
  if ended == 0 || (ended < 0 && errno == EINTR) { return nil }
  return ended < 0 ? -1 : shellStatus(status)
}

/// Waits for a child without limit.
func waitForExit(of child: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    if errno != EINTR { return -1 }
  }
  return shellStatus(status)
}

private func shellStatus(_ status: Int32) -> Int32 {
  status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
}

/// Appends what can be read; false at the end.
func receive(from end: Int32, into bytes: inout [UInt8]) -> Bool {
  var buffer = [UInt8](repeating: 0, count: 65536)
  let count = read(end, &buffer, buffer.count)
  if count > 0 { bytes += buffer[..<count] }
  return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
}

func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

func milliseconds(_ duration: Duration) -> Int32 {
  let (seconds, attoseconds) = duration.components
  return Int32(clamping: max(0, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
}

private func currentEnvironment() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  #if canImport(Glibc)
    return environ
  #else
    return _NSGetEnviron().pointee
  #endif
}

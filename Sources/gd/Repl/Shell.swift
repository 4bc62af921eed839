import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The programs beside gd that a person at the prompt asks for: an editor and a pager.
enum Shell {
  /// A text after the person's editor had it.
  static func edited(_ text: String) throws(ScriptError) -> String {
    try withFile(holding: text) { path throws(ScriptError) in
      try run("${VISUAL:-${EDITOR:-vi}} \"$1\"", path)
      switch Program.read(path: path) {
      case .success(let program): return String(decoding: program.bytes, as: UTF8.self)
      case .failure(let failure): throw ScriptError(.osError, failure.message)
      }
    }
  }

  /// Shows a text page by page.
  static func page(_ text: String) throws(ScriptError) {
    try withFile(holding: text) { path throws(ScriptError) in
      try run("${PAGER:-less -FRX} \"$1\"", path)
    }
  }

  private static func withFile<Result>(
    holding text: String, _ body: (String) throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // `mkstemps` puts letters of its own in the place of the six.
    var name = Array("\(folder)/gd-XXXXXX.gd".utf8CString)
    let descriptor = mkstemps(&name, 3)
    guard descriptor >= 0 else { throw ScriptError(.osError, "no temporary file can be made") }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(text.utf8)
    let isWritten = write(descriptor, bytes, bytes.count) == bytes.count
    close(descriptor)
    guard isWritten else { throw ScriptError(.osError, "the temporary file cannot be written") }
    return try body(path)
  }

  /// Runs a line of the shell with a file as its argument, on the terminal.
  private static func run(_ line: String, _ path: String) throws(ScriptError) {
    var words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", line, "sh", path].map {
      (word: String) in
      strdup(word)
    }
    words.append(nil)
    defer { for word in words { free(word) } }
    // Ctrl-C belongs to the program that has the terminal.
    let previous = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, previous) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var plain = sigset_t()
    sigemptyset(&plain)
    sigaddset(&plain, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &plain)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      throw ScriptError(.osError, "no shell can be started")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The entries of earlier sessions: one a line, a newline within an entry written as `\n` and a
/// backslash as `\\`, the oldest first.
///
/// History is a convenience: nothing here fails aloud. What cannot be read is no history, what
/// cannot be written is forgotten.
public struct HistoryFile: Sendable {
  /// The file's place.
  public let path: String
  /// The most entries that are loaded and kept.
  public let limit: Int

  /// The number of entries that are kept where nothing else is said.
  public static let standardLimit = 10_000

  /// The most bytes that are read from the file, from its end.
  private static let readableBytes = 8 << 20
  /// The most bytes of one entry that is written; a larger one lives in its session only.
  private static let entryBytes = 256 << 10

  /// A history at `path`, which need not exist yet.
  public init(path: String, limit: Int = HistoryFile.standardLimit) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// The file that the environment asks for: `GD_HISTORY` (empty for none), else
  /// `gd/history` under `XDG_STATE_HOME`, else under `~/.local/state`.
  public static func standard(environment: (String) -> String?) -> HistoryFile? {
    if let path = environment("GD_HISTORY") {
      return path.isEmpty ? nil : HistoryFile(path: path)
    }
    if let folder = environment("XDG_STATE_HOME"), folder.hasPrefix("/") {
      return HistoryFile(path: folder + "/gd/history")
    }
    if let home = environment("HOME"), home.hasPrefix("/") {
      return HistoryFile(path: home + "/.local/state/gd/history")
    }
    return nil
  }

  /// The latest entries, oldest first; a file that has outgrown its limit is cut to it.
  public func load() -> [String] {
    guard let file = open(O_RDONLY) else { return [] }
    defer { close(file.descriptor) }

    var bytes = [UInt8](repeating: 0, count: min(file.size, Self.readableBytes))
    var filled = 0
    while filled < bytes.count {
      let offset = off_t(file.size - bytes.count + filled)
      let count = bytes.withUnsafeMutableBytes {
        pread(file.descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled, offset)
      }
      if count <= 0 { break }
      filled += count
    }
    var lines = bytes[..<filled].split(separator: UInt8(ascii: "\n"))
    // Read from its middle, the file starts with the rest of an entry.
    if file.size > filled, !lines.isEmpty { lines.removeFirst() }

    let latest = lines.suffix(limit)
    if file.size > Self.readableBytes || lines.count > limit + limit / 4 {
      replace(file, withLines: latest)
    }
    return latest.filter { !$0.contains(0) }.map(Self.decoded)
  }

  /// Adds an entry in one write, so that several sessions can share the file.
  public func append(_ entry: String) {
    var line = Self.encoded(entry)
    guard line.count <= Self.entryBytes else { return }
    createFolders()
    guard let file = openForAppending() else { return }
    defer { close(file.descriptor) }
    _ = fchmod(file.descriptor, 0o600)
    // A disk that was full may have kept the end of the entry before.
    var last = UInt8(ascii: "\n")
    if file.size > 0 { _ = pread(file.descriptor, &last, 1, off_t(file.size - 1)) }
    if last != UInt8(ascii: "\n") { line.insert(UInt8(ascii: "\n"), at: 0) }
    _ = write(file.descriptor, line, line.count)
  }

  // MARK: One entry, one line

  static func encoded(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\\"): line += [byte, byte]
      default: line.append(byte)
      }
    }
    return line + [UInt8(ascii: "\n")]
  }

  static func decoded(_ line: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: The file

  /// Opens the file if it is a plain one: a pipe or a device would block, or never end.
  private func open(_ mode: Int32) -> (descriptor: Int32, size: Int)? {
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, mode | O_NONBLOCK | O_CLOEXEC, 0o600)
    #else
      let descriptor = Darwin.open(path, mode | O_NONBLOCK | O_CLOEXEC, 0o600)
    #endif
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let size = Int(exactly: status.st_size)
    else {
      close(descriptor)
      return nil
    }
    return (descriptor, size)
  }

  /// Makes the folders that are missing, for their owner alone.
  private func createFolders() {
    var folder = ""
    for name in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += name + "/"
      if folder != "/" { mkdir(folder, 0o700) }
    }
  }

  /// The file, locked, and still the one at the path: another session may have cut it meanwhile.
  private func openForAppending() -> (descriptor: Int32, size: Int)? {
    for _ in 0..<10 {
      guard let file = open(O_RDWR | O_APPEND | O_CREAT) else { return nil }
      lock(file.descriptor)
      var own = stat()
      var named = stat()
      if fstat(file.descriptor, &own) == 0, stat(path, &named) == 0, own.st_ino == named.st_ino,
        own.st_dev == named.st_dev
      {
        return (file.descriptor, Int(exactly: own.st_size) ?? 0)
      }
      close(file.descriptor)
    }
    return nil
  }

  /// Waits a little for other sessions; a file system without locks, or a session that was stopped
  /// while it wrote, is no reason to lose an entry.
  private func lock(_ descriptor: Int32) {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(1000)
    }
  }

  /// Puts a shorter file in the place of the long one, unless another session has just written.
  private func replace(
    _ file: (descriptor: Int32, size: Int), withLines lines: ArraySlice<ArraySlice<UInt8>>
  ) {
    lock(file.descriptor)
    var own = stat()
    guard fstat(file.descriptor, &own) == 0, Int(exactly: own.st_size) == file.size else { return }
    // A link to a file elsewhere stays one.
    guard let resolved = realpath(path, nil) else { return }
    defer { free(resolved) }
    let place = String(cString: resolved)
    let draft = HistoryFile(path: place + ".\(getpid())", limit: limit)
    unlink(draft.path)
    guard let new = draft.open(O_WRONLY | O_CREAT | O_EXCL) else { return }
    let bytes = Array(lines.map { $0 + [UInt8(ascii: "\n")] }.joined())
    let isWritten = write(new.descriptor, bytes, bytes.count) == bytes.count
    close(new.descriptor)
    guard isWritten, rename(draft.path, place) == 0 else {
      unlink(draft.path)
      return
    }
  }
}

import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which files a program may touch: those under its own folder and under the current one.
final class FileAccess: FileSystem {
  let currentFolder: String
  let programFolder: String
  private let roots: [String]

  /// Files under the current folder and, where a program lies in a folder, under that one.
  init(program: String?) {
    currentFolder = Self.resolved(".") ?? "/"
    programFolder = program.flatMap(Self.resolved) ?? currentFolder
    roots = [currentFolder, programFolder]
  }

  /// - Throws: Python's PermissionError for a path outside.
  func check(_ path: String) throws(ScriptError) {
    guard !path.utf8.contains(0) else { throw ScriptError(.valueError, "embedded null byte") }
    // A file that does not exist yet is where its folder is; a link is where it leads.
    guard let place = Self.resolved(path) ?? Self.resolved(Self.folder(of: path)) else {
      throw ScriptError(system: errno, path)
    }
    var entry = stat()
    let leadsNowhere =
      Self.resolved(path) == nil && lstat(path, &entry) == 0 && entry.st_mode & S_IFMT == S_IFLNK
    guard isInside(place), !leadsNowhere else { throw Self.refusal(path) }
  }

  /// - Throws: what `check` throws, also for a link that lies outside, wherever it leads.
  private func checkEntry(_ path: String) throws(ScriptError) {
    try check(path)
    guard let folder = Self.resolved(Self.folder(of: path)), isInside(folder) else {
      throw Self.refusal(path)
    }
  }

  private func isInside(_ place: String) -> Bool {
    roots.contains { place == $0 || place.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  private static func refusal(_ path: String) -> ScriptError {
    ScriptError(
      system: EACCES, path, hint: "a program reaches files in its own folder and in the current one"
    )
  }

  /// Writes a whole file.
  ///
  /// - Throws: Python's OSError with the system's reason.
  func write(_ bytes: [UInt8], to path: String) throws(ScriptError) {
    guard let file = fopen(path, "wb") else { throw ScriptError(system: errno, path) }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, count == bytes.count else { throw ScriptError(system: errno, path) }
  }

  // MARK: FileSystem

  func open(_ path: String, mode: String) throws(ScriptError) -> any OpenFile {
    try check(path)
    var entry = stat()
    if stat(path, &entry) == 0 {
      if entry.st_mode & S_IFMT == S_IFDIR { throw ScriptError(system: EISDIR, path) }
      // Opening a pipe waits for somebody at its other end.
      guard entry.st_mode & S_IFMT == S_IFREG else {
        throw ScriptError(system: EACCES, path, hint: "a program opens regular files only")
      }
    }
    guard let stream = fopen(path, mode) else { throw ScriptError(system: errno, path) }
    return StreamFile(stream)
  }

  func information(
    of path: String, followsLinks: Bool
  ) throws(ScriptError) -> FileInformation {
    if followsLinks { try check(path) } else { try checkEntry(path) }
    var entry = stat()
    guard (followsLinks ? stat(path, &entry) : lstat(path, &entry)) == 0 else {
      throw ScriptError(system: errno, path)
    }
    #if os(Linux)
      let time = entry.st_mtim
    #else
      let time = entry.st_mtimespec
    #endif
    let kind = entry.st_mode & S_IFMT
    return FileInformation(
      isFile: kind == S_IFREG, isFolder: kind == S_IFDIR, isLink: kind == S_IFLNK,
      size: Int(entry.st_size),
      modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec), mode: Int(entry.st_mode))
  }

  func names(in folder: String) throws(ScriptError) -> [String] {
    try check(folder)
    guard let stream = opendir(folder) else { throw ScriptError(system: errno, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func makeFolder(_ path: String) throws(ScriptError) {
    try check(path)
    guard mkdir(path, 0o777) == 0 else { throw ScriptError(system: errno, path) }
  }

  func removeFile(_ path: String) throws(ScriptError) {
    try checkEntry(path)
    guard unlink(path) == 0 else { throw ScriptError(system: errno, path) }
  }

  func removeFolder(_ path: String) throws(ScriptError) {
    try checkEntry(path)
    guard rmdir(path) == 0 else { throw ScriptError(system: errno, path) }
  }

  func move(_ path: String, to target: String) throws(ScriptError) {
    try checkEntry(path)
    try checkEntry(target)
    guard rename(path, target) == 0 else { throw ScriptError(system: errno, path) }
  }

  /// The folder that a path names something in.
  private static func folder(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}

/// A file of C's library, which keeps back what is written and writes it out at the end of the
/// process, if nobody does so before.
private final class StreamFile: OpenFile {
  private var stream: UnsafeMutablePointer<FILE>?
  /// Whether the last thing done was writing; C wants to hear of a change.
  private var isWriting = false

  init(_ stream: UnsafeMutablePointer<FILE>) { self.stream = stream }

  deinit { if let stream { fclose(stream) } }

  private func use(writing: Bool) throws(ScriptError) -> UnsafeMutablePointer<FILE> {
    guard let stream else { throw ScriptError(system: EBADF, nil) }
    if writing != isWriting {
      guard fseeko(stream, 0, SEEK_CUR) == 0 else { throw ScriptError(system: errno, nil) }
      isWriting = writing
    }
    return stream
  }

  func read(upTo count: Int) throws(ScriptError) -> [UInt8] {
    let stream = try use(writing: false)
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, buffer.count, stream)
    }
    if bytes.count < count, ferror(stream) != 0 {
      clearerr(stream)
      throw ScriptError(system: errno, nil)
    }
    clearerr(stream)
    return bytes
  }

  func write(_ bytes: [UInt8]) throws(ScriptError) {
    let stream = try use(writing: true)
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    guard count == bytes.count else { throw ScriptError(system: errno, nil) }
  }

  func flush() throws(ScriptError) {
    guard let stream, isWriting else { return }
    guard fflush(stream) == 0 else { throw ScriptError(system: errno, nil) }
  }

  func seek(_ offset: Int, from origin: Int) throws(ScriptError) -> Int {
    guard let stream else { throw ScriptError(system: EBADF, nil) }
    guard fseeko(stream, offset, Int32(truncatingIfNeeded: origin)) == 0 else {
      throw ScriptError(system: errno, nil)
    }
    return Int(ftello(stream))
  }

  func resize(to count: Int) throws(ScriptError) {
    let stream = try use(writing: true)
    guard fflush(stream) == 0, ftruncate(fileno(stream), count) == 0 else {
      throw ScriptError(system: errno, nil)
    }
  }

  func close() throws(ScriptError) {
    guard let stream else { return }
    self.stream = nil
    guard fclose(stream) == 0 else { throw ScriptError(system: errno, nil) }
  }
}

/// Where figures go that a program shows: beside it, or where `GD_FIGURES` says.
final class FigureFolder {
  private let folder: String
  private let stem: String
  private var count = 0

  init(program: String, directory: String) {
    let name = program.split(separator: "/").last.map(String.init) ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    stem = name.isEmpty || name.hasPrefix("-") ? "figure" : String(name[..<dot])
    folder = getenv("GD_FIGURES").map { String(cString: $0) } ?? directory
  }

  /// The path of the next figure: `program.png`, then `program-2.png` …
  func nextPath() -> String {
    count += 1
    let name = count == 1 ? "\(stem).png" : "\(stem)-\(count).png"
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

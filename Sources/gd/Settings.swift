#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the environment says about how programs are run.
enum Settings {
  /// How many threads `GD_THREADS` asks for; what is no number of threads is said and ignored.
  static var threadCount: Int? {
    guard let text = getenv("GD_THREADS").map({ String(cString: $0) }), !text.isEmpty else {
      return nil
    }
    guard let count = Int32(text), count > 0 else {
      // Nothing that steers a terminal goes back to it.
      let shown = text.unicodeScalars.contains { $0.value < 32 } ? "this" : "'\(text)'"
      TerminalHost.complain("GD_THREADS is ignored: \(shown) is not a number of threads")
      return nil
    }
    return Int(count)
  }

  /// The program that runs before a prompt opens: `gd/startup.gd` under `XDG_CONFIG_HOME`, else under
  /// `~/.config`; it need not exist.
  static var startupFile: String? {
    for (name, folder) in [("XDG_CONFIG_HOME", ""), ("HOME", "/.config")] {
      if let path = getenv(name).map({ String(cString: $0) }), path.hasPrefix("/") {
        return path + folder + "/gd/startup.gd"
      }
    }
    return nil
  }
}

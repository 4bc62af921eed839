#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input, read so that it never blocks where it is a terminal.
///
/// Ctrl-C makes a terminal forget unread keys, so a key that was there a moment ago may be gone, and a
/// blocking read would then sit through the interrupt. The terminal is opened a second time for that:
/// the flag on standard input itself would be seen by every program that shares it.
final class Keyboard {
  /// What waiting for a key waits on.
  let descriptor: Int32

  init() {
    var own: Int32 = -1
    if let name = ttyname(STDIN_FILENO) {
      own = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    }
    descriptor = own >= 0 ? own : STDIN_FILENO
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Whether keys come from a terminal, which has no end while it is there.
  var isTerminal: Bool { descriptor != STDIN_FILENO }

  /// The next byte, `EOF` at the end, nil if there is none after all.
  func nextByte() -> Int32? {
    var byte: UInt8 = 0
    switch read(descriptor, &byte, 1) {
    case 1: return Int32(byte)
    case 0: return EOF
    default: return errno == EAGAIN || errno == EINTR ? nil : EOF
    }
  }

  /// Whether a byte can be read, now or within some milliseconds.
  func hasByte(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0 && source.revents & Int16(POLLIN) != 0
  }
}

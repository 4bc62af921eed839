#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program left behind.
public struct ProcessResult: Sendable {
  /// The exit status; 128 and the signal's number where a signal ended the program.
  public let status: Int32
  /// All that came on standard output.
  public let output: String
  /// All that came on standard error.
  public let errors: String
  /// Whether the time was up and the program was killed.
  public let isTimedOut: Bool
}

/// A program that could not be started, or text that did not come.
public struct TerminalError: Error, CustomStringConvertible {
  /// What went wrong, with what was on the screen.
  public let description: String
}

/// Runs a program to its end, with pipes for its three standard files.
///
/// The program is killed, with its children, after `timeout`. Without `environment` it inherits ours.
public func run(
  _ program: String, _ arguments: [String] = [], input: String = "",
  environment: [String: String]? = nil, directory: String? = nil,
  timeout: Duration = .seconds(60)
) throws -> ProcessResult {
  let inputPipe = try makePipe()
  let outputPipe = try makePipe()
  let errorPipe = try makePipe()
  let child: pid_t
  do {
    defer {
      for end in [inputPipe.readEnd, outputPipe.writeEnd, errorPipe.writeEnd] { close(end) }
    }
    child = try spawn(
      program, arguments, environment: environment, directory: directory, isSessionLeader: false
    ) { actions in
      posix_spawn_file_actions_adddup2(actions, inputPipe.readEnd, 0)
      posix_spawn_file_actions_adddup2(actions, outputPipe.writeEnd, 1)
      posix_spawn_file_actions_adddup2(actions, errorPipe.writeEnd, 2)
    }
  } catch {
    for end in [inputPipe.writeEnd, outputPipe.readEnd, errorPipe.readEnd] { close(end) }
    throw error
  }
  var conversation = Conversation(
    input: Array(input.utf8), inputEnd: inputPipe.writeEnd,
    outputEnds: [outputPipe.readEnd, errorPipe.readEnd])
  let deadline = ContinuousClock.now + timeout
  var status: Int32?
  var isTimedOut = false
  while true {
    let isQuiet = conversation.exchange(atMost: .milliseconds(status == nil ? 20 : 50))
    if status == nil { status = exitStatus(of: child) }
    // A grandchild may hold the pipes open for ever: silence after the end is the end.
    if status != nil, isQuiet || conversation.isOver { break }
    if status == nil, ContinuousClock.now >= deadline {
      isTimedOut = true
      kill(-child, SIGKILL)
      kill(child, SIGKILL)
      status = waitForExit(of: child)
    }
  }
  conversation.close()
  return ProcessResult(
    status: status ?? -1, output: String(decoding: conversation.received[0], as: UTF8.self),
    errors: String(decoding: conversation.received[1], as: UTF8.self), isTimedOut: isTimedOut)
}

/// Bytes on their way into and out of a program, both at once, so that neither side blocks.
private struct Conversation {
  private var input: ArraySlice<UInt8>
  private var inputEnd: Int32
  private var outputEnds: [Int32]
  private(set) var received: [[UInt8]]

  init(input: [UInt8], inputEnd: Int32, outputEnds: [Int32]) {
    self.input = input[...]
    self.inputEnd = inputEnd
    self.outputEnds = outputEnds
    received = outputEnds.map { _ in [] }
    for end in outputEnds + [inputEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    closeInputIfSent()
  }

  var isOver: Bool { outputEnds.allSatisfy { $0 < 0 } }

  /// Moves what can be moved; true if there was nothing for the whole time.
  mutating func exchange(atMost time: Duration) -> Bool {
    // A descriptor below zero is left out by poll.
    var sources = outputEnds.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    sources.append(pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0))
    guard poll(&sources, nfds_t(sources.count), milliseconds(time)) > 0 else { return true }

    if sources[outputEnds.count].revents != 0 { send() }
    for index in outputEnds.indices where sources[index].revents != 0 {
      if !receive(from: outputEnds[index], into: &received[index]) {
        shut(&outputEnds[index])
      }
    }
    return false
  }

  private mutating func send() {
    let count = input.withUnsafeBytes { write(inputEnd, $0.baseAddress, min($0.count, 65536)) }
    if count > 0 {
      input = input.dropFirst(count)
    } else if errno != EAGAIN && errno != EINTR {
      input = []
    }
    closeInputIfSent()
  }

  private mutating func closeInputIfSent() {
    if input.isEmpty { shut(&inputEnd) }
  }

  mutating func close() {
    shut(&inputEnd)
    for index in outputEnds.indices { shut(&outputEnds[index]) }
  }

  private func shut(_ end: inout Int32) {
    if end >= 0 { _ = closeDescriptor(end) }
    end = -1
  }
}

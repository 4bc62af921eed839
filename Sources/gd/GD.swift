import ArgumentParser
import Evaluator
import Library

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program: it finds out what to run, and ends with its status.
@main
struct GD: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gd",
    abstract: "A small language for gradient descent.",
    discussion: """
      Runs FILE, or opens a prompt where no file is named and a person is typing. The language is \
      a part of Python with PyTorch's names: what a tutorial prints is the program.
      """,
    version: "gd \(Version.text)")

  @Option(name: .customShort("c"), help: ArgumentHelp("Run this text.", valueName: "code"))
  var code: String?

  @Flag(
    name: [.customShort("i"), .customLong("interactive")],
    help: "Open the prompt behind the program, with its names.")
  var isInteractive = false

  @Flag(name: .shortAndLong, help: "Open the prompt without a welcome.")
  var quiet = false

  @Flag(help: "Say on standard error how tensors were computed, and in what time.")
  var explainPlan = false

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A program, or - for standard input, and its arguments.", valueName: "file"))
  var arguments: [String] = []

  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    let explainsPlans = words.first == "--explain-plan"
    if explainsPlans { words.removeFirst() }
    var code: String?
    // The plain ways to run something need no parser, which takes as long as all else at a start.
    switch words.first {
    case "-c" where words.count > 1:
      code = words[1]
      words.removeFirst(2)
    case let word? where word.hasPrefix("-") && word != "-":
      return main(Array(CommandLine.arguments.dropFirst()))
    default: break
    }
    Request(
      code: code, arguments: words, explainsPlans: explainsPlans, isInteractive: false,
      isQuiet: false
    ).run()
  }

  func run() throws {
    Request(
      code: code, arguments: arguments, explainsPlans: explainPlan, isInteractive: isInteractive,
      isQuiet: quiet
    ).run()
  }
}

/// What to run, and what it is given.
private struct Request {
  let code: String?
  let arguments: [String]
  let explainsPlans: Bool
  /// Whether the prompt opens behind a program, and where nobody is typing too.
  let isInteractive: Bool
  let isQuiet: Bool

  /// Runs it on a stack that is large enough for deep recursion, and ends with its status.
  func run() -> Never {
    // A reader that went away is an error that writing reports, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // Signals go to the thread that runs programs: a handler that ran beside it, on this one, might say
    // that Ctrl-C came when nobody listens any more.
    var all = sigset_t()
    var found = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &found)
    Interpreter.onLargeStack {
      pthread_sigmask(SIG_SETMASK, &found, nil)
      endProcess(status())
    }
    endProcess(0)
  }

  /// Does what was asked for.
  private func status() -> Int32 {
    if let code {
      return run(
        Program(name: "<string>", bytes: Array(code.utf8)),
        in: session(arguments: ["-c"] + arguments))
    }
    // Arguments behind a program are the program's, so the parser leaves these to us.
    switch arguments.first {
    case "--version": return say(GD.configuration.version)
    case "--help", "-h": return say(GD.helpMessage())
    case let option? where option.hasPrefix("-") && option != "-":
      TerminalHost.complain("unknown option '\(option)'; gd --help lists what there is")
      return 64
    default: break
    }
    guard let path = arguments.first, path != "-" || !isInteractive else {
      if explainsPlans {
        TerminalHost.complain("--explain-plan needs a program: a file, -c and a text, or -")
        return 64
      }
      guard isInteractive || isatty(STDIN_FILENO) == 1 else { return standardInput() }
      let repl = Repl(session: session(arguments: arguments.isEmpty ? [""] : arguments))
      if !isQuiet { repl.welcome() }
      return repl.runStartupFile() ?? repl.run()
    }
    if path == "-" { return standardInput() }
    switch Program.read(path: path) {
    case .success(let program):
      return run(program, in: session(arguments: arguments, directory: program.directory))
    case .failure(let failure):
      TerminalHost.complain(failure.message)
      return isInteractive ? Repl(session: session(arguments: arguments)).run() : 2
    }
  }

  /// Runs a program, and opens the prompt behind it if that is wanted.
  private func run(_ program: Program, in session: Session) -> Int32 {
    guard isInteractive else { return session.run(program) }
    session.explore(program)
    return Repl(session: session).run()
  }

  private func session(arguments: [String], directory: String? = nil) -> Session {
    Session(arguments: arguments, directory: directory, explainsPlans: explainsPlans)
  }

  private func say(_ text: String) -> Int32 {
    print(text)
    return 0
  }

  private func standardInput() -> Int32 {
    switch Program.readStandardInput() {
    case .success(let program):
      return session(arguments: arguments.isEmpty ? [""] : arguments).run(program)
    case .failure(let failure):
      TerminalHost.complain(failure.message)
      return 2
    }
  }
}

/// Leaves at once, with everything written.
///
/// What libraries do at a regular exit, such as waiting for the threads of OpenBLAS, takes longer
/// than a small program.
private func endProcess(_ status: Int32) -> Never {
  fflush(nil)
  _exit(status)
}

/// The number of this version; CHANGELOG.md says what changed in it.
enum Version {
  static let text = "0.1.0"
}

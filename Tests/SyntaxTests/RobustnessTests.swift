import Syntax
import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs work on a thread with a stack of its own size; the tree's release recurses.
private func onStack(of megabytes: Int, _ work: @escaping @Sendable () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, megabytes << 20)
  let box = Unmanaged.passRetained(Work(run: work)).toOpaque()
  #if canImport(Glibc)
    var thread = pthread_t()
    pthread_create(
      &thread, &attributes,
      { pointer in
        pointer.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, box)
    pthread_join(thread, nil)
  #else
    var thread: pthread_t?
    pthread_create(
      &thread, &attributes,
      { pointer in
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box)
    if let thread { pthread_join(thread, nil) }
  #endif
  pthread_attr_destroy(&attributes)
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

@Suite("No text traps, hangs or overflows the stack")
struct RobustnessTests {
  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// The message of the error, or nil if the text is accepted.
  private static func message(_ text: String) -> String? {
    do throws(SyntaxError) {
      _ = try Parser.parse(SourceText(name: "<test>", text: text))
      return nil
    } catch {
      return error.message
    }
  }

  @Test("Deep nesting is an error on an 8 MB stack")
  func nesting() {
    onStack(of: 8) {
      let many = 10_000
      let nested = "too many nested parentheses"
      for bracket in ["()", "[]", "{}"] {
        let open = String(bracket.prefix(1))
        let close = String(bracket.suffix(1))
        #expect(Self.message(Self.times(open, many) + Self.times(close, many)) == nested)
      }
      for prefix in ["-", "not ", "~", "lambda: ", "a ** ", "a if b else ", "f(-", "f'{("] {
        #expect(Self.message(Self.times(prefix, many) + "a") != nil, "\(prefix)")
      }
      #expect(Self.message(Self.times("-", many) + "a") == nested)
      #expect(Self.message(Self.times("a ** ", many) + "a") == nested)
      #expect(Self.message(Self.times("(", 190) + "a" + Self.times(")", 190)) == nil)
      #expect(Self.message(Self.times("f([{'a':(", 48) + "a" + Self.times(")}])", 48)) == nil)
      var blocks = ""
      for depth in 0..<many / 20 { blocks += Self.times(" ", depth) + "if a:\n" }
      #expect(Self.message(blocks) == "too many levels of indentation")
      var legal = ""
      for depth in 0..<98 { legal += Self.times(" ", depth) + "if a:\n" }
      legal += Self.times(" ", 98) + "x = " + Self.times("(", 150) + "a" + Self.times(")", 150)
      #expect(Self.message(legal) == nil)
    }
  }

  @Test("Flat chains may be long")
  func chains() {
    onStack(of: 16) {
      let many = 100_000
      #expect(Self.message("x = a" + Self.times(" + a", many)) == nil)
      #expect(Self.message("x" + Self.times(".a", many)) == nil)
      #expect(Self.message("x" + Self.times("()", many)) == nil)
      #expect(Self.message("x" + Self.times("[0]", many)) == nil)
      #expect(Self.message("x = a" + Self.times(" < a", many)) == nil)
      #expect(Self.message("x = a" + Self.times(" and a", many)) == nil)
      #expect(Self.message(Self.times("x = ", many) + "a") == nil)
      #expect(Self.message("if a:\n  b\n" + Self.times("elif a:\n  b\n", 10_000)) == nil)
      #expect(Self.message(Self.times("x = 1\n", many)) == nil)
      #expect(Self.message("x = [" + Self.times("1, ", 1_000_000) + "]") == nil)
      #expect(Self.message("x = " + Self.times("'a' ", many)) == nil)
      #expect(Self.message("def f(" + (0..<many).map { "a\($0), " }.joined() + "): pass") == nil)
    }
  }

  @Test("Random damage to valid programs never traps")
  func damage() {
    let programs = Recording.rows("accept").map { Array($0.source.utf8) }.filter { !$0.isEmpty }
    let splinters = Array("()[]{}'\"\\\n\t :;,.=+-*/%@!~<>&|^#0x1eEjJ_fFrRbBuU\u{A0}é\r\u{0C}".utf8)
    var numbers = SeededGenerator(seed: 42)
    var accepted = 0
    for _ in 0..<10_000 {
      var bytes = programs[Int.random(in: 0..<programs.count, using: &numbers)]
      if Bool.random(using: &numbers) {
        bytes += [0x0A] + programs[Int.random(in: 0..<programs.count, using: &numbers)]
      }
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 2: bytes[place] = splinters[Int.random(in: 0..<splinters.count, using: &numbers)]
        case 3: bytes.removeSubrange(place...)
        default:
          bytes.insert(
            splinters[Int.random(in: 0..<splinters.count, using: &numbers)], at: place)
        }
      }
      let source = SourceText(name: "<test>", bytes: bytes)
      do throws(SyntaxError) {
        _ = try Parser.parse(source)
        accepted += 1
      } catch {
        #expect(!error.message.isEmpty)
        #expect(error.range.start >= 0 && error.range.start <= error.range.end)
        #expect(Int(error.range.end) <= source.bytes.count + 1)
      }
      _ = Parser.interactiveState(of: String(decoding: bytes, as: UTF8.self))
    }
    #expect(accepted > 100 && accepted < 9_900)
  }
}

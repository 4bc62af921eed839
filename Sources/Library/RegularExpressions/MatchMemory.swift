import Evaluator

/// What a matcher remembers while it tries one way after another; matches share it.
final class MatchMemory {
  /// Something to do when the way that is tried fails.
  struct Frame {
    enum Kind: UInt8 {
      /// Go on at another place of the program.
      case choice
      /// Give a register its old value back.
      case register
      /// The same for the two registers of a loop.
      case loop
      /// Take one character less.
      case greedyRun
      /// Take one character more.
      case lazyRun
      /// Begin another turn of a loop.
      case lazyTurn
      /// An assertion, or what is tried in one way only, has failed.
      case barrier
      /// What must not match has failed, as it should.
      case negation
    }

    var kind: Kind
    /// Where the program goes on, or a register.
    var place: Int32
    var a: Int
    var b: Int
  }

  /// More than that is given back after a match.
  private static let keptCapacity = 1 << 14

  private(set) var frames: UnsafeMutablePointer<Frame>
  private(set) var capacity = 256

  init() { frames = .allocate(capacity: capacity) }

  deinit { frames.deallocate() }

  /// Makes room for more frames.
  @inline(never)
  func grow(_ count: Int, in interpreter: Interpreter) throws(ScriptError) {
    let wanted = capacity * 2
    try interpreter.checkMemory(wanted * MemoryLayout<Frame>.stride)
    let new = UnsafeMutablePointer<Frame>.allocate(capacity: wanted)
    new.moveInitialize(from: frames, count: count)
    frames.deallocate()
    frames = new
    capacity = wanted
  }

  /// Gives memory back that is not worth to be kept.
  func tidy() {
    guard capacity > MatchMemory.keptCapacity else { return }
    frames.deallocate()
    capacity = 256
    frames = .allocate(capacity: capacity)
  }
}

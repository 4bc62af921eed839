/// The objects that have a last word: instances with a `__del__`, and generators that rest inside a
/// `try` or `with`.
///
/// While memory is released nothing of a script may run. So what an object with a last word holds
/// goes over to a new one when it is released, and that waits here: until the next call, or the end of
/// the statement.
///
/// As with `ChangedContainers`, there is one record for the process, and it is off until the program
/// turns it on.
enum Finalizers {
  private struct Owner {
    let state: UnsafeMutablePointer<ExecutionState>
    let bottom: UnsafeMutablePointer<Value?>
  }

  nonisolated(unsafe) private static var owner: Owner?
  nonisolated(unsafe) private static var waiting: [AnyObject] = []
  /// Whether any object waits.
  nonisolated(unsafe) private(set) static var isWaiting = false
  /// The addresses of the objects that live, with the order in which they were made.
  nonisolated(unsafe) private static var expected: [UnsafeRawPointer: Int] = [:]
  nonisolated(unsafe) private static var madeCount = 0

  /// Begins to keep the record for what runs on a stack of values.
  static func turnOn(
    _ state: UnsafeMutablePointer<ExecutionState>, bottom: UnsafeMutablePointer<Value?>
  ) {
    owner = Owner(state: state, bottom: bottom)
  }

  /// Notes an object that will have a last word; false where no record is kept.
  @inline(never)
  static func expect(_ object: AnyObject) -> Bool {
    guard owner != nil else { return false }
    madeCount += 1
    expected[Unmanaged.passUnretained(object).toOpaque()] = madeCount
    return true
  }

  /// Forgets an object that was noted.
  @inline(never)
  static func forget(at address: UnsafeRawPointer) { expected[address] = nil }

  /// Lets an object wait for its last word.
  static func add(_ object: AnyObject) {
    guard let owner else { return }
    waiting.append(object)
    isWaiting = true
    // The next call finds no room on the stack, and asks why.
    owner.state.pointee.limit = owner.bottom
  }

  /// What waits, the first one last.
  static func take() -> [AnyObject] {
    defer {
      waiting = []
      isWaiting = false
    }
    return waiting.reversed()
  }

  /// The objects that live, in the order in which they were made.
  static var living: [AnyObject] {
    expected.sorted { $0.value < $1.value }
      .map { Unmanaged<AnyObject>.fromOpaque($0.key).takeUnretainedValue() }
  }
}

extension Interpreter {
  /// Begins to call `__del__`, and to end generators that nobody holds any more; only a program that
  /// runs one interpreter may ask for it.
  public func turnOnFinalizers() { Finalizers.turnOn(state, bottom: stack) }

  /// Lets objects that nobody holds any more have their last word.
  ///
  /// What such an object held comes next, as where each is released at once.
  @inline(never)
  func runFinalizers() {
    let caller = caller
    defer { self.caller = caller }
    var left: [AnyObject] = []
    repeat {
      left += Finalizers.take()
      state.pointee.limit = stack + stackReady
      finalizeLast(&left)
    } while !left.isEmpty || Finalizers.isWaiting
  }

  /// Ends the program: what still lives has its last word, what the program has a name for first.
  public func finish() {
    runFinalizers()
    var named: Set<ObjectIdentifier> = []
    for symbol in main.definedSymbols {
      if let object = main[symbol]?.object { named.insert(ObjectIdentifier(object)) }
    }
    let living = Finalizers.living
    for isNamed in [true, false] {
      for object in living where named.contains(ObjectIdentifier(object)) == isNamed {
        finalize(object)
        runFinalizers()
      }
    }
  }

  /// A function of its own: when it returns, the object is released.
  @inline(never)
  private func finalizeLast(_ left: inout [AnyObject]) {
    if let object = left.popLast() { finalize(object) }
  }

  /// As in Python, what fails there is nobody's error, and is only shown.
  private func finalize(_ object: AnyObject) {
    let place: Value
    do throws(ScriptError) {
      switch object {
      case let object as InstanceObject:
        guard object.takeFinalizer(), let hook = object.classObject.lookup(.dunderDel) else {
          return
        }
        place = hook
        _ = try callSpecial(.instance(object), .dunderDel)
      case let object as GeneratorObject:
        guard object.takeFinalizer() else { return }
        place = .iterator(object)
        try object.close(in: self)
      default: return
      }
    } catch {
      error.record.suppressesContext = true
      host.writeError("Exception ignored in: \(description(of: place))\n\(traceback(of: error))")
    }
  }

  /// What `repr` says, without the address, which would say nothing here.
  private func description(of place: Value) -> String {
    guard let text = try? repr(place) else { return "an object" }
    let words = text.split(separator: " ")
    guard words.dropLast().last == "at" else { return text }
    return words.dropLast(2).joined(separator: " ") + ">"
  }
}

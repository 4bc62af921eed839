/// The containers into which something was put after they were made.
///
/// What an object refers to from the start is older than itself. So every circle of references has
/// at least one object in it that was changed later, and to look for circles it is enough to begin
/// at those. An object that is never changed, as most are not, costs nothing.
///
/// The record is one for the process, and off until the program turns it on: it runs one script, on
/// one thread.
enum ChangedContainers {
  /// What an object is, where only its address is known.
  enum Kind: UInt {
    case list = 1
    case dictionary, instance, cell, `class`, function, generator
  }

  nonisolated(unsafe) private static var isOn = false
  /// An address with its kind in the lowest four bits, which are 0 in addresses of objects; or, with
  /// kind 0, the place of the next free entry.
  nonisolated(unsafe) private static var entries: UnsafeMutablePointer<UInt>?
  nonisolated(unsafe) private static var capacity = 0
  nonisolated(unsafe) private static var used = 0
  nonisolated(unsafe) private static var firstFree = -1
  nonisolated(unsafe) private(set) static var count = 0

  /// Below this many it is not worth to look for circles.
  private static let leastLimit = 20_000
  nonisolated(unsafe) private static var limit = leastLimit
  /// Whether it is time to look for circles.
  nonisolated(unsafe) private(set) static var isFull = false
  /// Whether circles are looked for without being asked; `gc.disable()` says no.
  nonisolated(unsafe) static var isAutomatic = true

  /// Begins to keep the record; objects that were changed before are not in it.
  static func turnOn() { isOn = true }

  /// Notes an object, and says where; -1 where no record is kept.
  @inline(never)
  static func add(_ object: AnyObject, _ kind: Kind) -> Int32 {
    guard isOn, used < Int(Int32.max) else { return -1 }
    let place: Int
    if firstFree >= 0, let entries {
      place = firstFree
      firstFree = Int(entries[place] >> 4) - 1
    } else {
      if used == capacity { grow() }
      place = used
      used += 1
    }
    let address = UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    entries?[place] = address | kind.rawValue
    count += 1
    if count >= limit { isFull = true }
    return Int32(truncatingIfNeeded: place)
  }

  /// Forgets the object at a place, which is -1 for one that was never noted.
  @inline(__always)
  static func remove(at place: Int32) {
    if place >= 0 { free(Int(place)) }
  }

  @inline(never)
  private static func free(_ place: Int) {
    entries?[place] = UInt(firstFree + 1) << 4
    firstFree = place
    count -= 1
  }

  private static func grow() {
    let larger = UnsafeMutablePointer<UInt>.allocate(capacity: max(1024, capacity * 2))
    if let entries {
      larger.moveInitialize(from: entries, count: used)
      entries.deallocate()
    }
    entries = larger
    capacity = max(1024, capacity * 2)
  }

  /// Calls back for each object that is noted.
  static func forEach(_ body: (UnsafeRawPointer, Kind) -> Void) {
    guard let entries else { return }
    for place in 0..<used {
      guard let kind = Kind(rawValue: entries[place] & 15),
        let address = UnsafeRawPointer(bitPattern: entries[place] & ~15)
      else { continue }
      body(address, kind)
    }
  }

  /// Waits until there are twice as many as are left now, so that looking stays a fixed part of
  /// the work.
  static func settle() {
    limit = max(leastLimit, count * 2)
    isFull = false
  }
}

extension ListObject {
  /// To be called when an element is put in.
  @inline(__always)
  func noteStored(_ value: Value) {
    if registration < 0, Release.mayRefer(value) { noteChange() }
  }

  /// To be called when several elements may have been put in.
  @inline(never)
  public func noteChange() {
    if registration < 0 { registration = ChangedContainers.add(self, .list) }
  }
}

extension DictionaryObject {
  @inline(__always)
  func noteStored(_ value: Value) {
    if registration < 0, Release.mayRefer(value) { noteChange() }
  }

  @inline(never)
  func noteChange() {
    if registration < 0 { registration = ChangedContainers.add(self, .dictionary) }
  }
}

extension InstanceObject {
  @inline(__always)
  func noteStored(_ value: Value) {
    if registration < 0, Release.mayRefer(value) { noteChange() }
  }

  @inline(never)
  private func noteChange() { registration = ChangedContainers.add(self, .instance) }
}

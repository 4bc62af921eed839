import Syntax

/// The names of a module, function, class body or comprehension while it is being resolved.
final class Scope {
  enum Kind { case module, function, classBody, comprehension, generator }

  final class Variable {
    var slot: Int?
    /// Whether an inner function captures it.
    var isCell = false
  }

  let kind: Kind
  let name: String
  unowned(unsafe) let parent: Scope?
  private(set) var children: [Scope] = []
  private var nextChild = 0

  private(set) var variables: [String: Variable] = [:]
  private(set) var order: [String] = []
  private(set) var globals: Set<String> = []
  private(set) var nonlocals: Set<String> = []
  /// Where the statement stands that declares a name `global` or `nonlocal`.
  private var declarations: [String: SourceRange] = [:]
  private var parameters: Set<String> = []
  private var annotated: Set<String> = []
  private(set) var uses: [String] = []
  private var seenUses: Set<String> = []
  /// The names whose values were read so far.
  private var reads: Set<String> = []
  /// The captured variables of a frame, with the slots that their cells get.
  private(set) var free: [(name: String, slot: Int)] = []
  private var freeSlots: [String: Int] = [:]
  /// Whether it is a function with `yield`.
  var isGenerator = false
  /// Where a function keeps the dictionary of its variables, once something asked for it.
  private var dictionarySlot: Int?
  /// Where a class body keeps the cell of `__class__`.
  var classCellSlot: Int?
  /// How many slots the frame has; only for scopes that are frames.
  private(set) var slotCount = 0
  private(set) var slotNames: [String] = []

  init(_ kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
    if kind == .classBody { _ = newSlot("") }
    parent?.children.append(self)
  }

  /// Whether it runs in a frame of its own; a comprehension runs in that of its parent.
  var isFrame: Bool { kind != .comprehension }

  /// The scope whose frame holds the variables of this one.
  var frame: Scope {
    var scope = self
    while !scope.isFrame, let parent = scope.parent { scope = parent }
    return scope
  }

  /// The next inner scope, in the order in which the analysis met them.
  func takeChild() -> Scope? {
    guard nextChild < children.count else { return nil }
    defer { nextChild += 1 }
    return children[nextChild]
  }

  func bind(_ name: String) {
    if globals.contains(name) || nonlocals.contains(name) { return use(name) }
    if variables[name] == nil {
      variables[name] = Variable()
      order.append(name)
    }
  }

  func bindParameter(_ name: String) {
    parameters.insert(name)
    bind(name)
  }

  func bindAnnotated(_ name: String) {
    annotated.insert(name)
    bind(name)
  }

  /// A variable that no program can name, in a scope that is linked.
  func bindTemporary() -> String {
    let slot = newSlot("")
    let variable = Variable()
    variable.slot = slot
    let name = ".\(slot)"
    variables[name] = variable
    return name
  }

  func read(_ name: String) {
    reads.insert(name)
    use(name)
  }

  /// `global name` or `nonlocal name`, which must come before all that the scope does with it.
  func declare(
    _ name: String, isGlobal: Bool, at range: SourceRange
  ) throws(SyntaxError) {
    let word = isGlobal ? "global" : "nonlocal"
    var complaint: String?
    if parameters.contains(name) {
      complaint = "name '\(name)' is parameter and \(word)"
    } else if reads.contains(name) {
      complaint = "name '\(name)' is used prior to \(word) declaration"
    } else if annotated.contains(name) {
      complaint = "annotated name '\(name)' can't be \(word)"
    } else if variables[name] != nil {
      complaint = "name '\(name)' is assigned to before \(word) declaration"
    }
    if let complaint { throw SyntaxError(.syntax, complaint, at: range) }
    if isGlobal ? nonlocals.contains(name) : globals.contains(name) {
      throw SyntaxError(
        .syntax, "name '\(name)' is nonlocal and global", at: declarations[name] ?? range)
    }
    if isGlobal { globals.insert(name) } else { nonlocals.insert(name) }
    if declarations[name] == nil { declarations[name] = range }
    use(name)
  }

  func use(_ name: String) {
    if seenUses.insert(name).inserted { uses.append(name) }
  }

  /// A new slot in the frame of the scope.
  func newSlot(_ name: String) -> Int {
    let frame = frame
    frame.slotNames.append(name)
    frame.slotCount += 1
    return frame.slotCount - 1
  }

  /// The slot of a variable of this scope.
  func slot(of name: String, _ variable: Variable) -> Int {
    if let slot = variable.slot { return slot }
    let slot = newSlot(name)
    variable.slot = slot
    return slot
  }

  func freeSlot(_ name: String) -> Int? { freeSlots[name] }

  private func capture(_ name: String) {
    guard freeSlots[name] == nil else { return }
    let slot = newSlot(name)
    freeSlots[name] = slot
    free.append((name, slot))
  }

  // MARK: Linking

  /// Finds out what every used name means, here and in all inner scopes.
  func link() throws(SyntaxError) {
    // Parameters come first in a frame.
    if kind == .function || kind == .generator {
      for name in order {
        if let variable = variables[name] { _ = slot(of: name, variable) }
      }
    }
    for name in uses where variables[name] == nil { linkUse(name) }
    for name in uses where nonlocals.contains(name) && !isBoundOutside(name) {
      throw SyntaxError(
        .syntax, "no binding for nonlocal '\(name)' found",
        at: declarations[name] ?? SourceRange(start: 0, end: 0))
    }
    for child in children { try child.link() }
  }

  private func isBoundOutside(_ name: String) -> Bool {
    var scope = parent
    while let current = scope {
      if current.kind == .function || current.kind == .comprehension || current.kind == .generator,
        current.variables[name] != nil
      {
        return true
      }
      scope = current.parent
    }
    return false
  }

  private func linkUse(_ name: String) {
    if globals.contains(name) { return }
    var crossed: [Scope] = isFrame ? [self] : []
    var scope = parent
    while let current = scope {
      if current.globals.contains(name) || current.kind == .module { return }
      if current.kind == .classBody {
        if name == "__class__" {
          if current.classCellSlot == nil {
            current.classCellSlot = current.newSlot("__class__")
          }
          for frame in crossed { frame.capture(name) }
          return
        }
      } else if let variable = current.variables[name] {
        if !crossed.isEmpty { variable.isCell = true }
        for frame in crossed { frame.capture(name) }
        return
      }
      if current.isFrame { crossed.append(current) }
      scope = current.parent
    }
  }

  // MARK: Looking up, once linked

  enum Place {
    /// `isFree` is one that a comprehension takes from its function.
    case local(Int, isFree: Bool)
    case cell(Int, isFree: Bool)
    case classCell(Int)
    /// A name of the class body, with what it means where the body has none.
    indirect case classMember(Place)
    case global
  }

  func place(of name: String) -> Place {
    var scope = self
    while true {
      if scope.globals.contains(name) { return .global }
      switch scope.kind {
      case .module:
        // A module's own names are globals; a comprehension's were found on the way.
        return .global
      case .classBody:
        let outer: Place = scope.freeSlot(name).map { .cell($0, isFree: true) } ?? .global
        if scope === self, scope.variables[name] != nil { return .classMember(outer) }
        if scope === self, case .global = outer { return .classMember(.global) }
        return outer
      case .function, .generator, .comprehension:
        if let variable = scope.variables[name] {
          let slot = scope.slot(of: name, variable)
          let isFree = scope !== self
          return variable.isCell ? .cell(slot, isFree: isFree) : .local(slot, isFree: isFree)
        }
        if let slot = scope.freeSlot(name) {
          return name == "__class__" ? .classCell(slot) : .cell(slot, isFree: true)
        }
      }
      if scope.isFrame { return .global }
      guard let parent = scope.parent else { return .global }
      scope = parent
    }
  }

  /// The slot in this scope's frame whose cell an inner frame captures.
  func captureSlot(_ name: String) -> Int {
    var scope = self
    while true {
      if scope.kind == .classBody {
        return (name == "__class__" ? scope.classCellSlot : nil) ?? scope.freeSlot(name) ?? 0
      }
      if let variable = scope.variables[name], variable.isCell {
        return scope.slot(of: name, variable)
      }
      if let slot = scope.freeSlot(name) { return slot }
      guard !scope.isFrame, let parent = scope.parent else { return 0 }
      scope = parent
    }
  }

  /// The slots of the scope's own variables that are cells.
  var cellSlots: [Int] {
    order.compactMap { name in
      guard let variable = variables[name], variable.isCell else { return nil }
      return slot(of: name, variable)
    }
  }

  /// Where the variables of a comprehension are, its own and those of functions that it uses; nil
  /// where this is none.
  var comprehensionPlaces: [(name: String, slot: Int)]? {
    guard kind == .comprehension else { return nil }
    return (order + inheritedUses).compactMap { name in
      switch place(of: name) {
      case .local(let slot, _), .cell(let slot, _): (name, slot)
      default: nil
      }
    }
  }

  /// The names of outer scopes that this one or an inner one uses, in order.
  private var inheritedUses: [String] {
    var result = uses
    for child in children {
      for name in child.inheritedUses where !result.contains(name) { result.append(name) }
    }
    return result.filter { variables[$0] == nil }
  }

  /// Where a function keeps the dictionary of its variables; nil of other scopes.
  var localsSlot: Int? {
    guard kind == .function else { return nil }
    if dictionarySlot == nil { dictionarySlot = newSlot("") }
    return dictionarySlot
  }

  /// The slots of all of the scope's own variables.
  var ownSlots: [Int] {
    order.compactMap { name in variables[name].map { slot(of: name, $0) } }
  }
}

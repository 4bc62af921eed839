import Evaluator
import Plotting

/// A figure, as a script holds it and as the host shows it.
public final class FigureObject: NativeObject {
  /// The picture.
  public let figure: Figure

  init(_ figure: Figure) { self.figure = figure }

  public override var typeName: String { "Figure" }

  public override func repr(in interpreter: Interpreter) -> String {
    let (width, height) = (
      Int(figure.width * figure.resolution), Int(figure.height * figure.resolution)
    )
    return "<Figure size \(width)x\(height) with \(figure.axes.count) Axes>"
  }

  /// The picture in the format of a path's ending.
  public func encoded(for path: String) throws(ScriptError) -> [UInt8] {
    try plotErrors { () throws(PlottingError) in
      try figure.encoded(as: try Figure.Format.of(path: path))
    }
  }

  /// The picture drawn with characters, in as many columns and lines as it may take.
  public func characters(
    columns: Int, rows: Int, isColored: Bool
  ) throws(ScriptError) -> String {
    try plotErrors { () throws(PlottingError) in
      // A character is about twice as high as it is wide.
      let height = Double(columns) * figure.height / figure.width / 2
      return try figure.characterRendering(
        width: columns, height: min(rows, Int(min(height.rounded(), 200))), isColored: isColored)
    }
  }
}

/// Axes, as a script holds them.
final class AxesObject: NativeObject {
  let axes: Axes

  init(_ axes: Axes) { self.axes = axes }

  override var typeName: String { "Axes" }
  override func repr(in interpreter: Interpreter) -> String { "<Axes: >" }

  override func isEqual(to other: Value, in interpreter: Interpreter) -> Bool? {
    if case .native(let object as AxesObject) = other { return object.axes === axes }
    return false
  }

  override func hash(in interpreter: Interpreter) -> Int? { ObjectIdentifier(axes).hashValue }
}

/// A line, points, an image: what plotting returns.
final class ArtistObject: NativeObject {
  let artist: Artist

  init(_ artist: Artist) { self.artist = artist }

  override var typeName: String { "Artist" }
  // In a loop of a tutorial, which draws points one by one, they would stand between what it prints.
  override var isSilent: Bool { true }
}

/// The open figures of one interpreter.
final class PyplotState {
  let state = PlotState()
}

extension TypeDeclaration {
  /// `matplotlib.axes.Axes`.
  static var axes: TypeDeclaration {
    TypeDeclaration(
      "Axes", "A picture with two axes.",
      methods: { _ in
        AxesCommand.all.compactMap { command in
          command.method.map { name in
            let parameters = command.parameters.isEmpty ? "" : ", " + command.parameters
            return Builtin("\(name)(self, /\(parameters))", command.summary) {
              call throws(ScriptError) in
              guard case .native(let object as AxesObject) = call[0] else { return .none }
              return try command.run(object.axes, AxesCall(call: call, shift: 1))
            }
          }
        } + [
          Builtin("set(self, /, **kwargs)", "Several set_… calls in one.") {
            call throws(ScriptError) in
            for (name, value) in call.keywords(1) {
              _ = try call.interpreter.callMethod(call[0], "set_" + name, [value])
            }
            return .none
          }
        ]
      })
  }

  /// `matplotlib.figure.Figure`.
  static var figure: TypeDeclaration {
    TypeDeclaration(
      "Figure", "A picture.",
      methods: { _ in
        [
          Builtin("savefig(self, fname, /, *, dpi=None, **kwargs)", "Writes the picture to a file.")
          {
            call throws(ScriptError) in
            guard case .native(let object as FigureObject) = call[0] else { return .none }
            return try save(object, to: try call.string(1), in: call.interpreter)
          },
          Builtin("suptitle(self, t, /, **kwargs)", "The text above all axes.") {
            call throws(ScriptError) in
            guard case .native(let object as FigureObject) = call[0] else { return .none }
            object.figure.title = try call.interpreter.string(call[1])
            return .none
          },
          Builtin("tight_layout(self, /, **kwargs)", "Leaves just the space that labels need.") {
            call in
            guard case .native(let object as FigureObject) = call[0] else { return .none }
            object.figure.isTight = true
            return .none
          },
          Builtin("add_subplot(self, /, *args)", "Axes at a place of a grid.") {
            call throws(ScriptError) in
            guard case .native(let object as FigureObject) = call[0] else { return .none }
            return try subplot(of: object.figure, call.variadic(1), in: call.interpreter)
          },
          Builtin("show(self, /)", "Shows the picture.") { call throws(ScriptError) in
            guard case .native(let object as FigureObject) = call[0] else { return .none }
            try call.interpreter.host.showFigure(object)
            return .none
          },
        ]
      })
  }

  fileprivate static func save(
    _ object: FigureObject, to path: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    let hasEnding = path.split(separator: "/").last?.dropFirst().contains(Character(".")) ?? false
    let name = hasEnding ? path : path + ".png"
    try interpreter.host.writeFile(name, object.encoded(for: name))
    return .none
  }

  fileprivate static func subplot(
    of figure: Figure, _ arguments: [Value], in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var numbers: [Int] = []
    for value in arguments { numbers.append(try interpreter.index(value)) }
    if numbers.isEmpty { numbers = [1, 1, 1] }
    // 211 is short for 2, 1, 1.
    if numbers.count == 1 { numbers = [numbers[0] / 100, numbers[0] / 10 % 10, numbers[0] % 10] }
    guard numbers.count == 3 else {
      throw ScriptError(
        .typeError, "subplot() takes 1 or 3 positional arguments but \(numbers.count) were given")
    }
    let place = numbers
    return .native(
      AxesObject(
        try plotErrors { () throws(PlottingError) in
          try figure.subplot(place[0], place[1], place[2])
        }))
  }
}

extension ModuleDeclaration {
  /// `matplotlib.pyplot`.
  static var pyplot: ModuleDeclaration {
    ModuleDeclaration("matplotlib.pyplot", predefinedName: "plt") { _ throws(ScriptError) in
      let open = PyplotState()
      let commands = AxesCommand.all.compactMap { command in
        command.function.map { name in
          Builtin("\(name)(\(command.parameters))", command.summary) { call throws(ScriptError) in
            let axes = try plotErrors { () throws(PlottingError) in try open.state.currentAxes() }
            return try command.run(axes, AxesCall(call: call, shift: 0))
          }
        }
      }
      return (commands + open.builtins).map { .builtin($0) }
    }
  }

  /// `matplotlib`, of which programs use little more than pyplot.
  static var matplotlib: ModuleDeclaration {
    ModuleDeclaration("matplotlib") { _ throws(ScriptError) in
      [
        .module("pyplot", fullName: "matplotlib.pyplot"),
        .builtin(
          Builtin("use(backend, **kwargs)", "Does nothing: figures are files here.") { _ in .none }),
      ]
    }
  }
}

extension PyplotState {
  fileprivate func currentFigure() throws(ScriptError) -> FigureObject {
    FigureObject(try plotErrors { () throws(PlottingError) in try state.currentFigure() })
  }

  private func newFigure(_ number: Value, _ size: Value, _ dpi: Value, in interpreter: Interpreter)
    throws(ScriptError) -> Figure
  {
    let sides = size.isNone ? [6.4, 4.8] : try PlotData(size, in: interpreter).values
    guard sides.count == 2 else {
      throw ScriptError(.valueError, "figsize must be two numbers, not \(sides.count)")
    }
    let resolution = dpi.isNone ? 100 : try interpreter.double(dpi)
    var index: Int?
    if case .int(let value) = number { index = value }
    let chosen = index
    return try plotErrors { () throws(PlottingError) in
      try state.figure(chosen, width: sides[0], height: sides[1], resolution: resolution)
    }
  }

  /// The functions that are about figures rather than axes.
  fileprivate var builtins: [Builtin] {
    [
      Builtin("figure(num=None, figsize=None, dpi=None, **kwargs)", "A new figure.") {
        [self] call throws(ScriptError) in
        .native(FigureObject(try newFigure(call[0], call[1], call[2], in: call.interpreter)))
      },
      Builtin(
        """
        subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, figsize=None, \
        dpi=None, **kwargs)
        """, "A new figure with a grid of axes."
      ) { [self] call throws(ScriptError) in
        let figure = try newFigure(.none, call[5], call[6], in: call.interpreter)
        let (rows, columns) = (try call.int(0), try call.int(1))
        let (sharesX, sharesY) = (try sharing(call[2]), try sharing(call[3]))
        let grid = try plotErrors { () throws(PlottingError) in
          try figure.subplots(rows, columns, sharingX: sharesX, sharingY: sharesY)
        }
        let values = grid.map { $0.map { Value.native(AxesObject($0)) } }
        let axes: Value
        if !(try call.bool(4)) {
          axes = .native(AxesGrid(values, rank: 2))
        } else if rows == 1, columns == 1 {
          axes = values[0][0]
        } else if rows == 1 || columns == 1 {
          axes = .native(AxesGrid([values.flatMap { $0 }], rank: 1))
        } else {
          axes = .native(AxesGrid(values, rank: 2))
        }
        return Value(tuple: [.native(FigureObject(figure)), axes])
      },
      Builtin("subplot(*args, **kwargs)", "Axes at a place of a grid, which become current.") {
        [self] call throws(ScriptError) in
        try TypeDeclaration.subplot(
          of: try currentFigure().figure, call.variadic(0), in: call.interpreter)
      },
      Builtin("gcf()", "The current figure.") { [self] _ throws(ScriptError) in
        .native(try currentFigure())
      },
      Builtin("gca()", "The current axes.") { [self] _ throws(ScriptError) in
        .native(AxesObject(try plotErrors { () throws(PlottingError) in try state.currentAxes() }))
      },
      Builtin("suptitle(t, **kwargs)", "The text above all axes.") {
        [self] call throws(ScriptError) in
        try currentFigure().figure.title = call.interpreter.string(call[0])
        return .none
      },
      Builtin("tight_layout(**kwargs)", "Leaves just the space that labels need.") {
        [self] _ throws(ScriptError) in
        try currentFigure().figure.isTight = true
        return .none
      },
      Builtin("savefig(fname, *, dpi=None, **kwargs)", "Writes the current figure to a file.") {
        [self] call throws(ScriptError) in
        try TypeDeclaration.save(try currentFigure(), to: try call.string(0), in: call.interpreter)
      },
      Builtin("show(*args, **kwargs)", "Shows every open figure, and goes on.") {
        [self] call throws(ScriptError) in
        let figures = state.figures.map(\.figure)
        // As after closing their windows, the figures are done with.
        state.closeAll()
        for figure in figures where !figure.axes.isEmpty {
          try call.interpreter.host.showFigure(FigureObject(figure))
        }
        return .none
      },
      Builtin("close(fig=None)", "Forgets the current figure, one, or 'all'.") { [self] call in
        if call[0].text == "all" {
          state.closeAll()
        } else if case .native(let object as FigureObject) = call[0] {
          state.close(object.figure)
        } else {
          state.close()
        }
        return .none
      },
      Builtin("clf()", "Empties the current figure.") { [self] _ throws(ScriptError) in
        try currentFigure().figure.clear()
        return .none
      },
      Builtin("ion()", "Does nothing: figures are files here.") { _ in .none },
      Builtin("ioff()", "Does nothing: figures are files here.") { _ in .none },
      Builtin("draw()", "Does nothing: figures are files here.") { _ in .none },
      Builtin("pause(interval)", "Does nothing: figures are files here.") { _ in .none },
    ]
  }

  private func sharing(_ value: Value) throws(ScriptError) -> Figure.Sharing {
    switch value {
    case .bool(true): return .all
    case .string(let object):
      return try plotErrors { () throws(PlottingError) in try Figure.Sharing.named(object.text) }
    default: return .none
    }
  }
}

/// What `plt.subplots(2, 3)` returns beside the figure: an array of axes.
final class AxesGrid: TupleLikeObject {
  private let rows: [[Value]]
  private let rank: Int

  init(_ rows: [[Value]], rank: Int) {
    self.rows = rows
    self.rank = rank
  }

  override var typeName: String { "numpy.ndarray" }

  override var elements: [Value] {
    rank == 1 ? rows.flatMap { $0 } : rows.map { .native(AxesGrid([$0], rank: 1)) }
  }

  override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    guard case .tuple(let place) = index, place.elements.count == 2, rank == 2 else {
      return try super.subscripted(index, in: interpreter)
    }
    let row = try interpreter.subscripted(Value(tuple: elements), place.elements[0])
    return try interpreter.subscripted(row, place.elements[1])
  }

  override func attribute(named name: String, in interpreter: Interpreter) -> Value? {
    let all = rows.flatMap { $0 }
    switch name {
    case "flat": return Value(list: all)
    case "shape":
      return Value(tuple: rank == 1 ? [.int(all.count)] : [.int(rows.count), .int(rows[0].count)])
    case "flatten", "ravel":
      return .builtin(Builtin("\(name)()", "All axes in one row.") { _ in Value(list: all) })
    default: return nil
    }
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "array(\(try interpreter.repr(Value(list: elements))), dtype=object)"
  }
}

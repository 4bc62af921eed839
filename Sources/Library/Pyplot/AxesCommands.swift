import Evaluator
import Plotting

/// One thing that can be done to axes: `plt.xlabel(…)` for the current ones, and
/// `axes.set_xlabel(…)` for given ones, from one declaration.
struct AxesCommand {
  /// The parameters as both forms have them.
  let parameters: String
  /// The name in `plt`; nil where there is none.
  let function: String?
  /// The name as a method of axes; nil where there is none.
  let method: String?
  let summary: String
  let run: (Axes, AxesCall) throws(ScriptError) -> Value

  init(
    _ parameters: String, plt function: String?, axes method: String?, _ summary: String,
    _ run: @escaping (Axes, AxesCall) throws(ScriptError) -> Value
  ) {
    self.parameters = parameters
    self.function = function
    self.method = method
    self.summary = summary
    self.run = run
  }
}

/// The arguments of such a call, counted from 0 behind the axes.
struct AxesCall {
  let call: BoundArguments
  /// The position of the first argument: 1 in the method, behind `self`.
  let shift: Int

  var interpreter: Interpreter { call.interpreter }
  subscript(index: Int) -> Value { call[index + shift] }
  func variadic(_ index: Int) -> [Value] { call.variadic(index + shift) }
  func keywords(_ index: Int) -> [(name: String, value: Value)] { call.keywords(index + shift) }
  func string(_ index: Int) throws(ScriptError) -> String {
    try interpreter.string(self[index])
  }
  func data(_ index: Int) throws(ScriptError) -> PlotData {
    try PlotData(self[index], in: interpreter)
  }
  func optionalDouble(_ index: Int) throws(ScriptError) -> Double? {
    self[index].isNone ? nil : try interpreter.double(self[index])
  }
  func style(_ index: Int) throws(ScriptError) -> Style {
    try Style(keywords(index), in: interpreter)
  }
}

extension AxesCommand {
  /// Everything that can be done to axes.
  static var all: [AxesCommand] { drawing + describing }

  private static var drawing: [AxesCommand] {
    [
      AxesCommand(
        "*args, **kwargs", plt: "plot", axes: "plot",
        "Lines and markers: plot(y), plot(x, y), plot(x, y, 'r*-'), with style keywords."
      ) { axes, call throws(ScriptError) in try plot(axes, call) },
      AxesCommand(
        "x, y, s=None, c=None, marker=None, cmap=None, *, vmin=None, vmax=None, **kwargs",
        plt: "scatter", axes: "scatter", "Points with sizes s and colours c."
      ) { axes, call throws(ScriptError) in try scatter(axes, call) },
      AxesCommand(
        "x, height, width=0.8, bottom=None, **kwargs", plt: "bar", axes: "bar",
        "Bars at x of the given heights."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(4)
        let (x, height) = (try call.data(0).values, try call.data(1).values)
        let width = try call.interpreter.double(call[2])
        let bottom = call[3].isNone ? [0] : try call.data(3).values
        _ = try plotErrors { () throws(PlottingError) in
          try axes.bar(x, height, width: width, bottom: bottom, style: style)
        }
        return .none
      },
      AxesCommand(
        "x, bins=None, range=None, density=False, **kwargs", plt: "hist", axes: "hist",
        "How many values fall into each interval."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(4)
        let values = try call.data(0).values
        let isDensity = try call.interpreter.isTrue(call[3])
        var bins = 10
        var edges: [Double]?
        if case .int(let count) = call[1] {
          bins = count
        } else if !call[1].isNone {
          edges = try call.data(1).values
        }
        let limits = call[2].isNone ? [] : try call.data(2).values
        let count = bins
        let given = edges
        let result = try plotErrors { () throws(PlottingError) in
          try axes.histogram(
            values, bins: count, edges: given,
            range: limits.count == 2 ? (limits[0], limits[1]) : nil, isDensity: isDensity,
            style: style)
        }
        return Value(tuple: [
          Value(list: result.counts.map { .float($0) }),
          Value(list: result.edges.map { .float($0) }),
        ])
      },
      AxesCommand(
        "x, y1, y2=0, **kwargs", plt: "fill_between", axes: "fill_between",
        "The area between two curves."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(3)
        let (x, lower, upper) = (
          try call.data(0).values, try call.data(1).values, try call.data(2).values
        )
        _ = try plotErrors { () throws(PlottingError) in
          try axes.fillBetween(x, lower, upper, style: style)
        }
        return .none
      },
      AxesCommand(
        "y=0, xmin=0, xmax=1, **kwargs", plt: "axhline", axes: "axhline",
        "A line across the axes at y."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(3)
        axes.horizontalLine(
          at: try call.interpreter.double(call[0]), from: try call.interpreter.double(call[1]),
          to: try call.interpreter.double(call[2]), style: style)
        return .none
      },
      AxesCommand(
        "x=0, ymin=0, ymax=1, **kwargs", plt: "axvline", axes: "axvline",
        "A line across the axes at x."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(3)
        axes.verticalLine(
          at: try call.interpreter.double(call[0]), from: try call.interpreter.double(call[1]),
          to: try call.interpreter.double(call[2]), style: style)
        return .none
      },
      AxesCommand(
        "X, cmap=None, *, vmin=None, vmax=None, origin='upper', **kwargs", plt: "imshow",
        axes: "imshow", "An image of a matrix."
      ) { axes, call throws(ScriptError) in
        let data = try call.data(0)
        guard data.shape.count == 2 else {
          throw ScriptError(
            .typeError, "Invalid shape \(data.shapeText) for image data")
        }
        let name = call[1].isNone ? "viridis" : try call.string(1)
        let (low, high) = (try call.optionalDouble(2), try call.optionalDouble(3))
        let origin = try call.string(4)
        let image = try plotErrors { () throws(PlottingError) in
          try axes.image(
            data.values, rows: data.shape[0], columns: data.shape[1],
            colormap: try Colormap.named(name), minimum: low, maximum: high, origin: origin)
        }
        return .native(ArtistObject(image))
      },
    ]
  }

  /// `plot([x], y, [fmt], [x], y, [fmt] …)`: each column of x and y is a line.
  private static func plot(_ axes: Axes, _ call: AxesCall) throws(ScriptError) -> Value {
    let style = try call.style(1)
    var rest = call.variadic(0)[...]
    var lines: [Value] = []
    while !rest.isEmpty {
      var data: [PlotData] = []
      while let value = rest.first, value.text == nil, data.count < 2 {
        data.append(try PlotData(value, in: call.interpreter))
        rest.removeFirst()
      }
      let format = rest.first?.text ?? ""
      if rest.first?.text != nil { rest.removeFirst() }
      guard let y = data.last else {
        throw ScriptError(.valueError, "plot() needs data before the format string")
      }
      let x = data.count == 2 ? data[0] : nil
      if let x, x.pointCount != y.pointCount {
        throw ScriptError(
          .valueError,
          "x and y must have same first dimension, but have shapes \(x.shapeText) and "
            + y.shapeText)
      }
      let yColumns = try y.columns()
      let xColumns = try x?.columns()
      let count = max(yColumns.count, xColumns?.count ?? 1)
      if let xColumns, xColumns.count != yColumns.count, min(xColumns.count, yColumns.count) > 1 {
        throw ScriptError(
          .valueError, "x has \(xColumns.count) columns but y has \(yColumns.count) columns")
      }
      for index in 0..<count where !yColumns.isEmpty {
        let ys = yColumns[index % yColumns.count]
        let xs = xColumns.map { $0.isEmpty ? [] : $0[index % $0.count] }
        let line = try plotErrors { () throws(PlottingError) in
          try axes.plot(xs, ys, format: format, style: style)
        }
        lines.append(.native(ArtistObject(line)))
      }
    }
    return Value(list: lines)
  }

  private static func scatter(_ axes: Axes, _ call: AxesCall) throws(ScriptError) -> Value {
    var style = try call.style(8)
    let (x, y) = (try call.data(0).values, try call.data(1).values)
    let sizes = call[2].isNone ? [] : try call.data(2).values
    if !call[4].isNone { style.marker = try plotErrorsMarker(call.string(4)) }
    let name = call[5].isNone ? "viridis" : try call.string(5)
    let (low, high) = (try call.optionalDouble(6), try call.optionalDouble(7))
    var colors: [Color] = []
    var values: [Double]?
    switch call[3] {
    case .none: break
    case .string(let object):
      colors = [try plotErrors { () throws(PlottingError) in try Color.named(object.text) }]
    default:
      let items = try call.interpreter.elements(of: call[3])
      if !items.isEmpty, items.allSatisfy({ $0.text != nil }) {
        for item in items {
          let text = item.text ?? ""
          colors.append(try plotErrors { () throws(PlottingError) in try Color.named(text) })
        }
      } else {
        values = try call.data(3).values
      }
    }
    let (finalStyle, finalColors, finalValues) = (style, colors, values)
    let artist = try plotErrors { () throws(PlottingError) in
      try axes.scatter(
        x, y, sizes: sizes, colors: finalColors, values: finalValues,
        colormap: try Colormap.named(name), minimum: low, maximum: high, style: finalStyle)
    }
    return .native(ArtistObject(artist))
  }

  private static func plotErrorsMarker(_ text: String) throws(ScriptError) -> Marker? {
    try plotErrors { () throws(PlottingError) in try Marker.named(text) }
  }

  private static var describing: [AxesCommand] {
    [
      AxesCommand(
        "xlabel, fontsize=None, **kwargs", plt: "xlabel", axes: "set_xlabel",
        "The text below the horizontal axis."
      ) { axes, call throws(ScriptError) in
        axes.xLabel = try call.string(0)
        return .none
      },
      AxesCommand(
        "ylabel, fontsize=None, **kwargs", plt: "ylabel", axes: "set_ylabel",
        "The text beside the vertical axis."
      ) { axes, call throws(ScriptError) in
        axes.yLabel = try call.string(0)
        return .none
      },
      AxesCommand(
        "label, fontsize=None, **kwargs", plt: "title", axes: "set_title",
        "The text above the axes."
      ) { axes, call throws(ScriptError) in
        axes.title = try call.string(0)
        if let size = try call.optionalDouble(1) { axes.titleSize = min(max(size, 1), 200) }
        return .none
      },
      AxesCommand(
        "labels=None, *, loc='best', title='', ncol=1, **kwargs", plt: "legend", axes: "legend",
        "A box with the labels of the lines."
      ) { axes, call throws(ScriptError) in
        var labels: [String]?
        if !call[0].isNone {
          var texts: [String] = []
          for item in try call.interpreter.elements(of: call[0]) {
            texts.append(try call.interpreter.string(item))
          }
          labels = texts
        }
        let title = try call.string(2)
        let columns = try call.interpreter.index(call[3])
        let location: String
        if case .int(let code) = call[1] {
          location = try plotErrors { () throws(PlottingError) in
            try Legend.Location.numbered(code).rawValue
          }
        } else {
          location = try call.string(1)
        }
        let texts = labels
        try plotErrors { () throws(PlottingError) in
          try axes.setLegend(
            labels: texts, location: location, title: title, columns: columns)
        }
        return .none
      },
      AxesCommand(
        "visible=None, which='major', axis='both', **kwargs", plt: "grid", axes: "grid",
        "Lines at the ticks."
      ) { axes, call throws(ScriptError) in
        let style = try call.style(3)
        let isOn = call[0].isNone ? nil : try call.interpreter.isTrue(call[0])
        let axis = try call.string(2)
        try plotErrors { () throws(PlottingError) in
          try axes.grid(isOn, axis: axis, style: style)
        }
        return .none
      },
      AxesCommand("", plt: nil, axes: "get_xlim", "The ends of the horizontal axis.") { axes, _ in
        limits(of: axes.xAxis)
      },
      AxesCommand("", plt: nil, axes: "get_ylim", "The ends of the vertical axis.") { axes, _ in
        limits(of: axes.yAxis)
      },
      limits("xlim", "set_xlim", "left", "right", { $0.xAxis }),
      limits("ylim", "set_ylim", "bottom", "top", { $0.yAxis }),
      ticks("xticks", "set_xticks", { $0.xAxis }),
      ticks("yticks", "set_yticks", { $0.yAxis }),
      scale("xscale", "set_xscale", { $0.xAxis }),
      scale("yscale", "set_yscale", { $0.yAxis }),
      AxesCommand("arg='on'", plt: "axis", axes: "axis", "'off', 'equal', 'tight' or limits.") {
        axes, call throws(ScriptError) in
        if let word = call[0].text {
          try plotErrors { () throws(PlottingError) in try axes.setAxis(word) }
        } else {
          let limits = try call.data(0).values
          guard limits.count == 4 else {
            throw ScriptError(
              .typeError,
              "the first argument to axis() must be an iterable of the form "
                + "[xmin, xmax, ymin, ymax]")
          }
          try plotErrors { () throws(PlottingError) in
            try axes.setXLimits(limits[0], limits[1])
            try axes.setYLimits(limits[2], limits[3])
          }
        }
        return .none
      },
      AxesCommand(
        "x, y, s, **kwargs", plt: "text", axes: "text", "A text at a point."
      ) { axes, call throws(ScriptError) in
        let place = (
          try call.interpreter.double(call[0]), try call.interpreter.double(call[1])
        )
        return .native(ArtistObject(axes.text(place.0, place.1, try call.string(2))))
      },
      AxesCommand("", plt: "cla", axes: "cla", "Empties the axes.") { axes, _ in
        axes.clear()
        return .none
      },
    ]
  }

  private static func limits(
    _ function: String, _ method: String, _ low: String, _ high: String,
    _ axis: @escaping (Axes) -> Axis
  ) -> AxesCommand {
    AxesCommand(
      "\(low)=None, \(high)=None", plt: function, axes: method, "The ends of an axis."
    ) { axes, call throws(ScriptError) in
      var ends = (try? call.optionalDouble(0), try? call.optionalDouble(1))
      if case .tuple = call[0] { ends = (nil, nil) }
      if call[1].isNone, !call[0].isNone, let pair = try? call.data(0), pair.values.count == 2,
        !pair.shape.isEmpty
      {
        ends = (pair.values[0], pair.values[1])
      }
      let given = ends
      try plotErrors { () throws(PlottingError) in
        try axis(axes).setLimits(given.0 ?? nil, given.1 ?? nil)
      }
      return limits(of: axis(axes))
    }
  }

  private static func limits(of axis: Axis) -> Value {
    let limits = axis.limits
    return Value(tuple: [.float(limits.0), .float(limits.1)])
  }

  private static func ticks(
    _ function: String, _ method: String, _ axis: @escaping (Axes) -> Axis
  ) -> AxesCommand {
    AxesCommand(
      "ticks, labels=None, **kwargs", plt: function, axes: method, "Where the ticks stand."
    ) { axes, call throws(ScriptError) in
      let places = try call.data(0).values
      var labels: [String]?
      if !call[1].isNone {
        var texts: [String] = []
        for item in try call.interpreter.elements(of: call[1]) {
          texts.append(try call.interpreter.string(item))
        }
        labels = texts
      }
      let texts = labels
      try plotErrors { () throws(PlottingError) in
        try axis(axes).setTicks(places, labels: texts)
      }
      return .none
    }
  }

  private static func scale(
    _ function: String, _ method: String, _ axis: @escaping (Axes) -> Axis
  ) -> AxesCommand {
    AxesCommand("value", plt: function, axes: method, "'linear' or 'log'.") {
      axes, call throws(ScriptError) in
      let name = try call.string(0)
      let scale = try plotErrors { () throws(PlottingError) in try Scale.named(name) }
      axis(axes).setScale(scale)
      return .none
    }
  }
}

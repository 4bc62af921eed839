// Recorded from matplotlib 3.11.2: limits that follow the data, and format strings.

struct LimitRecord {
  var x: [Double]
  var y: [Double]
  var scale: String
  var xLimits: (Double, Double)
  var yLimits: (Double, Double)
}

enum RecordedLimits {
  static let plots: [LimitRecord] = [
    LimitRecord(
      x: [0.0, 1.0, 2.0], y: [3.0, 4.0, 5.0], scale: "linear",
      xLimits: (-0.1, 2.1), yLimits: (2.9, 5.1)),
    LimitRecord(
      x: [0.0, 1.0, 2.0], y: [3.0, 4.0, 5.0], scale: "log",
      xLimits: (-0.1, 2.1), yLimits: (2.9243464139104804, 5.129351272697469)),
    LimitRecord(
      x: [5.0], y: [7.0], scale: "linear",
      xLimits: (4.725, 5.275), yLimits: (6.615, 7.385)),
    LimitRecord(
      x: [5.0], y: [7.0], scale: "log",
      xLimits: (4.725, 5.275), yLimits: (0.8912509381337455, 11.220184543019636)),
    LimitRecord(
      x: [0.0], y: [0.0], scale: "linear",
      xLimits: (-0.05500000000000001, 0.05500000000000001),
      yLimits: (-0.05500000000000001, 0.05500000000000001)),
    LimitRecord(
      x: [0.0], y: [0.0], scale: "log",
      xLimits: (-0.05500000000000001, 0.05500000000000001),
      yLimits: (0.8912509381337455, 11.220184543019636)),
    LimitRecord(
      x: [], y: [], scale: "linear",
      xLimits: (-0.05500000000000001, 0.05500000000000001),
      yLimits: (-0.05500000000000001, 0.05500000000000001)),
    LimitRecord(
      x: [], y: [], scale: "log",
      xLimits: (-0.05500000000000001, 0.05500000000000001),
      yLimits: (0.8912509381337455, 11.220184543019636)),
    LimitRecord(
      x: [1.0, .nan, 3.0], y: [1.0, 2.0, .infinity], scale: "linear",
      xLimits: (0.945, 1.0550000000000002), yLimits: (0.945, 1.0550000000000002)),
    LimitRecord(
      x: [1.0, .nan, 3.0], y: [1.0, 2.0, .infinity], scale: "log",
      xLimits: (0.945, 1.0550000000000002), yLimits: (0.0794328234724281, 12.58925411794168)),
    LimitRecord(
      x: [0.001, 0.002], y: [-1000000.0, 1000000.0], scale: "linear",
      xLimits: (0.00095, 0.00205), yLimits: (-1100000.0, 1100000.0)),
    LimitRecord(
      x: [0.001, 0.002], y: [-1000000.0, 1000000.0], scale: "log",
      xLimits: (0.00095, 0.00205), yLimits: (79432.82347242824, 12589254.117941668)),
    LimitRecord(
      x: [2.0, 2.0, 2.0], y: [1.0, 1.0, 1.0], scale: "linear",
      xLimits: (1.89, 2.1100000000000003), yLimits: (0.945, 1.0550000000000002)),
    LimitRecord(
      x: [2.0, 2.0, 2.0], y: [1.0, 1.0, 1.0], scale: "log",
      xLimits: (1.89, 2.1100000000000003), yLimits: (0.0794328234724281, 12.58925411794168)),
    LimitRecord(
      x: [-4.0], y: [1e-09], scale: "linear",
      xLimits: (-4.220000000000001, -3.78), yLimits: (9.45e-10, 1.0550000000000002e-09)),
    LimitRecord(
      x: [-4.0], y: [1e-09], scale: "log",
      xLimits: (-4.220000000000001, -3.78), yLimits: (7.943282347242791e-11, 1.2589254117941638e-08)
    ),
  ]

  /// Format string, then line style, marker and colour, or the error.
  static let formats: [(text: String, parsed: [String?], error: String?)] = [
    ("r*-", ["-", "*", "#ff0000"], nil),
    ("g+-", ["-", "+", "#008000"], nil),
    ("b", [nil, nil, "#0000ff"], nil),
    ("--", ["--", "None", nil], nil),
    ("ro", ["None", "o", "#ff0000"], nil),
    ("C1-.", ["-.", "None", "#ff7f0e"], nil),
    ("k:", [":", "None", "#000000"], nil),
    ("-", ["-", "None", nil], nil),
    ("o", ["None", "o", nil], nil),
    ("", ["-", "None", nil], nil),
    ("xyz", [], "'xyz' is not a valid format string (unrecognized character 'z')"),
    ("r*-g", [], "'r*-g' is not a valid format string (two color symbols)"),
    ("o+", [], "'o+' is not a valid format string (two marker symbols)"),
    ("--:", [], "'--:' is not a valid format string (two linestyle symbols)"),
    ("C", [], "'C' is not a valid format string ('C' must be followed by a number)"),
    ("Cx", [], "'Cx' is not a valid format string ('C' must be followed by a number)"),
    ("1", ["None", "1", nil], nil),
    ("0", [], "'0' is not a valid format string (unrecognized character '0')"),
    ("0.5", [nil, nil, "#808080"], nil),
    ("red", [nil, nil, "#ff0000"], nil),
    ("#ff0000", [nil, nil, "#ff0000"], nil),
    ("tab:blue", [nil, nil, "#1f77b4"], nil),
    ("^k:", [":", "^", "#000000"], nil),
    ("-.", ["-.", "None", nil], nil),
    ("b-o", ["-", "o", "#0000ff"], nil),
    (".", ["None", ".", nil], nil),
    ("qr", [], "'qr' is not a valid format string (unrecognized character 'q')"),
    ("C12o", ["None", "o", "#2ca02c"], nil),
    ("s--m", ["--", "s", "#bf00bf"], nil),
    ("|r", ["None", "|", "#ff0000"], nil),
    ("_", ["None", "_", nil], nil),
    ("r ", [" ", "None", "#ff0000"], nil),
    ("-r--", [], "'-r--' is not a valid format string (two linestyle symbols)"),
    ("H:c", [":", "H", "#00bfbf"], nil),
    ("foo", [], "'foo' is not a valid format string (unrecognized character 'f')"),
    ("bd", ["None", "d", "#0000ff"], nil),
    ("dashed", [], "'dashed' is not a valid format string (unrecognized character 'a')"),
  ]
}

// Recorded from matplotlib 3.11.2: ticks of linear axes.

struct TickRecord {
  var low: Double
  var high: Double
  var length: Double
  var isHorizontal: Bool
  var places: [Double]
  var labels: [String]
  var offset: String
}

enum RecordedTicks {
  static let linear: [TickRecord] = [
    TickRecord(
      low: 0.0, high: 1.0, length: 357.12, isHorizontal: true,
      places: [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0],
      labels: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 10.0, length: 357.12, isHorizontal: true,
      places: [0.0, 2.0, 4.0, 6.0, 8.0, 10.0],
      labels: ["0", "2", "4", "6", "8", "10"],
      offset: ""),
    TickRecord(
      low: -1.0, high: 1.0, length: 357.12, isHorizontal: true,
      places: [-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0],
      labels: ["−1.00", "−0.75", "−0.50", "−0.25", "0.00", "0.25", "0.50", "0.75", "1.00"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 9.0, length: 357.12, isHorizontal: true,
      places: [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0],
      labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 100.0, length: 357.12, isHorizontal: true,
      places: [0.0, 20.0, 40.0, 60.0, 80.0, 100.0],
      labels: ["0", "20", "40", "60", "80", "100"],
      offset: ""),
    TickRecord(
      low: 2.49, high: 19.91, length: 357.12, isHorizontal: true,
      places: [4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 18.0],
      labels: ["4", "6", "8", "10", "12", "14", "16", "18"],
      offset: ""),
    TickRecord(
      low: -0.32, high: 0.55, length: 357.12, isHorizontal: true,
      places: [
        -0.30000000000000004, -0.2, -0.09999999999999998, 0.0, 0.09999999999999998,
        0.20000000000000007, 0.30000000000000004, 0.4, 0.5,
      ],
      labels: ["−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2", "0.3", "0.4", "0.5"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 1000000.0, length: 357.12, isHorizontal: true,
      places: [0.0, 200000.0, 400000.0, 600000.0, 800000.0, 1000000.0],
      labels: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
      offset: "1e6"),
    TickRecord(
      low: 0.0, high: 123456.0, length: 357.12, isHorizontal: true,
      places: [0.0, 20000.0, 40000.0, 60000.0, 80000.0, 100000.0, 120000.0],
      labels: ["0", "20000", "40000", "60000", "80000", "100000", "120000"],
      offset: ""),
    TickRecord(
      low: 1e-05, high: 9e-05, length: 357.12, isHorizontal: true,
      places: [
        9.999999999999999e-06, 1.9999999999999998e-05, 2.9999999999999997e-05,
        3.9999999999999996e-05, 4.9999999999999996e-05, 5.9999999999999995e-05, 7e-05,
        7.999999999999999e-05, 8.999999999999999e-05,
      ],
      labels: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
      offset: "1e−5"),
    TickRecord(
      low: 0.0, high: 0.001, length: 357.12, isHorizontal: true,
      places: [0.0, 0.0002, 0.0004, 0.0006000000000000001, 0.0008, 0.001],
      labels: ["0.0000", "0.0002", "0.0004", "0.0006", "0.0008", "0.0010"],
      offset: ""),
    TickRecord(
      low: 100000.0, high: 100001.0, length: 357.12, isHorizontal: true,
      places: [100000.0, 100000.2, 100000.4, 100000.6, 100000.8, 100001.0],
      labels: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
      offset: "+1e5"),
    TickRecord(
      low: 100000.5, high: 100002.5, length: 357.12, isHorizontal: true,
      places: [
        100000.5, 100000.75, 100001.0, 100001.25, 100001.5, 100001.75, 100002.0, 100002.25,
        100002.5,
      ],
      labels: ["0.50", "0.75", "1.00", "1.25", "1.50", "1.75", "2.00", "2.25", "2.50"],
      offset: "+1e5"),
    TickRecord(
      low: 0.9999, high: 1.0001, length: 357.12, isHorizontal: true,
      places: [0.9999, 0.999925, 0.99995, 0.999975, 1.0, 1.000025, 1.00005, 1.000075, 1.0001],
      labels: [
        "−0.000100", "−0.000075", "−0.000050", "−0.000025", "0.000000", "0.000025", "0.000050",
        "0.000075", "0.000100",
      ],
      offset: "+1"),
    TickRecord(
      low: -3.5, high: 0.6, length: 357.12, isHorizontal: true,
      places: [-3.5, -3.0, -2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5],
      labels: ["−3.5", "−3.0", "−2.5", "−2.0", "−1.5", "−1.0", "−0.5", "0.0", "0.5"],
      offset: ""),
    TickRecord(
      low: 1990.0, high: 2024.0, length: 357.12, isHorizontal: true,
      places: [1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2020.0],
      labels: ["1990", "1995", "2000", "2005", "2010", "2015", "2020"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 7.0, length: 357.12, isHorizontal: true,
      places: [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0],
      labels: ["0", "1", "2", "3", "4", "5", "6", "7"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 0.25, length: 357.12, isHorizontal: true,
      places: [0.0, 0.05, 0.1, 0.15000000000000002, 0.2, 0.25],
      labels: ["0.00", "0.05", "0.10", "0.15", "0.20", "0.25"],
      offset: ""),
    TickRecord(
      low: -1000000000.0, high: 1000000000.0, length: 357.12, isHorizontal: true,
      places: [
        -1000000000.0, -750000000.0, -500000000.0, -250000000.0, 0.0, 250000000.0, 500000000.0,
        750000000.0, 1000000000.0,
      ],
      labels: ["−1.00", "−0.75", "−0.50", "−0.25", "0.00", "0.25", "0.50", "0.75", "1.00"],
      offset: "1e9"),
    TickRecord(
      low: 12345678.0, high: 12345690.0, length: 357.12, isHorizontal: true,
      places: [12345678.0, 12345680.0, 12345682.0, 12345684.0, 12345686.0, 12345688.0, 12345690.0],
      labels: ["78", "80", "82", "84", "86", "88", "90"],
      offset: "+1.23456e7"),
    TickRecord(
      low: 0.1, high: 0.2, length: 357.12, isHorizontal: true,
      places: [0.1, 0.12000000000000001, 0.14, 0.16, 0.18, 0.2],
      labels: ["0.10", "0.12", "0.14", "0.16", "0.18", "0.20"],
      offset: ""),
    TickRecord(
      low: 3.0, high: 3.0001, length: 357.12, isHorizontal: true,
      places: [3.0, 3.00002, 3.0000400000000003, 3.00006, 3.00008, 3.0001],
      labels: ["0.00000", "0.00002", "0.00004", "0.00006", "0.00008", "0.00010"],
      offset: "+3"),
    TickRecord(
      low: -0.055, high: 0.055, length: 357.12, isHorizontal: true,
      places: [
        -0.039999999999999994, -0.019999999999999997, 0.0, 0.020000000000000004,
        0.04000000000000001,
      ],
      labels: ["−0.04", "−0.02", "0.00", "0.02", "0.04"],
      offset: ""),
    TickRecord(
      low: 1e-300, high: 2e-300, length: 357.12, isHorizontal: true,
      places: [],
      labels: [],
      offset: ""),
    TickRecord(
      low: 10000000000.0, high: 11000000000.0, length: 357.12, isHorizontal: true,
      places: [
        10000000000.0, 10200000000.0, 10400000000.0, 10600000000.0, 10800000000.0, 11000000000.0,
      ],
      labels: ["1.00", "1.02", "1.04", "1.06", "1.08", "1.10"],
      offset: "1e10"),
    TickRecord(
      low: -1234.5, high: -1230.0, length: 357.12, isHorizontal: true,
      places: [
        -1234.5, -1234.0, -1233.5, -1233.0, -1232.5, -1232.0, -1231.5, -1231.0, -1230.5, -1230.0,
      ],
      labels: [
        "−1234.5", "−1234.0", "−1233.5", "−1233.0", "−1232.5", "−1232.0", "−1231.5", "−1231.0",
        "−1230.5", "−1230.0",
      ],
      offset: ""),
    TickRecord(
      low: 0.0, high: 1e+300, length: 357.12, isHorizontal: true,
      places: [0.0, 2e+299, 4e+299, 6e+299, 8e+299, 1e+300],
      labels: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
      offset: "1e300"),
    TickRecord(
      low: 0.0, high: 999999.0, length: 357.12, isHorizontal: true,
      places: [0.0, 200000.0, 400000.0, 600000.0, 800000.0],
      labels: ["0", "200000", "400000", "600000", "800000"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 2000000.0, length: 357.12, isHorizontal: true,
      places: [
        0.0, 250000.0, 500000.0, 750000.0, 1000000.0, 1250000.0, 1500000.0, 1750000.0, 2000000.0,
      ],
      labels: ["0.00", "0.25", "0.50", "0.75", "1.00", "1.25", "1.50", "1.75", "2.00"],
      offset: "1e6"),
    TickRecord(
      low: 5.0, high: 0.0, length: 357.12, isHorizontal: true,
      places: [0.0, 1.0, 2.0, 3.0, 4.0, 5.0],
      labels: ["0", "1", "2", "3", "4", "5"],
      offset: ""),
    TickRecord(
      low: 0.00012, high: 0.00055, length: 357.12, isHorizontal: true,
      places: [
        0.00015000000000000001, 0.0002, 0.00025, 0.00030000000000000003, 0.00035, 0.0004, 0.00045,
        0.0005, 0.00055,
      ],
      labels: [
        "0.00015", "0.00020", "0.00025", "0.00030", "0.00035", "0.00040", "0.00045", "0.00050",
        "0.00055",
      ],
      offset: ""),
    TickRecord(
      low: -45.0, high: 950.0, length: 357.12, isHorizontal: true,
      places: [0.0, 200.0, 400.0, 600.0, 800.0],
      labels: ["0", "200", "400", "600", "800"],
      offset: ""),
    TickRecord(
      low: 9.5, high: 10.5, length: 357.12, isHorizontal: true,
      places: [9.6, 9.8, 10.0, 10.200000000000001, 10.4],
      labels: ["9.6", "9.8", "10.0", "10.2", "10.4"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 59.5, length: 357.12, isHorizontal: true,
      places: [0.0, 10.0, 20.0, 30.0, 40.0, 50.0],
      labels: ["0", "10", "20", "30", "40", "50"],
      offset: ""),
    TickRecord(
      low: -17.0, high: 3.0, length: 357.12, isHorizontal: true,
      places: [-15.0, -12.5, -10.0, -7.5, -5.0, -2.5, 0.0, 2.5],
      labels: ["−15.0", "−12.5", "−10.0", "−7.5", "−5.0", "−2.5", "0.0", "2.5"],
      offset: ""),
    TickRecord(
      low: 1e-08, high: 1.0, length: 357.12, isHorizontal: true,
      places: [0.2, 0.4, 0.6000000000000001, 0.8, 1.0],
      labels: ["0.2", "0.4", "0.6", "0.8", "1.0"],
      offset: ""),
    TickRecord(
      low: -1.0, high: 1.0, length: 167.4, isHorizontal: true,
      places: [-1.0, -0.5, 0.0, 0.5, 1.0],
      labels: ["−1.0", "−0.5", "0.0", "0.5", "1.0"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 9.0, length: 167.4, isHorizontal: true,
      places: [0.0, 2.0, 4.0, 6.0, 8.0],
      labels: ["0", "2", "4", "6", "8"],
      offset: ""),
    TickRecord(
      low: 2.49, high: 19.91, length: 167.4, isHorizontal: true,
      places: [5.0, 10.0, 15.0],
      labels: ["5", "10", "15"],
      offset: ""),
    TickRecord(
      low: -0.32, high: 0.55, length: 167.4, isHorizontal: true,
      places: [-0.2, 0.0, 0.20000000000000007, 0.4],
      labels: ["−0.2", "0.0", "0.2", "0.4"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 123456.0, length: 167.4, isHorizontal: true,
      places: [0.0, 25000.0, 50000.0, 75000.0, 100000.0],
      labels: ["0", "25000", "50000", "75000", "100000"],
      offset: ""),
    TickRecord(
      low: 1e-05, high: 9e-05, length: 167.4, isHorizontal: true,
      places: [2e-05, 4e-05, 6.000000000000001e-05, 8e-05],
      labels: ["2", "4", "6", "8"],
      offset: "1e−5"),
    TickRecord(
      low: 100000.5, high: 100002.5, length: 167.4, isHorizontal: true,
      places: [100000.5, 100001.0, 100001.5, 100002.0, 100002.5],
      labels: ["0.5", "1.0", "1.5", "2.0", "2.5"],
      offset: "+1e5"),
    TickRecord(
      low: 0.9999, high: 1.0001, length: 167.4, isHorizontal: true,
      places: [0.9999, 0.99995, 1.0, 1.00005, 1.0001],
      labels: ["−0.00010", "−0.00005", "0.00000", "0.00005", "0.00010"],
      offset: "+1"),
    TickRecord(
      low: -3.5, high: 0.6, length: 167.4, isHorizontal: true,
      places: [-3.0, -2.0, -1.0, 0.0],
      labels: ["−3", "−2", "−1", "0"],
      offset: ""),
    TickRecord(
      low: 1990.0, high: 2024.0, length: 167.4, isHorizontal: true,
      places: [1990.0, 2000.0, 2010.0, 2020.0],
      labels: ["1990", "2000", "2010", "2020"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 7.0, length: 167.4, isHorizontal: true,
      places: [0.0, 2.0, 4.0, 6.0],
      labels: ["0", "2", "4", "6"],
      offset: ""),
    TickRecord(
      low: -1000000000.0, high: 1000000000.0, length: 167.4, isHorizontal: true,
      places: [-1000000000.0, -500000000.0, 0.0, 500000000.0, 1000000000.0],
      labels: ["−1.0", "−0.5", "0.0", "0.5", "1.0"],
      offset: "1e9"),
    TickRecord(
      low: 12345678.0, high: 12345690.0, length: 167.4, isHorizontal: true,
      places: [12345680.0, 12345682.5, 12345685.0, 12345687.5, 12345690.0],
      labels: ["80.0", "82.5", "85.0", "87.5", "90.0"],
      offset: "+1.23456e7"),
    TickRecord(
      low: 3.0, high: 3.0001, length: 167.4, isHorizontal: true,
      places: [3.0, 3.000025, 3.00005, 3.0000750000000003, 3.0001],
      labels: ["0.000000", "0.000025", "0.000050", "0.000075", "0.000100"],
      offset: "+3"),
    TickRecord(
      low: -0.055, high: 0.055, length: 167.4, isHorizontal: true,
      places: [
        -0.05000000000000001, -0.02500000000000001, 0.0, 0.024999999999999994, 0.04999999999999999,
      ],
      labels: ["−0.050", "−0.025", "0.000", "0.025", "0.050"],
      offset: ""),
    TickRecord(
      low: -1234.5, high: -1230.0, length: 167.4, isHorizontal: true,
      places: [-1234.0, -1233.0, -1232.0, -1231.0, -1230.0],
      labels: ["−1234", "−1233", "−1232", "−1231", "−1230"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 2000000.0, length: 167.4, isHorizontal: true,
      places: [0.0, 500000.0, 1000000.0, 1500000.0, 2000000.0],
      labels: ["0.0", "0.5", "1.0", "1.5", "2.0"],
      offset: "1e6"),
    TickRecord(
      low: 0.00012, high: 0.00055, length: 167.4, isHorizontal: true,
      places: [0.0002, 0.00030000000000000003, 0.0004, 0.0005],
      labels: ["0.0002", "0.0003", "0.0004", "0.0005"],
      offset: ""),
    TickRecord(
      low: 0.0, high: 59.5, length: 167.4, isHorizontal: true,
      places: [0.0, 20.0, 40.0],
      labels: ["0", "20", "40"],
      offset: ""),
    TickRecord(
      low: -17.0, high: 3.0, length: 167.4, isHorizontal: true,
      places: [-15.0, -10.0, -5.0, 0.0],
      labels: ["−15", "−10", "−5", "0"],
      offset: ""),
  ]

  static let logarithmic: [TickRecord] = [
    TickRecord(
      low: 1.0, high: 1000.0, length: 266.112, isHorizontal: false,
      places: [1.0, 10.0, 100.0, 1000.0],
      labels: ["$10^{0}$", "$10^{1}$", "$10^{2}$", "$10^{3}$"],
      offset: ""),
    TickRecord(
      low: 0.05, high: 1100.0, length: 266.112, isHorizontal: false,
      places: [0.1, 1.0, 10.0, 100.0, 1000.0],
      labels: ["$10^{-1}$", "$10^{0}$", "$10^{1}$", "$10^{2}$", "$10^{3}$"],
      offset: ""),
    TickRecord(
      low: 1e-10, high: 10000000000.0, length: 266.112, isHorizontal: false,
      places: [1e-09, 1e-06, 0.001, 1.0, 1000.0, 1000000.0, 1000000000.0],
      labels: [
        "$10^{-9}$", "$10^{-6}$", "$10^{-3}$", "$10^{0}$", "$10^{3}$", "$10^{6}$", "$10^{9}$",
      ],
      offset: ""),
    TickRecord(
      low: 1.0, high: 2.0, length: 266.112, isHorizontal: false,
      places: [1.0],
      labels: ["$10^{0}$"],
      offset: ""),
    TickRecord(
      low: 1.0, high: 20.0, length: 266.112, isHorizontal: false,
      places: [1.0, 10.0],
      labels: ["$10^{0}$", "$10^{1}$"],
      offset: ""),
    TickRecord(
      low: 3.0, high: 4.0, length: 266.112, isHorizontal: false,
      places: [],
      labels: [],
      offset: ""),
    TickRecord(
      low: 2.0, high: 80.0, length: 266.112, isHorizontal: false,
      places: [10.0],
      labels: ["$10^{1}$"],
      offset: ""),
    TickRecord(
      low: 0.001, high: 0.1, length: 266.112, isHorizontal: false,
      places: [0.001, 0.01, 0.1],
      labels: ["$10^{-3}$", "$10^{-2}$", "$10^{-1}$"],
      offset: ""),
    TickRecord(
      low: 0.5, high: 50000000.0, length: 266.112, isHorizontal: false,
      places: [1.0, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0, 10000000.0],
      labels: [
        "$10^{0}$", "$10^{1}$", "$10^{2}$", "$10^{3}$", "$10^{4}$", "$10^{5}$", "$10^{6}$",
        "$10^{7}$",
      ],
      offset: ""),
    TickRecord(
      low: 1e-50, high: 1e+50, length: 266.112, isHorizontal: false,
      places: [1e-48, 1e-36, 1e-24, 1e-12, 1.0, 1000000000000.0, 1e+24, 1e+36, 1e+48],
      labels: [
        "$10^{-48}$", "$10^{-36}$", "$10^{-24}$", "$10^{-12}$", "$10^{0}$", "$10^{12}$",
        "$10^{24}$", "$10^{36}$", "$10^{48}$",
      ],
      offset: ""),
    TickRecord(
      low: 100.0, high: 1.0, length: 266.112, isHorizontal: false,
      places: [1.0, 10.0, 100.0],
      labels: ["$10^{0}$", "$10^{1}$", "$10^{2}$"],
      offset: ""),
    TickRecord(
      low: 7.0, high: 900.0, length: 266.112, isHorizontal: false,
      places: [10.0, 100.0],
      labels: ["$10^{1}$", "$10^{2}$"],
      offset: ""),
  ]

  /// Minor ticks of the same axes: how many, and those with texts.
  static let minor: [(count: Int, labels: [String])] = [
    (24, []),
    (37, []),
    (0, []),
    (1, ["$2\\times10^{0}$"]),
    (9, []),
    (2, ["$3\\times10^{0}$", "$4\\times10^{0}$"]),
    (
      15,
      [
        "$2\\times10^{0}$", "$3\\times10^{0}$", "$4\\times10^{0}$", "$6\\times10^{0}$",
        "$2\\times10^{1}$", "$3\\times10^{1}$", "$4\\times10^{1}$", "$6\\times10^{1}$",
      ]
    ),
    (16, []),
    (65, []),
    (0, []),
    (16, []),
    (19, []),
  ]
}

// swift-tools-version: 6.1
import PackageDescription

// In the shipped program no access to a variable is checked for another one that is under way:
// the checks cost a third of a loop over lists and objects. Nor are canaries put on the stack: every
// call looks how much of it is left, by the address of a variable, and would pay for one. Tests of
// debug builds keep both.
let unwatched: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-Xfrontend", "-disable-stack-protector"],
    .when(configuration: .release))
]

// The rooms of gd and the arrows between them; ARCHITECTURE.md draws the same picture.
// Arrows point downward only, and SwiftPM enforces it.
let package = Package(
  name: "gd",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "gd", targets: ["gd"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // Programs in the language: bytes → tokens → tree.
    .target(name: "Syntax"),

    // Numbers: tensors, gradients, random numbers, printing.
    .target(
      name: "Tensors", dependencies: ["CKernels", "COpenBLAS"], swiftSettings: unwatched),
    .target(
      name: "CKernels",
      cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno"])],
      linkerSettings: [.linkedLibrary("sleef"), .linkedLibrary("m")]),
    .target(name: "COpenBLAS", dependencies: ["CLateLibrary"]),

    // Libraries that are opened when they are first needed.
    .target(
      name: "CLateLibrary", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

    // Pictures.
    .target(name: "Plotting", dependencies: ["CCairo"]),
    .target(name: "CCairo", dependencies: ["CLateLibrary"]),

    // Meaning: values, scopes, the tree walk.
    .target(
      name: "Evaluator",
      dependencies: ["Syntax", "Tensors", "BigInt"], swiftSettings: unwatched),

    // What a script can name: builtins, math, torch, nn, optim, plt.
    .target(
      name: "Library", dependencies: ["Evaluator", "Tensors", "Plotting", "BigInt"],
      resources: [.embedInCode("Prelude")], swiftSettings: unwatched),

    // The only door to GNU readline.
    .target(name: "LineEditing", dependencies: ["CReadline"]),
    .systemLibrary(
      name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),

    // The program: arguments, running a file, the REPL.
    .executableTarget(
      name: "gd",
      dependencies: [
        "Library", "Evaluator", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Without its symbols the program is half as large; at a fixed address it starts 10% sooner,
      // for nothing in it need be relocated.
      linkerSettings: [
        .unsafeFlags(
          ["-Xlinker", "-s", "-Xclang-linker", "-no-pie"],
          .when(platforms: [.linux], configuration: .release))
      ]),

    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "TerminalTesting"]),
    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors", "CLateLibrary", "TerminalTesting"]),
    .testTarget(name: "PlottingTests", dependencies: ["Plotting"]),
    .testTarget(name: "EvaluatorTests", dependencies: ["Evaluator"]),
    .testTarget(name: "LibraryTests", dependencies: ["Library"]),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "LineEditingProbe", "TerminalTesting"]),
    .testTarget(name: "ScriptTests", dependencies: ["gd", "TerminalTesting"]),

    // What tests stand on: a program run through pipes or a pseudo-terminal, and one to run;
    // random numbers from a seed.
    .target(
      name: "TerminalTesting", dependencies: ["CTerminalTesting"], path: "Tests/TerminalTesting"),
    .target(name: "CTerminalTesting", path: "Tests/CTerminalTesting"),
    .executableTarget(
      name: "LineEditingProbe", dependencies: ["LineEditing"], path: "Tests/LineEditingProbe"),
  ],
  swiftLanguageModes: [.v6]
)

#if os(Linux)
  import Testing

  /// A library that cannot be opened costs a program what needs it, and nothing else.
  @Suite("Missing libraries")
  struct MissingLibraryTests {
    /// Runs a program that finds an empty file where it looks for a library.
    private func run(_ text: String, without library: String) throws -> String {
      let scratch = try Scratch()
      try scratch.write("", to: library)
      try scratch.write(text, to: "program.gd")
      let result = try scratch.gd(["program.gd"], changes: ["LD_LIBRARY_PATH": scratch.path])
      #expect(result.status == 0)
      #expect(result.complaints.isEmpty)
      return result.output
    }

    @Test func productsNeedOpenBLAS() throws {
      let output = try run(
        """
        import torch
        print(torch.ones(2, 2) @ torch.ones(2))
        a = torch.ones(40, 40)
        for product in [lambda: a @ a, lambda: a.double() @ a.double()]:
            try:
                print(product())
            except RuntimeError as error:
                print(str(error).split(':')[0])
        print(torch.ones(2, 2, dtype=torch.int64) @ torch.ones(2, dtype=torch.int64))
        """, without: "libopenblas.so.0")
      let failure = "matrix products need OpenBLAS\n"
      #expect(output == "tensor([2., 2.])\n" + failure + failure + "tensor([2, 2])\n")
    }

    @Test(arguments: ["plt.show()", "plt.savefig('figure.svg')", "plt.savefig('figure.png')"])
    func picturesNeedCairo(statement: String) throws {
      let output = try run(
        """
        import matplotlib.pyplot as plt
        plt.plot([1, 2, 3])
        plt.legend(['rise'])
        try:
            \(statement)
        except RuntimeError as error:
            print(str(error).split(' (')[0])
        """, without: "libcairo.so.2")
      #expect(output == "pictures need Cairo\n")
    }
  }
#endif

import Evaluator

extension ModuleDeclaration {
  /// What `sys` says of the language and its numbers.
  static var systemFacts: [Member] {
    lazy(
      [
        "version_info", "flags", "float_info", "int_info", "hash_info", "thread_info",
        "implementation", "displayhook", "excepthook", "getfilesystemencoding",
        "getfilesystemencodeerrors", "getswitchinterval", "is_finalizing", "gettrace", "getprofile",
        "unraisablehook",
      ], of: "_sys")
      + [
        .value("byteorder", Value("little")), .value("hexversion", .int(0x030B_00F0)),
        .value("maxunicode", .int(0x10FFFF)), .value("api_version", .int(1013)),
        .value("float_repr_style", Value("short")), .value("copyright", Value("")),
        .value("dont_write_bytecode", .bool(true)), .value("warnoptions", Value(list: [])),
        .value("orig_argv", Value(list: [])), .value("platlibdir", Value("lib")),
      ]
      + ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"].map { .value($0, Value("")) }
      + functions.map { .builtin($0) }
  }

  private static var functions: [Builtin] {
    [
      Builtin("getdefaultencoding()", "How texts become bytes.") { _ in Value("utf-8") },
      Builtin("exception()", "The error that is handled now.") { call in
        call.interpreter.handledError.map { .instance(call.interpreter.exception(of: $0)) }
          ?? .none
      },
      Builtin("get_int_max_str_digits()", "How many digits texts of integers may have.") { call in
        .int(call.interpreter.maximumDigits)
      },
      Builtin("set_int_max_str_digits(maxdigits)", "Sets how many digits texts of ints may have.") {
        call throws(ScriptError) in
        let count = try call.int(0)
        guard count == 0 || count >= 640 else {
          throw ScriptError(.valueError, "maxdigits must be 0 or larger than 640")
        }
        call.interpreter.maximumDigits = count
        return .none
      },
    ]
  }
}

import Evaluator
import Syntax

extension ModuleDeclaration {
  /// Sets of characters.
  public static var string: ModuleDeclaration {
    ModuleDeclaration("string") { _ in
      let lower = "abcdefghijklmnopqrstuvwxyz"
      let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
      let whitespace = " \t\n\r\u{b}\u{c}"
      let digits = "0123456789"
      return [
        .value("ascii_lowercase", Value(lower)),
        .value("ascii_uppercase", Value(lower.uppercased())),
        .value("ascii_letters", Value(lower + lower.uppercased())),
        .value("digits", Value(digits)), .value("hexdigits", Value(digits + "abcdefABCDEF")),
        .value("octdigits", Value("01234567")), .value("punctuation", Value(punctuation)),
        .value("whitespace", Value(whitespace)),
        .value(
          "printable", Value(digits + lower + lower.uppercased() + punctuation + whitespace)),
        .source(
          name: "string.gd", text: String(decoding: PackageResources.string_gd, as: UTF8.self)),
      ]
    }
  }

  /// Features that the language has anyway.
  public static var future: ModuleDeclaration {
    ModuleDeclaration("__future__") { _ in
      [
        "annotations", "division", "print_function", "absolute_import", "unicode_literals",
        "generator_stop",
      ].map { .value($0, .none) }
    }
  }

  /// Modules written in the language itself.
  static var written: [ModuleDeclaration] {
    let sources: [(String, () -> [[UInt8]])] = [
      ("_moments", { [PackageResources.moments_gd] }),
      ("_sys", { [PackageResources.sys_gd] }),
      ("_typing", { [PackageResources.typing_hints_gd] }),
      ("_typing_containers", { [PackageResources.typing_containers_gd] }),
      ("calendar", { [PackageResources.calendar_gd] }),
      (
        "collections.abc",
        { [PackageResources.collections_abc_gd, PackageResources.collections_abc_mixins_gd] }
      ),
      ("copyreg", { [PackageResources.copyreg_gd] }),
      ("errno", { [PackageResources.errno_gd] }),
      ("graphlib", { [PackageResources.graphlib_gd] }),
      ("keyword", { [PackageResources.keyword_gd] }),
      ("reprlib", { [PackageResources.reprlib_gd] }),
      ("_collections", { [PackageResources.collections_user_gd] }),
      ("_itertools", { [PackageResources.itertools_gd] }),
      ("_re", { [PackageResources.re_flags_gd] }),
      ("abc", { [PackageResources.abc_gd] }),
      ("array", { [PackageResources.array_gd] }),
      ("base64", { [PackageResources.base64_gd] }),
      ("bisect", { [PackageResources.bisect_gd] }),
      ("cmath", { [PackageResources.cmath_gd] }),
      ("collections", { [PackageResources.collections_gd] }),
      ("contextlib", { [PackageResources.contextlib_gd] }),
      ("copy", { [PackageResources.copy_gd] }),
      ("csv", { [PackageResources.csv_gd] }),
      ("dataclasses", { [PackageResources.dataclasses_gd] }),
      ("datetime", { [PackageResources.datetime_delta_gd, PackageResources.datetime_gd] }),
      (
        "decimal",
        {
          [
            PackageResources.decimal_gd, PackageResources.decimal_arithmetic_gd,
            PackageResources.decimal_functions_gd, PackageResources.decimal_number_gd,
            PackageResources.decimal_contexts_gd,
          ]
        }
      ),
      ("enum", { [PackageResources.enum_gd, PackageResources.enum_flags_gd] }),
      ("fnmatch", { [PackageResources.fnmatch_gd] }),
      ("fractions", { [PackageResources.fractions_gd] }),
      ("functools", { [PackageResources.functools_gd] }),
      ("glob", { [PackageResources.glob_gd] }),
      ("heapq", { [PackageResources.heapq_gd] }),
      ("inspect", { [PackageResources.inspect_gd, PackageResources.inspect_kinds_gd] }),
      ("html", { [PackageResources.html_gd] }),
      ("io", { [PackageResources.io_gd] }),
      ("json", { [PackageResources.json_gd] }),
      ("logging", { [PackageResources.logging_gd] }),
      ("logging.config", { [PackageResources.logging_config_gd] }),
      ("logging.handlers", { [PackageResources.logging_handlers_gd] }),
      ("numbers", { [PackageResources.numbers_gd] }),
      ("operator", { [PackageResources.operator_gd] }),
      ("pathlib", { [PackageResources.pathlib_gd] }),
      ("pickle", { [PackageResources.pickle_gd] }),
      ("platform", { [PackageResources.platform_gd] }),
      ("pprint", { [PackageResources.pprint_gd] }),
      ("shutil", { [PackageResources.shutil_gd] }),
      (
        "statistics",
        { [PackageResources.statistics_gd, PackageResources.statistics_normal_gd] }
      ),
      ("textwrap", { [PackageResources.textwrap_gd] }),
      ("timeit", { [PackageResources.timeit_gd] }),
      ("traceback", { [PackageResources.traceback_gd] }),
      ("types", { [PackageResources.types_gd] }),
      ("typing", { [PackageResources.typing_gd, PackageResources.typing_generic_gd] }),
      ("weakref", { [PackageResources.weakref_gd] }),
      ("warnings", { [PackageResources.warnings_gd] }),
      (
        "argparse",
        {
          [
            PackageResources.argparse_help_gd, PackageResources.argparse_gd,
            PackageResources.argparse_parser_gd,
          ]
        }
      ),
    ]
    return sources.map { module($0.0, $0.1) }
  }

  /// What `collections.abc` asks of classes.
  private static var hasMethod: Member {
    .builtin(
      Builtin("_has_method(cls, name, /)", "Whether instances have a special method.") {
        call throws(ScriptError) in
        guard case .class(let type) = call[0] else { return .bool(false) }
        return .bool(call.interpreter.hasMethod(type, named: try call.string(1)))
      })
  }

  /// What of `typing` needs other modules.
  private static let containers = [
    "Callable", "ChainMap", "Collection", "Container", "ContextManager", "Counter", "DefaultDict",
    "Deque", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "OrderedDict", "Reversible",
    "Sequence", "Sized", "ValuesView",
  ]

  /// What of `typing` few programs use.
  private static let hints = [
    "AbstractSet", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator",
    "Awaitable", "BinaryIO", "ByteString", "Coroutine", "ForwardRef", "IO", "Match", "Pattern",
    "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex",
    "SupportsInt", "SupportsRound", "TextIO", "TypedDict", "assert_never", "assert_type",
    "clear_overloads", "dataclass_transform", "get_overloads", "get_type_hints", "is_typeddict",
    "no_type_check", "no_type_check_decorator", "overload", "reveal_type",
  ]

  /// Names of another module, which is made when one of them is used.
  static func lazy(_ names: [String], of module: String) -> [Member] {
    names.map { name in
      .lazy(name) { interpreter throws(ScriptError) in
        let module = try interpreter.module(named: module)
        return try interpreter.attribute(of: .module(module), named: name)
      }
    }
  }

  private static func module(_ name: String, _ sources: @escaping () -> [[UInt8]])
    -> ModuleDeclaration
  {
    ModuleDeclaration(name) { interpreter in
      var members: [Member] = []
      if name == "collections" {
        // Classes of scripts inherit from a class that inherits from dict.
        let base = interpreter.makeClass(
          "dict", bases: [interpreter.classObject(named: "dict")], moduleName: name)
        members.append(.value("_dict", .class(base)))
        members += lazy(["ChainMap", "UserDict", "UserList", "UserString"], of: "_collections")
        members.append(.module("abc", fullName: "collections.abc"))
      }
      if name == "collections.abc" { members.append(hasMethod) }
      if name == "logging" {
        members += ["config", "handlers"].map { .module($0, fullName: "logging.\($0)") }
      }
      if name == "weakref" { members.append(WeakReferenceType.member(interpreter)) }
      if name == "inspect" { members += inspectMembers }
      if name == "typing" {
        members += lazy(hints, of: "_typing") + lazy(containers, of: "_typing_containers")
      }
      if name == "traceback" { members += tracebackMembers }
      return members
        + sources().map { .source(name: "\(name).gd", text: String(decoding: $0, as: UTF8.self)) }
    }
  }
}

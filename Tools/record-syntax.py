#!/usr/bin/env python3.11
"""Records what CPython 3.11 says of the snippets below, for Tests/SyntaxTests.

Run it with CPython 3.11 (messages differ between versions); it writes
Tests/SyntaxTests/RecordedSyntax.swift. The tests compare gd's parser with the recording.
"""
import ast
import pathlib
import struct
import sys
import warnings

assert sys.version_info[:2] == (3, 11), "needs CPython 3.11"
warnings.simplefilter("ignore")

# Rejected by CPython: class, message and line are compared.
REJECTED = pathlib.Path(__file__).with_name("syntax-rejected.txt")
# Accepted by CPython: the trees are compared.
ACCEPTED = pathlib.Path(__file__).with_name("syntax-accepted.txt")

BINARY = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.MatMult: "@", ast.Div: "/",
    ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**", ast.BitAnd: "&", ast.BitOr: "|",
    ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
}
UNARY = {ast.USub: "negate", ast.UAdd: "plus", ast.Invert: "invert", ast.Not: "not"}
COMPARE = {
    ast.Eq: "equal", ast.NotEq: "notEqual", ast.Lt: "less", ast.LtE: "lessOrEqual",
    ast.Gt: "greater", ast.GtE: "greaterOrEqual", ast.In: "in", ast.NotIn: "notIn",
    ast.Is: "is", ast.IsNot: "isNot",
}


def escape(text):
    """Writes text on one line; the tests undo it."""
    out = []
    for character in text:
        if character == "\\":
            out.append("\\\\")
        elif " " <= character <= "~":
            out.append(character)
        else:
            out.append("\\u{%x}" % ord(character))
    return "".join(out)


class Dump:
    """The tree as an S-expression, with byte ranges of expressions if asked for."""

    def __init__(self, source, ranges):
        self.starts = [0]
        for line in source.encode().splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.ranges = ranges

    def form(self, *parts):
        return "(" + " ".join(parts) + ")"

    def many(self, nodes):
        return "[" + " ".join(self.expression(n) for n in nodes) + "]"

    def optional(self, node):
        return "-" if node is None else self.expression(node)

    def expression(self, node):
        text = self.kind(node)
        if self.ranges:
            start = self.starts[node.lineno - 1] + node.col_offset
            end = self.starts[node.end_lineno - 1] + node.end_col_offset
            text += f"@{start}-{end}"
        return text

    def string(self, text):
        return '"' + escape(text).replace(" ", "\\u{20}") + '"'

    def formatted(self, values):
        parts = []
        for value in values:
            if isinstance(value, ast.Constant):
                parts.append(self.string(value.value))
            else:
                conversion = "-" if value.conversion == -1 else chr(value.conversion)
                inner = value.format_spec.values if value.format_spec else []
                parts.append(self.form(
                    "format", self.expression(value.value), conversion, self.formatted(inner)))
        return "[" + " ".join(parts) + "]"

    def kind(self, node):
        e = self.expression
        match node:
            case ast.Constant(value=None): return "None"
            case ast.Constant(value=True): return "True"
            case ast.Constant(value=False): return "False"
            case ast.Constant(value=value) if value is ...: return "..."
            case ast.Constant(value=int() as value): return str(value)
            case ast.Constant(value=float() as value):
                return "float:%x" % struct.unpack(">Q", struct.pack(">d", value))
            case ast.Constant(value=str() as value): return self.string(value)
            case ast.Constant(value=bytes() as value): return "bytes:" + value.hex()
            case ast.JoinedStr(): return self.form("f", self.formatted(node.values))
            case ast.Name(): return node.id
            case ast.List(): return self.form("list", self.many(node.elts))
            case ast.Tuple(): return self.form("tuple", self.many(node.elts))
            case ast.Set(): return self.form("set", self.many(node.elts))
            case ast.Dict():
                rows = [f"{self.optional(k)}:{e(v)}" for k, v in zip(node.keys, node.values)]
                return self.form("dict", *rows)
            case ast.ListComp(): return self.comprehension("list", [node.elt], node)
            case ast.SetComp(): return self.comprehension("set", [node.elt], node)
            case ast.GeneratorExp(): return self.comprehension("generator", [node.elt], node)
            case ast.DictComp(): return self.comprehension("dict", [node.key, node.value], node)
            case ast.UnaryOp(): return self.form(UNARY[type(node.op)], e(node.operand))
            case ast.BinOp():
                return self.form(BINARY[type(node.op)], e(node.left), e(node.right))
            case ast.Compare():
                links = [
                    COMPARE[type(o)] + " " + e(c) for o, c in zip(node.ops, node.comparators)]
                return self.form("compare", e(node.left), *links)
            case ast.BoolOp():
                name = "and" if isinstance(node.op, ast.And) else "or"
                return self.form(name, self.many(node.values))
            case ast.IfExp(): return self.form("if", e(node.test), e(node.body), e(node.orelse))
            case ast.Attribute(): return self.form("attribute", e(node.value), node.attr)
            case ast.Subscript(): return self.form("subscript", e(node.value), e(node.slice))
            case ast.Slice():
                parts = [self.optional(x) for x in (node.lower, node.upper, node.step)]
                return self.form("slice", *parts)
            case ast.Call():
                return self.form("call", e(node.func), self.arguments(node.args, node.keywords))
            case ast.Lambda():
                return self.form("lambda", self.parameters(node.args), e(node.body))
            case ast.Starred(): return self.form("star", e(node.value))
            case ast.NamedExpr(): return self.form("named", node.target.id, e(node.value))
            case ast.Yield(): return self.form("yield", self.optional(node.value))
            case ast.YieldFrom(): return self.form("yieldfrom", e(node.value))
        raise ValueError(node)

    def arguments(self, positional, keywords):
        """In the order in which they are written."""
        parts = []
        for value in positional:
            place = (value.lineno, value.col_offset)
            if isinstance(value, ast.Starred):
                parts.append((place, "*" + self.expression(value.value)))
            else:
                parts.append((place, self.expression(value)))
        for keyword in keywords:
            place = (keyword.lineno, keyword.col_offset)
            name = "**" if keyword.arg is None else keyword.arg + "="
            parts.append((place, name + self.expression(keyword.value)))
        return "[" + " ".join(text for _, text in sorted(parts, key=lambda p: p[0])) + "]"

    def comprehension(self, name, parts, node):
        clauses = [
            self.form("for", self.expression(c.target), self.expression(c.iter), self.many(c.ifs))
            for c in node.generators]
        return self.form(name + "comp", *[self.expression(p) for p in parts], *clauses)

    def parameters(self, node):
        out = []
        def one(kind, arg, default):
            text = f"{kind}:{arg.arg}"
            if arg.annotation:
                text += ":" + self.expression(arg.annotation)
            if default:
                text += "=" + self.expression(default)
            out.append(text)
        named = node.posonlyargs + node.args
        defaults = [None] * (len(named) - len(node.defaults)) + node.defaults
        for index, (arg, default) in enumerate(zip(named, defaults)):
            one("positionalOnly" if index < len(node.posonlyargs) else "ordinary", arg, default)
        if node.vararg:
            one("variadic", node.vararg, None)
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            one("keywordOnly", arg, default)
        if node.kwarg:
            one("keywordVariadic", node.kwarg, None)
        return "[" + " ".join(out) + "]"

    def block(self, statements):
        return "{" + " ".join(self.statement(s) for s in statements) + "}"

    def statement(self, node):
        e, o, b, f = self.expression, self.optional, self.block, self.form
        match node:
            case ast.Expr(): return f("expression", e(node.value))
            case ast.Assign(): return f("assign", self.many(node.targets), e(node.value))
            case ast.AugAssign():
                return f("augmented", BINARY[type(node.op)], e(node.target), e(node.value))
            case ast.AnnAssign():
                return f("annotated", e(node.target), e(node.annotation), o(node.value))
            case ast.If():
                branches = []
                while True:
                    branches.append(f(e(node.test), b(node.body)))
                    rest = node.orelse
                    # An `elif` stands where an `if` alone in `else` would not: at its column.
                    if len(rest) == 1 and isinstance(rest[0], ast.If) and (
                            rest[0].col_offset == node.col_offset):
                        node = rest[0]
                    else:
                        break
                return f("if", *branches, b(rest))
            case ast.While(): return f("while", e(node.test), b(node.body), b(node.orelse))
            case ast.For():
                return f("for", e(node.target), e(node.iter), b(node.body), b(node.orelse))
            case ast.FunctionDef():
                return f("def", node.name, self.parameters(node.args), o(node.returns),
                         b(node.body), self.many(node.decorator_list))
            case ast.ClassDef():
                return f("class", node.name, self.arguments(node.bases, node.keywords),
                         b(node.body), self.many(node.decorator_list))
            case ast.Return(): return f("return", o(node.value))
            case ast.Break(): return f("break")
            case ast.Continue(): return f("continue")
            case ast.Pass(): return f("pass")
            case ast.Import():
                return f("import", *[a.name + (":" + a.asname if a.asname else "")
                                     for a in node.names])
            case ast.ImportFrom():
                names = [a.name + (":" + a.asname if a.asname else "") for a in node.names]
                return f("from", str(node.level), node.module or "-", *names)
            case ast.With():
                items = [f(e(i.context_expr), o(i.optional_vars)) for i in node.items]
                return f("with", *items, b(node.body))
            case ast.Try():
                handlers = [f("except", o(h.type), h.name or "-", b(h.body))
                            for h in node.handlers]
                return f("try", b(node.body), *handlers, b(node.orelse), b(node.finalbody))
            case ast.Raise(): return f("raise", o(node.exc), o(node.cause))
            case ast.Assert(): return f("assert", e(node.test), o(node.msg))
            case ast.Global(): return f("global", *node.names)
            case ast.Nonlocal(): return f("nonlocal", *node.names)
            case ast.Delete(): return f("del", self.many(node.targets))
        raise ValueError(node)


def unescape(line):
    """Reads a snippet as it stands in the lists: \\n, \\t and so on as in a Python string."""
    return ast.literal_eval('"""' + line.replace('"', '\\"') + '"""')


def snippets(path):
    for line in path.read_text().splitlines():
        if line and not line.startswith("## "):
            yield unescape(line)


lines = []
for source in snippets(REJECTED):
    try:
        compile(source, "<snippet>", "exec")
    except SyntaxError as error:
        line = error.lineno or 0
        lines.append("\t".join(
            ["reject", escape(source), type(error).__name__, escape(error.msg), str(line)]))
    else:
        sys.exit(f"CPython accepts {source!r}")
for source in snippets(ACCEPTED):
    compile(source, "<snippet>", "exec")
    tree = ast.parse(source)
    lines.append("\t".join(["accept", escape(source), Dump(source, False).block(tree.body)]))
    if not any(isinstance(node, ast.JoinedStr) for node in ast.walk(tree)):
        lines.append("\t".join(["ranges", escape(source), Dump(source, True).block(tree.body)]))

target = pathlib.Path(__file__).parent.parent / "Tests/SyntaxTests/RecordedSyntax.swift"
with target.open("w") as file:
    file.write("// Recorded from CPython %d.%d.%d by Tools/record-syntax.py; not to be edited.\n"
               % sys.version_info[:3])
    file.write('let recordedSyntax = ##"""\n')
    for line in lines:
        file.write("  " + line + "\n")
    file.write('  """##\n')
print(len(lines), "records")

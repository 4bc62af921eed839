"""Random small Python programs, made of templates; Tools/compare-programs runs them.

A template is source text with holes. What is between the angles says how a hole is filled:

    <int>               an expression of this type: a variable, or one of the templates of the type
    <int with i:int>    the same, where the name i is known, and has the type int
    <@i>                the name i itself; each use of a template gets fresh ones
    <new a:int>         a fresh variable, known in what follows
    <var f:function>    the name of a variable of this type; without one, the template is not used
    <block>             statements, indented; `with` gives names to them, too
    <loop>              the same, but variables from outside grow only slowly in it

Now and then an expression has another type than the one asked for: messages are compared, too.

What Python itself leaves open, or what gd does otherwise on purpose, is never printed:

  - the order of a set, which is that of hashes in CPython; sets are sorted first
  - hashes of texts, and addresses of objects: no such value is printed
  - a generator that is left before its end prints nothing in `finally`: CPython closes it when nobody holds it
  - an element that is `nan` is not looked for: floats have no identity in gd
  - sizes that need gigabytes: `<few>` bounds repetition, powers and shifts, and is never of another type
"""

import random
import re

from program_statements import STATEMENTS
from program_templates import EXPRESSIONS

HOLE = re.compile(r"<(@\w+|new \w+:\w+|var \w+|\w+(?: with [\w:, ]+)?)>")
# The types whose values print the same everywhere, so that one may stand for another.
PRINTABLE = ["int", "float", "complex", "str", "bool", "ints", "strs", "table", "pair", "none", "bytes"]
MISTAKES = 0.02
INTEGERS = [2**31 - 1, 2**31, 2**32, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 10**18, 10**23]
FLOATS = ["0.0", "-0.0", "0.1", "0.5", "1.5", "2.5", "-2.5", "1e16", "1e15", "123456789.125", "1e-5", "0.0001",
          "1e22", "1e23", "5e-324", "1.7976931348623157e308", "float('inf')", "float('-inf')", "float('nan')",
          "2.675", "1e100", "9007199254740993.0", "100.0", "3.14159"]
PIECES = ["a", "b", "x", "Z", "hello", "World", "spam eggs", " ", "  lead", "tail\\t", "\\n", "0", "7", "42", "-5",
          "3.5", "1e3", "é", "ß", "日本", "😀", "ǆ", "İ", "²", "½", "\\'", '"', "\\\\", ",", ";", "a,b,,c", "{}",
          "%", "_", "aXbX", "\\x00", "\\x7f", "\\u200b", "Ünïcode", "mississippi", "the cat", "AbC dEf", "١٢"]


class NoSuchVariable(Exception):
    """A template wants a variable that this place does not have."""


def is_expression(text):
    """Whether an f-string may hold what it holds: quotes and backslashes may not stand everywhere in it."""
    try:
        compile(text.strip(), "", "exec")
    except SyntaxError:
        return False
    return True


class Generator:
    """Makes programs; the same seed makes the same ones."""

    def __init__(self, seed, without=()):
        """`without` has words; templates that hold one are not used."""
        self.without = without
        self.printable = [type for type in PRINTABLE if f"<{type}>" not in without]
        self.random = random.Random(seed)
        self.count = 0
        self.grows = True

    def program(self):
        """The statements of one program."""
        self.count = 0
        self.grows = True
        scope = []
        return "\n".join(self.statement(scope, 3) for _ in range(self.random.randint(2, 5)))

    def fresh(self, stem):
        """A name that is not used yet."""
        self.count += 1
        return f"{stem}{self.count}"

    def block(self, scope, depth, kind):
        """Some statements of a block; what they define is unknown behind it, or nearly always."""
        inner = list(scope)
        grew = self.grows
        self.grows = grew and kind == "block"
        lines = [self.statement(inner, depth - 1) for _ in range(self.random.randint(1, 2))]
        self.grows = grew
        if self.random.random() < 0.03:
            scope[:] = inner
        return "\n".join(lines)

    def statement(self, scope, depth):
        """A statement of this depth at most."""
        while True:
            weight, template = self.choice(STATEMENTS)
            if depth <= 0 and ("<block" in template or "<loop" in template):
                continue
            if not self.grows and "<free>" in template:
                continue
            if any(word in template for word in self.without):
                continue
            before = list(scope)
            try:
                return self.filled(template.replace("<free>", ""), scope, depth)
            except NoSuchVariable:
                scope[:] = before

    def choice(self, templates):
        return self.random.choices(templates, [weight for weight, _ in templates])[0]

    def expression(self, type, scope, depth):
        """An expression of a type."""
        chance = self.random.random()
        if chance < MISTAKES and type in PRINTABLE:
            type = self.random.choice(self.printable)
        if type == "any":
            type = self.random.choice(self.printable + ["int", "float", "str", "ints"])
        known = [name for name, known in scope if known == type]
        if known and self.random.random() < (0.45 if depth > 0 else 0.7):
            return self.random.choice(known)
        special = getattr(self, "make_" + type, None)
        if special and (depth <= 0 or type not in EXPRESSIONS or self.random.random() < 0.25):
            return special()
        for _ in range(20):
            weight, template = self.choice(EXPRESSIONS[type])
            if depth <= 0 and special is None and template.count("<") > 1 and self.random.random() < 0.9:
                continue
            if any(word in template for word in self.without):
                continue
            try:
                return self.filled(template, list(scope), depth - 1)
            except NoSuchVariable:
                continue
        if special:
            return special()
        raise NoSuchVariable

    def filled(self, template, scope, depth):
        """A template's text; what it defines is known behind it."""
        names = {}
        defined = []
        pieces = []
        position = 0
        for hole in HOLE.finditer(template):
            pieces.append(template[position:hole.start()])
            position = hole.end()
            kind, _, rest = hole[1].partition(" ")
            if kind.startswith("@"):
                pieces.append(self.name(kind[1:], names))
            elif kind == "new":
                stem, type = rest.split(":")
                pieces.append(self.name(stem, names))
                defined.append((pieces[-1], type))
            elif kind == "var":
                pieces.append(self.variable(rest, scope))
            else:
                added = [entry.strip().split(":") for entry in rest.removeprefix("with").split(",") if entry]
                inner = scope + [(self.local(stem, names, template), type) for stem, type in added]
                if kind in ("block", "loop"):
                    column = hole.start() - (template.rfind("\n", 0, hole.start()) + 1)
                    pieces.append(self.block(inner, depth, kind).replace("\n", "\n" + " " * column))
                else:
                    text = self.expression(kind, inner, min(depth, 3))
                    # `-5.real` is no expression.
                    is_bare = text[:1] in tuple("-0123456789") and template[position : position + 1] == "."
                    pieces.append(f"({text})" if is_bare else text)
        scope += defined
        text = "".join(pieces) + template[position:]
        if '"""' in template and not is_expression(text):
            raise NoSuchVariable
        return text

    def name(self, stem, names):
        """The name that a template calls so."""
        if stem not in names:
            names[stem] = self.fresh(stem)
        return names[stem]

    def local(self, stem, names, template):
        """A fresh name of the template, or one that its text has as it is, such as a parameter."""
        if f"<@{stem}>" in template or f"<new {stem}:" in template:
            return self.name(stem, names)
        return stem

    def variable(self, type, scope):
        """The name of a variable of a type."""
        known = [name for name, other in scope if other == type]
        if not known:
            raise NoSuchVariable
        return self.random.choice(known)

    # What the leaves of expressions are.

    def make_int(self):
        chance = self.random.random()
        if chance < 0.6:
            return str(self.random.randint(-3, 12))
        if chance < 0.8:
            return str(self.random.randint(-1000, 1000))
        return str(self.random.choice(INTEGERS) * self.random.choice([1, 1, -1]))

    def make_few(self):
        return str(self.random.choice([-1, 0, 1, 2, 2, 3, 3, 4, 5, 7]))

    def make_float(self):
        chance = self.random.random()
        if chance < 0.6:
            return self.random.choice(FLOATS)
        if chance < 0.8:
            return repr(round(self.random.uniform(-100, 100), self.random.randint(0, 4)))
        return repr(self.random.uniform(-1, 1) * 10.0 ** self.random.randint(-30, 30))

    def make_complex(self):
        return f"({self.make_float()} + {self.random.choice(['0', '1', '2.5', '1e300'])}j)"

    def make_bool(self):
        return self.random.choice(["True", "False"])

    def make_none(self):
        return "None"

    def make_str(self):
        pieces = [self.random.choice(PIECES) for _ in range(self.random.choice([0, 1, 1, 1, 2, 2, 3]))]
        return "'" + "".join(pieces) + "'"

    def make_bytes(self):
        return self.random.choice(["b''", "b'abc'", "b'a,b'", "b'\\x00\\xff'", "b'caf\\xc3\\xa9'", "b'  x '"])

    def make_ints(self):
        return "[" + ", ".join(self.make_int() for _ in range(self.random.randint(0, 5))) + "]"

    def make_strs(self):
        return "[" + ", ".join(self.make_str() for _ in range(self.random.randint(0, 4))) + "]"

    def make_table(self):
        rows = [f"{self.make_str()}: {self.make_int()}" for _ in range(self.random.randint(0, 4))]
        return "{" + ", ".join(rows) + "}"

    def make_pair(self):
        return f"({self.make_int()}, {self.make_str()})"

    # Specifications of formats.

    def make_spec(self, kinds, extra):
        pick = self.random.choice
        text = pick(["", "", "<", ">", "^", "=", "*<", "0>", "é^", "_="])
        text += pick(["", "", "", "+", "-", " "])
        text += pick(["", "", "", "", "#", "z"]) + pick(["", "", "", "0"])
        text += pick(["", "", "5", "12", "20"]) + pick(["", "", "", ",", "_"])
        return text + pick(extra) + pick(kinds)

    def make_intspec(self):
        return self.make_spec(["", "d", "d", "x", "X", "o", "b", "c", "e", "f", "g", "%", "n", "s"], ["", "", "", ".2"])

    def make_floatspec(self):
        return self.make_spec(["", "", "f", "f", "e", "g", "G", "E", "F", "%", "n", "d", "s"],
                              ["", ".0", ".1", ".2", ".3", ".10", ".17"])

    def make_strspec(self):
        return self.make_spec(["", "", "s", "s", "d", "f", "x"], ["", "", ".1", ".3"])

    def make_percent(self):
        pick = self.random.choice
        return ("%" + pick(["", "", "-", "+", " ", "0", "#", "-+", "#0"]) + pick(["", "", "5", "12"])
                + pick(["", "", ".0", ".2", ".5"]) + pick("diouxXeEfFgGsrac%"))

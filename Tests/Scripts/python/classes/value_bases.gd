# Classes that inherit from int, float, str, tuple, set, frozenset and bytes.

class Celsius(float):
    """A temperature."""

    def __new__(cls, degrees, place="here"):
        made = super().__new__(cls, degrees)
        made.place = place
        return made

    @property
    def fahrenheit(self):
        return self * 9 / 5 + 32

    def __repr__(self):
        return f"Celsius({float(self)})"


c = Celsius(21.5, "home")
print(c, repr(c), c.place, c.fahrenheit, type(c).__name__)
print(c + 1, 1 + c, c - c, c * 2, 2 * c, c / 2, c // 2, c % 2, c**2, -c, abs(c), +c)
print(type(c + 1), type(-c), type(c * c), type(1.5 + c), type(1.5 - c))
print(c == 21.5, 21.5 == c, c < 22, 22 > c, c != 21.5, hash(c) == hash(21.5))
print(isinstance(c, float), isinstance(c, Celsius), isinstance(1.0, Celsius), issubclass(Celsius, float))
print(f"{c:.2f}", f"{c}", f"{c!r}", "%.1f" % c, "{:>8}".format(c), format(c, "e"))
print(round(c), round(c, 0), int(c), bool(c), bool(Celsius(0)), divmod(c, 2), c.is_integer())
print({c: 1}[21.5], {21.5: 2}[c], c in [21.5], [21.5].index(c), max(c, 3), sum([c, c]))
print(float(c), type(float(c)), c.real, c.as_integer_ratio(), float.__add__(c, 1), c.__add__(2))
print(Celsius.__mro__, Celsius.__bases__, Celsius.__doc__)
print(sorted([Celsius(3), 1, Celsius(2)]))


class Count(int):
    def __add__(self, other):
        return Count(super().__add__(other))

    def double(self):
        return Count(self * 2)


n = Count(5)
print(n, n + 1, type(n + 1), type(1 + n), n.double(), type(n.double()), n - 1, type(n - 1))
print([10, 20, 30, 40, 50, 60][n], "ab" * n, [0] * n, list(range(n)), 2**n, n**2, n & 4, n | 8, n ^ 1, ~n, n << 1)
print(n == 5, hash(n) == hash(5), n.bit_length(), f"{n:03d}", hex(n), bin(n), chr(Count(65)), str(n), repr(n))
print(Count("12"), Count("ff", 16), Count(), int(n), type(int(n)), n.numerator, Count.from_bytes(b"\x01\x02", "big"))
print(divmod(n, 2), divmod(17, n), round(n), abs(Count(-4)), pow(n, 2, 7), float(n), n / 2, 7 // n, 7 % n, bool(Count(0)))
print(n if n else 0, not n, n and 1, [n][0] is n, {n: "five"}[5])
n.note = "kept"
print(n.note, vars(n) if hasattr(n, "__dict__") else None)


class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __eq__(self, other):
        return str(self).lower() == str(other).lower()

    def __hash__(self):
        return hash(str(self).lower())


s = Name("Ada")
print(s, repr(s), s.shout(), s == "ADA", "ADA" == s, s != "ada", len(s), s[0], s[1:], s + "!", "!" + s, s * 2)
print(type(s + ""), type(s.upper()), type(s[:]), type(str(s)), list(s), "d" in s, s.find("d"), s.replace("A", "E"))
print({s: 1}[Name("ADA")], ", ".join([s, "Bob"]), "%s and %r" % (s, s), f"{s:>6}|", s.startswith(Name("A")))
print("abc".replace(Name("b"), Name("x")), str.upper(s), "Ad" < s, s > "A", s.split("d"), sorted([Name("b"), "a"]))
print(getattr([1, 2], Name("count"))(1), int(Name("42")), float(Name("1.5")), isinstance(s, str))
print(Name("{} {x}").format(1, x=2), Name(5), Name(b"hi", "ascii"), Name())


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])


p = Point(3, 4)
a, b = p
print(p, p.x, p.y, a, b, len(p), p[0], p[-1], p[:1], list(p), p == (3, 4), (3, 4) == p, hash(p) == hash((3, 4)))
print(p + (1, 1), type(p + (1, 1)), type((1,) + p), p * 2, type(p * 2), 3 in p, p.index(4), p.count(3), p < (3, 5))
print({p: 1}[(3, 4)], isinstance(p, tuple), sorted([Point(2, 1), (1, 2)]), "%d-%d" % p, max(p), [*p], tuple(p))
print(type(tuple(p)), dict([p]), bool(p), repr(p), str(p), (lambda *a: a)(*p))


class Tags(set):
    def add(self, tag):
        super().add(tag.lower())
        return self


t = Tags(["a"])
t.add("B").add("C")
print(sorted(t), len(t), "b" in t, t == {"a", "b", "c"}, t - {"a"} == {"b", "c"}, type(t | {"d"}), type(t))
t |= {"e"}
t.discard("a")
print(sorted(t), type(t), t >= {"b"}, t.isdisjoint({"z"}), sorted(t.union(["q"])), Tags(), repr(Tags([1])))
t.update({"x"})
t.remove("x")
print(sorted(t), {1} | Tags([2]) == {1, 2}, bool(Tags()))
try:
    hash(t)
except TypeError as error:
    print(error)


class Frozen(frozenset):
    pass


f = Frozen([1, 2])
print(f, f == {1, 2}, hash(f) == hash(frozenset([1, 2])), {f: 1}[frozenset([1, 2])], 1 in f, sorted(f | {3}), Frozen())


class Data(bytes):
    pass


d = Data(b"ab")
print(d, d[0], d + b"c", b"c" + d, len(d), d == b"ab", d.decode(), d.hex(), type(d[:1]), hash(d) == hash(b"ab"))


class Weird(Celsius):
    def __eq__(self, other):
        return NotImplemented

    __hash__ = float.__hash__


w = Weird(1.0)
print(repr(w), w.place, isinstance(w, Celsius), Weird.__mro__[1:], w + 1)


class Level(int):
    names = {}

    def __new__(cls, value, name):
        self = int.__new__(cls, value)
        self.name = name
        cls.names[name] = self
        return self

    def __str__(self):
        return self.name


low, high = Level(1, "low"), Level(2, "high")
print(low, repr(low), low < high, f"{high}", f"{high:d}", f"{high:>6}", Level.names, low + high, max(low, high))


class Mixed(str, object):
    pass


print(Mixed("x").upper(), Mixed.__mro__)


def failing(make):
    try:
        print(make())
    except TypeError as error:
        print(type(error).__name__, error)
    except ValueError as error:
        print(type(error).__name__, error)


failing(lambda: type("Bad", (int, str), {}))
failing(lambda: type("Bad", (bool,), {}))
failing(lambda: type("Bad", (range,), {}))
failing(lambda: type("Bad", (type(None),), {}))
failing(lambda: Count("x"))
failing(lambda: Point(1))
failing(lambda: Name("a") + 1)
failing(lambda: Celsius("x"))
failing(lambda: Count(1) + "a")
failing(lambda: Count(1) < "a")
failing(lambda: Count(1)[0])
failing(lambda: len(Count(1)))
failing(lambda: Name("a") - 1)
failing(lambda: {Tags(): 1})
print(Count(5) == 5.0, 5.0 == Count(5), Count(5) > 4.5, Count(5) - 2.5, 2.5 - Count(5), Count(5) / 2.5, Count(7) // 2.0)
print(Celsius(2.5) + Count(1), True + Celsius(1), Celsius(1) == True, max(Count(3), 2.5), round(Celsius(2.567), 1), Count(5).__eq__(5))

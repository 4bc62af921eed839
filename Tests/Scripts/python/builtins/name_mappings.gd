# globals(), locals(), vars() and __dict__ are dictionaries that write through.
g = globals()
g["made"] = 5
print(made, "made" in g, g["__name__"], isinstance(g, dict), type(g).__name__)
made = 6
print(g["made"], g.get("made"), g.get("missing", "none"))
del g["made"]
try:
    made
except NameError as error:
    print(error)
g.update(one=1, two=2)
print(one, two, g.pop("one"), "one" in g, g.setdefault("two", 9), g.setdefault("three", 3), three)


class Thing:
    kind = "thing"

    def __init__(self):
        self.a = 1
        self.b = [2]


t = Thing()
d = vars(t)
print(d, d == {"a": 1, "b": [2]}, {"a": 1, "b": [2]} == d, len(d), list(d), isinstance(d, dict), bool(d))
d["c"] = 3
print(t.c, t.__dict__, "c" in d, "z" in d, sorted(d.items()), list(d.values()), list(d.keys()))
t.d = 4
print(d["d"], d.pop("d"), hasattr(t, "d"))
del d["a"]
print(hasattr(t, "a"), d)
t.__dict__.update({"x": 10, "y": 20}, z=30)
print(t.x, t.y, t.z, d.copy(), dict(d), {**d}, d | {"q": 1})
print([k for k in d], max(d), json_like := {k: v for k, v in d.items()})
d.clear()
print(d, vars(t), t.__dict__, bool(d))
t.__dict__ = {"fresh": 1}
print(t.fresh, vars(t))
for action in [lambda: d["missing"], lambda: d.pop("missing"), lambda: hash(d), lambda: vars(5), lambda: vars(1, 2)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Dynamic:
    def __init__(self, **options):
        self.__dict__.update(options)

    def __getattr__(self, name):
        return f"no {name}"

    def __repr__(self):
        return "Dynamic(" + ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"


print(Dynamic(a=1, b="x"), Dynamic(a=1).other, vars(Dynamic(q=2)))


class Slotless:
    def __setattr__(self, name, value):
        self.__dict__[name] = value * 2


s = Slotless()
s.v = 4
print(s.v, vars(s))
members = vars(Thing)
print(members["kind"], type(members).__name__, "kind" in Thing.__dict__, sorted(k for k in members if not k.startswith("__")))
try:
    members["kind"] = 1
except TypeError as error:
    print(error)
Thing.later = 5
print(members["later"], members.get("later"), hasattr(members, "update"))


def function(a, b=2, *, c=3):
    local = a + b
    print(sorted(locals().items()), sorted(vars().items()), dir())
    names = locals()
    names["a"] = 100
    return a


print(function(1))
function.note = "kept"
function.__dict__["other"] = 5
print(function.note, function.other, function.__dict__, vars(function))
import math
print(vars(math)["pi"] == math.pi, math.__dict__["floor"](2.5), "sqrt" in vars(math))


class Body:
    first = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
    locals()["second"] = 2
    third = second + 1


print(Body.names, Body.second, Body.third)
print("Body" in dir(), sorted(n for n in dir(t) if not n.startswith("__")))


class Listed:
    def __dir__(self):
        return ["b", "a"]


print(dir(Listed()))

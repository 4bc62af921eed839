# eval, exec and compile.
x = 10


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


print(eval("x + 1"), eval("  x * 2"), eval("[n * x for n in range(3)]"), eval("(lambda a: a + x)(5)"))
print(eval("a + b", {"a": 1, "b": 2}), eval("a + b", {"a": 1}, {"b": 5}), eval("x", {}, {"x": 3}))


def local():
    y = 5
    z = 6
    eval("y")
    print(eval("y + z + x"), eval("locals()['y']"), sorted(eval("vars()")))
    exec("y = 100")
    print(y)
    exec("w = y + 1; print('inside', w)")
    return eval("[y for _ in range(2)]", {"y": 9})


print(local())
names = {}
exec("a = 1\nb = a + 1\ndef f(n):\n    return n + b\nclass C:\n    value = a\n", names)
print(names["a"], names["b"], names["f"](10), names["C"].value, names["C"].__module__, sorted(k for k in names if k[0] != "_"))
exec("b = 50", names)
print(names["f"](10), names["b"], "__builtins__" in names)
names["b"] = 7
print(eval("f(1)", names))
exec("global_one = 3\nx += 1")
print(global_one, x)
spaces = {"q": 1}
exec("r = q + 1\nq = 10\ndel s\nprint(sorted(locals()))", {}, spaces | {"s": 0})
exec("r = q + 1\nq = 10", {}, spaces)
print(spaces)
code = compile("n * 2", "<mine>", "eval")
print([eval(code, {"n": n}) for n in range(4)], code.co_filename)
block = compile("total = 0\nfor i in range(n):\n    total += i\n", "block", "exec")
space = {"n": 5}
exec(block, space)
print(space["total"], eval(block, {"n": 1}), exec("1"))
exec(compile("1 + 1", "<s>", "single"))
exec(compile("q = 5", "<s>", "exec"))
print(q)
show(lambda: eval("1 +"))
show(lambda: eval("x = 1"))
show(lambda: eval("undefined_name"))
show(lambda: eval(5))
show(lambda: eval("1", 5))
show(lambda: exec("1", 5))
show(lambda: eval("1", {}, 5))
show(lambda: compile("1", "f", "other"))
show(lambda: exec("raise ValueError('from exec')"))
show(lambda: eval("1/0"))
show(lambda: exec("return 1"))
show(lambda: eval("len([1, 2, 3])", {"__builtins__": {}}))
show(lambda: eval("x", {"__builtins__": {"x": "own"}}))
show(lambda: eval("y1 := 5"))
show(lambda: eval("(y1 := 5)"))
show(lambda: eval(b"1 + 2"))
try:
    compile("a b\n", "prog.py", "exec")
except SyntaxError as error:
    print(error, "|", error.msg, error.filename, error.lineno, error.offset, error.text)
try:
    exec("def f(:\n    pass")
except SyntaxError as error:
    print(error.lineno, error.filename)


class Holder:
    member = 4
    double = eval("member * 2")
    exec("triple = member * 3")


print(Holder.double, Holder.triple)
print([eval(text) for text in ["1", "'a'", "None", "{1: 2}", "(1, 2)", "-5", "1 if x else 2"]])


def recursive(n):
    return eval("recursive(n - 1) + 1") if n else 0


print(recursive(20))
functions = {}
for name in ["sin", "cos"]:
    exec(f"def {name}(v):\n    return '{name}', v", functions)
print(functions["sin"](1), functions["cos"](2))
for i in range(3):
    exec("acc = i * i")
    print(acc, end=" ")
print()
print(eval("__name__"), eval("__name__", {"__name__": "other"}))
print(list(map(eval, ["1 + 1", "x"])))

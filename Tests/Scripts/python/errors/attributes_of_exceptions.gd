# What exceptions know of themselves.
def show(make):
    try:
        print(make())
    except BaseException as error:
        print(type(error).__name__, error)
e = ValueError(1, 2)
print(e.args, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__, repr(e), str(e), e.with_traceback(None) is e)
try:
    raise e
except ValueError as x:
    print(x.__traceback__ is not None, type(x.__traceback__).__name__ , x.__traceback__.tb_lineno)
e.add_note("n1")
print(e.__notes__)
class E(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code
    def __str__(self): return f"E{self.code}"
print(E(5), repr(E(5)), E(5).args, E(5, 6).args)
show(lambda: OSError(2, "no such", "file.txt"))
print(repr(OSError(2, "No such")), OSError(2, "x").errno, OSError(2, "x", "f").filename, type(OSError(2, "x")).__name__)
print(KeyError("a"), repr(KeyError("a")), KeyError(1, 2), StopIteration(5).value, SystemExit(3).code)
print(isinstance(FileNotFoundError(), IOError), issubclass(ModuleNotFoundError, ImportError), ImportError("m", name="n").name)
print(NameError("x", name="y").name, AttributeError("x", name="n", obj=5).obj)
try:
    undefined_thing
except NameError as e:
    print(e.name)
try:
    (5).foo
except AttributeError as e:
    print(e.name, e.obj)
try:
    {}["k"]
except KeyError as e:
    print(e.args, e)
def f():
    try:
        return 1
    finally:
        print("fin")
print(f())
def g():
    for i in range(3):
        try:
            continue
        finally:
            print("c", i)
    while True:
        try:
            break
        finally:
            print("b")
    try:
        raise ValueError
    except ValueError:
        return "ret"
    finally:
        return "override"
print(g())

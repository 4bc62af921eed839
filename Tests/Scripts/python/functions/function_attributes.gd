
"""Not the docstring: a comment does not count, but this is the first statement."""
import functools

print(__doc__, __name__)


def plain(a, b: int = 2, *args: str, c: "text" = 3, d=4, **rest: dict[str, int]) -> list:
    """Says nothing."""
    local = a
    other = [local for _ in range(2)]
    return other


print(plain.__name__, plain.__qualname__, plain.__doc__, plain.__module__, plain.__defaults__, plain.__kwdefaults__)
print(plain.__annotations__, plain.__closure__, plain.__dict__)
code = plain.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_varnames[:6], code.co_posonlyargcount)
print((lambda x, /, y, *z: 0).__code__.co_varnames, (lambda: 0).__name__, (lambda: 0).__qualname__, (lambda: 0).__defaults__)


def outer(n):
    def inner(m):
        return n + m

    return inner


inner = outer(5)
print(inner.__qualname__, inner.__closure__[0].cell_contents, inner.__code__.co_freevars, outer.__code__.co_cellvars)
plain.tag = "set"
plain.__name__ = "renamed"
plain.__doc__ = "Other words."
plain.__qualname__ = "Some.renamed"
print(plain.tag, plain.__name__, plain.__doc__, plain.__qualname__, plain.__dict__, hasattr(plain, "missing"))
for action in [lambda: plain.missing, lambda: setattr(plain, "__name__", 5), lambda: setattr(len, "x", 1)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
del plain.tag
print(hasattr(plain, "tag"))


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def greet(name: str) -> str:
    "Greets."
    return "hi " + name


greet("a"), greet("b")
print(greet.calls, greet.__name__, greet.__doc__, greet.__wrapped__.__name__, greet.__annotations__)


class Model:
    """A model."""

    size: int = 3
    names: "list[str]"
    other: dict[str, int] = {}

    def method(self, value: float) -> None:
        """Does it."""

    @property
    def half(self) -> float:
        """Half the size."""
        return self.size / 2

    @staticmethod
    def static(x: int):
        return x

    @classmethod
    def make(cls):
        "Makes one."
        return cls()


print(Model.__annotations__, Model.__doc__, Model.__name__, Model.__qualname__, Model.__module__)
print(Model.method.__qualname__, Model.method.__annotations__, Model().method.__name__, Model().method.__doc__)
print(Model.half.__doc__, Model.half.fget.__name__, Model.half.fset, Model.static.__name__, Model.make.__doc__, Model.make.__func__.__name__)
print(Model().method.__self__.size, Model().method.__func__ is Model.method, Model.make.__self__)
print(Model.__mro__, Model.__bases__, Model.mro(), Model.__subclasses__(), type(Model), Model.__class__)


class Sub(Model):
    pass


class Sub2(Model):
    extra: float = 1.0


print(Model.__subclasses__(), Sub.__base__, Sub2.__annotations__, Sub.__annotations__, Sub.__doc__)
width: int = 5
height: float
print(__annotations__)
print(len.__name__, len.__module__, "".join.__name__, [].append.__name__, print.__qualname__, str.upper.__name__)
print(isinstance(plain.__code__, type((lambda: 0).__code__)), callable(plain), plain.__call__(1))
print(outer(1).__code__ is outer(2).__code__, outer(1) is outer(2))
Point = type("Point", (), {"__annotations__": {"x": int}})
print(Point.__annotations__)
print(plain.__get__(3)(), type(plain).__name__, type(len).__name__, type(Model().method).__name__)

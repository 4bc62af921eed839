# Generic repository, Protocol, TypedDict, decorators with arguments, memo, retry, timing, validation
from typing import *
from functools import wraps, lru_cache, partial, singledispatch, reduce
import functools, inspect, contextlib
T = TypeVar('T'); E = TypeVar('E', bound='Entity')
class Entity:
    def __init__(self, id: int, name: str) -> None: self.id, self.name = id, name
    def __repr__(self): return f'{self.__class__.__name__}(id={self.id}, name={self.name!r})'
class User(Entity): pass
class Repo(Generic[E]):
    def __init__(self) -> None: self._d: Dict[int, E] = {}
    def add(self, e: E) -> 'Repo[E]': self._d[e.id] = e; return self
    def get(self, id: int) -> Optional[E]: return self._d.get(id)
    def where(self, pred: Callable[[E], bool]) -> List[E]: return [e for e in self._d.values() if pred(e)]
r: Repo[User] = Repo(); r.add(User(1, 'ann')).add(User(2, 'bob')); print(r.get(1), r.get(9), r.where(lambda u: 'b' in u.name), get_type_hints(Repo.get))
class Speaker(Protocol):
    def speak(self) -> str: ...
class Dog:
    def speak(self) -> str: return 'woof'
def talk(s: Speaker, times: int = 2) -> str: return ' '.join([s.speak()] * times)
print(talk(Dog()), inspect.signature(talk), talk.__annotations__)
class Conf(TypedDict, total=False):
    host: str
    port: int
c: Conf = {'host': 'x'}; c['port'] = 80; print(c, Conf.__total__, Conf.__annotations__)
def retry(times: int, exceptions: Tuple[Type[BaseException], ...] = (Exception,)):
    def deco(fn):
        @wraps(fn)
        def wrapper(*args, **kwargs):
            for i in range(1, times + 1):
                try: return fn(*args, **kwargs)
                except exceptions as e:
                    print(f'try {i}: {e}')
                    if i == times: raise
        wrapper.tries = times
        return wrapper
    return deco
n = 0
@retry(3, (ValueError,))
def flaky(x):
    "Sometimes fails."
    global n; n += 1
    if n < 3: raise ValueError(f'fail {n}')
    return x * n
print(flaky(10), flaky.__name__, flaky.__doc__, flaky.tries)
def validated(fn):
    hints = get_type_hints(fn); sig = inspect.signature(fn)
    @wraps(fn)
    def inner(*a, **k):
        b = sig.bind(*a, **k); b.apply_defaults()
        for name, v in b.arguments.items():
            want = hints.get(name)
            if want and not isinstance(v, want): raise TypeError(f'{name}: expected {want}, got {type(v).__name__}')
        return fn(*a, **k)
    return inner
@validated
def area(w: int, h: Union[int, float] = 2) -> float: return w * h
print(area(3), area(3, h=1.5))
for args in (('x',), (1, 'y')):
    try: area(*args)
    except TypeError as e: print(e)
class CountCalls:
    def __init__(self, fn): functools.update_wrapper(self, fn); self.fn = fn; self.calls = 0
    def __call__(self, *a): self.calls += 1; return self.fn(*a)
    def __get__(self, obj, cls=None): return self if obj is None else partial(self, obj)
class K:
    @CountCalls
    def m(self, x): return x + 1
    @functools.cached_property
    def heavy(self): print('computing'); return 42
    @staticmethod
    @lru_cache(maxsize=None)
    def sq(x): print('sq', x); return x * x
k = K(); print(k.m(1), k.m(2), K.m.calls, k.heavy, k.heavy, K.sq(3), K.sq(3), K.m.__name__)
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs); print(compose(str, abs, lambda x: x - 5)(2))
def curry(f): return lambda a: lambda b: f(a, b)
print(curry(pow)(2)(5), list(map(partial(pow, 2), range(5))))
@singledispatch
def describe(x): return f'thing {x}'
@describe.register
def _(x: int): return f'int {x}'
@describe.register(list)
@describe.register(tuple)
def _(x): return f'seq of {len(x)}: ' + ', '.join(map(describe, x))
print(describe([1, 'a', (2,)]), describe(True), describe(None))
class Temp:
    def __init__(self, c): self.c = c
    f = property(lambda s: s.c * 9 / 5 + 32, lambda s, v: setattr(s, 'c', (v - 32) * 5 / 9), doc='Fahrenheit')
t = Temp(100); t.f = 32; print(t.c, Temp.f.__doc__, t.f)
def outer():
    x = 1
    def inc(): nonlocal x; x += 1; return x
    return inc
i = outer(); print(i(), i(), i.__closure__[0].cell_contents, inc.__name__ if 'inc' in globals() else outer.__name__)
fs = [lambda i=i: i for i in range(3)]; gs = [lambda: j for j in range(3)]; print([f() for f in fs], [g() for g in gs])
def kw(a, /, b, *args, c, d=4, **kws): return a, b, args, c, d, kws
print(kw(1, 2, 3, c=5, e=6), kw(*[1, 2], **{'c': 3, 'a': 9}))
for call in ('kw()', 'kw(1, 2)', 'kw(1, c=1)', 'kw(a=1, b=2, c=3)', 'talk()', 'talk(1, 2, 3)', 'talk(Dog(), x=1)', 'K().m(1, 2)', 'len()', 'int("x")', '[].pop()', '{}["k"]', '"a" + 1', 'None.x', 'undefined', '(1, 2)[5]', 'next(iter([]))', 'float("q")', 'sorted([1, "a"])', 'max([])', '"abc".index("z")', '[1].index(2)', '{1}.remove(2)', 'int.x', 'iter(5)', '5()', '[][1.5]', 'abs("x")', 'chr(-1)', 'round("x")', 'sum(["a"])', '"%d" % "x"', '"{}".format()', '"{x}".format(1)', 'dict([1])', 'set([[]])', 'range("a")', 'zip(1)', 'open("nofile.txt")', '"a".join([1])', 'isinstance(1, 2)', 'super()', 'type("X", 1, {})', 'print(1, x=2)', '1 if', 'a b'):
    try: print(call, eval(call))
    except Exception as e: print(call, '!', type(e).__name__, e)

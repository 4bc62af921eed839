import functools, operator
from functools import *
@lru_cache(maxsize=2)
def f(x, y=0): return x + y
f(1); f(2); f(1); f(3); f(2); print(f.cache_info(), f.cache_parameters(), f.__wrapped__(1), f.__name__); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache(typed=True)
def g(x): return type(x)
print(g(1), g(1.0), g.cache_info())
p = partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, p); p2 = partial(p, '11'); print(p2(), p2.func, p2.args, p2.keywords)
def add(a, b, c): return (a, b, c)
print(partial(add, 1, c=3)(2), partial(partial(add, 1), 2)(3), partial(add, 1) == partial(add, 1))
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, [], 1), reduce(max, [3, 9, 2], 0))
try: reduce(operator.add, [])
except TypeError as e: print(e)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2))
try: total_ordering(type('X', (), {}))
except ValueError as e: print(e)
print(sorted(['bb', 'a', 'ccc'], key=cmp_to_key(lambda a, b: len(b) - len(a))))
class C:
    def __init__(self): self.n = 0
    @cached_property
    def v(self):
        "doc"
        self.n += 1
        return self.n
    @partialmethod
    def pm(self): pass
    def setx(self, x, y): return (x, y)
    s1 = partialmethod(setx, 1)
c = C(); print(c.v, c.v, c.__dict__, C.v.__doc__, c.s1(2)); del c.v; print(c.v)
@singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return 'int'
@show.register(str)
def _s(x): return 'str'
@show.register(list)
@show.register(tuple)
def _l(x): return 'seq'
print(show(1), show('a'), show([]), show(()), show(1.5), show(True), show.dispatch(bool), sorted(map(str, show.registry)))  if False else print(show(1), show('a'), show([]), show(()), show(1.5), show(True))
class D:
    @singledispatchmethod
    def neg(self, arg): raise NotImplementedError('Cannot negate')
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register
    def _(self, arg: bool): return not arg
    @singledispatchmethod
    @classmethod
    def mk(cls, arg): return cls.__name__
print(D().neg(5), D().neg(True), D.mk(3))
try: D().neg('a')
except NotImplementedError as e: print(e)
def deco(fn):
    @wraps(fn)
    def inner(*a, **k): 
        "inner doc"
        return fn(*a, **k)
    return inner
@deco
def hello(a: int) -> str:
    "hello doc"
hello.attr = 1
print(hello.__name__, hello.__doc__, hello.__wrapped__.__name__, hello.__annotations__, hello.__module__, hello.__qualname__)
def src(): 'd'
src.x = 5
def w(): pass
update_wrapper(w, src); print(w.x, w.__name__, w.__dict__.keys(), WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
try: partial()
except TypeError as e: print(e)
try: partial(5)
except TypeError as e: print(e)
try: f([])
except TypeError as e: print(e)
try: lru_cache(5.5)
except TypeError as e: print(e)
try: show()
except TypeError as e: print(e)

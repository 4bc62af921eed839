# singledispatch, partialmethod, total_ordering, groupby, tee and others.
import functools, itertools
from functools import singledispatch, singledispatchmethod, partialmethod, total_ordering, cached_property, lru_cache, cache, cmp_to_key, partial, reduce

@singledispatch
def show(x):
    return f'object {x}'
@show.register
def _(x: int):
    return f'int {x}'
@show.register(list)
def _(x):
    return f'list of {len(x)}'
@show.register(str)
@show.register(bytes)
def _(x):
    return 'text'
print(show(1), show([1, 2]), show(2.5), show('a'), show(b''), show(True), show.__name__, show.dispatch(int)(3))
class Neg:
    @singledispatchmethod
    def of(self, arg):
        return 'unknown'
    @of.register
    def _(self, arg: int):
        return -arg
print(Neg().of(5), Neg().of('x'))
class Cell:
    def __init__(self): self.alive = False
    def set(self, state): self.alive = state
    on = partialmethod(set, True)
c = Cell()
c.on()
print(c.alive)
@total_ordering
class Size:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
print(Size(1) <= Size(1), Size(2) > Size(1), Size(1) >= Size(2), max([Size(1), Size(3)]).n)
try:
    @total_ordering
    class Bad:
        pass
except ValueError as e:
    print(e)
@lru_cache(maxsize=2)
def square(x):
    print('computing', x)
    return x * x
print(square(1), square(2), square(1), square(3), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(2))
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info().hits)
try:
    square([])
except TypeError as e:
    print(e)
print(sorted(['bb', 'a', 'ccc'], key=cmp_to_key(lambda a, b: len(b) - len(a))), partial(print, 'x', sep='-').keywords, reduce(max, [3, 5, 2]))
it = itertools
print([(k, list(g)) for k, g in it.groupby('aabbbc')], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
a, b = it.tee([1, 2, 3])
print(list(a), next(b), list(b), [list(t) for t in it.tee('ab', 3)])
print(list(it.compress('abcd', [1, 0, 1, 1])), list(it.starmap(pow, [(2, 5), (3, 2)])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([], initial=7)), list(it.accumulate('abc')))
print(list(it.product('ab', repeat=2)), list(it.zip_longest('abc', [1], fillvalue=0)), list(it.chain.from_iterable(['ab', [1]])), list(it.islice(it.cycle([1, 2]), 5)), list(it.repeat('x', 2)))
print(list(it.dropwhile(str.isalpha, 'ab1c')), list(it.takewhile(str.isalpha, 'ab1c')), list(it.filterfalse(lambda x: x % 2, range(6))), list(it.pairwise('abc')), list(it.combinations_with_replacement('ab', 2)))
print(list(it.islice(it.count(1, 0.5), 3)), next(it.count()), list(it.islice(range(10), 8, None)), list(map(''.join, it.permutations('abc')))[:3])
for wrong in [lambda: list(it.islice([1], -1)), lambda: it.chain(1).__next__(), lambda: list(it.combinations([1], -1)), lambda: it.tee(1), lambda: it.groupby(5)]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)

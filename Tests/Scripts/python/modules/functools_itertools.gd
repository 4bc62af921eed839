# Functions of functions, and iterators of iterators.
import functools, itertools
from functools import partial, reduce, wraps, lru_cache
p = partial(int, base=2)
print(p('101'), p.args, p.keywords)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        return f(*a, **k) + 1
    return inner
@deco
def add(a, b=2):
    'adds'
    return a + b
print(add(1), add.__name__, add.__doc__)
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info())
class A:
    @functools.cached_property
    def v(self):
        print('computed'); return 5
a = A(); print(a.v, a.v)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
it = itertools
print(list(it.chain([1], 'ab', (2,))), list(it.islice(it.count(5, 2), 3)), list(it.islice('abcdef', 1, None, 2)), list(it.islice(range(10), 2, 5)))
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()))
print(list(it.permutations('abc', 2)), list(it.permutations([1, 2, 3])), list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('ab', 2)))
print(list(it.permutations([])), list(it.combinations([], 0)), list(it.combinations([1], 2)), list(it.permutations([1],2)), list(it.combinations_with_replacement([],0)), list(it.combinations_with_replacement([],1)), list(it.product([], [1])))
print(list(it.combinations(range(5), 3)), list(it.permutations(range(4), 3))[:12], list(it.combinations_with_replacement(range(3), 3)))
print(list(it.repeat(1, 3)), list(it.islice(it.cycle('ab'), 5)), list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b)), list(it.accumulate([1, 2], initial=10)))
print(list(it.zip_longest([1, 2, 3], 'a', fillvalue='-')), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.starmap(pow, [(2, 3)])), list(it.pairwise([1, 2, 3])), list(it.filterfalse(None, [0, 1])))
print(list(itertools.chain.from_iterable([[1], [2, 3]])))

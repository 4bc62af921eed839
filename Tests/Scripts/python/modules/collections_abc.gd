from collections.abc import *
import collections.abc, collections
names = 'Hashable Iterable Iterator Generator Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence ByteString'.split()
def g(): yield 1
class Len:
    def __len__(self): return 0
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class NoHash:
    __hash__ = None
values = {'int': 1, 'str': 'a', 'bytes': b'a', 'bytearray': bytearray(b'a'), 'list': [1], 'tuple': (1,), 'dict': {1: 2}, 'set': {1}, 'frozenset': frozenset(), 'range': range(3), 'keys': {}.keys(), 'values': {}.values(), 'items': {}.items(), 'generator': g(), 'iterator': iter([]), 'map': map(str, []), 'zip': zip(), 'function': g, 'builtin': len, 'class': int, 'None': None, 'len': Len(), 'iter': It(), 'nohash': NoHash(), 'deque': collections.deque(), 'Counter': collections.Counter(), 'OrderedDict': collections.OrderedDict(), 'defaultdict': collections.defaultdict(), 'ChainMap': collections.ChainMap(), 'UserDict': collections.UserDict(), 'UserList': collections.UserList(), 'UserString': collections.UserString('a'), 'namedtuple': collections.namedtuple('P', 'x')(1), 'proxy': type.__dict__, 'slice': slice(1), 'enumerate': enumerate([]), 'reversed': reversed([])}
for key, value in values.items():
    print(key, [n for n in names if isinstance(value, getattr(collections.abc, n))])
print(issubclass(dict, Mapping), issubclass(list, Sequence), issubclass(int, Hashable), issubclass(list, Hashable), issubclass(Sequence, Reversible))
class Bag(MutableMapping):
    def __init__(self, *a, **k): self._d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self._d[k.lower()]
    def __setitem__(self, k, v): self._d[k.lower()] = v
    def __delitem__(self, k): del self._d[k.lower()]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
b = Bag(A=1, b=2)
print('a' in b, 'zz' in b, b.get('B'), b.get('q', 9), list(b.keys()), list(b.items()), list(b.values()), b == {'a': 1, 'b': 2}, b.pop('a'), b.pop('zz', None), b.setdefault('c', 5), len(b), b.popitem(), dict(b), b.keys() & {'c', 'b'}, b.keys().isdisjoint(['x']))
try: b.pop('nope')
except KeyError as e: print('KeyError', e)
b.clear(); print(len(b))
class Half(MutableMapping):
    def __getitem__(self, k): pass
try: Half()
except TypeError as e: print(e)
class Deck(Sequence):
    def __init__(self, s): self.s = list(s)
    def __len__(self): return len(self.s)
    def __getitem__(self, i): return self.s[i]
d = Deck('abcab')
print(d.index('b'), d.count('a'), list(reversed(d)), 'c' in d, 'z' in d, list(d), d[1:3], d.index('b', 2))
try: d.index('z')
except ValueError as e: print('ValueError', e)
class ML(MutableSequence):
    def __init__(self, *a): self.s = list(a)
    def __len__(self): return len(self.s)
    def __getitem__(self, i): return self.s[i]
    def __setitem__(self, i, v): self.s[i] = v
    def __delitem__(self, i): del self.s[i]
    def insert(self, i, v): self.s.insert(i, v)
m = ML(1, 2, 3); m.append(4); m.extend([5, 6]); m += [7]; m.remove(2); m.reverse(); print(m.s, m.pop(), m.pop(0), m.s); m.clear(); print(m.s)
class OSet(MutableSet):
    def __init__(self, it=()): self.d = dict.fromkeys(it)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __repr__(self): return f'OSet({list(self.d)})'
s, t = OSet('abc'), OSet('bcd')
print(s & t, s | t, s - t, s ^ t, s <= t, s < s, s >= OSet('a'), s == OSet('cba'), s.isdisjoint(OSet('x')), s & ['a'], {'a'} | s, s == {'a', 'b', 'c'}, s != t)
s |= t; print(s); s -= OSet('a'); print(s); s &= OSet('bc'); print(s); s ^= OSet('cz'); print(s); s.remove('b'); print(s, s.pop())
try: s.remove('q')
except KeyError as e: print('KeyError', e)
class Gen(Generator):
    def __init__(self): self.n = 0
    def send(self, v): self.n += 1; return self.n if self.n < 4 else self.throw(StopIteration)
    def throw(self, typ, val=None, tb=None): raise typ
print(list(Gen()), isinstance(Gen(), Iterator), list(zip(Gen(), 'ab')))
print(Iterable.__abstractmethods__, sorted(Mapping.__abstractmethods__), Mapping.__name__, Mapping.__module__, Mapping, [c.__name__ for c in MutableMapping.__mro__])
print(Mapping[str, int], Callable[[int], str], Iterable.register.__name__)
@Sequence.register
class Fake: pass
print(isinstance(Fake(), Sequence), isinstance(Fake(), Reversible), issubclass(Fake, Collection))

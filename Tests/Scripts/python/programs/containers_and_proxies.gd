# protocol of copying, pickling, comparing, hashing, context vars, operator overloads in own containers
import copy, pickle, copyreg, operator, io, contextlib, collections.abc as cabc, typing as t, types, functools, itertools, sys
class Money:
    __slots__ = ('amount', 'currency')
    def __init__(self, amount, currency='EUR'): self.amount, self.currency = amount, currency
    def __repr__(self): return f'Money({self.amount}, {self.currency!r})'
    def __eq__(self, o): return isinstance(o, Money) and (self.amount, self.currency) == (o.amount, o.currency)
    def __hash__(self): return hash((self.amount, self.currency))
    def __lt__(self, o):
        if self.currency != o.currency: raise ValueError('different currencies')
        return self.amount < o.amount
    def __add__(self, o):
        if o == 0: return self
        if not isinstance(o, Money): return NotImplemented
        return Money(self.amount + o.amount, self.currency)
    __radd__ = __add__
    def __round__(self, n=0): return Money(round(self.amount, n), self.currency)
    def __int__(self): return int(self.amount)
    def __float__(self): return float(self.amount)
    def __index__(self): return int(self.amount)
    def __divmod__(self, n): q, r = divmod(self.amount, n); return Money(q, self.currency), Money(r, self.currency)
    def __floordiv__(self, n): return Money(self.amount // n, self.currency)
    def __contains__(self, x): return x == self.currency
    def __format__(self, spec): return f'{self.amount:{spec or ".2f"}} {self.currency}'
m = Money(10.256); print(m, sum([m, Money(1), Money(2)]), round(m, 1), int(m), float(m), divmod(Money(10), 3), 'EUR' in m, f'{m} {m:.1f}', copy.copy(m) == m, copy.deepcopy([m])[0] is m, max(Money(1), Money(3)), sorted([Money(3), Money(1)]), [0, 1, 2][Money(1)], hex(Money(255)), {m: 1}[Money(10.256)])
try: m < Money(1, 'USD')
except ValueError as e: print(e)
try: m + 5
except TypeError as e: print(e)
try: m.x = 1
except AttributeError as e: print(e)
try: vars(m)
except TypeError as e: print(e)
class Stack(cabc.MutableSequence):
    def __init__(self, *xs): self._xs = list(xs)
    def __len__(self): return len(self._xs)
    def __getitem__(self, i): return type(self)(*self._xs[i]) if isinstance(i, slice) else self._xs[i]
    def __setitem__(self, i, v): self._xs[i] = v
    def __delitem__(self, i): del self._xs[i]
    def insert(self, i, v): self._xs.insert(i, v)
    def __repr__(self): return f'{type(self).__name__}({", ".join(map(repr, self._xs))})'
    def __eq__(self, o): return list(self) == list(o)
    push = cabc.MutableSequence.append
s = Stack(3, 1, 2); s.push(9); s.extend('ab'); s[1:2] = [7, 7]; del s[0]; print(s, s.pop(), s[-1], s[1:3], s.index(9), s.count(7), 2 in s, list(reversed(s)), s == [7, 7, 2, 9, 'a'], len(s)); s.reverse(); s += [5]; s.remove(7); print(s, isinstance(s, t.Sequence), isinstance(s, cabc.Hashable))
class Lazy:
    def __init__(self, make): self._make = make
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        print('making for', name); self.__dict__['_obj'] = self._make(); v = getattr(self._obj, name); setattr(self, name, v); return v
l = Lazy(lambda: 'text'); print(l.upper(), l.upper(), 'upper' in vars(l))
class Meters(float):
    def __new__(cls, v, unit='m'): o = super().__new__(cls, v * {'m': 1, 'km': 1000}[unit]); o.unit = unit; return o
    def __add__(self, o): return Meters(float.__add__(self, o))
    def __repr__(self): return f'{float(self)}m'
a = Meters(2, 'km') + Meters(5); print(a, type(a), a > 3, a / 5, Meters(3) == 3.0, pickle.loads(pickle.dumps(Meters(3))), a.is_integer())
class Tree(dict):
    def __missing__(self, k): v = self[k] = type(self)(); return v
    def walk(self, pre=()):
        for k, v in self.items():
            yield '/'.join(pre + (k,)); yield from v.walk(pre + (k,))
tr = Tree(); tr['a']['b']['c']; tr['a']['d']; print(list(tr.walk()), tr, len(tr['a']), pickle.loads(pickle.dumps(tr)) == tr, copy.deepcopy(tr)['a'] is tr['a'])
class Obs:
    def __init__(self): self._subs = {}
    def on(self, ev):
        def deco(f): self._subs.setdefault(ev, []).append(f); return f
        return deco
    def emit(self, ev, *a, **k): return [f(*a, **k) for f in self._subs.get(ev, ())]
o = Obs()
@o.on('x')
@o.on('y')
def h(*a, **k): return a, k
print(o.emit('x', 1, b=2), o.emit('y'), o.emit('z'))
class Frozen:
    def __init__(self, **kw): object.__setattr__(self, '_d', types.MappingProxyType(dict(kw)))
    def __getattr__(self, n):
        try: return self._d[n]
        except KeyError: raise AttributeError(f'{type(self).__name__} has no {n!r}') from None
    def __setattr__(self, n, v): raise AttributeError(f'{n} is read-only')
    def __dir__(self): return [*self._d]
    def __len__(self): return len(self._d)
    def __or__(self, o): return Frozen(**{**self._d, **o._d})
f = Frozen(a=1, b=2); print(f.a, dir(f), len(f), (f | Frozen(c=3)).c, hasattr(f, 'zz'), getattr(f, 'q', 'dflt'))
for stmt in ('f.a = 2', 'f.nope', 'del f.a'):
    try: exec(stmt)
    except AttributeError as e: print(type(e).__name__, e)
ns = types.SimpleNamespace(x=1, y=[2]); ns.z = ns.x + 1; print(ns, ns == types.SimpleNamespace(x=1, y=[2], z=2), vars(ns))
print(operator.attrgetter('x', 'z')(ns), operator.itemgetter(1, 0)('ab'), operator.methodcaller('split', ',')('a,b'), functools.reduce(operator.or_, [1, 2, 4]), list(map(operator.mul, [1, 2], [3, 4])), operator.index(True))
with contextlib.ExitStack() as st, io.StringIO() as buf:
    st.callback(lambda: print('cleanup'))
    print('hi', file=buf); print(repr(buf.getvalue()))
print([k for k, g in itertools.groupby('aabbbc')], list(itertools.accumulate([3, 1, 4], max)), dict(zip(*[iter('abcd')] * 2)), [*itertools.chain(*[[1], [2, 3]])], list(itertools.zip_longest('ab', 'c', fillvalue='-')), list(itertools.starmap(pow, [(2, 3)])))

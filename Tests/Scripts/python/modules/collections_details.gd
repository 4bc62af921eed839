from collections import *
import collections
c = Counter('abracadabra'); d = Counter(a=1, b=5, z=-2)
print(c, c.most_common(2), c + d, c - d, c & d, c | d, +d, -d, c['q'], c.total(), sorted(c.elements()))
c.subtract('aab'); print(c, c == Counter(c), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter({'a': 0}) == Counter())
c.update({'a': 10}); print(c); del c['zzz']; print(c.pop('a'), c.copy(), Counter(['x', 'x', 'y']), Counter())
try: Counter.fromkeys('ab')
except NotImplementedError as e: print(e)
c += Counter(r=5); print(c); c -= Counter(r=2); print(c); c &= Counter(r=1, b=1); print(c); c |= Counter(q=2); print(c)
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a'); print(o); o.move_to_end('c', last=False); print(o, o.popitem(), o.popitem(False), o)
try: o.move_to_end('zz')
except KeyError as e: print('KeyError', e)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {'a': 1}, list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1) | {'b': 2}, OrderedDict.fromkeys('ab', 0), OrderedDict(a=1).keys(), OrderedDict(a=1).items())
q = deque([1, 2, 3], maxlen=3); q.append(4); print(q, q.maxlen); q.appendleft(0); print(q); q.rotate(1); print(q); q.rotate(-2); print(q)
q.extend([7, 8]); print(q); q.extendleft([9, 10]); print(q, q.index(9), q.count(9), 9 in q, len(q), q[0], q[-1], list(reversed(q)))
q = deque('abc'); q.insert(1, 'x'); print(q); q.remove('x'); q.reverse(); print(q, q.copy(), q + deque('z'), q * 2, q == deque('cba'), deque([1]) < deque([2]))
for bad in ["deque([1]).remove(5)", "deque().pop()", "deque().popleft()", "deque([1])[3]", "deque([1], maxlen=1).insert(0, 5)", "deque([1], -1)", "deque([1]).index(9)", "deque([1], 'a')", "deque()[0:1]"]:
    try: print(eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
q = deque([1, 2]); q *= 2; print(q); q += [5]; print(q, bool(deque())); del q[0]; q[0] = 9; print(q); q.clear(); print(q)
P = namedtuple('P', 'x y z', defaults=[0, 1]); p = P(5)
print(p, p._replace(x=1), P._make([1, 2, 3]), p._asdict(), P._fields, P._field_defaults, p.x, p[1], tuple(p), p == (5, 0, 1), P.__doc__, P.x.__doc__, hash(p) == hash((5, 0, 1)), p + (1,), P.__match_args__)
print(namedtuple('R', 'a def a _x', rename=True)._fields)
for bad in ["P()", "P(1,2,3,4)", "P(1,2,3,z=4)", "P(q=1)", "p._replace(w=1)", "P._make([1])", "namedtuple('A','a a')", "namedtuple('A','_a')", "namedtuple('A','class')", "namedtuple('1A','a')", "namedtuple('A','a',defaults=[1,2])", "setattr(p,'x',1)", "p.foo", "setattr(p, 'foo', 1)"]:
    try: print(eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
class Q(namedtuple('Q', 'a b')):
    __slots__ = ()
    @property
    def s(self): return self.a + self.b
    def __str__(self): return f'Q<{self.a}>'
print(Q(1, 2).s, Q(1, 2), repr(Q(1, 2)), Q(b=1, a=2)._asdict(), Q.__mro__[1].__name__)
dd = defaultdict(list); dd['a'].append(1); print(dd, dd['b'], dd, dd.default_factory, dd.get('zz'), 'zz' in dd, defaultdict(int, a=1) | {'b': 2}, dd.copy())
try: defaultdict(5)
except TypeError as e: print(e)
try: defaultdict()['a']
except KeyError as e: print('KeyError', e)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m, m['a'], m['b'], dict(m), list(m), len(m), m.new_child({'c': 1}), m.parents, m.maps, 'b' in m, m.get('zz', 0))
m['b'] = 9; print(m, m.pop('b'), m); 
try: m.pop('b')
except KeyError as e: print('KeyError', e)
try: del m['b']
except KeyError as e: print('KeyError', e)
try: m['zz']
except KeyError as e: print('KeyError', e)
print(m | {'q': 1}, m == {'a': 1, 'b': 3}, list(m.items()), m.keys(), m.values())
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = U(A=1); u['B'] = 2; u.update(C=3); print(u, u.data, 'a' in u, len(u), u == {'a': 1, 'b': 2, 'c': 3}, u.get('x'), u | {'d': 4}, u.copy(), list(u.items()), u.pop('a'), u.setdefault('q', 3))
class L(UserList): pass
l = L([3, 1, 2]); l.sort(); l.append(5); print(l, l[0], l[1:], l + [6], type(l[1:]), l * 2, l.index(2), len(l), l == [1, 2, 3, 5], 3 in l, [0] + l)
s = UserString('abc'); print(s, s.upper(), s + 'd', s * 2, s[1], s == 'abc', len(s), repr(s), 'b' in s, s.replace('a', 'z'), type(s.upper()))
print(isinstance(u, collections.abc.MutableMapping), isinstance(l, collections.abc.Sequence), isinstance(q, collections.abc.MutableSequence))

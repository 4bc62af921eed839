# ChainMap, UserDict, UserList, and what else containers do.
from collections import ChainMap, UserDict, UserList, UserString, Counter, deque, namedtuple, OrderedDict, defaultdict

c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c['a'], c['b'], len(c), sorted(c), 'b' in c, c.get('z', 0), dict(c), c)
child = c.new_child({'x': 9})
child['a'] = 5
print(child, child.parents, child.maps[0], list(child.items()) == [(k, child[k]) for k in child])
for wrong in [lambda: c['q'], lambda: c.pop('b')]:
    try:
        wrong()
    except KeyError as e:
        print(e)
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower({'A': 1}, B=2)
d['C'] = 3
d.update({'D': 4})
print(d, d['c'], len(d), 'a' in d, d.data, d.pop('a'), d.get('zz'), d == {'b': 2, 'c': 3, 'd': 4})
u = UserList([3, 1, 2])
u.append(0)
u.sort()
print(u, u[1:], type(u[1:]).__name__, u + [5], len(u), u == [0, 1, 2, 3], u * 2, 2 in u)
s = UserString('abc')
print(s + 'd', s.upper(), type(s.upper()).__name__, len(s), s == 'abc', 'b' in s)
a, b = Counter('aabc'), Counter('abd')
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=2), -Counter(a=-1), a.total(), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter([1, 1, 2]).most_common(1))
a.subtract('aaa')
print(a, list(a.elements()), a['never'], Counter({'x': 3}), Counter(x=1).copy(), dict(Counter('ab')))
a += Counter(z=2)
print(a, Counter(None), bool(Counter()))
q = deque(range(5), maxlen=4)
q.extend([7, 8])
q.extendleft([0])
print(q, q.maxlen, q.count(7), q.index(7), q.copy() == q, deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1, 2]) < deque([1, 3]))
q.insert(1, 'i') if len(q) < 4 else q.remove(7)
q.reverse()
q.rotate(-1)
print(q, list(reversed(q)), q[-1], 3 in q)
del q[0]
q[0] = 'set'
q.clear()
print(q, bool(q))
for wrong in [lambda: deque().popleft(), lambda: deque([1]).index(5), lambda: deque([1]).remove(5), lambda: deque(5), lambda: deque(maxlen=-1), lambda: deque([1])[3]]:
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
P = namedtuple('P', 'x y z', defaults=[0, 0])
p = P(1)
print(p, p._fields, p._field_defaults, P._make([1, 2, 3]), p._replace(y=5), p._asdict(), p < P(2), hash(p) == hash(P(1)), p[0:2], P.__name__, p.count(0))
for wrong in [lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'class'), lambda: namedtuple('X', '_a'), lambda: p._replace(q=1), lambda: P(), lambda: P(1, 2, 3, 4), lambda: setattr(p, 'x', 2)]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
print(namedtuple('R', 'a def a', rename=True)._fields, namedtuple('S', ['m', 'n'])(*'ab'))
class Sub(namedtuple('Base', 'w h')):
    @property
    def area(self):
        return self.w * self.h
print(Sub(2, 3).area, Sub(2, 3))
d = defaultdict(int, a=1)
d['b'] += 2
print(d, d.default_factory, d.copy(), defaultdict(lambda: 5)['q'], d == {'a': 1, 'b': 2})
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a')
print(o, list(reversed(o)), o == OrderedDict(b=2, c=3, a=1), o == OrderedDict(a=1, b=2, c=3), o == dict(a=1, b=2, c=3))

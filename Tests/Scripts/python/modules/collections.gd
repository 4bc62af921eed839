# Containers of the collections module.
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
import collections
d = OrderedDict([('a', 1), ('b', 2)])
print(d, len(d), d['a'], list(d), 'a' in d, isinstance(d, dict), type(d).__name__)
d['c'] = 3
d.move_to_end('a'); print(d); d.move_to_end('a', last=False); print(d)
print(d.popitem(), d.popitem(last=False), d, OrderedDict())
for k, v in d.items(): print(k, v)
print(d == {'b': 2}, {'b': 2} == d, d == OrderedDict(b=2), dict(d), {**d})
def f(**kw): return kw
print(f(**d))
dd = defaultdict(list)
dd['x'].append(1); dd['x'].append(2); dd['y']
print(dd, dd['x'], 'z' in dd, dd.get('z'), sorted(dd))
c = Counter('abracadabra')
print(c, c['a'], c['zz'], c.most_common(2), sum(c.values()))
c.update('aaa'); print(c)
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2))
print(list(Counter(a=2, b=1).elements()))
for k in c: print(k, end=' ')
print()
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); print(q, len(q), q[0], q[-1], list(q), 2 in q)
q.rotate(1); print(q); print(q.pop(), q.popleft(), q)
print(deque('abc'))
P = namedtuple('P', ['x', 'y'])
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, len(p), p == (1, 2), p == P(1, 2))
x, y = p
print(x, y, tuple(p), [*p])
Q = namedtuple('Q', 'a b c', defaults=[10])
print(Q(1, 2))
for bad in [lambda: P(1), lambda: P(1, 2, 3), lambda: p.z, lambda: q[10], lambda: deque().pop(), lambda: defaultdict(5), lambda: OrderedDict()['k'], lambda: d.pop('zz')]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try: p.x = 3
except AttributeError as e: print(e)
class Cfg(OrderedDict):
    pass
print(Cfg(a=1))
print(d | {'q': 1}, d.keys(), d.values())
d.update(z=26); print(d.get('z'), d.setdefault('k', 7), d.copy(), list(reversed(d)))
del d['z']
print(d, bool(d), bool(OrderedDict()), str(d), f'{d}')

# Named tuples are tuples.
from collections import namedtuple
P = namedtuple('P', 'x y'); p = P(1, 2)
print(isinstance(p, tuple), p + (3,), p == (1, 2), {p: 1}[(1, 2)], sorted([P(2, 1), P(1, 5)]), max(p), p[-1], [*p], p * 2, (0,) + p, hash(p) == hash((1, 2)))
class Q(P):
    z = 5
    def s(self): return self.x + self.y + self.z
q = Q(1, y=3); q.w = 7; print(q, q.s(), q.w, q._replace(x=9))
x, y = p; print(x, y, p._asdict(), len(p), p.index(2), 2 in p)
for bad in [lambda: p.zz, lambda: setattr(p, 'x', 1), lambda: setattr(p, 'q', 1), lambda: P(1, 2, z=3), lambda: p < 5]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
from typing import NamedTuple
class Employee(NamedTuple):
    """Somebody."""
    name: str
    id: int = 3
    def short(self):
        return f'{self.name[0]}{self.id}'
    @property
    def upper(self):
        return self.name.upper()
e = Employee('Ann')
print(e, e.short(), e.upper, e.id, Employee('Bob', 4), e == ('Ann', 3), Employee.__doc__, Employee._fields, Employee._field_defaults)
print(NamedTuple('Pair', [('a', int), ('b', int)])(1, 2), isinstance(e, tuple), type(e).__name__)
for bad in [lambda: Employee(), lambda: setattr(e, 'id', 5)]:
    try: print(bad())
    except Exception as e2: print(type(e2).__name__, e2)
try:
    class Wrong(NamedTuple):
        a: int = 1
        b: int
except TypeError as e2:
    print(e2)

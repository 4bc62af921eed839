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

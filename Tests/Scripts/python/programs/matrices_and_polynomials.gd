# matrix class, polynomial class, iterators
from __future__ import annotations
from functools import reduce
from itertools import chain, islice, count, takewhile, zip_longest
from typing import Iterator, Sequence, overload, Union
class Matrix:
    def __init__(self, rows: Sequence[Sequence[float]]):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError('ragged rows')
    @classmethod
    def identity(cls, n: int) -> Matrix: return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self) -> tuple[int, int]: return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, other: Matrix) -> Matrix:
        if self.shape[1] != other.shape[0]: raise ValueError(f'shapes {self.shape} and {other.shape} do not fit')
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])
    def __getitem__(self, key):
        match_ = isinstance(key, tuple)
        if match_:
            i, j = key
            part = self.rows[i] if isinstance(i, int) else self.rows[i]
            return part[j] if isinstance(i, int) else Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in part])
        return self.rows[key]
    def __setitem__(self, key, value):
        i, j = key; self.rows[i][j] = value
    def __pow__(self, n: int) -> Matrix:
        return reduce(lambda a, b: a @ b, [self] * n, Matrix.identity(len(self.rows)))
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __iter__(self) -> Iterator[float]: return chain.from_iterable(self.rows)
    def __contains__(self, x): return any(x in r for r in self.rows)
    def __str__(self):
        w = max(len(f'{x:g}') for x in self)
        return '\n'.join('[' + ' '.join(f'{x:>{w}g}' for x in r) + ']' for r in self.rows)
    def __repr__(self): return f'Matrix({self.rows!r})'
m = Matrix([[1, 2], [3, 4]])
print(m @ m, m ** 3, m.T, m.shape, m[0, 1], m[0], m[:, 0], m[0:1, :], 3 in m, list(m), m == Matrix(m.rows), sep='\n')
m[1, 1] = 0.5; print(m)
try: m @ Matrix([[1, 2, 3]])
except ValueError as e: print(e)
try: Matrix([[1], [1, 2]])
except ValueError as e: print(e)
try: m * 2
except TypeError as e: print(e)
class Poly:
    def __init__(self, *coef): self.c = list(coef)
    def __call__(self, x): return reduce(lambda acc, a: acc * x + a, reversed(self.c), 0)
    def __add__(self, o): return Poly(*[a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)])
    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    def derivative(self): return Poly(*[i * a for i, a in enumerate(self.c)][1:])
    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if a: terms.append(f'{a:+d}' + ('' if i == 0 else 'x' if i == 1 else f'x^{i}'))
        return ' '.join(terms) or '0'
p = Poly(1, -2, 3); print(p, p(2), p + Poly(1), p * p, p.derivative(), Poly())
class Fib:
    def __init__(self, n): self.n = n
    def __iter__(self): self.a, self.b, self.i = 0, 1, 0; return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1; r = self.a; self.a, self.b = self.b, self.a + self.b
        return r
f = Fib(8); print(list(f), sum(f), max(f), dict(zip('abc', f)), [*f][-1])
def primes():
    seen = []
    for n in count(2):
        if all(n % q for q in takewhile(lambda q: q * q <= n, seen)): seen.append(n); yield n
print(list(islice(primes(), 12)), next(x for x in primes() if x > 100))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4, []])], 5])))
def running():
    total = n = 0; avg = None
    while True:
        x = yield avg
        total += x; n += 1; avg = total / n
r = running(); next(r); print([r.send(v) for v in (10, 20, 60)])
def countdown(n):
    try:
        while n: yield n; n -= 1
    finally: print('closed')
c = countdown(3); print(next(c)); c.close()

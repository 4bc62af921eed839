# simulation: elevator/parking/bank queue with heapq, random seeded, deque, itertools, stats, formatted tables
import heapq, random, itertools, statistics, textwrap, bisect, functools
from collections import deque, Counter, OrderedDict, namedtuple
from enum import Enum, IntEnum, auto
from abc import ABC, abstractmethod
random.seed(12345)
class Prio(IntEnum): LOW = 3; MID = 2; HIGH = 1
@functools.total_ordering
class Task:
    _ids = itertools.count(1)
    def __init__(self, name, prio): self.id = next(Task._ids); self.name, self.prio = name, prio
    def __lt__(self, o): return (self.prio, self.id) < (o.prio, o.id)
    def __eq__(self, o): return isinstance(o, Task) and self.id == o.id
    def __hash__(self): return hash(self.id)
    def __repr__(self): return f'#{self.id}{self.name}:{self.prio.name}'
class Scheduler:
    def __init__(self): self.q = []; self.done = deque(maxlen=3)
    def __lshift__(self, t): heapq.heappush(self.q, t); return self
    def __bool__(self): return bool(self.q)
    def step(self): t = heapq.heappop(self.q); self.done.append(t); return t
s = Scheduler(); s << Task('a', Prio.LOW) << Task('b', Prio.HIGH) << Task('c', Prio.MID) << Task('d', Prio.HIGH)
print([s.step() for _ in range(3)], s.done, bool(s), max(s.q), Task('z', Prio.LOW) >= Task('y', Prio.LOW))
class Animal(ABC):
    sound = '...'
    def __init__(self, name): self.name = name
    @abstractmethod
    def move(self): ...
    def speak(self): return f'{self.name} says {self.sound}'
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); cls.kind = cls.__name__.lower()
class Dog(Animal):
    sound = 'woof'
    def move(self): return 'runs'
class Puppy(Dog):
    sound = 'yip'
    def speak(self): return super().speak() + '!'
for a in (Dog('Rex'), Puppy('Bit')): print(a.speak(), a.move(), a.kind, isinstance(a, Animal), type(a).__mro__[1].__name__)
rolls = Counter(random.randint(1, 6) + random.randint(1, 6) for _ in range(500))
for k in sorted(rolls): print(f'{k:>2} {rolls[k]:>4} {"#" * (rolls[k] // 5)}')
xs = [round(random.gauss(10, 2), 3) for _ in range(50)]; print(statistics.mean(xs), statistics.stdev(xs), statistics.median(xs), statistics.quantiles(xs, n=4), min(xs), max(xs))
grades = 'FDCBA'
print([grades[bisect.bisect([60, 70, 80, 90], sc)] for sc in (33, 99, 77, 70, 89, 90, 100)])
def sieve(n):
    f = bytearray([1]) * (n + 1); f[0:2] = b'\0\0'
    for i in range(2, int(n ** .5) + 1):
        if f[i]: f[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, v in enumerate(f) if v]
print(sieve(50), sum(sieve(1000)))
grid = ['#######', '#S..#.#', '#.#...#', '#...#E#', '#######']
def bfs(g):
    pos = {c: (r, k) for r, row in enumerate(g) for k, c in enumerate(row) if c in 'SE'}
    q, seen = deque([(pos['S'], 0)]), {pos['S']}
    while q:
        (r, c), d = q.popleft()
        if (r, c) == pos['E']: return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = r + dr, c + dc
            if g[n[0]][n[1]] != '#' and n not in seen: seen.add(n); q.append((n, d + 1))
print(bfs(grid))
def knap(items, cap):
    @functools.lru_cache(None)
    def best(i, c):
        if i == len(items): return 0, ()
        r = best(i + 1, c); w, v = items[i]
        if w <= c:
            v2, t2 = best(i + 1, c - w); r = max(r, (v + v2, (i,) + t2))
        return r
    return best(0, cap), best.cache_info().hits
print(knap([(3, 4), (4, 5), (7, 10), (8, 11), (9, 13)], 17))
def perms(xs): return [[]] if not xs else [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])]
print(perms([1, 2, 3]), list(map(''.join, itertools.permutations('abc', 2))), list(itertools.combinations(range(4), 2)))
def edit(a, b):
    d = [[i + j if i * j == 0 else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, j in itertools.product(range(1, len(a) + 1), range(1, len(b) + 1)):
        d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    return d[-1][-1]
print(edit('kitten', 'sitting'), edit('', 'abc'))
def hanoi(n, a='A', b='B', c='C'):
    if n: yield from hanoi(n - 1, a, c, b); yield f'{a}->{c}'; yield from hanoi(n - 1, b, a, c)
print(*hanoi(3)); print(next(itertools.dropwhile(lambda x: x < 100, (x * x for x in itertools.count()))))
for row in [[f'{i * j:>4}' for j in range(1, 10)] for i in range(1, 5)]: print(''.join(row))
table = [('name', 'qty', 'price'), ('apple', 3, 1.5), ('melon', 10, 0.25)]
w = [max(len(str(r[i])) for r in table) for i in range(3)]
for r in table: print(' | '.join(f'{str(v):<{n}}' if i == 0 else f'{str(v):>{n}}' for i, (v, n) in enumerate(zip(r, w))))

# LRU cache, graph search, event system with descriptors
from collections import OrderedDict, deque
import heapq
from typing import Generic, TypeVar, Callable, Any
K = TypeVar('K'); V = TypeVar('V')
class LRUCache(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self._data: OrderedDict[K, V] = OrderedDict()
        self.hits = self.misses = 0
    def get(self, key: K, default: V | None = None) -> V | None:
        if key in self._data:
            self._data.move_to_end(key); self.hits += 1
            return self._data[key]
        self.misses += 1
        return default
    def put(self, key: K, value: V) -> None:
        self._data[key] = value
        self._data.move_to_end(key)
        if len(self._data) > self.capacity:
            k, v = self._data.popitem(last=False); print('evict', k, v)
    def __repr__(self): return f'{type(self).__name__}({dict(self._data)})'
c = LRUCache[str, int](2); c.put('a', 1); c.put('b', 2); c.get('a'); c.put('c', 3); print(c, c.get('b'), c.hits, c.misses, LRUCache[str, int])
class Graph:
    def __init__(self): self.adj = {}
    def add(self, a, b, w=1):
        self.adj.setdefault(a, {})[b] = w; self.adj.setdefault(b, {})[a] = w
    def bfs(self, s):
        seen, q = {s}, deque([s])
        while q:
            n = q.popleft(); yield n
            for m in sorted(self.adj[n]):
                if m not in seen: seen.add(m); q.append(m)
    def dijkstra(self, s, t):
        dist, prev, pq = {s: 0}, {}, [(0, s)]
        while pq:
            d, n = heapq.heappop(pq)
            if n == t: break
            if d > dist[n]: continue
            for m, w in self.adj[n].items():
                nd = d + w
                if nd < dist.get(m, float('inf')):
                    dist[m] = nd; prev[m] = n; heapq.heappush(pq, (nd, m))
        path = [t]
        while path[-1] != s: path.append(prev[path[-1]])
        return dist[t], path[::-1]
    def dfs(self, s, seen=None):
        seen = seen if seen is not None else set()
        seen.add(s); yield s
        for m in sorted(self.adj[s]):
            if m not in seen: yield from self.dfs(m, seen)
g = Graph()
for a, b, w in [('A', 'B', 4), ('A', 'C', 1), ('C', 'B', 2), ('B', 'D', 5), ('C', 'D', 8)]: g.add(a, b, w)
print(list(g.bfs('A')), list(g.dfs('A')), g.dijkstra('A', 'D'))
class Event:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.setdefault('_ev_' + self.name, [])
    def __set__(self, obj, value): raise AttributeError(f'cannot assign event {self.name!r}')
class Typed:
    def __init__(self, kind, *, default=None, check: Callable[[Any], bool] = lambda v: True):
        self.kind, self.default, self.check = kind, default, check
    def __set_name__(self, owner, name): self.public, self.private = name, '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.private, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.public} must be {self.kind.__name__}, not {type(value).__name__}')
        if not self.check(value): raise ValueError(f'bad {self.public}: {value!r}')
        old = getattr(obj, self.private, self.default); setattr(obj, self.private, value)
        for h in obj.changed: h(self.public, old, value)
    def __delete__(self, obj): delattr(obj, self.private)
class Person:
    changed = Event()
    name = Typed(str, default='?'); age = Typed(int, default=0, check=lambda v: 0 <= v < 150)
p = Person(); p.changed.append(lambda n, o, v: print(f'{n}: {o!r} -> {v!r}'))
p.name = 'Ann'; p.age = 30
for n, v in (('age', 'x'), ('age', 200), ('changed', 1)):
    try: setattr(p, n, v)
    except Exception as e: print(type(e).__name__, e)
del p.age; print(p.age, p.name, vars(p).keys(), Person.name.kind)

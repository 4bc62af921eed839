# dataclasses, copy, string, os.path, typing.
from dataclasses import dataclass, field, asdict, replace
from typing import List, Optional, Dict, Any, Tuple, Union, Callable
import copy, string, os, sys, warnings
@dataclass
class Config:
    lr: float = 0.1
    layers: List[int] = field(default_factory=list)
    name: str = 'net'
    def steps(self): return len(self.layers)
c = Config(0.5, [1, 2])
print(c, c.steps(), c == Config(0.5, [1, 2]), c != Config(), Config().layers is Config().layers, asdict(c))
print(replace(c, lr=1.0))
@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = 0
print(P(1), P(1) < P(2), hash(P(1)) == hash(P(1)), sorted([P(3), P(1, 5), P(1)]))
try: P(1).x = 5
except Exception as e: print(type(e).__name__, e)
for bad in [lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=3)]:
    try: bad()
    except TypeError as e: print(e)
@dataclass
class Sub(Config):
    extra: Optional[int] = None
    def __post_init__(self): self.total = sum(self.layers)
print(Sub(layers=[1, 2]), Sub(layers=[1, 2]).total)
x = [[1, 2], {'a': [3]}, (4, [5])]
y = copy.deepcopy(x); z = copy.copy(x)
y[0].append(9); z[0].append(7); print(x, y, z)
class N:
    def __init__(self): self.items = [1]; self.me = self
n = N(); m = copy.deepcopy(n); print(m.items is n.items, m.me is m, copy.copy(n).items is n.items)
print(string.ascii_lowercase, string.digits, string.punctuation)
print(os.path.join('a', 'b', 'c.txt'), os.path.basename('/x/y.tar.gz'), os.path.dirname('/x/y'), os.path.splitext('a/b.tar.gz'), os.path.join('a/', '/b'), os.path.split('/a'), os.path.splitext('.rc'))
n = sys.stdout.write('out\n'); print(n)
def g(a: Optional[int] = None, b: Dict[str, Any] = {}, *c: Tuple[int, ...]) -> Union[int, None]: return a
print(g(3))
print(Optional[int], List[str], Callable[[int], str] is not None)
v: list[int] = [1]
w: dict[str, int] = {}
u: int | None = None
def h(a: int | str, b: list[tuple[int, ...]]): return a
print(isinstance(1, int | str))

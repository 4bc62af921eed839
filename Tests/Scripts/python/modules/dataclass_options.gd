from dataclasses import *
import dataclasses, inspect, typing
@dataclass
class P:
    x: int
    y: int = 0
p = P(1); print(p, P(1, 2) == P(1, 2), p == 3, P.__match_args__, P.__doc__, inspect.signature(P))
print(fields(P)[1].name, fields(P)[1].default, fields(P)[0].type)
try: P()
except TypeError as e: print(e)
try: P(1, 2, 3)
except TypeError as e: print(e)
try: P(1, z=2)
except TypeError as e: print(e)
try: P(1, x=2)
except TypeError as e: print(e)
try: p < P(2)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class F:
    a: int
    b: list = field(default_factory=list, compare=False)
    c: str = field(default='c', repr=False)
f = F(1); g = F(2, [3])
print(f, g, f < g, f >= g, sorted([g, f]), hash(f) == hash(F(1)))
try: f.a = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del f.a
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class B:
    a: int
    b: int = 5
@dataclass
class C(B):
    c: str = 'x'
    a: float = 1.5
print(C(), C(2, c='z'), [x.name for x in fields(C)])
try:
    @dataclass
    class D(B):
        d: int
except TypeError as e: print(e)
try:
    @dataclass
    class D2:
        d: list = []
except ValueError as e: print(e)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 3
    c: int
print(K(1, c=5), inspect.signature(K))
try: K(1, 2, 3)
except TypeError as e: print(e)
try: K(1)
except TypeError as e: print(e)
@dataclass(kw_only=True)
class K2:
    a: int
    b: int = field(default=2, kw_only=False)
print(K2(a=5), K2(3, a=2))
@dataclass
class I:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    count: typing.ClassVar[int] = 0
    def __post_init__(self, scale):
        self.y = self.x * scale
print(I(3), I(3, 5), fields(I), I.count) if False else print(I(3), I(3, 5), [q.name for q in fields(I)])
print(replace(I(3, 5), x=4, scale=3))
try: replace(I(3, 5), y=4)
except ValueError as e: print(e)
try: replace(F(1), zz=4)
except TypeError as e: print(e)
@dataclass
class N:
    name: str
    kids: list['N'] = field(default_factory=list)
    d: dict = field(default_factory=dict)
n = N('a', [N('b'), N('c', [N('d')])], {'k': N('e')})
print(asdict(n)); print(astuple(n)); print(asdict(n, dict_factory=lambda kv: sorted(kv, key=str)))
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s = S(1); print(s, S.__slots__, s.y)
try: s.z = 3
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
M = make_dataclass('M', [('x', int), 'y', ('z', int, field(default=5))], namespace={'double': lambda self: self.x * 2})
print(M(1, 2), M(1, 2).double(), M.__annotations__)
@dataclass(eq=False)
class E: x: int
print(E(1) == E(1), E(1).__hash__ is not None)
@dataclass(unsafe_hash=True)
class U: x: int
print(hash(U(1)) == hash(U(1)), hash(U(1)) == hash((1,)))
@dataclass(repr=False)
class R: x: int
print(repr(R(1))[:11], R.__dataclass_params__)
print(is_dataclass(P), is_dataclass(p), is_dataclass(3))
try: fields(3)
except TypeError as e: print(e)
try: asdict(P)
except TypeError as e: print(e)
class Meta: pass
@dataclass
class Z:
    x: int = field(metadata={'unit': 'cm'})
print(fields(Z)[0].metadata['unit'], fields(Z)[0].metadata)
try: field(default=1, default_factory=list)
except ValueError as e: print(e)
try:
    @dataclass(order=True)
    class O:
        x: int
        def __lt__(self, o): return True
except TypeError as e: print(e)
try:
    @dataclass(frozen=True)
    class Fz(B): pass
except TypeError as e: print(e)
n.kids.append(n); print(n)
def f():
    @dataclass
    class Local: x: int
    return Local(1)
print(f())
@dataclass
class Cust:
    x: int
    def __repr__(self): return 'custom'
    def __eq__(self, o): return True
print(Cust(1), Cust(1) == Cust(2))
print(repr(field(default=1)).replace(repr(MISSING), 'M'))
@dataclass
class Node:
    val: int
    next: 'Node | None' = None
print(Node(1, Node(2)))
class Base:
    def __init__(self): print('base')
@dataclass
class Der(Base):
    x: int
    def __post_init__(self): super().__init__()
print(Der(3))
@dataclass
class G(typing.Generic[typing.TypeVar('T')]):
    x: int
print(G(1), G[int](2))
import copy, pickle
print(copy.deepcopy(n.kids[0]), copy.copy(s), copy.replace if hasattr(copy, 'replace') else '')

from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f'{self.name}={self.value}'
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.__members__, Color.RED.describe(), Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED), Color)
for bad in ['Color(9)', "Color['X']", 'Color.X', 'Color.RED < Color.GREEN']:
    try: eval(bad)
    except Exception as e: print(type(e).__name__, e)
try: Color.RED = 5
except AttributeError as e: print(e)
try: Color.RED.value = 5
except AttributeError as e: print(e)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R | Perm.W, repr(Perm.R | Perm.X), ~Perm.R, Perm.RW, list(Perm), list(Perm.RW), Perm(0), bool(Perm(0)), Perm.R in Perm.RW, len(Perm.RW), Perm(7))
print(Perm.R & Perm.W, Perm.R ^ Perm.RW, Perm.RW.value, Perm(5).name, Perm.R.name)
try: Perm(8)
except ValueError as e: print(e)
class IP(IntFlag):
    A = 1; B = 2; C = 4
print(IP.A | IP.B, repr(IP.A | IP.B), IP(8), repr(IP(9)), ~IP.A, IP.A + 1, IP.A | 8, IP.A == 1, f'{IP.A}', repr(IP(0)))
class N(IntEnum):
    ONE = 1; TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, f'{N.ONE:03}', N(1), sorted([N.TWO, N.ONE]), [10, 20, 30][N.ONE], str(N.TWO), '%d %s' % (N.ONE, N.ONE))
class S(StrEnum):
    A = auto(); B = 'bee'
print(S.A, repr(S.A), S.B.upper(), S('bee'), f'{S.A:>5}', S.A == 'a', ''.join([S.A, S.B]))
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH.mass, Planet.MARS.density, Planet.EARTH.value, Planet((0.64, 3.39)))
try:
    @unique
    class D(Enum):
        A = 1; B = 1; C = 2; E = 2
except ValueError as e: print(e)
A = Enum('A', 'x y z'); print(list(A), A.x.value, A.__name__)
B = Enum('B', {'p': 5, 'q': 'r'}); print(list(B))
F = IntFlag('F', ['a', 'b', 'c']); print(list(F))
class O(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    P = auto(); Q = auto()
print(list(O))
class Miss(Enum):
    X = 1
    @classmethod
    def _missing_(cls, value): return cls.X
print(Miss(99))
class NM(Enum):
    A = 1
    b = nonmember(5)
    @member
    def c(self): return 3
print(NM.A, NM.b, NM.c.value(None), len(NM))
class WithProp(Enum):
    A = 1
    @enum.property
    def twice(self): return self.value * 2
print(WithProp.A.twice)
try:
    @verify(CONTINUOUS)
    class V(Enum):
        A = 1; B = 3
except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class V2(Flag):
        A = 1; B = 7
except ValueError as e: print(e)
@verify(UNIQUE, CONTINUOUS)
class V3(Enum):
    A = 1; B = 2
print(list(V3))
class Bd(Flag, boundary=CONFORM):
    A = 1; B = 2
print(Bd(7), repr(Bd(4)))
class Bk(Flag, boundary=KEEP):
    A = 1; B = 2
print(repr(Bk(7)), Bk(8))
class Be(Flag, boundary=EJECT):
    A = 1; B = 2
print(repr(Be(7)))
print(FlagBoundary.STRICT, list(FlagBoundary), EnumCheck.UNIQUE, repr(KEEP))
try:
    class Ext(Color): pass
    class Ext2(Ext): Z = 1
except TypeError as e: print(e)
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.RED) is Color.RED, hash(Color.RED) == hash(Color.RED), {Color.RED: 1}[Color.RED])
print(dir(Color)[:5], Color.RED.__class__, Color.__doc__, Color.__module__, Color.RED.__doc__)
print(Color.RED == 1, Color.RED != Color.GREEN, Color.RED is Color(1), [c.name for c in reversed(Color)])
class Num(float, Enum):
    PI = 3.14
print(Num.PI + 1, repr(Num.PI), Num.PI)
class T(str, Enum):
    A = 'a'
print(T.A, f'{T.A}', T.A == 'a', repr(T.A), T.A.value)
class Tags(Enum):
    _ignore_ = ['i']
    i = 5
    A = 1
print(list(Tags))
class NewV(Enum):
    def __new__(cls, value, label):
        obj = object.__new__(cls); obj._value_ = value; obj.label = label
        return obj
    A = (1, 'one')
    B = (2, 'two')
print(NewV.A.label, NewV(2), NewV.B.value)
class AutoMix(Enum):
    A = 1; B = auto(); C = 10; D = auto()
print([m.value for m in AutoMix])

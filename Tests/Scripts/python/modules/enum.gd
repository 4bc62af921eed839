# Enumerations.
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def hot(self):
        return self is Color.RED
    @classmethod
    def default(cls):
        return cls.BLUE
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.GREEN, Color.RED.hot(), Color.default())
print({Color.RED: 'r'}[Color(1)], isinstance(Color.RED, Color), type(Color.RED), Color.__members__.keys(), [c.name for c in Color], f'{Color.RED}', Color)
for wrong in [lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: Color.RED < Color.GREEN, lambda: 1 in Color]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
try:
    Color.RED = 5
except AttributeError as e:
    print(e)
class Level(IntEnum):
    LOW = auto()
    HIGH = auto()
print(Level.LOW, repr(Level.LOW), Level.HIGH > Level.LOW, Level.LOW + 1, Level(2), sorted(Level, reverse=True), Level.LOW == 1, [10, 20, 30][Level.HIGH], f'{Level.LOW}', int(Level.HIGH))
class Word(StrEnum):
    YES = auto()
    NO = 'nope'
print(Word.YES, Word.NO + '!', Word('nope'), repr(Word.YES))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.4)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self):
        return round(self.mass / self.radius, 2)
print(Planet.EARTH.mass, Planet.MARS.density, Planet.EARTH.value, Planet((0.6, 3.4)))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, p & Perm.X, bool(p & Perm.W), ~Perm.R, Perm.RW, list(p), p.value, Perm(0), Perm.R ^ Perm.R, list(Perm))
class Bits(IntFlag):
    A = 1
    B = 2
print(Bits.A | Bits.B, repr(Bits.A | Bits.B), Bits.A + 1)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    class More(Color):
        PINK = 4
except TypeError as e:
    print(e)
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal), Animal.DOG.value)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    A = auto()
    B = auto()
print(Auto.A.value, Auto('b'))
class Base(Enum):
    def hello(self): return 'hello ' + self.name
class Derived(Base):
    ONE = 'x'
print(Derived.ONE.hello(), hash(Derived.ONE) == hash(Derived.ONE))

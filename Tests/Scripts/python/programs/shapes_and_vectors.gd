# abstract base classes, properties, operators
from abc import ABC, abstractmethod
import math
class Shape(ABC):
    registry = {}
    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.registry[kind or cls.__name__.lower()] = cls
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def scale(self, k): ...
    def __lt__(self, other): return self.area < other.area
    def __repr__(self):
        args = ', '.join(f'{k}={v!r}' for k, v in vars(self).items())
        return f'{type(self).__name__}({args})'
class Circle(Shape, kind='round'):
    def __init__(self, r): self.r = r
    @property
    def area(self): return math.pi * self.r ** 2
    def scale(self, k): return Circle(self.r * k)
class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def area(self): return self.w * self.h
    def scale(self, k): return Rect(self.w * k, self.h * k)
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
for bad in (Shape,):
    try: bad()
    except TypeError as e: print(e)
print(Shape.registry, Shape.__abstractmethods__ if False else sorted(Shape.__abstractmethods__))
shapes = [Circle(1), Rect(2, 3), Square(1.5)]
for s in sorted(shapes): print(f'{s!r:<25}{s.area:8.3f}', s.scale(2).area)
print(isinstance(Square(1), Rect), issubclass(Square, Shape), Square.__mro__, max(shapes))
class Drawable(ABC):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, 'draw') or NotImplemented
class Pen:
    def draw(self): pass
print(isinstance(Pen(), Drawable), issubclass(int, Drawable))
@Drawable.register
class Ghost: pass
print(isinstance(Ghost(), Drawable))
class Vector:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y) if isinstance(o, Vector) else NotImplemented
    def __mul__(self, k): return Vector(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __neg__(self): return self * -1
    def __abs__(self): return math.hypot(self.x, self.y)
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, Vector) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield self.x; yield self.y
    def __format__(self, spec): return f'<{self.x:{spec}}, {self.y:{spec}}>' if spec else str(self)
    def __str__(self): return f'<{self.x}, {self.y}>'
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __complex__(self): return complex(self.x, self.y)
v = Vector(3, 4)
print(v + Vector(1, 1), 2 * v, v @ v, -v, abs(v), bool(Vector(0, 0)), f'{v:.2f}', f'{v}', [*v], v[0], len({v, Vector(3, 4)}))
try: v + 1
except TypeError as e: print(e)
try: v.z = 1
except AttributeError as e: print(e)
try: 'a' * v
except TypeError as e: print(e)
sum_v = sum([v, v], Vector(0, 0)); print(sum_v)

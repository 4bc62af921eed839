# Abstract classes.
from abc import ABC, ABCMeta, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f'{self.name}: {self.area()}'
class Half(Shape):
    def area(self): return 1
class Square(Half):
    name = 'square'
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
for c in [Shape, Half]:
    try:
        c()
    except TypeError as e:
        print(e)
s = Square(3)
print(s.describe(), isinstance(s, Shape), issubclass(Square, Shape), sorted(Shape.__abstractmethods__), Shape.area.__isabstractmethod__)
class M(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): pass
    @staticmethod
    @abstractmethod
    def other(): pass
try:
    M()
except TypeError as e:
    print(e)
@Shape.register
class Other:
    pass
print(issubclass(Other, Shape), isinstance(Other(), Shape), isinstance(5, Shape))
class Plain(ABC):
    pass
print(type(Plain()).__name__, type(Plain))

import math


class Shape:
    def area(self):
        raise NotImplementedError(f'{type(self).__name__} has no area')

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f'{type(self).__name__.lower()} of {self.area():.2f}'


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


class Blob(Shape):
    pass


shapes = [Circle(1), Square(2), Rectangle(1, 2.5)]
for shape in sorted(shapes):
    print(shape)
print(max(shapes), sum(shape.area() for shape in shapes[1:]), isinstance(shapes[1], Rectangle))
try:
    print(Blob())
except NotImplementedError as error:
    print(error)

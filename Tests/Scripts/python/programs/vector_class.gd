import math


class Vector:
    def __init__(self, *values):
        self.values = values

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.values, other.values, strict=True)))

    def __mul__(self, k):
        if isinstance(k, Vector):
            return sum(a * b for a, b in zip(self.values, k.values))
        return Vector(*(k * a for a in self.values))

    __rmul__ = __mul__

    def __abs__(self):
        return math.sqrt(self * self)

    def __eq__(self, other):
        return self.values == other.values

    def __getattr__(self, name):
        if name in 'xyz' and 'xyz'.index(name) < len(self.values):
            return self.values['xyz'.index(name)]
        raise AttributeError(f'a vector of {len(self.values)} has no {name}')

    def __repr__(self):
        return f'Vector{self.values}'


v = Vector(3, 4)
print(v + v, v * 2, 2 * v, v * v, abs(v), v.x, v == Vector(3, 4), sum([v, v], Vector(0, 0)))
for wrong in (lambda: v.z, lambda: v + Vector(1)):
    try:
        wrong()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)

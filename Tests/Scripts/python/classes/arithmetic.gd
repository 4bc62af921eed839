# Operators of one's own, as a value with a gradient would have.
class Vector:
    def __init__(self, *values):
        self.values = values
    def __repr__(self):
        return 'Vector' + repr(self.values)
    def __add__(self, other):
        if not isinstance(other, Vector):
            other = Vector(*[other] * len(self.values))
        return Vector(*[a + b for a, b in zip(self.values, other.values)])
    def __radd__(self, other):
        return self + other
    def __mul__(self, k): return Vector(*[a * k for a in self.values])
    def __rmul__(self, k): return self * k
    def __neg__(self): return self * -1
    def __sub__(self, other): return self + -other
    def __rsub__(self, other): return -self + other
    def __truediv__(self, k): return self * (1 / k)
    def __floordiv__(self, k): return Vector(*[a // k for a in self.values])
    def __mod__(self, k): return Vector(*[a % k for a in self.values])
    def __pow__(self, k): return Vector(*[a ** k for a in self.values])
    def __matmul__(self, other): return sum(a * b for a, b in zip(self.values, other.values))
    def __abs__(self): return (self @ self) ** 0.5
    def __iadd__(self, other):
        print('in place')
        self.values = (self + other).values
        return self
v, w = Vector(1, 2), Vector(3, 4)
print(v + w, v + 1, 1 + v, v * 3, 3 * v, -v, w - v, 10 - v, w / 2, w // 2, w % 2, w ** 2, v @ w)
print(abs(w))
print(sum([v, w, v]))
u = v
v += w
print(v, u is v)
v *= 2
print(v, u is v)
try:
    Vector(1) << 1
except TypeError as error:
    print(error)
try:
    'x' - v
except TypeError as error:
    print(type(error).__name__)

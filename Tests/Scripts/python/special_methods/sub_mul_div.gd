class N:
    def __init__(self, v):
        self.v = v

    def __sub__(self, o):
        return f'{self.v}-{getattr(o, "v", o)}'

    def __rsub__(self, o):
        return f'{o}-{self.v}'

    def __mul__(self, o):
        return f'{self.v}*{getattr(o, "v", o)}'

    def __rmul__(self, o):
        return f'{o}*{self.v}'

    def __truediv__(self, o):
        return f'{self.v}/{getattr(o, "v", o)}'

    def __rtruediv__(self, o):
        return f'{o}/{self.v}'

    def __floordiv__(self, o):
        return f'{self.v}//{o}'

    def __mod__(self, o):
        return f'{self.v}%{o}'


a, b = N('a'), N('b')
print(a - b, a - 1, 1 - a, a * b, 2 * a, a / b, a / 2, 2 / a, a // 3, a % 3)

class Polynomial:
    def __init__(self, coefficients):
        while len(coefficients) > 1 and coefficients[-1] == 0:
            coefficients = coefficients[:-1]
        self.c = list(coefficients)

    def __add__(self, other):
        n = max(len(self.c), len(other.c))
        a, b = (p.c + [0] * (n - len(p.c)) for p in (self, other))
        return Polynomial([x + y for x, y in zip(a, b)])

    def __mul__(self, other):
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(out)

    def __call__(self, x):
        return sum(c * x ** i for i, c in enumerate(self.c))

    def derivative(self):
        return Polynomial([i * c for i, c in enumerate(self.c)][1:] or [0])

    def __str__(self):
        terms = [f'{c}' + ('' if i == 0 else 'x' if i == 1 else f'x^{i}') for i, c in enumerate(self.c) if c]
        return ' + '.join(reversed(terms)).replace('+ -', '- ') or '0'


p = Polynomial([-2, 0, 1])
print(p, '|', p.derivative(), '|', p * p, '|', p + Polynomial([0, 0, -1]), '|', p(3))
x = 1.0
for _ in range(6):
    x -= p(x) / p.derivative()(x)
print(round(x, 12))

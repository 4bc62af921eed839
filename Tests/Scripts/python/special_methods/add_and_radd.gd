class Meters:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Meters):
            return Meters(self.n + other.n)
        if isinstance(other, (int, float)):
            return Meters(self.n + other)
        return NotImplemented

    def __radd__(self, other):
        return self + other

    def __repr__(self):
        return f'{self.n}m'


print(Meters(1) + Meters(2), Meters(1) + 5, 5 + Meters(1), sum([Meters(1), Meters(2)]))
m = Meters(1)
m += 3
print(m)
for wrong in (lambda: Meters(1) + 'a', lambda: 'a' + Meters(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)

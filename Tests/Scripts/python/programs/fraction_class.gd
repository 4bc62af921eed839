from math import gcd


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError('a fraction of zero parts')
        sign = -1 if bottom < 0 else 1
        d = gcd(top, bottom)
        self.top, self.bottom = sign * top // d, sign * bottom // d

    def __add__(self, other):
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __truediv__(self, other):
        return self * Fraction(other.bottom, other.top)

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __lt__(self, other):
        return self.top * other.bottom < other.top * self.bottom

    def __float__(self):
        return self.top / self.bottom

    def __repr__(self):
        return f'{self.top}/{self.bottom}' if self.bottom != 1 else str(self.top)


half, third = Fraction(1, 2), Fraction(-1, -3)
print(half + third, half * third, half / third, half + half, sorted([half, third]), float(third), Fraction(6, -4))
total = Fraction(0)
for n in range(1, 21):
    total = total + Fraction(1, n)
print(total)
try:
    half / Fraction(0)
except ZeroDivisionError as error:
    print(error)

# Exact fractions.
from fractions import Fraction as F
import math

print(F(1, 2), repr(F(6, -4)), F('3/7'), F('-1.25'), F('1e-3'), F(0.5), F(5), F(), F(F(1, 2), F(3, 4)), F(' 7 '))
a, b = F(1, 2), F(2, 3)
print(a + b, a - b, a * b, a / b, a // b, a % b, b ** 2, b ** -2, -a, abs(F(-3, 2)), a + 1, 2 - a, 3 * a, 1 / a)
print(a + 0.5, 1.5 * b, a ** 0.5, 2 ** F(3), 2 ** a, F(7, 2) // 1, divmod(F(7, 2), F(1, 3)))
print(a < b, a == F(2, 4), a == 0.5, a > 1, F(3) == 3, hash(F(3)) == hash(3), sorted([b, a, F(0)]), a != b, a <= 0.5)
print(int(F(-7, 2)), float(b), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), bool(F()))
print(F(3.141592653589793).limit_denominator(100), F('3.1415926535').limit_denominator(10), F(0.1), F(0.1).limit_denominator())
print(a.numerator, a.denominator, F(3, 4).as_integer_ratio(), f'{a}', sum([F(1, 3)] * 3), {F(1, 2): 'x'}[0.5 if False else F(2, 4)])
for wrong in [lambda: F(1, 0), lambda: F('x'), lambda: F(None), lambda: F(float('nan')), lambda: F(1.5, 2), lambda: F(1) / 0, lambda: F(1, 2) + 'x', lambda: F(0) ** -1]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)

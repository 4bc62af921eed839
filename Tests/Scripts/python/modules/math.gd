# The math module.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.hypot(3, 4), math.dist([0, 0], [3, 4]))
print(math.exp(1), math.exp(0), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000))
print(math.log1p(0), math.expm1(0))
print(f'{math.sin(1):.12f} {math.cos(1):.12f} {math.tan(1):.12f} {math.asin(1):.12f} {math.acos(0):.12f} {math.atan(1):.12f} {math.atan2(1, -1):.12f}')
print(f'{math.sinh(1):.12f} {math.cosh(1):.12f} {math.tanh(1):.12f} {math.degrees(math.pi)} {math.radians(180):.12f}')
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7))
print(math.floor(5))
print(math.fabs(-3), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.pow(2, 3))
print(math.gcd(12, 18), math.lcm(4, 6))
print(math.factorial(10), math.factorial(25), math.comb(5, 2), math.perm(5, 2))
print(math.prod([1, 2, 3, 4]), math.fsum([0.1] * 10), math.isqrt(17))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3))
print(math.isclose(1, 1.1))
for action in [
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.factorial(-1),
    lambda: math.sqrt('x'), lambda: math.floor(math.nan), lambda: math.missing,
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ':', error)

import numbers, cmath, math
from numbers import *
from fractions import Fraction
vals = [3, True, 2.5, 1j, Fraction(1,2), 'a', None, [], 10**30, float]
for v in vals:
    print(repr(v), [isinstance(v, c) for c in (Number, Complex, Real, Rational, Integral)])
for c in (int, float, complex, bool, Fraction, str, Number, Complex, Real, Rational, Integral):
    print(c.__name__, [issubclass(c, d) for d in (Number, Complex, Real, Rational, Integral)])
print(numbers.__all__, numbers.Number)
try: Complex()
except TypeError as e: print(e)
try: Integral()
except TypeError as e: print(e)
class M(Real):
    def __init__(self, v): self.v = v
    def __float__(self): return float(self.v)
    def __add__(self, o): return M(self.v + getattr(o, 'v', o))
    __radd__ = __add__
    def __neg__(self): return M(-self.v)
    def __pos__(self): return M(self.v)
    def __mul__(self, o): return M(self.v * getattr(o, 'v', o))
    __rmul__ = __mul__
    def __truediv__(self, o): return M(self.v / getattr(o, 'v', o))
    def __rtruediv__(self, o): return M(o / self.v)
    def __pow__(self, o): return M(self.v ** o)
    def __rpow__(self, o): return M(o ** self.v)
    def __abs__(self): return M(abs(self.v))
    def __eq__(self, o): return self.v == getattr(o, 'v', o)
    def __trunc__(self): return int(self.v)
    def __floor__(self): return math.floor(self.v)
    def __ceil__(self): return math.ceil(self.v)
    def __round__(self, n=None): return round(self.v, n)
    def __floordiv__(self, o): return M(self.v // getattr(o, 'v', o))
    def __rfloordiv__(self, o): return M(o // self.v)
    def __mod__(self, o): return M(self.v % getattr(o, 'v', o))
    def __rmod__(self, o): return M(o % self.v)
    def __lt__(self, o): return self.v < o
    def __le__(self, o): return self.v <= o
    def __repr__(self): return f'M({self.v})'
m = M(2.5)
print(m - 1, 5 - m, divmod(m, 2), divmod(7, m), m.real, m.imag, m.conjugate(), complex(m), bool(m), bool(M(0)), isinstance(m, Number), isinstance(m, Integral), float(m))
try: hash(m)
except TypeError as e: print(e)
class Z(Integral): pass
try: Z()
except TypeError as e: print(e)
print(Fraction(1,2).imag, Fraction(1,2).real, Fraction(3,4).conjugate(), Fraction.__mro__[0])
z = 1+2j
for f in ['acos','acosh','asin','asinh','atan','atanh','cos','cosh','exp','log','log10','phase','polar','sin','sinh','sqrt','tan','tanh','isnan','isinf','isfinite']:
    print(f, getattr(cmath, f)(z), getattr(cmath, f)(-2), getattr(cmath,f)(0.5), getattr(cmath, f)(2))
print(cmath.sqrt(-1), cmath.exp(cmath.pi*1j), cmath.rect(1, cmath.pi/2), cmath.polar(-1), cmath.phase(-1), cmath.log(100, 10), cmath.log(-1), cmath.isclose(1, 1+1e-10j), cmath.isclose(1j, 2j), cmath.isclose(1j, 1.1j, rel_tol=0.2), cmath.isclose(1j,1.1j,abs_tol=.2))
for f, a in [('sqrt', ('a',)), ('log', (0,)), ('atanh', (1,)), ('exp', (1000,)), ('cosh', (1000,)), ('exp', (complex(0, math.inf),)), ('polar', (complex(1.7e308, 1.7e308),)), ('phase', (None,)), ('isclose', (1, 'a')), ('rect', (1, 'a')), ('rect', (1, 1j)), ('sqrt', ([],))]:
    try: print(f, getattr(cmath, f)(*a))
    except Exception as e: print(f, type(e).__name__, e)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
class H:
    def __complex__(self): return 3+4j
class J:
    def __float__(self): return 4.0
class K:
    def __index__(self): return 9
print(cmath.sqrt(H()), cmath.sqrt(J()), cmath.sqrt(K()))

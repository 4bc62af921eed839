from fractions import Fraction as F
import math, numbers, copy
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in ['1/2', ' -3/7 ', '1.5', '.5', '5.', '1e3', '1E-3', '-1.25e2', '+7', '1_000/3', '1__0', '_1', '1_', '1 /2', '1/ 2', '1/-2', '', ' ', '/', '1/', '/2', '.', 'e5', '1e', 'nan', 'inf', '1/0', '0/5', '3/1e2', '1_0.2_5e1_0', '1.2.3', '١/٢', '--1', '+-1', '1e+', '1.e5', '0x10', '1j', '-.5', '-.']:
    t(lambda: repr(F(s)))
for a in [(), (3,), (6, 4), (-6, 4), (6, -4), (0, 5), (1, 0), (2.5,), (float('nan'),), (float('inf'),), (True,), (F(1,2),), (F(1,2), F(3,4)), (1, F(1,3)), (1.5, 2), (1, 2.5), (None,), ([],), (1j,), ('1', 2), (1, '2'), (10**30, 10**29), (0.1,), (b'1',), (True, 2)]:
    t(lambda: repr(F(*a)))
t(lambda: F(numerator=3, denominator=4)); t(lambda: F(1,2,3))
vals = [F(1,2), F(-3,4), F(0), F(5), 2, -3, 0, True, 0.5, -1.5, 0.0, 1j, 2-1j, float('inf'), float("nan"), 40]
import operator as o
for a in vals:
    for b in vals:
        if not (isinstance(a, F) or isinstance(b, F)): continue
        for f in (o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, divmod, o.pow, o.eq, o.ne, o.lt, o.le, o.gt, o.ge):
            try: print(f.__name__, repr(a), repr(b), repr(f(a, b)))
            except Exception as e: print(f.__name__, repr(a), repr(b), type(e).__name__, e)
for x in [F(7,2), F(-7,2), F(5,2), F(0), F(1,3), F(-1,3), F(2,3), F(10**30,3), F(12345,100)]:
    print(int(x), float(x), math.floor(x), math.ceil(x), math.trunc(x), round(x), round(x, 1), round(x, -1), round(x,0), abs(x), -x, +x, bool(x), hash(x), str(x), repr(x), x.numerator, x.denominator, x.real, x.imag, x.conjugate(), complex(x), x.as_integer_ratio(), x.limit_denominator(10))
print(hash(F(1,2)) == hash(0.5), hash(F(3)) == 3, hash(F(-1)), hash(F(1, 2**61-1)), hash(F(-1, 2**61-1)), {F(1,2): 1}[0.5], F(1,2) in {0.5})
t(lambda: F(1,2).is_integer()); t(lambda: f'{F(1,2):.2f}'); print(f'{F(1,2)}', f'{F(1,2)!r}', '%s' % F(3,4), '%.3f' % F(1,3))
t(lambda: F(1,2) + 'a'); t(lambda: 'a' + F(1,2)); t(lambda: F(1,2) < 'a'); t(lambda: F(1,2) < 1j); t(lambda: F(1,2) // 1j); t(lambda: F(1,2) == 'a'); t(lambda: pow(F(1,2), 2, 3)); t(lambda: F(1,2) ** 'a'); t(lambda: 'a' ** F(1,2))
def setn(): F(1,2).numerator = 3
t(setn)
def setx(): F(1,2).foo = 3
t(setx)
t(lambda: F.from_float(0.1)); t(lambda: F.from_float(3)); t(lambda: F.from_float('a')); t(lambda: F.from_float(F(1,2)))
t(lambda: F.from_decimal(3)); t(lambda: F.from_decimal(1.5))
print(F(math.pi).limit_denominator(1000), F('3.1415926535897932').limit_denominator(), F(math.pi).limit_denominator(1), F(math.e).limit_denominator(100))
t(lambda: F(1,3).limit_denominator(0))
class G(F):
    def __repr__(self): return 'G' + super().__repr__()
g = G(1,2); print(g, repr(g), type(g+1), g == F(1,2), repr(-g), type(copy.copy(g)), isinstance(g, F))
class H(F):
    def __new__(cls, *a): return super().__new__(cls, *a)
print(repr(H(1,2)), H('1/3') + 1)
print(sum([F(1,3)]*3), max(F(1,2), 0.3), sorted([F(1,2), 0.3, 2, F(1,3)]), min([F(1,2), F(1,3)]), math.prod([F(1,2)]*3), math.fsum([F(1,2), 1]), math.sqrt(F(1,4)), math.isclose(F(1,3), 1/3))
print([isinstance(F(1), c) for c in (numbers.Number, numbers.Rational, numbers.Integral)], copy.copy(F(1,2)), copy.deepcopy([F(1,2)]))
import pickle
print(pickle.loads(pickle.dumps(F(3,4))))
print(F(1,2).__eq__(0.5), F(1,2).__add__('a'), F(1,2).__add__.__name__, F(1,2).__radd__.__name__)
print(F(1,3) == 1/3, F(1,2) == 0.5, F(1,2) == 0.5+0j, 0.5 == F(1,2), F(1,3) < 1/3, F(10**400) > 1.5, F(10**400) < float('inf'), F(1,2) == float('nan'))

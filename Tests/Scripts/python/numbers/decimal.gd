import decimal
from decimal import *
from fractions import Fraction
import math, copy
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
D = Decimal
for a in ['1', '-1.50', ' 3.14 ', '1e5', '1E-7', '1_000.5', '.5', '5.', '', 'x', '1.2.3', '--1', 'inf', '-Infinity', 'nan', 'NaN123', 'sNaN', '+0', '-0.000', '1e', '١٢', 5, -7, True, 0.1, -0.0, 1e300, float('inf'), float('nan'), (0, (1,2,3), -2), (1, (), 0), [0, [5], 3], (0, (1,), 'F'), (0,(1,2),'n'), (2,(1,),0), (0,(10,),0), (0,(1,),'x'), (0,1), ('a',(1,),0), None, 1j, [], b'1', D('1.0'), 10**40, Fraction(1,2), 'infinit', '1e-1000', 'e5', '0x10']:
    t(lambda: D(a))
t(lambda: D()); t(lambda: D(value='3')); t(lambda: D('1', None)); t(lambda: D('1', 5)); print()
print(D('0.1') + D('0.2'), D('0.1') + D('0.2') == D('0.3'), D(1) / D(7), D('1.20') * 3, 3 - D('0.5'), D(7) // 2, D(-7) // 2, D(7) % 3, D(-7) % 3, divmod(D(17), 5), D(2) ** 10, D(2) ** -1, 2 ** D(3), D('1.1') ** 2, -D('1.50'), +D('1.50'), abs(D('-3')))
for f in [lambda: D(1)/0, lambda: D(0)/0, lambda: D(1)//0, lambda: D(1)%0, lambda: D('inf')-D('inf'), lambda: D(-1).sqrt(), lambda: D(-1).ln(), lambda: D(0).ln(), lambda: D('sNaN')+1, lambda: D('nan') < 1, lambda: D('nan') == D('nan'), lambda: D('1e999999')*10, lambda: D(10)**1000000, lambda: 0**D(0), lambda: D(-8)**D('0.5'), lambda: D(1) + 1.5, lambda: 1.5 + D(1), lambda: D(1) * 'a', lambda: 'a' + D(1), lambda: D(1) + None, lambda: D(1) < 'a', lambda: 'a' < D(1), lambda: D(1) < 1.5, lambda: D('0.5') == 0.5, lambda: D('0.1') == 0.1, lambda: D(1) < Fraction(3,2), lambda: D(1) + Fraction(1,2), lambda: D(1) == 'a', lambda: D(1) ** 0.5, lambda: 2.0 ** D(1), lambda: D(1) == 1+0j, lambda: D(1) < 1j, lambda: int(D('nan')), lambda: int(D('inf')), lambda: float(D('1.5')), lambda: float(D('nan')), lambda: int(D('-3.9')), lambda: round(D('2.5')), lambda: round(D('2.675'), 2), lambda: round(D('1234'), -2), lambda: round(D('nan')), lambda: math.floor(D('-1.5')), lambda: math.ceil(D('1.2')), lambda: math.trunc(D('1.9')), lambda: math.sqrt(D(2)), lambda: complex(D('1.5')), lambda: hash(D('0.5')) == hash(0.5), lambda: hash(D(3)) == 3, lambda: hash(D('1e20')) == hash(10**20), lambda: hash(D('sNaN')), lambda: hash(D('-inf')), lambda: bool(D(0)), lambda: bool(D('nan')), lambda: {D('1.0'): 1}[1], lambda: D(1).foo, lambda: D('1.5').as_integer_ratio(), lambda: D('nan').as_integer_ratio(), lambda: D('1.5').as_tuple(), lambda: D('-inf').as_tuple(), lambda: D('nan12').as_tuple(), lambda: D('123.456').quantize(D('0.01')), lambda: D('2.5').quantize(D(1), rounding=ROUND_HALF_UP), lambda: D('2.5').quantize(D('1'), ROUND_DOWN), lambda: D(1).quantize(D('1e-30')), lambda: D('2.5').quantize(1, 'x'), lambda: D('1.0').compare(D(2)), lambda: D(1).compare('a'), lambda: D(3).max(5), lambda: D('1.200').normalize(), lambda: D('1200').normalize(), lambda: D('3.7').to_integral_value(), lambda: D('3.7').to_integral_exact(ROUND_FLOOR), lambda: D(2).sqrt(), lambda: D(2).exp(), lambda: D(2).ln(), lambda: D(2).log10(), lambda: D(1000).log10(), lambda: D(2).fma(3, 4), lambda: D('123').scaleb(2), lambda: D('1.5').adjusted(), lambda: D('1e5').to_eng_string(), lambda: pow(D(3), 4, 5), lambda: pow(D(3), 4, D(5)), lambda: D.from_float(0.1), lambda: D.from_float('a'), lambda: D('7').remainder_near(4), lambda: D(5).copy_sign(D(-1)), lambda: D(1).is_nan(), lambda: D('1').same_quantum(D('2')), lambda: D(1).real, lambda: D(1).imag, lambda: D(1).conjugate(), lambda: sum([D('0.1')]*10), lambda: max(D(1), 2), lambda: sorted([D(3), D(1), 2]), lambda: math.prod([D('1.5'), 2]), lambda: math.fsum([D('0.1')]*10), lambda: copy.copy(D(1)), lambda: copy.deepcopy([D(1)]), lambda: '%s %r %.2f %d' % (D('1.5'), D('1.5'), D('1.5'), D('1.5')), lambda: isinstance(D(1), (int, float)), lambda: type(D(1)).__name__, lambda: D, lambda: round(D('1.5'), 'a'), lambda: range(D(1)), lambda: [1,2][D(1)], lambda: -D(0), lambda: D(0) * -1, lambda: str(D('1E+3')), lambda: D('1000000'), lambda: D('0.0000001'), lambda: D('0.000001'), lambda: f'{D("1234567.891"):,}', lambda: f'{D("0.5"):.0%}', lambda: f'{D("1.5"):>10}|{D("1.5"):<10}|{D("1.5"):^10}', lambda: f'{D("1.5"):x}', lambda: f'{D("1.5"):e}', lambda: f'{D("3.14159"):.3}', lambda: f'{D(5)!r}', lambda: f'{D("NaN"):10}', lambda: f'{D("-inf"):f}', lambda: '{:08.2f}'.format(D('-3.14159')), lambda: D(1).__add__('a'), lambda: D('1').__eq__('a')]:
    t(f)
c = getcontext(); print(c); c.prec = 6; print(D(1)/7, D('1.23456789') + 0, +D('1.23456789'), D('1.23456789'))
with localcontext() as ctx:
    ctx.prec = 50
    print(D(1)/7, getcontext().prec)
print(getcontext().prec)
with localcontext(prec=3, rounding=ROUND_UP) as ctx: print(D(1)/3, ctx)
with localcontext(Context(prec=10)): print(D(2).sqrt())
t(lambda: localcontext(foo=1)); t(lambda: localcontext(5)); t(lambda: setcontext(5))
c.rounding = ROUND_DOWN; print(D(2)/3, c.rounding); c.rounding = ROUND_HALF_EVEN; c.prec = 28
print(c.flags[Inexact], c.flags[Overflow]); c.clear_flags(); print(c.flags[Inexact], c.flags)
c.traps[DivisionByZero] = False; print(D(1)/0, D(-1)/0, c.flags[DivisionByZero]); c.traps[DivisionByZero] = True
c.traps[FloatOperation] = True; t(lambda: D(0.5)); t(lambda: D(1) < 0.5); t(lambda: D(1) == 0.5); c.traps[FloatOperation] = False
c.traps[Inexact] = True; t(lambda: D(1)/3); c.traps[Inexact] = False
for m in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(m, [str(D(x).quantize(D('1'), rounding=m)) for x in ('2.5', '-2.5', '3.5', '2.1', '-2.9', '5.5', '10.1')])
print(Context(prec=5, rounding=ROUND_UP).divide(D(1), D(3)), Context(prec=5).create_decimal('1.23456789'), Context(prec=3).sqrt(D(2)), Context(prec=4).add(1, D('2.34567')), Context(prec=4).power(2, D('0.5')), BasicContext.prec, ExtendedContext, DefaultContext)
t(lambda: Context(prec=0)); t(lambda: Context(rounding='x')); t(lambda: Context(traps=[5])); t(lambda: Context(foo=1)); t(lambda: c.foo); t(lambda: Context(prec=3).add('1', 2)); t(lambda: c.traps['x'])
for cls in (DecimalException, InvalidOperation, DivisionByZero, Overflow, Underflow, Inexact, Rounded, Clamped, Subnormal, FloatOperation): print(cls, cls.__mro__[1:-2])
try: D(1)/0
except ZeroDivisionError as e: print('caught', type(e), e.args)
try: D('abc')
except InvalidOperation as e: print('caught', type(e), e.args)
try: D('abc')
except ValueError as e: print('no')
except ArithmeticError as e: print('arithmetic')
class Money(Decimal):
    def __str__(self): return '$' + super().__str__()
m = Money('1.50'); print(m, repr(m), type(m + 1), m + 1, m == D('1.5'), isinstance(m, D), Money(5) > m)
import statistics, json, pickle
print(statistics.mean([D('0.1'), D('0.2')]), statistics.median([D(1), D(2)]), Fraction(D('0.5')), Fraction('0.25') == D('0.25'), statistics.variance([D(1), D(2), D(4)]))
t(lambda: json.dumps(D(1)))
print(pickle.loads(pickle.dumps([D('1.50'), D('nan')])))
total = D('0')
for price in ['19.99', '5.01', '0.10']: total += D(price)
print(total, (total * D('0.19')).quantize(D('.01'), rounding=ROUND_HALF_UP))
def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n+na, na+8
        d, da = d+da, da+32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
print(pi())
getcontext().prec = 100; print(pi(), D(2).sqrt(), D(1).exp(), D(2).ln(), D(2) ** D('0.5'))
getcontext().prec = 28
data = [D('27.5'), D('30.25'), D('30.25'), D('34.5'), D('41.75')]
for f in (statistics.mean, statistics.stdev, statistics.pstdev, statistics.variance, statistics.pvariance, statistics.median, statistics.fmean, statistics.harmonic_mean, statistics.geometric_mean, statistics.mode, statistics.quantiles, statistics.median_grouped): t(lambda: f(data))
t(lambda: statistics.stdev([D(1), D(1)])); t(lambda: statistics.mean([D(1), 2])); t(lambda: statistics.mean([D(1), 2.5])); t(lambda: statistics.mean([D('NaN'), D(1)])); t(lambda: statistics.harmonic_mean([D(3)]))
print(Fraction.from_decimal(D('0.125')), Fraction(D('-1.5')), Fraction(1,3) < D('0.5'), D('0.5') == Fraction(1,2), D(1).as_tuple(), DecimalTuple(0,(1,),0))
import numbers
print([isinstance(D(1), k) for k in (numbers.Number, numbers.Complex, numbers.Real)])

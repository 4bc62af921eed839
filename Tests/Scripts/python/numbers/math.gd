import math
print(sorted(n for n in dir(math) if not n.startswith('__')))
vals = [0, 1, -1, 2, 0.5, -0.5, 10, 1e308, -1e308, 1e-320, float('inf'), float('-inf'), float('nan'), 10**400, True, 171, 170.5, -2.0, 'a', None, 1j, [], 3.7, -3.7, 720, 800, -800, 0.0, -0.0, 2**53+1]
class Fl:
    def __float__(self): return 2.25
class Ix:
    def __index__(self): return 3
class Both:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
vals += [Fl(), Ix(), Both()]
def name(v):
    return type(v).__name__ if isinstance(v, (Fl, Ix, Both)) else (repr(v) if not (isinstance(v,int) and v > 10**100) else 'big')
one = ['acos','acosh','asin','asinh','atan','atanh','cbrt','ceil','cos','cosh','degrees','erf','erfc','exp','exp2','expm1','fabs','factorial','floor','frexp','gamma','isfinite','isinf','isnan','isqrt','lgamma','log','log10','log1p','log2','modf','radians','sin','sinh','sqrt','tan','tanh','trunc','ulp','fsum','prod']
for f in one:
    for v in vals:
        if f == 'factorial' and isinstance(v, int) and v > 1000 and v < 10**100: continue
        try: r = repr(getattr(math, f)(v))
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(f, name(v), r[:120])
    for a in [(), (1, 2)] if f not in ('log', 'prod') else []:
        try: r = repr(getattr(math, f)(*a))
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(f, a, r)
two = ['atan2','copysign','fmod','remainder','pow','nextafter','ldexp','comb','perm','gcd','lcm','dist','hypot','isclose','log']
small = [0, 1, -1, 2, 5, 0.5, -2.5, float('inf'), float('-inf'), float('nan'), 'a', True, -0.0, 10**25, 1e300, 1j]
for f in two:
    for a in small:
        for b in small:
            if f in ('comb','perm') and (b == 10**25 or a == 10**25) : continue
            try: r = repr(getattr(math, f)(a, b))
            except Exception as e: r = f'{type(e).__name__}: {e}'
            print(f, repr(a), repr(b), r[:100])
    for a in [(), (1,)] if f != 'log' else []:
        try: r = repr(getattr(math, f)(*a))
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(f, a, r)
def t(f):
    try: print(repr(f())[:200])
    except Exception as e: print(type(e).__name__, e)
t(lambda: math.comb(10**25, 2)); t(lambda: math.comb(5, 10**25)); t(lambda: math.perm(10**25, 2)); t(lambda: math.perm(5)); t(lambda: math.perm(5, None)); t(lambda: math.comb(5, None)); t(lambda: math.perm(-1)); t(lambda: math.comb(-1, 2)); t(lambda: math.comb(2,-1)); t(lambda: math.comb(2.0, 1)); t(lambda: math.perm(2, 1.0)); t(lambda: math.comb(50, 25)); t(lambda: math.comb(200, 100)); t(lambda: math.perm(30, 30))
t(lambda: math.gcd()); t(lambda: math.gcd(12, 18, 30)); t(lambda: math.lcm()); t(lambda: math.lcm(4, 6, 10)); t(lambda: math.gcd(0,0)); t(lambda: math.lcm(0, 5)); t(lambda: math.gcd(-12, 18)); t(lambda: math.gcd(10**40, 10**20*3)); t(lambda: math.gcd(2.0)); t(lambda: math.lcm(-4, 6)); t(lambda: math.gcd(5)); t(lambda: math.gcd(-5)); t(lambda: math.lcm(-5))
t(lambda: math.dist([1,2],[3,4])); t(lambda: math.dist([1],[3,4])); t(lambda: math.dist((1.5,2,3),(4,5,6))); t(lambda: math.dist([], [])); t(lambda: math.dist('a','b')); t(lambda: math.dist([1,'a'],[1,2])); t(lambda: math.dist(iter([1]), [2])); t(lambda: math.dist(p=[1],q=[2])); t(lambda: math.dist([math.inf],[math.nan])); t(lambda: math.dist(range(3), range(3,6)))
t(lambda: math.hypot()); t(lambda: math.hypot(3)); t(lambda: math.hypot(-3)); t(lambda: math.hypot(3,4,12)); t(lambda: math.hypot(1e200,1e200)); t(lambda: math.hypot(1.7e308,1.7e308)); t(lambda: math.hypot(math.nan, math.inf)); t(lambda: math.hypot(1e-320, 1e-320)); t(lambda: math.hypot('a')); t(lambda: math.hypot(*range(20))); t(lambda: math.hypot(1e-300, 1e-200, 5e-310))
t(lambda: math.fsum([0.1]*10)); t(lambda: math.fsum([1e308, 1e308])); t(lambda: math.fsum([math.inf, -math.inf])); t(lambda: math.fsum([math.nan])); t(lambda: math.fsum([])); t(lambda: math.fsum(['a'])); t(lambda: math.fsum([1e308, 1e308, -1e308])); t(lambda: math.fsum(5)); t(lambda: math.fsum([1e100, 1, -1e100, 1e-100])); t(lambda: math.fsum([10**400])); t(lambda: math.fsum(x/3 for x in range(100)))
t(lambda: math.prod([1,2,3])); t(lambda: math.prod([1,2], start=5)); t(lambda: math.prod([])); t(lambda: math.prod(['a', 2])); t(lambda: math.prod([1.5, 2])); t(lambda: math.prod([[1], 2])); t(lambda: math.prod([1j, 2])); t(lambda: math.prod([2]*100)); t(lambda: math.prod(5)); t(lambda: math.prod([], start='x')); pass
t(lambda: math.isclose(1, 1+1e-10)); t(lambda: math.isclose(1, 1.1, rel_tol=0.2)); t(lambda: math.isclose(0, 1e-10, abs_tol=1e-9)); t(lambda: math.isclose(1,1,rel_tol=-1)); t(lambda: math.isclose(math.inf, math.inf)); t(lambda: math.isclose(1,2,abs_tol=-1)); t(lambda: math.isclose(a=1, b=1)); pass
t(lambda: math.log(8, 2)); t(lambda: math.log(10**400)); t(lambda: math.log(10**400, 10)); t(lambda: math.log2(2**1000)); t(lambda: math.log10(10**400)); t(lambda: math.log(0)); t(lambda: math.log(-1)); t(lambda: math.log(5, 0)); t(lambda: math.log(5, 1)); t(lambda: math.log(-10**400)); t(lambda: math.log(8, base=2)); t(lambda: math.log2(8)); t(lambda: math.log1p(-1)); t(lambda: math.log2(0)); t(lambda: math.log10(-1))
t(lambda: math.ldexp(1, 1024)); t(lambda: math.ldexp(1, -1080)); t(lambda: math.ldexp(1.5, 3.0)); t(lambda: math.ldexp(1, 10**30)); t(lambda: math.ldexp(1, -10**30)); t(lambda: math.ldexp(0, 10**30)); t(lambda: math.ldexp(math.inf, -5)); t(lambda: math.frexp(0.1)); t(lambda: math.frexp(-8)); t(lambda: math.frexp(5e-324)); t(lambda: math.modf(-3.25)); t(lambda: math.modf(math.inf))
t(lambda: math.nextafter(1, 2)); t(lambda: math.nextafter(0, -1)); t(lambda: math.ulp(1)); t(lambda: math.ulp(math.inf)); t(lambda: math.ulp(0)); t(lambda: math.ulp(-5)); t(lambda: math.ulp(1.7976931348623157e308)); t(lambda: math.nextafter(1,2,steps=2))
t(lambda: math.isqrt(10**40)); t(lambda: math.isqrt(2**64-1)); t(lambda: math.isqrt(-1)); t(lambda: math.isqrt(2.0)); t(lambda: math.factorial(20)); t(lambda: math.factorial(25)); t(lambda: math.factorial(5.0)); t(lambda: math.factorial(-1)); t(lambda: math.factorial(10**20)); t(lambda: math.factorial(True))
t(lambda: math.sumprod([1],[2])); t(lambda: math.fma(1,2,3))
t(lambda: math.remainder(5, 3)); t(lambda: math.remainder(5, 0)); t(lambda: math.remainder(math.inf, 1)); t(lambda: math.fmod(5, 0)); t(lambda: math.fmod(-5, 3)); t(lambda: math.fmod(math.inf, 1)); t(lambda: math.fmod(5, math.inf)); t(lambda: math.pow(0, -1)); t(lambda: math.pow(-8, 1/3)); t(lambda: math.pow(10, 400)); t(lambda: math.pow(2, 'a')); t(lambda: math.pow(math.nan, 0)); t(lambda: math.cbrt(27)); t(lambda: math.cbrt(-8)); t(lambda: math.exp2(10)); t(lambda: math.exp2(2000)); t(lambda: math.gamma(0)); t(lambda: math.gamma(-1)); t(lambda: math.gamma(0.5)); t(lambda: math.lgamma(0)); t(lambda: math.lgamma(-3.5)); t(lambda: math.erf(0.5)); t(lambda: math.erfc(10)); t(lambda: math.expm1(1e-10)); t(lambda: math.exp(710)); t(lambda: math.cosh(1000)); t(lambda: math.sinh(-1000)); t(lambda: math.tan(math.pi/2)); t(lambda: math.acos(2)); t(lambda: math.atanh(1)); t(lambda: math.acosh(0.5)); t(lambda: math.sin(math.inf)); t(lambda: math.degrees(math.pi)); t(lambda: math.radians(180))
t(lambda: math.trunc('a')); t(lambda: math.ceil('a')); t(lambda: math.floor(None)); t(lambda: math.floor(1e300)); t(lambda: math.floor(math.inf)); t(lambda: math.ceil(math.nan)); t(lambda: math.trunc(1e20)); t(lambda: math.floor(-0.5)); t(lambda: math.ceil(-0.5))
import random
r = random.Random(5)
for f in ['acos','asin','atan','atanh','cbrt','cos','cosh','erf','erfc','exp','exp2','expm1','gamma','lgamma','log','log10','log1p','log2','sin','sinh','sqrt','tan','tanh','asinh','acosh','degrees','radians']:
    out = []
    for _ in range(60):
        x = r.choice([r.uniform(-1,1), r.uniform(-20,20), r.uniform(0,200), r.gauss(0,1)*10**r.randint(-8,3)])
        try: out.append(getattr(math,f)(x))
        except Exception as e: out.append(str(e))
    print(f, out)
print(math.pi, math.e, math.tau, math.inf, math.nan)

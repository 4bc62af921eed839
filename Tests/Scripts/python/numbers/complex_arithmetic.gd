import copy
z = 3+4j
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for x in [1j, -1j, 0j, -0j, 1+2j, -1-2j, 1.5+0j, -0.0+1j, 1e16+1e-5j, complex(float('nan'),float('inf')), complex(0,-0.0), complex(-0.0,-0.0), 1e100j, 0_1j, 2.5e3J, .5j, 1.e2j, 08j, 0.1+0.2j, 123456789012345678j]:
    print(x, repr(x), str(x), [x], x.real, x.imag, x.conjugate(), bool(x))
vals = [0, 1, -2, 3, True, 2.5, -0.5, 0.0, 1j, 2-3j, -1+0j, 0j, 1e200+1e200j, 10**20]
import operator as o
for a in vals:
    for b in vals:
        if not (isinstance(a, complex) or isinstance(b, complex)): continue
        for f in (o.add, o.sub, o.mul, o.truediv, o.pow, o.eq, o.ne):
            try: print(f.__name__, a, b, f(a,b))
            except Exception as e: print(f.__name__, a, b, type(e).__name__, e)
for f in (o.floordiv, o.mod, o.lt, o.le, o.gt, o.ge, divmod, o.and_, o.lshift, o.matmul, o.xor):
    t(lambda: f(1j, 2)); t(lambda: f(2, 1j)); t(lambda: f(1j,1j)); t(lambda: f(1.5, 1j))
t(lambda: ~1j)
t(lambda: int(1j)); t(lambda: float(1j)); t(lambda: round(1j)); t(lambda: round(1j, 2))
import math
t(lambda: math.sqrt(1j)); t(lambda: math.floor(1j)); t(lambda: math.trunc(1j)); t(lambda: [1,2][1j]); t(lambda: range(1j)); t(lambda: 'a'*1j); t(lambda: 'a'+1j); t(lambda: [1]+1j)
t(lambda: 1j + 'a'); t(lambda: 1j[0]); t(lambda: len(1j)); t(lambda: iter(1j)); t(lambda: 1j()); t(lambda: 1j.foo)
t(lambda: chr(1j)); t(lambda: '%f' % 1j); t(lambda: '%d' % 1j); t(lambda: '%s %r' % (1j, 1j)); t(lambda: '%x' % 1j); t(lambda: '%g' % 1j)
print((-8) ** 0.5, (-8.0) ** (1/3), (-8) ** (1/3), (-1) ** 0.5, pow(-8, 0.5))
print((-8) ** -0.5)
t(lambda: math.sqrt(-1))
t(lambda: math.pow(-8, 1/3))
print(abs(3+4j), abs(1j), abs(complex('inf')), abs(complex('nan')), abs(complex('inf+nanj')))
t(lambda: abs(1e308+1e308j))
print(pow(1j, 2), pow(2j, 3), pow(1j, 0.5), pow(2, 1j))
t(lambda: pow(1j, 2, 3)); t(lambda: pow(2, 1j, 3)); t(lambda: pow(2, 3, 1j)); t(lambda: pow(1.5, 2, 1j)); t(lambda: pow('a', 2, 1j))
print(sum([1j, 2, 3.5]), sum([1, 2, 3j]), sum([1j], 5), sum([], 1j))
print(isinstance(1j, complex), isinstance(1, complex), isinstance(1j, (int, float)), type(1j), type(1j).__name__, complex, complex.__name__, complex.__mro__)
print(hash(1j), hash(1+0j), hash(1.5+0j), hash(1.5), hash(2j+3), hash(-1+0j), hash(-1j), hash(0j), hash(1e300+2.5j), hash(complex('inf')), hash(10**20+0j)== hash(10**20))
d = {1j: 'a', 2: 'b', 1+0j: 'c'}
print(d[1j], d[2+0j], d[1], 1 in d, True in d, 1.0 in d, {1, 1.0, 1+0j}, {0j, -0j, 0})
z = 1j
z += 2; print(z); z *= 1j; print(z); z -= 1; print(z); z /= 2; print(z); z **= 2; print(z)
x = 5
x += 1j; print(x)
x = 5.5
x *= 1j; print(x)
t(lambda: sorted([1j, 2j])); t(lambda: max(1j, 2)); t(lambda: min([1j,1j]))
import json
t(lambda: json.dumps(1j)); t(lambda: json.dumps({1j: 2}))
print(copy.copy(1j), copy.deepcopy([1j]))
import pickle
print(pickle.loads(pickle.dumps([1j, -0.5+2j])))
print(1j == 1j, 1j != 1j, 1j == 'a', 1j == None, 1+0j == 1, 1 == 1+0j, 1.5 == 1.5+0j, True == 1+0j, 10**30 == 10**30+0j, 2**53+1 == complex(2**53+1), 2**53 == complex(2**53))

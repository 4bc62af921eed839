def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in ['1', '1j', 'j', '-j', '+j', '1+j', '1-j', '1+2j', ' 1+2j ', '(1+2j)', ' ( 1+2j ) ', '1 + 2j', '', ' ', '()', '(j', 'j)', '1+', '1+2', '1+2jj', 'j1', '1j+2', 'nan', 'inf', '-inf', 'nan+infj', '-inf-nanj', 'infinity', 'INFj', 'infinityj', 'NaNJ', '1e5j', '1e', '1e5', '1e5+1e-5j', '1_000j', '1__0', '_1', '1_', '1_0+2_0j', '.5j', '5.j', '.', '.j', '1e500', '1e500j', 'i', '1i', '\t1+1j\n', '--1j', '+-j', '1+-2j', '1+ 2j', '0x10', '\u0661j', '1j\x00', 'é', '1,2', 'ıj', '-0', '-0-0j', '-.0e-5j']:
    t(lambda: complex(s))
for a in [(), (1,), (1,2), (1.5,2.5), (True, False), (1j,), (1j, 1j), (1+2j, 3), (3, 1+2j), (-0.0, -0.0), (1j, 2), ('1', 2), (1, '2'), ([],), (None,), (1, None), (None, 1), (b'1',), (10**400,), (1, 10**400), (-0.0,), (0, -0.0), (-0.0, 0j), (1+2j, 3+4j), ({},), (object,)]:
    t(lambda: complex(*a))
t(lambda: complex(real=1)); t(lambda: complex(imag=1)); t(lambda: complex(real=1, imag=2)); t(lambda: complex(1, 2, 3)); t(lambda: complex(x=1)); t(lambda: complex(real='1j'))
class A:
    def __complex__(self): return 5+6j
class B:
    def __float__(self): return 2.5
class C:
    def __index__(self): return 7
class D:
    def __complex__(self): return 5
class E(complex):
    def __repr__(self): return 'E' + super().__repr__()
class F:
    def __complex__(self): return E(1, 2)
for x in (A(), B(), C(), D(), E(3,4), E('1+1j'), F()):
    t(lambda: complex(x)); t(lambda: complex(x, 1)); t(lambda: complex(1, x))
e = E(1, 2)
print(e, repr(e), str(e), e + 1, 1 + e, e * e, type(e+1), e == 1+2j, hash(e) == hash(1+2j), isinstance(e, complex), e.real, e.imag, e.conjugate(), abs(E(3,4)), bool(e), -e, +e, f'{e:.2f}', e ** 2, e - 1, 1 - e, e / 2, 2 / e, complex(e), type(complex(e)))
print({e: 1}[1+2j], {1+2j: 5}[e])
class G(complex):
    def __new__(cls, r): return super().__new__(cls, r, r)
    def __add__(self, other): return 'added'
print(G(3), G(3) + 1, repr(G(2)), 1 + G(3))
print(complex.__new__(complex, 1, 2), complex.__add__(1j, 2), complex.__add__(1j, 'a'), (1j).__add__(3), (1j).__radd__(1.5), (1j).__lt__(2), (1j).__eq__(1j), (1j).__eq__('a'), (1j).__pow__(2), (1j).__rpow__(2), (1j).__truediv__(2), (1j).__rtruediv__(2), (1j).__neg__(), (1j).__abs__(), (1j).__bool__(), (1j).__hash__() == hash(1j), (1j).__repr__(), (1j).__str__(), (1j).__complex__(), (1j).__getnewargs__(), (1j).__format__(''), (1j).__format__('.2f'))
t(lambda: (1j).__floordiv__(2)); t(lambda: (1j).__int__()); t(lambda: (1j).__float__()); t(lambda: (1j).__round__())
print((1.5).__add__(1j), (1).__add__(1j), (1).__eq__(1j), (1.5).__eq__(1.5+0j))
def setreal(): 
    z = 1j
    z.real = 5
t(setreal)
def setfoo():
    z = 1j
    z.foo = 5
t(setfoo)
specs = ['', '.2f', '+.2f', ' .2f', 'e', '.3e', 'E', 'g', '.3g', 'G', 'n', 'F', '20', '<20', '>20', '^20', '*^30', '*^30.2f', '020', '=20', '0=20', '0<20', 'd', 'x', 's', '%', '.3', '+', ' ', '-', '#', '#.0f', ',', ',.2f', '_.2f', ',e', '_', '.0f', '.0', 'z.1f', '+20.3f', '>+30.3e', '+.3', '#g', '.10', '5.1f', '😀^20']
for z in [1+2j, 1j, -1.5-2.25j, 0j, 1234567.891+98765.4321j, complex('nan+infj'), complex(-0.0, -0.0), 1e20+1e-20j, -0.04-0.04j]:
    for s in specs:
        try: print(repr(s), format(z, s))
        except Exception as e: print(repr(s), type(e).__name__, e)
print(f'{1j}', f'{1+2j!r}', f'{1+2j=}', '{:.1f}'.format(1j), '{0.real} {0.imag}'.format(3+4j))
for src in ['1jx', '1j1', '1j_', '1_j', '0x1j', '0b1j', '0o1j', '1jif', '1j if 1 else 2', '1jif 1 else 2', '1jé', '1e5jx', '1.5j.real', '1j.imag', '00j', '01j', '09.5j', '1j2j', '1jj', '0_0j', '1__0j', '1e_5j', '1J', '-1j', '1j = 3', '1j: int = 3', 'f(1j=2)', '1j += 1', 'del 1j', 'for 1j in x: pass', '1j[0]']:
    try: print(src, '->', eval(compile(src, '<s>', 'eval')))
    except SyntaxError as e: print(src, type(e).__name__, e.msg)
    except Exception as e: print(src, type(e).__name__, e)
def f(x=1j, *, y: complex = 2j): return x
print(f(), f.__defaults__, f.__kwdefaults__, f.__annotations__)
m = [[1j, 2], [3, 4j]]
print(m, sum(sum(r) for r in m), [z.conjugate() for r in m for z in r])
print(1j * [1][0], (1+2j)*(3-4j), 1/(1+2j), (1+2j)**2, (1+2j)**-2, (1+2j)**0.5, (1+2j)**(1+2j), 2**(1+2j), 1j**1j)
def g():
    x = yield 1j
    yield x + 1j
it = g(); print(next(it), it.send(2))

def t(f):
    try: print(repr(f())[:300])
    except Exception as e: print(type(e).__name__, e)
for c in (int, float, bool, complex, range):
    x = c(1)
    print(sorted(dir(x)) == sorted(dir(c)))
ints = [0, 5, -3, True, 2**70]
for m in ['__abs__','__bool__','__ceil__','__float__','__floor__','__getnewargs__','__hash__','__index__','__int__','__invert__','__neg__','__pos__','__repr__','__round__','__str__','__trunc__','as_integer_ratio','bit_count','bit_length','conjugate']:
    for x in ints:
        if m in ('__sizeof__', '__dir__'): continue
        t(lambda: (m, getattr(x, m)()))
floats = [0.0, 1.5, -2.0, float('inf'), float('nan'), 1e300, -0.0]
for m in ['__abs__','__bool__','__ceil__','__float__','__floor__','__getnewargs__','__int__','__neg__','__pos__','__repr__','__round__','__str__','__trunc__','as_integer_ratio','is_integer','conjugate','hex','__index__']:
    for x in floats: t(lambda: (m, getattr(x, m)()))
names = ['add','sub','mul','truediv','floordiv','mod','pow','and','or','xor','lshift','rshift','divmod','eq','ne','lt','le','gt','ge']
for n in names:
    for pre in ('__', '__r'):
        if pre == '__r' and n in ('eq','ne','lt','le','gt','ge'): continue
        for a in (7, -2, True, 2.5, 1j):
            for b in (2, 3.5, True, 1j, 'x', None):
                if 'pow' in n and isinstance(b, complex) : continue
                t(lambda: (pre+n+'__', a, b, getattr(a, f'{pre}{n}__')(b)))
t(lambda: (2).__pow__(5, 3)); t(lambda: (2).__pow__(5, None)); t(lambda: (2.0).__pow__(5, 3)); t(lambda: (5).__rpow__(2)); t(lambda: (5).__round__(-1)); t(lambda: (15).__round__(-1)); t(lambda: (2.675).__round__(2)); t(lambda: (5).__format__('x')); t(lambda: 5.0.__format__(''))
t(lambda: float.__getformat__('double')); t(lambda: float.__getformat__('float')); t(lambda: float.__getformat__('x')); t(lambda: float.__getformat__(5)); t(lambda: float.__getformat__())
t(lambda: int.from_bytes(b'\x01\x02', 'big')); t(lambda: int.from_bytes(b'\x01\x02', 'little')); t(lambda: int.from_bytes(b'\xff', 'big', signed=True)); t(lambda: int.from_bytes([1,2,3])); t(lambda: int.from_bytes(b'', 'big')); t(lambda: int.from_bytes('a', 'big')); t(lambda: int.from_bytes(b'a', 'x')); t(lambda: int.from_bytes(5, 'big')); t(lambda: int.from_bytes([256], 'big')); t(lambda: int.from_bytes(b'\x80'*10, 'big', signed=True)); t(lambda: int.from_bytes(bytes=b'a', byteorder='big')); t(lambda: int.from_bytes(bytearray(b'ab'))); t(lambda: int.from_bytes((1, 2), 'little')); t(lambda: int.from_bytes(b'a', 5)); t(lambda: (5).from_bytes(b'a')); t(lambda: True.from_bytes(b'\x01')); t(lambda: bool.from_bytes(b'\x01'))
t(lambda: (258).to_bytes(2, 'big')); t(lambda: (258).to_bytes(2, 'little')); t(lambda: (258).to_bytes(1, 'big')); t(lambda: (-1).to_bytes(2, 'big')); t(lambda: (-1).to_bytes(2, 'big', signed=True)); t(lambda: (5).to_bytes()); t(lambda: (256).to_bytes()); t(lambda: (5).to_bytes(-1, 'big')); t(lambda: (0).to_bytes(0, 'big')); t(lambda: (5).to_bytes(3)); t(lambda: (5).to_bytes(length=2, byteorder='little', signed=True)); t(lambda: (128).to_bytes(1, 'big', signed=True)); t(lambda: (-129).to_bytes(1, signed=True)); t(lambda: (2**70).to_bytes(10, 'big')); t(lambda: (5).to_bytes(2, 'x')); t(lambda: (5).to_bytes('a')); t(lambda: True.to_bytes()); t(lambda: (5).to_bytes(1.0))
for a in ['5', ' 5 ', '5.0', '', 'x', '0x10', '0b1', '1_0', '_1', '1__0', '+5', '-5', '- 5', '٣', '1e3', b'5', bytearray(b'6'), None, [], 5.9, -5.9, float('inf'), float('nan'), 1j, '9'*5000, True, 10**30]:
    t(lambda: int(a)); t(lambda: float(a))
for a, b in [('10', 2), ('0b10', 0), ('0x1f', 16), ('z', 36), ('10', 1), ('10', 37), ('10', -1), ('010', 0), ('0', 0), ('00', 0), (10, 2), ('10', '2'), (b'10', 2), ('0o17', 0), ('0o17', 8), ('8', 8), ('1_0', 0), ('10', 2.0), (5.5, 10), ('12', True), ('1', 10**20)]:
    t(lambda: int(a, b))
t(lambda: int(base=10)); t(lambda: int('5', base=10)); t(lambda: int('5', 10, 3)); t(lambda: int(5, base=10)); t(lambda: float(x=5)); t(lambda: float(1, 2)); t(lambda: int()); t(lambda: float()); t(lambda: bool()); t(lambda: complex())
for s in ['0x1p3', '0x1.8p1', '-0x1.fp-2', 'inf', 'nan', '-inf', '0x.8', '1', '', 'x', '0x1p99999', '0x1.fffffffffffff8p0', ' 0x1p1 ', '0X1P+2', '1.5', '0x1p-1080', '0x1.0p']:
    t(lambda: float.fromhex(s))
t(lambda: (0.1).hex()); t(lambda: (5e-324).hex()); t(lambda: (1.0).fromhex('0x1p1'))
t(lambda: float.is_integer(5)); t(lambda: int.bit_length(5.0)); t(lambda: int.bit_length(True)); t(lambda: int.__add__(5, 3)); t(lambda: int.__add__(5.0, 3)); t(lambda: float.__add__(5.0, 3)); t(lambda: float.__add__(5, 3)); t(lambda: int.__new__(int, '7')); t(lambda: float.__new__(float, 7)); t(lambda: int.__repr__(5)); t(lambda: int.__index__(True))
t(lambda: (5).real); t(lambda: (5).imag); t(lambda: True.real); t(lambda: True.numerator); t(lambda: (5.5).real); t(lambda: (5.5).imag); t(lambda: (5).foo); t(lambda: (5.0).foo); t(lambda: (5.0).numerator); t(lambda: True.foo)
def seti(): (5).real = 3
t(seti)
def seti2(): (5).x = 3
t(seti2)
for args in [(5, 3), (-5, 3), (5, -3), (5.5, 2), (-5.5, 2), (5, 0), (5.0, 0), (5, 0.0), ('a', 2), (10**30, 7), (True, 2), (float('inf'), 2), (5, float('inf')), (-5, float('inf')), (0.0, -1), (1j, 2), (None, 1), (5,), (5, 3, 2)]:
    t(lambda: divmod(*args))
for args in [(2, 10), (2, -1), (0, -1), (0.0, -1), (2, 10, 7), (2, -1, 7), (2, -1, 4), (2, 3, 0), (2, 3, 1), (-2, 3, 5), (2, 3, -5), (2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), ('a', 2), (2, 'a'), (10, 400.0), (10.0, 400), (-8, 1/3), (-8, 0.5), (0, 0), (0.0, 0), (float('inf'), 0), (1, float('nan')), (float('nan'), 0), (-1, float('inf')), (2, 0.5), (2,), (2, 3, None), (True, 5), (2, True), (-1, 0.5), (-0.0, -3), (10**20, -1), (2**0.5, 2), (-2.0, 3), (-2.5, -3), (-2, -3)]:
    t(lambda: pow(*args))
t(lambda: pow(base=2, exp=3)); t(lambda: pow(2, exp=3, mod=5)); t(lambda: pow(exp=2))
for args in [(2.5,), (3.5,), (-2.5,), (2.675, 2), (2.5, 0), (1234.5678, -2), (1e300, 2), (float('inf'),), (float('nan'),), (float('inf'), 2), (5,), (15, -1), (25, -1), (-15, -1), (5, 2), (5, None), (2.5, None), (True,), (2.5, 'a'), ('a',), (None,), (2.5, 1.0), (1.5, 400), (1.5, -400), (10**30, -29), (2.5, True), (0.5,), (1.5,), (-0.5,), (1e16,), (5e-324, 323), (5e-324, 324), (1.7976931348623157e308, -308), (1.7976931348623157e308, -307), (2.5, 10**20)]:
    t(lambda: round(*args))
t(lambda: round(number=2.5)); t(lambda: round(2.567, ndigits=1)); t(lambda: round())
for args in [([1,2,3],), ([1.5, 2],), ([], 5), (['a'],), ([[1],[2]], []), ('abc',), (5,), ([1],'a'), ([1], b''), ([1, 'a'],), ([0.1]*10,), ([1], 2, 3), (range(10),), ([True, True],), ([10**20, 1.5],), (iter([1,2]),), ({1:2, 3:4},), ([None],), ([1e308, 1e308],), ([(1,), (2,)], ()), ([1], bytearray())]:
    t(lambda: sum(*args))
t(lambda: sum([1], start=5)); pass
for v in [5, -5, 5.5, -0.0, True, 10**30, -10**30, float('-inf'), 'a', None, 3+4j, [1]]: t(lambda: abs(v))
t(lambda: abs()); t(lambda: abs(1,2))
for b in (bin, oct, hex):
    for v in (5, -5, 0, True, 2**70, 5.0, 'a', None, 1j): t(lambda: b(v))
t(lambda: 5 // 0); t(lambda: 5 % 0); t(lambda: 5.0 // 0); t(lambda: 5.0 % 0); t(lambda: 5 / 0); t(lambda: 5.0 / 0); t(lambda: True / False); t(lambda: 10**20 // 0); t(lambda: 10**20 % 0); t(lambda: 10**20 / 0); t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 << 'a'); t(lambda: 1.0 << 1); t(lambda: 10**400 / 3.0); t(lambda: 10**400 * 1.0); t(lambda: 10**400 / 10**399); t(lambda: 10**400 + 1.0); t(lambda: 1.0 // 10**400); t(lambda: 10**400 < 1.0); t(lambda: float(10**400)); t(lambda: 10**400 / 3)
t(lambda: 5 @ 3); t(lambda: ~5.0); t(lambda: -'a'); t(lambda: +None); t(lambda: 5 and 1j); t(lambda: not 1j); t(lambda: 5 + None); t(lambda: None + 5); t(lambda: 5 < None); t(lambda: 5 < 'a'); t(lambda: 5 if 0j else 6)

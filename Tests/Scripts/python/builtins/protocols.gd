# Builtins and methods together, and the special methods that builtins ask for.
d = {'a': 1, 'b': 2}
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as e: print(e)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
a = [1, 2, 3]
for x in a:
    if x < 3: a.append(x + 10)
    if len(a) > 8: break
print(a)
class Out:
    def __init__(self): self.t = []
    def write(self, x): self.t.append(x)
    def flush(self): self.t.append('F')
o = Out()
print('a', 1, file=o, flush=True); print(o.t)
try: print(1, file=3)
except AttributeError as e: print(e)
import sys
print('to stdout', file=sys.stdout)
print(sys.stdout.write('abc\n'))
print(type(enumerate([])), type(zip()), type(map(len, [])), type(reversed([])), type(filter(None, [])), type({}.keys()), type(iter([])), type(range(3)), enumerate, zip, map)
print(isinstance(map(len, []), map), int, str.upper, 'a'.upper.__name__)
m = [3, 1, 2]
m.sort(key=lambda v: -v); print(m, sorted(m, key=lambda v: v, reverse=True))
try:
    m.sort(key=lambda v: m.append(1))
except ValueError as e: print(e)
except TypeError as e: print(e)
print([1, 2] == [1.0, 2.0], {1: 2} == {1.0: 2.0}, (1,) < (2,), [[1], 2] > [[0], 5])
print(list(zip(*[[1, 2], [3, 4]])), dict(zip('ab', range(2))))
x = [1, 2, 3, 4, 5]
x[1:3] = 'ab'; del x[0]; print(x, x[::2], x[-1:], x.index('b'))
print(max({'a': 3, 'b': 9}, key={'a': 3, 'b': 9}.get), min('hello', key=ord))
print(sum(x * x for x in range(10)), any(x > 8 for x in range(10)), all(x for x in []))
print(' '.join(map(str, range(5))), ','.join(str(i) for i in {3: 1, 4: 2}))
print('%s' % {'a': 1}, '%d%%' % 5, '%5.1f|%-8s|%+d' % (3.14159, 'ab', 5), '%(x).2f' % {'x': 2})
print('{:>10}|{:<10}|{:^10}|{:05.1f}|{:,}|{:e}'.format('r', 'l', 'c', 3.14159, 1234567, 12345.678))
print(f'{3.14159:.2f} {1e10:g} {255:#x} {0.5:.0%} {"s":>5} {True!s:>6} {None!r}')
class V:
    def __init__(self, v): self.v = v
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return ('round', n)
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __index__(self): return 3
    def __len__(self): return 4
    def __bool__(self): return False
    def __floor__(self): return 'floor'
    def __reversed__(self): return iter([9, 8])
    def __divmod__(self, o): return ('dm', o)
    def __format__(self, s): return 'F' + s
    def __hash__(self): return 11
    def __contains__(self, x): return x == 1
v = V(1)
import math
print(abs(v), round(v), round(v, 2), float(v), int(v), len(v), bool(v), math.floor(v), list(reversed(v)), divmod(v, 3), f'{v:x}', format(v), hash(v), [1, 2, 3, 4][v], hex(v), range(v), 'a' * v, math.sqrt(v), '%d %.1f' % (v, v), 1 in v, list(range(10))[v:], bytes(v), chr(V(3)))
print(str(b'abc'), bytes([65, 66]), b'ab' + b'c', b'abc'[0], list(b'ab'), b'abc' == b'abc', b'a' in {b'a'})
print(int('0b101', 2), int('0x_ff', 16), float('  1e3 '), complex if False else 'c')
print({1, 2, 3} - {2}, {1} | {2}, {1, 2} ^ {2, 3}, frozenset([1]) == {1}, {1} < {1, 2}, len({(1, 2), (1, 2)}))
st = {1, 2, 3}; st.intersection_update([2, 3]); st.symmetric_difference_update([3, 4]); st.difference_update([4]); print(st, st.pop(), st)
print(dict([('a', 1)], b=2), dict({'a': 1}, a=3), {**{'a': 1}, 'b': 2}, list({'a': 1}.items())[0])
print('abc'.translate(str.maketrans('abc', 'xyz')), 'a-b_c'.replace('-', '_').split('_'))
print([*range(3)], (*'ab',), {*[1, 2]}, [i for i in reversed([1, 2, 3])])
def g(*args, **kwargs): return args, kwargs
print(g(*[1], **{'a': 2}), g(*range(2), *'a', b=1))
print(round(2.5), round(-1.5), round(1e300), round(12345, -2), round(0.1 + 0.2, 10), round(1.15, 1), round(True), round(25, -1), round(15, -1))
print(list(map(int, '1 2 3'.split())), list(map(lambda a, b: a * b, [1, 2], [3, 4])), [int(c) for c in '123'])

from array import array, typecodes, ArrayType
import copy
import io


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for code in 'bBhHiIlLqQ':
    for value in [1 << 70, -(1 << 70), -1, 1 << 40, -(1 << 40), 'x', 1.5, 300, 70000]:
        print(code, value, attempt(array, code, [value]))
print(attempt(array, 'z'), attempt(array, 'd', ['x']), attempt(array, 3), attempt(array, 'i', 'abc'), attempt(array, 'i', b'abc'))
print(array('i', b'abcd'), attempt(array, 'ii'), array('f', [0.1]), array('d', [1]), array('i', range(3)), array('d', (i / 2 for i in range(3))))
a = array('i', [1, 2, 3])
print(a, a[1], a[1:], a[-1], a[::-1], len(a), a + a, a * 2, 2 * a, a == array('d', [1, 2, 3]), a < array('i', [2]), array('i'), 2 in a)
print(attempt(lambda: a + [1]), attempt(lambda: a[5]), attempt(a.index, 9), attempt(a.remove, 9), attempt(a.pop, 7), attempt(array('i').pop))
print(a.tobytes(), a.itemsize, a.typecode, attempt(a.append, 'x'), attempt(lambda: a['x']), attempt(a.extend, array('d', [1])))
a.extend([5])
a.append(7)
a.insert(0, -1)
print(a, list(a), a.tolist(), bytes(a)[:8], a.index(5), a.count(2), a.pop(), a.pop(0), sum(a), max(a), sorted(a, reverse=True))
a[0:2] = array('i', [9])
a.reverse()
print(a, attempt(a.frombytes, b'abc'), attempt(a.fromlist, (1,)), attempt(a.fromlist, [1, 'x']))
a.byteswap()
print(a, attempt(a.__setitem__, 0, 'x'), attempt(a.__setitem__, slice(0, 1), [1]))
a.byteswap()
del a[0]
a += array('i', [4])
a *= 2
b = copy.copy(a)
b[0] = 100
print(a, b, typecodes, ArrayType is array, [x for x in a], list(reversed(a)), [-x for x in a[:2]])
buffer = io.BytesIO()
array('h', [1, -2, 300]).tofile(buffer)
buffer.seek(0)
c = array('h')
c.fromfile(buffer, 2)
print(c, c.tobytes(), type(c).__name__, isinstance(c, array))

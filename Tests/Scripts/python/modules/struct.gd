import struct


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__module__}.{type(error).__name__}: {error}'


numbers = [1 << 70, -(1 << 70), 1 << 63, 1 << 64, 1 << 40, -1 << 40, 70000, -70000, -1, 300, 'x', 1.5]
for order in ['@', '=', '<', '>', '']:
    for code in 'bBhHiIlLqQnNP':
        for number in numbers:
            print(order + code, number, attempt(struct.pack, order + code, number))
for code in ['c', 's', '3s', 'p', '3p', 'f', '<f', 'd', 'e', '?', '>e']:
    for value in ['a', b'a', b'abcdef', b'', 1, 1e300, 70000.0, None, [], float('nan'), float('inf'), -0.0, bytearray(b'zz')]:
        print(code, value, attempt(struct.pack, code, value))
for text in ['z', '3', 'i3', '<n', '<P', '3 i', '0i', '4x', 'bi', 'i0q', 'ib0q', 'bb0i', '  i i ', '@bhilq', 'cd', '=cd',
             '99999999999999999999i', '9223372036854775807i', b'ii', 3, '<<i', 'i<', '\u00e9', '', '>IIII']:
    print(repr(text), attempt(struct.calcsize, text))
print(attempt(struct.pack, 'ii', 1), attempt(struct.pack, 'ii', 1, 2, 3), attempt(struct.pack, '3x2s0s', b'q', b'w'))
print(attempt(struct.unpack, 'ii', b'abc'), attempt(struct.unpack, 'ii', 'abc'), attempt(struct.unpack, '>ii', bytearray(8)))
data = bytes(range(20))
for offset in [0, 4, 16, 17, 20, 21, -4, -3, -20, -21]:
    print(offset, attempt(struct.unpack_from, '<i', data, offset), attempt(struct.pack_into, '<i', bytearray(20), offset, 7))
target = bytearray(8)
struct.pack_into('>hB', target, 3, -2, 200)
print(target, attempt(struct.pack_into, '<i', data, 0, 1), list(struct.iter_unpack('<hh', data)))
print(attempt(struct.iter_unpack, '<hhh', data + b'a'), attempt(struct.iter_unpack, '', data), attempt(struct.iter_unpack, '<h', 's'))
two = struct.Struct('>2h')
print(two.size, two.format, two.pack(1, 2), two.unpack(b'abcd'), list(two.iter_unpack(b'abcdefgh')), two.unpack_from(b'xabcd', 1))
print(attempt(two.pack, 1), attempt(two.unpack, b'a'), type(two).__name__, isinstance(two, struct.Struct))
everything = '<bBhHiIqQ?c3s4pefd'
packed = struct.pack(everything, -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1, True, b'c', b'ab', b'abcdef', 1.5, 0.1, 0.1)
print(packed, struct.unpack(everything, packed))
print(struct.error, struct.error.__mro__[1], struct.unpack('e', b'\x01\x00'), struct.unpack('<3e', b'\x00\x7c\x00\xfc\x01\x7e'))
print(struct.pack('<4e', 65504, 5.96e-8, 2.98e-8, 1e-10), attempt(struct.pack, 'e', 65519.0), struct.pack('<2e', 0.1, -2.5))


class Index:
    def __index__(self):
        return 5


print(struct.pack('b', Index()), struct.pack('b', True), struct.pack('f', True), attempt(struct.pack, 'd', 10**400))

# The head of a file of digits, as MNIST has it.
head = struct.pack('>IIII', 2051, 60000, 28, 28)
magic, count, rows, columns = struct.unpack('>IIII', head)
print(magic, count, rows, columns, struct.unpack('>4B', head[:4]), struct.unpack(f'{len(head)}B', head))

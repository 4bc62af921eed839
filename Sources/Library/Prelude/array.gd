# Lists of numbers of one size.

import struct

typecodes = 'bBuhHiIlLqQfd'

_kinds = {
    'b': ('signed char', 'signed char'), 'B': ('unsigned byte integer', 'unsigned byte integer'),
    'h': ('signed short integer', 'signed short integer'), 'H': ('unsigned short', 'unsigned short'),
    'i': ('signed integer', 'signed integer'), 'I': ('unsigned int', 'unsigned int'),
}


class array:
    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(
                'array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError(
                'bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self.typecode = typecode
        self.itemsize = 4 if typecode == 'u' else struct.calcsize(typecode)
        self._items = []
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError(
                f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [self._checked(value) for value in initializer]

    def _checked(self, value):
        code = self.typecode
        if code == 'u':
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError(
                    f'array item must be a unicode character, not {type(value).__name__}')
            return value
        if code in 'fd':
            if not isinstance(value, (int, float)) and not hasattr(value, '__float__'):
                raise TypeError(f'must be real number, not {type(value).__name__}')
            value = float(value)
            return value if code == 'd' else struct.unpack('f', struct.pack('f', value))[0]
        if not hasattr(value, '__index__'):
            raise TypeError(
                f'{type(value).__name__!r} object cannot be interpreted as an integer')
        value = value.__index__()
        bits = 8 * self.itemsize
        low, high = (0, (1 << bits) - 1) if code.isupper() else (-1 << bits - 1, (1 << bits - 1) - 1)
        if not low <= value <= high:
            self._complain(code, value, low)
        return value

    def _complain(self, code, value, low):
        if code in 'qQ':
            raise OverflowError("can't convert negative int to unsigned" if code == 'Q' and value < 0
                                else 'int too big to convert')
        if code in 'IL' and value < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        if code in 'IL' and value >> 64:
            raise OverflowError('Python int too large to convert to C unsigned long')
        if value >> 63 not in (0, -1):
            raise OverflowError('Python int too large to convert to C long')
        name = _kinds[code][0]
        if code in 'bH' and value >> (15 if code == 'b' else 31) not in (0, -1):
            name = 'signed short integer' if code == 'b' else 'signed integer'
        raise OverflowError(
            f'{name} is less than minimum' if value < low else f'{name} is greater than maximum')

    def _made(self, items):
        made = type(self)(self.typecode)
        made._items = items
        return made

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
        else:
            for value in bb:
                self.append(value)

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._items.pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(v)

    def index(self, v, start=0, stop=None, /):
        for place in range(len(self._items))[start:stop]:
            if self._items[place] == v:
                return place
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list_, /):
        if not isinstance(list_, list):
            raise TypeError('arg must be list')
        self._items += [self._checked(value) for value in list_]

    def tounicode(self):
        return ''.join(self._items)

    def _format(self, count):
        return f'{count}{self.typecode}'

    def tobytes(self):
        if self.typecode == 'u':
            return b''.join([ord(value).to_bytes(4, 'little') for value in self._items])
        return struct.pack(self._format(len(self._items)), *self._items)

    def frombytes(self, buffer, /):
        if len(buffer) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        count = len(buffer) // self.itemsize
        if self.typecode == 'u':
            self._items += [chr(code) for code in struct.unpack(f'{count}I', buffer)]
        else:
            self._items += struct.unpack(self._format(count), buffer)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\'t return enough bytes')

    def byteswap(self):
        data = self.tobytes()
        size = self.itemsize
        self._items = []
        self.frombytes(b''.join([data[place:place + size][::-1] for place in range(0, len(data), size)]))

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __contains__(self, value):
        return value in self._items

    def __bytes__(self):
        return self.tobytes()

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._made(self._items[index])
        return self._items[self._place(index)]

    def _place(self, index, verb=''):
        if not hasattr(index, '__index__'):
            raise TypeError('array indices must be integers')
        place = index.__index__()
        if not -len(self._items) <= place < len(self._items):
            raise IndexError(f'array {verb}index out of range')
        return place

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(
                    f'can only assign array (not "{type(value).__name__}") to array slice')
            self._items[index] = value._items
        else:
            self._items[self._place(index, 'assignment ')] = self._checked(value)

    def __delitem__(self, index):
        del self._items[index if isinstance(index, slice) else self._place(index, 'assignment ')]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._made(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    __hash__ = None

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __copy__(self):
        return self._made(list(self._items))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        inside = repr(''.join(self._items) if self.typecode == 'u' else self._items)
        return f"array('{self.typecode}', {inside})"


ArrayType = array

# Types, conversions and questions about them.
for value in [
    1, 1.5, True, None, 'x', [1], (1,), {1: 2}, {1}, range(1), len, lambda: 0, int, slice(1), ...,
]:
    print(type(value), type(value).__name__)
print(isinstance(1, int), isinstance(True, int), isinstance(1, float))
print(isinstance(1.0, (int, float)), isinstance('x', str), isinstance([], (list, tuple)))
print(isinstance(None, type(None)))
print(type(1) is int, type(1) == type(2), type(True) is int, type('') == str, type([]) is list)
print(int(), float(), str(), bool(), list(), tuple(), dict())
print(int('7') + int(7.9), float('1.5') + float(2), str(1.0) + str(None) + str([1]), bool('x'))
print(list('ab'), tuple([1]), dict([(1, 2)]))
print(list({'a': 1}), list({'a': 1}.items()), tuple({'k': 0}), str({'a': [1.0]}), int(-0.5))
print(int(True), float(True), str(True))
print(repr('a'), repr(1.0), repr([None]), str('a'), '%r' % ('x',), ascii('é'))
print(issubclass(bool, int), issubclass(int, object), int.__name__, type(int).__name__)
x: int = 'annotations are not checked'
print(x, (5).bit_length(), (0.5).as_integer_ratio(), (3).real, 2.0.is_integer())
print(type(print).__name__, type(''.join).__name__)

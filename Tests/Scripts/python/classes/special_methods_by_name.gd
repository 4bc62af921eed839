# Special methods of built-in values, called by name.
iterator = iter([1, 2])
print(iterator.__next__(), iterator.__next__())
try:
    iterator.__next__()
except StopIteration as error:
    print('end', error.args)
print([1].__len__(), 'abc'.__len__(), {1: 2}.__len__(), range(5).__len__(), {1, 2}.__len__())
print('ab'.__contains__('a'), [1].__contains__(2), {1: 2}.__contains__(1))
print((1).__add__(2), (1).__radd__(2), (7).__floordiv__(2), (7).__mod__(4), (2).__pow__(5))
print((1).__add__(2.0), (1.5).__add__(2), (1).__add__('a'), (1).__mul__('a'))
print('a'.__add__('b'), 'a'.__mul__(3), (1,).__add__((2,)), (1,).__mul__(2), 'a'.__rmul__(2))
print({1, 2}.__and__({2, 3}), {1}.__or__([1]), {'a': 1}.__or__({'b': 2}))
print((5).__and__(4), (5).__or__(2), (5).__xor__(1), (1).__lshift__(3), (8).__rshift__(1))
print((1).__eq__(1), (1).__eq__('a'), (1).__eq__(1.0), (1.0).__eq__(1), 'a'.__ne__('b'))
print((1).__lt__(2), 'a'.__ge__('b'), [1].__le__([1, 2]), (1).__gt__('a'))
print((3).__neg__(), (-3).__abs__(), (2.5).__neg__(), (-2.5).__abs__(), (5).__invert__(), True.__pos__())
print((3).__bool__(), (0).__bool__(), (3).__float__(), True.__index__(), True.__int__())
print('ab'.__str__(), 'ab'.__repr__(), (1).__str__(), [1].__repr__())
print([10, 20].__getitem__(1), {'a': 1}.__getitem__('a'), 'abc'.__getitem__(1), (1, 2).__getitem__(0))
values = [1, 2, 3]
values.__setitem__(0, 10)
values.__delitem__(1)
print(values)
table = {}
table.__setitem__('k', 'v')
print(table)
print(list([1, 2].__iter__()), list('ab'.__iter__()))
print(int.__add__(1, 2), str.__len__('abc'), list.__contains__([1], 1), float.__mul__(1.5, 2.0))
print(list(map(str.__len__, ['a', 'bc'])))
for value in [1, 1.5, 'a', [1], (1,), {}, {1}, True, None, range(3)]:
    print(value.__class__, value.__class__.__name__)
print(hasattr([1], '__len__'), hasattr([1], '__next__'), hasattr(1, '__len__'), hasattr(1, '__iter__'))
print(hasattr('a', '__iter__'), hasattr(iterator, '__next__'), hasattr(len, '__call__'), hasattr(1, '__index__'))
print(len.__call__([1, 2]))


def double(x, *, times=2):
    return x * times


print(double.__call__(3), double.__call__(3, times=3))
for wrong in [lambda: int.__add__('a', 1), lambda: (1,).__add__(2), lambda: (1).__len__()]:
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

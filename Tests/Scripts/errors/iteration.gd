# Slips with loops, generators, functions and what they are given.
next(iter([]))
# !! line 2: StopIteration
---
def g():
    yield 1
g()[0]
# !! line 3: TypeError: 'generator' object is not subscriptable
---
def g():
    yield 1
len(g())
# !! line 3: TypeError: object of type 'generator' has no len()
---
def g():
    yield 1
next(g)
# !! line 3: TypeError: 'function' object is not an iterator
---
def g():
    yield 1
g().send(5)
# !! line 3: TypeError: can't send non-None value to a just-started generator
---
def g():
    x = yield
    raise ValueError(x)
it = g()
next(it)
it.send('sent')
# !! line 3: ValueError: sent
---
def g():
    raise StopIteration
    yield
next(g())
# !! line 4: RuntimeError: generator raised StopIteration
---
def g():
    yield next(g)
g = g()
next(g)
# !! line 2: ValueError: generator already executing
---
for i in 5:
    pass
# !! line 1: TypeError: 'int' object is not iterable
---
for a, b in [1, 2]:
    pass
# !! line 1: TypeError: cannot unpack non-iterable int object
---
for a, b in [(1, 2, 3)]:
    pass
# !! line 1: ValueError: too many values to unpack (expected 2)
---
for key, value in {'ab': 1, 'c': 2}:
    pass
# !! line 1: ValueError: not enough values to unpack (expected 2, got 1)
---
table = {'a': 1}
for key in table:
    table[key + 'x'] = 1
# !! line 2: RuntimeError: dictionary changed size during iteration
---
table = {'a': 1, 'b': 2}
for key in table:
    del table[key]
# !! line 2: RuntimeError: dictionary changed size during iteration
---
values = {1, 2, 3}
for value in values:
    values.add(value + 10)
# !! line 2: RuntimeError: Set changed size during iteration
---
list(zip([1], [1, 2], strict=True))
# !! line 1: ValueError: zip() argument 2 is longer than argument 1
---
list(map(lambda x: 1 / x, [1, 0]))
# !! line 1: ZeroDivisionError: division by zero
---
sorted([1, 'a', None])
# !! line 1: TypeError: '<' not supported between instances of 'str' and 'int'
---
sorted([3, 1], key=lambda x: y)
# !! line 1: NameError: name 'y' is not defined
---
max([], key=len)
# !! line 1: ValueError: max() arg is an empty sequence
---
sum(['a', 'b'])
# !! line 1: TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
[x for x in range(3) if x > limit]
# !! line 1: NameError: name 'limit' is not defined
---
{x: y for x in range(2)}
# !! line 1: NameError: name 'y' is not defined
---
print([i for i in 5])
# !! line 1: TypeError: 'int' object is not iterable
---
a, *b, c = [1]
# !! line 1: ValueError: not enough values to unpack (expected at least 2, got 1)
---
a, (b, c) = 1, 2
# !! line 1: TypeError: cannot unpack non-iterable int object
---
def f(a, b):
    pass
f(1)
# !! line 3: TypeError: f() missing 1 required positional argument: 'b'
---
def f(a, b):
    pass
f(1, 2, 3)
# !! line 3: TypeError: f() takes 2 positional arguments but 3 were given
---
def f(a, *, b):
    pass
f(1, 2)
# !! line 3: TypeError: f() takes 1 positional argument but 2 were given
---
def f(a, *, b):
    pass
f(1)
# !! line 3: TypeError: f() missing 1 required keyword-only argument: 'b'
---
def f(a, /, b):
    pass
f(a=1, b=2)
# !! line 3: TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
---
def f(a):
    pass
f(1, a=2)
# !! line 3: TypeError: f() got multiple values for argument 'a'
---
def f(a):
    pass
f(c=2)
# !! line 3: TypeError: f() got an unexpected keyword argument 'c'
---
def f(**options):
    pass
f(**{1: 2})
# !! line 3: TypeError: keywords must be strings
---
def f(*values):
    pass
f(*5)
# !! line 3: TypeError: __main__.f() argument after * must be an iterable, not int
---
def f():
    return f()
f.x.y
# !! line 3: AttributeError: 'function' object has no attribute 'x'
---
def f():
    print(value)
    value = 1
f()
# !! line 2: UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
---
def outer():
    def inner():
        nonlocal_value += 1
    inner()
outer()
# !! line 3: UnboundLocalError: cannot access local variable 'nonlocal_value' where it is not associated with a value
---
x = 5
x()
# !! line 2: TypeError: 'int' object is not callable
---
'text'()
# !! line 1: TypeError: 'str' object is not callable
---
[1, 2](0)
# !! line 1: TypeError: 'list' object is not callable
---
print.x
# !! line 1: AttributeError: 'builtin_function_or_method' object has no attribute 'x'
---
range(1, 2, 0)
# !! line 1: ValueError: range() arg 3 must not be zero
---
range(1.5)
# !! line 1: TypeError: 'float' object cannot be interpreted as an integer
---
[1, 2][1.0]
# !! line 1: TypeError: list indices must be integers or slices, not float
---
[1, 2]['a']
# !! line 1: TypeError: list indices must be integers or slices, not str
---
(1, 2)[5]
# !! line 1: IndexError: tuple index out of range
---
'abc'[10]
# !! line 1: IndexError: string index out of range
---
{}['missing key']
# !! line 1: KeyError: 'missing key'
---
{[1]: 2}
# !! line 1: TypeError: unhashable type: 'list'
---
[1, 2].index(3)
# !! line 1: ValueError: 3 is not in list
---
[1, 2].remove(3)
# !! line 1: ValueError: list.remove(x): x not in list
---
[].pop()
# !! line 1: IndexError: pop from empty list
---
[1].pop(5)
# !! line 1: IndexError: pop index out of range
---
{}.popitem()
# !! line 1: KeyError: 'popitem(): dictionary is empty'
---
set().pop()
# !! line 1: KeyError: 'pop from an empty set'
---
{1}.remove(2)
# !! line 1: KeyError: 2
---
'a,b'.split('')
# !! line 1: ValueError: empty separator
---
'abc'.index('z')
# !! line 1: ValueError: substring not found
---
'-'.join([1, 2])
# !! line 1: TypeError: sequence item 0: expected str instance, int found
---
'abc' + 5
# !! line 1: TypeError: can only concatenate str (not "int") to str
---
'abc' - 'a'
# !! line 1: TypeError: unsupported operand type(s) for -: 'str' and 'str'
---
'%d' % 'x'
# !! line 1: TypeError: %d format: a real number is required, not str
---
'{} {}'.format(1)
# !! line 1: IndexError: Replacement index 1 out of range for positional args tuple
---
f'{5:q}'
# !! line 1: ValueError: Unknown format code 'q' for object of type 'int'
---
int('12a')
# !! line 1: ValueError: invalid literal for int() with base 10: '12a'
---
float('1.2.3')
# !! line 1: ValueError: could not convert string to float: '1.2.3'
---
ord('ab')
# !! line 1: TypeError: ord() expected a character, but string of length 2 found
---
round('1.5')
# !! line 1: TypeError: type str doesn't define __round__ method
---
abs(None)
# !! line 1: TypeError: bad operand type for abs(): 'NoneType'
---
None.upper()
# !! line 1: AttributeError: 'NoneType' object has no attribute 'upper'
---
None + 1
# !! line 1: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
---
5 .append(1)
# !! line 1: AttributeError: 'int' object has no attribute 'append'
---
'a'.push('b')
# !! line 1: AttributeError: 'str' object has no attribute 'push'
---
[1].length
# !! line 1: AttributeError: 'list' object has no attribute 'length'
---
{'a': 1}.a
# !! line 1: AttributeError: 'dict' object has no attribute 'a'
---
import math
math.sqrt(-1)
# !! line 2: ValueError: math domain error
---
import math
math.log(0)
# !! line 2: ValueError: math domain error
---
import math
math.factorial(-1)
# !! line 2: ValueError: factorial() not defined for negative values
---
import math
math.sqrt('4')
# !! line 2: TypeError: must be real number, not str
---
import math
math.foo(1)
# !! line 2: AttributeError: module 'math' has no attribute 'foo'
---
import no_such_module
# !! line 1: ModuleNotFoundError: No module named 'no_such_module'
---
from math import no_such_name
# !! line 1: ImportError: cannot import name 'no_such_name' from 'math' (unknown location)
---
import random
random.choice([])
# !! line 2: IndexError: Cannot choose from an empty sequence
---
import random
random.sample([1, 2], 3)
# !! line 2: ValueError: Sample larger than population or is negative
---
import random
random.randint(5, 1)
# !! line 2: ValueError: empty range for randrange() (5, 2, -3)
---
2.0 ** 10000
# !! line 1: OverflowError: (34, 'Numerical result out of range')
---
10 ** 400 * 1.0
# !! line 1: OverflowError: int too large to convert to float
---
int(float('inf'))
# !! line 1: OverflowError: cannot convert float infinity to integer
---
int(float('nan'))
# !! line 1: ValueError: cannot convert float NaN to integer
---
1 << -1
# !! line 1: ValueError: negative shift count
---
divmod(1, 0)
# !! line 1: ZeroDivisionError: integer division or modulo by zero
---
assert 1 == 2, 'numbers differ'
# !! line 1: AssertionError: numbers differ
---
assert []
# !! line 1: AssertionError
---
with 5:
    pass
# !! line 1: TypeError: 'int' object does not support the context manager protocol
---
del undefined
# !! line 1: NameError: name 'undefined' is not defined
---
global_name + 1
# !! line 1: NameError: name 'global_name' is not defined

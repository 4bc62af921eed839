# Values that do not fit.
1 / 0
# !! line 2: ZeroDivisionError: division by zero
---
1 // 0
# !! line 1: ZeroDivisionError: integer division or modulo by zero
---
1 % 0
# !! line 1: ZeroDivisionError: integer modulo by zero
---
1.5 // 0
# !! line 1: ZeroDivisionError: float floor division by zero
---
0 ** -1
# !! line 1: ZeroDivisionError: 0.0 cannot be raised to a negative power
---
[1, 2][2]
# !! line 1: IndexError: list index out of range
---
(1, 2)[-3]
# !! line 1: IndexError: tuple index out of range
---
'abc'[3]
# !! line 1: IndexError: string index out of range
---
{'a': 1}['b']
# !! line 1: KeyError: 'b'
---
int('seven')
# !! line 1: ValueError: invalid literal for int() with base 10: 'seven'
---
float('much')
# !! line 1: ValueError: could not convert string to float: 'much'
---
int([1])
# !! line 1: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
---
'1' + 1
# !! line 1: TypeError: can only concatenate str (not "int") to str
---
1 + '1'
# !! line 1: TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
[1] + (2,)
# !! line 1: TypeError: can only concatenate list (not "tuple") to list
---
-'a'
# !! line 1: TypeError: bad operand type for unary -: 'str'
---
1 < 'a'
# !! line 1: TypeError: '<' not supported between instances of 'int' and 'str'
---
[3, 'a'].sort()
# !! line 1: TypeError: '<' not supported between instances of 'str' and 'int'
---
a, b = 1, 2, 3
# !! line 1: ValueError: too many values to unpack (expected 2)
---
a, b, c = [1, 2]
# !! line 1: ValueError: not enough values to unpack (expected 3, got 2)
---
a, b = 5
# !! line 1: TypeError: cannot unpack non-iterable int object
---
for x in 5: pass
# !! line 1: TypeError: 'int' object is not iterable
---
len(5)
# !! line 1: TypeError: object of type 'int' has no len()
---
x = 5
x[0]
# !! line 2: TypeError: 'int' object is not subscriptable
---
x = (1, 2)
x[0] = 3
# !! line 2: TypeError: 'tuple' object does not support item assignment
---
x = 'abc'
x[0] = 'd'
# !! line 2: TypeError: 'str' object does not support item assignment
---
x = 5
x()
# !! line 2: TypeError: 'int' object is not callable
---
{[1]: 2}
# !! line 1: TypeError: unhashable type: 'list'
---
[1].index(2)
# !! line 1: ValueError: 2 is not in list
---
[].pop()
# !! line 1: IndexError: pop from empty list
---
max([])
# !! line 1: ValueError: max() arg is an empty sequence
---
range(0, 5, 0)
# !! line 1: ValueError: range() arg 3 must not be zero
---
[1, 2, 3]['a']
# !! line 1: TypeError: list indices must be integers or slices, not str
---
sum(['a', 'b'])
# !! line 1: TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
'%d' % 'a'
# !! line 1: TypeError: %d format: a real number is required, not str
---
'{} {}'.format(1)
# !! line 1: IndexError: Replacement index 1 out of range for positional args tuple
---
f'{3:q}'
# !! line 1: ValueError: Unknown format code 'q' for object of type 'int'
---
'{:.2f}'.format('a')
# !! line 1: ValueError: Unknown format code 'f' for object of type 'str'
---
import math
math.sqrt(-1)
# !! line 2: ValueError: math domain error
---
import math
math.log(0)
# !! line 2: ValueError: math domain error
---
assert 1 == 2
# !! line 1: AssertionError
---
assert [], 'the list is empty'
# !! line 1: AssertionError: the list is empty
---
raise ValueError('one', 'two')
# !! line 1: ValueError: ('one', 'two')
---
raise 5
# !! line 1: TypeError: exceptions must derive from BaseException
---
class Own(Exception):
    pass
raise Own('mine')
# !! line 3: Own: mine

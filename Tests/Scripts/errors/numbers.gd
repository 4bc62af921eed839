# Numbers that cannot be.
z = 3 + 4j
print(z < 2)
# !! line 3: TypeError: '<' not supported between instances of 'complex' and 'int'
---
int(2j)
# !! line 1: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
---
x = 5
x //= 1j
# !! line 2: TypeError: unsupported operand type(s) for //=: 'int' and 'complex'
---
import math
math.sqrt(-1j)
# !! line 2: TypeError: must be real number, not complex
---
complex('1 + 2j')
# !! line 1: ValueError: complex() arg is a malformed string
---
complex(1, 'a')
# !! line 1: TypeError: complex() second arg can't be a string
---
1 / 0j
# !! line 1: ZeroDivisionError: complex division by zero
---
f'{1j:05}'
# !! line 1: ValueError: Zero padding is not allowed in complex format specifier
---
z = 2j
z.real = 3
# !! line 2: AttributeError: readonly attribute
---
x = 1jx
# !! line 1: SyntaxError: invalid imaginary literal
---
[1, 2][1j]
# !! line 1: TypeError: list indices must be integers or slices, not complex
---
sorted([2j, 1j])
# !! line 1: TypeError: '<' not supported between instances of 'complex' and 'complex'
---
0j ** -1
# !! line 1: ZeroDivisionError: 0.0 to a negative or complex power
---
abs(1.7e308 + 1.7e308j)
# !! line 1: OverflowError: absolute value too large
---
import cmath
cmath.log(0)
# !! line 2: ValueError: math domain error
---
round(1j)
# !! line 1: TypeError: type complex doesn't define __round__ method
---
range(1, 10 ** 30)[10 ** 31]
# !! line 1: IndexError: range object index out of range
---
len(range(10 ** 30))
# !! line 1: OverflowError: Python int too large to convert to C ssize_t
---
from decimal import Decimal
Decimal(1) / 0
# !! line 2: decimal.DivisionByZero: [<class 'decimal.DivisionByZero'>]
---
from decimal import Decimal
Decimal('1,5')
# !! line 2: decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]
---
from decimal import Decimal
Decimal('1.5') + 1.5
# !! line 2: TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
---
from fractions import Fraction
Fraction(1, 0)
# !! line 2: ZeroDivisionError: Fraction(1, 0)
---
from statistics import NormalDist
NormalDist(0, -1)
# !! line 2: statistics.StatisticsError: sigma must be non-negative

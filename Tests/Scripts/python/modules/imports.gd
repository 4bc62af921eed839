# Every form of import.
import math
import math as m
from math import sqrt, pi as circle
from math import (
    floor,
    ceil,
)
import time, math
print(math.pi == m.pi, sqrt(9), round(circle, 2), floor(1.5), ceil(1.5), m is math)
def local():
    from math import exp
    import math as inner
    return exp(0) + inner.floor(1.2)
print(local())
start = time.perf_counter()
print(time.perf_counter() >= start, type(time.time()).__name__)
try:
    import no_such_module
except ImportError as error:
    print(type(error).__name__ + ':', error)
try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__)
try:
    exp
except NameError as error:
    print(error)
if __name__ == '__main__':
    print('run as a program')

from math import sqrt, pi
from collections import Counter, deque
from os.path import join, exists
from math import (
    sin,
    cos,
)

print(sqrt(2), pi, sin(0), cos(0))
print(Counter('abca').most_common(1), deque([1, 2], maxlen=1), join('a', 'b'))
try:
    from math import root
except ImportError as error:
    print(str(error).split(' (')[0])

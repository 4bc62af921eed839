from math import *
from collections import *

print(sqrt(9), floor(2.7), pi > 3)
print(Counter('aa'), OrderedDict([(1, 2)])[1])

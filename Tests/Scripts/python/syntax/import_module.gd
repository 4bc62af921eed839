import math
import random
import sys, time

print(math.sqrt(16), math.floor(-1.5), round(math.pi, 5))
print(callable(time.time), type(sys.argv).__name__)
random.seed(1)
print(random.random())

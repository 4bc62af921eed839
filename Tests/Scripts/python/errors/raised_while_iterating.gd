# What a generator raises comes out of whatever iterates it.
import math


def broken():
    yield 'a'
    for x in 5:
        yield x


for use in (''.join, list, tuple, sorted, set, max, all, lambda g: dict(a=list(g)), lambda g: [*g]):
    try:
        print(use(broken()))
    except TypeError as error:
        print(error)
try:
    ''.join(5)
except TypeError as error:
    print(error)
try:
    math.lcm(0, 'a')
except TypeError as error:
    print(error)
print(math.lcm(4, 0, 6), math.lcm(4, 6), math.lcm(), pow(7, -1, 1), pow(0, -3, -1), range(20)[::7])
flag = True
for amount in ([], 'a', None):
    try:
        flag += amount
    except TypeError as error:
        print(error)

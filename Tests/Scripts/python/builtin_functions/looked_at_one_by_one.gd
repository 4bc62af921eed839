# Functions that go through an iterable look at one element after the other.
import math


def numbers(*values):
    for value in values:
        print('gives', value)
        yield value
    print('ends')


def attempt(function, *values):
    try:
        print(function(numbers(*values)))
    except Exception as error:
        print(type(error).__name__, error)


attempt(math.fsum, 1, None, 2)
attempt(math.fsum, float('inf'), -float('inf'), 3)
attempt(math.prod, 2, 'a', None, 3)
attempt(sum, 1, 'a', 2)
attempt(any, 0, 2, 3)
attempt(all, 1, 0, 3)
attempt(max, 1, 'a', 2)
attempt({1, 2}.issuperset, 1, 3, 2)
attempt({1, 2}.isdisjoint, 3, 2, 1)
attempt({1, 2}.isdisjoint, 3, [], 1)
attempt(lambda source: 2 in source, 1, 2, 3)
attempt(bytes, 1, 256, 3)

grows = [1, 2, 3]
print(sum(grows.append(9) or x for x in grows if len(grows) < 6))
print(any(grows.pop() == 2 for _ in grows), grows)

def bounds(values):
    return min(values), max(values)


low, high = bounds([3, 1, 2])
print(low, high, bounds([5]))


def one():
    return 1,


print(one(), type(one()).__name__)


def spread(values):
    return 0, *values


print(spread([1, 2]))

from functools import lru_cache

calls = 0


def memo(function):
    known = {}

    def wrapper(*key):
        if key not in known:
            known[key] = function(*key)
        return known[key]
    wrapper.known = known
    return wrapper


@memo
def paths(rows, columns):
    global calls
    calls += 1
    return 1 if rows == 0 or columns == 0 else paths(rows - 1, columns) + paths(rows, columns - 1)


print(paths(16, 16), calls)


@lru_cache(maxsize=None)
def edit_distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit_distance(a[1:], b[1:])
    return 1 + min(edit_distance(a[1:], b), edit_distance(a, b[1:]), edit_distance(a[1:], b[1:]))


print(edit_distance('kitten', 'sitting'), edit_distance('', 'abc'), edit_distance('gradient', 'descent'))
print(edit_distance.cache_info().misses > 10)


def coins(amount, values):
    ways = [1] + [0] * amount
    for value in values:
        for total in range(value, amount + 1):
            ways[total] += ways[total - value]
    return ways[amount]


print(coins(100, (1, 5, 10, 25, 50)))

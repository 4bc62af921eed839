def flatten(value):
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from flatten(item)
    else:
        yield value


def depth(value):
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


def deep_map(function, value):
    if isinstance(value, dict):
        return {k: deep_map(function, v) for k, v in value.items()}
    if isinstance(value, list):
        return [deep_map(function, v) for v in value]
    return function(value)


nested = [1, [2, [3, [4, []]]], (5, 6)]
print(list(flatten(nested)), depth(nested), deep_map(lambda x: x * 10, {'a': [1, {'b': 2}], 'c': 3}))


def permutations(items):
    if not items:
        return [[]]
    return [[item] + rest for i, item in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


def subsets(items):
    return [[]] if not items else [s + extra for s in subsets(items[1:]) for extra in ([], [items[0]])]


print(permutations([1, 2, 3]), subsets('abc'))

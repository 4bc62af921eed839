# Generator expressions give their values one at a time.
print(sum(x * x for x in range(5)), max(len(w) for w in ['a', 'bbb', 'cc']))
print(min((x - 2) ** 2 for x in range(5)))
print(any(x > 3 for x in range(5)), all(x > 3 for x in range(5)), any([]), all([]))
print(', '.join(str(x) for x in range(4)), list(x + 1 for x in [1, 2]), tuple(x for x in 'ab'))
print(sorted(-x for x in range(3)))
print(dict((k, len(k)) for k in ['a', 'bb']), sorted(set(x % 2 for x in range(5))))
g = (x * 10 for x in range(3))
print(next(g), next(g), list(g), list(g))
def noisy(x):
    print('saw', x)
    return x
print(any(noisy(x) > 0 for x in [0, 1, 2]))
print(sum(1 for line in ['a', '', 'b'] if line), sum((x for x in [1, 2]), 10))
it = iter([1, 2])
print(next(it), next(it), next(it, 'done'))
try:
    next(it)
except StopIteration as error:
    print('StopIteration', error)

# Tuples: like lists that do not change.
t = (3, 1, 2)
print(t[0], t[-1], t[1:], t[::-1], len(t), 1 in t)
print(t + (4,), t * 2, (0,) * 3, t.index(1), t.count(3), sorted(t), min(t), max(t), sum(t))
print(tuple([1, 2]), tuple('ab'), tuple(range(3)), tuple(), list(t))
a, b, c = t
print(a, b, c)
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, 2) < (1, 2, 0), () == ())
d = {(0, 0): 'origin', (1, 0): 'east'}
print(d[(1, 0)], d[0, 0], hash((1, 2)) == hash((1, 2)))
for action in [lambda: t[5], lambda: t + [1]]:
    try:
        action()
    except (IndexError, TypeError) as error:
        print(error)
try:
    t[0] = 9
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
inner = ([], 1)
inner[0].append('changed inside')
print(inner)

f = frozenset([1, 2, 2])
print(len(f), sorted(f | {3}), f == {1, 2}, {f: 'key'}[frozenset({2, 1})], frozenset())
try:
    f.add(3)
except AttributeError as error:
    print(error)

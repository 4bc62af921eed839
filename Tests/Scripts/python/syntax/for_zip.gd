for x, y in zip([1, 2, 3], 'abc'):
    print(x, y)
for a, b, c in zip(range(2), 'xyz', [True, False]):
    print(a, b, c)
print(list(zip()), list(zip([1])), list(zip(*[(1, 'a'), (2, 'b')])))
pairs = dict(zip('ab', [1, 2]))
print(pairs)
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as error:
    print(error)

# range enumerate zip map filter reversed iter next.
print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), range(3), range(0, 10, 2))
print(len(range(1, 100, 7)))
print(list(enumerate('abc')), list(enumerate(['x', 'y'], start=1)), list(enumerate([])))
print(list(zip([1, 2, 3], 'abc')), list(zip([1, 2], [3, 4], [5, 6])), list(zip([1, 2, 3], [1])))
print(list(zip()), list(zip(*[(1, 'a'), (2, 'b')])))
print(list(map(str, [1, 2])), list(map(max, [1, 5], [4, 2])), list(filter(None, [0, 1, '', 2])))
print(list(filter(lambda s: s > 'b', 'abcd')))
for i, (a, b) in enumerate(zip([1, 2], [3, 4])):
    print(i, a, b, a * b)
names, ages = zip(('Ann', 30), ('Bo', 25))
print(names, ages)
z = zip([1, 2], [3, 4])
print(next(z), list(z), list(z))
r = range(10, 20)
print(r[3], r[-1], r[2:4], 15 in r, 25 in r, r.start, r.stop, r.step, r == range(10, 20))
print(list(r)[:2])
print(range(0) == range(5, 5), bool(range(0)), max(range(5)), sum(range(101)))
for x in reversed(range(3)): print(x, end=' ')
print(*range(3), *'ab', sep='-')
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)

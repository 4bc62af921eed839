print(list(zip('abc', range(2))), list(zip([1], [2], [3])), list(zip()))
names, ages = zip(*[('ada', 36), ('alan', 41)])
print(names, ages)
z = zip('ab', 'cd')
print(next(z), list(z), dict(zip('xy', (1, 2))))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)])

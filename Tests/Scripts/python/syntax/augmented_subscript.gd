counts = {'a': 1}
counts['a'] += 1
values = [1, 2, 3]
values[0] += 10
values[-1] *= 2
grid = [[0, 0], [0, 0]]
grid[1][1] -= 5
print(counts, values, grid)
try:
    counts['b'] += 1
except KeyError as error:
    print('KeyError', error)
index = iter([0, 1])
values[next(index)] += 100
print(values)

print([], [1], [1, 2.5, 'three', None, [4]])
grid = [
    [1, 2],
    [3, 4],
]
print(grid, len(grid), grid[1][0])
first = [0, *grid[0], *'ab']
print(first)

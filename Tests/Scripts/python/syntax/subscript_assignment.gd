numbers = [1, 2, 3]
numbers[0] = 10
numbers[-1] = 30
table = {}
table['a'] = 1
table['a'] = 2
table[1, 2] = 'pair'
grid = [[0] * 2 for _ in range(2)]
grid[1][0] = 5
print(numbers, table, grid)
for target, index in ((numbers, 3), ('text', 0), ((1,), 0)):
    try:
        target[index] = 1
    except (IndexError, TypeError) as error:
        print(error)

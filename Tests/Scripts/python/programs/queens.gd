def queens(n, columns=()):
    row = len(columns)
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, columns + (column,))


solutions = list(queens(6))
print(len(solutions), solutions[0])
for column in solutions[0]:
    print('.' * column + 'Q' + '.' * (5 - column))
print([sum(1 for _ in queens(n)) for n in range(1, 8)])

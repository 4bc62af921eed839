def triangle(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]


for row in triangle(6):
    print(' '.join(f'{n:2}' for n in row).center(20).rstrip())
print([sum(row) for row in triangle(10)], max(list(triangle(31))[-1]))
sierpinski = [''.join('*' if n % 2 else ' ' for n in row) for row in triangle(8)]
print('\n'.join(line.center(8).rstrip() for line in sierpinski))

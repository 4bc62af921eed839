def determinant(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for j, value in enumerate(m[0]):
        minor = [row[:j] + row[j + 1:] for row in m[1:]]
        total += (-1) ** j * value * determinant(minor)
    return total


def solve(a, b):
    a = [row[:] + [value] for row, value in zip(a, b)]
    n = len(a)
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[pivot] = a[pivot], a[i]
        for r in range(n):
            if r != i:
                factor = a[r][i] / a[i][i]
                a[r] = [x - factor * y for x, y in zip(a[r], a[i])]
    return [round(a[i][n] / a[i][i], 6) for i in range(n)]


print(determinant([[2]]), determinant([[1, 2], [3, 4]]), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
print(determinant([[i * j + (i == j) for j in range(5)] for i in range(5)]))
print(solve([[2, 1], [1, 3]], [3, 5]), solve([[0, 1, 1], [2, 0, 1], [1, 1, 0]], [5, 5, 3]))

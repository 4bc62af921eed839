def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(a):
    return [list(row) for row in zip(*a)]


def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]


def power(a, n):
    result = identity(len(a))
    while n:
        if n & 1:
            result = multiply(result, a)
        a = multiply(a, a)
        n >>= 1
    return result


def show(a):
    for row in a:
        print(' '.join(f'{x:5}' for x in row))


m = [[1, 2, 3], [4, 5, 6]]
show(multiply(m, transpose(m)))
print(power([[1, 1], [1, 0]], 90)[0][1])
show(power([[2, 0], [1, 3]], 5))

# Comprehensions: a list in one expression.
print([x * x for x in range(6)])
print([x for x in range(20) if x % 3 == 0 if x > 5])
print([(x, y) for x in range(3) for y in 'ab'])
print([[row * col for col in range(1, 4)] for row in range(1, 4)])
print([x if x % 2 else -x for x in range(5)])
print([a + b for a, b in [(1, 2), (3, 4)]], [i * v for i, v in enumerate([5, 6, 7])])
matrix = [[1, 2, 3], [4, 5, 6]]
print([value for row in matrix for value in row], [[row[i] for row in matrix] for i in range(3)])
x = 'outside'
print([x for x in range(3)], x)
n = 10
print([n + i for i in range(3)])
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
print([word.upper() for word in 'to be or not'.split() if len(word) > 2])
print([y for y in [x * 2 for x in range(4)] if y])

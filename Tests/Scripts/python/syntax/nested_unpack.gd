(a, b), c = (1, 2), 3
[d, [e, (f, g)]] = [4, [5, (6, 7)]]
(h, *i), *j = 'hij', 8, 9
print(a, b, c, d, e, f, g, h, i, j)
for (x, y), label in [((1, 2), 'p'), ((3, 4), 'q')]:
    print(x, y, label)
x, (y, z) = y, (x, 0)
print(x, y, z)

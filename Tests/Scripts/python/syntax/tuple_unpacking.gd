a, b = 1, 2
a, b = b, a
print(a, b)
x, y = [3, 4]
(p, q), r = (5, 6), 7
[u, v] = 'uv'
print(x, y, p, q, r, u, v)
first, *rest = range(4)
*start, last = 'abc'
head, *middle, tail = [1, 2]
print(first, rest, start, last, head, middle, tail)
for wrong in ([1], [1, 2, 3], 5):
    try:
        a, b = wrong
    except (ValueError, TypeError) as error:
        print(error)

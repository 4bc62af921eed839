# Taking sequences apart by assignment.
a, b = 1, 2
a, b = b, a
print(a, b)
(x, y), z = (1, 2), 3
[p, [q, r]] = [1, (2, 3)]
print(x, y, z, p, q, r)
first, *rest = [1, 2, 3, 4]
*start, last = 'abc'
head, *middle, tail = range(5)
one, *none = [1]
print(first, rest, start, last, head, middle, tail, one, none)
(a, *b), c = [1, 2, 3], 4
print(a, b, c)
i = j = k = 0
print(i, j, k)
pair = d = {}
d['x'], d['y'] = 10, 20
print(pair)
values = [0, 0]
values[0], values[1] = 'first', 'second'
print(values)
for number, (name, (low, high)) in enumerate([('a', (1, 2)), ('b', (3, 4))]):
    print(number, name, low, high)
for head, *tail in [(1, 2, 3), (4,)]:
    print(head, tail)
for source in [[1], [1, 2, 3], []]:
    try:
        a, b = source
    except ValueError as error:
        print(error)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
try:
    a, b = 5
except TypeError as error:
    print(error)

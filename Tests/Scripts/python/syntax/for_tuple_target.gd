points = [(1, 2), (3, 4)]
for x, y in points:
    print(x + y)
for (x, y) in points:
    print(x * y)
for key, value in {'a': 1}.items():
    print(key, value)
for first, *rest in ['abc', 'de']:
    print(first, rest)
for i, letter in enumerate('ab'):
    print(i, letter)

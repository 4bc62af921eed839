for x in (-2, 0, 3):
    print('negative' if x < 0 else 'zero' if x == 0 else 'positive')
values = []
print(values[0] if values else 'empty')
print([x if x % 2 else None for x in range(4)])
print((lambda x: 1 if x else 0)('a'), 1 if False else 2 + 3)

print([x for x in range(20) if x % 3 == 0 if x % 2 == 0])
print({w for w in ['a', 'bb', 'cc'] if len(w) == 1}, {k: v for k, v in zip('abc', range(3)) if v})
print([(x, y) for x in range(3) if x for y in range(3) if y > x])
print(sum(1 for c in 'banana' if c == 'a'))

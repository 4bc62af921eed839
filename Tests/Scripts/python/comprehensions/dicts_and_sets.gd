# Comprehensions for dictionaries and sets.
print({x: x * x for x in range(4)})
print({k: v for k, v in [('a', 1), ('b', 2)] if v > 1})
print({v: k for k, v in {'a': 1, 'b': 2}.items()})
print({word: len(word) for word in 'a bb ccc'.split()})
print(sorted({x % 3 for x in range(10)}), sorted({c for c in 'hello' if c != 'l'}))
print({i: {j: i * j for j in range(2)} for i in range(2)})
print({x: y for x in range(2) for y in range(3)})

print(max(3, 1, 2), max([5, 4]), max('hello'), max({'b': 0, 'a': 1}), max([], default=None), max(1, 1.0))
scores = {'ada': 3, 'alan': 7}
print(max(scores, key=scores.get), max(scores.items(), key=lambda row: row[1]), max('bb', 'a', key=len))
print(max([[1, 2], [1, 3]]), max(0.1, 1e-9), max(float('-inf'), -5))
try:
    max([])
except ValueError as error:
    print(error)

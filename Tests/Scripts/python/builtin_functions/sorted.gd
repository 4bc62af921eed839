print(sorted([3, 1, 2]), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted((2.5, 1), reverse=True))
words = ['banana', 'fig', 'apple', 'kiwi']
print(sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)))
print(sorted([('b', 1), ('a', 2), ('a', 1)]), sorted([[2], [1, 5], []]), words)
people = [{'name': 'x', 'age': 3}, {'name': 'y', 'age': 1}]
print([p['name'] for p in sorted(people, key=lambda p: p['age'])])
for values in ([1, 'a'], 5, [None, None]):
    try:
        sorted(values)
    except TypeError as error:
        print(error)

for i in reversed(range(3)):
    print(i)
for letter in reversed('abc'):
    print(letter, end='')
print()
print(list(reversed([1, 2, 3])), list(reversed({'a': 1, 'b': 2})), list(reversed((1, 2))))
try:
    reversed({1, 2})
except TypeError as error:
    print(error)

print(list(), list('ab'), list((1, 2)), list({'k': 1}), list(range(3)), list(x * 2 for x in range(2)))
original = [1, [2]]
copy = list(original)
copy.append(3)
copy[1].append('shared')
print(original, copy)
try:
    list(5)
except TypeError as error:
    print(error)

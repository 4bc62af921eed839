print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(len, ['a', 'bb'])))
m = map(print, 'ab')
print('nothing yet')
next(m)
print(list(m))
print(sum(map(int, '12345')), ' '.join(map(str, (1.5, None))))
try:
    list(map(5, [1]))
except TypeError as error:
    print(error)

items = [10, 20, 30]
print(items[-1], items[-3], 'word'[-2], (1, 2)[-1], range(5)[-1])
items[-2] = 'b'
print(items, items[-2:], items[:-1])
try:
    items[-4]
except IndexError as error:
    print(error)

numbers = list(range(10))
print(numbers[::3], numbers[1::2], numbers[8:2:-2], numbers[::-1][:3], 'abcdef'[::2], 'abc'[::-1])
numbers[::5] = ['a', 'b']
del numbers[1::2]
print(numbers, range(20)[::7], (1, 2, 3)[-1::-1])
for action in (lambda: numbers[::0], lambda: numbers.__setitem__(slice(None, None, 2), [1])):
    try:
        action()
    except ValueError as error:
        print(error)

letters = ['a', 'b', 'c']
print(letters[0], letters[2], 'word'[1], (1, 2)[1], {'k': 'v'}['k'], range(10)[3])
print([[1, 2], [3, 4]][1][0], b'abc'[0])
for container, index in ((letters, 3), ('word', 9), ({}, 'k'), (letters, 'a')):
    try:
        container[index]
    except (IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)

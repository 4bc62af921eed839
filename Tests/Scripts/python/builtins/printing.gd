# print: separators, ends and everything it accepts.
print()
print(1, 'two', 3.0, None, True, [1, 'x'], (1,), {'a': 'b'})
print('a', 'b', sep='')
print('a', 'b', 'c', sep=', ', end='.\n')
print('no newline', end='')
print(' continues')
print(*[1, 2, 3])
print(*[1, 2, 3], sep='\n')
print('x', end='\n\n')
print('', 'padded', '')
print('a', 'b', sep=None, end=None)
print(sep='never', end='!\n')
print('tab\tand\\', '\x41', "quote's", flush=True)
print([], (), {}, '', None)
print(print('inner'))
try:
    print('a', separator='')
except TypeError as error:
    print(error)
try:
    print('a', sep=1)
except TypeError as error:
    print(error)

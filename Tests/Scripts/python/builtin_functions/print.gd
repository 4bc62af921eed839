print()
print(1, 'two', [3], None, sep=' | ')
print('a', 'b', sep='')
print('no newline', end='')
print('', end='\n')
print(*range(3), sep='\n')
print('text with \t tab', ('tuple', 'of', 'text'), {'k': 'v'})
for wrong in (lambda: print(1, sep=5), lambda: print(1, end=[]), lambda: print(1, stop='')):
    try:
        wrong()
    except TypeError as error:
        print(error)

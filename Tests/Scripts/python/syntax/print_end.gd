for i in range(3):
    print(i, end=' ')
print()
print('a', end='')
print('b', end='\n\n')
print('c', 'd', sep='', end='.\n')
print(end='nothing but this\n')
print('x', end=None)

print(list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(None, [0, 1, '', 'a', None])), list(filter(str.isdigit, 'a1b2')))
f = filter(lambda x: print('test', x) or True, [1, 2])
print('lazy')
print(next(f))

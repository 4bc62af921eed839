x = 5


def show():
    y = 1
    return 'y' in globals(), globals()['x'], sorted(locals())


print(show(), 'show' in globals(), globals()['__name__'])
for name in ('x', 'missing'):
    print(name, globals().get(name, 'none'))

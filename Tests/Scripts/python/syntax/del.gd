x = 1
del x
try:
    x
except NameError as error:
    print(error)
items = [1, 2, 3, 4, 5]
del items[0], items[-1]
del items[1:]
table = {'a': 1, 'b': 2}
del table['a']
print(items, table)


class Thing:
    pass


t = Thing()
t.name = 'n'
del t.name
print(hasattr(t, 'name'))
for action in ("del table['z']", 'del items[9]'):
    try:
        if 'table' in action:
            del table['z']
        else:
            del items[9]
    except (KeyError, IndexError) as error:
        print(repr(error))

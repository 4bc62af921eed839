# Dictionaries keep the order in which keys came.
d = {'b': 2, 'a': 1}
d['c'] = 3
d['b'] = 20
print(d, len(d), 'a' in d, 20 in d)
print(d['a'], d.get('a'), d.get('zz'), d.get('zz', 0))
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items())
for key, value in d.items():
    print(key, value, end='; ')
print()
print(d.pop('b'), d.pop('zz', None), d)
d['b'] = 'again'
print(d)
d.update({'a': 'A', 'd': 4})
d.update(e=5)
print(d, d.setdefault('a', 0), d.setdefault('f', 6))
print(d.popitem(), d)
del d['a']
copy = d.copy()
copy.clear()
print(d, copy)
print({'x': 1} | {'y': 2}, dict(a=1, b=2), dict([('k', 'v'), ('l', 'w')]), dict(zip('ab', [1, 2])))
print(dict.fromkeys('ab', 0))
print({1: 'int', 1.0: 'float', True: 'bool'}, {(1, 2): 'pair'}[1, 2], {None: 0}[None])
for action in [lambda: d['missing'], lambda: d[7], lambda: d.pop('gone'), lambda: {}.popitem()]:
    try:
        action()
    except KeyError as error:
        print('KeyError', error)
try:
    {[1]: 2}
except TypeError as error:
    print(error)

print(dict(), dict(a=1), dict([('x', 1), ('y', 2)]), dict({'k': 'v'}, extra=0), dict(zip('ab', (1, 2))))
d = {'a': 1}
print(d.get('z'), d.get('z', 0), d.setdefault('b', []), d.pop('a'), d, d.pop('q', None))
d.update({'c': 3}, d=4)
print(list(d), list(d.values()), list(d.items()), len(d), 'c' in d, d.popitem(), dict.fromkeys('xy', 0))
keys = d.keys()
d['new'] = 1
print(list(keys), sorted(keys & {'b', 'zzz'}))
for wrong in ([1], ['abc'], 5):
    try:
        dict(wrong)
    except (TypeError, ValueError) as error:
        print(error)

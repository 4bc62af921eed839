print('{} {}'.format(1, 'two'), '{1} {0}'.format('a', 'b'), '{name}: {value:.2f}'.format(name='x', value=0.5))
print('{0[1]} {0[0]} {1.real} {2[key]}'.format([1, 2], 5, {'key': 'v'}))
print('{:>6}|{:<6}|{:^6}|{:06.2f}|{:,}'.format('r', 'l', 'c', 3.14159, 1234567))
print('{!r} {!s} {{}}'.format('q', 'q'), '{:{}}|'.format('w', 5), '{:{w}.{p}f}|'.format(2.5, w=8, p=3))
for template in ('{} {}', '{0} {}', '{missing}', '{'):
    try:
        template.format(1)
    except (IndexError, ValueError, KeyError) as error:
        print(type(error).__name__, error)

def show(a, b=2, **more):
    return a, b, more


options = {'a': 1, 'c': 3}
print(show(**options), show(**options, b=5), show(0, **{'b': 1}), show(**options, **{'d': 4}))
print(dict(**options, e=5), '{a}{c}'.format(**options))
for wrong in (lambda: show(1, **options), lambda: show(**{1: 2}), lambda: show(**5), lambda: show(**{})):
    try:
        wrong()
    except TypeError as error:
        print(str(error).replace('__main__.', ''))

def config(**options):
    return options


print(config(), config(lr=0.1, steps=10))


def wrap(*args, **kwargs):
    kwargs['extra'] = True
    return args, kwargs


given = {'a': 1}
print(wrap(1, 2, b=3), wrap(**given), given)
print(list(config(z=1, a=2)))

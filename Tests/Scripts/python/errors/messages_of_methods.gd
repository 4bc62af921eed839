# The messages of everyday mistakes: methods.
actions = [
    lambda: 'a'.join([1]), lambda: 'abc'.index('z'), lambda: 'a'.split(''),
    lambda: isinstance(1, 2), lambda: dict([1]), lambda: [].foo, lambda: 'x'.foo(),
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)

# The messages of everyday mistakes: subscripts and names.
actions = [
    lambda: undefined,
    lambda: 5[0], lambda: None[0], lambda: (1, 2)['x'], lambda: {}[[]],
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)

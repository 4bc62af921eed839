# The messages of everyday mistakes: operators.
actions = [
    lambda: 1 + 'a', lambda: 'a' + 1, lambda: [1] + 1, lambda: None + 1, lambda: {} + {},
    lambda: 'a' * 'b', lambda: 'a' - 'b', lambda: -'a', lambda: [] < 1, lambda: 1 in 5,
    lambda: 2 ** 'x', lambda: 1 @ 2, lambda: ~1.5, lambda: 1 << -1, lambda: 1.5 & 1,
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)

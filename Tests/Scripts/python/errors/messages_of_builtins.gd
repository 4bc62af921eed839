# The messages of everyday mistakes: builtins.
actions = [
    lambda: len(None), lambda: abs('x'), lambda: round('x'), lambda: sum(['a']), lambda: max([]),
    lambda: min(()), lambda: max(1, 'a'), lambda: sorted([1, 'a']), lambda: list(5),
    lambda: range('a'), lambda: range(1.5), lambda: range(1, 2, 0), lambda: iter(5),
    lambda: next([]), lambda: chr(-1), lambda: ord('ab'),
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)
for item in [1, None, 2.5]:
    try:
        for x in item: pass
    except TypeError as error:
        print(error)

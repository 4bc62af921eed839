# The messages of everyday mistakes.
actions = [
    lambda: undefined,
    lambda: 1 + 'a', lambda: 'a' + 1, lambda: [1] + 1, lambda: None + 1, lambda: {} + {}, lambda: 'a' * 'b', lambda: 'a' - 'b', lambda: -'a', lambda: [] < 1,
    lambda: 5[0], lambda: None[0], lambda: (1, 2)['x'], lambda: {}[[]],
    lambda: int('abc'), lambda: int('1.5'), lambda: int([]), lambda: float('x'), lambda: float(None),
    lambda: len(None), lambda: abs('x'), lambda: round('x'), lambda: sum(['a']), lambda: max([]), lambda: min(()), lambda: max(1, 'a'), lambda: sorted([1, 'a']),
    lambda: list(5), lambda: range('a'), lambda: range(1.5), lambda: range(1, 2, 0), lambda: iter(5), lambda: next([]), lambda: chr(-1), lambda: ord('ab'),
    lambda: 'a'.join([1]), lambda: 'abc'.index('z'), lambda: 'a'.split(''), lambda: isinstance(1, 2), lambda: dict([1]),
    lambda: [].foo, lambda: 'x'.foo(), lambda: 1 in 5, lambda: 2 ** 'x', lambda: 1 @ 2, lambda: ~1.5, lambda: 1 << -1, lambda: 1.5 & 1,
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

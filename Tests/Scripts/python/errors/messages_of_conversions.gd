# The messages of everyday mistakes: conversions.
actions = [
    lambda: int('abc'), lambda: int('1.5'), lambda: int([]), lambda: float('x'),
    lambda: float(None),
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)

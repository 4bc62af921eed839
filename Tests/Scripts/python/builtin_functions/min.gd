print(min(3, 1, 2), min([5, 4]), min('hello'), min({'b': 0, 'a': 1}), min([], default='none'), min(-1, -1.0))
print(min(['aaa', 'b'], key=len), min((2, 'b'), (2, 'a')), min(range(5, 0, -1)))
for wrong in (lambda: min([]), lambda: min(), lambda: min(1), lambda: min(1, 'a'), lambda: min(1, 2, default=0)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)

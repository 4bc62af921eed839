print(12 & 10, 12 | 3, 12 ^ 5, ~12, 1 << 10, 1024 >> 3, -5 >> 1, -1 & 255)
print({1, 2} & {2, 3}, sorted({1} | {2}), sorted({1, 2} ^ {2, 3}), True & False, True | False)
print({'a': 1} | {'b': 2}, 5 & 3 == 1, 1 << 70, bin(0b1010 ^ 0b0110))
for action in (lambda: 1.5 & 1, lambda: 1 << -1):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(error)

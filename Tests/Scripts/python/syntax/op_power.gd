print(2 ** 10, 2 ** 0.5, 2 ** -2, (-8) ** 3, 0 ** 0, 4 ** 0.5)
print(2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, 2 ** 100)
print(10 ** 18, 1.5 ** 2, 2.0 ** 3)
for base, exponent in ((0, -1), (10.0, 400)):
    try:
        base ** exponent
    except (ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)

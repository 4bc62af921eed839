print(7 / 2, 6 / 3, 1 / 3, -7 / 2, 2**70 / 2**69, 1e308 / 1e-10)
for divisor in (0, 0.0):
    try:
        1 / divisor
    except ZeroDivisionError as error:
        print(error)

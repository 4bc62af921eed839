print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(5), round(15, -1), round(25, -1))
print(round(0.5), round(1.5), round(1e20), round(2.0, 3), round(-0.4), type(round(2.0)).__name__, round(1.25, 1))
for value in (float('nan'), float('inf'), 'a'):
    try:
        round(value)
    except (ValueError, OverflowError, TypeError) as error:
        print(error)

print(int(), int(3.9), int(-3.9), int('42'), int(' -7\n'), int('1_000'), int(True))
print(int('ff', 16), int('0xff', 16), int('0b11', 0), int('z', 36), int('12', 3))
print(int(1e20), int('9' * 25), int(10**30) == 10**30)
for value in ('1.5', '', 'x', None, float('nan'), float('inf'), [1]):
    try:
        int(value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

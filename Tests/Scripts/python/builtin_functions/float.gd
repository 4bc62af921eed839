print(float(), float(3), float('1.5'), float(' -2e3 '), float('inf'), float('-Infinity'), float('nan'), float(True))
print(float('1_0'), float('.5'), float('5.'), float(10**20), 1.0.is_integer(), (0.75).as_integer_ratio())
for value in ('', 'abc', '1,5', None, [], 10**400):
    try:
        float(value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

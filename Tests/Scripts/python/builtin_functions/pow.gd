print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(2.0, 3), pow(-2, 3, 5), pow(2, 0.5), pow(5, 3, 1))
print(pow(7, 10**20, 13), pow(base=2, exp=3))
for arguments in ((2, 3, 0), (2, -1, 4), (2.0, 3, 5), (0, -1)):
    try:
        pow(*arguments)
    except (ValueError, TypeError, ZeroDivisionError) as error:
        print(error)

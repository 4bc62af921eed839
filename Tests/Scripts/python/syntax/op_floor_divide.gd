print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7.5 // 2, -7.5 // 2, 10**20 // 3)
print(divmod(17, 5), divmod(-17, 5), 1 // 1.0, 0 // 5)
for divisor in (0, 0.0):
    try:
        7 // divisor
    except ZeroDivisionError as error:
        print(error)

print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(7.5, 2), divmod(10**20, 3), divmod(True, 2))
seconds = 98765
minutes, seconds = divmod(seconds, 60)
hours, minutes = divmod(minutes, 60)
print(f'{hours}:{minutes:02}:{seconds:02}')
for a, b in ((1, 0), (1.5, 0)):
    try:
        divmod(a, b)
    except ZeroDivisionError as error:
        print(error)

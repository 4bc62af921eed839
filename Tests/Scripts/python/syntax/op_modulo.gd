print(7 % 3, -7 % 3, 7 % -3, -7 % -3, 7.5 % 2, -7.5 % 2)
print('%d items' % 3, '%s and %s' % ('a', 'b'), 10**20 % 7)
for hour in (9, 13, 24):
    print(hour % 12, end=' ')
print()
try:
    5 % 0
except ZeroDivisionError as error:
    print(error)

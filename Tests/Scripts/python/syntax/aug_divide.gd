x = 9
x /= 2
print(x)
x //= 2
print(x)
total = {'sum': 10}
total['sum'] /= 4
print(total)
try:
    x /= 0
except ZeroDivisionError as error:
    print(error, x)

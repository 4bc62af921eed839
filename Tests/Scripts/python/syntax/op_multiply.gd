print(3 * 4, -3 * 4, 0 * 5, 2.5 * 2, 1e308 * 10)
print('ab' * 3, 3 * [0], (1, 2) * 2, 'x' * 0, 'x' * -1)
print(123456789 * 987654321, 2**62 * 4, True * 7)
try:
    'a' * 1.5
except TypeError as error:
    print(error)

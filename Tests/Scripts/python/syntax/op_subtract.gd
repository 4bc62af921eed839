print(5 - 3, 3 - 5, 1.5 - 1, 10 - 2 - 3, 10 - (2 - 3))
print({1, 2, 3} - {2}, 0.3 - 0.1, 2**64 - 1)
try:
    [1] - [1]
except TypeError as error:
    print(error)

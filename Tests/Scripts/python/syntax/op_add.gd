print(1 + 2, 1.5 + 2, -1 + 1, True + True)
print('a' + 'b', [1] + [2, 3], (1,) + (2,), b'a' + b'b')
print(0.1 + 0.2, 2**63 + 1, 1e16 + 1)
for left, right in ((1, 'a'), ('a', 1), ([1], (1,))):
    try:
        left + right
    except TypeError as error:
        print(error)

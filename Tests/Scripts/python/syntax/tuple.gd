empty = ()
one = 1,
two = (1, 'b')
print(empty, one, two, len(one))
print(two[0], two[-1], two + (3,), two * 2)
print((1, 2) == (1, 2), (1, 2) < (1, 3), 'b' in two)
print(((1, 2), (3, (4, 5)))[1][1][0])
try:
    two[0] = 5
except TypeError as error:
    print(error)

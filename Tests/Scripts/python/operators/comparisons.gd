# Comparisons, chains, identity and membership.
print(1 < 2, 1 <= 1, 2 > 3, 2 >= 2, 1 == 1.0, 1 != 2)
x = 5
print(1 < x < 10, 1 < x < 3, 10 > x >= 5 > 2, 1 == 1 == 1, 3 > 2 != 2)
def noisy(value):
    print('look', value)
    return value
print(noisy(1) < noisy(5) < noisy(3))
print(noisy(4) < noisy(2) < noisy(3))
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], (1, 'a') < (1, 'b'), [] < [0], 'abc' < 'abd', 'Z' < 'a')
print('' < 'a')
print([1, 2] == [1, 2], [1, 2] == (1, 2), {'a': 1} == {'a': 1.0}, (1, [2]) == (1, [2]), None == 0)
print('a' == 1)
a = [1]
b = a
print(a is b, a is [1], a == [1], None is None, a is not b, a is not None)
print(1 in [1, 2], 3 not in (1, 2), 'a' in {'a': 1}, 'bc' in 'abcd', '' in 'x', 1 in {1, 2})
print(5 in range(3, 9), 4 in range(3, 9, 2))
print(True == 1, False == 0, 'x' == 'x')
for left, right in [(1, 'a'), ([1], (1,)), (None, 1)]:
    try:
        print(left < right)
    except TypeError as error:
        print(error)

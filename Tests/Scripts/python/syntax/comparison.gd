print(1 < 2, 1 <= 1, 2 > 3, 2 >= 2, 1 == 1.0, 1 != 2)
print('a' < 'b', 'Z' < 'a', 'abc' < 'abd', [1, 2] < [1, 3], (1,) < (1, 0))
print(None == None, [] == (), {1: 2} == {1: 2.0}, {1, 2} == {2, 1})
print(float('nan') == float('nan'), 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
try:
    1 < 'a'
except TypeError as error:
    print(error)

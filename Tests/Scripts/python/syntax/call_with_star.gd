def add(a, b, c=0):
    return a + b + c


numbers = [1, 2]
print(add(*numbers), add(*numbers, 3), add(*(1,), *[2, 3]), add(*'ab', 'c'))
print(*numbers, *range(3), sep=',')
print(max(*numbers, 7), [*numbers, *numbers], (*numbers,))
try:
    add(*[1, 2, 3, 4])
except TypeError as error:
    print(error)
try:
    print(*5)
except TypeError as error:
    print(error)

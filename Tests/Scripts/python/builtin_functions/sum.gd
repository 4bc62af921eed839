print(sum([]), sum([1, 2, 3]), sum(range(5), 10), sum([0.1] * 10), sum([[1], [2]], []), sum(x * x for x in (1, 2)))
print(sum([True, False, True]), sum({1: 'a', 2: 'b'}), sum([1.5, 2], start=-1))
for arguments in (['ab'],), (['a', 'b'], ''), (5,):
    try:
        sum(*arguments)
    except TypeError as error:
        print(error)

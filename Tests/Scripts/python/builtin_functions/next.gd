it = iter([1, 2])
print(next(it), next(it), next(it, 'done'))
try:
    next(it)
except StopIteration:
    print('exhausted')
try:
    next([1])
except TypeError as error:
    print(error)
print(next(x for x in range(10) if x * x > 20), next(iter({}), None))

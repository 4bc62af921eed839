print(any([]), any([0, '', None]), any([0, 5]), any(c.isdigit() for c in 'a1'))


def noisy():
    for value in (0, 1, 2):
        print('asked', value)
        yield value


print(any(noisy()))
try:
    any(5)
except TypeError as error:
    print(error)

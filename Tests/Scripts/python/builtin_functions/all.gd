print(all([]), all([1, True, 'a']), all([1, 0]), all(x > 0 for x in (1, 2)))


def noisy():
    for value in (1, 0, 2):
        print('asked', value)
        yield value


print(all(noisy()))

def total(*numbers):
    return sum(numbers), numbers


print(total(), total(1), total(1, 2, 3), total(*[4, 5]))


def log(level, *words, sep=' '):
    return level + ': ' + sep.join(words)


print(log('info', 'a', 'b'), log('warn', 'x', 'y', sep='-'), log('none'))

def ratios(values):
    for value in values:
        yield 1 / value


def total(values):
    result = 0
    for ratio in ratios(values):
        result += ratio
    return result


print(total([1, 0]))

def power(base, exponent=2):
    return base ** exponent


print(power(3), power(3, 3), power(exponent=0, base=9))


def remember(item, items=[]):
    items.append(item)
    return items


remember(1)
print(remember(2), remember(3, []))
n = 5


def frozen(value=n):
    return value


n = 6
print(frozen(), power.__defaults__)

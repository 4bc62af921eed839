def sign(x):
    if x > 0:
        return 'positive'
    if x < 0:
        return 'negative'
    return 'zero'


def early(items):
    for item in items:
        if item > 2:
            return item


print(sign(3), sign(-1), sign(0))
print(early([1, 2, 3, 4]), early([]))

def scale(value, by):
    return value * by

print(scale(2, 3))
print(scale(2, 3) + scale(2))

def third(values):
    return values[2] + values[5]

def second(values):
    return third(values) * 2

def first():
    return second([1, 2, 3])

print('start')
print(first())

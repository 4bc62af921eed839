def counter():
    count = 0

    def increase():
        nonlocal count
        count += 1
        return count
    return increase


first, second = counter(), counter()
print(first(), first(), second())


def make(n):
    return lambda x: x + n


print(make(1)(1), make(10)(1))


def outer():
    def inner():
        return late
    late = 'defined after'
    return inner()


print(outer())

def countdown(n):
    print('begin')
    while n > 0:
        yield n
        n -= 1
    print('end')


for i in countdown(2):
    print(i)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


stream = fibonacci()
print([next(stream) for _ in range(10)])


def chain(*parts):
    for part in parts:
        yield from part


print(list(chain('ab', range(2), countdown(1))))

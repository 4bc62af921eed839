# What is sent to a plain yield is dropped; it does not reach what comes next.
def plain():
    yield 1
    yield from [2, 3]
    got = yield from inner()
    print('got', got)
    yield from {4}
    return 'end'


def inner():
    print('inner', (yield 'a'))
    print('inner', (yield 'b'))
    return 'result'


generator = plain()
print(next(generator), generator.send('dropped'))
print(next(generator), next(generator))
print(generator.send('x'))
print(generator.send('y'))
try:
    generator.send(None)
except StopIteration as stop:
    print('stop', stop.value)

other = plain()
print(next(other), next(other))
try:
    other.send(5)
except AttributeError as error:
    print(error)

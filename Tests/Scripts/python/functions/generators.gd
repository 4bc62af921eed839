# Functions with yield.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


print(list(count(4)), sum(count(5)), [x * 2 for x in count(3)])
g = count(2)
print(next(g), next(g), next(g, 'end'))
try:
    next(g)
except StopIteration as error:
    print('stopped', error.args)


def batches(values, size):
    """Parts of a list."""
    for start in range(0, len(values), size):
        part = values[start:start + size]
        if len(part) < size:
            yield part, 'short'
            continue
        yield part, 'full'


for part, kind in batches([1, 2, 3, 4, 5], 2):
    print(part, kind)
print(batches.__doc__, batches.__name__)


def chain(*sources):
    for source in sources:
        result = yield from source
        print('result', result)
    return 'done'


def three():
    yield 1
    yield 2
    return 3


print(list(chain([10, 20], three(), 'ab')))


def outer():
    value = yield from chain(three())
    print('outer got', value)


print(list(outer()))


def cleanup():
    try:
        print('open')
        yield 1
        yield 2
    finally:
        print('close')


print(list(cleanup()))
g = cleanup()
print(next(g))
g.close()
g.close()
print(next(g, 'closed'))


def guarded():
    try:
        yield 1
        raise ValueError('inside')
    except ValueError as error:
        yield f'caught {error}'
    else:
        yield 'never'
    finally:
        yield 'finally'
    yield 'after'


print(list(guarded()))


def average():
    total = 0.0
    number = 0
    mean = None
    while True:
        value = yield mean
        if value is None:
            break
        total += value
        number += 1
        mean = total / number
    return mean


a = average()
next(a)
print(a.send(10), a.send(20), a.send(60))
try:
    a.send(None)
except StopIteration as stop:
    print('value', stop.value)


def listening():
    while True:
        try:
            received = yield 'ready'
            print('received', received)
        except KeyError as error:
            print('thrown', error)


g = listening()
print(next(g), g.send('x'), g.throw(KeyError('k')))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))


class Loader:
    def __init__(self, data, size):
        self.data, self.size = data, size

    def __iter__(self):
        for i in range(0, len(self.data), self.size):
            yield self.data[i:i + self.size]

    def __len__(self):
        return (len(self.data) + self.size - 1) // self.size


loader = Loader(list(range(5)), 2)
for epoch in range(2):
    for number, batch in enumerate(loader):
        print(epoch, number, batch)


class Manager:
    def __enter__(self):
        print('enter')
        return 'resource'

    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return kind is ValueError


def managed():
    with Manager() as first, Manager() as second:
        yield first
        yield second
        raise ValueError('swallowed')
    yield 'after'


print(list(managed()))


def nested(limit):
    for i in range(limit):
        for j in range(limit):
            if j > i:
                break
            yield i, j
        else:
            yield 'row', i
    else:
        yield 'all'


print(list(nested(2)))


def closure():
    seen = []

    def note(x):
        seen.append(x)
        return len(seen)
    for c in 'ab':
        yield note(c), list(seen)


print(list(closure()))


def empty():
    return
    yield


print(list(empty()), max(count(4)), sorted(count(3), reverse=True), tuple(count(2)), dict(zip('ab', count(2))))
first, *rest = count(4)
print(first, rest, 2 in count(4), any(x > 2 for x in count(4)))


def forever():
    n = 0
    while True:
        yield n
        n += 1


for value in forever():
    if value > 2:
        break
print(value, type(forever()).__name__)


def broken():
    yield 1
    raise StopIteration


try:
    list(broken())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def again():
    yield next(me)


me = again()
try:
    next(me)
except ValueError as error:
    print(error)
try:
    count(1).send(3)
except TypeError as error:
    print(error)
f = lambda n: (x for x in count(n))
print(list(f(2)), [list(count(n)) for n in count(3)])


def shadow():
    try:
        raise KeyError('first')
    except KeyError:
        yield 'waiting'
        try:
            raise
        except KeyError as error:
            yield repr(error)


print(list(shadow()))


def returns_in_finally():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            print('leaving', i)


print(list(returns_in_finally()))

# What a quick way for numbers, variables and methods must not change.


def grow(turns):
    # The product leaves 64 bits on its way, and comes back.
    x = 1
    for i in range(turns):
        x = x * 3
        if i % 10 == 9:
            print(i, x)
    while x > 10:
        x = x // 9
    return x


print(grow(50))

total = 9223372036854775800
for step in range(4):
    total += 5
    print(total, total - 9223372036854775807, -total - 9)


def least():
    low = -9223372036854775807
    for i in range(3):
        low = low - 1
        print(low, low // -1, low % -1, abs(low))


least()


def mixes(values):
    for a in values:
        for b in values:
            line = [a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a >= b, a > b]
            try:
                line.append(a / b)
                line.append(a % b)
                line.append(a // b)
            except ZeroDivisionError as error:
                line.append(str(error))
            print(a, b, line)


mixes([True, False, 3, -4, 2.5, -0.0, 9007199254740993])

nan = float('nan')


def compare(a, b):
    answers = []
    if a < b:
        answers.append('less')
    if a <= b:
        answers.append('less or equal')
    if a == b:
        answers.append('equal')
    if a != b:
        answers.append('not equal')
    if a >= b:
        answers.append('greater or equal')
    if a > b:
        answers.append('greater')
    print(a, b, answers)


for pair in [(nan, nan), (nan, 1.0), (1.0, nan), (1.0, 1.0), (0.0, -0.0), (1, 2), (2, 2), (3, 2),
             (1, 1.5), (2.0, 2), (float('inf'), 1e308), (nan, 1), (True, 1), ('a', 'b')]:
    compare(pair[0], pair[1])


def conditions(a, b):
    return [a + 1 < b, a < b + 1, (a + 0) == (b + 0), not a * 2 > b * 2]


print(conditions(1, 2), conditions(1.0, nan), conditions(True, 1.5))


class Loud(list):
    def append(self, value):
        print('append', value)
        super().append(value)

    def __getitem__(self, index):
        print('item', index)
        return super().__getitem__(index)


class Asking(dict):
    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)

    def __getitem__(self, key):
        print('key', key)
        return super().__getitem__(key)


def fill(values, counts):
    for i in range(3):
        values.append(i * 2)
        counts[i] = counts.get(i, 10) + values[i] + values[-1]
    print(counts[0], counts[2], values[0:2])
    return len(values), counts.get(7), counts.get('x', 'none')


for kinds in [(list, dict), (Loud, Asking), (list, Asking), (list, dict)]:
    print(fill(kinds[0](), kinds[1]()))

for bad in [lambda v, c: v[9], lambda v, c: c[9], lambda v, c: v['x'], lambda v, c: c[[]],
            lambda v, c: c.get([]), lambda v, c: v.append(), lambda v, c: v.append(1, 2),
            lambda v, c: v[1.0]]:
    try:
        bad([1, 2], {1: 2, True: 3})
    except (IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)


class Counter:
    step = 2

    def __init__(self):
        self.count = 0

    def add(self, amount):
        self.count += amount
        return self

    def twice(self, amount):
        self.add(amount).add(amount)
        self = self.count
        return self

    def forget(self):
        del self
        return 'forgotten'


def drive(counter, turns):
    seen = []
    for i in range(turns):
        counter.add(i)
        if i == 3:
            Counter.add = lambda self, amount: Counter.twice(Box(), amount)
        if i == 5:
            counter.add = lambda amount: seen.append(('own', amount))
        seen.append(counter.count)
    return seen


class Box(Counter):
    def add(self, amount):
        self.count = self.count - amount
        return self


print(drive(Counter(), 8))
print(Box().twice(4), Counter().forget(), drive(Box(), 3))

counter = Box()
counter.count = 9223372036854775807
counter.count += 1
print(counter.count)
counter.count = 0.5
counter.count += 1
print(counter.count)
counter.step += 3
print(counter.step, Counter.step)


class Late:
    def __init__(self, log):
        self.log = log

    def note(self, value):
        self.log.append(value)
        return self.log


def replaced():
    holder = Late([])
    kept = holder
    (holder := Late(['new'])).note('first')
    holder.note((holder := kept).note('inner')[0])
    values = [1, 2]
    values.append(len(values := [7]))
    print(values, kept.log, holder is kept)
    table = {0: 'zero', 1: 'one'}
    print(table[(table := {1: 'other'}) and 1], table[1])


replaced()


def recurse(counter, depth):
    if depth == 0:
        return counter.count
    counter.add(-1)
    return recurse(counter, depth - 1) + depth * 0


print(recurse(Box(), 50))


class Deep:
    def go(self, n):
        return self.go(n + 1)


try:
    Deep().go(0)
except RecursionError as error:
    print(error)


class Fails:
    def fail(self, amount):
        return self.missing + amount


def failing(thing):
    try:
        thing.fail(1)
    except AttributeError as error:
        print(error)
    try:
        thing.fail()
    except TypeError as error:
        print(error)
    try:
        thing.fail(1 / 0)
    except ZeroDivisionError as error:
        print(error)


failing(Fails())
failing(Fails())

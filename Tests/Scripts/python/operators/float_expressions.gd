# Expressions of floats: the same places of the program with floats, and with everything else.
import math


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def squared(self):
        return self.x * self.x + self.y * self.y

    def scale(self, factor):
        self.x = self.x * factor + 0.0 * self.y
        self.y = -self.y * factor


class Lazy:
    """Counts how often it is asked."""

    def __init__(self):
        self.asked = 0

    @property
    def x(self):
        self.asked += 1
        return 1.5

    y = 2.5


class Loud:
    def __init__(self, name):
        self.name = name

    def __mul__(self, other):
        print(self.name, '* ', other)
        return Loud(self.name + '*')

    def __rmul__(self, other):
        print(other, ' *', self.name)
        return Loud('*' + self.name)

    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        print(other, ' +', self.name)
        return 7.0

    def __lt__(self, other):
        print(self.name, '<', other)
        return True


class Real(float):
    def __mul__(self, other):
        return Real(float(self) * other + 100)


def mixed(a, b, c):
    d = a * b + c
    e = 2 * a - b / 4
    f = (a - b) * (b - c)
    g = -a * b
    h = a / b * c
    return d, e, f, g, h


for values in [(1.5, 2.5, 3.5), (1, 2, 3), (1.5, 2, 3), (1, 2.5, 3), (1, 2, 3.5), (True, 2, 0.5),
               (10**40, 2, 3), (2**53 + 1, 1.0, 0.0), (1.0, 2**53 + 1, 2**60 + 1),
               (math.inf, 1.0, -math.inf), (math.nan, 1.0, 2.0), (-0.0, 2.0, 0.0),
               (0.5, True, False)]:
    print(values, mixed(*values))
for repetition in range(20):
    results = mixed(1.25, 2, 3.5), mixed(repetition, 2, 3), mixed(repetition * 0.5, 3.0, math.nan)
print(results)


def compare(a, b, c):
    answers = []
    if a * b > c:
        answers.append('more')
    if a * b + 0.0 * c <= c:
        answers.append('less')
    if a - b == c - b:
        answers.append('equal')
    if c != a / b:
        answers.append('other')
    while a * 2.0 < b:
        a = a + c
        answers.append('step')
    return answers


for values in [(1.5, 2.0, 3.0), (1.5, 2.0, 1.0), (2, 3, 6), (2, 3, 7), (0.5, 4, 0.25),
               (math.nan, 1.0, 2.0),
               (1.0, 2**53 + 1, 2**53 + 1), (9007199254740993.0, 1, 9007199254740993)]:
    print(values, compare(*values))


def failing(a, b):
    x = 1.5
    x = x * a + x / b
    return x


for values in [(1.0, 2.0), (1.0, 0.0), (1, 0), (1.0, '2'), (None, 1.0), (1.0, False), ('a', 1.0)]:
    try:
        print(failing(*values))
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)


def unbound(flag):
    if flag:
        y = 1.0
    x = 2.0
    x = x * 3.0 + y * x
    return x


for flag in [True, False, True]:
    try:
        print(unbound(flag))
    except UnboundLocalError as error:
        print(error)

point = Point(1.5, -2.0)
for factor in [2.0, 3, True, 0.1]:
    point.scale(factor)
    print(point.x, point.y, point.squared())
for x, y in [(1, 2), (2**70, 0.5), (1.5, 2), (False, 2.5)]:
    print(Point(x, y).squared())

lazy = Lazy()


def weigh(thing, w):
    w = thing.x * w + thing.y * w
    return w


for repetition in range(12):
    weigh(lazy, 2.0)
print(weigh(lazy, 2.0), lazy.asked, weigh(Point(0.5, 0.25), 2.0), weigh(lazy, 1), lazy.asked)
lazy.__class__.y = 10.5
print(weigh(lazy, 2.0))


def order(a, b, c):
    result = a * 2.0 + b * c
    return result


for repetition in range(10):
    result = order(1.5, 2.5, 3.5)
print(result, order(1.0, 2.0, Loud('z')))
for repetition in range(2):
    print(order(0.5, Loud('b'), 3.0))
    if Loud('c') * 2.0 < 3.0 * repetition:
        print('lower')
try:
    order(Loud('a'), 1.5, 2.5)
except TypeError as error:
    print(error)


def real(r, s):
    t = r * s + 1.0
    return t


print(real(Real(2.0), 3.0), real(2.0, Real(3.0)), type(real(Real(1.0), 1.0)).__name__)
print(real(2.0, 3.0))

numbers = [0.5, 1.5, 2, True, 2.5]


def dot(values, weights):
    total = 0.0
    for i in range(len(weights) - 1):
        total = total + values[i] * weights[i]
        total += values[-1] * weights[i] - values[i]
    return total


print(dot(numbers, numbers), dot(numbers, tuple(numbers)))
print(dot({0: 1.5, -1: 2.5}, [2.5, 1.0]))
try:
    dot([1.0], [1.0, 2.0, 3.0])
except IndexError as error:
    print(error)

count = 0
scale = 0.5
for i in range(3):
    scale = scale * 1.5 - count * scale
    count = count + 1
print(scale, count)
del scale
try:
    scale = scale * 1.5 - 1.0 * count
except NameError as error:
    print(error)


def steps(start, stop, step):
    passed = []
    for i in range(start, stop, step):
        passed.append(i)
        if i == 3:
            continue
        if len(passed) > 5:
            break
    else:
        passed.append('all')
    return passed


for bounds in [(0, 5, 1), (0, 0, 1), (5, 0, -2), (0, 9, 1), (-2**63, -1, 2**62),
               (2**63 - 1, 0, -2**63),
               (2**63 - 3, 2**63 - 1, 1), (-2**63, -2**63 + 5, 3)]:
    print(bounds, steps(*bounds))
for i in range(3):
    i = i * 0.5 + 1
    print(i)
for maker in [type(None), type(NotImplemented)]:
    print(maker())
    try:
        maker(1)
    except TypeError as error:
        print(error)

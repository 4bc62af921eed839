# What the same line finds while objects, classes and functions change under it.


class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y


class Other(Point):
    def total(self):
        return 'other'


def describe(point):
    return point.x, point.y, point.total()


points = [Point(1, 2), Point(3), Other(4, 5), Point(y=6, x=7)]
print([describe(point) for point in points])

# Names in another order, more of them, fewer of them
late = Point.__new__(Point)
late.y = 10
late.x = 20
late.z = 30
print(describe(late), late.__dict__)
del late.y
try:
    describe(late)
except AttributeError as error:
    print(error)
late.y = 40
print(describe(late), list(late.__dict__))

# A method that is replaced, hidden by an attribute, and taken away
for turn in range(6):
    if turn == 2:
        Point.total = lambda self: 'replaced'
    if turn == 3:
        points[0].total = lambda: 'own'
    if turn == 4:
        del points[0].total
        del Other.total
    if turn == 5:
        points[1].__class__ = Other
        Other.total = lambda self: 'other again'
    print(turn, [describe(point)[2] for point in points])

# A property, __getattribute__ and __setattr__ that come late
class Late:
    def __init__(self):
        self.value = 1


objects = [Late(), Late()]
for turn in range(4):
    if turn == 1:
        Late.value = property(lambda self: 'property', lambda self, value: print('set', value))
    if turn == 2:
        del Late.value
        Late.__setattr__ = lambda self, name, value: print('setattr', name, value)
    if turn == 3:
        Late.__getattribute__ = lambda self, name: 'any ' + name
    for item in objects:
        item.value = turn
        print(turn, item.value)
    item.value += 'x' if turn in (1, 3) else 1


class Counter:
    count = 0

    def step(self):
        Counter.count += 1
        return Counter.count


counter = Counter()
print([counter.step() for _ in range(4)], Counter.count)


# Many names
class Wide:
    pass


wide = Wide()
for number in range(100):
    setattr(wide, 'name' + str(number), number)
wide.name50 = 'fifty'
del wide.name0
print(len(wide.__dict__), wide.name50, wide.name99, hasattr(wide, 'name0'))
wide.__class__ = Counter
print(wide.name99, wide.step())

many = []
for number in range(600):
    item = Wide()
    setattr(item, 'first' + str(number), number)
    item.second = number
    many.append(item)
print(sum(item.second for item in many), many[599].first599)


class Returning:
    def __init__(self):
        return self.missing


class Wrong:
    def __init__(self):
        return 1


for make in [Returning, Wrong]:
    try:
        make()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

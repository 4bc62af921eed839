# Objects that only hold each other are found; what a variable reaches stays.
import gc

gc.collect()


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


def ring(count):
    nodes = [Node(number) for number in range(count)]
    for left, right in zip(nodes, nodes[1:] + nodes[:1]):
        left.links.append(right)
    return nodes[0]


def forgotten():
    ring(5)
    itself = []
    itself.append(itself)
    table = {}
    table['table'] = (table, [table])

    def countdown(number):
        return 'lift off' if number == 0 else countdown(number - 1)

    return countdown(3)


print(forgotten())
print(gc.collect() > 0)
print(gc.collect())

kept = ring(4)
print(gc.collect())
walk, seen = kept, []
for step in range(6):
    seen.append(walk.value)
    walk = walk.links[0]
print(seen)


def local_class():
    class Twin:
        def other(self):
            return Twin()

    return Twin().other().value if hasattr(Twin, 'value') else Twin.__name__


print(local_class(), gc.collect() > 0)


class Engine:
    def __init__(self, car):
        self.car = car
        self.callback = lambda: self.car


class Car:
    def __init__(self):
        self.engine = Engine(self)
        self.log = [self.engine, self]
        self.copy = list(self.log)


car = Car()
engine = car.engine
del car
print(gc.collect(), engine.callback() is engine.car, len(engine.car.copy))
del engine
print(gc.collect() > 0)

gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())

cell = [0]


def counter():
    cell[0] += 1
    cell.append(counter)
    return cell[0]


print(counter(), counter(), gc.collect(), len(cell))

total = 0
for turn in range(30000):
    pair = [[], {}]
    pair[0].append(pair)
    pair[1]['up'] = pair
    total += len(pair)
print(total, len(pair[0][0][1]['up']))

class Counter:
    def __init__(self):
        self.count = 0

    def increase(self, by=1):
        self.count += by
        return self


c = Counter()
c.increase().increase(5)
print(c.count)
bound = c.increase
bound(4)
Counter.increase(c, by=10)
print(c.count, bound.__name__, bound.__self__ is c)
try:
    Counter.increase()
except TypeError as error:
    print(error)

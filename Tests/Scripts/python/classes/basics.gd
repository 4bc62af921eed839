# A class, its instances and their attributes.
class Counter:
    made = 0
    def __init__(self, start=0):
        self.count = start
        Counter.made += 1
    def step(self, by=1):
        self.count += by
        return self
    def report(self):
        print('count is', self.count)
a = Counter()
b = Counter(10)
a.step().step(5).step()
b.step()
a.report()
Counter.report(b)
print(Counter.made, a.made, b.count)
a.made = 'own'
print(a.made, b.made, Counter.made)
a.extra = [1]
print(a.extra, hasattr(a, 'extra'), hasattr(b, 'extra'), getattr(b, 'extra', 'none'))
setattr(b, 'name', 'B')
print(b.name, getattr(b, 'count'))
step = a.step
step(100)
print(a.count, a.__class__.__name__, type(a).__name__, type(a) is Counter, a.__dict__)
class Empty: pass
e = Empty()
e.x, e.y = 1, 2
print(e.x + e.y, isinstance(e, Empty), e == e, e == Empty(), e != Empty())

# __repr__ and __str__ decide how an object prints.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
class Named(Point):
    def __str__(self):
        return 'a named point'
p, n = Point(1, 2), Named(3, 4)
print(p, n, [p, n], (p,), {'p': n})
print(str(p), repr(p), str(n), repr(n))
print(f'{p} {n} {n!r} {n!s:>15}|', '%s %r' % (n, n), '{} {!r}'.format(n, n))
class Formatted:
    def __format__(self, spec):
        return 'spec<' + spec + '>'
print(f'{Formatted():.2f} {Formatted()}')
class Bad:
    def __repr__(self):
        return 5
try:
    print(Bad())
except TypeError as error:
    print(error)
print(Point, type(p))

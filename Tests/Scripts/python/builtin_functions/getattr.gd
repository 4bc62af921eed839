class P:
    def __init__(self):
        self.x = 1

    def double(self):
        return self.x * 2


p = P()
print(getattr(p, 'x'), getattr(p, 'y', 'default'), getattr(p, 'double')(), getattr('abc', 'upper')())
for name in ('x', 'z'):
    try:
        print(getattr(p, name))
    except AttributeError as error:
        print(error)

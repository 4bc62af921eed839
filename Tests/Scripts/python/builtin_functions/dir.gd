class P:
    kind = 1

    def method(self):
        pass


p = P()
p.x = 1
print([name for name in dir(p) if not name.startswith('_')])
print([name for name in dir([]) if not name.startswith('_')])
x = 1
print('x' in dir(), 'P' in dir(), 'y' in dir())

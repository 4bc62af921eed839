# __getattr__ is asked for what is not there; __setattr__ for every store.
class Lazy:
    def __init__(self):
        self.real = 1
    def __getattr__(self, name):
        if name.startswith('x'):
            return 'made ' + name
        raise AttributeError(f'no {name} here')
l = Lazy()
print(l.real, l.xyz, hasattr(l, 'xa'), hasattr(l, 'b'), getattr(l, 'b', 'default'))
try:
    l.other
except AttributeError as error:
    print(error)
class Logged:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)
g = Logged()
g.a = 1
g.a += 5
print(g.a)
class P:
    def __init__(self): self.t = 1
p = P()
for action in [
    lambda: p.missing, lambda: P.missing, lambda: (5).missing, lambda: 'x'.missing,
    lambda: None.missing, lambda: [].missing,
]:
    try:
        action()
    except AttributeError as error:
        print(error)

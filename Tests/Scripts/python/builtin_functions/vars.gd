class P:
    kind = 'class'

    def __init__(self):
        self.a = 1
        self.b = [2]


p = P()
print(vars(p), p.__dict__ == vars(p), sorted(name for name in vars(P) if not name.startswith('__')))
p.c = 3
print(vars(p))
try:
    vars(5)
except TypeError as error:
    print(error)

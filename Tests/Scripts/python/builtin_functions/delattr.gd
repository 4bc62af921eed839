class P:
    pass


p = P()
p.x = 1
delattr(p, 'x')
print(hasattr(p, 'x'))
try:
    delattr(p, 'x')
except AttributeError as error:
    print(error)

# del takes names, items and attributes away.
x = 1
del x
try:
    print(x)
except NameError as error:
    print(error)
a, b = [1, 2, 3], {'k': 1, 'l': 2}
del a[0], b['k']
print(a, b)
class Thing:
    pass
t = Thing()
t.value = 1
print(hasattr(t, 'value'))
del t.value
print(hasattr(t, 'value'))
try:
    del t.value
except AttributeError as error:
    print(type(error).__name__)
try:
    del b['gone']
except KeyError as error:
    print('KeyError', error)
def f():
    y = 1
    del y
    return y
try:
    f()
except UnboundLocalError as error:
    print(error)

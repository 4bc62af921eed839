# Local, global and built-in names.
x = 'global'
def read():
    return x
def shadow():
    x = 'local'
    return x
def write():
    global x, created
    x = 'changed'
    created = 'new'
print(read(), shadow(), x)
write()
print(x, created, read())
def too_early():
    print(x)
    x = 1
try:
    too_early()
except UnboundLocalError as error:
    print(error)
def later():
    return defined_later
try:
    later()
except NameError as error:
    print(error)
defined_later = 'now'
print(later())
def sum(values):
    return 'my own sum'
print(sum([1, 2]))
del sum
print(sum([1, 2]))
for leaked in range(3): pass
print(leaked)
if True:
    inside = 'visible'
print(inside)

# Slices of lists, read, written and deleted.
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[::3], a[::-1], a[8:2:-2], a[20:], a[5:2])
a[2:5] = ['x', 'y']
print(a)
a[1:1] = [100, 200]
print(a)
a[:2] = []
print(a)
a[::2] = [0] * len(a[::2])
print(a)
del a[0], a[-1]
print(a)
del a[1:4]
print(a)
a[len(a):] = [7, 7]
a[-1] = 'last'
print(a)
b = a[:]
b[0] = 'changed'
print(a[0], b[0])
try:
    a[::2] = [1]
except ValueError as error:
    print(error)
try:
    a[10] = 1
except IndexError as error:
    print(error)
try:
    del a[10]
except IndexError as error:
    print(error)
try:
    a[::0]
except ValueError as error:
    print(error)
s = slice(1, 3)
print([1, 2, 3, 4][s], s)

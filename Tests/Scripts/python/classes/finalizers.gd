# __del__ is called as soon as nobody holds an object any more.


class A:
    living = 0

    def __init__(self, n):
        self.n = n
        A.living += 1

    def __del__(self):
        A.living -= 1
        print('del', self.n, A.living)


a = A('a')
del a
print('behind del')
a = A('first')
a = A('second')
print('replaced')
A('nobody')
print('value', A('in print').n)


def function():
    x = A('local')
    print('in function')


function()
print('behind function')
listed = [A(1), A(2), A(3)]
del listed
pair = (A(1), A(2))
pair = None
print('pair')
table = {1: A('d1'), 2: A('d2')}
table[1] = 'other'
table.clear()


class Parent:
    def __init__(self):
        self.a = A('pa')
        self.b = A('pb')

    def __del__(self):
        print('del Parent')


p = Parent()
del p
print([A(i).n for i in range(2)])

# Others hold it, or it comes back.
shared = A('shared')
other = shared
del shared
print('still there')
del other
saved = []


class Back:
    def __del__(self):
        saved.append(self)
        print('back')


b = Back()
b = None
print(len(saved))
saved.clear()
print(len(saved))

# Inherited, with slots, of a list, within another __del__.


class Sub(A):
    pass


class Super(A):
    def __del__(self):
        print('first')
        super().__del__()


class Slots:
    __slots__ = ('v',)

    def __init__(self):
        self.v = 1

    def __del__(self):
        print('slots', self.v)


class Listed(list):
    def __del__(self):
        print('listed', len(self))


class Outer:
    def __del__(self):
        print('outer')
        del self.inner
        print('outer is done')


Sub('sub')
Super('super')
Slots()
Listed([1, 2])
outer = Outer()
outer.inner = A('inner')
outer = None

# Circles.
import gc


class Node:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        print('node', self.n)


for i in range(3):
    Node(i)
print('before', gc.collect() > 0)
print(gc.collect())

# An error there is only shown.


class Broken:
    def __del__(self):
        print('broken')
        raise ValueError('nobody hears')


Broken()
print('goes on')
try:
    c = A('kept by the module')
    raise ValueError
except ValueError:
    print('caught')
del c


class Chain:
    count = 0

    def __init__(self, next):
        self.next = next

    def __del__(self):
        Chain.count += 1


chain = None
for i in range(20_000):
    chain = Chain(chain)
chain = None
print(Chain.count)

# What lives at the end has its last word then, with all that there is.
z = A('z')
m = A('m')
circle = Node('last')
parent = Parent()


class Counted:
    count = 0

    def __del__(self):
        Counted.count += 1


it = Counted()
it = None
print(Counted.count)
it = Counted()
it = None
seen = Counted.count
print(seen, f'{Counted.count}')


def counting():
    it = Counted()
    it = None
    return Counted.count


print(counting())
# compare: standard output only

# Slips with classes and their objects.
class P:
    def __init__(self, x):
        self.x = x
P()
# !! line 5: TypeError: P.__init__() missing 1 required positional argument: 'x'
---
class P:
    def move(x):
        return x
P().move(1)
# !! line 4: TypeError: P.move() takes 1 positional argument but 2 were given
---
class P:
    def show(self):
        return x
P().show()
# !! line 3: NameError: name 'x' is not defined
---
class P:
    pass
P().size
# !! line 3: AttributeError: 'P' object has no attribute 'size'
---
class P:
    pass
P.size
# !! line 3: AttributeError: type object 'P' has no attribute 'size'
---
class P:
    def __init__(self):
        self.sized = 1
P().size()
# !! line 4: AttributeError: 'P' object has no attribute 'size'
---
class P:
    pass
P() + 1
# !! line 3: TypeError: unsupported operand type(s) for +: 'P' and 'int'
---
class P:
    pass
P() < P()
# !! line 3: TypeError: '<' not supported between instances of 'P' and 'P'
---
class P:
    pass
P()[0]
# !! line 3: TypeError: 'P' object is not subscriptable
---
class P:
    pass
len(P())
# !! line 3: TypeError: object of type 'P' has no len()
---
class P:
    pass
for x in P():
    pass
# !! line 3: TypeError: 'P' object is not iterable
---
class P:
    pass
P()()
# !! line 3: TypeError: 'P' object is not callable
---
class A:
    pass
class B(A, A):
    pass
# !! line 3: TypeError: duplicate base class A
---
class A:
    pass
class B(A):
    pass
class C(A, B):
    pass
# !! line 5: TypeError: Cannot create a consistent method resolution
# !! order (MRO) for bases A, B
---
class A:
    def __init__(self):
        super().missing()
A()
# !! line 3: AttributeError: 'super' object has no attribute 'missing'
---
class P:
    @property
    def x(self):
        return 1
P().x = 2
# !! line 5: AttributeError: property 'x' of 'P' object has no setter
---
class P:
    @property
    def x(self):
        return 1
del P().x
# !! line 5: AttributeError: property 'x' of 'P' object has no deleter
---
class P:
    def __repr__(self):
        return 5
print(P())
# !! line 4: TypeError: __str__ returned non-string (type int)
---
class P:
    def __bool__(self):
        return 2
if P():
    pass
# !! line 4: TypeError: __bool__ should return bool, returned int
---
class P:
    def __len__(self):
        return -1
len(P())
# !! line 4: ValueError: __len__() should return >= 0
---
class P:
    def __iter__(self):
        return 5
list(P())
# !! line 4: TypeError: iter() returned non-iterator of type 'int'
---
class P:
    def __hash__(self):
        return 'text'
{P(): 1}
# !! line 4: TypeError: __hash__ method should return an integer
---
class P:
    __hash__ = None
{P()}
# !! line 3: TypeError: unhashable type: 'P'
---
class P:
    def __index__(self):
        return 1.5
[1, 2][P()]
# !! line 4: TypeError: __index__ returned non-int (type float)
---
isinstance(1, 'int')
# !! line 1: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
---
issubclass(5, int)
# !! line 1: TypeError: issubclass() arg 1 must be a class
---
class P:
    def f(self):
        return self.g()
    def g(self):
        return self.h()
P().f()
# !! line 5: AttributeError: 'P' object has no attribute 'h'
---
class Stack:
    def __init__(self):
        self.items = []
    def pop(self):
        return self.items.pop()
s = Stack()
s.pop()
# !! line 5: IndexError: pop from empty list
---
int.x = 1
# !! line 1: TypeError: cannot set 'x' attribute of immutable type 'int'
---
class E(Exception):
    pass
raise E('own', 1)
# !! line 3: E: ('own', 1)
---
class E(ValueError):
    def __str__(self):
        return 'shown so'
raise E
# !! line 4: E: shown so
---
raise 5
# !! line 1: TypeError: exceptions must derive from BaseException
---
raise ValueError from 5
# !! line 1: TypeError: exception causes must derive from BaseException
---
class NotError:
    pass
raise NotError()
# !! line 3: TypeError: exceptions must derive from BaseException
---
try:
    1 / 0
except 5:
    pass
# !! line 3: TypeError: catching classes that do not inherit from BaseException is not allowed
---
try:
    {}['k']
except KeyError as error:
    raise ValueError('no such key') from error
# !! line 4: ValueError: no such key
---
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 0
P()
# !! line 6: TypeError: P.__init__() missing 1 required positional argument: 'x'
---
from dataclasses import dataclass
@dataclass
class P:
    x: int = 0
    y: int
# !! line 2: TypeError: non-default argument 'y' follows default argument
---
from dataclasses import dataclass
@dataclass
class P:
    x: list = []
# !! line 2: ValueError: mutable default <class 'list'> for field x is not allowed: use default_factory
---
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
P(1).x = 2
# !! line 5: dataclasses.FrozenInstanceError: cannot assign to field 'x'
---
from collections import namedtuple
P = namedtuple('P', 'x y')
P(1)
# !! line 3: TypeError: P.__new__() missing 1 required positional argument: 'y'
---
from collections import namedtuple
P = namedtuple('P', 'x y')
P(1, 2).x = 5
# !! line 3: AttributeError: can't set attribute

# Calls that do not fit.
def f(a, b): return a
f(1)
# !! line 3: TypeError: f() missing 1 required positional argument: 'b'
---
def f(a, b): return a
f()
# !! line 2: TypeError: f() missing 2 required positional arguments: 'a' and 'b'
---
def f(a): return a
f(1, 2)
# !! line 2: TypeError: f() takes 1 positional argument but 2 were given
---
def f(a, b=1): return a
f(1, 2, 3)
# !! line 2: TypeError: f() takes from 1 to 2 positional arguments but 3 were given
---
def f(a): return a
f(1, a=2)
# !! line 2: TypeError: f() got multiple values for argument 'a'
---
def f(a): return a
f(b=2)
# !! line 2: TypeError: f() got an unexpected keyword argument 'b'
---
def f(a, *, key): return a
f(1)
# !! line 2: TypeError: f() missing 1 required keyword-only argument: 'key'
---
def f(a, *, key): return a
f(1, 2)
# !! line 2: TypeError: f() takes 1 positional argument but 2 were given
---
def f(): pass
f(1)
# !! line 2: TypeError: f() takes 0 positional arguments but 1 was given
---
class Point:
    def __init__(self, x, y):
        self.x = x
Point(1)
# !! line 4: TypeError: Point.__init__() missing 1 required positional argument: 'y'
---
class Point:
    def move(self, by):
        pass
Point().move()
# !! line 4: TypeError: Point.move() missing 1 required positional argument: 'by'
---
class Empty: pass
Empty(1)
# !! line 2: TypeError: Empty() takes no arguments
---
(lambda a: a)()
# !! line 1: TypeError: <lambda>() missing 1 required positional argument: 'a'
---
len()
# !! line 1: TypeError: len() takes exactly one argument (0 given)
---
len(1, 2)
# !! line 1: TypeError: len() takes exactly one argument (2 given)
---
'a'.upper(1)
# !! line 1: TypeError: str.upper() takes no arguments (1 given)
---
print(1, seperator='')
# !! line 1: TypeError: 'seperator' is an invalid keyword argument for print()
---
isinstance(1)
# !! line 1: TypeError: isinstance expected 2 arguments, got 1
---
def outer():
    def inner(n):
        return n.x
    return inner(5)
outer()
# !! line 3: AttributeError: 'int' object has no attribute 'x'

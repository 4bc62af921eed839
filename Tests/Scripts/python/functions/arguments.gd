# Defaults, keywords, *args and **kwargs.
def f(a, b=2, *args, c=3, **kwargs):
    print(a, b, args, c, kwargs)
f(1)
f(1, 5)
f(1, b=7)
f(a=1, c=9)
f(1, 2, 3, 4)
f(1, 2, 3, c=4, d=5, e=6)
f(*[1, 2, 3], **{'c': 4, 'x': 5})
f(*'ab', *range(2), c=0, **{}, **{'y': 1})
def only_keywords(*, lr, momentum=0.9):
    return lr, momentum
print(only_keywords(lr=0.1), only_keywords(momentum=0, lr=1))
def positional(a, b, /, c):
    return a + b + c
print(positional(1, 2, 3), positional(1, 2, c=3))
start = 5
def bound_early(x=start):
    return x
start = 6
print(bound_early())
def nothing():
    pass
def early(x):
    if x: return
    return 'no x'
print(nothing(), early(1), early(0))
def several():
    return 1, 'two', [3]
print(several())

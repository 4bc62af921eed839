# Chains of objects that hold one another go without overflow; CPython's own stack does not last.
import functools
import itertools

it = iter([1])
for _ in range(2500000): it = map(abs, it)
del it
print('released')

it = iter([1])
for _ in range(20000): it = zip(it)
it = 0
print('released zips')
it = iter([1])
for _ in range(20000): it = enumerate(filter(None, it))
it = 0
print('released filters')
def g(it):
    for x in it: yield x
it = iter([1])
for _ in range(20000): it = g(it)
it = 0
print('released generators')
it = iter([1])
for _ in range(20000): it = (x for x in it)
it = 0
print('released genexprs')
it = iter([1])
for _ in range(20000): it = itertools.chain(it, it)
it = 0
print('released chains')
it = iter([1])
for _ in range(20000): it = reversed([it])
it = 0
print('released reversed')
it = iter([1])
for _ in range(20000): it = itertools.islice(it, 5)
it = 0
print('released islice')
f = lambda: 0
def wrap(f): return lambda: f()
for _ in range(20000): f = wrap(f)
f = 0
print('released closures')
p = property()
for _ in range(20000): p = property(p)
p = 0
print('released properties')
s = slice(1)
for _ in range(20000): s = slice(s)
s = 0
print('released slices')
f = abs
for _ in range(20000): f = functools.partial(f, f)
f = 0
print('released partials')
e = ValueError()
for _ in range(20000):
    n = ValueError(); n.__cause__ = e; e = n
e = n = 0
print('released exceptions')
class T(tuple): pass
t = ()
for _ in range(20000): t = T([t])
t = 0
print('released tuples')
d = {}
for _ in range(20000): d = {1: d}.values()
d = 0
print('released views')
class C: pass
c = C()
for _ in range(20000):
    n = C(); n.c = iter([c]); c = n
c = n = 0
print('released iterators in instances')

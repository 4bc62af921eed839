# A generator that nobody holds any more goes through its finally, whoever held it.
import itertools
def g(n):
    try:
        yield 1
        yield 2
    finally:
        print('finally', n)
for x in g('plain'): break
for x in map(str, g('map')): break
for x in filter(None, g('filter')): break
for x in zip(g('z1'), g('z2')): break
for x in enumerate(g('enum')): break
for x in itertools.islice(g('islice'), 5): break
for x in itertools.chain(g('chain'), []): break
for x in (y for y in g('genexp')): break
for x in itertools.takewhile(bool, g('take')): break
for x in itertools.accumulate(g('acc')): break
for x in map(str, (y for y in g('map genexp'))): break
a, *b = g('star')
next(g('next'))
print('after next')
x = next(iter(map(str, g('n2'))))
print('end')
def use():
    it = g('local')
    next(it)
use()
print('after use')
it = g('global'); next(it); it = None
print('after none')
it = g('del'); next(it); del it
print('after del')
any(g('any')); all(g('all'))
1 in g('in')
print(min(g('min')))
def f():
    for x in g('ret'):
        return x
f()
try:
    for x in g('raise'): raise ValueError
except ValueError: pass
[0 for x in g('lc') if (lambda: 1)()]
dict(zip('a', g('dz')))

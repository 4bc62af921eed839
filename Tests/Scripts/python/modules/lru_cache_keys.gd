# What a cache takes for the same call: one int or str alone is its own key.
import functools
@functools.lru_cache
def f(a, b=1):
    print('called', a, b); return 1
f(1); f(True); f(1.0); f(1, 1); f('1'); f(b=1, a=1); f(1)
print(f.cache_info())
@functools.lru_cache(maxsize=None)
def g(x): print('g', x); return x
g(1); g(True); g(1); g((1,)); print(g.cache_info())

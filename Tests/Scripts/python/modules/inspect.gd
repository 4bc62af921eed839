# What functions look like.
import inspect

def f(a, b=2, *args, c, d='x', **kw):
    """Says something.

    And more.
    """
    return a
s = inspect.signature(f)
print(s, list(s.parameters), s.parameters['b'].default, s.parameters['a'].default is inspect.Parameter.empty, s.parameters['c'].kind, s.parameters['args'].kind.name)
print(inspect.signature(lambda x, /, y: 0), inspect.signature(lambda *, k=1: 0), inspect.signature(lambda: 0))
class C:
    def __init__(self, size, name=None): pass
    def m(self, x): pass
print(inspect.signature(C), inspect.signature(C(1).m), inspect.signature(C.m))
print(inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.ismodule(inspect), inspect.isbuiltin(len))
print(inspect.getdoc(f))
bound = s.bind(1, 2, 3, c=4, z=5)
print(bound.arguments, bound.args, bound.kwargs)
b = s.bind(1, c=2)
b.apply_defaults()
print(b.arguments)
for args, kwargs in [((), {}), ((1,), {}), ((1,), {'c': 1, 'a': 2})]:
    try:
        print(s.bind(*args, **kwargs))
    except TypeError as e:
        print(e)
try:
    inspect.signature(5)
except TypeError as e:
    print(e)
print([name for name, _ in inspect.getmembers(C(1), inspect.ismethod)], [c.__name__ for c in inspect.getmro(C)])

import inspect
from inspect import signature, Parameter
def f(a, b: int, /, c=3, *args: str, d, e: float = 2.5, **kw) -> list[int]: "doc"
s = signature(f); print(s, list(s.parameters), s.return_annotation, [p.kind.name for p in s.parameters.values()], [str(p.kind) for p in s.parameters.values()][:2])
print(s.parameters['e'].default, s.parameters['b'].annotation, s.parameters['a'].default is Parameter.empty, repr(s.parameters['e']), s.parameters['c'].kind.description)
b = s.bind(1, 2, d=4, z=5); print(b.arguments, b.args, b.kwargs, b); b.apply_defaults(); print(b.arguments)
for a, k in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2), dict(a=1, d=1))]:
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
try: signature(lambda x: x).bind(1, 2)
except TypeError as e: print(e)
try: signature(lambda x: x).bind(y=2)
except TypeError as e: print(e)
print(signature(lambda x, *, y=1: x), s.bind_partial(1), s == signature(f), s.replace(return_annotation=int), s.parameters['a'].replace(name='zz'))
class C:
    "cdoc"
    x = 1
    def __init__(self, p, q=1): self.p = p
    def m(self, y): "mdoc"
    @staticmethod
    def s(z): pass
    @classmethod
    def c(cls, w): pass
    @property
    def prop(self): return 1
    def __call__(self, k): pass
print(signature(C), signature(C(1).m), signature(C.m), signature(C.s), signature(C.c), signature(C(1)))
print(inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isroutine(len), inspect.isgeneratorfunction(f))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, v in inspect.getmembers(C(1)) if not n.startswith('__')])
print(inspect.getdoc(C), inspect.getdoc(C.m), inspect.getmro(C), inspect.getfullargspec(f))
print(inspect.getfullargspec(lambda a, b=1: 0), inspect.getcallargs(lambda a, b=1: 0, 5))
def g():
    x = yield 1
    yield 2
i = g(); print(inspect.getgeneratorstate(i)); next(i); print(inspect.getgeneratorstate(i), inspect.getgeneratorlocals(i)); i.close(); print(inspect.getgeneratorstate(i), inspect.isgenerator(i))
print(i.__name__, i.__qualname__, i.gi_running, i.gi_frame, i.gi_yieldfrom)
def outer():
    n = 5
    def inner(): return n
    return inner
print(inspect.getclosurevars(outer()).nonlocals, inspect.unwrap(f) is f, inspect.get_annotations(f))
print(inspect.isdatadescriptor(C.__dict__['prop']), inspect.ismethoddescriptor(C.__dict__['s']), inspect.getattr_static(C, 'prop'), inspect.isabstract(C)) if False else print(inspect.isdatadescriptor(C.__dict__['prop']), inspect.isabstract(C))
from functools import partial, wraps
print(signature(partial(f, 1, 2)), signature(partial(lambda a, b, c: 0, b=5)))
def deco(fn):
    @wraps(fn)
    def w(*a): pass
    return w
@deco
def dd(q: int) -> str: pass
print(signature(dd), signature(dd, follow_wrapped=False))
try: signature(5)
except TypeError as e: print(e)
print(Parameter('x', Parameter.KEYWORD_ONLY, default=1), inspect.Signature([Parameter('x', Parameter.POSITIONAL_ONLY)], return_annotation=int))
try: inspect.Signature([Parameter('x', Parameter.KEYWORD_ONLY), Parameter('y', Parameter.POSITIONAL_ONLY)])
except ValueError as e: print(e)
print(inspect.getmodulename('/a/b/foo.py'), inspect.cleandoc("  a\n    b\n  c"), inspect.getmodule(f).__name__)
print(inspect.getsource(outer))

# The module types, and copies.
import types, copy
from types import SimpleNamespace

n = SimpleNamespace(a=1, b='x')
n.c = [1]
print(n, n.a, n == SimpleNamespace(a=1, b='x', c=[1]), vars(n), n != SimpleNamespace())
def g(): yield
print(isinstance(g, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(g(), types.GeneratorType), isinstance(lambda: 0, types.LambdaType), isinstance(types, types.ModuleType) if hasattr(types, 'ModuleType') else True)
class C:
    def m(self): return self.v
c = C()
c.v = [1, [2]]
print(isinstance(c.m, types.MethodType))
c.me = c
d = copy.deepcopy(c)
print(d.v, d.v is c.v, d.me is d, copy.copy(c).v is c.v)
x = [1, [2, 3]]
x.append(x)
y = copy.deepcopy(x)
print(y[1], y[2] is y, y[1] is x[1])
class D:
    def __init__(self, n): self.n = n
    def __copy__(self): return D('copied')
    def __deepcopy__(self, memo): return D('deep')
print(copy.copy(D(1)).n, copy.deepcopy([D(1)])[0].n)
shared = [1]
both = copy.deepcopy([shared, shared])
print(both[0] is both[1], copy.deepcopy({'k': (1, [2])}), copy.copy([1, 2]), copy.deepcopy(5), copy.deepcopy(len) is len)

# Copies and pickles of what inherits from a built-in type, of enumerations and of collections.
import copy, pickle, sys, json, enum
class L(list): pass
class D(dict): pass
class S(set): pass
class F(float): pass
class T(tuple): pass
class N(str): pass
class I(int): pass
class Z(frozenset): pass
# Where classes are looked for when this is recorded.
m = sys.modules['__main__']
m.L, m.D, m.S, m.F, m.T, m.N, m.I, m.Z = L, D, S, F, T, N, I, Z
for v in [L([1, [2]]), D(a=[1]), S({1}), F(2.5), T((1, [2])), N('x'), I(7), Z({1})]:
    v.extra = [1]
    c, d = copy.copy(v), copy.deepcopy(v)
    p = pickle.loads(pickle.dumps(v))
    print(type(c).__name__, c == v, c.extra is v.extra, type(d).__name__, d == v, d.extra == v.extra, d.extra is v.extra, type(p).__name__, p == v, p.extra)
class Color(enum.Enum):
    RED = 1
class Num(enum.IntEnum):
    A = 1
m.Color = Color; m.Num = Num
print(copy.deepcopy(Color.RED) is Color.RED, copy.copy(Color.RED) is Color.RED, pickle.loads(pickle.dumps([Color.RED, Num.A])))
from collections import OrderedDict, Counter, deque, defaultdict, namedtuple
P = m.P = namedtuple('P', 'x y')
for v in [OrderedDict(a=1), Counter('aab'), deque([1, 2], maxlen=3), defaultdict(list, a=[1]), P(1, [2])]:
    print(copy.copy(v), copy.deepcopy(v), pickle.loads(pickle.dumps(v)), type(copy.deepcopy(v)).__name__)
print(json.dumps([F(2.5), N('x'), I(7), Num.A, D(a=1), L([1]), T((1,))]), json.dumps({Num.A: 1, N('k'): 2}))

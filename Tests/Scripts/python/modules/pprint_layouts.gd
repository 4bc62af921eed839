import pprint, collections, dataclasses, types
from pprint import pformat, pp, isreadable, isrecursive, saferepr, PrettyPrinter
data = {'name': 'x' * 30, 'list': list(range(40)), 'nested': {'a': {'b': ['long string ' * 3, 'other ' * 5]}, 'c': (1, 2, 3)}, 3: None}
pprint.pprint({k: v for k, v in data.items() if k != 3}); print(pformat(list(range(50)), compact=True)); print(pformat(list(range(50)), width=30)); pp(data['nested'], width=20); pprint.pprint(data['nested'], indent=4, width=40, depth=1)
print(isreadable([1, 'a']), isreadable(print), isrecursive([1]), saferepr({'b': 1, 'a': [2]}), pformat('a ' * 60), pformat(('x' * 50, 'y' * 40)), pformat({i: chr(97 + i) * 9 for i in range(12)}))
r = [1]; r.append(r); print(isrecursive(r), isreadable(r))
print(pformat(collections.OrderedDict((chr(97 + i) * 5, i * 1000) for i in range(10)))); print(pformat(collections.deque(['abc' * 10] * 4))); print(pformat(collections.defaultdict(list, {i: ['x' * 20] for i in range(5)}))); print(pformat(collections.Counter('abcabcab' * 30)), pformat(collections.ChainMap({'a' * 40: 1}, {'b' * 40: 2})))
@dataclasses.dataclass
class P:
    name: str
    items: list
    other: dict = dataclasses.field(default_factory=dict)
pprint.pprint(P('n' * 40, ['i' * 30] * 3, {'k' * 20: 'v' * 30})); pprint.pprint(types.SimpleNamespace(a='x' * 40, b='y' * 40)); pprint.pprint(P('a', [1]))
print(pformat([{'id': i, 'tags': ['t' * 10] * i} for i in range(5)])); print(pformat(b'abc ' * 40)); print(pformat(bytearray(b'abc ' * 30))); print(pformat(frozenset(range(40)))); print(pformat((1,))); print(pformat([])); print(pformat({'a': [], 'b': {}}))
print(pformat(123456789, underscore_numbers=True), pformat([1000000] * 3, underscore_numbers=True), pformat({'b': 1, 'a': 2}, sort_dicts=False), pformat(types.MappingProxyType({'k' * 30: 'v' * 50, 'z': 1})))
PrettyPrinter(indent=2, width=50, compact=True).pprint([[1, 2, 3] * 5] * 4); pprint.pprint({'a': 'line one\nline two\nline three' * 3, 'b': 'word ' * 30})
class X:
    def __repr__(self): return 'X()' * 20
pprint.pprint([X(), X()]); pprint.pprint({(1, 2): 'a', 'x': 3, 5: 'b'}); pprint.pprint({1: {2: {3: {4: 5}}}}, depth=2); pprint.pprint([[[[1]]]], depth=2)
pprint.pprint([('a' * 30, 'b' * 30, 'c' * 30), {'k': ('v' * 40, 'w' * 40)}]); pprint.pprint({'matrix': [[i * j for j in range(12)] for i in range(6)]})

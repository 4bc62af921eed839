# Values over several lines.
from pprint import pprint, pformat, pp
from collections import OrderedDict, defaultdict, Counter
from dataclasses import dataclass

pprint({'b': 1, 'a': [1, 2, 3]})
data = {'name': 'a long name of something', 'values': list(range(30)), 'nested': {'x': {'y': {'z': 'deep ' * 10}}, 'tuple': (1,), 'set': {1, 2, 3}}, 5: None}
pprint({k: v for k, v in data.items() if k != 5})
pprint(data['nested'], width=30)
pprint(list(range(40)), compact=True)
pprint(data['nested'], depth=1)
pprint([['a' * 30, 'b' * 30], ['c' * 30]], indent=4)
pprint('word ' * 30)
pprint(['text ' * 20, 1], width=40)
pp({'z': 1, 'a': 2})
pprint({'z': 1, 'a': 2}, sort_dicts=False)
print(pformat([1, 2]), pformat((1,)), pformat({}), pformat('x'))
pprint(OrderedDict([('key' + str(i), 'value' * 3) for i in range(5)]))
d = defaultdict(list)
for i in range(6): d['k' + str(i)].append('x' * 10)
pprint(d)
pprint(Counter('abracadabra' * 3))
pprint({i: 'x' * 20 for i in range(5)})
pprint([{'a': 1, 'b': 2}, {'a': 3, 'b': 4}] * 4)
@dataclass
class Point:
    x: int
    label: str
pprint([Point(1, 'a' * 40), Point(2, 'b' * 40)])
pprint(12345678, underscore_numbers=True)

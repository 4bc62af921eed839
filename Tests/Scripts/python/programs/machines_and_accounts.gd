# state machine with Enum, registry with metaclass, plugins, mixins, bank account
from enum import Enum, auto, Flag, IntEnum
from collections import Counter, namedtuple, ChainMap
import string, textwrap, random, statistics, operator, copy
class State(Enum):
    IDLE = auto(); RUNNING = auto(); DONE = auto()
    @property
    def final(self): return self is State.DONE
TRANS = {State.IDLE: {'start': State.RUNNING}, State.RUNNING: {'stop': State.DONE, 'pause': State.IDLE}}
class Machine:
    def __init__(self): self.state = State.IDLE; self.log = []
    def fire(self, ev):
        try: nxt = TRANS[self.state][ev]
        except KeyError: raise RuntimeError(f'no {ev!r} in {self.state.name}') from None
        self.log.append((self.state.name, ev, nxt.name)); self.state = nxt
m = Machine(); m.fire('start'); m.fire('pause'); m.fire('start'); m.fire('stop'); print(m.log, m.state.final, m.state)
try: m.fire('start')
except RuntimeError as e: print(e, e.__cause__, e.__suppress_context__)
class Registry(type):
    items = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        if bases: mcs.items[kw.get('key', name.lower())] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k); obj.born = True; return obj
    def __len__(cls): return len(cls.items)
class Plugin(metaclass=Registry):
    def run(self): return type(self).__name__
class Alpha(Plugin): pass
class Beta(Plugin, key='b'): pass
print(Registry.items, len(Plugin), Alpha().run(), Alpha().born, type(Alpha))
class JsonMixin:
    def to_json(self):
        import json
        return json.dumps(vars(self), default=str, sort_keys=True)
class ReprMixin:
    def __repr__(self): return f"<{type(self).__name__} {' '.join(f'{k}={v}' for k, v in sorted(vars(self).items()))}>"
class InsufficientFunds(Exception):
    def __init__(self, need, have): super().__init__(f'need {need}, have {have}'); self.need = need; self.have = have
class Account(JsonMixin, ReprMixin):
    rate = 0.02; _count = 0
    def __init__(self, owner, balance=0): self.owner = owner; self._balance = balance; Account._count += 1
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise InsufficientFunds(-v, self._balance)
        self._balance = v
    def deposit(self, amt): self.balance += amt; return self
    def withdraw(self, amt): self.balance -= amt; return self
    @classmethod
    def count(cls): return cls._count
    @staticmethod
    def fmt(x): return f'${x:,.2f}'
class Savings(Account):
    rate = 0.05
    def accrue(self): self.balance *= 1 + self.rate; return self
    def __iadd__(self, x): return self.deposit(x)
a = Savings('Ann', 100).deposit(50).accrue(); a += 10; print(a, a.to_json(), Account.fmt(a.balance), Account.count(), Savings.mro()[1:3])
try: a.withdraw(1000)
except InsufficientFunds as e: print(type(e).__name__, e, e.need, e.args)
try: a.balance = -5
except Exception as e: print(repr(e))
try: del a.balance
except AttributeError as e: print(e)
text = 'the quick brown fox jumps over the lazy dog the end'
cnt = Counter(text.split()); print(cnt.most_common(2), {w: len(w) for w in sorted(cnt, key=lambda w: (-cnt[w], w))[:3]})
print(textwrap.fill(text, 20), string.Template('$who likes ${what}').substitute(who='tim', what='kung pao'), text.translate(str.maketrans('aeiou', '*****')), sep='\n')
def caesar(s, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c in string.ascii_lowercase else c for c in s)
print(caesar(text, 3), caesar(caesar(text, 3), -3) == text)
Point = namedtuple('Point', ['x', 'y']); pts = [Point(3, 1), Point(1, 2)]; print(sorted(pts), sorted(pts, key=operator.attrgetter('y')), min(pts, key=lambda p: p.x + p.y)._asdict())
data = [2, 4, 4, 4, 5, 5, 7, 9]; print(statistics.mean(data), statistics.pstdev(data), statistics.median(data), statistics.mode(data))
conf = ChainMap({'debug': True}, {'debug': False, 'level': 3}); print(conf['debug'], conf['level'], dict(conf))
orig = {'a': [1, {'b': 2}]}; sh, dp = copy.copy(orig), copy.deepcopy(orig); orig['a'][1]['b'] = 99; print(sh, dp)
print(*(f'{i:>3}{i ** 2:>5}{i ** 3:>6}' for i in range(1, 4)), sep='\n'); print('%-10s|%5.1f|%05d|%x|%e' % ('abc', 3.14159, 42, 255, 12345.678)); print('{:*^20}|{:>+8.2f}|{:,}|{:b}|{!r:>6}'.format('mid', 3.14159, 1234567, 10, 'q'))

# text adventure of a tokenizer, parser, evaluator; with re, dataclasses, match-like dispatch
import re
from dataclasses import dataclass, field
from typing import NamedTuple, Iterator, Union, ClassVar
from collections import defaultdict, Counter
from contextlib import contextmanager
import operator, math, string, json, io
class Token(NamedTuple):
    kind: str
    value: str
    pos: int = 0
SPEC = [('NUM', r'\d+(\.\d+)?'), ('ID', r'[A-Za-z_]\w*'), ('OP', r'[-+*/^()=,]'), ('WS', r'\s+'), ('BAD', r'.')]
RX = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in SPEC))
def tokenize(s: str) -> Iterator[Token]:
    for m in RX.finditer(s):
        if m.lastgroup == 'BAD': raise SyntaxError(f'bad character {m.group()!r} at {m.start()}')
        if m.lastgroup != 'WS': yield Token(m.lastgroup, m.group(), m.start())
@dataclass(frozen=True)
class Num: value: float
@dataclass(frozen=True)
class Var: name: str
@dataclass(frozen=True)
class Bin:
    op: str
    left: 'Node'
    right: 'Node'
    PREC: ClassVar[dict] = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}
@dataclass
class Call:
    name: str
    args: list = field(default_factory=list)
Node = Union[Num, Var, Bin, Call]
class Parser:
    def __init__(self, text): self.toks = [*tokenize(text), Token('END', '')]; self.i = 0
    @property
    def cur(self): return self.toks[self.i]
    def eat(self, value=None):
        t = self.cur
        if value and t.value != value: raise SyntaxError(f'expected {value!r}, got {t.value!r}')
        self.i += 1; return t
    def expr(self, prec=0) -> Node:
        left = self.atom()
        while (p := Bin.PREC.get(self.cur.value, 0)) > prec:
            op = self.eat().value
            left = Bin(op, left, self.expr(p - (op == '^')))
        return left
    def atom(self):
        t = self.eat()
        if t.kind == 'NUM': return Num(float(t.value))
        if t.kind == 'ID':
            if self.cur.value == '(':
                self.eat(); args = [self.expr()]
                while self.cur.value == ',': self.eat(); args.append(self.expr())
                self.eat(')'); return Call(t.value, args)
            return Var(t.value)
        if t.value == '(':
            e = self.expr(); self.eat(')'); return e
        if t.value == '-': return Bin('-', Num(0.0), self.expr(2))
        raise SyntaxError(f'unexpected {t}')
OPS = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '^': pow}
class Evaluator:
    def __init__(self, **env): self.env = env
    def visit(self, node):
        return getattr(self, f'visit_{type(node).__name__.lower()}')(node)
    def visit_num(self, n): return n.value
    def visit_var(self, n):
        try: return self.env[n.name]
        except KeyError: raise NameError(f'unknown variable {n.name}') from None
    def visit_bin(self, n): return OPS[n.op](self.visit(n.left), self.visit(n.right))
    def visit_call(self, n): return getattr(math, n.name)(*map(self.visit, n.args))
ev = Evaluator(x=3, y=4)
for src in ('1 + 2 * 3', '2 ^ 3 ^ 2', '(x + y) * -2', 'hypot(x, y) / 5', 'x / 0', 'z', '1 +', '1 $ 2', 'sqrt(2)'):
    try: print(f'{src:<16}= {ev.visit(Parser(src).expr()):g}')
    except Exception as e: print(f'{src:<16}! {type(e).__name__}: {e}')
print(Parser('a*b+1').expr()); print({Num(1.0), Num(1), Var('a')} == {Var('a'), Num(1.0)}, hash(Num(2)) == hash(Num(2.0)))
LOG = '''2024-01-05 10:00:01 INFO  login user=ann ip=10.0.0.1
2024-01-05 10:00:05 ERROR db timeout user=bob ip=10.0.0.2
bad line
2024-01-06 11:30:00 INFO  logout user=ann ip=10.0.0.1'''
rx = re.compile(r'^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>\w+)\s+(?P<msg>.*?) user=(?P<user>\w+)', re.M)
by = defaultdict(list)
for m in rx.finditer(LOG): by[m['user']].append((m['level'], m['msg']))
print(dict(by), Counter(re.findall(r'\b(INFO|ERROR)\b', LOG)), re.sub(r'(\d+)\.(\d+)\.\d+\.\d+', r'\1.\2.x.x', LOG.splitlines()[0]))
print(re.split(r'[,;]\s*', 'a, b;c,d'), re.sub(r'\w+', lambda m: m.group().capitalize(), 'hello big world'), bool(re.fullmatch(r'[\w.]+@\w+\.\w{2,}', 'a.b@c.org')))
def snake(s): return re.sub(r'(?<!^)(?=[A-Z])', '_', s).lower()
print(snake('camelCaseName'), [w for w in re.findall(r"[a-z']+", "it's a dog's life".lower())])
@contextmanager
def indent(out, n=2):
    out.level = getattr(out, 'level', 0) + n
    try: yield out
    finally: out.level -= n
class Out(io.StringIO):
    def line(self, s): self.write(' ' * getattr(self, 'level', 0) + s + '\n')
o = Out(); o.line('root')
with indent(o): 
    o.line('child')
    with indent(o, 4): o.line('deep')
o.line('end'); print(o.getvalue(), end='')

"""The templates of statements that Tools/compare-programs uses; program_generator.py says how they are read.

Lines of `--` stand between them; a weight and a bar may stand before one.
"""


def paragraphs(text):
    """Statements, which lines of `--` stand between."""
    found = []
    for part in text.strip("\n").split("\n--\n"):
        weight, bar, template = part.partition("| ")
        found.append((int(weight), template) if bar and weight.isdigit() else (1, part))
    return found


STATEMENTS = paragraphs("""
6| print(<any>)
--
3| print(repr(<any>))
--
3| print(<any>, <any>, sep=<str>, end='|\\n')
--
2| print(*<any>, sep=', ')
--
3| <new a:int> = <int>
--
3| <new a:str> = <str>
--
2| <new a:float> = <float>
--
3| <new a:ints> = <ints>
--
2| <new a:strs> = <strs>
--
2| <new a:table> = <table>
--
<new a:pair> = <pair>
--
<new a:bytes> = <bytes>
--
<new a:int>, <new b:int> = <int>, <int>
--
<new a:int>, *<new b:ints> = <ints>
--
*<new a:ints>, <new b:int> = <any>
--
<new a:int>, <new b:str> = <pair>
--
(<new a:int>, <new b:str>), <new c:float> = <pair>, <float>
--
<new a:int> = <new b:int> = <int>
--
<free><var int> += <int>
--
<free><var int> *= <int>
--
<var int> -= <int>
--
<var int> //= <int>
--
<var int> %= <int>
--
<free><var str> += <str>
--
<free><var ints> += <any>
--
<free><var ints> *= <few>
--
<free><var ints>.append(<int>)
--
<free><var ints>.extend(<any>)
--
<free><var ints>.insert(<few>, <int>)
--
print(<var ints>.pop())
--
print(<var ints>.pop(<few>))
--
<var ints>.remove(<int>)
--
<var ints>.sort()
--
<var ints>.sort(key=lambda <@i>: <int with i:int>, reverse=<bool>)
--
<var ints>.reverse()
--
<var ints>[<few>] = <int>
--
<free><var ints>[<few>:<few>] = <ints>
--
<var ints>[::2] = <ints>
--
del <var ints>[<few>]
--
del <var ints>[<few>:<few>]
--
<var ints>[<few>] += <int>
--
<var ints>.clear()
--
<var table>[<str>] = <int>
--
<var table>[<str>] += <int>
--
del <var table>[<str>]
--
print(<var table>.pop(<str>))
--
print(<var table>.popitem())
--
print(<var table>.setdefault(<str>, <int>))
--
<var table>.update(<table>)
--
<var table>.update(a=<int>)
--
print(sorted(<var table>.items(), key=repr))
--
<var str>[0] = <str>
--
<var pair>[0] = <int>
--
assert <bool>, <any>
--
raise <error>(<any>)
--
if <bool>:
    <block>
--
3| if <bool>:
    <block>
elif <any>:
    <block>
else:
    <block>
--
if (<@n> := <int>) > <int>:
    <block with n:int>
--
3| for <@i> in <ints>:
    <loop with i:int>
--
for <@i> in range(<few>):
    <loop with i:int>
    if <bool with i:int>:
        continue
    <loop with i:int>
else:
    <block>
--
for <@i> in <any>:
    print(<@i>)
--
for <@i>, <@s> in enumerate(<strs>):
    <loop with i:int, s:str>
    if <bool with i:int, s:str>:
        break
else:
    <block>
--
for <@k>, <@v> in <table>.items():
    <loop with k:str, v:int>
--
for <@i>, (<@s>, <@v>) in enumerate(zip(<strs>, <ints>)):
    <loop with i:int, s:str, v:int>
--
for <@i>, *<@r> in [<ints>, <ints>]:
    print(<@i>, <@r>)
--
<@n> = <few>
while <@n> > 0:
    <@n> -= 1
    <@k> = <@n>
    <loop with k:int>
--
<@n> = 0
while True:
    <@n> += 1
    if <@n> > <few>:
        break
    <@k> = <@n>
    <loop with k:int>
--
4| try:
    <block>
except <error> as <@e>:
    print(type(<@e>).__name__, <@e>)
--
2| try:
    <block>
except (<error>, <error>):
    <block>
else:
    <block>
finally:
    <block>
--
try:
    <block>
except <error> as <@e>:
    raise <error>(<any>) from <@e>
--
try:
    <block>
finally:
    print('finally')
--
try:
    <block>
except Exception as <@e>:
    print(repr(<@e>), <@e>.args)
--
5| def <new f:function>(a, b=<int>):
    <block with a:int, b:int>
    return <int with a:int, b:int>
--
2| def <new f:function>(a, b=<int>, /):
    if <bool with a:int, b:int>:
        return <int with a:int, b:int>
    <block with a:int, b:int>
    return <any>
--
def <new f:function>(a, b=<int>, c=<few>):
    if c <= 0 or c > 4:
        return <int with a:int, b:int, c:int>
    return <@f>(<int with a:int, b:int, c:int>, <int with a:int, b:int>, c - 1)
--
2| def <new f:gatherer>(first=<int>, *rest, key=<int>, **others):
    print(first, rest, key, sorted(others.items()))
    return <int with first:int, rest:ints, key:int, others:table>
--
2| def <@m>(n):
    def step():
        nonlocal n
        n += <int with n:int>
        return n
    return step
<new f:counter> = <@m>(<int>)
--
2| @functools.lru_cache(maxsize=None)
def <new f:function>(a, b=<int>):
    print('called', a, b)
    return <int with a:int, b:int>
--
2| def <@d>(function):
    @functools.wraps(function)
    def wrapped(*args, **kwargs):
        print(function.__name__, args, kwargs)
        return function(*args, **kwargs)
    return wrapped
@<@d>
def <new f:function>(a, b=<int>):
    return <int with a:int, b:int>
--
3| def <new g:generator>(n):
    <block with n:int>
    for i in range(n):
        yield <int with n:int, i:int>
    yield from <ints with n:int>
    return <int>
--
def <new g:generator>(n):
    try:
        while n > 0:
            n -= 1
            got = yield <int with n:int>
            if got is not None:
                print('got', got)
    finally:
        n = 0
--
<@g> = <var generator>(<few>)
print(next(<@g>))
print(<@g>.send(<int>))
<@g>.close()
print(list(<@g>))
--
<@g> = <var generator>(<few>)
print(next(<@g>, <any>))
<@g>.throw(<error>(<str>))
--
3| class <@C>:
    total = <int>
    def __init__(self, x, y=<int>):
        self.x = x
        self.y = y
    def __repr__(self):
        return f'P({self.x!r}, {self.y!r})'
    def __eq__(self, other):
        return isinstance(other, <@C>) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return self.x
    def __lt__(self, other):
        return self.x < other.x
    def __add__(self, other):
        if not isinstance(other, <@C>):
            return NotImplemented
        return <@C>(self.x + other.x, self.y + other.y)
    def __len__(self):
        return self.x
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def __call__(self, a):
        return <int with a:int>
    @property
    def size(self):
        return <int> + self.y
    @classmethod
    def zero(cls):
        return cls(0, 0)
    @staticmethod
    def twice(a):
        return <int with a:int>
    def scaled(self, k):
        <block with k:int>
        return k * self.x
<new p:point> = <@C>(<int>)
<new q:point> = <@C>(<int>, <int>)
print(<@C>.zero(), <@C>.twice(<int>), <@C>.total)
--
3| class <@B>:
    def __init__(self, x):
        self.x = x
    def size(self):
        return <int>
    def scaled(self, k):
        return self.size() * k
    def __str__(self):
        return f'{type(self).__name__}:{self.x}'
class <@C>(<@B>):
    def __init__(self, x, more=<int>):
        super().__init__(x)
        self.more = more
    def size(self):
        return super().size() + self.more
class <@D>(<@C>):
    def __repr__(self):
        return 'D' + str(self)
for <@o> in (<@B>(<int>), <@C>(<int>), <@D>(<int>, <int>)):
    print(str(<@o>), <@o>.scaled(<few>), isinstance(<@o>, <@C>))
<new p:point> = <@D>(<int>)
--
print(<var point> + <var point>)
--
print(<var point> + <any>)
--
print(<var point>[<few>], len(<var point>), bool(<var point>), <var point>(<int>))
--
<var point>.x = <int>
--
<var point>.size = <int>
--
print(<var point>.missing)
--
print(getattr(<var point>, <str>, <any>))
--
2| @dataclasses.dataclass(order=<bool>)
class <@R>:
    name: str
    count: int = <int>
    tags: list = dataclasses.field(default_factory=list)
    def total(self):
        return <int> + self.count
<new r:record> = <@R>(<str>)
<new s:record> = <@R>(<str>, <int>, <ints>)
print(<@r>, <@s>.total())
--
<@r> = <var record>
<@r>.count += <int>
<@r>.tags.append(<any>)
print(<@r>, dataclasses.replace(<@r>, count=<int>))
--
<@N> = collections.namedtuple('N', 'x y')
<new n:named> = <@N>(<int>, <str>)
print(<@n>, <@n>._fields)
--
class <@E>(<error>):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code
try:
    <block>
    raise <@E>(<int>)
except <@E> as <@e>:
    print(<@e>, <@e>.code)
--
class <@M>:
    def __enter__(self):
        print('in')
        return <int>
    def __exit__(self, kind, value, trace):
        print('out', kind and kind.__name__, value)
        return <bool>
with <@M>() as <@w>:
    <block with w:int>
--
class <@I>:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return <int> + self.n
print(list(<@I>(<few>)), sum(<@I>(<few>)), max(<@I>(<few>), default=<any>))
--
<@d> = collections.defaultdict(<typename>)
for <@s> in <strs>:
    <@d>[len(<@s>)] += <any>
print(dict(<@d>))
--
<@d> = collections.defaultdict(list)
for <@s> in <strs>:
    <@d>[<@s>[:1]].append(<@s>)
print(<@d>)
--
<@d> = collections.deque(<ints>)
<@d>.appendleft(<int>)
<@d>.rotate(<few>)
print(<@d>, <@d>.pop())
--
<@c> = collections.Counter(<str>)
<@c>.update(<str>)
print(sorted(<@c>.items()), <@c>.total())
--
<@s> = set(<ints>)
<@s>.add(<int>)
<@s>.discard(<int>)
<@s>.remove(<int>)
print(sorted(<@s>), len(<@s>))
--
<@s> = set(<any>)
<@s> |= set(<ints>)
print(len(<@s>), <int> in <@s>)
--
random.seed(<few>)
print(random.randint(1, 100), random.random(), random.choice(<ints>))
<new a:ints> = <ints>
random.shuffle(<@a>)
print(<@a>)
--
<@i> = iter(<ints>)
print(next(<@i>), next(<@i>, <any>))
--
for <@a>, <@b> in itertools.product(<ints>, <strs>):
    print(<@a>, <@b>, end=' ')
print()
--
print([<@m> for <@m> in map(lambda <@x>, <@y>: (<@x>, <@y>), <ints>, <strs>)])
--
global_<@g> = <int>
print(f\"\"\"{global_<@g>=} {<any>!r:>10}\"\"\")
--
print(<undefined>)
""")

import typing, collections.abc
from typing import *
T = TypeVar('T'); K = TypeVar('K')
print(List[int], Dict[str, int], Optional[int], Union[int, str, None], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Tuple[()], Type[T])
print(Union[int, int], Union[int, Union[str, int]], Optional[Optional[int]])
print(List, Dict, Callable, Any, ClassVar, Final[int], Literal['a', 1, True], Annotated[int, 'x'], NoReturn)
print(T, List[T], Dict[K, T][str, int], List[T][int])
print(list[int], dict[str, list[int]], int | None, list[int] | None, int | str == str | int)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(int | str), get_args(Callable[[int, str], bool]), get_origin(Literal[1]))
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(1)
print(s.pop(), Stack[int], Stack.__parameters__, Stack.__orig_bases__, s.__orig_class__, Stack.__mro__)
class Pair(Generic[K, T]):
    pass
print(Pair[int, str], Pair.__parameters__, Pair[int, T].__parameters__)
class Sub(Pair[int, T]): pass
print(Sub.__parameters__, Sub[str], Sub.__orig_bases__)
try: Pair[int]
except TypeError as e: print(e)
try: Stack[int, str]
except TypeError as e: print(e)
@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...
class Sq:
    def area(self): return 1.0
print(isinstance(Sq(), HasArea), isinstance(5, HasArea), issubclass(Sq, HasArea))
class Q(Protocol):
    x: int
try: isinstance(5, Q)
except TypeError as e: print(e)
try: HasArea()
except TypeError as e: print(e)
class Emp(NamedTuple):
    """Doc."""
    name: str
    id: int = 3
    def hello(self): return 'hi ' + self.name
e = Emp('Bob')
print(e, e.hello(), Emp._fields, Emp._field_defaults, Emp.__annotations__, e._replace(name='Al'), e._asdict(), Emp.__doc__)
P = NamedTuple('P', [('x', int), ('y', int)])
print(P(1, 2), P.__annotations__)
class Movie(TypedDict):
    name: str
    year: int
m = Movie(name='x', year=1)
print(m, type(m), Movie.__annotations__, Movie.__total__, sorted(Movie.__required_keys__))
class M2(Movie, total=False):
    extra: NotRequired[str]
    z: int
print(sorted(M2.__optional_keys__), sorted(M2.__required_keys__), M2.__annotations__)
UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
def f(a: int, b: 'str' = 'x', *c: float, d: Optional[int] = None) -> List[int]: ...
print(get_type_hints(f))
class C:
    a: int
    b: 'list[int]' = []
    c: ClassVar[int] = 3
print(get_type_hints(C))
print(isinstance([], typing.List), isinstance({}, typing.Mapping), isinstance(3, Union[int, str]), isinstance('a', int | str))
try: isinstance([], List[int])
except TypeError as e: print(e)
try: isinstance([], list[int])
except TypeError as e: print(e)
print(cast(int, 'x'), TYPE_CHECKING, typing.Text)
print(Iterable[int], Sequence[str], Generator[int, None, str], Iterator, Deque[int], DefaultDict[str, int], Counter[str])
A = TypeVar('A', int, str); B = TypeVar('B', bound=int, covariant=True)
print(A.__constraints__, B.__bound__, B, A.__name__)
P2 = ParamSpec('P2')
print(P2, Callable[P2, int], P2.args, P2.kwargs, Concatenate[int, P2])
print(collections.abc.Callable[[int], str], collections.abc.Iterable[int])
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(5), len(get_overloads(g)))
try: assert_never(5)
except AssertionError as e: print(e)
print(List[int] == List[int], hash(List[int]) == hash(List[int]), {Optional[int]: 1}[Union[int, None]])
print(Union[int, 'str'], List['Node'], ForwardRef('X'))
class Node(Generic[T]):
    def __init__(self, v: T, n: Optional['Node[T]'] = None): self.v = v; self.n = n
print(get_type_hints(Node.__init__))
class Base(Protocol[T]):
    def get(self) -> T: ...
print(Base.__parameters__, Base[int])
class D(Dict[str, int]): pass
print(D(a=1), D.__mro__, D.__bases__)
try: List[int]()
except TypeError as e: print(e)
try: List()
except TypeError as e: print(e)
try: Any()
except TypeError as e: print(e)
try: Union[()]
except TypeError as e: print(e)
try: Optional[1]
except TypeError as e: print(e)
print(SupportsFloat, isinstance(3.0, SupportsFloat), isinstance('a', SupportsInt), TextIO, IO[str])
print(AnyStr, AbstractSet[int], is_typeddict(Movie), is_typeddict(dict))
def h(x: int | None = None) -> str | None: ...
print(get_type_hints(h), h.__annotations__)
print(Self, LiteralString, Never, Required[int], Unpack)
print(list[T], list[T][int], dict[K, list[T]][str, int], (list[T] | None)[int])
print(list[int].__origin__, list[int].__args__, type(list[int]), type(int | str), (int | str).__args__, list[T].__parameters__)
print(list[int]([1, 2]), dict[str, int](a=1))
class L(list[int]): pass
print(L.__orig_bases__, L([1]), L.__bases__)

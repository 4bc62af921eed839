# Names for annotations, which nothing checks.


class _Special:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        shown = [getattr(p, '__name__', repr(p)) for p in parameters]
        return _Special(f"{self._name}[{', '.join(shown)}]")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f'typing.{self._name}'


Any = _Special('Any')
Annotated = _Special('Annotated')
Callable = _Special('Callable')
ClassVar = _Special('ClassVar')
Collection = _Special('Collection')
Container = _Special('Container')
DefaultDict = _Special('DefaultDict')
Deque = _Special('Deque')
Dict = _Special('Dict')
Final = _Special('Final')
FrozenSet = _Special('FrozenSet')
Generator = _Special('Generator')
Hashable = _Special('Hashable')
Iterable = _Special('Iterable')
Iterator = _Special('Iterator')
List = _Special('List')
Literal = _Special('Literal')
Mapping = _Special('Mapping')
Match = _Special('Match')
MutableMapping = _Special('MutableMapping')
MutableSequence = _Special('MutableSequence')
NoReturn = _Special('NoReturn')
Optional = _Special('Optional')
OrderedDict = _Special('OrderedDict')
Pattern = _Special('Pattern')
Self = _Special('Self')
Sequence = _Special('Sequence')
Set = _Special('Set')
Sized = _Special('Sized')
Text = str
Tuple = _Special('Tuple')
Type = _Special('Type')
TypeAlias = _Special('TypeAlias')
Union = _Special('Union')
TYPE_CHECKING = False


class Generic:
    @classmethod
    def __class_getitem__(cls, parameters):
        return cls


class Protocol(Generic):
    pass


class TypeVar(_Special):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        super().__init__(name)
        self.__name__ = name

    def __repr__(self):
        return f'~{self._name}'


class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, namespace):
        if not bases:
            return super().__new__(metacls, name, bases, namespace)
        from collections import namedtuple
        fields = list(namespace.get('__annotations__', {}))
        filled = [field for field in fields if field in namespace]
        for place, field in enumerate(fields):
            before = [other for other in fields[:place] if other in filled]
            if before and field not in filled:
                several = 's' if len(before) > 1 else ''
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field{several}"
                    f" {', '.join(before)}")
        made = namedtuple(name, fields, defaults=[namespace[field] for field in filled],
                          module=namespace['__module__'])
        for key, value in namespace.items():
            if key not in fields and key not in ('__module__', '__qualname__'):
                setattr(made, key, value)
        return made

    def __call__(cls, typename, fields=(), /, **kwargs):
        from collections import namedtuple
        names = [name for name, _ in fields] or list(kwargs)
        return namedtuple(typename, names)


class NamedTuple(metaclass=_NamedTupleMeta):
    pass


def NewType(name, tp):
    return lambda value: value


def cast(typ, val):
    return val


def overload(func):
    return func


def final(f):
    return f


def no_type_check(arg):
    return arg

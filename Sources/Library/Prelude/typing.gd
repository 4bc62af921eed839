# Names for annotations, which nothing checks. What few programs use stands in typing_hints.gd.

from abc import ABCMeta, abstractmethod
from types import GenericAlias as _BuiltinAlias, UnionType as _UnionType

__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic',
    'Literal', 'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple',
    'Union', 'AbstractSet', 'ByteString', 'Container', 'ContextManager', 'Hashable',
    'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping',
    'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView', 'Awaitable',
    'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
    'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
    'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter',
    'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple',
    'TypedDict', 'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr',
    'assert_type', 'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'final',
    'get_args', 'get_origin', 'get_overloads', 'get_type_hints', 'is_typeddict',
    'LiteralString', 'Never', 'NewType', 'no_type_check', 'no_type_check_decorator', 'NoReturn',
    'NotRequired', 'overload', 'ParamSpecArgs', 'ParamSpecKwargs', 'Required', 'reveal_type',
    'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'Unpack']

TYPE_CHECKING = False
Text = str


def _type_repr(obj):
    if isinstance(obj, _BuiltinAlias):
        return repr(obj)
    if isinstance(obj, type):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if type(obj).__name__ == 'function':
        return obj.__name__
    return repr(obj)


def _convert(arg, message=''):
    # What may stand for a type: None for its type, a text for what is not known yet.
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        from _typing import ForwardRef
        return ForwardRef(arg)
    return arg


def _check(arg, message):
    arg = _convert(arg)
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def _parameters(args):
    # The type variables in arguments, each once.
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (list, tuple)):
            inner = _parameters(arg)
        elif hasattr(arg, '__typing_subst__'):
            inner = (arg,)
        else:
            inner = getattr(arg, '__parameters__', ())
        found += [one for one in inner if one not in found]
    return tuple(found)


class _Ors:
    # What every type takes part in.
    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _SpecialForm(_Ors):
    def __init__(self, name, getitem=None, doc=None):
        self._name = name
        self._getitem = getitem
        self.__doc__ = doc

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._getitem(self, parameters)


def _form(getitem):
    return _SpecialForm(getitem.__name__, getitem)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else type.__repr__(self)


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')


class _Alias(_Ors):
    # A type with arguments: List[int], Union[int, str], Stack[T].
    def __init__(self, origin, args, name=None, inst=True):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters(self.__args__)
        self._name = name
        self._inst = inst
        self.__module__ = 'typing' if name else getattr(origin, '__module__', 'typing')

    def __getattr__(self, attr):
        if attr in ('__origin__', '__args__') or attr.startswith('__') and attr.endswith('__'):
            if attr in ('__name__', '__qualname__') and self.__dict__.get('_name'):
                return self._name
            if attr not in ('__name__', '__qualname__', '__mro__', '__doc__'):
                raise AttributeError(f'{type(self).__name__!r} object has no attribute {attr!r}')
        if '__origin__' in self.__dict__:
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f'Type {self._name} cannot be instantiated; use'
                f' {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            result = [] if origin in bases else [origin]
            later = bases[bases.index(self) + 1:]
            if not any([isinstance(b, _Alias) or isinstance(b, type) and issubclass(b, Generic)
                        for b in later]):
                result.append(Generic)
            return tuple(result)
        if origin is Generic:
            if Protocol in bases:
                return ()
            for b in bases[bases.index(self) + 1:]:
                if isinstance(b, _Alias) and b is not self:
                    return ()
        return (origin,)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([_convert(arg) for arg in args])
        return self._copy_with(_substitute(self, self.__args__, self.__parameters__, args))

    def _copy_with(self, args):
        return type(self)(self.__origin__, args, self._name, self._inst)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        args = ', '.join([_type_repr(a) for a in self.__args__]) if self.__args__ else '()'
        return f'{name}[{args}]'


def _substitute(alias, args, parameters, given):
    lone = len(parameters) == 1 and type(parameters[0]) is ParamSpec
    if lone and not (len(given) == 1 and isinstance(given[0], (list, tuple, _Alias, ParamSpec, type(...)))):
        given = (tuple(given),)
    packs = [place for place, p in enumerate(parameters) if type(p) is TypeVarTuple]
    if packs:
        extra = len(given) - len(parameters) + 1
        if extra < 0:
            raise TypeError(f'Too few arguments for {alias}; actual {len(given)}, expected at least'
                            f' {len(parameters) - 1}')
        spot = packs[0]
        given = (*given[:spot], tuple(given[spot:spot + extra]), *given[spot + extra:])
    if len(given) != len(parameters):
        word = 'many' if len(given) > len(parameters) else 'few'
        raise TypeError(f'Too {word} arguments for {alias}; actual {len(given)}, expected'
                        f' {len(parameters)}')
    meanings = dict(zip(parameters, given))
    result = []
    for arg in args:
        if isinstance(arg, type):
            result.append(arg)
        elif isinstance(arg, TypeVar):
            result.append(meanings.get(arg, arg))
        elif isinstance(arg, ParamSpec):
            value = meanings.get(arg, arg)
            if isinstance(value, (list, tuple)):
                result += [_convert(one) for one in value] if isinstance(alias, _CallableAlias) else [
                    tuple([_convert(one) for one in value])]
            else:
                result.append(value)
        elif isinstance(arg, _UnpackAlias) and arg.__args__[0] in meanings:
            result += meanings[arg.__args__[0]]
        elif isinstance(arg, (list, tuple)):
            result.append(type(arg)(_substitute(alias, arg, parameters, given)))
        else:
            inner = getattr(arg, '__parameters__', ())
            if inner:
                values = []
                for p in inner:
                    value = meanings.get(p, p)
                    if type(p) is TypeVarTuple:
                        values += value
                    else:
                        values.append(value)
                arg = arg[tuple(values)]
            result.append(arg)
    return tuple(result)


class _SpecialAlias(_Alias):
    # List, Dict and their kin, before they get arguments.
    def __init__(self, origin, count, name=None, inst=True):
        self.__dict__.update(
            __origin__=origin, _count=count, _name=name or origin.__name__, _inst=inst,
            __module__='typing', __doc__=f'A generic version of {_type_repr(origin)}.')

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name
        if attr in ('__args__', '__parameters__') or '__origin__' not in self.__dict__:
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_check(p, 'Parameters to generic types must be types.') for p in params])
        if self._count >= 0 and len(params) != self._count:
            word = 'many' if len(params) > self._count else 'few'
            raise TypeError(f'Too {word} arguments for {self}; actual {len(params)}, expected'
                            f' {self._count}')
        return _Alias(self.__origin__, params, self._name, self._inst)

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return id(self)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return 'typing.' + self._name


class _TupleType(_SpecialAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            params = (*[_convert(p) for p in params[:-1]], ...)
        else:
            message = 'Tuple[t0, t1, ...]: each t must be a type.'
            params = tuple([_check(p, message) for p in params])
        return _Alias(tuple, params, 'Tuple', self._inst)


class _CallableAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateAlias))):
            return f'typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]'
        inner = ', '.join([_type_repr(a) for a in args[:-1]])
        return f'typing.Callable[[{inner}], {_type_repr(args[-1])}]'


class _UnionAlias(_Alias):
    def __init__(self, origin, args, name=None, inst=True):
        super().__init__(origin, args, name, inst)

    def _copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any([issubclass(cls, arg) for arg in self.__args__])

    def __repr__(self):
        args = self.__args__
        none = type(None)
        if len(args) == 2 and none in args:
            return f'typing.Optional[{_type_repr(args[1] if args[0] is none else args[0])}]'
        return super().__repr__()


@_form
def Union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    found = []
    for parameter in parameters:
        parameter = _check(parameter, 'Union[arg, ...]: each arg must be a type.')
        inner = parameter.__args__ if isinstance(parameter, (_UnionAlias, _UnionType)) else (parameter,)
        found += [one for one in inner if one not in found]
    if len(found) == 1:
        return found[0]
    is_optional = len(found) == 2 and type(None) in found
    return _UnionAlias(self, tuple(found), 'Optional' if is_optional else 'Union')


@_form
def Optional(self, parameters):
    arg = _check(parameters, f'{self} requires a single type.')
    return Union[arg, type(None)]


@_form
def ClassVar(self, parameters):
    return _Alias(self, (_check(parameters, f'{self} accepts only single type.'),), 'ClassVar')


@_form
def Final(self, parameters):
    return _Alias(self, (_check(parameters, f'{self} accepts only single type.'),), 'Final')


@_form
def TypeGuard(self, parameters):
    return _Alias(self, (_check(parameters, f'{self} accepts only single type.'),), 'TypeGuard')


@_form
def Required(self, parameters):
    return _Alias(self, (_check(parameters, f'{self._name} accepts only a single type.'),),
                  'Required')


@_form
def NotRequired(self, parameters):
    return _Alias(self, (_check(parameters, f'{self._name} accepts only a single type.'),),
                  'NotRequired')


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return set(self._typed()) == set(other._typed())

    def _typed(self):
        return [(value, type(value)) for value in self.__args__]

    def __hash__(self):
        return hash(frozenset(self._typed()))

    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(value) for value in self.__args__])}]"


@_form
def Literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    found = []
    for parameter in parameters:
        for value in parameter.__args__ if isinstance(parameter, _LiteralAlias) else (parameter,):
            if (type(value), value) not in [(type(known), known) for known in found]:
                found.append(value)
    made = _LiteralAlias(self, (), 'Literal')
    made.__args__ = tuple(found)
    return made


class _ConcatenateAlias(_Alias):
    pass


@_form
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError(
            'The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    return _ConcatenateAlias(self, parameters, 'Concatenate')


class _UnpackAlias(_Alias):
    def __repr__(self):
        return '*' + repr(self.__args__[0])


@_form
def Unpack(self, parameters):
    return _UnpackAlias(self, (_check(parameters, f'{self} accepts only single type.'),), 'Unpack')


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated')
        self.__metadata__ = metadata

    def _copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        shown = ', '.join([repr(a) for a in self.__metadata__])
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {shown}]'


class Annotated:
    def __new__(cls, *args, **kwargs):
        raise TypeError('Type Annotated cannot be instantiated.')

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and'
                            ' an annotation).')
        return _AnnotatedAlias(
            _check(params[0], 'Annotated[t, ...]: t must be a type.'), tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f'Cannot subclass {cls.__module__}.Annotated')

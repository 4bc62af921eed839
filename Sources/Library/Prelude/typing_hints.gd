# What of typing few programs use.

import sys
from abc import abstractmethod
import collections.abc as _abc
from typing import (
    Any, AnyStr, Generic, List, Protocol, Required, NotRequired, T, T_co, Union, Optional,
    _Alias, _AnnotatedAlias, _BuiltinAlias, _SpecialAlias, _SpecialForm, _UnionType, _check, _Ors,
    _type_repr, get_origin, runtime_checkable)

AbstractSet = _SpecialAlias(_abc.Set, 1, 'AbstractSet')
ByteString = _SpecialAlias(_abc.ByteString, 0)
Awaitable = _SpecialAlias(_abc.Awaitable, 1)
Coroutine = _SpecialAlias(_abc.Coroutine, 3)
AsyncIterable = _SpecialAlias(_abc.AsyncIterable, 1)
AsyncIterator = _SpecialAlias(_abc.AsyncIterator, 1)
AsyncGenerator = _SpecialAlias(_abc.AsyncGenerator, 2)


class _AbstractAsyncContextManager:
    pass


_AbstractAsyncContextManager.__name__ = 'AbstractAsyncContextManager'
AsyncContextManager = _SpecialAlias(_AbstractAsyncContextManager, 1, 'AsyncContextManager')


class _Expression:
    # Stands for re.Pattern and re.Match where there is no module of expressions.
    pass


try:
    from re import Match as _Match, Pattern as _Pattern
except ImportError:
    _Match = _Pattern = _Expression
Pattern = _SpecialAlias(_Pattern, 1, 'Pattern')
Match = _SpecialAlias(_Match, 1, 'Match')


class ForwardRef(_Ors):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            compile(arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns):
        value = eval(self.__forward_arg__, globalns, localns)
        return _resolved(value, globalns, localns)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __call__(self):
        raise TypeError('ForwardRef is no type yet')

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


def _resolved(value, globalns, localns):
    # A hint in which texts are replaced by what they name.
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef):
        return value._evaluate(globalns, localns)
    if value is None:
        return type(None)
    args = getattr(value, '__args__', None)
    if not args or isinstance(value, type):
        return value
    made = tuple([_resolved(arg, globalns, localns) if isinstance(
        arg, (str, ForwardRef, _Alias, _BuiltinAlias, _UnionType)) else arg for arg in args])
    return _with_args(value, made)


def _with_args(value, args):
    if args == value.__args__:
        return value
    if isinstance(value, _BuiltinAlias):
        return _BuiltinAlias(value.__origin__, args)
    if isinstance(value, _UnionType):
        result = args[0]
        for one in args[1:]:
            result = result | one
        return result
    return value._copy_with(args)


def _without_extras(value):
    if isinstance(value, _AnnotatedAlias):
        return _without_extras(value.__origin__)
    if get_origin(value) in (Required, NotRequired):
        return _without_extras(value.__args__[0])
    args = getattr(value, '__args__', None)
    if not args or isinstance(value, type) or not isinstance(value, (_Alias, _BuiltinAlias, _UnionType)):
        return value
    made = tuple([_without_extras(arg) for arg in args])
    return _with_args(value, made)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = sys.modules.get(base.__module__)
            names = globalns if globalns is not None else getattr(module, '__dict__', {})
            local = localns if localns is not None else dict(vars(base))
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _resolved(value, dict(names), local)
    else:
        while hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        found = getattr(obj, '__annotations__', None)
        if found is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        names = globalns if globalns is not None else getattr(obj, '__globals__', None)
        if names is None:
            names = getattr(obj, '__dict__', {})
        for name, value in found.items():
            hints[name] = _resolved(value, dict(names), localns)
    if include_extras:
        return hints
    return {name: _without_extras(value) for name, value in hints.items()}


class _TypedDictMeta(type):
    def __new__(metacls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError(
                    'cannot inherit from both a TypedDict type and a non-TypedDict base class')
        own = namespace.get('__annotations__')
        if own is None:
            own = type.__new__(type, name, (), dict(namespace)).__annotations__
        made = type.__new__(_TypedDictMeta, name, (dict,), dict(namespace))
        required, optional, notes = set(), set(), {}
        for base in bases:
            notes.update(base.__dict__.get('__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', frozenset())
            optional |= base.__dict__.get('__optional_keys__', frozenset())
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for field, kind in own.items():
            if get_origin(kind) is Required:
                is_required = True
            elif get_origin(kind) is NotRequired:
                is_required = False
            else:
                is_required = total
            (required if is_required else optional).add(field)
            notes[field] = _check(kind, message)
        made.__annotations__ = notes
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __init__(cls, name, bases, namespace, total=True):
        pass

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': '__main__'},
                          total=total)


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions'
        ' outside a stub module should always be followed by an implementation that is not'
        ' @overload-ed.')


def overload(func):
    f = getattr(func, '__func__', func)
    key = (getattr(f, '__module__', None), getattr(f, '__qualname__', None))
    _overloads.setdefault(key, []).append(func)
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overloads.get((f.__module__, f.__qualname__), []))


def clear_overloads():
    _overloads.clear()


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        field_specifiers=(), **kwargs):
    def decorate(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default,
            'kw_only_default': kw_only_default, 'field_specifiers': field_specifiers,
            'kwargs': kwargs}
        return cls_or_fn
    return decorate


@runtime_checkable
class SupportsInt(Protocol):
    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    @abstractmethod
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    @abstractmethod
    def __round__(self, ndigits=0):
        pass


class IO(Generic[AnyStr]):
    def __enter__(self):
        pass

    def __exit__(self, type, value, traceback):
        pass


class BinaryIO(IO[bytes]):
    pass


class TextIO(IO[str]):
    pass


for _made in [SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs,
              SupportsRound, IO, BinaryIO, TextIO]:
    _made.__module__ = 'typing'

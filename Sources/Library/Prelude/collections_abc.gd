# What containers can do, as classes to ask for and to inherit from.

from abc import ABCMeta, abstractmethod
from types import GenericAlias

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable',
           'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable',
           'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView',
           'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString']


@classmethod
def _hook(cls, C):
    # Other classes count as inheriting by what they have.
    wanted = cls.__dict__.get('_wanted')
    if wanted is None:
        return NotImplemented
    return all([_has_method(C, name) for name in wanted]) or NotImplemented


class Hashable(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__hash__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __hash__(self):
        return 0


class Awaitable(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__await__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    _wanted = ('__await__', 'send', 'throw', 'close')
    __subclasshook__ = _hook

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        pass


class AsyncIterable(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__aiter__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __aiter__(self):
        return self


class AsyncIterator(AsyncIterable):
    _wanted = ('__anext__', '__aiter__')
    __subclasshook__ = _hook

    @abstractmethod
    def __anext__(self):
        raise StopIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _wanted = ('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
    __subclasshook__ = _hook


class Iterable(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__iter__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable):
    _wanted = ('__iter__', '__next__')
    __subclasshook__ = _hook

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    _wanted = ('__reversed__', '__iter__')
    __subclasshook__ = _hook

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator):
    _wanted = ('__iter__', '__next__', 'send', 'throw', 'close')
    __subclasshook__ = _hook

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError('generator ignored GeneratorExit')


class Sized(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__len__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):
    __class_getitem__ = classmethod(GenericAlias)
    _wanted = ('__contains__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    _wanted = ('__len__', '__iter__', '__contains__')
    __subclasshook__ = _hook


class _CallableAlias:
    # Callable[[int], str]: its arguments are flat.
    def __init__(self, args):
        self.__origin__ = Callable
        self.__args__ = args

    def __repr__(self):
        from typing import _type_repr
        args = self.__args__
        if len(args) == 2 and args[0] is ...:
            return f'collections.abc.Callable[..., {_type_repr(args[1])}]'
        inner = ', '.join([_type_repr(arg) for arg in args[:-1]])
        return f'collections.abc.Callable[[{inner}], {_type_repr(args[-1])}]'

    def __eq__(self, other):
        return isinstance(other, _CallableAlias) and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__args__)

    @property
    def __parameters__(self):
        return GenericAlias(tuple, self.__args__).__parameters__

    def __getitem__(self, item):
        flat = GenericAlias(tuple, self.__args__)[item].__args__
        return _CallableAlias(flat)

    def __mro_entries__(self, bases):
        return (Callable,)

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]


class Callable(metaclass=ABCMeta):
    _wanted = ('__call__',)
    __subclasshook__ = _hook

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __class_getitem__(cls, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = item
        if isinstance(args, (tuple, list)):
            return _CallableAlias((*args, result))
        if args is not ... and type(args).__name__ not in ('ParamSpec', '_ConcatenateGenericAlias'):
            raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate.'
                            f' Got {args!r}')
        return _CallableAlias((args, result))

# The names of containers that do not come with the language itself.

import collections
import collections.abc as _abc
import contextlib as _contextlib
from typing import ParamSpec, _CallableAlias, _ConcatenateAlias, _SpecialAlias, _check


class _CallableType(_SpecialAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(args, (list, tuple)):
            flat = tuple([_check(a, 'Callable[[arg, ...], result]: each arg must be a type.')
                          for a in args]) + (result,)
        elif args is ... or isinstance(args, (ParamSpec, _ConcatenateAlias)):
            flat = (args, result)
        else:
            raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate.'
                            f' Got {args}')
        return _CallableAlias(_abc.Callable, flat, 'Callable')


Callable = _CallableType(_abc.Callable, 2, 'Callable')
Deque = _SpecialAlias(collections.deque, 1, 'Deque')
DefaultDict = _SpecialAlias(collections.defaultdict, 2, 'DefaultDict')
OrderedDict = _SpecialAlias(collections.OrderedDict, 2, 'OrderedDict')
Counter = _SpecialAlias(collections.Counter, 1, 'Counter')
ChainMap = _SpecialAlias(collections.ChainMap, 2, 'ChainMap')
Hashable = _SpecialAlias(_abc.Hashable, 0)
Sized = _SpecialAlias(_abc.Sized, 0)
Iterable = _SpecialAlias(_abc.Iterable, 1)
Iterator = _SpecialAlias(_abc.Iterator, 1)
Reversible = _SpecialAlias(_abc.Reversible, 1)
Container = _SpecialAlias(_abc.Container, 1)
Collection = _SpecialAlias(_abc.Collection, 1)
MutableSet = _SpecialAlias(_abc.MutableSet, 1)
Mapping = _SpecialAlias(_abc.Mapping, 2)
MutableMapping = _SpecialAlias(_abc.MutableMapping, 2)
Sequence = _SpecialAlias(_abc.Sequence, 1)
MutableSequence = _SpecialAlias(_abc.MutableSequence, 1)
MappingView = _SpecialAlias(_abc.MappingView, 1)
KeysView = _SpecialAlias(_abc.KeysView, 1)
ItemsView = _SpecialAlias(_abc.ItemsView, 2)
ValuesView = _SpecialAlias(_abc.ValuesView, 1)
Generator = _SpecialAlias(_abc.Generator, 3)
ContextManager = _SpecialAlias(_contextlib.AbstractContextManager, 1, 'ContextManager')

# Type variables, generic classes, protocols and the names of containers.


class _Variable(_Ors):
    # What stands for a type until it is known.
    __module__ = 'typing'

    def __typing_subst__(self, arg):
        return _check(arg, 'Parameters to generic types must be types.')

    def __repr__(self):
        prefix = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
        return prefix + self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def _set_up(self, name, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = None if bound is None else _check(bound, 'Bound must be a type.')


class TypeVar(_Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._set_up(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        message = 'TypeVar(name, constraint, ...): constraints must be types.'
        self.__constraints__ = tuple([_check(one, message) for one in constraints])


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __eq__(self, other):
        return isinstance(other, ParamSpecArgs) and self.__origin__ == other.__origin__


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'

    def __eq__(self, other):
        return isinstance(other, ParamSpecKwargs) and self.__origin__ == other.__origin__


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._set_up(name, bound, covariant, contravariant)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


def _generic_getitem(cls, params):
    if not isinstance(params, tuple):
        params = (params,)
    params = tuple([_convert(p) for p in params])
    if cls in (Generic, Protocol):
        if not params:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        for p in params:
            if not isinstance(p, (_Variable, _UnpackAlias)):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or'
                                ' parameter specification variables.')
        if len(set(params)) != len(params):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
    else:
        own = getattr(cls, '__parameters__', ())
        if not own:
            raise TypeError(f'{cls} is not a generic class')
        params = _substitute(cls, own, own, params) if not any(
            [type(p) is TypeVarTuple for p in own]) else params
    return _Alias(cls, params)


class Generic:
    def __class_getitem__(cls, params):
        return _generic_getitem(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '__orig_bases__' in cls.__dict__:
            bases = cls.__dict__['__orig_bases__']
            plain = Generic in bases
        else:
            bases = ()
            plain = Generic in cls.__bases__ and cls.__name__ != 'Protocol'
        if plain:
            raise TypeError('Cannot inherit from plain Generic')
        found = _parameters(bases)
        generic = None
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ is Generic:
                if generic is not None:
                    raise TypeError('Cannot inherit from Generic[...] multiple types.')
                generic = base.__parameters__
        if generic is not None:
            missing = [repr(p) for p in found if p not in generic]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in"
                                f" Generic[{', '.join([repr(p) for p in generic])}]")
            found = generic
        cls.__parameters__ = tuple(found)


_hidden = ['__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__',
           '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__',
           '__class_getitem__', '__orig_bases__', '__parameters__', '_is_protocol',
           '_is_runtime_protocol', '__qualname__', '_registered', '_known',
           '_wanted', '__hash__', '__init_subclass__']


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in [*base.__dict__, *base.__dict__.get('__annotations__', {})]:
            if not name.startswith('_abc_') and name not in _hidden:
                names.add(name)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not cls.__dict__.get('_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable'
                            ' protocols')
        if cls in type(instance).__mro__:
            return True
        for name in _protocol_members(cls):
            if not hasattr(instance, name) or callable(getattr(cls, name, None)) and (
                    getattr(instance, name) is None):
                return False
        return True

    def __subclasscheck__(cls, other):
        if not cls.__dict__.get('_is_protocol', False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable'
                            ' protocols')
        names = _protocol_members(cls)
        if not all([callable(getattr(cls, name, None)) for name in names]):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return cls in other.__mro__ or all([getattr(other, name, None) is not None for name in names])


def _no_init_or_replace_init(self, *args, **kwargs):
    if type(self).__dict__.get('_is_protocol', False):
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            is_fine = base in (object, Generic) or base.__module__ in (
                'collections.abc', 'contextlib') or issubclass(base, Generic) and (
                base.__dict__.get('_is_protocol', False))
            if not is_fine:
                raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        if '__init__' not in cls.__dict__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not (
            cls.__dict__.get('_is_protocol', False)):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls


T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
AnyStr = TypeVar('AnyStr', bytes, str)

List = _SpecialAlias(list, 1, 'List', False)
Dict = _SpecialAlias(dict, 2, 'Dict', False)
Set = _SpecialAlias(set, 1, 'Set', False)
FrozenSet = _SpecialAlias(frozenset, 1, 'FrozenSet', False)
Type = _SpecialAlias(type, 1, 'Type', False)
Tuple = _TupleType(tuple, -1, 'Tuple', False)


def NamedTuple(typename, fields=(), /, **kwargs):
    pairs = list(fields) or list(kwargs.items())
    return _named_tuple(typename, pairs, [], None)


def _named_tuple(name, pairs, defaults, module):
    types = {field: _check(t, f'field {field} annotation must be a type') for field, t in pairs}
    from collections import namedtuple
    made = namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = types
    return made


class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, namespace):
        types = namespace.get('__annotations__')
        if types is None:
            # They are evaluated when somebody asks.
            types = type.__new__(type, name, (), dict(namespace)).__annotations__
        filled = []
        for field in types:
            if field in namespace:
                filled.append(field)
            elif filled:
                several = 's' if len(filled) > 1 else ''
                raise TypeError(
                    f'Non-default namedtuple field {field} cannot follow default field{several}'
                    f" {', '.join(filled)}")
        made = _named_tuple(name, list(types.items()), [namespace[field] for field in filled],
                            namespace['__module__'])
        for key, value in namespace.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields',
                       '_field_defaults', '_make', '_replace', '_asdict'):
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in types and key not in ('__module__', '__qualname__', '__orig_bases__'):
                setattr(made, key, value)
        return made


_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class NewType(_Ors):
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = '__main__'

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for:'
                        f' `{self.__name__} = NewType({self.__name__!r}, {self.__supertype__!r})`')

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'


def cast(typ, val):
    return val


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)) or (
            type(tp).__name__ == '_CallableAlias'):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _UnionType):
        return _UnionType
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _SpecialAlias):
        return ()
    if isinstance(tp, (_Alias, _BuiltinAlias)) or type(tp).__name__ == '_CallableAlias':
        args = tp.__args__
        is_call = isinstance(tp, _CallableAlias) or type(tp).__name__ == '_CallableAlias'
        if is_call and not (len(args) == 2 and (
                args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateAlias)))):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, _UnionType):
        return tp.__args__
    return ()

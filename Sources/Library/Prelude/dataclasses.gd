# Classes that are mostly fields.

from keyword import iskeyword as _iskeyword
from types import GenericAlias, MappingProxyType as _Proxy

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING',
           'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = _Proxy({})
_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare',
                 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else _Proxy(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        shown = ['name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                 'metadata', 'kw_only']
        parts = [f'{name}={getattr(self, name)!r}' for name in shown]
        return f"Field({','.join(parts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        parts = [f'{name}={getattr(self, name)!r}' for name in self.__slots__]
        return f"_DataclassParams({','.join(parts)})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _of_fields(fields):
    return [f for f in fields if f._field_type is _FIELD]


def _says(annotation, name):
    # Whether an annotation is of this kind: as a value, or as a text that names it.
    if isinstance(annotation, str):
        return annotation.split('[')[0].strip().rpartition('.')[2] == name
    return False


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ in ('member_descriptor', 'getset_descriptor'):
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = _FIELD
    origin = getattr(a_type, '__origin__', a_type)
    if repr(origin) == 'typing.ClassVar' or _says(a_type, 'ClassVar'):
        f._field_type = _FIELD_CLASSVAR
    elif a_type is InitVar or type(a_type) is InitVar or _says(a_type, 'InitVar'):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and type(f.default).__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed:'
                         ' use default_factory')
    return f


def _collect(cls, kw_only):
    found = {}
    own = []
    is_kw_only_seen = False
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if annotation is KW_ONLY or annotation is _KW_ONLY_TYPE or _says(annotation, 'KW_ONLY'):
            if is_kw_only_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            is_kw_only_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in found:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return found


def _compile(cls, name, parameters, body, names):
    # A method as if its class had it written out.
    lines = '\n'.join(['  ' + line for line in body])
    text = f"def {name}({', '.join(parameters)}):\n{lines}"
    made = dict(names)
    exec(text, made)
    function = made[name]
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function


def _set_new(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _make_init(cls, fields, is_frozen, slots):
    ordinary = [f for f in fields if f.init and not f.kw_only]
    keyword = [f for f in fields if f.init and f.kw_only]
    seen = False
    for f in ordinary:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = True
        elif seen:
            raise TypeError(f'non-default argument {f.name!r} follows default argument')
    self_name = '__dataclass_self__' if any([f.name == 'self' for f in fields]) else 'self'
    names = {'_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY, '_set': object.__setattr__}
    notes = {}

    def parameter(f):
        notes[f.name] = f.type.type if type(f.type) is InitVar else f.type
        if f.default is not MISSING:
            return f'{f.name}=_dflt_{f.name}'
        return f'{f.name}=_HAS_DEFAULT_FACTORY' if f.default_factory is not MISSING else f.name

    def assignment(f, value):
        if is_frozen:
            return f'_set({self_name}, {f.name!r}, {value})'
        return f'{self_name}.{f.name}={value}'

    body = []
    for f in fields:
        default = f'_dflt_{f.name}'
        if f.default_factory is not MISSING:
            names[default] = f.default_factory
        elif f.default is not MISSING:
            names[default] = f.default
        if f._field_type is _FIELD_INITVAR:
            continue
        if f.default_factory is not MISSING:
            value = f'{default}()'
            if f.init:
                value = f'{default}() if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}'
            body.append(assignment(f, value))
        elif f.init:
            body.append(assignment(f, f.name))
        elif slots and f.default is not MISSING:
            body.append(assignment(f, default))
    if hasattr(cls, '__post_init__'):
        given = ', '.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
        body.append(f'{self_name}.__post_init__({given})')
    parameters = [self_name] + [parameter(f) for f in ordinary]
    if keyword:
        parameters += ['*'] + [parameter(f) for f in keyword]
    made = _compile(cls, '__init__', parameters, body or ['pass'], names)
    made.__annotations__ = {**notes, 'return': None}
    return made


def _tuple_of(object, fields):
    return f"({''.join([f'{object}.{f.name}, ' for f in fields])})"


def _make_repr(cls, fields):
    shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in fields])
    body = ['key = id(self)', 'if key in running:', "  return '...'", 'running.add(key)', 'try:',
            f"  return self.__class__.__qualname__ + f'({shown})'", 'finally:',
            '  running.discard(key)']
    made = _compile(cls, '__repr__', ['self'], body, {'running': set()})
    made._is_generated = True
    return made


def _make_comparison(cls, name, operator, fields):
    body = ['if other.__class__ is self.__class__:',
            f"  return {_tuple_of('self', fields)}{operator}{_tuple_of('other', fields)}",
            'return NotImplemented']
    return _compile(cls, name, ['self', 'other'], body, {})


def _make_refusal(cls, name, fields, word):
    known = '{' + ', '.join([repr(f.name) for f in fields]) + '}' if fields else '()'
    value = ', value' if name == '__setattr__' else ''
    body = [f'if type(self) is cls or name in {known}:',
            f"  raise FrozenInstanceError(f'cannot {word} field {{name!r}}')",
            f'super(cls, self).{name}(name{value})']
    return _compile(cls, name, ['self', 'name'] + (['value'] if value else []), body,
                    {'cls': cls, 'FrozenInstanceError': FrozenInstanceError})


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
             weakref_slot):
    found = {}
    has_bases = any_frozen = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_bases = True
            found.update(base_fields)
            any_frozen = any_frozen or base.__dataclass_params__.frozen
    own = _collect(cls, kw_only)
    found.update(own)
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    cls.__dataclass_params__ = params
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if not any_frozen and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, found)
    real = _of_fields(found.values())
    # Whether a hash is wanted depends on what the class itself says.
    own_eq = '__eq__' in cls.__dict__
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    known = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR]
    if init:
        _set_new(cls, '__init__', _make_init(cls, known, frozen, slots))
    if repr:
        _set_new(cls, '__repr__', _make_repr(cls, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    has_hash = '__hash__' in cls.__dict__ and not (cls.__dict__['__hash__'] is None and own_eq)
    if eq:
        _set_new(cls, '__eq__', _make_comparison(cls, '__eq__', '==', compared))
    if order:
        for name, operator in [('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')]:
            if _set_new(cls, name, _make_comparison(cls, name, operator, compared)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}.'
                                ' Consider using functools.total_ordering')
    if frozen:
        for name, word in [('__setattr__', 'assign to'), ('__delattr__', 'delete')]:
            if _set_new(cls, name, _make_refusal(cls, name, real, word)):
                raise TypeError(
                    f'Cannot overwrite attribute {name} in class {cls.__name__}')
    if unsafe_hash or eq:
        _set_hash(cls, params, real, has_hash)
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if match_args:
        _set_new(cls, '__match_args__', tuple([f.name for f in known if f.init and not f.kw_only]))
    if slots:
        cls = _with_slots(cls, frozen, [f.name for f in real])
    return cls


def _set_hash(cls, params, fields, has_own):
    wanted = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    if params.unsafe_hash:
        if has_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif has_own:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    cls.__hash__ = _compile(
        cls, '__hash__', ['self'], [f"return hash({_tuple_of('self', wanted)})"], {})


def _signature_text(cls):
    from inspect import signature
    try:
        return str(signature(cls)).replace(' -> None', '')
    except (TypeError, ValueError):
        return ''


def _with_slots(cls, is_frozen, names):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(base.__dict__.get('__slots__', ()))
    namespace = dict(cls.__dict__)
    namespace['__slots__'] = tuple([name for name in names if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    for name in ('__dict__', '__weakref__'):
        namespace.pop(name, None)
    namespace['__annotations__'] = cls.__dict__.get('__annotations__', {})
    namespace['__qualname__'] = cls.__qualname__
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if is_frozen:
        for name, word in [('__setattr__', 'assign to'), ('__delattr__', 'delete')]:
            setattr(made, name, _make_refusal(made, name, _of_fields(getattr(made, _FIELDS).values()),
                                              word))
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')

    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                        weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple(_of_fields(found.values()))


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _inner(obj, convert, factory):
    kind = type(obj)
    if hasattr(kind, _FIELDS):
        return convert(obj, factory)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_inner(v, convert, factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_inner(v, convert, factory) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_inner(k, convert, factory), _inner(v, convert, factory)) for k, v in obj.items()]
        if hasattr(kind, 'default_factory'):
            made = kind(getattr(obj, 'default_factory'))
            for key, value in pairs:
                made[key] = value
            return made
        return kind(pairs)
    from copy import deepcopy
    return deepcopy(obj)


def _asdict(obj, dict_factory):
    return dict_factory([(f.name, _inner(getattr(obj, f.name), _asdict, dict_factory))
                         for f in fields(obj)])


def _astuple(obj, tuple_factory):
    return tuple_factory([_inner(getattr(obj, f.name), _astuple, tuple_factory)
                          for f in fields(obj)])


def asdict(obj, *, dict_factory=dict):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple(obj, tuple_factory)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False):
    made = dict(namespace or {})
    notes = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, 'typing.Any'
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, made[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in notes:
            raise TypeError(f'Field name duplicated: {name!r}')
        notes[name] = kind
    made['__annotations__'] = notes
    made.setdefault('__module__', 'types')
    cls = type(cls_name, bases, made)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('replace() should be called on dataclass instances')
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f'field {f.name} is declared with init=False, it cannot be'
                                 ' specified with replace()')
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)

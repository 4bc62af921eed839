# Classes that are mostly fields.

MISSING = object()


class FrozenInstanceError(AttributeError):
    pass


class Field:
    def __init__(self, default, default_factory, init, repr, compare):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=False):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, compare)


def _collect(cls):
    found = {}
    for base in reversed(cls.__mro__[1:]):
        found.update(base.__dict__.get('__dataclass_fields__', {}))
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if 'ClassVar' in str(annotation):
            continue
        default = cls.__dict__.get(name, MISSING)
        if not isinstance(default, Field):
            if type(default) in (list, dict, set):
                raise ValueError(
                    f'mutable default {type(default)} for field {name} is not allowed:'
                    ' use default_factory')
            default = Field(default, MISSING, True, True, True)
        default.name = name
        default.type = annotation
        if default.default is not MISSING:
            setattr(cls, name, default.default)
        elif name in cls.__dict__:
            delattr(cls, name)
        found[name] = default
    return found


def _make_init(cls, fields):
    wanted = [f for f in fields.values() if f.init]
    names = [f.name for f in wanted]
    required = [f.name for f in wanted if f.default is MISSING and f.default_factory is MISSING]

    def __init__(self, *args, **kwargs):
        label = f'{cls.__qualname__}.__init__()'
        if len(args) > len(names):
            low = len(required) + 1
            high = len(names) + 1
            count = str(high) if low == high else f'from {low} to {high}'
            raise TypeError(
                f'{label} takes {count} positional arguments but {len(args) + 1} were given')
        for name, value in zip(names, args):
            if name in kwargs:
                raise TypeError(f"{label} got multiple values for argument '{name}'")
            kwargs[name] = value
        for name in kwargs:
            if name not in names:
                raise TypeError(f"{label} got an unexpected keyword argument '{name}'")
        missing = [repr(name) for name in required if name not in kwargs]
        if missing:
            several = 's' if len(missing) > 1 else ''
            listed = ' and '.join(missing) if len(missing) < 3 else (
                ', '.join(missing[:-1]) + ', and ' + missing[-1])
            raise TypeError(
                f'{label} missing {len(missing)} required positional argument{several}: {listed}')
        for f in fields.values():
            if f.init and f.name in kwargs:
                value = kwargs[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING:
                value = f.default
            else:
                continue
            object.__setattr__(self, f.name, value)
        if hasattr(self, '__post_init__'):
            self.__post_init__()

    return __init__


def _values(self):
    return tuple([getattr(self, f.name) for f in fields(self) if f.compare])


def _refuse(self, name, value=None):
    raise FrozenInstanceError(f"cannot assign to field '{name}'")


def _comparison(compare):
    def method(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return compare(_values(self), _values(other))
    return method


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False):
    if cls is None:
        return lambda cls: dataclass(
            cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen)
    found = _collect(cls)
    cls.__dataclass_fields__ = found
    seen = None
    for f in found.values():
        if f.init:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen = f.name
            elif seen is not None:
                raise TypeError(f'non-default argument {f.name!r} follows default argument')
    own = cls.__dict__
    if init and '__init__' not in own:
        cls.__init__ = _make_init(cls, found)
    if repr and '__repr__' not in own:
        cls.__repr__ = _show
    if eq and '__eq__' not in own:
        cls.__eq__ = _comparison(lambda a, b: a == b)
        cls.__hash__ = _hash if frozen or unsafe_hash else None
    if order:
        cls.__lt__ = _comparison(lambda a, b: a < b)
        cls.__le__ = _comparison(lambda a, b: a <= b)
        cls.__gt__ = _comparison(lambda a, b: a > b)
        cls.__ge__ = _comparison(lambda a, b: a >= b)
    if frozen:
        cls.__setattr__ = _refuse
        cls.__delattr__ = _refuse
    return cls


def _hash(self):
    return hash(_values(self))


def _show(self):
    parts = [f'{f.name}={getattr(self, f.name)!r}' for f in fields(self) if f.repr]
    return f"{type(self).__qualname__}({', '.join(parts)})"


def fields(class_or_instance):
    if not hasattr(class_or_instance, '__dataclass_fields__'):
        raise TypeError('must be called with a dataclass type or instance')
    return tuple(class_or_instance.__dataclass_fields__.values())


def is_dataclass(obj):
    return hasattr(obj, '__dataclass_fields__')


def _plain(value):
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, (list, tuple)):
        return type(value)([_plain(item) for item in value])
    if isinstance(value, dict):
        return {_plain(name): _plain(item) for name, item in value.items()}
    return value


def asdict(obj):
    return {f.name: _plain(getattr(obj, f.name)) for f in fields(obj)}


def astuple(obj):
    return tuple([_plain(getattr(obj, f.name)) for f in fields(obj)])


def replace(obj, /, **changes):
    values = {f.name: getattr(obj, f.name) for f in fields(obj) if f.init}
    return type(obj)(**{**values, **changes})

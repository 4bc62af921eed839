# Sets of names for values.


class auto:
    # A value that is known when the class is made; so is what it is combined with.
    def __init__(self, compute=None, *parts):
        self.value = None
        self._compute = compute
        self._parts = parts

    def _resolve(self, make):
        if self.value is None:
            if self._compute is None:
                self.value = make()
            else:
                self.value = self._compute(*[
                    part._resolve(make) if isinstance(part, auto) else part
                    for part in self._parts])
        return self.value

    def __or__(self, other):
        return auto(lambda a, b: a | b, self, other)

    __ror__ = __or__

    def __and__(self, other):
        return auto(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return auto(lambda a, b: a ^ b, self, other)

    def __invert__(self):
        return auto(lambda a: ~a, self)


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_plain(name, value):
    # What stays an attribute of the class and becomes no member.
    if name.startswith('_') and name.endswith('_') or isinstance(value, nonmember):
        return True
    return callable(value) and not isinstance(value, type) or hasattr(value, '__get__') or (
        isinstance(value, (property, staticmethod, classmethod)))


class EnumType(type):
    def __new__(metacls, name, bases, namespace, **kwargs):
        plain = {}
        values = {}
        for key, value in namespace.items():
            if _is_plain(key, value):
                plain[key] = value.value if isinstance(value, nonmember) else value
            else:
                values[key] = value.value if isinstance(value, member) else value
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
        cls = super().__new__(metacls, name, bases, plain)
        cls._member_map_ = {}
        cls._member_names_ = []
        cls._value2member_map_ = {}
        data = [base for base in cls.__mro__ if base in (int, str, float, tuple)]
        cls._member_type_ = data[0] if data else object
        seen = []
        for key, value in values.items():
            def following():
                return cls._generate_next_value_(key, 1, len(seen), list(seen))

            if isinstance(value, auto):
                value = value._resolve(following)
            elif isinstance(value, tuple):
                value = tuple([part._resolve(following) if isinstance(part, auto) else part
                               for part in value])
            seen.append(cls._add(key, value))
        return cls

    def _add(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if '__new__' in cls.__dict__:
            made = cls.__dict__['__new__'](cls, *args)
            if not hasattr(made, '_value_'):
                made._value_ = value
        elif cls._member_type_ is object:
            made = object.__new__(cls)
            made._value_ = value
        else:
            made = cls._member_type_.__new__(cls, *args)
            made._value_ = cls._member_type_(*args)
        made._name_ = name
        own = [base for base in cls.__mro__ if '__init__' in base.__dict__]
        if own and own[0] not in (Enum, object) and own[0] is not cls._member_type_:
            made.__init__(*args)
        for known in cls._member_map_.values():
            if known._value_ == made._value_:
                made = known
                break
        else:
            # Flags of several bits are names for what they are made of.
            if Flag is None or not issubclass(cls, Flag) or made._value_.bit_count() == 1:
                cls._member_names_.append(name)
            made._sort_order_ = len(cls._member_names_) - 1
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)
        try:
            cls._value2member_map_.setdefault(made._value_, made)
        except TypeError:
            pass
        return made._value_

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
        if names is not None:
            return cls._functional(value, names, start)
        return cls._find(value)

    def _functional(cls, name, names, start):
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, dict):
            names = list(names.items())
        namespace = {}
        for place, item in enumerate(names):
            if isinstance(item, str):
                namespace[item] = start + place
            else:
                namespace[item[0]] = item[1]
        return type(cls)(name, (cls,), namespace)

    def _find(cls, value):
        if isinstance(value, cls):
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        made = cls._missing_(value)
        if isinstance(made, cls):
            return made
        if made is None:
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        raise TypeError(
            f'error in {cls.__name__}._missing_: returned {made!r} instead of None or a valid'
            ' member')

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return reversed([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in':"
                f" '{type(member).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(member, cls)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        super().__delattr__(name)

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'


EnumMeta = EnumType
Flag = None


class Enum(metaclass=EnumType):
    def _generate_next_value_(name, start, count, last_values):
        numbers = [value for value in last_values if isinstance(value, int)]
        return max(numbers) + 1 if numbers else start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __eq__(self, other):
        return self is other

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        return ['__class__', '__doc__', '__module__', 'name', 'value']


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, IntEnum) else other)


class StrEnum(str, ReprEnum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, StrEnum) else other)


class Flag(Enum):
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        every = 0
        for known in cls._member_map_.values():
            every |= known._value_
        if value < 0:
            value = every & value
        if value & ~every:
            raise ValueError(
                f'{cls!r} invalid value {value}\n    given 0b0 {value:0{every.bit_length()}b}\n'
                f'  allowed 0b0 {every:b}')
        made = object.__new__(cls) if cls._member_type_ is object else int.__new__(cls, value)
        made._value_ = value
        parts = [known._name_ for known in cls if known._value_ and known._value_ & value]
        made._name_ = '|'.join(parts) or None
        cls._value2member_map_[value] = made
        return made

    def _other(self, other):
        return other._value_ if isinstance(other, type(self)) else other

    def __or__(self, other):
        return type(self)(self._value_ | self._other(other))

    def __and__(self, other):
        return type(self)(self._value_ & self._other(other))

    def __xor__(self, other):
        return type(self)(self._value_ ^ self._other(other))

    def __invert__(self):
        return type(self)(~self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([known for known in type(self) if known._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        if self._name_ is None:
            return f'<{type(self).__name__}: {self._value_!r}>'
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        if self._name_ is None:
            return f'{type(self).__name__}({self._value_!r})'
        return f'{type(self).__name__}.{self._name_}'

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self is other


class IntFlag(int, Flag):
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__

    def __repr__(self):
        return Flag.__repr__(self)

    def __str__(self):
        return int.__repr__(self._value_)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == self._other(other)


def unique(enumeration):
    duplicates = []
    for name, known in enumeration._member_map_.items():
        if name != known._name_:
            duplicates.append(f'{name} -> {known._name_}')
    if duplicates:
        raise ValueError(
            f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration

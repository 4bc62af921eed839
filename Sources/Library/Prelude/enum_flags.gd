# Members that can be put together, and what is asked of all members.


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        for value, what in zip(values, ('', 'encoding ', 'errors ')):
            if not isinstance(value, str):
                raise TypeError(f'{what}{value!r} is not a string')
        return str.__new__(cls, *values)

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


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** (last.bit_length())
        except AttributeError:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        every = cls._flag_mask_
        bits = (1 << every.bit_length()) - 1
        boundary = cls._boundary_
        if not ~bits <= value <= bits or value & (every ^ bits):
            if boundary is STRICT:
                width = max(value.bit_length(), every.bit_length())
                raise ValueError(
                    f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n'
                    f'  allowed {bin(every, width)}')
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value = value & every
            elif value < 0:
                value += max(bits + 1, 2 ** value.bit_length())
        if value < 0:
            value = every & value if boundary is not KEEP else value + bits + 1
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        kind = cls._member_type_
        made = object.__new__(cls) if kind is object else int.__new__(cls, value)
        made._value_ = value
        parts = [known._name_ for known in cls if known._value_ and known._value_ & value]
        unknown = value & ~every
        if unknown and parts:
            parts.append(str(unknown))
        made._name_ = '|'.join(parts) or None
        cls._value2member_map_[value] = made
        return made

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return type(self)(~self._value_)
        return type(self)(self._flag_mask_ & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and"
                f' {type(self).__qualname__!r}')
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


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__

    def __repr__(self):
        return Flag.__repr__(self)

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, IntFlag) else other)


_bin = bin


def bin(num, max_bits=None):
    # The bits of a number, with those of its sign in front.
    if num >= 0:
        s = _bin(num + (1 << num.bit_length()))
        return f'0b0 {s[3:].rjust(max_bits or 0, "0")}'
    s = _bin(~num ^ ((1 << num.bit_length()) - 1) + (1 << num.bit_length()))
    return f'0b1 {s[3:].rjust(max_bits or 0, "1")}'


def unique(enumeration):
    duplicates = []
    for name, known in enumeration._member_map_.items():
        if name != known._name_:
            duplicates.append(f'{name} -> {known._name_}')
    if duplicates:
        raise ValueError(
            f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _bits(number):
    while number:
        bit = number & -number
        yield bit
        number ^= bit


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                aliases = [f'{n} -> {m._name_}' for n, m in enumeration._member_map_.items()
                           if n != m._name_]
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(aliases)}")
            elif check is CONTINUOUS:
                values = {e._value_ for e in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    missing = [1 << i for i in range(low.bit_length(), high.bit_length())
                               if 1 << i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    kind = 'flag' if is_flag else 'enum'
                    shown = ', '.join([str(m) for m in missing])
                    raise ValueError(f'invalid {kind} {name!r}: missing values {shown}'[:256])
            elif check is NAMED_FLAGS and is_flag:
                self._check_names(enumeration, name)
        return enumeration

    def _check_names(self, enumeration, name):
        known = {m._value_ for m in enumeration._member_map_.values()}
        lacking = []
        value = 0
        for alias, m in enumeration._member_map_.items():
            if m._value_ < 0:
                continue
            missed = [bit for bit in _bits(m._value_) if bit not in known]
            if missed:
                lacking.append(alias)
                for bit in missed:
                    value |= bit
        if lacking:
            if len(lacking) == 1:
                start = f'alias {lacking[0]} is missing'
            else:
                start = f"aliases {', '.join(lacking[:-1])} and {lacking[-1]} are missing"
            shown = f'value 0x{value:x}' if value.bit_count() == 1 else f'combined values of 0x{value:x}'
            raise ValueError(f'invalid Flag {name!r}: {start} {shown} [use'
                             ' enum.show_flag_values(value) for details]')


def show_flag_values(value):
    return list(_bits(value))


def global_enum_repr(self):
    return f'{self.__class__.__module__.rpartition(".")[2]}.{self._name_}'


def global_flag_repr(self):
    module = self.__class__.__module__.rpartition('.')[2]
    if self._name_ is None:
        return f'{module}.{self.__class__.__name__}({self._value_})'
    return '|'.join([f'{module}.{name}' for name in self._name_.split('|')])


def global_str(self):
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    module = sys.modules.get(cls.__module__)
    if module is not None:
        for name, value in cls._member_map_.items():
            setattr(module, name, value)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)

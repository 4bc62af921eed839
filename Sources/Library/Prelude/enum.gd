# Sets of names for values.

import sys

_property = property


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


class property:
    # A property of members, whose name a member may have, too.
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, '__doc__', None)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.name in ownerclass._member_map_:
                return ownerclass._member_map_[self.name]
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is None:
            raise AttributeError(f'{instance.__class__!r} has no attribute {self.name!r}')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        return self.fdel(instance)


def _is_plain(name, value):
    # What stays an attribute of the class and becomes no member.
    if name.startswith('_') and name.endswith('_') or isinstance(value, nonmember):
        return True
    if isinstance(value, (member, type)):
        return False
    return callable(value) and type(value).__name__ in (
        'function', 'builtin_function_or_method', 'method', 'partial') or hasattr(value, '__get__')


def _named_boundary(name, bases, boundary):
    if boundary is not None:
        return boundary
    for base in bases:
        found = getattr(base, '_boundary_', None)
        if found is not None:
            return found
    return None


class _EnumDict(dict):
    # The names of a body: a member is named once.
    def __init__(self, name):
        super().__init__()
        self._name = name
        self._member_names = {}

    def __setitem__(self, key, value):
        if key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        if not key.startswith('_') and not _is_plain(key, value):
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            self._member_names[key] = None
        super().__setitem__(key, value)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        return _EnumDict(cls)

    def __init__(cls, *args, **kwds):
        pass

    def __new__(metacls, name, bases, namespace, *, boundary=None, _simple=False, **kwds):
        plain = {}
        values = {}
        ignored = namespace.get('_ignore_', ())
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        for key, value in namespace.items():
            if key in ignored or key == '_ignore_':
                continue
            if _is_plain(key, value):
                plain[key] = value.value if isinstance(value, nonmember) else value
            elif key == 'mro':
                raise ValueError('invalid enum member name(s) ' + repr(key))
            else:
                values[key] = value.value if isinstance(value, member) else value
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
        cls = super().__new__(metacls, name, bases, plain, **kwds)
        cls._member_map_ = {}
        cls._member_names_ = []
        cls._value2member_map_ = {}
        cls._boundary_ = _named_boundary(name, bases, boundary)
        cls._flag_mask_ = 0
        data = [base for base in cls.__mro__ if base in (int, str, float, tuple, bytes)]
        cls._member_type_ = data[0] if data else object
        if data:
            # Members are shown as members, not as what they are made of.
            for key in ('__repr__', '__str__', '__format__'):
                for base in () if key in plain else cls.__mro__[1:]:
                    if base is data[0]:
                        setattr(cls, key, getattr(bases[-1], key))
                        break
                    if key in base.__dict__:
                        break
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
        if Flag is not None and issubclass(cls, Flag):
            for known in cls._member_map_.values():
                if isinstance(known._value_, int):
                    cls._flag_mask_ |= known._value_
        order = plain.get('_order_')
        if order is not None:
            names = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
            if [n for n in names if n in cls._member_names_] != cls._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n'
                                f'  {names!r}')
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
            is_flag = Flag is not None and issubclass(cls, Flag)
            if not is_flag or isinstance(made._value_, int) and made._value_.bit_count() == 1:
                cls._member_names_.append(name)
            made._sort_order_ = len(cls._member_names_) - 1
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)
        try:
            cls._value2member_map_.setdefault(made._value_, made)
        except TypeError:
            pass
        return made._value_

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if names is not None:
            return cls._functional(value, names, start, module, type, boundary)
        return cls._find(value)

    def _functional(cls, name, names, start, module, mixed, boundary):
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, dict):
            names = list(names.items())
        namespace = {'__module__': module or '__main__'}
        seen = []
        for place, item in enumerate(names):
            if isinstance(item, str):
                seen.append(cls._generate_next_value_(item, start, place, list(seen)))
                namespace[item] = seen[-1]
            else:
                namespace[item[0]] = item[1]
        bases = (cls,) if mixed is None else (mixed, cls)
        return type(cls)(name, bases, namespace, boundary=boundary)

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
        if isinstance(made, cls) or made is not None and cls._boundary_ is not None and (
                cls._boundary_._value_ == 'eject' and isinstance(made, int)):
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

    @_property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

    def __dir__(cls):
        found = ['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__',
                 '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']
        return sorted(found + cls._member_names_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'


EnumMeta = EnumType
Flag = None


class Enum(metaclass=EnumType):
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return sorted(last_values)[-1] + 1
        except TypeError:
            numbers = [value for value in last_values if isinstance(value, int)]
            return max(numbers) + 1 if numbers else start

    @classmethod
    def _missing_(cls, value):
        return None

    def _refuse(name):
        def refuse(self, value=None):
            raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
        return refuse

    # The language's own properties are faster.
    name = _property(lambda self: self._name_, _refuse('name'))
    value = _property(lambda self: self._value_, _refuse('value'))
    del _refuse

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

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __dir__(self):
        own = [name for cls in type(self).__mro__ for name in cls.__dict__
               if not name.startswith('_') and name not in cls.__dict__.get('_member_map_', {})]
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', *own})


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

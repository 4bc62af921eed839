# Containers beyond list, dict, set and tuple. The class _dict is a dict that classes inherit from.


class OrderedDict(_dict):
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
        else:
            rest = list(self.items())
            self.clear()
            self[key] = value
            self.update(rest)

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = list(self)[-1 if last else 0]
        return key, self.pop(key)

    def copy(self):
        return type(self)(self)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self.items()) == list(other.items())
        return _dict.__eq__(self, other)

    def __repr__(self):
        name = type(self).__name__
        return f'{name}({list(self.items())!r})' if self else f'{name}()'


class defaultdict(_dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        super().__init__(*args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __repr__(self):
        return f'defaultdict({self.default_factory!r}, {_dict.__repr__(self)})'


class Counter(_dict):
    def __init__(self, iterable=None, /, **kwargs):
        super().__init__()
        self.update(iterable, **kwargs)

    def __missing__(self, key):
        return 0

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwargs):
        if iterable is not None:
            if not hasattr(iterable, 'items'):
                for key in iterable:
                    self[key] = self.get(key, 0) + 1
            elif self:
                for key, count in iterable.items():
                    self[key] = count + self.get(key, 0)
            else:
                super().update(iterable)
        if kwargs:
            self.update(kwargs)

    def subtract(self, iterable=None, /, **kwargs):
        if iterable is not None:
            if hasattr(iterable, 'items'):
                for key, count in iterable.items():
                    self[key] = self.get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) - 1
        if kwargs:
            self.subtract(kwargs)

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:max(n, 0)]

    def elements(self):
        return iter([key for key, count in self.items() for _ in range(count)])

    def total(self):
        return sum(self.values())

    def copy(self):
        return Counter(self)

    def __delitem__(self, key):
        if key in self:
            self.pop(key)

    def _combined(self, other, keys, choose):
        result = Counter()
        for key in keys:
            count = choose(self[key], other[key])
            if count > 0:
                result[key] = count
        return result

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, {**self, **other}, lambda a, b: a + b)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, {**self, **other}, lambda a, b: a - b)

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, {**self, **other}, max)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, list(self), min)

    def __pos__(self):
        return self._combined(Counter(), list(self), lambda a, b: a)

    def __neg__(self):
        return self._combined(Counter(), list(self), lambda a, b: -a)

    def _taken_over(self, other):
        for key in list(self):
            self.pop(key)
        for key, count in other.items():
            self[key] = count
        return self

    def __iadd__(self, other):
        return self._taken_over(self + other)

    def __isub__(self, other):
        return self._taken_over(self - other)

    def __ior__(self, other):
        return self._taken_over(self | other)

    def __iand__(self, other):
        return self._taken_over(self & other)

    def _compare(self, other, compare):
        # What is not counted counts as 0.
        if not isinstance(other, Counter):
            return NotImplemented
        return all([compare(self[key], other[key]) for key in {**self, **other}])

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __lt__(self, other):
        answer = self._compare(other, lambda a, b: a <= b)
        return answer if answer is NotImplemented else answer and self != other

    def __gt__(self, other):
        answer = self._compare(other, lambda a, b: a >= b)
        return answer if answer is NotImplemented else answer and self != other

    def __repr__(self):
        if not self:
            return 'Counter()'
        parts = [f'{key!r}: {count!r}' for key, count in self.most_common()]
        return 'Counter({' + ', '.join(parts) + '})'


class deque:
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None and not isinstance(maxlen, int):
            raise TypeError('an integer is required')
        if maxlen is not None and maxlen < 0:
            raise ValueError('maxlen must be non-negative')
        self._items = []
        self._maxlen = maxlen
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x):
        self._items.append(x)
        if self._maxlen is not None and len(self._items) > self._maxlen:
            del self._items[0]

    def appendleft(self, x):
        self._items.insert(0, x)
        if self._maxlen is not None and len(self._items) > self._maxlen:
            del self._items[-1]

    def extend(self, iterable):
        self._items.extend(iterable)
        if self._maxlen is not None and len(self._items) > self._maxlen:
            del self._items[:len(self._items) - self._maxlen]

    def extendleft(self, iterable):
        self._items[:0] = list(iterable)[::-1]
        if self._maxlen is not None:
            del self._items[self._maxlen:]

    def pop(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop()

    def popleft(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop(0)

    def clear(self):
        self._items.clear()

    def copy(self):
        return deque(self._items, self._maxlen)

    def count(self, x):
        return self._items.count(x)

    def index(self, x, *bounds):
        if x not in self._items:
            raise ValueError(f'{x!r} is not in deque')
        return self._items.index(x, *bounds)

    def insert(self, i, x):
        if self._maxlen is not None and len(self._items) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        self._items.insert(i, x)

    def remove(self, value):
        if value not in self._items:
            raise ValueError(f'{value!r} is not in deque')
        self._items.remove(value)

    def reverse(self):
        self._items.reverse()

    def rotate(self, n=1):
        if self._items:
            n %= len(self._items)
            self._items = self._items[len(self._items) - n:] + self._items[:len(self._items) - n]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __contains__(self, x):
        return x in self._items

    def __getitem__(self, i):
        if not isinstance(i, int):
            raise TypeError("sequence index must be integer, not 'slice'")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('deque index out of range')
        return self._items[i]

    def __setitem__(self, i, value):
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('deque index out of range')
        self._items[i] = value

    def __delitem__(self, i):
        del self._items[i]

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items == other._items

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(
                f'can only concatenate deque (not "{type(other).__name__}") to deque')
        return deque(self._items + other._items, self._maxlen)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return deque(self._items * n, self._maxlen)

    __rmul__ = __mul__

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, deque) else NotImplemented

    def __repr__(self):
        end = '' if self._maxlen is None else f', maxlen={self._maxlen}'
        return f'deque({self._items!r}{end})'


class _NamedTuple(tuple):
    def __new__(cls, *args, **kwargs):
        fields = cls._fields
        if not kwargs and len(args) == len(fields):
            return tuple.__new__(cls, args)
        defaults = cls._field_defaults
        name = cls.__name__
        if len(args) > len(fields):
            high = len(fields) + 1
            low = high - len(defaults)
            count = str(high) if low == high else f'from {low} to {high}'
            raise TypeError(
                f'{name}.__new__() takes {count} positional arguments but {len(args) + 1} were given')
        values = list(args)
        missing = []
        for field in fields[len(args):]:
            if field in kwargs:
                values.append(kwargs.pop(field))
            elif field in defaults:
                values.append(defaults[field])
            else:
                missing.append(repr(field))
        for field in kwargs:
            if field in fields:
                raise TypeError(f"{name}.__new__() got multiple values for argument '{field}'")
            raise TypeError(f"{name}.__new__() got an unexpected keyword argument '{field}'")
        if missing:
            several = 's' if len(missing) > 1 else ''
            names = ' and '.join(missing) if len(missing) < 3 else (
                ', '.join(missing[:-1]) + ', and ' + missing[-1])
            raise TypeError(
                f'{name}.__new__() missing {len(missing)} required positional'
                f' argument{several}: {names}')
        return tuple.__new__(cls, values)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **kwargs):
        for name in kwargs:
            if name not in self._fields:
                raise ValueError(f'Got unexpected field names: {list(kwargs)!r}')
        return self._make([kwargs.get(name, value) for name, value in zip(self._fields, self)])

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != len(cls._fields):
            raise TypeError(f'Expected {len(cls._fields)} arguments, got {len(result)}')
        return result

    def __getnewargs__(self):
        return tuple(self)

    def __setattr__(self, name, value):
        if name in self._fields:
            raise AttributeError("can't set attribute")
        if '_fields' in type(self).__dict__:
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        object.__setattr__(self, name, value)

    def __repr__(self):
        parts = [f'{field}={value!r}' for field, value in zip(self._fields, self)]
        return f"{type(self).__name__}({', '.join(parts)})"


def _field(place):
    return property(lambda self: self[place], doc=f'Alias for field number {place}')


_keywords = frozenset(
    '''False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while with
    yield'''.split())


def _renamed(names):
    seen = set()
    for place, name in enumerate(names):
        is_fine = name.isidentifier() and name not in _keywords and not name.startswith('_')
        yield f'_{place}' if not is_fine or name in seen else name
        seen.add(name)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    fields = tuple(str(name) for name in field_names)
    if rename:
        fields = tuple(_renamed(fields))
    for name in (typename, *fields):
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if name in _keywords:
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    for place, name in enumerate(fields):
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in fields[:place]:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
    values = tuple(defaults) if defaults is not None else ()
    if len(values) > len(fields):
        raise TypeError('Got more default values than field names')
    rest = fields[len(fields) - len(values):]
    members = {'_fields': fields, '_field_defaults': dict(zip(rest, values)),
               '__match_args__': fields, '__doc__': f"{typename}({', '.join(fields)})"}
    for place, name in enumerate(fields):
        members[name] = _field(place)
    if module is not None:
        members['__module__'] = module
    return type(typename, (_NamedTuple,), members)

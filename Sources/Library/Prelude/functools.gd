# Functions of functions.


class partial:
    def __init__(self, func, /, *args, **kwargs):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self.func = func
        self.args = args
        self.keywords = kwargs

    def __call__(self, /, *args, **kwargs):
        return self.func(*self.args, *args, **{**self.keywords, **kwargs})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(value) for value in self.args]
        parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
        return f"functools.partial({', '.join(parts)})"


_nothing = object()


def reduce(function, iterable, initial=_nothing, /):
    try:
        items = iter(iterable)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _nothing:
        for initial in items:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in items:
        initial = function(initial, item)
    return initial


def update_wrapper(wrapper, wrapped, *args, **kwargs):
    for name in ['__module__', '__name__', '__qualname__', '__doc__']:
        if hasattr(wrapped, name):
            try:
                setattr(wrapper, name, getattr(wrapped, name))
            except AttributeError:
                pass
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, *args, **kwargs):
    return lambda wrapper: update_wrapper(wrapper, wrapped)


class _Cached:
    def __init__(self, function, maxsize):
        self.function = function
        self.maxsize = maxsize
        self.cache_clear()
        update_wrapper(self, function)

    def cache_clear(self):
        self.results = {}
        self.hits = self.misses = 0

    def cache_info(self):
        from collections import namedtuple
        CacheInfo = namedtuple('CacheInfo', 'hits misses maxsize currsize')
        return CacheInfo(self.hits, self.misses, self.maxsize, len(self.results))

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self, instance)

    def __call__(self, *args, **kwargs):
        key = (args, tuple(kwargs.items())) if kwargs else args
        if key in self.results:
            self.hits += 1
            result = self.results[key]
            if self.maxsize is not None:
                del self.results[key]
                self.results[key] = result
            return result
        result = self.function(*args, **kwargs)
        self.misses += 1
        if self.maxsize is not None and len(self.results) >= self.maxsize:
            if self.maxsize <= 0:
                return result
            del self.results[next(iter(self.results))]
        self.results[key] = result
        return result


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _Cached(maxsize, 128)
    return lambda function: _Cached(function, maxsize)


def cache(function, /):
    return _Cached(function, None)


def cmp_to_key(compare):
    class Key:
        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            return compare(self.value, other.value) < 0

        def __gt__(self, other):
            return compare(self.value, other.value) > 0

        def __eq__(self, other):
            return compare(self.value, other.value) == 0

    return Key


def total_ordering(cls):
    has = [name for name in ['__lt__', '__le__', '__gt__', '__ge__'] if name in cls.__dict__]
    if not has:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # Each comparison is made of the one that is there, and of ==.
    less = {
        '__lt__': lambda self, other: cls.__lt__(self, other),
        '__le__': lambda self, other: cls.__le__(self, other) and self != other,
        '__gt__': lambda self, other: not cls.__gt__(self, other) and self != other,
        '__ge__': lambda self, other: not cls.__ge__(self, other),
    }[has[0]]
    made = {
        '__lt__': less,
        '__le__': lambda self, other: less(self, other) or self == other,
        '__gt__': lambda self, other: not less(self, other) and self != other,
        '__ge__': lambda self, other: not less(self, other),
    }
    for name, method in made.items():
        if name not in has:
            setattr(cls, name, method)
    return cls


class cached_property:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.function(instance)
        setattr(instance, self.name, value)
        return value


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        if instance is None:
            return partial(self.func, *self.args, **self.keywords)
        return partial(self.func, instance, *self.args, **self.keywords)


def _dispatched(func):
    registry = {object: func}
    known = {}

    def dispatch(cls):
        if cls not in known:
            found = [base for base in cls.__mro__ if base in registry]
            # A class may also stand for others, such as an abstract one.
            best = found[0] if found else object
            if best is object:
                for base in registry:
                    if base is not object and issubclass(cls, base):
                        best = base
            known[cls] = registry[best]
        return known[cls]

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: register(cls, f)
            notes = list((getattr(cls, '__annotations__', None) or {}).items())
            if not notes:
                raise TypeError(
                    f'Invalid first argument to `register()`: {cls!r}. Use either'
                    ' `@register(some_class)` or plain `@register` on an annotated function.')
            func, cls = cls, notes[0][1]
            if isinstance(cls, str):
                cls = eval(cls)
        registry[cls] = func
        known.clear()
        return func

    return dispatch, register, registry


def singledispatch(func):
    dispatch, register, registry = _dispatched(func)

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{func.__name__} requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **kw)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        self.func = func
        self.dispatch, self._register, _ = _dispatched(func)

    def register(self, cls, method=None):
        return self._register(cls, method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatch(type(args[0]))(obj, *args, **kwargs)
        return method

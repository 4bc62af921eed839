# Functions of functions.


_nothing = object()


class partial:
    def __new__(cls, func=_nothing, /, *args, **keywords):
        if func is _nothing:
            raise TypeError("type 'partial' takes at least one argument")
        if not callable(func):
            raise TypeError('the first argument must be callable')
        made = super().__new__(cls)
        made._func = func
        made._args = args
        made._keywords = keywords
        return made

    def __call__(self, /, *args, **kwargs):
        return self._func(*self._args, *args, **{**self._keywords, **kwargs})

    # What is partial already is not seen in between: what it was given comes first.

    def _parts(self):
        parts = [self]
        if type(self) is partial:
            while type(parts[-1]._func) is partial:
                parts.append(parts[-1]._func)
        return parts

    @property
    def func(self):
        return self._parts()[-1]._func

    @property
    def args(self):
        return tuple([arg for part in reversed(self._parts()) for arg in part._args])

    @property
    def keywords(self):
        merged = {}
        for part in reversed(self._parts()):
            merged.update(part._keywords)
        return merged

    def __reduce__(self):
        return _rebuilt, (type(self), self.func, self.args, self.keywords)

    def __repr__(self):
        parts = [repr(self.func)] + [repr(value) for value in self.args]
        parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
        name = type(self).__qualname__
        return f"{'functools.' if type(self) is partial else ''}{name}({', '.join(parts)})"


def _rebuilt(cls, func, args, keywords):
    return cls(func, *args, **keywords)


_MethodType = type(partial(int).__call__)
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


WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        # Annotations are those of what is wrapped anyway, and evaluated when somebody asks.
        if name == '__annotations__' and type(wrapper) is type(update_wrapper):
            continue
        if hasattr(wrapped, name):
            try:
                setattr(wrapper, name, getattr(wrapped, name))
            except AttributeError:
                pass
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


class _CacheInfo(tuple):
    # How a cache has done, with names.
    hits, misses, maxsize, currsize = [
        property(lambda self, place=place: self[place]) for place in range(4)]
    _fields = ('hits', 'misses', 'maxsize', 'currsize')

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)


_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed=False):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self.cache_clear()
        update_wrapper(self, function)

    def cache_clear(self):
        self._results = {}
        self._hits = self._misses = 0

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._results)))

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __get__(self, instance, owner=None):
        return self if instance is None else _MethodType(self, instance)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f'<functools._lru_cache_wrapper object at {id(self):#x}>'

    def __call__(self, *args, **kwargs):
        key = (args, tuple(kwargs.items())) if kwargs else args
        if self._typed:
            key = key, tuple([type(arg) for arg in (*args, *kwargs.values())])
        elif len(args) == 1 and not kwargs and type(args[0]) in (int, str):
            # As in CPython, where 1 is not the same as True so.
            key = args[0]
        results = self._results
        if key in results:
            self._hits += 1
            result = results[key]
            if self._maxsize is not None:
                del results[key]
                results[key] = result
            return result
        self._misses += 1
        result = self._function(*args, **kwargs)
        if self._maxsize is not None and len(results) >= self._maxsize:
            if self._maxsize <= 0:
                return result
            # A call within the call may have kept the same result.
            if key not in results:
                del results[next(iter(results))]
        results[key] = result
        return result


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _lru_cache_wrapper(function, maxsize, typed)


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None)


def cmp_to_key(mycmp):
    class K:
        __slots__ = ('obj',)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    return K


def _derived(name, root, negates, joins):
    # A comparison made of another one: its opposite, or it together with equality.
    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if negates:
            answer = not answer
        if joins == 'or':
            return answer or self == other
        return answer and self != other if joins == 'and' else answer

    method.__name__ = name
    return method


# What each comparison is made of: whether the root is negated, and how equality joins it.
_conversions = {
    '__lt__': {'__gt__': (True, 'and'), '__le__': (False, 'or'), '__ge__': (True, '')},
    '__le__': {'__ge__': (True, 'or'), '__lt__': (False, 'and'), '__gt__': (True, '')},
    '__gt__': {'__lt__': (True, 'and'), '__ge__': (False, 'or'), '__le__': (True, '')},
    '__ge__': {'__le__': (True, 'or'), '__gt__': (False, 'and'), '__lt__': (True, '')},
}


def total_ordering(cls):
    roots = {op for op in _conversions
             if any([op in base.__dict__ for base in cls.__mro__[:-1]])}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, (negates, joins) in _conversions[root].items():
        if name not in roots:
            setattr(cls, name, _derived(name, root, negates, joins))
    return cls


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names'
                            f' ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                'Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache"
                f' {self.attrname!r} property.') from None
        value = self.func(instance)
        cache[self.attrname] = value
        return value


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        bound = self.func if get is None else get(obj, cls)
        if bound is not self.func or obj is None:
            return partial(bound, *self.args, **self.keywords)
        return partial(self.func, obj, *self.args, **self.keywords)

    def __repr__(self):
        parts = [repr(self.func)] + [repr(value) for value in self.args]
        parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"


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

    def members(cls):
        # The classes of a union.
        found = getattr(cls, '__args__', None)
        name = type(cls).__name__
        return found if found and name in ('UnionType', 'types.UnionType', '_UnionAlias') else (cls,)

    def register(cls, func=None):
        if func is None:
            if all([isinstance(one, type) for one in members(cls)]):
                return lambda f: register(cls, f)
            source = getattr(cls, '__func__', cls)
            notes = list((getattr(source, '__annotations__', None) or {}).items())
            if not notes:
                raise TypeError(
                    f'Invalid first argument to `register()`: {cls!r}. Use either'
                    ' `@register(some_class)` or plain `@register` on an annotated function.')
            func, (name, cls) = cls, notes[0]
            if isinstance(cls, str):
                cls = eval(cls, dict(getattr(source, '__globals__', {})))
            if not all([isinstance(one, type) for one in members(cls)]):
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
        for one in members(cls):
            registry[one] = func
        known.clear()
        return func

    return dispatch, register, registry


def singledispatch(func):
    dispatch, register, registry = _dispatched(func)
    name = getattr(func, '__name__', 'singledispatch function')

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **kw)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    from types import MappingProxyType
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = lambda: None
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.dispatch, self._register, _ = _dispatched(func)

    def register(self, cls, method=None):
        return self._register(cls, method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatch(type(args[0]))
            return method.__get__(obj, cls)(*args, **kwargs)

        _method.register = self.register
        update_wrapper(_method, getattr(self.func, '__func__', self.func))
        return _method

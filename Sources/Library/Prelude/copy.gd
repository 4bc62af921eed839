# Copies of objects.


class Error(Exception):
    pass


error = Error
_atomic = frozenset([type(None), int, float, complex, bool, str, bytes, range, type(...),
                     type(NotImplemented), slice, property, type(lambda: None), type(len)])
_fixed = (int, float, complex, str, bytes, tuple, frozenset)


def _same_class(x, content):
    # An instance of the class with the content of the built-in type that it inherits from, if any;
    # what can change is left empty.
    cls = type(x)
    for base in _fixed:
        if isinstance(x, base):
            return base.__new__(cls, content(base(x)))
    return cls.__new__(cls)


def _is_plain(x):
    # Functions and classes have attributes, too, but are never copied.
    if isinstance(x, type) or type(x).__name__ in (
            'function', 'method', 'builtin_function_or_method', 'module', 'generator'):
        return False
    return hasattr(x, '__dict__') or '__slots__' in dir(type(x))


def _reduced(x):
    # What the class itself says about how to make the object again; None where it says nothing.
    cls = type(x)
    for name in ('__reduce_ex__', '__reduce__'):
        for base in cls.__mro__[:-1]:
            if name in base.__dict__:
                return x.__reduce_ex__(4) if name == '__reduce_ex__' else x.__reduce__()
    return None


def _rebuilt(x, parts, memo):
    # The object that __reduce__ describes.
    def inner(value):
        return value if memo is None else deepcopy(value, memo)

    function, args, state, items, pairs = (*parts, None, None, None)[:5]
    made = function(*[inner(arg) for arg in args])
    if memo is not None:
        memo[id(x)] = made, x
    if state is not None:
        _set_state(made, inner(state))
    for item in items or ():
        made.append(inner(item))
    for key, value in pairs or ():
        made[inner(key)] = inner(value)
    return made


def _set_state(made, state):
    if hasattr(type(made), '__setstate__'):
        made.__setstate__(state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
        for name, value in (slots or {}).items():
            setattr(made, name, value)
    for name, value in (state or {}).items():
        object.__setattr__(made, name, value)


def _state(x):
    state = x.__getstate__()
    if any(['__getstate__' in base.__dict__ for base in type(x).__mro__[:-1]]):
        return state, True
    if isinstance(state, tuple):
        state = {**(state[0] or {}), **(state[1] or {})}
    return state, False


def _fill(made, x, inner):
    state, is_own = _state(x)
    if is_own or hasattr(type(made), '__setstate__'):
        if state is not None:
            _set_state(made, inner(state))
        return
    for name, value in (state or {}).items():
        object.__setattr__(made, name, inner(value))


def copy(x):
    cls = type(x)
    if cls in _atomic or isinstance(x, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if hasattr(x, '__copy__'):
        return x.__copy__()
    parts = _reduced(x)
    if isinstance(parts, str):
        return x
    if parts is not None:
        return _rebuilt(x, parts, None)
    if cls.__name__ in ('module', 'generator'):
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    if not _is_plain(x):
        return x
    made = _same_class(x, lambda content: content)
    for base in (dict, list, set):
        if isinstance(x, base):
            (list.extend if base is list else base.update)(made, x)
    _fill(made, x, lambda value: value)
    return made


def deepcopy(x, memo=None):
    kind = type(x)
    if kind in _atomic:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        found = memo[key]
        # Classes that copy themselves keep the copy alone there.
        return found[0] if isinstance(found, tuple) and len(found) == 2 and found[1] is x else found
    if isinstance(x, type):
        return x
    if hasattr(x, '__deepcopy__'):
        made = x.__deepcopy__(memo)
        memo[key] = made, x
    elif kind is list:
        made = []
        memo[key] = made, x
        for item in x:
            made.append(deepcopy(item, memo))
    elif kind is dict:
        made = {}
        memo[key] = made, x
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
    elif kind is tuple:
        made = tuple([deepcopy(item, memo) for item in x])
        if key in memo:
            return memo[key][0]
        if all([a is b for a, b in zip(made, x)]):
            made = x
        memo[key] = made, x
    elif kind is set or kind is frozenset:
        made = kind([deepcopy(item, memo) for item in x])
        memo[key] = made, x
    elif kind is bytearray:
        made = x.copy()
    else:
        made = _deep_object(x, memo)
    return made


def _deep_object(x, memo):
    def inner(value):
        return deepcopy(value, memo)

    parts = _reduced(x)
    if isinstance(parts, str):
        return x
    if parts is not None:
        return _rebuilt(x, parts, memo)
    if type(x).__name__ in ('module', 'generator'):
        raise TypeError(f'cannot pickle {type(x).__name__!r} object')
    if not _is_plain(x):
        return x
    made = _same_class(x, inner)
    memo[id(x)] = made, x
    if isinstance(x, dict):
        for name, value in x.items():
            dict.__setitem__(made, inner(name), inner(value))
    elif isinstance(x, (list, set)):
        add = list.append if isinstance(x, list) else set.add
        for item in x:
            add(made, inner(item))
    _fill(made, x, inner)
    return made

# Copies of objects.


_fixed = (int, float, complex, str, bytes, tuple, frozenset)


def _same_class(x, content):
    # An instance of the class with the content of the built-in type that it inherits from, if any;
    # what can change is left empty.
    cls = type(x)
    for base in _fixed:
        if isinstance(x, base):
            return base.__new__(cls, content(base(x)))
    return cls.__new__(cls)


def copy(x):
    if hasattr(x, '__copy__'):
        return x.__copy__()
    if type(x) in (list, dict, set):
        return x.copy()
    if isinstance(x, BaseException):
        return _remade(*x.__reduce__())
    if not _is_plain(x):
        return x
    made = _same_class(x, lambda content: content)
    for base in (dict, list, set):
        if isinstance(x, base):
            (list.extend if base is list else base.update)(made, x)
    for name, value in x.__dict__.items():
        object.__setattr__(made, name, value)
    return made


def _remade(cls, args, state=None):
    made = cls(*args)
    if state is not None:
        made.__setstate__(state)
    return made


def _is_plain(x):
    # Functions and classes have attributes, too, but are never copied.
    return hasattr(x, '__dict__') and not isinstance(x, type) and not hasattr(x, '__name__')


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key][0]
    kind = type(x)
    if kind in (int, float, complex, bool, str, bytes, range, type(None)):
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
        if all([a is b for a, b in zip(made, x)]):
            made = x
        memo[key] = made, x
    elif kind is set or kind is frozenset:
        made = kind([deepcopy(item, memo) for item in x])
        memo[key] = made, x
    elif isinstance(x, BaseException):
        cls, *parts = x.__reduce__()
        made = _remade(cls, *deepcopy(parts, memo))
        memo[key] = made, x
    elif _is_plain(x):
        made = _same_class(x, lambda content: deepcopy(content, memo))
        memo[key] = made, x
        if isinstance(x, dict):
            for name, value in x.items():
                dict.__setitem__(made, deepcopy(name, memo), deepcopy(value, memo))
        elif isinstance(x, (list, set)):
            add = list.append if isinstance(x, list) else set.add
            for item in x:
                add(made, deepcopy(item, memo))
        for name, value in x.__dict__.items():
            object.__setattr__(made, name, deepcopy(value, memo))
    else:
        made = x
    return made

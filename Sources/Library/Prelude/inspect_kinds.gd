# What kind of thing an object is, and what it has.

from collections import namedtuple as _namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'

Arguments = _namedtuple('Arguments', 'args, varargs, varkw', module='inspect')
ArgInfo = _namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Attribute = _namedtuple('Attribute', 'name kind defining_class object', module='inspect')
ClosureVars = _namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')
FullArgSpec = _namedtuple(
    'FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations',
    module='inspect')


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmembers_static(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    if not isinstance(obj, type):
        own = getattr(obj, '__dict__', {})
        if attr in own:
            return own[attr]
    for base in (obj if isinstance(obj, type) else type(obj)).__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is _sentinel:
        raise AttributeError(attr)
    return default


def getmro(cls):
    return cls.__mro__


def classify_class_attrs(cls):
    result = []
    for name in sorted(dir(cls)):
        home, value = None, None
        for base in cls.__mro__:
            if name in base.__dict__:
                home, value = base, base.__dict__[name]
                break
        else:
            home, value = object, getattr(cls, name, None)
        if isinstance(value, staticmethod) or name == '__new__':
            kind = 'static method'
        elif isinstance(value, classmethod):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        elif isroutine(value):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, value))
    return result


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return type(object).__name__ == 'function'


def ismethod(object):
    return type(object).__name__ == 'method'


def isbuiltin(object):
    return type(object).__name__ == 'builtin_function_or_method'


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def ismodule(object):
    return type(object).__name__ == 'module'


def isgenerator(object):
    return type(object).__name__ == 'generator'


def isgeneratorfunction(object):
    while ismethod(object):
        object = object.__func__
    return isfunction(object) and bool(object.__code__.co_flags & CO_GENERATOR)


def iscoroutinefunction(object):
    return False


def iscoroutine(object):
    return False


def isawaitable(object):
    return hasattr(type(object), '__await__')


def isasyncgenfunction(object):
    return False


def isasyncgen(object):
    return False


def iscode(object):
    return type(object).__name__ == 'code'


def isframe(object):
    return type(object).__name__ == 'frame'


def istraceback(object):
    return type(object).__name__ == 'traceback'


def ismethoddescriptor(object):
    if isinstance(object, type) or ismethod(object) or isfunction(object):
        return False
    return hasattr(object, '__get__') and not hasattr(object, '__set__')


def isdatadescriptor(object):
    if isinstance(object, type) or ismethod(object) or isfunction(object):
        return False
    return hasattr(object, '__set__') or hasattr(object, '__delete__')


def isgetsetdescriptor(object):
    return type(object).__name__ == 'getset_descriptor'


def ismemberdescriptor(object):
    return type(object).__name__ == 'member_descriptor'


def ismethodwrapper(object):
    return type(object).__name__ == 'method-wrapper'


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def unwrap(func, *, stop=None):
    seen = {id(func)}
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        seen.add(id(func))
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__', None)
        names = dict(vars(obj))
    elif callable(obj) or ismodule(obj):
        found = getattr(obj, '__annotations__', None)
        names = {}
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if not found:
        return {}
    result = dict(found)
    if eval_str:
        space = globals if globals is not None else dict(getattr(unwrap(obj), '__globals__', {}))
        for name, value in result.items():
            if isinstance(value, str):
                result[name] = eval(value, space, names if locals is None else locals)
    return result


def getfullargspec(func):
    try:
        whole = signature(func, follow_wrapped=False)
    except (TypeError, ValueError) as error:
        raise TypeError('unsupported callable') from error
    args, kwonly, defaults, kwdefaults, notes = [], [], [], {}, {}
    if whole.return_annotation is not Signature.empty:
        notes['return'] = whole.return_annotation
    varargs = varkw = None
    if ismethod(func):
        args.append(next(iter(func.__func__.__code__.co_varnames), 'self'))
    elif isinstance(func, type):
        args.append('self')
    for name, parameter in whole.parameters.items():
        if parameter.kind < 2:
            args.append(name)
            if parameter.default is not Parameter.empty:
                defaults.append(parameter.default)
        elif parameter.kind == 2:
            varargs = name
        elif parameter.kind == 3:
            kwonly.append(name)
            if parameter.default is not Parameter.empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not Parameter.empty:
            notes[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None,
                       notes)


def getcallargs(func, /, *positional, **named):
    bound = signature(func)
    if ismethod(func):
        whole = signature(func.__func__)
        bound = whole.bind(func.__self__, *positional, **named)
    else:
        bound = bound.bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    cells = func.__closure__ or ()
    inner = {name: cell.cell_contents for name, cell in zip(func.__code__.co_freevars, cells)}
    return ClosureVars(inner, {}, {}, set())


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getmodule(object, _filename=None):
    import sys
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, '__module__', None))


def getmodulename(path):
    name = path.rpartition('/')[2]
    stem, dot, ending = name.rpartition('.')
    return stem if dot and ending in ('py', 'gd', 'pyc') else None


def getfile(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__.co_filename
    if iscode(object):
        return object.co_filename
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = getmodule(object)
        if getattr(module, '__file__', None):
            return module.__file__
        raise TypeError(f'{object!r} is a built-in class')
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected,'
                    f' got {type(object).__name__}')


getsourcefile = getfile


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                known = children.setdefault(parent, [])
                if c not in known:
                    known.append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results

# Values as bytes and back, in a form of our own: one step a line, for a stack of values.
#
# Reading makes values, and instances of classes that the program has; a file brings no code along.

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
_head = b'gd pickle 1\n'


class PickleError(Exception):
    __module__ = '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


_fixed = (int, float, complex, str, bytes, tuple, frozenset)
_builtins = {kind.__name__: kind for kind in _fixed + (list, dict, set, bool, object, range)}


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True):
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file = file

    def dump(self, obj):
        self._steps = []
        self._memo = {}
        self._save(obj)
        self._file.write(_head + '\n'.join(self._steps + ['.', '']).encode())

    def _keep(self, value):
        # Values stay alive until the end, so that no other one gets the same id.
        self._memo[id(value)] = len(self._memo), value

    def _save(self, value):
        from json import dumps
        step = self._steps.append
        kind = type(value)
        if value is None or value is True or value is False:
            step(f'constant {value}')
        elif kind is int:
            step(f'int {value}')
        elif kind is float:
            step(f'float {value!r}')
        elif kind is complex:
            step(f'complex {value!r}')
        elif kind is str:
            step(f'str {dumps(value)}')
        elif kind is bytes:
            step(f'bytes {value.hex()}')
        elif id(value) in self._memo:
            step(f'again {self._memo[id(value)][0]}')
        elif kind in (list, dict):
            step(kind.__name__)
            self._keep(value)
            self._fill(value)
        elif kind in (tuple, set, frozenset):
            step('mark')
            for item in value:
                self._save(item)
            step(kind.__name__)
            self._keep(value)
        elif kind is range:
            step(f'range {value.start} {value.stop} {value.step}')
        elif kind.__name__ in ('Tensor', 'Parameter', 'ndarray'):
            step('mark')
            is_array = kind.__name__ == 'ndarray'
            data = value if is_array else value.detach()
            is_tracked = False if is_array else value.requires_grad
            for part in [kind.__name__, data.tolist(), str(value.dtype), list(value.shape), is_tracked]:
                self._save(part)
            step('numbers')
            self._keep(value)
        elif isinstance(value, type) or kind.__name__ == 'function':
            step(f'global {_global_name(value)}')
        elif hasattr(kind, '_member_map_'):
            step(f'member {_global_name(kind)} {value.name}')
        elif not (hasattr(value, '__dict__') or hasattr(kind, '__getstate__')) or kind.__name__ in (
                'builtin_function_or_method', 'module', 'generator'):
            raise TypeError(f"cannot pickle '{kind.__name__}' object")
        else:
            self._start(value, kind)
            self._keep(value)
            if isinstance(value, (list, dict, set)):
                self._fill(value)
            self._save(value.__getstate__())
            step('state')

    def _start(self, value, kind):
        # A class may inherit from a built-in type whose values never change.
        for base in _fixed:
            if isinstance(value, base):
                self._save(base(value))
                self._steps.append(f'made {_global_name(kind)} {base.__name__}')
                return
        self._steps.append(f'object {_global_name(kind)}')

    def _fill(self, value):
        if not value:
            return
        self._steps.append('mark')
        if isinstance(value, dict):
            for key, item in value.items():
                self._save(key)
                self._save(item)
            self._steps.append('items')
        else:
            for item in value:
                self._save(item)
            self._steps.append('elements')


def _global_name(value):
    module, name = value.__module__, value.__qualname__
    try:
        if _global(module, name) is value:
            return f'{module} {name}'
    except (AttributeError, ImportError):
        pass
    if '<locals>' in name:
        raise AttributeError(f"Can't pickle local object {name!r}")
    raise PicklingError(
        f"Can't pickle {value!r}: attribute lookup {name} on {module} failed")


def _global(module, name):
    if module == 'builtins' and name in _builtins:
        return _builtins[name]
    import sys
    from importlib import import_module
    found = sys.modules[module] if module in sys.modules else import_module(module)
    for part in name.split('.'):
        found = getattr(found, part)
    return found


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict'):
        self._file = file

    def load(self):
        first = self._file.readline()
        if not first:
            raise EOFError('Ran out of input')
        if first != _head:
            raise UnpicklingError('this is no file of gd; pickles of Python cannot be read')
        self._stack = []
        self._memo = []
        while True:
            line = self._file.readline().decode()
            if line == '.\n':
                return self._stack.pop()
            if not line.endswith('\n'):
                raise UnpicklingError('pickle data was truncated')
            step, _, rest = line[:-1].partition(' ')
            action = _steps.get(step)
            if action is None:
                raise UnpicklingError(f'invalid load key, {step!r}.')
            action(self, rest)

    def _keep(self, value):
        self._memo.append(value)
        self._stack.append(value)

    def _marked(self):
        place = len(self._stack) - 1
        while self._stack[place] is not _mark:
            place -= 1
        values = self._stack[place + 1:]
        del self._stack[place:]
        return values

    def _constant(self, rest):
        self._stack.append({'None': None, 'True': True, 'False': False}[rest])

    def _str(self, rest):
        from json import loads
        self._stack.append(loads(rest))

    def _bytes(self, rest):
        self._stack.append(bytes([int(rest[i:i + 2], 16) for i in range(0, len(rest), 2)]))

    def _range(self, rest):
        self._stack.append(range(*[int(part) for part in rest.split()]))

    def _elements(self, rest):
        values = self._marked()
        target = self._stack[-1]
        (set.update if isinstance(target, set) else list.extend)(target, values)

    def _items(self, rest):
        values = self._marked()
        target = self._stack[-1]
        for place in range(0, len(values), 2):
            target[values[place]] = values[place + 1]

    def _object(self, rest):
        cls = _global(*rest.split())
        if not isinstance(cls, type):
            raise UnpicklingError(f'{rest} is not a class')
        self._keep(cls.__new__(cls))

    def _made(self, rest):
        module, name, base = rest.split()
        cls = _global(module, name)
        value = self._stack.pop()
        base = _builtins[base]
        if not isinstance(value, base) or not issubclass(cls, base):
            raise UnpicklingError(f'{name} does not inherit from {base.__name__}')
        self._keep(base.__new__(cls, value))

    def _member(self, rest):
        module, name, member = rest.split()
        self._stack.append(_global(module, name)._member_map_[member])

    def _state(self, rest):
        state = self._stack.pop()
        target = self._stack[-1]
        if hasattr(type(target), '__setstate__'):
            target.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state = {**(state[0] or {}), **(state[1] or {})}
            for name, value in (state or {}).items():
                object.__setattr__(target, name, value)

    def _numbers(self, rest):
        name, data, dtype, shape, is_tracked = self._marked()
        if name == 'ndarray':
            import numpy
            self._keep(numpy.array(data, dtype=getattr(numpy, dtype)).reshape(shape))
            return
        import torch
        made = torch.tensor(data, dtype=getattr(torch, dtype.rpartition('.')[2])).reshape(shape)
        if name == 'Parameter':
            made = torch.nn.Parameter(made, is_tracked)
        elif is_tracked:
            made.requires_grad_()
        self._keep(made)


_mark = object()
_steps = {
    'constant': Unpickler._constant, 'int': lambda self, rest: self._stack.append(int(rest)),
    'float': lambda self, rest: self._stack.append(float(rest)),
    'complex': lambda self, rest: self._stack.append(complex(rest)), 'str': Unpickler._str,
    'bytes': Unpickler._bytes, 'range': Unpickler._range,
    'again': lambda self, rest: self._stack.append(self._memo[int(rest)]),
    'list': lambda self, rest: self._keep([]), 'dict': lambda self, rest: self._keep({}),
    'mark': lambda self, rest: self._stack.append(_mark),
    'tuple': lambda self, rest: self._keep(tuple(self._marked())),
    'set': lambda self, rest: self._keep(set(self._marked())),
    'frozenset': lambda self, rest: self._keep(frozenset(self._marked())),
    'elements': Unpickler._elements, 'items': Unpickler._items, 'object': Unpickler._object,
    'global': lambda self, rest: self._stack.append(_global(*rest.split())),
    'made': Unpickler._made, 'member': Unpickler._member, 'state': Unpickler._state, 'numbers': Unpickler._numbers,
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    from io import BytesIO
    file = BytesIO()
    dump(obj, file)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    from io import BytesIO
    return load(BytesIO(data))

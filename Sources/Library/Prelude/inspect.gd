# What functions and classes look like.


class _Empty:
    def __repr__(self):
        return "<class 'inspect._empty'>"


_empty = _Empty()
_kinds = ['POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY',
          'VAR_KEYWORD']
_words = ['positional-only', 'positional or keyword', 'variadic positional', 'keyword-only',
          'variadic keyword']


class _ParameterKind(int):
    @property
    def name(self):
        return _kinds[self]

    @property
    def description(self):
        return _words[self]

    def __str__(self):
        return _kinds[self]

    def __repr__(self):
        return f'<_ParameterKind.{_kinds[self]}: {int(self)}>'


class Parameter:
    empty = _empty
    POSITIONAL_ONLY = _ParameterKind(0)
    POSITIONAL_OR_KEYWORD = _ParameterKind(1)
    VAR_POSITIONAL = _ParameterKind(2)
    KEYWORD_ONLY = _ParameterKind(3)
    VAR_KEYWORD = _ParameterKind(4)

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = _ParameterKind(kind)
        self.default = default
        self.annotation = annotation

    def replace(self, **changes):
        values = {'name': self.name, 'kind': self.kind, 'default': self.default,
                  'annotation': self.annotation, **changes}
        return Parameter(values.pop('name'), values.pop('kind'), **values)

    def __str__(self):
        text = ('', '', '*', '', '**')[self.kind] + self.name
        if self.annotation is not _empty:
            shown = self.annotation
            text += f": {getattr(shown, '__name__', shown) if isinstance(shown, type) else shown}"
        if self.default is not _empty:
            text += f' = {self.default!r}' if self.annotation is not _empty else f'={self.default!r}'
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation)


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        values = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind >= 3 or name not in self.arguments:
                break
            if parameter.kind == 2:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        values = {}
        for name, parameter in self.signature.parameters.items():
            if parameter.kind == 4:
                values.update(self.arguments.get(name, {}))
            elif parameter.kind == 3 and name in self.arguments:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        full = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif parameter.default is not _empty:
                full[name] = parameter.default
            elif parameter.kind == 2:
                full[name] = ()
            elif parameter.kind == 4:
                full[name] = {}
        self.arguments = full

    def __repr__(self):
        parts = [f'{name}={value!r}' for name, value in self.arguments.items()]
        return f"<BoundArguments ({', '.join(parts)})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {parameter.name: parameter for parameter in parameters or ()}
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj):
        return signature(obj)

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, is_partial):
        values = {}
        rest = list(args)
        for name, parameter in self.parameters.items():
            if parameter.kind == 2:
                if rest:
                    values[name] = tuple(rest)
                rest = []
            elif parameter.kind == 4:
                if kwargs:
                    values[name] = dict(kwargs)
                kwargs = {}
            elif rest and parameter.kind < 2:
                if name in kwargs:
                    raise TypeError(f'multiple values for argument {name!r}')
                values[name] = rest.pop(0)
            elif name in kwargs and parameter.kind > 0:
                values[name] = kwargs.pop(name)
            elif parameter.default is _empty and not is_partial:
                raise TypeError(f'missing a required argument: {name!r}')
        if rest:
            raise TypeError('too many positional arguments')
        for name in kwargs:
            raise TypeError(f'got an unexpected keyword argument {name!r}')
        return BoundArguments(self, values)

    def __str__(self):
        parts = []
        has_star = has_slash = False
        parameters = list(self.parameters.values())
        for place, parameter in enumerate(parameters):
            if parameter.kind == 3 and not has_star:
                parts.append('*')
                has_star = True
            has_star = has_star or parameter.kind == 2
            parts.append(str(parameter))
            following = parameters[place + 1].kind if place + 1 < len(parameters) else 1
            if parameter.kind == 0 and following != 0:
                parts.append('/')
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            shown = self.return_annotation
            text += f" -> {getattr(shown, '__name__', shown) if isinstance(shown, type) else shown}"
        return text

    def __repr__(self):
        return f'<Signature {self}>'

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)


def signature(obj, **kwargs):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if hasattr(obj, '__wrapped__'):
        return signature(obj.__wrapped__)
    found = _parameters(obj)
    if found is None and hasattr(type(obj), '__call__'):
        found = _parameters(obj.__call__)
    if found is None:
        raise ValueError(f'no signature found for {obj!r}')
    notes = getattr(obj, '__annotations__', None) or {}
    if isinstance(obj, type):
        notes = {}
    made = [Parameter(name, kind, default=default[0] if default else _empty,
                      annotation=notes.get(name, _empty))
            for name, kind, *default in found]
    return Signature(made, return_annotation=notes.get('return', _empty))


def getsource(object):
    text = _source(object)
    if text is None:
        raise TypeError(
            'module, class, method, function, traceback, frame, or code object was expected, got'
            f' {type(object).__name__}')
    return text


def getsourcelines(object):
    return getsource(object).splitlines(keepends=True), 0


def getdoc(object):
    text = getattr(object, '__doc__', None)
    return None if text is None else cleandoc(text)


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        if hasattr(object, name):
            value = getattr(object, name)
            if predicate is None or predicate(value):
                found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmro(cls):
    return cls.__mro__


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
    return isfunction(object) and 'yield' in (_source(object) or '')


def isabstract(object):
    return bool(getattr(object, '__abstractmethods__', None))

# What functions and classes look like: parameters and source texts.

from types import GenericAlias, MappingProxyType

class _empty:
    pass


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


_void = object()


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


class Parameter:
    empty = _empty
    POSITIONAL_ONLY = _ParameterKind(0)
    POSITIONAL_OR_KEYWORD = _ParameterKind(1)
    VAR_POSITIONAL = _ParameterKind(2)
    KEYWORD_ONLY = _ParameterKind(3)
    VAR_KEYWORD = _ParameterKind(4)

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not 0 <= kind <= 4:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = _ParameterKind(kind)
        if default is not _empty and kind in (2, 4):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name,
                          self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = ('', '', '*', '', '**')[self._kind] + self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (
            other._name, other._kind, other._default, other._annotation)


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

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        last = 0
        has_default = False
        for parameter in parameters or ():
            if parameter.kind < last:
                raise ValueError(
                    f'wrong parameter order: {_ParameterKind(last).description} parameter before'
                    f' {parameter.kind.description} parameter')
            if parameter.kind > last:
                has_default = has_default and parameter.kind == 1
                last = int(parameter.kind)
            if parameter.kind < 2:
                if parameter.default is not _empty:
                    has_default = True
                elif has_default:
                    raise ValueError('non-default argument follows default argument')
            if parameter.name in found:
                raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            found[parameter.name] = parameter
        self._parameters = MappingProxyType(found)
        self._return_annotation = return_annotation

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=(
                self._return_annotation if return_annotation is _void else return_annotation))

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, eval_str=eval_str)

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, is_partial):
        values = {}
        rest = list(args)
        kwargs = dict(kwargs)
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
                if name in kwargs and parameter.kind:
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
            text += ' -> ' + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return f'<Signature {self}>'

    def _key(self):
        # Keyword parameters may stand in any order.
        ordered = [one for one in self._parameters.values() if one.kind != 3]
        keyword = {one.name: one for one in self._parameters.values() if one.kind == 3}
        return ordered, keyword, self._return_annotation

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash((tuple(self._parameters), self._return_annotation))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    given = getattr(obj, '__signature__', None)
    if given is not None and not isinstance(obj, type):
        if not isinstance(given, Signature):
            raise TypeError(
                f'unexpected object {given!r} in __signature__ attribute')
        return given
    if follow_wrapped and hasattr(obj, '__wrapped__') and not isinstance(obj, type):
        return signature(obj.__wrapped__, eval_str=eval_str)
    if type(obj).__name__ == 'partial' and hasattr(obj, 'func'):
        return _partial_signature(obj)
    source = obj
    if isinstance(obj, type):
        for name in ('__new__', '__init__'):
            found = getattr(obj, name)
            if isfunction(found):
                source = found
    elif not isroutine(obj) and isfunction(getattr(type(obj), '__call__', None)):
        source = obj.__call__
    found = _parameters(obj) if source is obj or isinstance(obj, type) else _parameters(source)
    if found is None:
        raise ValueError(f'no signature found for {obj!r}')
    notes = {}
    if isfunction(source) or ismethod(source):
        notes = get_annotations(getattr(source, '__func__', source), eval_str=eval_str)
    made = [Parameter(name, kind, default=default[0] if default else _empty,
                      annotation=notes.get(name, _empty))
            for name, kind, *default in found]
    return Signature(made, return_annotation=notes.get('return', _empty))


def _partial_signature(obj):
    # What is left of the parameters; those given by name are keyword-only from there on.
    whole = signature(obj.func)
    parameters = list(whole.parameters.values())
    try:
        bound = whole.bind_partial(*obj.args, **obj.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {obj!r} has incorrect arguments') from error
    left = []
    is_keyword = False
    place = 0
    for parameter in parameters:
        if parameter.kind < 2 and place < len(obj.args):
            place += 1
            continue
        if parameter.name in obj.keywords and parameter.kind in (1, 3):
            is_keyword = True
            parameter = parameter.replace(kind=3, default=obj.keywords[parameter.name])
        elif is_keyword and parameter.kind == 1:
            parameter = parameter.replace(kind=3)
        elif is_keyword and parameter.kind == 2:
            continue
        left.append(parameter)
    return Signature(left, return_annotation=whole.return_annotation)


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

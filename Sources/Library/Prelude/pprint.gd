# Values over several lines.


def _key(value):
    # Keys of different types are put into some order, too.
    return str(type(value)), id(value)


class _Safe:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return _key(self.value) < _key(other.value)


def _sorted(values):
    return sorted(values, key=_Safe)


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscore = underscore_numbers
        self._is_readable, self._is_recursive = True, False

    def pprint(self, object):
        import sys
        stream = sys.stdout if self._stream is None else self._stream
        stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, [], 0)
        return ''.join(parts)

    def _look(self, object):
        self._is_readable, self._is_recursive = True, False
        return self._repr(object, [], 0)

    def isreadable(self, object):
        self._look(object)
        return self._is_readable and not self._is_recursive

    def isrecursive(self, object):
        self._look(object)
        return self._is_recursive

    def format(self, object, context, maxlevels, level):
        text = self._look(object)
        return text, self._is_readable, self._is_recursive

    def _repr(self, value, inside, level):
        kind = type(value)
        if kind is int and self._underscore:
            return f'{value:_d}'
        if isinstance(value, dict) and kind.__repr__ is dict.__repr__ or kind is dict:
            brackets, pairs = '{}', True
        elif kind in (list, tuple):
            brackets, pairs = '[]' if kind is list else '()', False
        else:
            text = repr(value)
            self._is_readable = self._is_readable and not text.startswith('<')
            return text
        if not value:
            return brackets
        if id(value) in inside:
            self._is_recursive = True
            return f'<Recursion on {kind.__name__} with id={id(value)}>'
        comma = ',' if kind is tuple and len(value) == 1 else ''
        if self._depth is not None and level >= self._depth:
            return brackets[0] + '...' + comma + brackets[1]
        inside.append(id(value))
        if pairs:
            keys = _sorted(value) if self._sort else list(value)
            parts = [f'{self._repr(key, inside, level + 1)}: '
                     f'{self._repr(value[key], inside, level + 1)}' for key in keys]
        else:
            parts = [self._repr(item, inside, level + 1) for item in value]
        inside.pop()
        return brackets[0] + ', '.join(parts) + comma + brackets[1]

    def _format(self, value, out, indent, allowance, inside, level):
        if id(value) in inside:
            out.append(f'<Recursion on {type(value).__name__} with id={id(value)}>')
            return
        text = self._repr(value, list(inside), level)
        if len(text) > self._width - indent - allowance:
            kind = type(value)
            write = self._writer(value)
            if write is not None:
                inside.append(id(value))
                write(value, out, indent, allowance, inside, level + 1)
                inside.pop()
                return
            if getattr(kind.__repr__, '_is_generated', False) and not isinstance(value, type):
                inside.append(id(value))
                self._dataclass(value, out, indent, allowance, inside, level + 1)
                inside.pop()
                return
        out.append(text)

    def _writer(self, value):
        kind = type(value)
        plain = {dict: self._dict, list: self._list, tuple: self._tuple, set: self._set,
                 frozenset: self._set, str: self._str, bytes: self._bytes,
                 bytearray: self._bytearray}
        if kind in plain:
            return plain[kind]
        named = {'OrderedDict': self._ordered, 'defaultdict': self._default,
                 'Counter': self._counter, 'deque': self._deque, 'SimpleNamespace': self._namespace,
                 'ChainMap': self._chain, 'UserDict': self._user, 'UserList': self._user,
                 'UserString': self._user, 'mappingproxy': self._proxy}
        known = ('collections', '_collections', 'types', 'builtins')
        return named.get(kind.__name__) if kind.__module__ in known else None

    def _user(self, value, out, indent, allowance, inside, level):
        self._format(value.data, out, indent, allowance, inside, level - 1)

    def _proxy(self, value, out, indent, allowance, inside, level):
        out.append('mappingproxy(')
        self._format(value.copy(), out, indent + 13, allowance + 1, inside, level)
        out.append(')')

    def _chain(self, value, out, indent, allowance, inside, level):
        name = type(value).__name__
        out.append(name + '(')
        indent += len(name) + 1
        for place, mapping in enumerate(value.maps):
            is_last = place == len(value.maps) - 1
            self._format(mapping, out, indent, allowance + 1 if is_last else 1, inside, level)
            out.append(')' if is_last else ',\n' + ' ' * indent)

    def _bytes(self, value, out, indent, allowance, inside, level):
        if len(value) <= 4:
            out.append(repr(value))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            out.append('(')
        between = ''
        for text in self._byte_lines(value, self._width - indent, allowance):
            out.append(between + text)
            between = '\n' + ' ' * indent
        if parens:
            out.append(')')

    def _byte_lines(self, value, width, allowance):
        current = b''
        last = len(value) // 4 * 4
        for place in range(0, len(value), 4):
            part = value[place:place + 4]
            candidate = current + part
            if place == last:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    yield repr(current)
                current = part
            else:
                current = candidate
        if current:
            yield repr(current)

    def _bytearray(self, value, out, indent, allowance, inside, level):
        out.append('bytearray(')
        self._bytes(bytes(value), out, indent + 10, allowance + 1, inside, level + 1)
        out.append(')')

    def _dict(self, value, out, indent, allowance, inside, level):
        out.append('{')
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        items = value.items()
        if self._sort:
            items = [(key, value[key]) for key in _sorted(value)]
        self._pairs(list(items), out, indent, allowance + 1, inside, level)
        out.append('}')

    def _pairs(self, items, out, indent, allowance, inside, level):
        indent += self._indent
        for place, (key, item) in enumerate(items):
            is_last = place == len(items) - 1
            shown = self._repr(key, inside, level)
            out.append(shown + ': ')
            self._format(item, out, indent + len(shown) + 2, allowance if is_last else 1, inside,
                         level)
            if not is_last:
                out.append(',\n' + ' ' * indent)

    def _list(self, value, out, indent, allowance, inside, level):
        out.append('[')
        self._items(value, out, indent, allowance + 1, inside, level)
        out.append(']')

    def _tuple(self, value, out, indent, allowance, inside, level):
        end = ',)' if len(value) == 1 else ')'
        out.append('(')
        self._items(value, out, indent, allowance + len(end), inside, level)
        out.append(end)

    def _set(self, value, out, indent, allowance, inside, level):
        if not value:
            out.append(repr(value))
            return
        start, end = '{', '}'
        if type(value) is not set:
            start, end = type(value).__name__ + '({', '})'
            indent += len(type(value).__name__) + 1
        out.append(start)
        self._items(_sorted(value), out, indent, allowance + len(end), inside, level)
        out.append(end)

    def _deque(self, value, out, indent, allowance, inside, level):
        out.append('deque(')
        self._list(list(value), out, indent + 6, allowance + 1, inside, level)
        out.append(')' if value.maxlen is None else f', maxlen={value.maxlen})')

    def _ordered(self, value, out, indent, allowance, inside, level):
        name = type(value).__name__
        out.append(name + '(')
        self._list(list(value.items()), out, indent + len(name) + 1, allowance + 1, inside, level)
        out.append(')')

    def _default(self, value, out, indent, allowance, inside, level):
        name = type(value).__name__
        indent += len(name) + 1
        out.append(f"{name}({value.default_factory!r},\n{' ' * indent}")
        self._dict(dict(value), out, indent, allowance + 1, inside, level)
        out.append(')')

    def _counter(self, value, out, indent, allowance, inside, level):
        name = type(value).__name__
        out.append(name + '({')
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        self._pairs(value.most_common(), out, indent + len(name) + 1, allowance + 2, inside, level)
        out.append('})')

    def _namespace(self, value, out, indent, allowance, inside, level):
        self._fields('namespace', list(vars(value).items()), out, indent, allowance, inside, level)

    def _dataclass(self, value, out, indent, allowance, inside, level):
        items = [(name, getattr(value, name)) for name, field in value.__dataclass_fields__.items()
                 if field.repr]
        self._fields(type(value).__name__, items, out, indent, allowance, inside, level)

    def _fields(self, name, items, out, indent, allowance, inside, level):
        indent += len(name) + 1
        out.append(name + '(')
        for place, (key, item) in enumerate(items):
            is_last = place == len(items) - 1
            out.append(key + '=')
            self._format(item, out, indent + len(key) + 1, allowance if is_last else 1, inside,
                         level)
            if not is_last:
                out.append(',\n' + ' ' * indent)
        out.append(')')

    def _items(self, items, out, indent, allowance, inside, level):
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        width = room = self._width - indent + 1
        between = ''
        items = list(items)
        for place, item in enumerate(items):
            is_last = place == len(items) - 1
            if is_last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, inside, level)
                size = len(text) + 2
                if width < size:
                    width = room
                    if between:
                        between = ',\n' + ' ' * indent
                if width >= size:
                    width -= size
                    out.append(between)
                    between = ', '
                    out.append(text)
                    continue
            out.append(between)
            between = ',\n' + ' ' * indent
            self._format(item, out, indent, allowance if is_last else 1, inside, level)

    def _str(self, value, out, indent, allowance, inside, level):
        if not value:
            out.append(repr(value))
            return
        pieces = []
        lines = value.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = room = self._width - indent
        for place, line in enumerate(lines):
            is_last_line = place == len(lines) - 1
            if is_last_line:
                room -= allowance
            if len(repr(line)) <= room:
                pieces.append(repr(line))
                continue
            words = _words(line)
            current = ''
            for spot, word in enumerate(words):
                limit = width
                if spot == len(words) - 1 and is_last_line:
                    limit -= allowance
                if len(repr(current + word)) > limit:
                    if current:
                        pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            out.append(pieces[0])
            return
        if level == 1:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(pieces))
        if level == 1:
            out.append(')')


def _words(line):
    # Each word with the spaces behind it.
    words = []
    start = place = 0
    while place < len(line):
        while place < len(line) and not line[place].isspace():
            place += 1
        while place < len(line) and line[place].isspace():
            place += 1
        words.append(line[start:place])
        start = place
    return words


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._look(object)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)

# Values as JSON and back.


class JSONDecodeError(ValueError):
    __module__ = 'json.decoder'

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')


# Reading

_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_constants = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}
_words = {'null': None, 'true': True, 'false': False}


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, self._space(s, 0))
        end = self._space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _space(self, s, place):
        while s[place:place + 1] in (' ', '\n', '\t', '\r'):
            place += 1
        return place

    def _value(self, s, place):
        first = s[place:place + 1]
        if first == '"':
            return self._string(s, place + 1)
        if first == '{':
            return self._object(s, place + 1)
        if first == '[':
            return self._array(s, place + 1)
        for word, value in _words.items():
            if s.startswith(word, place):
                return value, place + len(word)
        end = self._digits(s, place + 1 if first == '-' else place)
        if end is not None:
            return self._number(s, place, end)
        for word in _constants:
            if s.startswith(word, place):
                return self.parse_constant(word), place + len(word)
        raise JSONDecodeError('Expecting value', s, place)

    def _digits(self, s, place):
        # A number starts with 0 or with other digits.
        if s[place:place + 1] == '0':
            return place + 1
        end = place
        while '0' <= s[end:end + 1] <= '9':
            end += 1
        return end if end > place else None

    def _run(self, s, place):
        while '0' <= s[place:place + 1] <= '9':
            place += 1
        return place

    def _number(self, s, start, end):
        whole = end
        if s[end:end + 1] == '.':
            after = self._run(s, end + 1)
            if after > end + 1:
                end = after
        if s[end:end + 1] in ('e', 'E'):
            sign = end + 2 if s[end + 1:end + 2] in ('+', '-') else end + 1
            after = self._run(s, sign)
            if after > sign:
                end = after
        if end == whole:
            return self.parse_int(s[start:end]), end
        return self.parse_float(s[start:end]), end

    def _string(self, s, place):
        begin = place - 1
        parts = []
        while True:
            quote = s.find('"', place)
            if quote < 0:
                quote = len(s)
            slash = s.find('\\', place, quote)
            end = slash if slash >= 0 else quote
            chunk = s[place:end]
            if self.strict and not chunk.isprintable():
                for offset, character in enumerate(chunk):
                    if character < ' ':
                        raise JSONDecodeError('Invalid control character at', s, place + offset)
            parts.append(chunk)
            if slash < 0:
                if quote == len(s):
                    raise JSONDecodeError('Unterminated string starting at', s, begin)
                return ''.join(parts), quote + 1
            kind = s[slash + 1:slash + 2]
            if not kind:
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if kind != 'u':
                if kind not in _escapes:
                    raise JSONDecodeError('Invalid \\escape', s, slash)
                parts.append(_escapes[kind])
                place = slash + 2
                continue
            code = self._code(s, slash + 2)
            place = slash + 6
            if 0xd800 <= code <= 0xdbff and s.startswith('\\u', place):
                low = self._code(s, place + 2)
                if 0xdc00 <= low <= 0xdfff:
                    code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00))
                    place += 6
            parts.append('\ufffd' if 0xd800 <= code <= 0xdfff else chr(code))

    def _code(self, s, place):
        digits = s[place:place + 4]
        if len(digits) < 4 or any([digit not in '0123456789abcdefABCDEF' for digit in digits]):
            raise JSONDecodeError('Invalid \\uXXXX escape', s, place - 1)
        return int(digits, 16)

    def _array(self, s, place):
        values = []
        place = self._space(s, place)
        if s[place:place + 1] == ']':
            return values, place + 1
        while True:
            value, place = self._value(s, place)
            values.append(value)
            place = self._space(s, place)
            mark = s[place:place + 1]
            if mark == ']':
                return values, place + 1
            if mark != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, place)
            place = self._space(s, place + 1)

    def _object(self, s, place):
        pairs = []
        place = self._space(s, place)
        if s[place:place + 1] != '}':
            while True:
                if s[place:place + 1] != '"':
                    raise JSONDecodeError(
                        'Expecting property name enclosed in double quotes', s, place)
                key, place = self._string(s, place + 1)
                place = self._space(s, place)
                if s[place:place + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, place)
                value, place = self._value(s, self._space(s, place + 1))
                pairs.append((key, value))
                place = self._space(s, place)
                mark = s[place:place + 1]
                if mark == '}':
                    break
                if mark != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, place)
                place = self._space(s, place + 1)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), place + 1
        made = dict(pairs)
        if self.object_hook is not None:
            made = self.object_hook(made)
        return made, place + 1


def loads(s, *, cls=None, **kw):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    elif isinstance(s, bytes):
        s = s.decode('utf-8')
    else:
        raise TypeError(
            f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, **kw):
    return loads(fp.read(), cls=cls, **kw)


# Writing

_short = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'}


def _quoted(text, ensure_ascii):
    if text.isprintable() and '"' not in text and '\\' not in text:
        if not ensure_ascii or text.isascii():
            return '"' + text + '"'
    parts = []
    for character in text:
        code = ord(character)
        if character in _short:
            parts.append(_short[character])
        elif code < 32 or ensure_ascii and code > 126:
            if code > 0xffff:
                code -= 0x10000
                parts.append(f'\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}')
            else:
                parts.append(f'\\u{code:04x}')
        else:
            parts.append(character)
    return '"' + ''.join(parts) + '"'


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                 allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default
        self._step = ' ' * indent if isinstance(indent, int) else indent

    def default(self, o):
        raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

    def encode(self, o):
        parts = []
        self._write(o, parts, '\n', set())
        return ''.join(parts)

    def iterencode(self, o):
        return iter([self.encode(o)])

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o in (float('inf'), float('-inf')):
            text = 'Infinity' if o > 0 else '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant')
        return text

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(
            f'keys must be str, int, float, bool or None, not {type(key).__name__}')

    def _write(self, o, parts, margin, inside):
        if isinstance(o, str):
            parts.append(_quoted(o, self.ensure_ascii))
        elif o is None:
            parts.append('null')
        elif o is True:
            parts.append('true')
        elif o is False:
            parts.append('false')
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(self._float(o))
        else:
            mark = id(o)
            if mark in inside and self.check_circular:
                raise ValueError('Circular reference detected')
            inside.add(mark)
            if isinstance(o, (list, tuple)):
                self._write_list(o, parts, margin, inside)
            elif isinstance(o, dict):
                self._write_dict(o, parts, margin, inside)
            else:
                self._write(self.default(o), parts, margin, inside)
            inside.discard(mark)

    def _write_list(self, o, parts, margin, inside):
        if not o:
            parts.append('[]')
            return
        inner = '' if self._step is None else margin + self._step
        parts.append('[' + inner)
        between = self.item_separator + inner
        is_first = True
        for value in o:
            if not is_first:
                parts.append(between)
            is_first = False
            self._write(value, parts, inner, inside)
        parts.append(']' if self._step is None else margin + ']')

    def _write_dict(self, o, parts, margin, inside):
        if not o:
            parts.append('{}')
            return
        inner = '' if self._step is None else margin + self._step
        parts.append('{' + inner)
        between = self.item_separator + inner
        is_first = True
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            text = self._key(key)
            if text is None:
                continue
            if not is_first:
                parts.append(between)
            is_first = False
            parts.append(_quoted(text, self.ensure_ascii))
            parts.append(self.key_separator)
            self._write(value, parts, inner, inside)
        parts.append('}' if self._step is None else margin + '}')


def dumps(obj, *, cls=None, **kw):
    return (cls or JSONEncoder)(**kw).encode(obj)


def dump(obj, fp, *, cls=None, **kw):
    fp.write(dumps(obj, cls=cls, **kw))

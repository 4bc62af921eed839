# What of string is more than sets of characters.


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # Texts, and names in lists; a list without a name is a delimiter with nothing behind it.
        text = self.template
        start = 0
        while True:
            place = text.find(self.delimiter, start)
            if place < 0:
                yield text[start:], None, None
                return
            yield text[start:place], None, None
            begin = place + len(self.delimiter)
            if text.startswith(self.delimiter, begin):
                yield self.delimiter, None, None
                start = begin + len(self.delimiter)
                continue
            is_braced = text[begin:begin + 1] == '{'
            begin += is_braced
            end = begin
            while end < len(text) and text[begin:end + 1].isidentifier() and text[end].isascii():
                end += 1
            name = text[begin:end]
            if not name or is_braced and text[end:end + 1] != '}':
                yield self.delimiter, '', place
                start = place + len(self.delimiter)
                continue
            start = end + is_braced
            yield text[place:start], name, place

    def _result(self, mapping, is_safe):
        parts = []
        for text, name, place in self._pieces():
            if name is None:
                parts.append(text)
            elif name == '':
                if not is_safe:
                    self._complain(place)
                parts.append(text)
            elif is_safe and name not in mapping:
                parts.append(text)
            else:
                parts.append(str(mapping[name]))
        return ''.join(parts)

    def _complain(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        column = 1
        line = 1
        if lines:
            column = place - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column + bool(lines)}')

    def substitute(self, mapping={}, /, **kws):
        return self._result({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._result({**mapping, **kws}, True)

    def is_valid(self):
        return all([name != '' for _, name, _ in self._pieces()])

    def get_identifiers(self):
        names = []
        for _, name, _ in self._pieces():
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            first = name.partition('.')[0].partition('[')[0]
            if first == '':
                if auto is False:
                    raise ValueError('cannot switch from manual field specification to automatic'
                                     ' field numbering')
                name = str(auto) + name
                auto += 1
            elif first.isdigit():
                if auto:
                    raise ValueError('cannot switch from manual field specification to automatic'
                                     ' field numbering')
                auto = False
            obj, key = self.get_field(name, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        # Texts with the field behind each: its name, format and conversion; None where none is.
        place = 0
        literal = ''
        text = format_string
        while place < len(text):
            c = text[place]
            if c not in '{}':
                end = place
                while end < len(text) and text[end] not in '{}':
                    end += 1
                literal += text[place:end]
                place = end
                continue
            if text[place + 1:place + 2] == c:
                yield literal + c, None, None, None
                literal = ''
                place += 2
                continue
            if c == '}':
                raise ValueError("Single '}' encountered in format string")
            depth = 1
            end = place + 1
            while end < len(text) and depth:
                depth += (text[end] == '{') - (text[end] == '}')
                end += 1
            if depth:
                raise ValueError("expected '}' before end of string" if place + 1 < len(text)
                                 else "Single '{' encountered in format string")
            inside = text[place + 1:end - 1]
            spot = 0
            bracket = False
            while spot < len(inside) and (bracket or inside[spot] not in ':!'):
                bracket = inside[spot] == '[' or bracket and inside[spot] != ']'
                spot += 1
            name, rest, conversion = inside[:spot], inside[spot:], None
            if rest.startswith('!'):
                conversion, rest = rest[1:2], rest[2:]
                if rest and not rest.startswith(':'):
                    raise ValueError("expected ':' after conversion specifier")
            yield literal, name, rest[1:], conversion
            literal = ''
            place = end
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        place = 0
        while place < len(field_name) and field_name[place] not in '.[':
            place += 1
        first = field_name[:place]
        key = int(first) if first.isdigit() else first
        obj = self.get_value(key, args, kwargs)
        while place < len(field_name):
            if field_name[place] == '.':
                end = place + 1
                while end < len(field_name) and field_name[end] not in '.[':
                    end += 1
                obj = getattr(obj, field_name[place + 1:end])
                place = end
            else:
                end = field_name.find(']', place)
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                index = field_name[place + 1:end]
                obj = obj[int(index) if index.isdigit() else index]
                place = end + 1
        return obj, key

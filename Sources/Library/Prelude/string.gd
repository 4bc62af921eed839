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
        return format_string.format(*args, **kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)

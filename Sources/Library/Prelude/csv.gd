# Tables as text.

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3


class Error(Exception):
    __module__ = '_csv'


class Dialect:
    delimiter = ','
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    lineterminator = '\n'
    quoting = QUOTE_ALL


_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}
_options = ['delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace',
            'lineterminator', 'quoting', 'strict']


def register_dialect(name, dialect=excel, **fmtparams):
    _dialects[name] = _format(dialect, fmtparams)


def unregister_dialect(name):
    get_dialect(name)
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=131072):
    return 131072


def _format(dialect, given):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    made = Dialect()
    for name in _options:
        if hasattr(dialect, name):
            setattr(made, name, getattr(dialect, name))
    for name, value in given.items():
        if name not in _options:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(made, name, value)
    if not isinstance(made.delimiter, str):
        raise TypeError(f'"delimiter" must be string, not {type(made.delimiter).__name__}')
    if len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    if made.quotechar is not None and len(made.quotechar) > 1:
        raise TypeError('"quotechar" must be a 1-character string')
    if not made.quotechar and made.quoting != QUOTE_NONE:
        raise TypeError('quotechar must be set if quoting enabled')
    return made


class reader:
    def __init__(self, iterable, /, dialect='excel', **fmtparams):
        self.dialect = _format(dialect, fmtparams)
        self._lines = iter(iterable)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row = []
        self._open = False
        is_first = True
        for line in self._lines:
            is_first = False
            self.line_num += 1
            if not isinstance(line, str):
                raise Error(
                    f'iterator should return strings, not {type(line).__name__}'
                    ' (the file should be opened in text mode)')
            self._take(line)
            if not self._open:
                return self._row
        if is_first:
            raise StopIteration
        if self.dialect.strict:
            raise Error('unexpected end of data')
        self._finish()
        return self._row

    def _finish(self):
        text = ''.join(self._field)
        if self._numeric:
            text = float(text)
        self._row.append(text)
        self._field = []
        self._numeric = False

    def _start(self):
        self._field = []
        self._numeric = self.dialect.quoting == QUOTE_NONNUMERIC
        self._quoted = False

    def _take(self, line):
        d = self.dialect
        text = line.rstrip('\r\n')
        end = line[len(text):]
        if not self._open:
            if not text:
                return
            self._start()
            if d.quotechar not in text if d.quotechar else True:
                if d.escapechar is None and not d.skipinitialspace and not self._numeric:
                    self._row = text.split(d.delimiter)
                    return
        place = 0
        size = len(text)
        at_start = not self._open
        while place < size:
            c = text[place]
            place += 1
            if self._open:
                if c == d.escapechar and d.escapechar is not None:
                    self._field.append(text[place:place + 1] or '\n')
                    place += 1
                elif c == d.quotechar and d.quoting != QUOTE_NONE:
                    if d.doublequote and text[place:place + 1] == d.quotechar:
                        self._field.append(c)
                        place += 1
                    else:
                        self._open = False
                        if d.strict and text[place:place + 1] not in ('', d.delimiter):
                            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                else:
                    self._field.append(c)
            elif c == d.delimiter:
                self._finish()
                self._start()
                at_start = True
                continue
            elif at_start and c == d.quotechar and d.quoting != QUOTE_NONE:
                self._open = True
                self._numeric = False
            elif at_start and c == ' ' and d.skipinitialspace:
                continue
            elif c == d.escapechar and d.escapechar is not None:
                self._field.append(text[place:place + 1] or '\n')
                place += 1
            else:
                self._field.append(c)
            at_start = False
        if self._open:
            self._field.append(end)
        else:
            self._finish()


class _Writer:
    def __init__(self, fileobj, dialect, fmtparams):
        if not hasattr(fileobj, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = _format(dialect, fmtparams)
        self._write = fileobj.write

    def _text(self, value, is_alone):
        d = self.dialect
        is_number = isinstance(value, (int, float))
        text = '' if value is None else str(value)
        must_quote = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not is_number
        special = [d.delimiter, '\n', '\r']
        if d.quotechar:
            special.append(d.quotechar)
        if d.escapechar:
            special.append(d.escapechar)
        if any([mark in text for mark in special]) or d.lineterminator in text:
            if d.quoting == QUOTE_NONE:
                if not d.escapechar:
                    raise Error('need to escape, but no escapechar set')
                for mark in [d.escapechar] + [m for m in special if m != d.escapechar]:
                    text = text.replace(mark, d.escapechar + mark)
                return text
            must_quote = True
        if is_alone and not text:
            if d.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            must_quote = True
        if not must_quote:
            return text
        if d.escapechar:
            text = text.replace(d.escapechar, d.escapechar * 2)
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            if not d.escapechar:
                raise Error('need to escape, but no escapechar set')
            text = text.replace(d.quotechar, d.escapechar + d.quotechar)
        return d.quotechar + text + d.quotechar

    def writerow(self, row):
        try:
            values = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        fields = [self._text(value, len(values) == 1) for value in values]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def writer(fileobj, /, dialect='excel', **fmtparams):
    return _Writer(fileobj, dialect, fmtparams)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args,
                 **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args,
                 **kwds):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _list(self, row):
        if self.extrasaction == 'raise':
            wrong = [name for name in row if name not in self.fieldnames]
            if wrong:
                raise ValueError(
                    'dict contains fields not in fieldnames: ' + ', '.join(map(repr, wrong)))
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._list(rowdict))

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writerow(row)


class Sniffer:
    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.split('\n') if line]
        quote = _quote(sample)
        delimiter = self._delimiter(lines, delimiters, quote)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
            doublequote = quote * 2 in sample

        dialect.delimiter = delimiter
        dialect.quotechar = quote
        parts = [line.split(delimiter) for line in lines]
        dialect.skipinitialspace = delimiter != ' ' and all(
            [part.startswith(' ') for row in parts for part in row[1:]])
        return dialect

    def _delimiter(self, lines, delimiters, quote):
        # The character that stands in each line as often as in the others.
        counts = {}
        for line in lines:
            bare = ''.join(line.split(quote)[::2])
            for c in set(bare):
                if not c.isalnum() and c not in quote + '\r' and (not delimiters or c in delimiters):
                    counts.setdefault(c, []).append(bare.count(c))
        steady = [c for c, found in counts.items()
                  if len(found) == len(lines) and min(found) == max(found)]
        for c in self.preferred:
            if c in steady:
                return c
        often = [c for c in steady if c not in '"\'._-']
        if often:
            return max(often, key=lambda c: counts[c][0])
        likely = [c for c in self.preferred if len(counts.get(c, ())) == len(lines) > 0]
        return likely[0] if likely else ''

    def has_header(self, sample):
        from io import StringIO
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = _kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            votes += 1 if _kind(header[column]) != kind else -1
        return votes > 0


def _quote(sample):
    return "'" if sample.count("'") > sample.count('"') and sample.count("'") % 2 == 0 else '"'


def _kind(text):
    # Numbers are of one kind, texts of the kind of their length.
    try:
        float(text)
        return float
    except ValueError:
        return len(text)


__version__ = '1.0'

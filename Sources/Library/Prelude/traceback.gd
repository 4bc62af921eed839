# Tracebacks as texts, and what they consist of.

import sys

_unset = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._excerpt = '' if not line else f'    {line.strip()}\n'

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            other = tuple(other)
        elif not isinstance(other, tuple):
            return NotImplemented
        return tuple(self) == other

    def __getitem__(self, pos):
        return tuple(self)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4


def _summary(frame):
    # What the interpreter knows of the frame of a traceback.
    filename, lineno, name, line, end_lineno, colno, end_colno, excerpt = frame._summary
    made = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno,
                        end_colno=end_colno)
    made._excerpt = excerpt
    return made


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        frames = list(frame_gen)
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        return cls([_summary(frame) for frame, lineno in frames])

    @classmethod
    def from_list(cls, a_list):
        made = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            made.append(frame)
        return made

    def format_frame_summary(self, frame_summary):
        summary = frame_summary
        text = f'  File "{summary.filename}", line {summary.lineno}, in {summary.name}\n'
        text += summary._excerpt
        if summary.locals:
            text += ''.join(f'    {k} = {v}\n' for k, v in sorted(summary.locals.items()))
        return text

    def format(self):
        result = []
        last = None
        count = 0

        def flush():
            if count > 3:
                more = count - 3
                result.append(
                    f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for summary in self:
            text = self.format_frame_summary(summary)
            if text is None:
                continue
            place = summary.filename, summary.lineno, summary.name
            if place != last:
                flush()
                last = place
                count = 0
            count += 1
            if count <= 3:
                result.append(text)
        flush()
        return result


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self._value, self._traceback, self._limit = exc_value, exc_traceback, limit
        self.exc_type = exc_type
        self.stack = StackSummary.extract(walk_tb(exc_traceback), limit=limit)
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = '<exception str() failed>'
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        if issubclass(exc_type, SyntaxError):
            for name in ('filename', 'text', 'offset', 'end_lineno', 'end_offset', 'msg'):
                setattr(self, name, getattr(exc_value, name))
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)

        def summary(other):
            if other is None or id(other) in seen:
                return None
            return TracebackException(type(other), other, other.__traceback__, limit=limit,
                                      _seen=seen)

        self.__cause__ = summary(getattr(exc_value, '__cause__', None))
        self.__context__ = summary(getattr(exc_value, '__context__', None))
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [
                TracebackException(type(e), e, e.__traceback__, limit=limit, _seen=seen)
                for e in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from _lines(self._value)

    def format(self, *, chain=True):
        yield from _pieces(self._value, self._traceback, self._limit, chain)

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)


def _write(pieces, file):
    file = sys.stderr if file is None else file
    for piece in pieces:
        file.write(piece)


def _parts(exc, value, tb):
    # An exception, or the three things that older programs pass.
    if value is _unset and tb is _unset:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(
                f'Exception expected for value, {type(exc).__name__} found')
        return exc, getattr(exc, '__traceback__', None)
    if value is _unset or tb is _unset:
        raise ValueError('Both or neither of value and tb must be given')
    return value, tb


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True):
    value, tb = _parts(exc, value, tb)
    return ['NoneType: None\n'] if value is None else _pieces(value, tb, limit, chain)


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exception_only(exc, /, value=_unset):
    value = exc if value is _unset else value
    return ['NoneType: None\n'] if value is None else _lines(value)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(_handled(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(_handled(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_value'):
        raise ValueError('no last exception')
    print_exception(sys.last_value, limit=limit, file=file, chain=chain)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    return StackSummary.extract(walk_tb(tb), limit=limit)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def clear_frames(tb):
    pass


def extract_stack(f=None, limit=None):
    raise NotImplementedError('gd keeps no list of the functions that called')


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)
